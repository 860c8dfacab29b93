/* The shared block, byte for byte as in docs/bridge.md. Nothing that is read here is believed. */
#ifndef BLOCK_H
#define BLOCK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    BLOCK_SIZE = 155648,
    MAX_PLAYERS = 8,
    MAX_INPUT = 1024,
    MAX_FRAME = MAX_PLAYERS * MAX_INPUT,
};

/* Whether the description is that of this layout. */
bool block_is_valid(const uint8_t *block);
/* Writes an input of `size` bytes, at most MAX_INPUT, of which `given` are there and the rest are zeros. */
void block_write_input(uint8_t *block, uint32_t game, uint32_t frame, const void *input, size_t given, size_t size);
/* Copies a frame out, once; its size, or -1 when the slot does not hold it. `frame_bytes` holds MAX_FRAME. */
int block_read_frame(const uint8_t *block, uint32_t game, uint32_t frame, uint8_t *frame_bytes);
void block_beat(uint8_t *block);
uint32_t block_client_beat(const uint8_t *block);

#endif
