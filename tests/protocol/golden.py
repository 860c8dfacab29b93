"""The golden vectors as typed rows, and the values that their bytes stand for.

The bytes are in `tests/golden/vectors.json`, the values here: one table drives reader and writer.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from kaillera_client.protocol import codec
from kaillera_client.protocol import messages as m

GOLDEN: Final = Path(__file__).parents[1] / "golden"

Side = Literal["client", "server"]
Message = m.ClientMessage | m.ServerMessage


@dataclass(frozen=True, slots=True)
class Vector:
    """One row of a table; `data` is a payload for messages and a datagram for everything else."""

    name: str
    sender: Side
    data: bytes


def decode(sender: Side, payload: bytes) -> Message | None:
    """Read a payload that `sender` wrote."""
    if sender == "client":
        return codec.decode_client_message(payload)
    return codec.decode_server_message(payload)


def encode(sender: Side, message: Message) -> bytes:
    """Write a payload as `sender` does."""
    if sender == "client":
        assert isinstance(message, m.ClientMessage)
        return codec.encode_client_message(message)
    assert isinstance(message, m.ServerMessage)
    return codec.encode_server_message(message)


def _load(table: str) -> tuple[Vector, ...]:
    rows = json.loads((GOLDEN / "vectors.json").read_text("utf-8"))[table]
    return tuple(
        Vector(
            row["id"],
            row.get("sender", "client"),
            bytes((row["type"],) if "type" in row else ()) + bytes.fromhex(row["hex"]),
        )
        for row in rows
    )


HANDSHAKE_VECTORS: Final = _load("handshake")
MESSAGE_VECTORS: Final = _load("messages")
DATAGRAM_VECTORS: Final = _load("datagrams")
FRAMING_VECTORS: Final = _load("framing")
NEGATIVE_VECTORS: Final = _load("negative")


def named(vectors: tuple[Vector, ...], name: str) -> Vector:
    """Return the vector with that name."""
    return next(vector for vector in vectors if vector.name == name)


READ_ONLY: Final = frozenset({"M14"})
"""A test artefact of its source: nobody sends this body, readers merely tolerate it."""

_GAME = b"Nintendo All-Star! Dairantou Smash Brothers (J)"
_EMULATOR = b"Project 64k 0.13 (01 Aug 2003)"
_NAME = b"nue[CF1]@test"
_GREETING = 'あと20秒募集ツイートを送ります。"/stop"のコマンドでやめることができます。'.encode(
    "cp932"
)

MESSAGES: Final[Mapping[str, Message]] = {
    "M01": m.LoginRequest(name=b"nue", emulator=b"My Emulator", connection_type=1),
    "M02": m.ServerAck(),
    "M03": m.ClientAck(),
    "M04": m.ServerStatus(
        users=(
            m.ListedUser(b"nue", 100, 2, 13, 1),
            m.ListedUser(b"nue1", 100, 1, 14, 1),
            m.ListedUser(b"nue2", 100, 0, 18, 4),
            m.ListedUser(b"nue3", 100, 2, 200, 1),
            m.ListedUser(b"nue4", 100, 0, 12, 1),
            m.ListedUser(b"nue5", 100, 2, 8, 6),
            m.ListedUser(b"nue6", 100, 1, 3, 6),
        ),
        games=(
            m.ListedGame(b"My ROM", 100, b"My N64 Emulator", b"nue", b"2/4", 2),
            m.ListedGame(b"My ROM", 123, b"My N64 Emulator", b"nue2", b"2/4", 2),
            m.ListedGame(b"My ROM", 22, b"My N64 Emulator", b"nue3", b"2/4", 1),
            m.ListedGame(b"My ROM", 5, b"My N64 Emulator", b"nue4", b"2/4", 0),
        ),
    ),
    "M05": m.ServerStatus(users=(m.ListedUser("じょｎ".encode("cp932"), 10, 1, 2, 1),), games=()),
    "M06": m.UserJoined(name=b"nue", user_id=13, ping_ms=999, connection_type=1),
    "M07": m.QuitRequest(message=b"Hello, world!"),
    "M08": m.UserQuit(name=b"nue", user_id=13, message=b"Hello, world!"),
    "M09": m.GlobalChatRequest(text=b"Hello, world!"),
    "M10": m.GlobalChat(name=b"nue", text=b"Hello, world!"),
    "M11": m.GameChatRequest(text=b"Hello, world!"),
    "M12": m.GameChat(name=b"nue", text=b"Hello, world!"),
    "M13": m.KeepAlive(),
    "M14": m.KeepAlive(),
    "M15": m.CreateGameRequest(game=b"My Game"),
    "M16": m.GameCreated(
        owner=b"nue", game=b"My Game", emulator=b"My N64 Emulator", game_id=0x10920064
    ),
    "M17": m.QuitGameRequest(),
    "M18": m.PlayerQuitGame(name=b"nue", user_id=13),
    "M19": m.JoinGameRequest(game_id=135, connection_type=6),
    "M20": m.PlayerJoinedGame(pointer=0x04D20087, player=m.RoomPlayer(b"nue", 1235, 13, 6)),
    "M21": m.PlayerList(
        players=(
            m.RoomPlayer(b"nue", 100, 13, 1),
            m.RoomPlayer(b"nue1", 100, 14, 1),
            m.RoomPlayer(b"nue2", 100, 18, 4),
            m.RoomPlayer(b"nue3", 100, 200, 1),
            m.RoomPlayer(b"nue4", 100, 12, 1),
            m.RoomPlayer(b"nue5", 100, 8, 6),
            m.RoomPlayer(b"nue6", 100, 3, 6),
        )
    ),
    "M22": m.PlayerList(players=()),
    "M23": m.GameStatus(game_id=0x0929000D, status=1, players=4, max_players=4),
    "M24": m.KickRequest(user_id=13),
    "M25": m.GameClosed(game_id=0x03E7000A),
    "M26": m.StartGameRequest(),
    "M27": m.GameStarted(frame_delay=2000, player=42, players=4),
    "M28": m.GameStarted(frame_delay=1, player=1, players=1),
    "M29": m.GameData(data=bytes.fromhex("0203040506")),
    "M30": m.CachedGameData(index=12),
    "M31": m.DropGameRequest(),
    "M32": m.PlayerDropped(name=b"nue", player=100),
    "M33": m.Ready(),
    "M34": m.LoginRejected(name=b"nue", user_id=100, message=b"This is a message!"),
    "M35": m.LoginRejected(
        name=b"server", user_id=0, message=b"Only LAN connection type is allowed."
    ),
    "M36": m.ServerInformation(source=b"This is a source", text=b"Hello, world!"),
    "M37": m.ServerInformation(source=b"Server", text="定員30名".encode("cp932")),
    "M38": m.GlobalChat(name="홍".encode("cp949"), text="안녕".encode("cp949")),
    "M39": m.GameData(data=bytes.fromhex("010002000300")),
    "M40": m.GameData(data=bytes.fromhex("0100aa000200bb000300cc00")),
}
DATAGRAMS: Final[Mapping[str, tuple[tuple[int, Message], ...]]] = {
    "B01": ((0, m.LoginRequest(name=_NAME, emulator=_EMULATOR, connection_type=1)),),
    "B02": (
        (0, m.LoginRequest(name="鵺".encode("cp932"), emulator=_EMULATOR, connection_type=1)),
    ),
    "B03": ((0, m.ServerAck()),),
    "B04": (
        (1, m.ClientAck()),
        (0, m.LoginRequest(name=_NAME, emulator=_EMULATOR, connection_type=1)),
    ),
    "B05": (
        (4, m.ClientAck()),
        (3, m.ClientAck()),
        (2, m.ClientAck()),
    ),
    "B06": (
        (
            4,
            m.ServerStatus(users=(m.ListedUser("じょｎ".encode("cp932"), 10, 1, 2, 1),), games=()),
        ),
        (3, m.ServerAck()),
        (2, m.ServerAck()),
        (1, m.ServerAck()),
        (0, m.ServerAck()),
    ),
    "B07": (
        (6, m.ServerInformation(source=b"Server", text="定員30名".encode("cp932"))),
        (5, m.UserJoined(name=b"jj", user_id=395, ping_ms=31, connection_type=1)),
        (
            4,
            m.ServerStatus(
                users=(m.ListedUser(b"test", 19, 2, 392, 1),),
                games=(m.ListedGame(_GAME, 61, _EMULATOR, b"test", b"1/2", 2),),
            ),
        ),
    ),
    "B08": (
        (7, m.KeepAlive()),
        (6, m.KeepAlive()),
        (5, m.KeepAlive()),
    ),
    "B09": (
        (5, m.CreateGameRequest(game=_GAME)),
        (4, m.ClientAck()),
        (3, m.ClientAck()),
    ),
    "B10": (
        (10, m.CreateGameRequest(game=b"SmashRemix0.9.7")),
        (9, m.QuitGameRequest()),
        (8, m.CreateGameRequest(game=_GAME)),
    ),
    "B11": (
        (12, m.PlayerJoinedGame(pointer=9, player=m.RoomPlayer(_NAME, 14, 16, 1))),
        (11, m.PlayerList(players=())),
        (10, m.GameStatus(game_id=9, status=0, players=1, max_players=8)),
        (9, m.GameCreated(owner=_NAME, game=_GAME, emulator=_EMULATOR, game_id=9)),
        (8, m.UserJoined(name=_NAME, user_id=16, ping_ms=14, connection_type=1)),
    ),
    "B12": (
        (6, m.StartGameRequest()),
        (5, m.CreateGameRequest(game=_GAME)),
        (4, m.ClientAck()),
    ),
    "B13": (
        (16, m.GameStarted(frame_delay=1, player=1, players=1)),
        (15, m.GameStatus(game_id=9, status=1, players=1, max_players=8)),
        (14, m.GameChat(name=b"Server", text=_GREETING)),
        (
            13,
            m.ServerInformation(
                source=b"server",
                text=b"nue[CF1]@test: Nintendo All-Star! Dairantou Smash Brothers (J)",
            ),
        ),
        (12, m.PlayerJoinedGame(pointer=9, player=m.RoomPlayer(_NAME, 14, 16, 1))),
    ),
    "B14": (
        (7, m.Ready()),
        (6, m.StartGameRequest()),
        (5, m.CreateGameRequest(game=_GAME)),
    ),
    "B15": (
        (19, m.GameChat(name=b"Server", text=b"P1 Delay = 1 (1 frame delay)")),
        (18, m.Ready()),
        (17, m.GameStatus(game_id=9, status=2, players=1, max_players=8)),
        (16, m.GameStarted(frame_delay=1, player=1, players=1)),
        (15, m.GameStatus(game_id=9, status=1, players=1, max_players=8)),
    ),
    "B16": (
        (
            9,
            m.GameData(
                data=bytes.fromhex("10200000 00000000 01000000 00000000 00000000 00000000")
            ),
        ),
        (
            8,
            m.GameData(
                data=bytes.fromhex("10240000 00000000 00000000 00000000 0000ff00 00000000")
            ),
        ),
        (7, m.Ready()),
    ),
    "B17": (
        (20, m.GameData(data=bytes(24))),
        (19, m.GameChat(name=b"Server", text=b"P1 Delay = 1 (1 frame delay)")),
        (18, m.Ready()),
        (17, m.GameStatus(game_id=9, status=2, players=1, max_players=8)),
        (16, m.GameStarted(frame_delay=1, player=1, players=1)),
    ),
    "B18": (
        (21, m.CachedGameData(index=0)),
        (20, m.GameData(data=bytes(24))),
        (19, m.GameChat(name=b"Server", text=b"P1 Delay = 1 (1 frame delay)")),
        (18, m.Ready()),
        (17, m.GameStatus(game_id=9, status=2, players=1, max_players=8)),
    ),
    "B19": (
        (4692, m.CachedGameData(index=2)),
        (4691, m.CachedGameData(index=2)),
        (4690, m.CachedGameData(index=2)),
        (4689, m.CachedGameData(index=2)),
        (4688, m.CachedGameData(index=2)),
    ),
    "B20": (
        (4681, m.DropGameRequest()),
        (
            4680,
            m.GameData(
                data=bytes.fromhex("10200000 00000000 01000000 00000000 00000000 00000000")
            ),
        ),
        (
            4679,
            m.GameData(
                data=bytes.fromhex("10200000 00000000 01000000 00000000 00000000 00000000")
            ),
        ),
    ),
    "B21": (
        (4694, m.PlayerDropped(name=_NAME, player=1)),
        (4693, m.GameStatus(game_id=9, status=0, players=1, max_players=8)),
        (4692, m.CachedGameData(index=2)),
        (4691, m.CachedGameData(index=2)),
        (4690, m.CachedGameData(index=2)),
    ),
    "B22": (
        (4684, m.QuitGameRequest()),
        (4683, m.DropGameRequest()),
        (4682, m.KeepAlive()),
    ),
    "B23": (
        (4696, m.PlayerQuitGame(name=_NAME, user_id=16)),
        (4695, m.GameClosed(game_id=9)),
        (4694, m.PlayerDropped(name=_NAME, player=1)),
        (4693, m.GameStatus(game_id=9, status=0, players=1, max_players=8)),
        (4692, m.CachedGameData(index=2)),
    ),
    "B24": (
        (4685, m.QuitRequest(message=b"")),
        (4684, m.QuitGameRequest()),
        (4683, m.DropGameRequest()),
    ),
    "B25": (
        (4697, m.UserQuit(name=_NAME, user_id=16, message=b"Normal Client Exit")),
        (4696, m.PlayerQuitGame(name=_NAME, user_id=16)),
        (4695, m.GameClosed(game_id=9)),
        (4694, m.PlayerDropped(name=_NAME, player=1)),
        (4693, m.GameStatus(game_id=9, status=0, players=1, max_players=8)),
    ),
    "B26": (
        (7, m.QuitGameRequest()),
        (6, m.GameChatRequest(text=b"......")),
        (5, m.JoinGameRequest(game_id=0, connection_type=2)),
    ),
    "B27": (
        (
            35245,
            m.GameData(
                data=bytes.fromhex("10200000 00000000 01000000 0000fc03 00000000 00000000")
            ),
        ),
    ),
    "B28": (
        (0, m.CachedGameData(index=1)),
        (65535, m.CachedGameData(index=1)),
        (65534, m.CachedGameData(index=0)),
    ),
}
