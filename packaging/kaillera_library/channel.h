/* One attachment to a client: the stream, what was received of it, and the shared block. */
#ifndef CHANNEL_H
#define CHANNEL_H

#include <stdbool.h>
#include <stdint.h>

#include "messages.h"
#include "platform.h"

enum { CLIENT_TIMEOUT = 20000 };

struct channel {
    /* The session's lock guards these: how many hold the channel; until when one of them receives and the others need not,
     * 0 when nobody does. */
    unsigned users;
    uint64_t receiving_until;
    /* Held by whoever sends, so that messages do not mix and inputs go in order. */
    mutex_t sending;
    struct stream stream;
    uint8_t *block;
    /* The client's own number, as it says. */
    uint32_t process;
    uint32_t beat;
    uint64_t beat_changed;
    struct decoder decoder;
};

/* An open stream with nothing said yet, one user; NULL when nobody listens there. */
struct channel *channel_open(uint16_t port, int milliseconds);
void channel_free(struct channel *channel);
/* Maps the block; false when it is not what it must be. */
bool channel_map(struct channel *channel, const char *path);
/* Whether another thread receives. It was killed when it has not come back in time; some emulators do that. */
bool channel_is_receiving(const struct channel *channel);
/* Receives what is there, without waiting: bytes, RECEIVED_NOTHING or RECEIVED_END. */
ptrdiff_t channel_receive(struct channel *channel);
/* False once the client's heartbeat has stood still for CLIENT_TIMEOUT. */
bool channel_client_lives(struct channel *channel);
/* Sends; false when the stream is broken or the client took nothing for CLIENT_TIMEOUT. Needs `sending`. */
bool channel_send(struct channel *channel, const void *data, size_t size);

#endif
