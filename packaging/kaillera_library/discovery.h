/* How a running client is found, and how an installed one is started: the files of docs/bridge.md. */
#ifndef DISCOVERY_H
#define DISCOVERY_H

#include <stdbool.h>
#include <stdint.h>

#include "messages.h"
#include "platform.h"

struct discovery {
    uint32_t version;
    uint32_t port;
    uint32_t process;
    uint8_t token[SECRET_SIZE];
    uint8_t proof[SECRET_SIZE];
    char memory[PATH_CAPACITY];
};

enum { MAX_CANDIDATES = 64 };

struct candidate {
    int64_t modified;
    char path[PATH_CAPACITY];
};

/* The discovery files to try, best first. */
struct candidates {
    size_t count;
    struct candidate *files[MAX_CANDIDATES];
};

/* Whether the client launched this emulator and named its discovery file. */
bool discovery_is_given(void);
/* False when memory is short; to be freed in any case. */
bool discovery_find(struct candidates *candidates);
void discovery_free(struct candidates *candidates);
/* Reads and checks one file; false when it is not private or not a discovery file. */
bool discovery_read(const char *path, struct discovery *discovery);
/* Starts the installed client; false when there is none or it does not start. */
bool discovery_start_client(void);

#endif
