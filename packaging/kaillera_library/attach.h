/* Attaching to a client: the running ones in turn, else the installed one is started. */
#ifndef ATTACH_H
#define ATTACH_H

#include "channel.h"
#include "infos.h"

struct attach_result {
    /* NULL when no client let the emulator in; then `problem` says why, as one sentence. */
    struct channel *channel;
    char problem[MAX_SENTENCE + 1];
};

/* Called often, at least every 50 ms: waits so long, perhaps not at all; false gives up at once. */
typedef bool (*still_wanted)(void *context, int milliseconds);

/* Everything up to the game list is said; takes some seconds at worst when a client has to be started. */
void attach(const struct infos *infos, still_wanted wanted, void *context, struct attach_result *result);

#endif
