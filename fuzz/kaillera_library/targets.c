/* The library's readers of foreign bytes: the stream's messages, the files of a client, frames in the shared block. */
#include <string.h>
#include <stdio.h>
#include <stdlib.h>

#include "block.h"
#include "bytes.h"
#include "discovery.h"
#include "fuzz.h"
#include "messages.h"
#include "platform.h"

static const uint8_t *file_content;
static size_t file_size;

/* What a broken rule ends with; the input is kept by whoever watches this process. */
static void demand(bool holds, const char *rule) {
    if (!holds) {
        fprintf(stderr, "broken rule: %s\n", rule);
        abort();
    }
}

/* The platform, as far as the readers use it: one file, whatever its path. */

ptrdiff_t platform_read_private(const char *path, char *content, size_t capacity) {
    (void)path;
    size_t size = file_size < capacity ? file_size : capacity;
    if (size > 0) {
        memcpy(content, file_content, size);
    }
    return (ptrdiff_t)size;
}

bool platform_start(char *const *arguments) {
    size_t count = 0;
    for (; arguments[count] != NULL; count++) {
        demand(strlen(arguments[count]) < 65536, "an argument ends");
    }
    demand(count >= 1 && count <= 64, "a start file has 1 to 64 arguments");
    return true;
}

bool platform_environment(const char *name, char *value, size_t capacity) {
    if (strcmp(name, "KAILLERA_RUNTIME_DIR") != 0) {
        return false;
    }
    snprintf(value, capacity, "/nowhere");
    return true;
}

bool platform_unix_home(char *path, size_t capacity) {
    (void)path;
    (void)capacity;
    return false;
}

bool platform_windows_data(char *path, size_t capacity) {
    (void)path;
    (void)capacity;
    return false;
}

void platform_list(const char *folder, file_found found, void *context) {
    (void)folder;
    found("bridge-1.json", 1, context);
}

/* Messages: the same ones however the stream is cut. */

struct sums {
    size_t count;
    uint32_t sum;
    enum decoded last;
};

static void look_at(const struct message *message, struct sums *sums) {
    size_t nick = 0;
    size_t text = 0;
    switch (message->type) {
    case HEAR_CHAT:
        nick = strlen(message->nick);
        text = strlen(message->text);
        break;
    case HEAR_DROPPED:
        nick = strlen(message->nick);
        break;
    case HEAR_START:
        demand(message->players >= 1 && message->players <= MAX_PLAYERS && message->player <= MAX_PLAYERS, "players");
        text = strlen(message->text);
        break;
    case HEAR_REFUSED:
    case HEAR_END:
    case HEAR_MORE_INFOS:
        text = strlen(message->text);
        break;
    default:
        break;
    }
    demand(nick <= MAX_NICK && text <= MAX_CHAT, "texts are bounded");
    sums->count++;
    sums->sum = sums->sum * 31 + message->type + (uint32_t)(nick * 7 + text);
}

static struct sums read_stream(const uint8_t *data, size_t size, size_t step) {
    static struct decoder decoder;
    static struct message message;
    struct sums sums = {0, 0, NEED_MORE};
    decoder.start = 0;
    decoder.end = 0;
    size_t at = 0;
    while (at < size && sums.last != GOT_FAULT) {
        size_t capacity = 0;
        uint8_t *room = decoder_room(&decoder, &capacity);
        size_t piece = size - at < step ? size - at : step;
        piece = piece < capacity ? piece : capacity;
        demand(piece > 0, "there is room for more");
        memcpy(room, data + at, piece);
        decoder_received(&decoder, piece);
        at += piece;
        while ((sums.last = decoder_next(&decoder, &message)) == GOT_MESSAGE) {
            look_at(&message, &sums);
        }
    }
    return sums;
}

static void fuzz_messages(const uint8_t *data, size_t size) {
    if (size < 1) {
        return;
    }
    struct sums whole = read_stream(data + 1, size - 1, LONGEST_INPUT);
    struct sums pieces = read_stream(data + 1, size - 1, 1 + data[0] % 61);
    demand(whole.count == pieces.count && whole.sum == pieces.sum && whole.last == pieces.last, "cuts change nothing");
}

/* Files. The content is a copy of its own size, so that the sanitizer sees the first byte behind it. */

static void fuzz_files(const uint8_t *data, size_t size) {
    static struct discovery discovery;
    uint8_t *copy = malloc(size > 0 ? size : 1);
    demand(copy != NULL, "memory");
    memcpy(copy, data, size);
    file_content = copy;
    file_size = size;
    if (discovery_read("bridge-1.json", &discovery)) {
        demand(discovery.port >= 1 && discovery.port <= 65535, "a port");
        demand(strlen(discovery.memory) < PATH_CAPACITY, "a path ends");
    }
    discovery_start_client();
    free(copy);
}

/* The shared block: a header at each slot's place, whatever it says. */

static void fuzz_block(const uint8_t *data, size_t size) {
    enum { OUTPUT_RING = 21504, OUTPUT_SLOT = 8256 };
    static uint8_t *block;
    static uint8_t frame[MAX_FRAME];
    if (block == NULL) {
        block = malloc(BLOCK_SIZE);
        demand(block != NULL, "memory");
        memset(block, 0, BLOCK_SIZE);
    }
    if (size < 9) {
        return;
    }
    uint32_t number = get_u32(data + 1);
    size_t slot = number % 16;
    size_t most = size - 9 < OUTPUT_SLOT ? size - 9 : OUTPUT_SLOT;
    memcpy(block + OUTPUT_RING + slot * OUTPUT_SLOT, data + 9, most);
    int length = block_read_frame(block, get_u32(data + 5), number, frame);
    demand(length >= -1 && length <= MAX_FRAME, "a frame is bounded");
    block_is_valid(block);
}

void one_input(const uint8_t *data, size_t size) {
    if (size == 0) {
        return;
    }
    switch (data[0] % 3) {
    case 0:
        fuzz_messages(data + 1, size - 1);
        break;
    case 1:
        fuzz_files(data + 1, size - 1);
        break;
    default:
        fuzz_block(data, size);
        break;
    }
}

/* The first inputs */

static size_t text_seed(uint8_t *data, const char *text) {
    data[0] = 1;
    memcpy(data + 1, text, strlen(text));
    return 1 + strlen(text);
}

static size_t message_seed(uint8_t *data, uint8_t type, const char *body, size_t size) {
    data[0] = 0;
    data[1] = 3;
    put_u32(data + 2, (uint32_t)size + 1);
    data[6] = type;
    memcpy(data + 7, body, size);
    return 7 + size;
}

#define SECRET "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"
#define PROOF "0123456789abcdef0123456789abcdef"

size_t seed_count(void) {
    return 14;
}

size_t seed(size_t number, uint8_t *data) {
    switch (number) {
    case 0:
        return text_seed(data, "{\"bridge\": 1, \"port\": 4711, \"token\": \"" SECRET "\", \"proof\": \"" SECRET
                               "\", \"shared_memory\": \"/run/\\u00e9\\udc80\\ud83c\\udfae\", \"pid\": 99}");
    case 1:
        return text_seed(data, "{\"start\": 1, \"arguments\": [\"/usr/bin/client\", \"--profile\", \"\\\"\\\\\\n\"]}");
    case 2:
        return text_seed(data, "{\"start\": 1, \"more\": [1, -2.5e3, {\"a\": null}, \"b\"], \"arguments\": [\"C:\\\\x\"]}");
    case 3:
        return message_seed(data, HEAR_WELCOME, PROOF "\1\0", 34);
    case 4:
        return message_seed(data, HEAR_REFUSED, PROOF "\1\0\1\2\0no", 39);
    case 5:
        return message_seed(data, HEAR_START, "\1\0\0\0\1\2\3\0\1\4\0Game", 15);
    case 6:
        return message_seed(data, HEAR_FRAME_READY, "\1\0\0\0\2\0\0\0", 8);
    case 7:
        return message_seed(data, HEAR_CHAT, "\3\0ann\2\0hi", 9);
    case 8:
        return message_seed(data, HEAR_DROPPED, "\2\3\0ann", 6);
    case 9:
        return message_seed(data, HEAR_END, "\1\0\0\0\1\4\0over", 11);
    case 10:
        return message_seed(data, HEAR_CLOSED, "", 0);
    case 11:
        return message_seed(data, HEAR_MORE_INFOS, "\4\0Game", 6);
    case 12:
        memcpy(data, "\2\3\0\0\0\1\0\0\0\3\0\0\0\1\0\0\0\4\0\0\0\0\0\0\0abcd", 29);
        return 29;
    default:
        memcpy(data, "\2\3\0\0\0\1\0\0\0\3\0\0\0\1\0\0\0\1\40\0\0\0\0\0\0abcd", 29);
        return 29;
    }
}
