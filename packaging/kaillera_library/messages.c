#include "messages.h"

#include <string.h>

#include "block.h"
#include "bytes.h"

/* Takes fields off the front of one body; `bad` once it was too short. */
struct body {
    const uint8_t *at;
    size_t left;
    bool bad;
};

static const uint8_t *take(struct body *body, size_t size) {
    static const uint8_t nothing[SECRET_SIZE];
    if (body->bad || body->left < size) {
        body->bad = true;
        return nothing;
    }
    const uint8_t *field = body->at;
    body->at += size;
    body->left -= size;
    return field;
}

/* A text goes to C callbacks: what follows a zero byte inside it would be lost there anyway. */
static void take_text(struct body *body, char *text, size_t limit) {
    size_t size = get_u16(take(body, 2));
    if (body->bad || size > limit || size > body->left) {
        body->bad = true;
        return;
    }
    memcpy(text, take(body, size), size);
    text[size] = '\0';
}

static void take_start(struct body *body, struct message *message) {
    message->game = get_u32(take(body, 4));
    message->player = *take(body, 1);
    message->players = *take(body, 1);
    /* Frame delay and connection type: the classic calls have no use for them. */
    take(body, 3);
    take_text(body, message->text, MAX_GAME_NAME);
    if (message->players < 1 || message->players > MAX_PLAYERS || message->player > MAX_PLAYERS) {
        body->bad = true;
    }
}

static void take_answer(struct body *body, struct message *message) {
    memcpy(message->proof, take(body, SECRET_SIZE), SECRET_SIZE);
    message->version = get_u16(take(body, 2));
    if (message->type == HEAR_REFUSED) {
        message->refusal = *take(body, 1);
        take_text(body, message->text, MAX_SENTENCE);
    }
}

/* False for a type that this library does not know. */
static bool take_fields(struct body *body, struct message *message) {
    switch (message->type) {
    case HEAR_WELCOME:
    case HEAR_REFUSED:
        take_answer(body, message);
        return true;
    case HEAR_START:
        take_start(body, message);
        return true;
    case HEAR_FRAME_READY:
        message->game = get_u32(take(body, 4));
        message->frame = get_u32(take(body, 4));
        return true;
    case HEAR_CHAT:
        take_text(body, message->nick, MAX_NICK);
        take_text(body, message->text, MAX_CHAT);
        return true;
    case HEAR_DROPPED:
        message->player = *take(body, 1);
        take_text(body, message->nick, MAX_NICK);
        return true;
    case HEAR_END:
        message->game = get_u32(take(body, 4));
        take(body, 1);
        take_text(body, message->text, MAX_SENTENCE);
        return true;
    case HEAR_CLOSED:
        return true;
    case HEAR_MORE_INFOS:
        take_text(body, message->text, MAX_GAME_NAME);
        return true;
    default:
        return false;
    }
}

uint8_t *decoder_room(struct decoder *decoder, size_t *capacity) {
    if (decoder->start > 0) {
        memmove(decoder->buffer, decoder->buffer + decoder->start, decoder->end - decoder->start);
        decoder->end -= decoder->start;
        decoder->start = 0;
    }
    *capacity = sizeof decoder->buffer - decoder->end;
    return decoder->buffer + decoder->end;
}

void decoder_received(struct decoder *decoder, size_t size) {
    decoder->end += size;
}

enum decoded decoder_next(struct decoder *decoder, struct message *message) {
    for (;;) {
        const uint8_t *at = decoder->buffer + decoder->start;
        size_t stored = decoder->end - decoder->start;
        if (stored < LENGTH_SIZE) {
            return NEED_MORE;
        }
        uint32_t length = get_u32(at);
        if (length < 1 || length > MAX_MESSAGE) {
            return GOT_FAULT;
        }
        if (stored < LENGTH_SIZE + length) {
            return NEED_MORE;
        }
        decoder->start += LENGTH_SIZE + length;
        struct body body = {at + HEADER_SIZE, length - 1, false};
        message->type = at[LENGTH_SIZE];
        if (take_fields(&body, message)) {
            return body.bad ? GOT_FAULT : GOT_MESSAGE;
        }
    }
}

void encode_header(uint8_t *at, enum plugin_type type, size_t size) {
    put_u32(at, (uint32_t)size + 1);
    at[LENGTH_SIZE] = (uint8_t)type;
}

static uint8_t *put_text(uint8_t *at, const char *text, size_t size) {
    put_u16(at, (uint16_t)size);
    if (size > 0) {
        memcpy(at + 2, text, size);
    }
    return at + 2 + size;
}

static size_t finished(uint8_t *message, enum plugin_type type, const uint8_t *end) {
    size_t size = (size_t)(end - message);
    encode_header(message, type, size - HEADER_SIZE);
    return size;
}

size_t encode_hello(uint8_t *message, const struct hello *hello) {
    uint8_t *at = message + HEADER_SIZE;
    memcpy(at, hello->token, SECRET_SIZE);
    at += SECRET_SIZE;
    put_u16(at, BRIDGE_VERSION);
    put_u32(at + 2, hello->process);
    put_u32(at + 6, hello->games);
    at = put_text(at + 10, hello->emulator, strlen(hello->emulator));
    *at++ = hello->flags;
    *at++ = hello->bits;
    at = put_text(at, hello->program, strlen(hello->program));
    return finished(message, SAY_HELLO, at);
}

size_t encode_infos(uint8_t *message, uint32_t games, const char *emulator, uint8_t flags) {
    uint8_t *at = message + HEADER_SIZE;
    put_u32(at, games);
    at = put_text(at + 4, emulator, strlen(emulator));
    *at++ = flags;
    return finished(message, SAY_INFOS, at);
}

size_t encode_wake(uint8_t *message, uint32_t game, uint32_t frame) {
    put_u32(message + HEADER_SIZE, game);
    put_u32(message + HEADER_SIZE + 4, frame);
    return finished(message, SAY_INPUT_READY, message + WAKE_SIZE);
}

size_t encode_chat(uint8_t *message, const char *text, size_t size) {
    return finished(message, SAY_CHAT, put_text(message + HEADER_SIZE, text, size));
}

size_t encode_end_game(uint8_t *message, uint32_t game) {
    put_u32(message + HEADER_SIZE, game);
    /* No hash of the final state: the classic calls know none. */
    memset(message + HEADER_SIZE + 4, 0, 9);
    return finished(message, SAY_END_GAME, message + END_GAME_SIZE);
}

size_t encode_plain(uint8_t *message, enum plugin_type type) {
    return finished(message, type, message + HEADER_SIZE);
}
