#include "channel.h"

#include <stdlib.h>

#include "block.h"

struct channel *channel_open(uint16_t port, int milliseconds) {
    struct channel *channel = calloc(1, sizeof *channel);
    if (channel == NULL) {
        return NULL;
    }
    if (!stream_open(&channel->stream, port, milliseconds)) {
        free(channel);
        return NULL;
    }
    mutex_init(&channel->sending);
    channel->users = 1;
    channel->beat_changed = platform_milliseconds();
    return channel;
}

void channel_free(struct channel *channel) {
    stream_close(&channel->stream);
    if (channel->block != NULL) {
        platform_unmap(channel->block, BLOCK_SIZE);
    }
    mutex_destroy(&channel->sending);
    free(channel);
}

bool channel_map(struct channel *channel, const char *path) {
    channel->block = platform_map_private(path, BLOCK_SIZE);
    return channel->block != NULL && block_is_valid(channel->block);
}

bool channel_is_receiving(const struct channel *channel) {
    return platform_milliseconds() < channel->receiving_until;
}

ptrdiff_t channel_receive(struct channel *channel) {
    size_t capacity;
    uint8_t *room = decoder_room(&channel->decoder, &capacity);
    ptrdiff_t size = stream_receive(&channel->stream, room, capacity);
    if (size > 0) {
        decoder_received(&channel->decoder, (size_t)size);
    }
    return size;
}

bool channel_client_lives(struct channel *channel) {
    uint64_t now = platform_milliseconds();
    uint32_t beat = block_client_beat(channel->block);
    if (beat != channel->beat) {
        channel->beat = beat;
        channel->beat_changed = now;
    }
    return now - channel->beat_changed <= CLIENT_TIMEOUT;
}

bool channel_send(struct channel *channel, const void *data, size_t size) {
    return stream_send(&channel->stream, data, size, CLIENT_TIMEOUT);
}
