#include "library.h"

#include "platform.h"

#include <stdio.h>
#include <string.h>

#ifndef _WIN32
#include <dlfcn.h>
#endif

/* A function's name, the bytes of its arguments, its place in the old library's list. */
typedef struct {
    const char *name;
    int arguments;
    int ordinal;
} Export;

typedef void (*Found)(void);

#ifdef _WIN32

static void *open_file(const char *path) {
    return (void *)LoadLibraryA(path);
}

static Found by_name(void *file, const char *name) {
    Found found;
    FARPROC address = GetProcAddress((HMODULE)file, name);
    memcpy(&found, &address, sizeof found);
    return found;
}

static Found by_ordinal(void *file, int ordinal) {
    return by_name(file, (const char *)(uintptr_t)ordinal);
}

void library_unload(Library *library) {
    FreeLibrary((HMODULE)library->file);
    library->file = NULL;
}

#else

static void *open_file(const char *path) {
    return dlopen(path, RTLD_NOW | RTLD_LOCAL);
}

static Found by_name(void *file, const char *name) {
    Found found;
    void *address = dlsym(file, name);
    memcpy(&found, &address, sizeof found);
    return found;
}

static Found by_ordinal(void *file, int ordinal) {
    (void)file;
    (void)ordinal;
    return NULL;
}

void library_unload(Library *library) {
    dlclose(library->file);
    library->file = NULL;
}

#endif

static Found by_spelling(void *file, const Export *wanted, const char *spelling, const char *format) {
    char name[64];
    if (strcmp(spelling, "any") != 0 && strcmp(spelling, format) != 0) {
        return NULL;
    }
    if (strcmp(format, "underscore") == 0) {
        snprintf(name, sizeof name, "_%s@%d", wanted->name, wanted->arguments);
    } else if (strcmp(format, "at") == 0) {
        snprintf(name, sizeof name, "%s@%d", wanted->name, wanted->arguments);
    } else {
        snprintf(name, sizeof name, "%s", wanted->name);
    }
    return by_name(file, name);
}

/* Tries the spellings in the order in which many emulators do. */
static Found find(void *file, const char *spelling, Export wanted) {
    static const char *const FORMATS[] = {"underscore", "at", "bare"};
    if (strcmp(spelling, "ordinal") == 0) {
        return by_ordinal(file, wanted.ordinal);
    }
    for (int place = 0; place < 3; place++) {
        Found found = by_spelling(file, &wanted, spelling, FORMATS[place]);
        if (found != NULL) {
            return found;
        }
    }
    return NULL;
}

static void look_up(Library *library, const char *spelling, void *field, Export wanted) {
    Found found = find(library->file, spelling, wanted);
    if (found == NULL) {
        fail(wanted.name, "is not in the library");
    }
    memcpy(field, &found, sizeof found);
}

Library library_load(const char *path, const char *spelling) {
    Library library = {.file = open_file(path)};
    if (library.file == NULL) {
        fail(path, "cannot be loaded");
    }
    look_up(&library, spelling, &library.chat_send, (Export){"kailleraChatSend", 4, 1});
    look_up(&library, spelling, &library.end_game, (Export){"kailleraEndGame", 0, 2});
    look_up(&library, spelling, &library.get_version, (Export){"kailleraGetVersion", 4, 3});
    look_up(&library, spelling, &library.init, (Export){"kailleraInit", 0, 4});
    look_up(&library, spelling, &library.modify_play_values, (Export){"kailleraModifyPlayValues", 8, 5});
    look_up(&library, spelling, &library.select_server_dialog, (Export){"kailleraSelectServerDialog", 4, 6});
    look_up(&library, spelling, &library.set_infos, (Export){"kailleraSetInfos", 4, 7});
    look_up(&library, spelling, &library.shutdown, (Export){"kailleraShutdown", 0, 8});
    return library;
}
