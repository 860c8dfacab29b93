/* What kind of emulator this is: the command line. */
#ifndef HOST_OPTIONS_H
#define HOST_OPTIONS_H

#include <stdbool.h>

typedef enum {
    SHAPE_CALLBACK_PLAYS = 'a',
    SHAPE_CALLBACK_RETURNS = 'b',
    SHAPE_CALLBACK_WAITS = 'c',
} Shape;

typedef struct {
    const char *library;
    const char *output;
    /* How the exports are asked for: "any", "underscore", "at", "bare", "ordinal". */
    const char *spelling;
    Shape shape;

    const char *app;
    const char *game;
    /* Games of the list, the one above first; 0 for an empty list, -1 for none at all. */
    int listed;
    int listed_length;
    /* Letters of the callbacks that are not NULL: g, c, d, m. */
    const char *callbacks;

    /* Calls in a game that are answered by a frame; 0 for as many as come. */
    int frames;
    int fps;
    int size;
    unsigned seed;
    /* The first of them are made inside the game callback, whoever plays then. */
    int flush;
    /* Room in the buffer, in players. */
    int slots;
    int other_size_at;
    int other_size;
    int chat_at;
    int chat_lines;
    int chat_length;
    /* One more line behind them; NULL for none. */
    const char *chat_last;

    /* Whole lives of the library, from loading to unloading. */
    int lives;
    /* In each life: from init to shutdown, and openings of the dialog in each of them. */
    int sessions;
    int dialogs;
    bool no_dialog;
    bool dialog_thread;
    /* Ends and unloads the library inside the game callback. */
    bool unload_inside;
    /* Calls the dialog once more from inside the game callback. */
    bool nested_dialog;
    /* The callback stays inside after its game until the command "resume". */
    bool hold;
    /* Ends the library when the game is over. */
    bool leave;
    /* Reads commands from standard input. */
    bool commands;
} Options;

/* Ends the program when they make no sense. Texts have %XX for any byte. */
Options options_read(int count, char **words);

#endif
