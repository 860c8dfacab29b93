"""Emulators on this computer: which are known, how each is started, and what its start has come to."""
