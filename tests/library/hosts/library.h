/* The Kaillera library, loaded as emulators load it. */
#ifndef HOST_LIBRARY_H
#define HOST_LIBRARY_H

#include "kailleraclient.h"

typedef struct {
    /* NULL when it is unloaded. */
    void *file;
    int(KAILLERA_CALL *get_version)(char *version);
    int(KAILLERA_CALL *init)(void);
    int(KAILLERA_CALL *shutdown)(void);
    int(KAILLERA_CALL *set_infos)(kailleraInfos *infos);
    int(KAILLERA_CALL *select_server_dialog)(void *parent);
    int(KAILLERA_CALL *modify_play_values)(void *values, int size);
    int(KAILLERA_CALL *chat_send)(char *text);
    int(KAILLERA_CALL *end_game)(void);
} Library;

/* Ends the program when the file cannot be loaded or lacks a function under this spelling. */
Library library_load(const char *path, const char *spelling);
void library_unload(Library *library);

#endif
