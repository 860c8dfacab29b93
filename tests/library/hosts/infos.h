/* What this emulator says about itself. */
#ifndef HOST_INFOS_H
#define HOST_INFOS_H

#include "library.h"
#include "options.h"

/* Calls kailleraSetInfos, and destroys everything that was handed over at once, as some emulators do. */
void infos_set(const Library *library, const Options *options, const char *app, const kailleraInfos *callbacks);

#endif
