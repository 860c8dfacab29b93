"""The PySide6 front end: speaks to the engine in commands and events, and to nothing below it."""
