"""Checks of this computer and its line, and the report about them, from which private data is taken out."""
