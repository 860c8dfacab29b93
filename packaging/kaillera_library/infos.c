#include "infos.h"

#include <stdlib.h>
#include <string.h>

enum { MAX_NAMES_IN_MESSAGE = MAX_MESSAGE - 1 };

#define POINTER(index) ((index) * sizeof(void *))
_Static_assert(sizeof(void *) == 4 || sizeof(void *) == 8, "emulators have 32 or 64 bits");
_Static_assert(offsetof(kailleraInfos, appName) == POINTER(0), "appName at 0");
_Static_assert(offsetof(kailleraInfos, gameList) == POINTER(1), "gameList at 4 or 8");
_Static_assert(offsetof(kailleraInfos, gameCallback) == POINTER(2), "gameCallback at 8 or 16");
_Static_assert(offsetof(kailleraInfos, chatReceivedCallback) == POINTER(3), "chatReceivedCallback at 12 or 24");
_Static_assert(offsetof(kailleraInfos, clientDroppedCallback) == POINTER(4), "clientDroppedCallback at 16 or 32");
_Static_assert(offsetof(kailleraInfos, moreInfosCallback) == POINTER(5), "moreInfosCallback at 20 or 40");
_Static_assert(sizeof(kailleraInfos) == POINTER(6), "24 or 48 bytes, and some hosts have not one more");

/* Like strlen, but reads no further than the limit; limit + 1 means longer. */
static size_t length_up_to(const char *text, size_t limit) {
    const char *end = memchr(text, '\0', limit + 1);
    return end == NULL ? limit + 1 : (size_t)(end - text);
}

/* Goes through the names that fit into the bridge's limits, and puts them into messages when `list` is there. */
static void take_names(struct infos *infos, const char *name, uint8_t *list) {
    size_t names_size = 0;
    size_t header = 0;
    size_t end = 0;
    infos->games = 0;
    while (*name != '\0' && infos->games < MAX_GAMES) {
        size_t size = strlen(name) + 1;
        if (size > MAX_GAME_NAME + 1) {
            name += size;
            continue;
        }
        if (names_size + size > MAX_GAME_LIST) {
            break;
        }
        if (end == header || end - header - HEADER_SIZE + size > MAX_NAMES_IN_MESSAGE) {
            header = end;
            end += HEADER_SIZE;
        }
        if (list != NULL) {
            memcpy(list + end, name, size);
            encode_header(list + header, SAY_GAMES, end + size - header - HEADER_SIZE);
        }
        end += size;
        names_size += size;
        infos->games++;
        name += size;
    }
    infos->list_size = end;
}

struct infos *infos_copy(const kailleraInfos *given) {
    struct infos *infos = calloc(1, sizeof *infos);
    if (infos == NULL) {
        return NULL;
    }
    infos->users = 1;
    infos->callbacks = *given;
    infos->callbacks.appName = NULL;
    infos->callbacks.gameList = NULL;
    infos->flags = given->moreInfosCallback != NULL ? FLAG_MORE_INFOS : 0;
    if (given->appName != NULL) {
        size_t size = length_up_to(given->appName, MAX_EMULATOR_NAME - 1);
        memcpy(infos->emulator, given->appName, size);
    }
    if (given->gameList != NULL) {
        /* Twice: once to measure, once to copy. */
        take_names(infos, given->gameList, NULL);
        infos->list = malloc(infos->list_size + 1);
        if (infos->list == NULL) {
            infos_free(infos);
            return NULL;
        }
        take_names(infos, given->gameList, infos->list);
    }
    return infos;
}

void infos_free(struct infos *infos) {
    free(infos->list);
    free(infos);
}
