/* An emulator for Linux that treats the threads inside the library roughly.
 *
 * rough LIBRARY kills   The first game's thread is killed while it waits for a frame; the second game plays twenty.
 * rough LIBRARY leaves  The library is unloaded as soon as kailleraShutdown is back, while a thread is on its way out of
 *                       kailleraModifyPlayValues. */
#define _GNU_SOURCE
#include "kailleraclient.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { FRAMES = 20, INPUT_SIZE = 2, MOST_PLAYERS = 8, A_MOMENT_US = 300000 };

static struct {
    const char *path;
    bool kills;
    void *file;
    pthread_t player;
    pthread_t other;
    int games;
} host;

static void report(const char *event, int result) {
    printf("{\"event\": \"%s\", \"result\": %d}\n", event, result);
    fflush(stdout);
}

static void find(const char *name, void *field) {
    void *address = dlsym(host.file, name);
    if (address == NULL) {
        abort();
    }
    memcpy(field, &address, sizeof address);
}

static int call(const char *name) {
    int (*function)(void);
    find(name, &function);
    return function();
}

static void begin(pthread_t *thread, void *(*body)(void *)) {
    if (pthread_create(thread, NULL, body, NULL) != 0) {
        abort();
    }
}

static void *play(void *context) {
    int (*modify)(void *, int);
    unsigned char values[INPUT_SIZE * MOST_PLAYERS] = {0};
    int frames = 0, result = 0;
    find("kailleraModifyPlayValues", &modify);
    while (frames < FRAMES && (result = modify(values, INPUT_SIZE)) > 0) {
        frames++;
    }
    report("played", frames);
    report("last_result", result);
    return context;
}

static void *kill_the_player(void *context) {
    usleep(A_MOMENT_US);
    pthread_cancel(host.player);
    pthread_join(host.player, NULL);
    report("killed", call("kailleraEndGame"));
    return context;
}

static void *leave(void *context) {
    usleep(A_MOMENT_US);
    report("shutdown", call("kailleraShutdown"));
    dlclose(host.file);
    void *left = dlopen(host.path, RTLD_LAZY | RTLD_NOLOAD);
    report("is_still_loaded", left != NULL);
    pthread_join(host.player, NULL);
    return context;
}

static int start(char *game, int player, int players) {
    (void)game;
    (void)player;
    report("game", players);
    begin(&host.player, play);
    if (host.games++ == 0) {
        begin(&host.other, host.kills ? kill_the_player : leave);
    }
    return 0;
}

int main(int count, char **words) {
    int (*dialog)(void *), (*set_infos)(kailleraInfos *);
    char name[] = "Rough", games[] = "Test Game\0";
    kailleraInfos infos = {.appName = name, .gameList = games, .gameCallback = start};
    if (count != 3 || (host.file = dlopen(words[1], RTLD_NOW | RTLD_LOCAL)) == NULL) {
        return 2;
    }
    host.path = words[1];
    host.kills = strcmp(words[2], "kills") == 0;
    find("kailleraSetInfos", &set_infos);
    find("kailleraSelectServerDialog", &dialog);
    set_infos(&infos);
    report("dialog_returns", dialog(NULL));
    pthread_join(host.other, NULL);
    if (host.kills) {
        pthread_join(host.player, NULL);
        report("shutdown", call("kailleraShutdown"));
    }
    report("done", 0);
    return 0;
}
