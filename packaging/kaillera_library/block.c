#include "block.h"

#include <string.h>

#include "bytes.h"

enum {
    DESCRIPTION_WORDS = 8,
    MAGIC_SIZE = 8,
    CLIENT_HEARTBEAT = 128,
    PLUGIN_HEARTBEAT = 192,
    SLOTS = 16,
    INPUT_RING = 4096,
    INPUT_SLOT = 1088,
    INPUT_HEADER = 24,
    OUTPUT_RING = 21504,
    OUTPUT_SLOT = 8256,
    OUTPUT_HEADER = 16,
};

_Static_assert(INPUT_HEADER + MAX_INPUT <= INPUT_SLOT, "an input fits into its slot");
_Static_assert(OUTPUT_HEADER + MAX_FRAME <= OUTPUT_SLOT, "a frame fits into its slot");
_Static_assert(INPUT_RING + SLOTS * INPUT_SLOT <= OUTPUT_RING, "the rings lie apart");
_Static_assert(OUTPUT_RING + SLOTS * OUTPUT_SLOT <= BLOCK_SIZE, "the rings lie inside the block");

bool block_is_valid(const uint8_t *block) {
    static const uint32_t expected[DESCRIPTION_WORDS] = {
        1, BLOCK_SIZE, INPUT_RING, SLOTS, INPUT_SLOT, OUTPUT_RING, SLOTS, OUTPUT_SLOT,
    };
    if (memcmp(block, "KAILBRDG", MAGIC_SIZE) != 0) {
        return false;
    }
    for (size_t word = 0; word < DESCRIPTION_WORDS; word++) {
        if (get_u32(block + MAGIC_SIZE + 4 * word) != expected[word]) {
            return false;
        }
    }
    return true;
}

void block_write_input(uint8_t *block, uint32_t game, uint32_t frame, const void *input, size_t given, size_t size) {
    uint8_t *slot = block + INPUT_RING + (size_t)(frame % SLOTS) * INPUT_SLOT;
    put_u32(slot, frame);
    put_u32(slot + 4, game);
    put_u32(slot + 8, (uint32_t)size);
    /* No flags, no state hash: the classic calls know none. */
    memset(slot + 12, 0, INPUT_HEADER - 12);
    if (given > 0) {
        memcpy(slot + INPUT_HEADER, input, given);
    }
    memset(slot + INPUT_HEADER + given, 0, size - given);
}

int block_read_frame(const uint8_t *block, uint32_t game, uint32_t frame, uint8_t *frame_bytes) {
    const uint8_t *slot = block + OUTPUT_RING + (size_t)(frame % SLOTS) * OUTPUT_SLOT;
    uint8_t header[OUTPUT_HEADER];
    memcpy(header, slot, sizeof header);
    uint32_t size = get_u32(header + 8);
    if (get_u32(header) != frame || get_u32(header + 4) != game || size > MAX_FRAME) {
        return -1;
    }
    memcpy(frame_bytes, slot + OUTPUT_HEADER, size);
    return (int)size;
}

/* The other side reads and writes these while we do; each is one aligned word, written by one side only. */
static volatile uint32_t *word(const uint8_t *block, size_t at) {
    return (volatile uint32_t *)(uintptr_t)(block + at);
}

void block_beat(uint8_t *block) {
    volatile uint32_t *beat = word(block, PLUGIN_HEARTBEAT);
    *beat = *beat + 1;
}

uint32_t block_client_beat(const uint8_t *block) {
    return *word(block, CLIENT_HEARTBEAT);
}
