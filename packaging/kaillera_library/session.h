/* What the eight calls do: one emulator, at most one client, at most one game. */
#ifndef SESSION_H
#define SESSION_H

#include "kailleraclient.h"

/* Each is one of the classic calls, with the same meaning; see kailleraclient.h and README.md. */
void session_set_infos(const kailleraInfos *infos);
void session_serve(void *parent);
int session_play(void *values, int size);
void session_chat(const char *text);
void session_end_game(void);
void session_shut_down(void);

#endif
