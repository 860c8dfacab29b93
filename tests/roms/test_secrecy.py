"""No code path sends a ROM: who may read files, who may send bytes, and what goes over the wire in a ROM check."""

import ast
import random
from binascii import crc32
from collections.abc import Iterator
from pathlib import Path

import kaillera_client
from kaillera_client.protocol.bundle import split_bundle
from kaillera_client.protocol.codec import decode_client_message
from kaillera_client.protocol.messages import (
    ClientAck,
    CreateGameRequest,
    GameChatRequest,
    JoinGameRequest,
    KeepAlive,
)
from kaillera_client.roms import checkline
from kaillera_client.roms.fingerprint import Fingerprint
from kaillera_client.roms.roomcheck import RoomCheck
from kaillera_client.session import commands as c
from kaillera_client.session import events as e
from tests.server.test_with_sessions import Machine, log_in
from tests.server.world import SERVER, World

ROOT = Path(kaillera_client.__file__).parent
SENDING = (
    "net",
    "engine",
    "session",
    "bridge",
    "server",
    "cli",
    "protocol",
    "links",
    "masterlist",
)
READERS = {"archives", "librarian", "reading", "scanner", "sevenzip"}
"""Those that open ROM files."""


def imports(module: Path) -> Iterator[str]:
    """Return what a module imports, wherever in it."""
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        match node:
            case ast.Import(names):
                yield from (name.name for name in names)
            case ast.ImportFrom(module=source, names=names) if source is not None:
                yield source
                yield from (f"{source}.{name.name}" for name in names)


def modules(*packages: str) -> list[Path]:
    found = [path for package in packages for path in (ROOT / package).rglob("*.py")]
    assert found
    return found


def roms_of(module: Path) -> set[str]:
    """Return which modules of `roms` a module imports."""
    prefix = "kaillera_client.roms."
    found = (name for name in imports(module) if name.startswith(prefix))
    names = {name.removeprefix(prefix).partition(".")[0] for name in found}
    return {name for name in names if (ROOT / "roms" / f"{name}.py").exists()}


def closure(names: set[str]) -> set[str]:
    """Return modules of `roms` with everything that they import there."""
    found = set[str]()
    while names - found:
        name = min(names - found)
        found.add(name)
        names |= roms_of(ROOT / "roms" / f"{name}.py")
    return found


def test_q44_who_sends_bytes_cannot_read_roms() -> None:
    assert all((ROOT / "roms" / f"{name}.py").exists() for name in READERS)
    for module in modules(*SENDING):
        assert not closure(roms_of(module)) & READERS, module


class Sitter:
    """Tells a ROM in a room as the window does, for a client session in a network in memory."""

    def __init__(self, machine: Machine, rom: bytes) -> None:
        self.machine = machine
        self.rom = Fingerprint(crc32(rom), len(rom))
        self.check = RoomCheck()
        self.check.tell_by_itself(True)
        self._seen = 0

    def attend(self, now: float) -> None:
        """Do what the room's events ask for."""
        own = self.machine.session.status(now).user_id
        news = self.machine.events[self._seen :]
        self._seen = len(self.machine.events)
        for event in news:
            match event:
                case e.RoomEntered(_, _, owner, players) if own is not None:
                    others = {one.user_id: one.name for one in players}
                    self.check.enter(own, others, now, host=owner)
                    self.check.know_own(self.rom, now)
                case e.PlayerEntered(player):
                    self.check.came(player.user_id, player.name, now)
                case e.GameChatReceived(name, text):
                    told = checkline.read(text.decode("ascii"))
                    if told is not None:
                        self.check.heard(name, told, now)
                case _:
                    pass
        rom = self.check.due(now)
        if rom is not None:
            self.machine.do(c.SendGameChat(checkline.write(rom).encode("ascii")))


def test_q44_a_rom_check_sends_its_lines_and_nothing_else() -> None:
    roms = [random.Random(number).randbytes(64 * 1024) for number in range(3)]
    world = World()
    machines = log_in(world, 3)
    sitters = [Sitter(machine, rom) for machine, rom in zip(machines, roms, strict=True)]
    world.keep_sent = True
    machines[0].do(c.CreateGame(b"Game"))
    world.wait(lambda: machines[0].saw(e.RoomEntered))
    game_id = next(x.game_id for x in machines[0].events if isinstance(x, e.RoomEntered))
    for machine in machines[1:]:
        machine.do(c.JoinGame(game_id))
    for _ in range(200):
        world.run(0.1)
        for sitter in sitters:
            sitter.attend(world.now)
    for sitter in sitters:
        others = [one for one in sitters if one is not sitter]
        known = [sitter.check.rom_of(_own_id(one, world.now)) for one in others]
        assert known == [one.rom for one in others]
    sent = [data for _, source, _, data in world.sent if source != SERVER]
    payloads = {(number, payload) for data in sent for number, payload in split_bundle(data)}
    said = [m for _, payload in payloads if (m := decode_client_message(payload)) is not None]
    chat = [one.text for one in said if isinstance(one, GameChatRequest)]
    assert sorted(chat) == sorted(checkline.write(one.rom).encode("ascii") for one in sitters)
    kinds = {type(one) for one in said} - {GameChatRequest}
    # The acknowledgement is the login's, repeated in the first bundles.
    assert kinds <= {ClientAck, CreateGameRequest, JoinGameRequest, KeepAlive}
    # Every datagram repeats the messages before it; the ROMs are 196 608 bytes.
    assert sum(map(len, sent)) < 6000
    for rom in roms:
        pieces = {rom[at : at + 8] for at in range(len(rom) - 7)}
        for data in sent:
            assert not any(data[at : at + 8] in pieces for at in range(len(data) - 7))


def _own_id(sitter: Sitter, now: float) -> int:
    own = sitter.machine.session.status(now).user_id
    assert own is not None
    return own
