/* BLAKE2b with 128 bits (RFC 7693), the hash of the client's own reports. */
#ifndef HOST_BLAKE2B_H
#define HOST_BLAKE2B_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { HASH_SIZE = 16, HASH_BLOCK = 128 };

typedef struct {
    uint64_t state[8];
    uint64_t length;
    uint8_t block[HASH_BLOCK];
    size_t filled;
} Hash;

void hash_begin(Hash *hash);
void hash_add(Hash *hash, const void *data, size_t size);
void hash_end(Hash *hash, uint8_t digest[HASH_SIZE]);

#endif
