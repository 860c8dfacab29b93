"""Reading and writing the wire's primitives: little-endian integers and NUL-terminated strings."""

from kaillera_client.protocol.errors import LocalProtocolError, RemoteProtocolError


class Reader:
    """Takes primitives off the front of one message body.

    Every method raises RemoteProtocolError when the body is too short.
    """

    __slots__ = ("_body", "_position")

    def __init__(self, body: bytes, position: int = 0) -> None:
        self._body = body
        self._position = position

    @property
    def remaining(self) -> int:
        """Number of bytes not yet taken."""
        return len(self._body) - self._position

    def take(self, size: int) -> bytes:
        """Return the next `size` bytes."""
        end = self._position + size
        if end > len(self._body):
            raise RemoteProtocolError(f"{size} bytes expected, {self.remaining} left")
        piece = self._body[self._position : end]
        self._position = end
        return piece

    def u8(self) -> int:
        """Return the next byte."""
        return self.take(1)[0]

    def u16(self) -> int:
        """Return the next two bytes as a number."""
        return int.from_bytes(self.take(2), "little")

    def u32(self) -> int:
        """Return the next four bytes as a number."""
        return int.from_bytes(self.take(4), "little")

    def string(self) -> bytes:
        """Return the bytes up to the next NUL, which is consumed too."""
        end = self._body.find(0, self._position)
        if end < 0:
            raise RemoteProtocolError("a string has no terminating NUL")
        text = self._body[self._position : end]
        self._position = end + 1
        return text


def u16(value: int) -> bytes:
    """Return `value` as two bytes; LocalProtocolError outside 0..65535."""
    return _integer(value, 2)


def u32(value: int) -> bytes:
    """Return `value` as four bytes; LocalProtocolError outside 0..4294967295."""
    return _integer(value, 4)


def u8(value: int) -> bytes:
    """Return `value` as one byte; LocalProtocolError outside 0..255."""
    return _integer(value, 1)


def string(text: bytes) -> bytes:
    """Return `text` with its terminating NUL; LocalProtocolError when it contains one."""
    if 0 in text:
        raise LocalProtocolError("a string must not contain NUL")
    return text + b"\0"


def _integer(value: int, size: int) -> bytes:
    try:
        return value.to_bytes(size, "little")
    except OverflowError as error:
        raise LocalProtocolError(f"{value} does not fit into {size} bytes") from error
