/* What the user does elsewhere in the emulator: lines from standard input, on a thread of their own.
 *
 *   end        leaves the game
 *   shutdown   ends the library
 *   dialog     opens the dialog, though it may be open
 *   infos APP  says again who the emulator is
 *   chat TEXT  says something in the game
 *   play       exchanges one frame of two bytes, game or not
 *   kill       kills the thread that plays (shapes b and c)
 *   resume     lets a held callback go on
 */
#ifndef HOST_COMMANDS_H
#define HOST_COMMANDS_H

#include "library.h"
#include "options.h"

void commands_begin(const Library *library, const Options *options);

/* Waits for the command that is being done; later ones are not done. */
void commands_end(void);

#endif
