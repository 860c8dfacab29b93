"""The demo game: an arena of discs, played by keyboard or bot, attached as an emulator plugin."""
