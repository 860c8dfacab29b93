/* A small search guided by coverage: keeps inputs that reach new branches, and changes them. gcc has no such thing.
 *
 * Usage: search INPUTS SECONDS SEED REPORT INPUT_FILE. The input that is running lies in INPUT_FILE, so that it is
 * known when a sanitizer ends the process. */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <time.h>
#include <fcntl.h>
#include <unistd.h>

#include "fuzz.h"

enum { BRANCHES = 1 << 13, MOST_KEPT = 4096, REPORT_EVERY = 20000, PAGES = 8192 };

struct kept {
    size_t size;
    uint8_t *data;
};

static uint8_t seen[BRANCHES];
static uint8_t taken[BRANCHES];
static uintptr_t previous;
static struct kept corpus[MOST_KEPT];
static size_t corpus_size;
static uint64_t state;

void __sanitizer_cov_trace_pc(void) {
    uintptr_t here = (uintptr_t)__builtin_return_address(0);
    uintptr_t edge = (here ^ previous << 1) % BRANCHES;
    if (taken[edge] < UINT8_MAX) {
        taken[edge]++;
    }
    previous = here;
}

static uint32_t chance(uint32_t below) {
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return (uint32_t)(state >> 16) % below;
}

static uint8_t magnitude(uint8_t count) {
    uint8_t steps = 0;
    for (; count > 0; count >>= 1) {
        steps++;
    }
    return steps == 0 ? 0 : (uint8_t)(1 << (steps - 1));
}

/* Whether the last input took a branch that none took before, or one far more often. */
static bool is_news(void) {
    bool news = false;
    for (size_t edge = 0; edge < BRANCHES; edge++) {
        uint8_t how_often = magnitude(taken[edge]);
        if ((how_often & ~seen[edge]) != 0) {
            seen[edge] |= how_often;
            news = true;
        }
    }
    return news;
}

static void keep(const uint8_t *data, size_t size) {
    if (corpus_size == MOST_KEPT) {
        return;
    }
    uint8_t *copy = malloc(size > 0 ? size : 1);
    if (copy != NULL) {
        memcpy(copy, data, size);
        corpus[corpus_size++] = (struct kept){size, copy};
    }
}

static size_t insert(uint8_t *data, size_t size, const uint8_t *piece, size_t length) {
    size_t at = chance((uint32_t)size + 1);
    if (size + length > LONGEST_INPUT) {
        length = LONGEST_INPUT - size;
    }
    memmove(data + at + length, data + at, size - at);
    memcpy(data + at, piece, length);
    return size + length;
}

static size_t change_once(uint8_t *data, size_t size) {
    static const uint8_t telling[] = {0, 1, 2, 7, 16, 32, 64, 127, 128, 254, 255, '"', '\\', '{', '}', '[', ']', ',', 'u'};
    uint8_t noise[16];
    size_t at = size > 0 ? chance((uint32_t)size) : 0;
    switch (chance(size > 0 ? 7 : 1)) {
    case 0:
        for (size_t byte = 0; byte < sizeof noise; byte++) {
            noise[byte] = chance(2) > 0 ? telling[chance(sizeof telling)] : (uint8_t)chance(256);
        }
        return insert(data, size, noise, 1 + chance(sizeof noise));
    case 1:
        data[at] ^= (uint8_t)(1 << chance(8));
        return size;
    case 2:
        data[at] = (uint8_t)chance(256);
        return size;
    case 3:
        data[at] = telling[chance(sizeof telling)];
        return size;
    case 4: {
        size_t length = 1 + chance((uint32_t)(size - at < 64 ? size - at : 64));
        memmove(data + at, data + at + length, size - at - length);
        return size - length;
    }
    case 5: {
        uint8_t piece[64];
        size_t length = 1 + chance((uint32_t)(size - at < 64 ? size - at : 64));
        memcpy(piece, data + at, length);
        return insert(data, size, piece, length);
    }
    default: {
        const struct kept *other = &corpus[chance((uint32_t)corpus_size)];
        size_t from = other->size > 0 ? chance((uint32_t)other->size) : 0;
        size_t rest = other->size - from;
        return insert(data, size, other->data + from, rest < 256 ? rest : 256);
    }
    }
}

static double seconds_of(clockid_t clock) {
    struct timespec time;
    clock_gettime(clock, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static long memory_peak(void) {
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

struct run {
    unsigned long inputs;
    double begun;
    double slowest;
    long growth;
    const char *report;
};

static void write_report(const struct run *run) {
    FILE *file = fopen(run->report, "w");
    if (file != NULL) {
        fprintf(file, "{\"inputs\": %lu, \"seconds\": %.1f, \"slowest_s\": %.4f, \"growth_bytes\": %ld, \"corpus\": %zu}\n",
                run->inputs, seconds_of(CLOCK_MONOTONIC) - run->begun, run->slowest, run->growth * 1024, corpus_size);
        fclose(file);
    }
}

static void feed(struct run *run, uint8_t *shown, const uint8_t *data, size_t size) {
    memcpy(shown + sizeof size, data, size);
    memcpy(shown, &size, sizeof size);
    memset(taken, 0, sizeof taken);
    previous = 0;
    long before = memory_peak();
    double begun = seconds_of(CLOCK_THREAD_CPUTIME_ID);
    one_input(data, size);
    double passed = seconds_of(CLOCK_THREAD_CPUTIME_ID) - begun;
    long growth = memory_peak() - before;
    run->slowest = passed > run->slowest ? passed : run->slowest;
    run->growth = growth > run->growth ? growth : run->growth;
    run->inputs++;
    if (is_news()) {
        keep(data, size);
    }
    if (run->inputs % REPORT_EVERY == 0) {
        write_report(run);
    }
}

/* Memory that is also a file, so that it outlives this process. */
static uint8_t *shared_file(const char *path) {
    int file = open(path, O_RDWR | O_CREAT | O_TRUNC, 0600);
    if (file < 0 || ftruncate(file, PAGES) != 0) {
        return NULL;
    }
    void *memory = mmap(NULL, PAGES, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    close(file);
    return memory == MAP_FAILED ? NULL : memory;
}

int main(int count, char **arguments) {
    static uint8_t data[LONGEST_INPUT];
    if (count != 6) {
        fprintf(stderr, "usage: search INPUTS SECONDS SEED REPORT INPUT_FILE\n");
        return 2;
    }
    unsigned long most = strtoul(arguments[1], NULL, 10);
    double seconds = strtod(arguments[2], NULL);
    state = 0x9E3779B97F4A7C15u ^ strtoull(arguments[3], NULL, 10);
    uint8_t *shown = shared_file(arguments[5]);
    struct run run = {0, seconds_of(CLOCK_MONOTONIC), 0, 0, arguments[4]};
    if (shown == NULL) {
        perror(arguments[5]);
        return 2;
    }
    for (size_t number = 0; number < seed_count(); number++) {
        feed(&run, shown, data, seed(number, data));
    }
    while (run.inputs < most && seconds_of(CLOCK_MONOTONIC) - run.begun < seconds) {
        const struct kept *chosen = &corpus[chance((uint32_t)corpus_size)];
        size_t size = chosen->size;
        memcpy(data, chosen->data, size);
        for (uint32_t changes = 1 + chance(6); changes > 0; changes--) {
            size = change_once(data, size);
        }
        feed(&run, shown, data, size);
    }
    write_report(&run);
    return 0;
}
