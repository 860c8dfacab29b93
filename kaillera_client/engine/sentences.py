"""What happened and what to do, in short sentences; the one place where the engine's reasons become text."""

from kaillera_client.session.events import (
    DisconnectReason,
    GameEndReason,
    Request,
    RoomLeaveReason,
)

ENDED_IN_EMULATOR = "The game was ended in the emulator."
LET_GO = "You let the emulator go on alone."
SESSION_ENDED = "The session with the server ended."

_DISCONNECTED = {
    DisconnectReason.LOGOUT: "You left {server}.",
    DisconnectReason.SILENT: (
        "{server} did not answer. Check the address; the server may be off, full, behind a firewall, "
        "or not let you in."
    ),
    DisconnectReason.FULL: "{server} is full. Try again later or choose another server.",
    DisconnectReason.VERSION: "{server} speaks another protocol version. Choose another server.",
    DisconnectReason.REFUSED: "{server} refused the login.",
    DisconnectReason.REMOVED: "{server} ended your session.",
    DisconnectReason.LOST: "{server} fell silent during the game. Connect again to go on.",
    DisconnectReason.RESTLESS: (
        "{server} started one game after another, faster than anybody can play, so you were "
        "disconnected. Choose another server."
    ),
}

_GAME_ENDED = {
    GameEndReason.OWN_DROP: "You left the game.",
    GameEndReason.DROPPED_BY_SERVER: "The server took you out of the game.",
    GameEndReason.ROOM_CLOSED: "The room was closed: its owner left or the server closed it.",
    GameEndReason.REMOVED: "You were removed from the room.",
    GameEndReason.DISCONNECTED: SESSION_ENDED,
    GameEndReason.INPUT_SIZE_CHANGED: (
        "The emulator changed the size of its input ({detail}), so the game had to end."
    ),
    GameEndReason.MALFORMED_DATA: "The server sent data that does not fit this game ({detail}).",
    GameEndReason.CACHE_MISS: "The server referred to inputs that never arrived ({detail}).",
    GameEndReason.MESSAGES_LOST: (
        "Too many messages were lost on the way, so the game had to end."
    ),
    GameEndReason.NOT_ALL_READY: (
        "Not everybody was ready within {detail}. Start the game again."
    ),
    GameEndReason.SERVER_SILENT: (
        "Nothing came from the server for {detail}, so the game was given up."
    ),
}

_ROOM_LEFT = {
    RoomLeaveReason.OWN_REQUEST: "You left the room.",
    RoomLeaveReason.CLOSED: "The room was closed.",
    RoomLeaveReason.REMOVED: "You were removed from the room.",
    RoomLeaveReason.DISCONNECTED: SESSION_ENDED,
}

_REFUSED = {
    Request.CREATE: "The server did not open the room.",
    Request.JOIN: "The server did not let you in.",
    Request.START: "The server did not start the game.",
}

_UNANSWERED = "The server did not answer the request to {request}. Try again."


def disconnect_sentence(reason: DisconnectReason, server: str) -> str:
    """Return a sentence for the end of a session with `server` ("host:port")."""
    return _DISCONNECTED[reason].format(server=server)


def game_end_sentence(reason: GameEndReason, detail: str) -> str:
    """Return a sentence for the end of a game."""
    return _GAME_ENDED[reason].format(detail=detail)


def room_left_sentence(reason: RoomLeaveReason) -> str:
    """Return a sentence for the end of a stay in a room."""
    return _ROOM_LEFT[reason]


def request_sentence(request: Request, *, answered: bool) -> str:
    """Return a sentence for a request that failed."""
    return _REFUSED[request] if answered else _UNANSWERED.format(request=request.value)
