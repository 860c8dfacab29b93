/* Plays one game, frame by frame, and watches what the library does to the buffer. */
#ifndef HOST_PLAYER_H
#define HOST_PLAYER_H

#include "blake2b.h"
#include "library.h"
#include "options.h"

#include <stdatomic.h>
#include <stdint.h>

/* One game in the making: what it has got so far. */
typedef struct {
    const Library *library;
    const Options *options;
    int players;
    /* Another game has started, which somebody else plays. */
    atomic_bool is_replaced;

    int calls;
    int frames;
    int empty;
    int last_result;
    /* Bytes written where none were allowed, counted in calls. */
    int trespasses;
    uint64_t bytes;
    uint64_t longest_us;
    /* Of each frame its length in four bytes and its bytes, as the client's own report does. */
    Hash inputs;
    /* Of the frames that are not empty their bytes alone. */
    Hash stream;
} Player;

void player_begin(Player *player, const Library *library, const Options *options, int players);

/* Exchanges one frame; false when the game is over for the library. A frame of nothing but zeros comes from a flush. */
bool player_exchange(Player *player, bool is_flush);

/* Plays until enough frames are there or the library says that the game is over; then ends the game and reports. */
void player_play(Player *player);

#endif
