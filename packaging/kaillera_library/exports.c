/* The eight calls that emulators make; the rest of the library is hidden. */
#include <string.h>

#include "kailleraclient.h"
#include "session.h"

#ifdef _WIN32
/* The module definition files export them, under all the names that emulators ask for. */
#define EXPORTED
#else
#define EXPORTED __attribute__((visibility("default")))
#endif

/* By these letters the client knows its own library beside an emulator, of any version: emulators/installation.py. */
__attribute__((used)) static const char mark[] = "Kaillera Client library for the emulator bridge";

EXPORTED int KAILLERA_CALL kailleraGetVersion(char *version) {
    if (version != NULL) {
        memcpy(version, "0.9", 4);
    }
    return 0;
}

EXPORTED int KAILLERA_CALL kailleraInit(void) {
    /* Nothing to prepare: hosts call this whether or not anybody plays. */
    return 0;
}

EXPORTED int KAILLERA_CALL kailleraShutdown(void) {
    session_shut_down();
    return 0;
}

EXPORTED int KAILLERA_CALL kailleraSetInfos(kailleraInfos *infos) {
    if (infos != NULL) {
        session_set_infos(infos);
    }
    return 0;
}

EXPORTED int KAILLERA_CALL kailleraSelectServerDialog(void *parent) {
    session_serve(parent);
    return 0;
}

EXPORTED int KAILLERA_CALL kailleraModifyPlayValues(void *values, int size) {
    return session_play(values, size);
}

EXPORTED int KAILLERA_CALL kailleraChatSend(char *text) {
    if (text != NULL) {
        session_chat(text);
    }
    return 0;
}

EXPORTED int KAILLERA_CALL kailleraEndGame(void) {
    session_end_game();
    return 0;
}
