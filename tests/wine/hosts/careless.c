/* A 32-bit emulator that declares its callbacks without the calling convention, as one known emulator does: they leave
 * their arguments on the stack, which the library has to survive.
 *
 * careless LIBRARY plays one game of twenty frames of two bytes in its callback. */
#include <windows.h>

#include <stdio.h>
#include <string.h>

enum { FRAMES = 20, INPUT_SIZE = 2, MOST_PLAYERS = 8 };

typedef struct {
    const char *app, *games;
    int(__cdecl *game)(char *, int, int);
    void(__cdecl *chat)(char *, char *);
    void(__cdecl *dropped)(char *, int);
    void(__cdecl *more)(char *);
} Infos;

typedef int(__stdcall *Call)(void);
typedef int(__stdcall *CallWithOne)(void *);
typedef int(__stdcall *CallWithTwo)(void *, int);

static HMODULE library;

static void *found(const char *name) {
    void *function;
    FARPROC address = GetProcAddress(library, name);
    memcpy(&function, &address, sizeof function);
    return function;
}

static void report(const char *event, int result) {
    printf("{\"event\": \"%s\", \"result\": %d}\n", event, result);
    fflush(stdout);
}

static int __cdecl play(char *game, int player, int players) {
    CallWithTwo modify = (CallWithTwo)found("_kailleraModifyPlayValues@8");
    char values[INPUT_SIZE * MOST_PLAYERS] = {0};
    int frames = 0;
    (void)game;
    (void)player;
    while (frames < FRAMES && modify(values, INPUT_SIZE) == INPUT_SIZE * players) {
        frames++;
    }
    report("played", frames);
    ((Call)found("_kailleraEndGame@0"))();
    return 0;
}

static void __cdecl hear(char *nick, char *text) {
    report("chat", (int)(strlen(nick) + strlen(text)));
}

static void __cdecl see_off(char *nick, int player) {
    (void)nick;
    report("dropped", player);
}

static void __cdecl tell_more(char *game) {
    report("more", (int)strlen(game));
}

int main(int count, char **words) {
    Infos infos = {"Careless", "Test Game\0", play, hear, see_off, tell_more};
    library = count == 2 ? LoadLibraryA(words[1]) : NULL;
    if (library == NULL) {
        return 2;
    }
    ((CallWithOne)found("_kailleraSetInfos@4"))(&infos);
    report("dialog_returns", ((CallWithOne)found("_kailleraSelectServerDialog@4"))(NULL));
    report("shutdown", ((Call)found("_kailleraShutdown@0"))());
    report("done", FreeLibrary(library));
    return 0;
}
