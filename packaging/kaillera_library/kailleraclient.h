/* The classic Kaillera client interface, as emulators use it. See README.md. */
#ifndef KAILLERACLIENT_H
#define KAILLERACLIENT_H

#ifdef _WIN32
#define KAILLERA_CALL __stdcall
#else
#define KAILLERA_CALL
#endif

/* What an emulator tells about itself. Everything is copied inside kailleraSetInfos. Any callback may be NULL. */
typedef struct {
    char *appName;
    /* Names of games, each ended by a zero byte, the list ended by an empty name; NULL for none. */
    char *gameList;
    /* A game starts: player is 1..8, 0 for a spectator. On the thread inside kailleraSelectServerDialog. */
    int(KAILLERA_CALL *gameCallback)(char *game, int player, int numplayers);
    /* Somebody, perhaps this player, says something in the game. */
    void(KAILLERA_CALL *chatReceivedCallback)(char *nick, char *text);
    /* Somebody, perhaps this player, leaves the running game. */
    void(KAILLERA_CALL *clientDroppedCallback)(char *nick, int playernb);
    /* The player wants to know more about a game of the list. */
    void(KAILLERA_CALL *moreInfosCallback)(char *gamename);
} kailleraInfos;

/* Writes the version, at most 16 bytes with the zero byte. */
int KAILLERA_CALL kailleraGetVersion(char *version);
int KAILLERA_CALL kailleraInit(void);
int KAILLERA_CALL kailleraShutdown(void);
int KAILLERA_CALL kailleraSetInfos(kailleraInfos *infos);
/* Shows the client and serves games until its user closes it; parent is a window or NULL. */
int KAILLERA_CALL kailleraSelectServerDialog(void *parent);
/* Exchanges one frame: size bytes in, players * size bytes out. Returns how many bytes are valid, 0 for "no data yet",
 * -1 when no game runs (any more); the buffer is untouched in both cases. */
int KAILLERA_CALL kailleraModifyPlayValues(void *values, int size);
int KAILLERA_CALL kailleraChatSend(char *text);
int KAILLERA_CALL kailleraEndGame(void);

#endif
