/* The session's state and what all its calls do with it. Every function here is called with the lock held and returns with
 * it, but enter and leave; those that let go of it meanwhile say so. It is never held inside one of the emulator's
 * callbacks, nor while waiting. */
#ifndef STATE_H
#define STATE_H

#include "channel.h"
#include "infos.h"
#include "queue.h"

enum { NO_SIZE = -1 };

struct game {
    /* Tells two games apart that have one number: clients count from 1 each. */
    uint32_t serial;
    uint32_t number;
    int players;
    /* The first call's, which the whole game keeps; NO_SIZE before it. */
    int size;
    uint32_t announced;
    uint32_t answered;
    /* A bit for each slot of the ring whose frame a call still has to fetch. */
    uint16_t unfetched;
};

extern struct session {
    mutex_t lock;
    condition_t changed;
    /* Grows with each shutdown: who began before it leaves. */
    unsigned generation;
    /* Threads inside the library and not in a callback. */
    unsigned busy;
    /* Callbacks on some stack. */
    unsigned calling;
    bool selecting;
    struct infos *infos;
    struct channel *channel;
    bool playing;
    struct game game;
    bool start_pending;
    struct message start;
    uint32_t starts;
    struct queue heard;
    struct queue asked;
    bool delivering;
    uint64_t deliverer;
} session;

/* A thread comes into the library, and leaves it. */
void enter(void);
void leave(void);
/* Around everything that runs the emulator's code. */
void begin_callback(void);
void end_callback(void);

void release_channel(struct channel *channel);
void release_infos(struct infos *infos);
/* The end of an attachment, and so of its game; whoever waits for it returns. */
void lose(struct channel *channel);

/* Tells the emulator what a queue holds, unless another thread is inside a callback: two never run beside each other.
 * Lets go of the lock. */
void deliver(struct queue *queue);
/* Sends a message. Lets go of the lock. */
void say(struct channel *channel, const void *data, size_t size);
/* Takes what has come, without waiting; false when there was nothing. */
bool receive(struct channel *channel);
/* Applies what was received so far, as far as the emulator can be told of it; false when there was nothing. */
bool take_messages(struct channel *channel);

#endif
