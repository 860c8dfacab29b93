/* What was heard and must be told to the emulator at a moment that suits it. */
#ifndef QUEUE_H
#define QUEUE_H

#include <stdbool.h>
#include <stddef.h>

#include "messages.h"

enum { MAX_QUEUED = 4096 };

struct news {
    struct news *next;
    uint8_t type;
    uint8_t player;
    /* After how many starts it was heard. */
    uint32_t starts;
    char *nick;
    char *text;
    char bytes[];
};

struct queue {
    struct news *first;
    struct news *last;
    size_t count;
};

/* Keeps nick, text and player of a message; false when the queue is full or memory is short. */
bool queue_add(struct queue *queue, const struct message *message, uint32_t starts);
/* The oldest, which the caller frees; NULL when there is none. */
struct news *queue_take(struct queue *queue);
void queue_clear(struct queue *queue);

#endif
