/* What the search and its targets know of each other. */
#ifndef FUZZ_H
#define FUZZ_H

#include <stddef.h>
#include <stdint.h>

enum { LONGEST_INPUT = 4096 };

/* Feeds one input to everything; the sanitizers end the process when something is wrong. */
void one_input(const uint8_t *data, size_t size);

/* How many first inputs there are, and one of them: its size. */
size_t seed_count(void);
size_t seed(size_t number, uint8_t *data);

/* Counts a branch that was taken: what the compiler calls in the library's code. */
void __sanitizer_cov_trace_pc(void);

#endif
