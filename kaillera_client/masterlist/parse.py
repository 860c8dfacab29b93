"""The formats of master lists: bytes in, entries out."""
