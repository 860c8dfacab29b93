"""Why a command failed, with a sentence that a front end can show as it is.

EngineError
├── UnknownHost        the name has no address
├── ConnectFailed      no login: silent, full, refused, other version
├── RequestRefused     the server refused or ignored create, join or start
├── ServerStartFailed  the embedded server could not listen
└── NotPossible        the command does not fit the moment (our own front end's mistake)
"""

from kaillera_client.session.events import DisconnectReason


class EngineError(Exception):
    """Base of all; `str()` is a sentence for the user. `server_text` is what the server said, as wire bytes."""

    def __init__(self, sentence: str, server_text: bytes = b"") -> None:
        super().__init__(sentence)
        self.server_text = server_text


class UnknownHost(EngineError):  # noqa: N818 - named by the fact, the base carries the suffix
    """The name has no address."""


class ConnectFailed(EngineError):  # noqa: N818
    """The server did not let us in; `reason` says which way."""

    def __init__(self, sentence: str, reason: DisconnectReason, server_text: bytes = b"") -> None:
        super().__init__(sentence, server_text)
        self.reason = reason


class RequestRefused(EngineError):  # noqa: N818
    """The server refused or ignored create, join or start."""


class ServerStartFailed(EngineError):  # noqa: N818
    """The embedded server could not listen."""


class NotPossible(EngineError):  # noqa: N818
    """The command does not fit the moment."""
