/* Which thread plays: the three ways in which emulators use the game callback. */
#ifndef HOST_SHAPES_H
#define HOST_SHAPES_H

#include "library.h"
#include "options.h"

/* Once, before everything else. */
void shapes_prepare(void);

/* Begins a life: the callbacks below now belong to it. Shapes b and c get their playing thread. */
void shapes_begin(Library *library, const Options *options);

/* The callbacks that the options ask for; the texts are NULL. */
kailleraInfos shapes_callbacks(const Options *options);

/* Lets a callback go on that is held. */
void shapes_resume(void);

/* Kills the playing thread, as emulators do that will not wait for it, and begins another one for the next game. */
void shapes_kill_player(void);

/* Ends the playing thread; no game runs any more. */
void shapes_end(void);

#endif
