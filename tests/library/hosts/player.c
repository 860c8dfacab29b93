#include "player.h"

#include "platform.h"
#include "report.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { UNTOUCHED = 0xa5, SMALLEST_BUFFER = 8, LONGEST_LINE = 1024 };

void player_begin(Player *player, const Library *library, const Options *options, int players) {
    memset(player, 0, sizeof *player);
    player->library = library;
    player->options = options;
    player->players = players;
    hash_begin(&player->inputs);
    hash_begin(&player->stream);
}

static int size_of_call(const Player *player) {
    const Options *options = player->options;
    bool other = options->other_size_at >= 0 && player->calls >= options->other_size_at;
    return other ? options->other_size : options->size;
}

/* The same for every run: xorshift, begun with seed and call. */
static void fill_input(const Player *player, uint8_t *input, int size) {
    uint32_t value = player->options->seed * 2654435761u + (uint32_t)player->calls * 2246822519u + 1;
    for (int place = 0; place < size; place++) {
        value ^= value << 13;
        value ^= value >> 17;
        value ^= value << 5;
        input[place] = (uint8_t)(value >> 11);
    }
}

static void take_frame(Player *player, const uint8_t *frame, int length) {
    uint8_t prefix[4];
    for (int place = 0; place < 4; place++) {
        prefix[place] = (uint8_t)((uint32_t)length >> 8 * place);
    }
    player->frames++;
    player->empty += length == 0;
    player->bytes += (uint64_t)length;
    hash_add(&player->inputs, prefix, sizeof prefix);
    hash_add(&player->inputs, frame, (size_t)length);
    hash_add(&player->stream, frame, (size_t)length);
}

/* Tells whether the library wrote only what its answer says. */
static bool is_allowed(const uint8_t *buffer, const uint8_t *before, int room, int result) {
    int written = result > 0 ? result : 0;
    return written <= room && memcmp(buffer + written, before + written, (size_t)(room - written)) == 0;
}

static int exchange(Player *player, uint8_t *buffer, uint8_t *before, int room, int size) {
    uint64_t begun = now_us(), taken;
    int result;
    memcpy(before, buffer, (size_t)room);
    result = player->library->modify_play_values(buffer, size);
    taken = now_us() - begun;
    player->longest_us = taken > player->longest_us ? taken : player->longest_us;
    player->calls++;
    player->last_result = result;
    player->trespasses += !is_allowed(buffer, before, room, result);
    if (result >= 0 && result <= room) {
        take_frame(player, buffer, result);
    }
    return result;
}

bool player_exchange(Player *player, bool is_flush) {
    int size = size_of_call(player), result;
    int wanted = player->options->slots * size;
    int room = wanted > SMALLEST_BUFFER ? wanted : SMALLEST_BUFFER;
    /* Exactly as long as it may be: whoever watches the memory sees one byte too much. */
    uint8_t *buffer = malloc((size_t)room), *before = malloc((size_t)room);
    if (buffer == NULL || before == NULL) {
        fail("buffer", "no memory");
    }
    memset(buffer, UNTOUCHED, (size_t)room);
    if (is_flush) {
        memset(buffer, 0, (size_t)size);
    } else {
        fill_input(player, buffer, size);
    }
    result = exchange(player, buffer, before, room, size);
    free(buffer);
    free(before);
    return result >= 0;
}

/* Line 00007 with a filling that is another one in each line. */
static void send_chat(const Player *player) {
    char line[LONGEST_LINE];
    int length = player->options->chat_length < LONGEST_LINE ? player->options->chat_length : LONGEST_LINE - 1;
    for (int number = 0; number < player->options->chat_lines; number++) {
        int at = snprintf(line, sizeof line, "%05d", number);
        for (; at < length; at++) {
            line[at] = (char)('!' + (number * 7 + at) % 90);
        }
        line[at] = 0;
        player->library->chat_send(line);
    }
    if (player->options->chat_last != NULL) {
        snprintf(line, sizeof line, "%s", player->options->chat_last);
        player->library->chat_send(line);
    }
}

static void report_game(Player *player, int end_result) {
    uint8_t inputs[HASH_SIZE], stream[HASH_SIZE];
    hash_end(&player->inputs, inputs);
    hash_end(&player->stream, stream);
    report_begin("played");
    report_number("frames", player->frames);
    report_number("empty", player->empty);
    report_number("bytes", (int64_t)player->bytes);
    report_number("last_result", player->last_result);
    report_number("trespasses", player->trespasses);
    report_number("longest_us", (int64_t)player->longest_us);
    report_hex("input_hash", inputs, sizeof inputs);
    report_hex("stream_hash", stream, sizeof stream);
    report_number("end_result", end_result);
    report_end();
}

void player_play(Player *player) {
    const Options *options = player->options;
    uint64_t due = now_us();
    while ((options->frames == 0 || player->frames < options->frames) && !atomic_load(&player->is_replaced)) {
        if (player->calls == options->chat_at) {
            send_chat(player);
        }
        if (!player_exchange(player, false)) {
            break;
        }
        if (options->fps > 0) {
            uint64_t now = now_us();
            due += 1000000u / (unsigned)options->fps;
            pause_us(due > now ? due - now : 0);
        }
    }
    report_game(player, player->library->file != NULL ? player->library->end_game() : 0);
}
