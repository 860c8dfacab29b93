"""Makes the app that needs no Python: a folder for Linux, and one for Windows, with everything in it."""
