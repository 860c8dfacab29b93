/* The stream's messages as bytes, both ways, with a limit on everything. See docs/bridge.md. */
#ifndef MESSAGES_H
#define MESSAGES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    BRIDGE_VERSION = 1,
    SECRET_SIZE = 32,
    MAX_MESSAGE = 65536,
    MAX_HELLO = 516,
    MAX_EMULATOR_NAME = 127,
    MAX_PROGRAM_NAME = 255,
    MAX_GAME_NAME = 1023,
    MAX_CHAT = 1023,
    MAX_NICK = 255,
    MAX_SENTENCE = 1023,
    MAX_GAMES = 65535,
    MAX_GAME_LIST = 8 * 1024 * 1024,
    LENGTH_SIZE = 4,
    HEADER_SIZE = 5,
    WAKE_SIZE = 13,
    CHAT_SIZE = HEADER_SIZE + 2 + MAX_CHAT,
    INFOS_SIZE = HEADER_SIZE + 4 + 2 + MAX_EMULATOR_NAME + 1,
    END_GAME_SIZE = HEADER_SIZE + 13,
};

enum plugin_type {
    SAY_HELLO = 0x01,
    SAY_GAMES = 0x02,
    SAY_INFOS = 0x03,
    SAY_SHOW = 0x04,
    SAY_INPUT_READY = 0x05,
    SAY_CHAT = 0x06,
    SAY_END_GAME = 0x07,
    SAY_BYE = 0x08,
};

enum client_type {
    HEAR_WELCOME = 0x81,
    HEAR_REFUSED = 0x82,
    HEAR_START = 0x83,
    HEAR_FRAME_READY = 0x84,
    HEAR_CHAT = 0x85,
    HEAR_DROPPED = 0x86,
    HEAR_END = 0x87,
    HEAR_CLOSED = 0x88,
    HEAR_MORE_INFOS = 0x89,
};

/* Why a client has refused; it may say others. */
enum refusal {
    REFUSED_VERSION = 1,
    REFUSED_BUSY = 2,
};

enum plugin_flag {
    FLAG_LAUNCHED = 1,
    FLAG_MORE_INFOS = 2,
};

/* One message from the client. `text` is the game's name, the chat line or the sentence, `nick` the speaker or the
 * player who left; both end with a zero byte. Which fields count depends on `type`. */
struct message {
    uint8_t type;
    uint8_t player;
    uint8_t players;
    uint8_t refusal;
    uint16_t version;
    uint32_t game;
    uint32_t frame;
    uint8_t proof[SECRET_SIZE];
    char nick[MAX_NICK + 1];
    char text[MAX_CHAT + 1];
};

_Static_assert(MAX_CHAT == MAX_SENTENCE && MAX_CHAT == MAX_GAME_NAME, "one text field serves all three");

/* Collects the stream until whole messages are there. */
struct decoder {
    size_t start;
    size_t end;
    uint8_t buffer[LENGTH_SIZE + MAX_MESSAGE];
};

enum decoded { NEED_MORE, GOT_MESSAGE, GOT_FAULT };

/* Where the next bytes of the stream go, and how many at most; at least one after NEED_MORE. */
uint8_t *decoder_room(struct decoder *decoder, size_t *capacity);
void decoder_received(struct decoder *decoder, size_t size);
/* Takes the next message this library knows; after GOT_FAULT the stream is useless. */
enum decoded decoder_next(struct decoder *decoder, struct message *message);

struct hello {
    const uint8_t *token;
    uint32_t process;
    uint32_t games;
    const char *emulator;
    uint8_t flags;
    uint8_t bits;
    const char *program;
};

/* Each writes one message and returns its size; texts are within their limits. */
size_t encode_hello(uint8_t *at, const struct hello *hello);
size_t encode_infos(uint8_t *at, uint32_t games, const char *emulator, uint8_t flags);
size_t encode_wake(uint8_t *at, uint32_t game, uint32_t frame);
size_t encode_chat(uint8_t *at, const char *text, size_t size);
size_t encode_end_game(uint8_t *at, uint32_t game);
/* SHOW and BYE, which say nothing more. */
size_t encode_plain(uint8_t *at, enum plugin_type type);
/* Writes the header of a message whose body of `size` bytes is already behind it. */
void encode_header(uint8_t *at, enum plugin_type type, size_t size);

#endif
