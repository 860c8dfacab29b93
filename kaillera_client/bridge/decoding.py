"""Takes messages off a stream: lengths, limits and fields, for whichever messages it is given parsers for.

Malformed input becomes a `Fault`, never an exception.
"""

from collections.abc import Callable, Mapping
from struct import Struct
from struct import error as struct_error
from typing import Any, Final, Generic, TypeVar

from kaillera_client.bridge.messages import MAX_MESSAGE, Fault

M = TypeVar("M")

LENGTH: Final = Struct("<I")
"""Of what follows: type and body."""

TEXT_LENGTH: Final = Struct("<H")


class Decoder(Generic[M]):
    """Turns one direction's stream, cut anywhere, into messages.

    `feed` stores bytes, `next_message` takes one message at a time, so that the caller can raise
    `limit` or stop in between. After a Fault it returns that Fault for ever.
    """

    __slots__ = ("_at", "_buffer", "_fault", "_parsers", "limit")

    def __init__(
        self, parsers: Mapping[int, Callable[["Body"], M]], limit: int = MAX_MESSAGE
    ) -> None:
        self.limit = limit
        self._parsers = parsers
        self._buffer = bytearray()
        self._at = 0
        self._fault: Fault | None = None

    @property
    def is_empty(self) -> bool:
        """Whether no undecoded byte is stored."""
        return not self._buffer

    def feed(self, data: bytes) -> None:
        """Store the next bytes of the stream."""
        self._buffer += data

    def next_message(self) -> M | Fault | None:
        """Return the next message, a Fault, or None when more bytes are needed."""
        while self._fault is None:
            body = self._next_body()
            if body is None:
                break
            parser = self._parsers.get(body[0])
            if parser is None:
                continue
            try:
                return parser(Body(memoryview(body)[1:]))
            except (MalformedError, struct_error) as error:
                self._fault = Fault(f"message type {body[0]:#04x} is malformed: {error}")
        return self._fault

    def _next_body(self) -> bytes | None:
        """Take one message's type and body off the buffer, or None when it is incomplete."""
        start = self._at + LENGTH.size
        if len(self._buffer) < start:
            self._compact()
            return None
        length = LENGTH.unpack_from(self._buffer, self._at)[0]
        if not 1 <= length <= self.limit:
            self._fault = Fault(f"a message of {length} bytes is outside 1..{self.limit}")
            return None
        if len(self._buffer) < start + length:
            self._compact()
            return None
        self._at = start + length
        return bytes(memoryview(self._buffer)[start : start + length])

    def _compact(self) -> None:
        if self._at:
            del self._buffer[: self._at]
            self._at = 0


class MalformedError(Exception):
    """A body does not follow its table; parsers raise it, and the decoder makes a Fault of it."""


class Body:
    """Takes fields off the front of one body; raises when it is too short."""

    __slots__ = ("_at", "_data")

    def __init__(self, data: memoryview) -> None:
        self._data = data
        self._at = 0

    def fields(self, layout: Struct) -> tuple[Any, ...]:
        """Return fixed-size fields."""
        values = layout.unpack_from(self._data, self._at)
        self._at += layout.size
        return values

    def text(self, limit: int) -> bytes:
        """Return a text: u16 length, then that many bytes."""
        (size,) = self.fields(TEXT_LENGTH)
        end = self._at + size
        if size > limit or end > len(self._data):
            raise MalformedError("a text is longer than allowed or announced")
        piece = bytes(self._data[self._at : end])
        self._at = end
        return piece

    def names(self, limit: int) -> tuple[bytes, ...]:
        """Return the rest as NUL-terminated names, each of 1 to `limit` bytes."""
        block = bytes(self._data[self._at :])
        if not block.endswith(b"\0"):
            raise MalformedError("the last name has no terminating NUL")
        names = block[:-1].split(b"\0")
        if b"" in names or max(map(len, names)) > limit:
            raise MalformedError("a name is empty or too long")
        return tuple(names)

    @property
    def is_at_end(self) -> bool:
        """Whether nothing follows: fields that were added later are missing in older messages."""
        return self._at == len(self._data)
