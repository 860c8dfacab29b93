/* What a host tells: one JSON object per line, in the order in which things happen. */
#ifndef HOST_REPORT_H
#define HOST_REPORT_H

#include <stddef.h>
#include <stdint.h>

/* Writes to a file instead of standard output; NULL keeps that. */
void report_open(const char *path);

/* Names the calling thread in what it reports from now on. */
void report_thread(const char *name);

/* An object from begin to end belongs to one thread; others wait. */
void report_begin(const char *event);
void report_number(const char *key, int64_t value);
/* Bytes become the characters of the same numbers (Latin-1). */
void report_text(const char *key, const char *text);
void report_hex(const char *key, const uint8_t *bytes, size_t size);
void report_end(void);

#endif
