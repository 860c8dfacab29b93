"""`kaillera-client serve`: the embedded server for others, until somebody ends it."""

import asyncio
from typing import assert_never

from kaillera_client.advice.syncline import read_sync_line
from kaillera_client.cli import game
from kaillera_client.cli.link import EngineLink
from kaillera_client.cli.options import ServeOptions
from kaillera_client.cli.screen import Screen, harmless
from kaillera_client.engine.commands import StartServer
from kaillera_client.engine.events import EngineEvent, ServerEvent
from kaillera_client.server.rules import events as e
from kaillera_client.server.rules.config import ServerConfig


async def run(options: ServeOptions, link: EngineLink, screen: Screen) -> int:
    """Serve until Ctrl-C or SIGTERM, which is the wished end: exit code 0."""
    witness = _Witness(link, screen)
    link.listen(witness.take)

    async def serve() -> None:
        command = StartServer(options.host, options.port, _config(options))
        host, port = await link.start_server(command)
        screen.say(f"The server listens on {host}:{port}. Ctrl-C ends it.")
        await asyncio.Event().wait()

    error, code = await game.interruptible(serve)
    await link.stop_server()
    if code == 1:
        screen.note(error)
        return 1
    screen.say("The server has ended.")
    return 0


def _config(options: ServeOptions) -> ServerConfig:
    return ServerConfig(
        name=options.name,
        motd=tuple(options.motd.splitlines()),
        max_users=options.max_users,
        same_delay=options.same_delay,
        connection_types=options.connection_types,
    )


class _Witness:
    """Tells what happens on the server."""

    def __init__(self, link: EngineLink, screen: Screen) -> None:
        self._link = link
        self._screen = screen
        self._rooms: dict[int, str] = {}

    def take(self, event: EngineEvent) -> None:
        """Take one of the engine's events."""
        if isinstance(event, ServerEvent):
            sentence = self._user(event.event)
            if sentence:
                self._screen.say(sentence)

    def _user(self, event: e.Event) -> str:
        match event:
            case e.UserEntered(_, name, (host, port), ping_ms):
                return f"{self._show(name)} came in from {host}:{port}, {ping_ms} ms away."
            case e.UserLeft(_, name, message):
                said = self._show(message)
                return f"{self._show(name)} left{': ' + said if said else '.'}"
            case e.LoginRefused((host, port), name, reason):
                return (
                    f"{self._show(name)} from {host}:{port} was not let in: {self._show(reason)}"
                )
            case e.ChatSaid():
                return self._said(event)
            case e.Fault():
                # Anybody can provoke these as fast as they like; the log's debug level has them.
                return ""
            case _:
                return self._game(event)

    def _said(self, said: e.ChatSaid) -> str:
        if read_sync_line(said.text) is not None:
            # Clients talk to each other; no person said it.
            return ""
        where = "" if said.game_id is None else f"[{self._room(said.game_id)}] "
        return f"{where}<{self._show(said.name)}> {self._show(said.text)}"

    def _game(
        self,
        event: e.GameOpened
        | e.GameClosed
        | e.PlayerEntered
        | e.PlayerLeft
        | e.GameStarted
        | e.GameEnded
        | e.PlayerRemoved,
    ) -> str:
        match event:
            case e.GameOpened(game_id, name, owner):
                self._rooms[game_id] = self._show(name)
                sentence = f"opened by {self._show(owner)}."
            case e.GameClosed(game_id):
                sentence = "closed."
            case e.PlayerEntered(game_id, _, name):
                sentence = f"{self._show(name)} entered."
            case e.PlayerLeft(game_id, _, name):
                sentence = f"{self._show(name)} left the room."
            case e.GameStarted(game_id, players, delays):
                who = zip(players, delays, strict=True)
                seats = ", ".join(f"{self._show(name)} (delay {delay})" for name, delay in who)
                sentence = f"the game runs with {seats}."
            case e.GameEnded(game_id):
                sentence = "the game is over."
            case e.PlayerRemoved(game_id, name, player, reason):
                sentence = f"player {player}, {self._show(name)}, is out: {reason.value}."
            case _:
                assert_never(event)
        room = self._room(game_id)
        if isinstance(event, e.GameClosed):
            self._rooms.pop(game_id, None)
        return f"[{room}] {sentence}"

    def _room(self, game_id: int) -> str:
        return self._rooms.get(game_id, str(game_id))

    def _show(self, text: bytes) -> str:
        return harmless(self._link.text.decode(text))
