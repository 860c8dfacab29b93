/* The calls of a running game. As in state.h, every static function is called with the lock held. */
#include <string.h>

#include "block.h"
#include "session.h"
#include "state.h"

enum {
    RECEIVE_SLICE = 1000,
    MAX_UNANSWERED = 16,
    NOT_PLAYING = -1,
    NO_DATA_YET = 0,
};

static uint16_t slot_bit(uint32_t frame) {
    return (uint16_t)(1U << frame % MAX_UNANSWERED);
}

/* Whether the next frame would overwrite one that a call has not fetched yet; only calls inside callbacks inside calls, or
 * many threads, come so far. */
static bool is_ring_full(const struct game *game) {
    return (game->unfetched & slot_bit(game->announced)) != 0;
}

/* Puts the input into the ring and wakes the client; false when the game is over. Lets go of the lock. */
static bool announce(struct channel *channel, const void *input, int given, uint32_t *frame) {
    const uint32_t serial = session.game.serial;
    uint8_t message[WAKE_SIZE];
    mutex_unlock(&session.lock);
    mutex_lock(&channel->sending);
    mutex_lock(&session.lock);
    struct game *game = &session.game;
    bool is_good = session.channel == channel && session.playing && game->serial == serial && !is_ring_full(game);
    if (is_good) {
        *frame = game->announced++;
        game->unfetched |= slot_bit(*frame);
        size_t size = (size_t)game->size;
        block_write_input(channel->block, game->number, *frame, input, (size_t)given < size ? (size_t)given : size, size);
        encode_wake(message, game->number, *frame);
    }
    mutex_unlock(&session.lock);
    bool is_sent = is_good && channel_send(channel, message, sizeof message);
    mutex_unlock(&channel->sending);
    mutex_lock(&session.lock);
    /* After the wake-up, while the client works anyway. */
    block_beat(channel->block);
    if (is_good && !is_sent) {
        lose(channel);
    }
    return is_sent;
}

/* Copies a frame of a game whose inputs have `own` bytes into a buffer of `players * size`; how many bytes are valid. */
static int hand_over(void *values, int size, const uint8_t *frame, int length, int own, int players) {
    if (own == 0) {
        /* A frame for somebody with nothing to say may have any length. */
        if (length > (int64_t)players * size) {
            return NO_DATA_YET;
        }
    } else if (size < own) {
        /* The buffer may be too short for the game's size, so each input is cut to the size that the emulator now has. */
        for (int player = 0; player < players; player++) {
            if (size > 0) {
                memcpy((uint8_t *)values + player * size, frame + player * own, (size_t)size);
            }
        }
        return players * size;
    }
    memcpy(values, frame, (size_t)length);
    return length;
}

static int take_frame(struct channel *channel, uint32_t frame, void *values, int size) {
    const struct game *game = &session.game;
    uint8_t bytes[MAX_FRAME];
    int length = block_read_frame(channel->block, game->number, frame, bytes);
    if (length == 0) {
        return NO_DATA_YET;
    }
    if (length < 0 || (game->size > 0 && length != game->size * game->players)) {
        lose(channel);
        return NOT_PLAYING;
    }
    return hand_over(values, size, bytes, length, game->size, game->players);
}

/* Lets go of the lock. */
static void wait_for_messages(struct channel *channel) {
    if (channel_is_receiving(channel)) {
        condition_wait(&session.changed, &session.lock, RECEIVE_SLICE);
        return;
    }
    channel->receiving_until = platform_milliseconds() + 2 * RECEIVE_SLICE;
    if (receive(channel) || session.channel != channel) {
        /* There is news. */
    } else if (session.heard.count >= MAX_QUEUED) {
        /* Another thread is inside a callback and does not come back. */
        condition_wait(&session.changed, &session.lock, RECEIVE_SLICE);
    } else {
        mutex_unlock(&session.lock);
        stream_wait(&channel->stream, RECEIVE_SLICE);
        mutex_lock(&session.lock);
        block_beat(channel->block);
    }
    channel->receiving_until = 0;
    condition_broadcast(&session.changed);
}

/* Lets go of the lock. */
static int await_frame(struct channel *channel, uint32_t serial, uint32_t frame, void *values, int size) {
    for (;;) {
        deliver(&session.heard);
        if (session.game.serial != serial) {
            return NOT_PLAYING;
        }
        /* A frame that came just before the game's end still counts. */
        if ((int32_t)(session.game.answered - frame) > 0) {
            return take_frame(channel, frame, values, size);
        }
        if (session.channel != channel || !session.playing) {
            return NOT_PLAYING;
        }
        wait_for_messages(channel);
    }
}

/* Lets go of the lock. */
static void end_game(void) {
    struct channel *channel = session.channel;
    if (!session.playing || channel == NULL) {
        return;
    }
    uint8_t message[END_GAME_SIZE];
    size_t size = encode_end_game(message, session.game.number);
    session.playing = false;
    stream_wake(&channel->stream);
    condition_broadcast(&session.changed);
    say(channel, message, size);
}

/* False when this call cannot play. */
static bool settle_size(const void *values, int size) {
    if (size < 0 || (values == NULL && size > 0)) {
        return false;
    }
    if (session.game.size == NO_SIZE) {
        if (size > MAX_INPUT) {
            /* It can never play, and the others should not wait for it. */
            end_game();
            return false;
        }
        session.game.size = size;
    }
    return true;
}

/* Lets go of the lock. */
static int play(void *values, int size) {
    deliver(&session.heard);
    struct channel *channel = session.channel;
    if (!session.playing || channel == NULL || !settle_size(values, size)) {
        return NOT_PLAYING;
    }
    if (is_ring_full(&session.game)) {
        return NO_DATA_YET;
    }
    const uint32_t serial = session.game.serial;
    uint32_t frame = 0;
    int result = NOT_PLAYING;
    channel->users++;
    if (announce(channel, values, size, &frame)) {
        result = await_frame(channel, serial, frame, values, size);
        if (session.game.serial == serial) {
            session.game.unfetched &= (uint16_t)~slot_bit(frame);
        }
    }
    release_channel(channel);
    return result;
}

int session_play(void *values, int size) {
    enter();
    int result = play(values, size);
    leave();
    return result;
}

void session_chat(const char *text) {
    const char *end = memchr(text, '\0', MAX_CHAT);
    uint8_t message[CHAT_SIZE];
    size_t size = encode_chat(message, text, end == NULL ? MAX_CHAT : (size_t)(end - text));
    enter();
    if (session.playing && session.channel != NULL) {
        say(session.channel, message, size);
    }
    leave();
}

void session_end_game(void) {
    enter();
    end_game();
    leave();
}
