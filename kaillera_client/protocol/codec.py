"""Messages to payloads and back. A payload is the type byte followed by the body.

Strategy: a decoder gets a `Reader` behind the type byte, reads the fields in wire order and
leaves surplus bytes alone (receivers walk by length, so they harm nobody); it raises
RemoteProtocolError when bytes are missing. An encoder returns byte-exact bodies, because
EmuLinker parses by structure and trips over padding.
Layouts: docs/protocol.md, section "Messages".
"""

from collections.abc import Callable
from typing import assert_never

from kaillera_client.protocol import messages as m
from kaillera_client.protocol.errors import LocalProtocolError
from kaillera_client.protocol.messages import MessageType as T
from kaillera_client.protocol.wire import Reader, string, u8, u16, u32

_ACK_BODY = b"\0" + b"".join(u32(value) for value in range(4))
_GAME_DATA_HEAD = bytes((T.GAME_DATA, 0))
_CACHED_HEAD = bytes((T.CACHED_GAME_DATA, 0))
_LARGEST_BLOCK = 0xFFFF - len(_GAME_DATA_HEAD) - 2
"""What is left of the largest payload behind the type, the empty string and the length."""


def encode_game_data(data: bytes) -> bytes:
    """Return the payload of 0x12; LocalProtocolError above 65,531 bytes."""
    if len(data) > _LARGEST_BLOCK:
        raise LocalProtocolError(f"{len(data)} bytes of game data do not fit into one message")
    return _GAME_DATA_HEAD + len(data).to_bytes(2, "little") + data


def encode_cached_game_data(index: int) -> bytes:
    """Return the payload of 0x13."""
    return _CACHED_HEAD + u8(index)


def encode_client_message(message: m.ClientMessage) -> bytes:  # noqa: C901, PLR0911, PLR0912
    """Return the payload of a message from client to server: a table, one line a message."""
    match message:
        case m.GameData(data):
            return encode_game_data(data)
        case m.CachedGameData(index):
            return encode_cached_game_data(index)
        case m.QuitRequest(text):
            return _payload(T.USER_QUIT, b"\0", u16(m.NO_USER), string(text))
        case m.LoginRequest(name, emulator, connection_type):
            return _payload(T.LOGIN, string(name), string(emulator), u8(connection_type))
        case m.ClientAck():
            return _payload(T.CLIENT_ACK, _ACK_BODY)
        case m.GlobalChatRequest(text):
            return _payload(T.GLOBAL_CHAT, b"\0", string(text))
        case m.GameChatRequest(text):
            return _payload(T.GAME_CHAT, b"\0", string(text))
        case m.KeepAlive():
            return _payload(T.KEEP_ALIVE, b"\0")
        case m.CreateGameRequest(game):
            return _payload(T.CREATE_GAME, b"\0", string(game), b"\0", u32(m.NO_GAME))
        case m.QuitGameRequest():
            return _payload(T.QUIT_GAME, b"\0", u16(m.NO_USER))
        case m.JoinGameRequest(game_id, connection_type):
            # EmuLinker takes any other filler for a notification and refuses it.
            filler = b"\0" + u32(0) + u16(m.NO_USER)
            return _payload(T.JOIN_GAME, b"\0", u32(game_id), filler, u8(connection_type))
        case m.KickRequest(user_id):
            return _payload(T.KICK, b"\0", u16(user_id))
        case m.StartGameRequest():
            return _payload(T.START_GAME, b"\0", u32(0xFFFFFFFF))
        case m.DropGameRequest():
            return _payload(T.DROP_GAME, b"\0\0")
        case m.Ready():
            return _payload(T.READY, b"\0")
        case _:
            assert_never(message)


def encode_server_message(message: m.ServerMessage) -> bytes:  # noqa: C901, PLR0911, PLR0912
    """Return the payload of a message from server to client: a table, one line a message."""
    match message:
        case m.GameData(data):
            return encode_game_data(data)
        case m.CachedGameData(index):
            return encode_cached_game_data(index)
        case m.UserQuit(name, user_id, text):
            return _payload(T.USER_QUIT, string(name), u16(user_id), string(text))
        case m.UserJoined(name, user_id, ping_ms, connection_type):
            return _payload(
                T.USER_JOINED, string(name), u16(user_id), u32(ping_ms), u8(connection_type)
            )
        case m.ServerStatus():
            return _payload(T.SERVER_STATUS, _server_status_body(message))
        case m.ServerAck():
            return _payload(T.SERVER_ACK, _ACK_BODY)
        case m.GlobalChat(name, text):
            return _payload(T.GLOBAL_CHAT, string(name), string(text))
        case m.GameChat(name, text):
            return _payload(T.GAME_CHAT, string(name), string(text))
        case m.GameCreated(owner, game, emulator, game_id):
            return _payload(
                T.CREATE_GAME, string(owner), string(game), string(emulator), u32(game_id)
            )
        case m.PlayerQuitGame(name, user_id):
            return _payload(T.QUIT_GAME, string(name), u16(user_id))
        case m.PlayerJoinedGame(pointer, player):
            return _payload(T.JOIN_GAME, b"\0", u32(pointer), _room_player(player))
        case m.PlayerList(players):
            entries = b"".join(_room_player(player) for player in players)
            return _payload(T.PLAYER_LIST, b"\0", u32(len(players)), entries)
        case m.GameStatus(game_id, status, players, max_players):
            return _payload(
                T.GAME_STATUS, b"\0", u32(game_id), u8(status), u8(players), u8(max_players)
            )
        case m.GameClosed(game_id):
            return _payload(T.CLOSE_GAME, b"\0", u32(game_id))
        case m.GameStarted(frame_delay, player, players):
            return _payload(T.START_GAME, b"\0", u16(frame_delay), u8(player), u8(players))
        case m.PlayerDropped(name, player):
            return _payload(T.DROP_GAME, string(name), u8(player))
        case m.Ready():
            return _payload(T.READY, b"\0")
        case m.LoginRejected(name, user_id, text):
            return _payload(T.LOGIN_REJECTED, string(name), u16(user_id), string(text))
        case m.ServerInformation(source, text):
            return _payload(T.INFORMATION, string(source), string(text))
        case _:
            assert_never(message)


def _payload(kind: T, *parts: bytes) -> bytes:
    return bytes((kind,)) + b"".join(parts)


def _room_player(player: m.RoomPlayer) -> bytes:
    return b"".join(
        (
            string(player.name),
            u32(player.ping_ms),
            u16(player.user_id),
            u8(player.connection_type),
        )
    )


def encode_listed_user(user: m.ListedUser) -> bytes:
    """Return one entry of 0x04; two public notes and a dissector have its last fields swapped."""
    return b"".join(
        (
            string(user.name),
            u32(user.ping_ms),
            u8(user.status),
            u16(user.user_id),
            u8(user.connection_type),
        )
    )


def encode_listed_game(game: m.ListedGame) -> bytes:
    """Return one entry of 0x04."""
    return b"".join(
        (
            string(game.name),
            u32(game.game_id),
            string(game.emulator),
            string(game.owner),
            string(game.occupancy),
            u8(game.status),
        )
    )


def _server_status_body(message: m.ServerStatus) -> bytes:
    counts = u32(len(message.users)) + u32(len(message.games))
    users = b"".join(map(encode_listed_user, message.users))
    games = b"".join(map(encode_listed_game, message.games))
    return b"\0" + counts + users + games


def decode_client_message(payload: bytes) -> m.ClientMessage | None:
    """Return what a client says, None for a type that clients do not send.

    Raises RemoteProtocolError when the body is malformed.
    """
    body = Reader(payload)
    decoder = _CLIENT_DECODERS.get(body.u8())
    return None if decoder is None else decoder(body)


def decode_server_message(payload: bytes) -> m.ServerMessage | None:
    """Return what a server says, None for a type that servers do not send.

    Raises RemoteProtocolError when the body is malformed.
    """
    body = Reader(payload)
    decoder = _SERVER_DECODERS.get(body.u8())
    return None if decoder is None else decoder(body)


def _read_game_data(body: Reader) -> m.GameData:
    body.string()
    return m.GameData(body.take(body.u16()))


def _read_cached_game_data(body: Reader) -> m.CachedGameData:
    body.string()
    return m.CachedGameData(body.u8())


def _read_ready(body: Reader) -> m.Ready:
    body.string()
    return m.Ready()


# --- from a client -----------------------------------------------------------------------------


def _read_quit_request(body: Reader) -> m.QuitRequest:
    body.string()
    body.u16()
    return m.QuitRequest(body.string())


def _read_login_request(body: Reader) -> m.LoginRequest:
    return m.LoginRequest(body.string(), body.string(), body.u8())


def _read_client_ack(body: Reader) -> m.ClientAck:
    body.string()
    body.take(16)
    return m.ClientAck()


def _read_global_chat_request(body: Reader) -> m.GlobalChatRequest:
    body.string()
    return m.GlobalChatRequest(body.string())


def _read_game_chat_request(body: Reader) -> m.GameChatRequest:
    body.string()
    return m.GameChatRequest(body.string())


def _read_keep_alive(body: Reader) -> m.KeepAlive:
    # Some clients put another byte than NUL here, so it is not read as a string.
    body.take(1)
    return m.KeepAlive()


def _read_create_game_request(body: Reader) -> m.CreateGameRequest:
    body.string()
    return m.CreateGameRequest(body.string())


def _read_quit_game_request(body: Reader) -> m.QuitGameRequest:
    body.string()
    return m.QuitGameRequest()


def _read_join_game_request(body: Reader) -> m.JoinGameRequest:
    body.string()
    game_id = body.u32()
    body.string()
    body.u32()
    body.u16()
    return m.JoinGameRequest(game_id, body.u8())


def _read_kick_request(body: Reader) -> m.KickRequest:
    body.string()
    return m.KickRequest(body.u16())


def _read_start_game_request(body: Reader) -> m.StartGameRequest:
    body.string()
    return m.StartGameRequest()


def _read_drop_game_request(body: Reader) -> m.DropGameRequest:
    body.string()
    return m.DropGameRequest()


_CLIENT_DECODERS: dict[int, Callable[[Reader], m.ClientMessage]] = {
    T.USER_QUIT: _read_quit_request,
    T.LOGIN: _read_login_request,
    T.CLIENT_ACK: _read_client_ack,
    T.GLOBAL_CHAT: _read_global_chat_request,
    T.GAME_CHAT: _read_game_chat_request,
    T.KEEP_ALIVE: _read_keep_alive,
    T.CREATE_GAME: _read_create_game_request,
    T.QUIT_GAME: _read_quit_game_request,
    T.JOIN_GAME: _read_join_game_request,
    T.KICK: _read_kick_request,
    T.START_GAME: _read_start_game_request,
    T.GAME_DATA: _read_game_data,
    T.CACHED_GAME_DATA: _read_cached_game_data,
    T.DROP_GAME: _read_drop_game_request,
    T.READY: _read_ready,
}


# --- from a server -----------------------------------------------------------------------------


def _read_user_quit(body: Reader) -> m.UserQuit:
    return m.UserQuit(body.string(), body.u16(), body.string())


def _read_user_joined(body: Reader) -> m.UserJoined:
    return m.UserJoined(body.string(), body.u16(), body.u32(), body.u8())


def _read_server_status(body: Reader) -> m.ServerStatus:
    body.string()
    users, games = body.u32(), body.u32()
    # The counts are the sender's claim: a missing entry raises before any list grows large.
    listed_users = tuple(_read_listed_user(body) for _ in range(users))
    listed_games = tuple(_read_listed_game(body) for _ in range(games))
    return m.ServerStatus(listed_users, listed_games)


def _read_listed_user(body: Reader) -> m.ListedUser:
    return m.ListedUser(body.string(), body.u32(), body.u8(), body.u16(), body.u8())


def _read_listed_game(body: Reader) -> m.ListedGame:
    return m.ListedGame(
        body.string(), body.u32(), body.string(), body.string(), body.string(), body.u8()
    )


def _read_server_ack(body: Reader) -> m.ServerAck:
    body.string()
    body.take(16)
    return m.ServerAck()


def _read_global_chat(body: Reader) -> m.GlobalChat:
    return m.GlobalChat(body.string(), body.string())


def _read_game_chat(body: Reader) -> m.GameChat:
    return m.GameChat(body.string(), body.string())


def _read_game_created(body: Reader) -> m.GameCreated:
    return m.GameCreated(body.string(), body.string(), body.string(), body.u32())


def _read_player_quit_game(body: Reader) -> m.PlayerQuitGame:
    return m.PlayerQuitGame(body.string(), body.u16())


def _read_room_player(body: Reader) -> m.RoomPlayer:
    return m.RoomPlayer(body.string(), body.u32(), body.u16(), body.u8())


def _read_player_joined_game(body: Reader) -> m.PlayerJoinedGame:
    body.string()
    return m.PlayerJoinedGame(body.u32(), _read_room_player(body))


def _read_player_list(body: Reader) -> m.PlayerList:
    body.string()
    count = body.u32()
    return m.PlayerList(tuple(_read_room_player(body) for _ in range(count)))


def _read_game_status(body: Reader) -> m.GameStatus:
    body.string()
    return m.GameStatus(body.u32(), body.u8(), body.u8(), body.u8())


def _read_game_closed(body: Reader) -> m.GameClosed:
    body.string()
    return m.GameClosed(body.u32())


def _read_game_started(body: Reader) -> m.GameStarted:
    body.string()
    return m.GameStarted(body.u16(), body.u8(), body.u8())


def _read_player_dropped(body: Reader) -> m.PlayerDropped:
    return m.PlayerDropped(body.string(), body.u8())


def _read_login_rejected(body: Reader) -> m.LoginRejected:
    return m.LoginRejected(body.string(), body.u16(), body.string())


def _read_information(body: Reader) -> m.ServerInformation:
    return m.ServerInformation(body.string(), body.string())


_SERVER_DECODERS: dict[int, Callable[[Reader], m.ServerMessage]] = {
    T.USER_QUIT: _read_user_quit,
    T.USER_JOINED: _read_user_joined,
    T.SERVER_STATUS: _read_server_status,
    T.SERVER_ACK: _read_server_ack,
    T.GLOBAL_CHAT: _read_global_chat,
    T.GAME_CHAT: _read_game_chat,
    T.CREATE_GAME: _read_game_created,
    T.QUIT_GAME: _read_player_quit_game,
    T.JOIN_GAME: _read_player_joined_game,
    T.PLAYER_LIST: _read_player_list,
    T.GAME_STATUS: _read_game_status,
    T.CLOSE_GAME: _read_game_closed,
    T.START_GAME: _read_game_started,
    T.GAME_DATA: _read_game_data,
    T.CACHED_GAME_DATA: _read_cached_game_data,
    T.DROP_GAME: _read_player_dropped,
    T.READY: _read_ready,
    T.LOGIN_REJECTED: _read_login_rejected,
    T.INFORMATION: _read_information,
}
