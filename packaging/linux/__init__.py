"""Makes what Linux users install from the app that needs no Python: a Debian package and an AppImage."""
