#include "blake2b.h"

#include <string.h>

static const uint64_t FIRST[8] = {
    0x6a09e667f3bcc908, 0xbb67ae8584caa73b, 0x3c6ef372fe94f82b, 0xa54ff53a5f1d36f1,
    0x510e527fade682d1, 0x9b05688c2b3e6c1f, 0x1f83d9abfb41bd6b, 0x5be0cd19137e2179,
};

static const uint8_t ORDER[10][16] = {
    {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15},
    {14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3},
    {11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4},
    {7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8},
    {9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13},
    {2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9},
    {12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11},
    {13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10},
    {6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5},
    {10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0},
};

static const uint8_t MIXED[8][4] = {
    {0, 4, 8, 12}, {1, 5, 9, 13}, {2, 6, 10, 14}, {3, 7, 11, 15},
    {0, 5, 10, 15}, {1, 6, 11, 12}, {2, 7, 8, 13}, {3, 4, 9, 14},
};

static uint64_t turned(uint64_t value, unsigned bits) {
    return value >> bits | value << (64 - bits);
}

static uint64_t number_at(const uint8_t *bytes) {
    uint64_t value = 0;
    for (int place = 7; place >= 0; place--) {
        value = value << 8 | bytes[place];
    }
    return value;
}

static void mix(uint64_t v[16], const uint8_t at[4], uint64_t x, uint64_t y) {
    uint64_t *a = v + at[0], *b = v + at[1], *c = v + at[2], *d = v + at[3];
    *a += *b + x;
    *d = turned(*d ^ *a, 32);
    *c += *d;
    *b = turned(*b ^ *c, 24);
    *a += *b + y;
    *d = turned(*d ^ *a, 16);
    *c += *d;
    *b = turned(*b ^ *c, 63);
}

static void compress(Hash *hash, bool last_block) {
    uint64_t v[16];
    memcpy(v, hash->state, sizeof hash->state);
    memcpy(v + 8, FIRST, sizeof FIRST);
    v[12] ^= hash->length;
    v[14] = last_block ? ~v[14] : v[14];
    for (int round = 0; round < 12; round++) {
        const uint8_t *order = ORDER[round % 10];
        for (int step = 0; step < 8; step++) {
            mix(v, MIXED[step], number_at(hash->block + 8 * order[2 * step]),
                number_at(hash->block + 8 * order[2 * step + 1]));
        }
    }
    for (int place = 0; place < 8; place++) {
        hash->state[place] ^= v[place] ^ v[place + 8];
    }
}

void hash_begin(Hash *hash) {
    memset(hash, 0, sizeof *hash);
    memcpy(hash->state, FIRST, sizeof FIRST);
    hash->state[0] ^= 0x01010000 ^ HASH_SIZE;
}

void hash_add(Hash *hash, const void *data, size_t size) {
    const uint8_t *bytes = data;
    while (size > 0) {
        size_t part;
        /* A full block is kept back, because the last one is compressed in another way. */
        if (hash->filled == HASH_BLOCK) {
            hash->length += HASH_BLOCK;
            compress(hash, false);
            hash->filled = 0;
        }
        part = HASH_BLOCK - hash->filled;
        part = part < size ? part : size;
        memcpy(hash->block + hash->filled, bytes, part);
        hash->filled += part;
        bytes += part;
        size -= part;
    }
}

void hash_end(Hash *hash, uint8_t digest[HASH_SIZE]) {
    hash->length += hash->filled;
    memset(hash->block + hash->filled, 0, HASH_BLOCK - hash->filled);
    compress(hash, true);
    for (int place = 0; place < HASH_SIZE; place++) {
        digest[place] = (uint8_t)(hash->state[place / 8] >> 8 * (place % 8));
    }
}
