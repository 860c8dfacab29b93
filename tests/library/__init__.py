"""The drop-in Kaillera library, loaded by host programs in C that behave as emulators do."""
