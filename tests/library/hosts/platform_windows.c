/* platform.h on Windows. */
#include "platform.h"

#include <stdio.h>
#include <stdlib.h>

_Noreturn void fail(const char *what, const char *detail) {
    fprintf(stderr, "%s: %s\n", what, detail);
    fflush(stderr);
    _Exit(2);
}

void lock_init(Lock *lock) {
    InitializeCriticalSection(lock);
}

void lock_take(Lock *lock) {
    EnterCriticalSection(lock);
}

void lock_release(Lock *lock) {
    LeaveCriticalSection(lock);
}

void signal_init(Signal *signal) {
    InitializeConditionVariable(signal);
}

void signal_wait(Signal *signal, Lock *lock) {
    SleepConditionVariableCS(signal, lock, INFINITE);
}

void signal_all(Signal *signal) {
    WakeAllConditionVariable(signal);
}

typedef struct {
    ThreadBody *body;
    void *context;
} Start;

static DWORD WINAPI run(void *argument) {
    Start start = *(Start *)argument;
    free(argument);
    start.body(start.context);
    return 0;
}

Thread thread_start(ThreadBody *body, void *context) {
    Thread thread;
    Start *start = malloc(sizeof *start);
    if (start == NULL) {
        fail("thread", "no memory");
    }
    *start = (Start){body, context};
    thread = CreateThread(NULL, 0, run, start, 0, NULL);
    if (thread == NULL) {
        fail("thread", "not started");
    }
    return thread;
}

void thread_join(Thread thread) {
    WaitForSingleObject(thread, INFINITE);
    CloseHandle(thread);
}

void thread_kill(Thread thread) {
    TerminateThread(thread, 0);
    thread_join(thread);
}

void pause_us(uint64_t microseconds) {
    Sleep((DWORD)((microseconds + 999) / 1000));
}

uint64_t now_us(void) {
    LARGE_INTEGER ticks, frequency;
    QueryPerformanceCounter(&ticks);
    QueryPerformanceFrequency(&frequency);
    return (uint64_t)(ticks.QuadPart / frequency.QuadPart) * 1000000 +
           (uint64_t)(ticks.QuadPart % frequency.QuadPart) * 1000000 / (uint64_t)frequency.QuadPart;
}

long open_handles(void) {
    DWORD count = 0;
    return GetProcessHandleCount(GetCurrentProcess(), &count) ? (long)count : -1;
}

long mapped_pieces(void) {
    return -1;
}
