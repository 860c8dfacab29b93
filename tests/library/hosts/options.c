#include "options.h"

#include "platform.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

typedef enum { TEXT, NUMBER, FLAG } Kind;

typedef struct {
    const char *word;
    Kind kind;
    size_t offset;
} Option;

#define OPTION(word, kind, field) {word, kind, offsetof(Options, field)}

static const Option OPTIONS[] = {
    OPTION("--output", TEXT, output),
    OPTION("--spelling", TEXT, spelling),
    OPTION("--app", TEXT, app),
    OPTION("--game", TEXT, game),
    OPTION("--listed", NUMBER, listed),
    OPTION("--listed-length", NUMBER, listed_length),
    OPTION("--callbacks", TEXT, callbacks),
    OPTION("--frames", NUMBER, frames),
    OPTION("--fps", NUMBER, fps),
    OPTION("--size", NUMBER, size),
    OPTION("--seed", NUMBER, seed),
    OPTION("--flush", NUMBER, flush),
    OPTION("--slots", NUMBER, slots),
    OPTION("--other-size-at", NUMBER, other_size_at),
    OPTION("--other-size", NUMBER, other_size),
    OPTION("--chat-at", NUMBER, chat_at),
    OPTION("--chat-lines", NUMBER, chat_lines),
    OPTION("--chat-length", NUMBER, chat_length),
    OPTION("--chat-last", TEXT, chat_last),
    OPTION("--lives", NUMBER, lives),
    OPTION("--sessions", NUMBER, sessions),
    OPTION("--dialogs", NUMBER, dialogs),
    OPTION("--no-dialog", FLAG, no_dialog),
    OPTION("--dialog-thread", FLAG, dialog_thread),
    OPTION("--unload-inside", FLAG, unload_inside),
    OPTION("--nested-dialog", FLAG, nested_dialog),
    OPTION("--hold", FLAG, hold),
    OPTION("--leave", FLAG, leave),
    OPTION("--commands", FLAG, commands),
};

static const Option *find(const char *word) {
    for (size_t place = 0; place < sizeof OPTIONS / sizeof *OPTIONS; place++) {
        if (strcmp(OPTIONS[place].word, word) == 0) {
            return &OPTIONS[place];
        }
    }
    fail(word, "is no option");
}

static int number(const char *text) {
    char *end;
    long value = strtol(text, &end, 10);
    if (end == text || *end != 0) {
        fail(text, "is no number");
    }
    return (int)value;
}

static char *unescape(char *text) {
    char *to = text;
    for (const char *from = text; *from != 0; from++) {
        if (*from == '%' && from[1] != 0 && from[2] != 0) {
            char digits[3] = {from[1], from[2], 0};
            *to++ = (char)strtol(digits, NULL, 16);
            from += 2;
        } else {
            *to++ = *from;
        }
    }
    *to = 0;
    return text;
}

static void set(Options *options, const Option *option, char *value) {
    char *field = (char *)options + option->offset;
    switch (option->kind) {
    case TEXT:
        *(const char **)(void *)field = unescape(value);
        break;
    case NUMBER:
        *(int *)(void *)field = number(value);
        break;
    case FLAG:
        *(bool *)(void *)field = true;
        break;
    }
}

static Options defaults(const char *library) {
    return (Options){
        .library = library,
        .spelling = "any",
        .shape = SHAPE_CALLBACK_PLAYS,
        .app = "Host Program 1.0",
        .game = "Test Game",
        .listed = 1,
        .listed_length = 0,
        .callbacks = "gcdm",
        .frames = 100,
        .size = 2,
        .seed = 1,
        .slots = 8,
        .other_size_at = -1,
        .chat_at = -1,
        .lives = 1,
        .sessions = 1,
        .dialogs = 1,
    };
}

Options options_read(int count, char **words) {
    Options options;
    if (count < 3 || strlen(words[2]) != 1 || strchr("abc", *words[2]) == NULL) {
        fail("usage", "host LIBRARY a|b|c [OPTION [VALUE]] ...");
    }
    options = defaults(words[1]);
    options.shape = (Shape)*words[2];
    for (int at = 3; at < count; at++) {
        const Option *option = find(words[at]);
        if (option->kind != FLAG && ++at == count) {
            fail(option->word, "needs a value");
        }
        set(&options, option, words[at]);
    }
    return options;
}
