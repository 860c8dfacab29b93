"""`kaillera-client demo`: players of the demo game, a process each, on a server of our own."""

import logging
from dataclasses import replace

from kaillera_client.cli import game, report
from kaillera_client.cli.link import EngineLink
from kaillera_client.cli.options import DemoOptions
from kaillera_client.cli.player import Player
from kaillera_client.cli.screen import Screen
from kaillera_client.engine.commands import OpenClient, StartServer, TellClient
from kaillera_client.engine.demo import DEMO_EMULATOR, DEMO_GAME, DemoGame
from kaillera_client.session import commands as session_commands

_log = logging.getLogger(__name__)

_HOST = "127.0.0.1"
_GIVE_UP_AFTER_S = 15.0

_TILES = {2: (2, 600, 650), 3: (3, 440, 480), 4: (2, 440, 480)}
"""Columns, width and height by the number of players; with more the window manager places them."""

_TILE_GAP = (16, 56)


async def run(options: DemoOptions, link: EngineLink, screen: Screen) -> int:
    """Run the demo; returns the exit code."""
    demo = _Demo(options, link, screen)
    error, code = await game.interruptible(demo.play)
    before = link.status
    await link.leave([player.client for player in demo.players])
    players = game.results(demo.players, before, error)
    await link.stop_server()
    error = (
        error
        or game.first_trouble(demo.players)
        or report.judge(players, options.frames, options.players)
    )
    outcome = report.Outcome(
        server=demo.server,
        connection_type=options.connection_type,
        fps=options.fps,
        line=options.line,
        frames=options.frames,
        players=players,
        error=error,
    )
    game.show(screen, outcome, options.json)
    return code or (0 if outcome.ok else 1)


class _Demo:
    def __init__(self, options: DemoOptions, link: EngineLink, screen: Screen) -> None:
        self.server = ""
        self.players: list[Player] = []
        self._options = options
        self._link = link
        self._screen = screen

    async def play(self) -> None:
        host, port = await self._link.start_server(StartServer(_HOST, 0))
        self.server = f"{host}:{port}"
        self._screen.note(f"Our own server listens on {self.server}.")
        for index in range(self._options.players):
            await self._enter(host, port, index)
        owner = self.players[0]
        await game.until_full(self._link, owner, self._options.players, _GIVE_UP_AFTER_S)
        self._screen.note("Everybody is in the room; the game starts.")
        await self._link.execute(TellClient(owner.client, session_commands.StartGame()))
        await game.play_to_the_end(self._link, self.players, self._screen, self._options.frames)

    async def _enter(self, host: str, port: int, index: int) -> None:
        player = Player(
            index,
            f"Player {index + 1}",
            self.server,
            self._link.text,
            note=self._screen.note,
            talk=_log.info,
        )
        self.players.append(player)
        self._link.listen(player.take)
        line = self._options.line
        await self._link.execute(
            OpenClient(
                client=index,
                host=host,
                port=port,
                name=player.name.encode(),
                emulator=DEMO_EMULATOR,
                connection_type=self._options.connection_type,
                launch=self._demo_game(index).plan(),
                line=line and replace(line, seed=line.seed + index),
                give_up_after=_GIVE_UP_AFTER_S,
            )
        )
        if index == 0:
            request: session_commands.Command = session_commands.CreateGame(DEMO_GAME)
        else:
            request = session_commands.JoinGame(self.players[0].room or 0)
        await self._link.execute(TellClient(index, request))

    def _demo_game(self, index: int) -> DemoGame:
        options = self._options
        player, frame = options.flip_bit or (0, None)
        return DemoGame(
            headless=options.headless,
            bot=True,
            frames=options.frames,
            fps=options.fps,
            seed=options.seed + index,
            title=f"Player {index + 1}",
            geometry=None if options.headless else tile(index, options.players),
            flip_bit=frame if player == index + 1 else None,
        )


def tile(index: int, players: int) -> tuple[int, int, int, int] | None:
    """Return where a player's window goes (x, y, width, height); None for anywhere."""
    if players not in _TILES:
        return None
    columns, width, height = _TILES[players]
    row, column = divmod(index, columns)
    gap_x, gap_y = _TILE_GAP
    return gap_x + column * (width + gap_x), gap_y + row * (height + gap_y), width, height
