#include "infos.h"

#include "platform.h"
#include "report.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { DESTROYED = 0xdd, LONGEST = 2048 };

static char *allocate(size_t size) {
    char *memory = malloc(size);
    if (memory == NULL) {
        fail("list of games", "no memory");
    }
    return memory;
}

static void destroy(char *memory, size_t size) {
    if (memory != NULL) {
        memset(memory, DESTROYED, size);
    }
    free(memory);
}

static size_t write_game(char *to, const Options *options, int place) {
    size_t length, wanted = (size_t)options->listed_length;
    length = place == 0 ? (size_t)snprintf(to, LONGEST, "%s", options->game)
                        : (size_t)snprintf(to, LONGEST, "Game %05d", place);
    while (place > 0 && length < wanted && length < LONGEST - 1) {
        to[length++] = '.';
        to[length] = 0;
    }
    return length + 1;
}

/* Every name with a zero byte, and one more at the end. */
static char *game_list(const Options *options, size_t *size) {
    char *list;
    *size = 0;
    if (options->listed < 0) {
        return NULL;
    }
    list = allocate((size_t)options->listed * (size_t)(options->listed_length + 64) + LONGEST);
    for (int place = 0; place < options->listed; place++) {
        *size += write_game(list + *size, options, place);
    }
    list[(*size)++] = 0;
    return list;
}

void infos_set(const Library *library, const Options *options, const char *app, const kailleraInfos *callbacks) {
    size_t app_size = strlen(app) + 1, list_size;
    char *list = game_list(options, &list_size);
    kailleraInfos *infos = (kailleraInfos *)(void *)allocate(sizeof *infos);
    int result;
    *infos = *callbacks;
    infos->appName = allocate(app_size);
    memcpy(infos->appName, app, app_size);
    infos->gameList = list;
    result = library->set_infos(infos);
    destroy(infos->appName, app_size);
    destroy(list, list_size);
    destroy((char *)infos, sizeof *infos);
    report_begin("infos");
    report_number("result", result);
    report_end();
}
