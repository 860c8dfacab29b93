"""Makes the installer for Windows from the folder of the app that needs no Python; works on Linux, too."""
