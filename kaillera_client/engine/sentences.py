"""What happened and what to do, in short sentences; the one place where the engine's reasons become text."""

from typing import assert_never

from kaillera_client.session.events import DisconnectReason, GameEndReason, Request


def disconnect_sentence(reason: DisconnectReason, server: str) -> str:
    """Return a sentence for the end of a session with `server` ("host:port")."""
    match reason:
        case DisconnectReason.LOGOUT:
            return f"You left {server}."
        case DisconnectReason.SILENT:
            return (
                f"{server} did not answer. Check the address; the server may be off, full, "
                "behind a firewall, or not let you in."
            )
        case DisconnectReason.FULL:
            return f"{server} is full. Try again later or choose another server."
        case DisconnectReason.VERSION:
            return f"{server} speaks another protocol version. Choose another server."
        case DisconnectReason.REFUSED:
            return f"{server} refused the login."
        case DisconnectReason.REMOVED:
            return f"{server} ended your session."
        case DisconnectReason.LOST:
            return f"{server} fell silent during the game. Connect again to go on."
        case _:
            assert_never(reason)


def game_end_sentence(reason: GameEndReason, detail: str) -> str:  # noqa: PLR0911, PLR0912 - one line a reason
    """Return a sentence for the end of a game."""
    match reason:
        case GameEndReason.OWN_DROP:
            return "You left the game."
        case GameEndReason.DROPPED_BY_SERVER:
            return "The server took you out of the game."
        case GameEndReason.ROOM_CLOSED:
            return "The room was closed: its owner left or the server closed it."
        case GameEndReason.REMOVED:
            return "You were removed from the room."
        case GameEndReason.DISCONNECTED:
            return "The session with the server ended."
        case GameEndReason.INPUT_SIZE_CHANGED:
            return (
                f"The emulator changed the size of its input ({detail}), so the game had to end."
            )
        case GameEndReason.MALFORMED_DATA:
            return f"The server sent data that does not fit this game ({detail})."
        case GameEndReason.CACHE_MISS:
            return f"The server referred to inputs that never arrived ({detail})."
        case GameEndReason.MESSAGES_LOST:
            return "Too many messages were lost on the way, so the game had to end."
        case GameEndReason.NOT_ALL_READY:
            return f"Not everybody was ready within {detail}. Start the game again."
        case GameEndReason.SERVER_SILENT:
            return f"Nothing came from the server for {detail}, so the game was given up."
        case _:
            assert_never(reason)


def request_sentence(request: Request, *, answered: bool) -> str:
    """Return a sentence for a request that failed."""
    verb = {Request.CREATE: "open the room", Request.JOIN: "let you in", Request.START: "start"}
    if answered:
        return f"The server did not {verb[request]}."
    return f"The server did not answer the request to {request.value}. Try again."
