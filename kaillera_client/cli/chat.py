"""`kaillera-client chat`: a server's lobby in a terminal."""

import asyncio
import contextlib
import logging
import sys
import threading
from collections.abc import Callable

from kaillera_client.cli import game
from kaillera_client.cli.link import EngineLink, with_server_text
from kaillera_client.cli.options import ChatOptions
from kaillera_client.cli.screen import Screen, harmless, harmless_lines
from kaillera_client.engine.commands import OpenClient, TellClient
from kaillera_client.engine.events import ClientEvent, EngineEvent
from kaillera_client.engine.sentences import disconnect_sentence
from kaillera_client.protocol.messages import GAME_WAITING, ListedGame, ListedUser
from kaillera_client.session import commands as session_commands
from kaillera_client.session import events as e

_log = logging.getLogger(__name__)

_CLIENT = 0
_EMULATOR = b"Kaillera Client Chat"
_MOST_UNDERWAY = 10
"""Own lines that may wait before we stop reading; servers take one every two seconds."""

_ECHO_S = 5.0

Reader = Callable[[Callable[[str | None], None]], None]
"""Calls back with each line typed, from any thread, and with None at the end."""


async def run(options: ChatOptions, link: EngineLink, screen: Screen, reader: Reader) -> int:
    """Chat until /quit, the end of the input or a signal; returns the exit code."""
    chat = Chat(options, link, screen)
    error, code = await game.interruptible(lambda: chat.talk(reader))
    await link.leave([_CLIENT])
    error = error if code == 1 else chat.trouble
    if error:
        screen.note(error)
    return code or (1 if error else 0)


class Chat:
    """One visit to a lobby."""

    def __init__(self, options: ChatOptions, link: EngineLink, screen: Screen) -> None:
        self.trouble = ""
        """A sentence when the visit ended against our wish."""

        self._options = options
        self._link = link
        self._screen = screen
        self._server = f"{options.server[0]}:{options.server[1]}"
        self._users: dict[int, ListedUser] = {}
        self._games: dict[int, ListedGame] = {}
        self._own_name = options.name_bytes
        self._own_id: int | None = None
        self._underway: list[bool] = []
        """Own lines without an answer so far, oldest first; True for a command to the server."""
        self._settled = False
        self._typed: list[str | None] = []
        link.listen(self._take)

    async def talk(self, reader: Reader) -> None:
        """Log in, then pass lines both ways."""
        host, port = self._options.server
        await self._link.execute(
            OpenClient(_CLIENT, host, port, self._options.name_bytes, _EMULATOR)
        )
        self._screen.note(
            f"You are on {self._server} as {self._options.name}. "
            "Type to chat; /users, /games and /quit are ours, other commands go to the server."
        )
        loop = asyncio.get_running_loop()
        reader(lambda line: _hand_over(loop, self._on_typed, line))
        await self._pass_on_typed_lines()
        await self._wait_for_echoes()

    async def _pass_on_typed_lines(self) -> None:
        while True:
            await self._link.until(lambda: bool(self._typed or self.trouble))
            line = None if self.trouble else self._typed.pop(0)
            if line is None or line.strip() == "/quit":
                return
            await self._obey(line)

    async def _obey(self, line: str) -> None:
        match line.strip():
            case "":
                return
            case "/users":
                self._list_users()
            case "/games":
                self._list_games()
            case text:
                await self._send(text)

    async def _send(self, line: str) -> None:
        encoded = self._link.text.encode(line)
        if not encoded.lossless:
            self._screen.note(
                f"Not sent: this line cannot be written in {self._link.text.charset}, "
                "the charset of this server. Choose another one with --charset."
            )
            return
        await self._link.until(lambda: len(self._underway) < _MOST_UNDERWAY or bool(self.trouble))
        self._underway.append(line.startswith("/"))
        await self._link.execute(TellClient(_CLIENT, session_commands.SendChat(encoded.data)))

    async def _wait_for_echoes(self) -> None:
        """Stay until the server has said our lines, so that leaving does not swallow them."""
        while self._underway and not self.trouble:
            before = len(self._underway)
            try:
                await self._link.until(
                    lambda: len(self._underway) < before or bool(self.trouble),  # noqa: B023 - used at once
                    _ECHO_S,
                )
            except TimeoutError:
                return

    def _on_typed(self, line: str | None) -> None:
        self._typed.append(line)
        self._link.wake()

    def _list_users(self) -> None:
        self._screen.say(f"Users: {len(self._users)}")
        for user in sorted(self._users.values(), key=lambda user: user.name.lower()):
            self._screen.say(f"  {self._show(user.name)}, {user.ping_ms} ms")

    def _list_games(self) -> None:
        self._screen.say(f"Games: {len(self._games)}")
        for room in sorted(self._games.values(), key=lambda room: room.name.lower()):
            state = "open" if room.status == GAME_WAITING else "running"
            self._screen.say(
                f"  {self._show(room.name)}, by {self._show(room.owner)}, "
                f"{self._show(room.occupancy)}, {state}, {self._show(room.emulator)}"
            )

    # --- events ------------------------------------------------------------------------------

    def _take(self, event: EngineEvent) -> None:
        if not isinstance(event, ClientEvent) or event.client != _CLIENT:
            return
        match event.event:
            case e.ChatReceived(name) if name == self._own_name:
                pass  # our own words come back in the charset that we chose, which proves nothing
            case _:
                self._link.text.learn(event.event)
        self._take_session(event.event)

    def _take_session(self, event: e.Event) -> None:
        match event:
            case e.ChatReceived(name, text):
                if name == self._own_name:
                    self._answered(command=False)
                self._say_lines(f"<{self._show(name)}> ", text)
            case e.InformationReceived(_, text):
                self._answered(command=True)
                self._say_lines("* ", text)
            case e.OwnUserKnown(user_id, name):
                self._own_id = user_id
                self._own_name = name
                self._settled = True
            case e.Disconnected(reason, text):
                if reason is not e.DisconnectReason.LOGOUT:
                    sentence = disconnect_sentence(reason, self._server)
                    self.trouble = with_server_text(sentence, self._link.text, text)
            case _:
                self._take_lists(event)

    def _take_lists(self, event: e.Event) -> None:
        match event:
            case e.UserUpdated(user):
                if self._settled and user.user_id not in self._users | {self._own_id: None}:
                    self._screen.say(f"* {self._show(user.name)} came in.")
                self._users[user.user_id] = user
            case e.UserGone(user_id, name, message):
                self._users.pop(user_id, None)
                said = self._show(message)
                if user_id != self._own_id:
                    self._screen.say(f"* {self._show(name)} left{': ' + said if said else '.'}")
            case e.GameUpdated(room):
                if self._settled and room.game_id not in self._games:
                    self._screen.say(f"* {self._show(room.owner)} opened {self._show(room.name)}.")
                self._games[room.game_id] = room
            case e.GameGone(game_id):
                gone = self._games.pop(game_id, None)
                if gone is not None:
                    self._screen.say(f"* {self._show(gone.name)} was closed.")
            case _:
                pass

    def _answered(self, *, command: bool) -> None:
        """Servers say chat again and answer commands with information."""
        if command in self._underway:
            self._underway.remove(command)

    def _say_lines(self, start: str, text: bytes) -> None:
        for line in harmless_lines(self._link.text.decode(text)):
            self._screen.say(start + line)

    def _show(self, text: bytes) -> str:
        return harmless(self._link.text.decode(text))


def read_standard_input(tell: Callable[[str | None], None]) -> None:
    """Read lines on a thread of its own; a `Reader`."""
    threading.Thread(target=_read, args=(tell,), name="stdin", daemon=True).start()


def _read(tell: Callable[[str | None], None]) -> None:
    # Not through sys.stdin: whoever waits in there holds a lock that the interpreter needs to end.
    try:
        with open(sys.stdin.fileno(), "rb", buffering=0, closefd=False) as raw:
            rest = b""
            while block := raw.read(4096):
                *lines, rest = (rest + block).split(b"\n")
                for line in lines:
                    tell(_decode(line))
            if rest:
                tell(_decode(rest))
    except (OSError, ValueError) as error:
        _log.info("reading the standard input failed: %s", error)
    tell(None)


def _decode(line: bytes) -> str:
    return line.rstrip(b"\r").decode(sys.stdin.encoding or "utf-8", "replace")


def _hand_over(
    loop: asyncio.AbstractEventLoop, take: Callable[[str | None], None], line: str | None
) -> None:
    with contextlib.suppress(RuntimeError):  # the loop is closed: nobody reads any more
        loop.call_soon_threadsafe(take, line)
