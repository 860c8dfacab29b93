#include "report.h"

#include "platform.h"

#include <inttypes.h>
#include <stdio.h>

static FILE *output;
static Lock writing;

/* A callback that comes on a thread of the library would be told as "unknown". */
static _Thread_local const char *thread_name = "unknown";

void report_open(const char *path) {
    lock_init(&writing);
    output = path == NULL ? stdout : fopen(path, "w");
    if (output == NULL) {
        fail(path, "cannot be written");
    }
}

void report_thread(const char *name) {
    thread_name = name;
}

void report_begin(const char *event) {
    lock_take(&writing);
    fprintf(output, "{\"event\": \"%s\", \"thread\": \"%s\"", event, thread_name);
}

void report_number(const char *key, int64_t value) {
    fprintf(output, ", \"%s\": %" PRId64, key, value);
}

void report_text(const char *key, const char *text) {
    fprintf(output, ", \"%s\": \"", key);
    for (const unsigned char *byte = (const unsigned char *)text; *byte != 0; byte++) {
        if (*byte < ' ' || *byte > '~' || *byte == '"' || *byte == '\\') {
            fprintf(output, "\\u%04x", *byte);
        } else {
            fputc(*byte, output);
        }
    }
    fputc('"', output);
}

void report_hex(const char *key, const uint8_t *bytes, size_t size) {
    fprintf(output, ", \"%s\": \"", key);
    for (size_t place = 0; place < size; place++) {
        fprintf(output, "%02x", bytes[place]);
    }
    fputc('"', output);
}

void report_end(void) {
    fputs("}\n", output);
    fflush(output);
    lock_release(&writing);
}
