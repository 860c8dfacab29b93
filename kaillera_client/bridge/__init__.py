"""The emulator on the same computer: shared memory for frames, a loopback stream for the rest."""
