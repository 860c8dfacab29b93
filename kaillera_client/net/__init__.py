"""Sockets and the engine's thread: one driver for everything that has the five verbs."""
