/* What an emulator told about itself, copied at once and already in the bridge's form. */
#ifndef INFOS_H
#define INFOS_H

#include <stdint.h>

#include "kailleraclient.h"
#include "messages.h"

struct infos {
    /* How many hold it; the session's lock guards this field. Everything else never changes. */
    unsigned users;
    kailleraInfos callbacks;
    char emulator[MAX_EMULATOR_NAME + 1];
    uint32_t games;
    uint8_t flags;
    /* The GAMES messages, ready to be sent. */
    uint8_t *list;
    size_t list_size;
};

/* Copies what the emulator passed; NULL when memory is short. One user. */
struct infos *infos_copy(const kailleraInfos *given);
void infos_free(struct infos *infos);

#endif
