/* platform.h on Linux and other POSIX systems. */
#define _POSIX_C_SOURCE 200809L

#include "platform.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

_Noreturn void fail(const char *what, const char *detail) {
    fprintf(stderr, "%s: %s\n", what, detail);
    _Exit(2);
}

void lock_init(Lock *lock) {
    pthread_mutex_init(lock, NULL);
}

void lock_take(Lock *lock) {
    pthread_mutex_lock(lock);
}

void lock_release(Lock *lock) {
    pthread_mutex_unlock(lock);
}

void signal_init(Signal *signal) {
    pthread_cond_init(signal, NULL);
}

void signal_wait(Signal *signal, Lock *lock) {
    pthread_cond_wait(signal, lock);
}

void signal_all(Signal *signal) {
    pthread_cond_broadcast(signal);
}

typedef struct {
    ThreadBody *body;
    void *context;
} Start;

static void *run(void *argument) {
    Start start = *(Start *)argument;
    free(argument);
    start.body(start.context);
    return NULL;
}

Thread thread_start(ThreadBody *body, void *context) {
    Thread thread;
    Start *start = malloc(sizeof *start);
    if (start == NULL) {
        fail("thread", "no memory");
    }
    *start = (Start){body, context};
    if (pthread_create(&thread, NULL, run, start) != 0) {
        fail("thread", "not started");
    }
    return thread;
}

void thread_join(Thread thread) {
    pthread_join(thread, NULL);
}

void thread_kill(Thread thread) {
    pthread_cancel(thread);
    pthread_join(thread, NULL);
}

void pause_us(uint64_t microseconds) {
    struct timespec time = {.tv_sec = (time_t)(microseconds / 1000000), .tv_nsec = (long)(microseconds % 1000000) * 1000};
    nanosleep(&time, NULL);
}

uint64_t now_us(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (uint64_t)time.tv_sec * 1000000 + (uint64_t)time.tv_nsec / 1000;
}

long open_handles(void) {
    long count = 0;
    DIR *folder = opendir("/proc/self/fd");
    if (folder == NULL) {
        return -1;
    }
    while (readdir(folder) != NULL) {
        count++;
    }
    closedir(folder);
    return count;
}

long mapped_pieces(void) {
    long count = 0;
    int letter;
    FILE *maps = fopen("/proc/self/maps", "r");
    if (maps == NULL) {
        return -1;
    }
    while ((letter = fgetc(maps)) != EOF) {
        count += letter == '\n';
    }
    fclose(maps);
    return count;
}
