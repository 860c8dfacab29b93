"""The values that engine commands are made of and that are defined below the engine.

The engine's vocabulary is the only door, so they are taken from there and from nowhere else.
"""

from kaillera_client.engine.commands import ConnectionType, Line

__all__ = ["ConnectionType", "Line"]
