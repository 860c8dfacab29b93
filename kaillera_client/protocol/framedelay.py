"""The arithmetic of the frame delay: how servers choose it, what clients and servers do with it.

`frame_delay` counts messages, `local_zero_frames` counts frames; a message carries
`connection_type` frames.
"""

from collections.abc import Sequence

_FRAMES_PER_SECOND = 60
_MICROSECONDS = 1_000_000
_WARM_UP_MARGIN = 5


def frame_delay(ping_us: int, connection_type: int) -> int:
    """Return the frame delay in messages for a ping in microseconds.

    EmuLinker and direlera 0.5 choose it so. Integers, because the borders (multiples of
    1000 * connection_type / 60 ms) must not depend on rounding.
    """
    return ping_us * _FRAMES_PER_SECOND // (connection_type * _MICROSECONDS) + 1


def local_zero_frames(frame_delay_messages: int, connection_type: int) -> int:
    """Return D: how many frames at the start a client answers itself with zeros, exactly."""
    return (frame_delay_messages + 1) * connection_type - 1


def warm_up_messages(own_delay: int, highest_delay: int) -> int:
    """Return W: how many messages an EmuLinker server answers itself before it combines inputs.

    Together with D every machine plays the same number of zero frames, whatever its own ping.
    """
    return 2 * highest_delay - own_delay + _WARM_UP_MARGIN


def split_frames(block: bytes, connection_type: int) -> list[bytes]:
    """Return the `connection_type` equal pieces of a block; ValueError when it does not divide."""
    size, rest = divmod(len(block), connection_type)
    if rest:
        raise ValueError(f"{len(block)} bytes are not {connection_type} equal frames")
    return [block[index * size : (index + 1) * size] for index in range(connection_type)]


def interleave(blocks: Sequence[bytes], connection_type: int) -> bytes:
    """Return all players' blocks as one: for each frame, for each player, that player's bytes."""
    if connection_type == 1:
        return b"".join(blocks)
    frames = [split_frames(block, connection_type) for block in blocks]
    return b"".join(piece for frame in zip(*frames, strict=True) for piece in frame)
