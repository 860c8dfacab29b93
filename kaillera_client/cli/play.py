"""`kaillera-client play`: one player on any server, of the demo game or with an emulator of the user."""

from kaillera_client.cli import game, report
from kaillera_client.cli.attach import AttachedEmulator
from kaillera_client.cli.errors import Failure
from kaillera_client.cli.link import EngineLink
from kaillera_client.cli.options import PlayOptions
from kaillera_client.cli.player import Player
from kaillera_client.cli.screen import Screen, harmless
from kaillera_client.engine.commands import LaunchPlan, OpenClient, TellClient
from kaillera_client.engine.demo import DEMO_EMULATOR, DemoGame
from kaillera_client.protocol.messages import GAME_WAITING, ListedGame
from kaillera_client.session import commands as session_commands

_CLIENT = 0


async def run(options: PlayOptions, link: EngineLink, screen: Screen) -> int:
    """Play one game; returns the exit code."""
    play = _Play(options, link, screen)
    error, code = await game.interruptible(play.play)
    if play.player.report is not None:
        # Whoever interrupts us while we only wait for the others has played to the end.
        error, code = "", 0
    before = link.status
    await link.leave([_CLIENT])
    players = game.results([play.player], before, error)
    error = (
        error or game.first_trouble([play.player]) or _judge(players, play.player, options.frames)
    )
    outcome = report.Outcome(
        server=play.server,
        connection_type=options.connection_type,
        fps=None if options.attach else options.fps,
        line=options.line,
        frames=options.frames,
        players=players,
        error=error,
    )
    game.show(screen, outcome, options.json)
    return code or (0 if outcome.ok else 1)


def _judge(players: tuple[report.PlayerResult, ...], player: Player, frames: int | None) -> str:
    sentence = report.judge(players, frames, 1)
    return f"{sentence} {player.parting}".rstrip() if sentence else ""


class _Play:
    def __init__(self, options: PlayOptions, link: EngineLink, screen: Screen) -> None:
        self._options = options
        self._link = link
        self._screen = screen
        self._text = link.text
        self.server = f"{options.server[0]}:{options.server[1]}"
        self.player = Player(
            _CLIENT, options.name, self.server, link.text, screen.note, screen.note
        )
        link.listen(self.player.take)
        self._attached = (
            AttachedEmulator(_CLIENT, link, screen, self._is_waiting) if options.attach else None
        )

    async def play(self) -> None:
        if self._attached is not None:
            await self._attached.come()
        await self._log_in()
        if self._options.create is not None:
            await self._create()
        else:
            await self._join()
        await game.play_to_the_end(self._link, [self.player], self._screen, self._options.frames)
        await game.hear_the_parting(self._link, self.player)
        if self._options.create is not None:
            await game.let_others_finish(self._link, self.player)

    async def _log_in(self) -> None:
        options = self._options
        host, port = options.server
        self._screen.note(f"Connecting to {self.server} ...")
        await self._link.execute(
            OpenClient(
                client=_CLIENT,
                host=host,
                port=port,
                name=options.name_bytes,
                emulator=self._emulator_name(),
                connection_type=options.connection_type,
                launch=self._launch(),
                line=options.line,
                give_up_after=options.give_up_after,
            )
        )
        self._screen.note(f"Logged in as {options.name}.")

    def _is_waiting(self) -> bool:
        return not self.player.in_game and not self.player.over

    def _emulator_name(self) -> bytes:
        if self._options.emulator is not None:
            return self._options.emulator
        return DEMO_EMULATOR if self._attached is None else self._attached.name

    def _launch(self) -> LaunchPlan | None:
        options = self._options
        if self._attached is not None:
            return None
        return DemoGame(
            headless=options.headless,
            bot=options.bot,
            frames=options.frames,
            fps=options.fps,
            seed=options.seed,
            title=options.name,
        ).plan()

    async def _create(self) -> None:
        options, player = self._options, self.player
        self._compare(options.game_bytes)
        await self._tell(session_commands.CreateGame(options.game_bytes))
        self._screen.note(f"Room open; waiting for {options.players - 1} more to come in ...")
        await game.until_full(self._link, player, options.players, options.wait)
        if not player.over:
            self._screen.note("Everybody is here; the game starts.")
            await self._tell(session_commands.StartGame())

    async def _join(self) -> None:
        options, player = self._options, self.player
        self._screen.note(f"Looking for the room {options.join} ...")
        try:
            await self._link.until(lambda: self._room() is not None or player.over, options.wait)
        except TimeoutError:
            raise Failure(
                f"No open room {options.join!r} appeared on the server within {options.wait:g} s."
                f"{self._rooms()}"
            ) from None
        room = self._room()
        if room is not None:
            self._compare(room.name)
            await self._tell(session_commands.JoinGame(room.game_id))
            self._screen.note("In the room; waiting for its owner to start the game ...")

    def _compare(self, game_name: bytes) -> None:
        if self._attached is not None:
            self._attached.compare(game_name)

    async def _tell(self, command: session_commands.Command) -> None:
        await self._link.execute(TellClient(_CLIENT, command))

    def _room(self) -> ListedGame | None:
        """Return the open room with the wanted name, preferably in the same case."""
        wanted = self._options.join or ""
        rooms = [room for room in self.player.games.values() if room.status == GAME_WAITING]
        for room in rooms:
            if room.name == self._options.game_bytes or self._text.decode(room.name) == wanted:
                return room
        for room in rooms:
            if self._text.decode(room.name).casefold() == wanted.casefold():
                return room
        return None

    def _rooms(self) -> str:
        names = sorted(self._describe(room) for room in self.player.games.values())
        return f" Rooms there: {', '.join(names)}." if names else " It has no rooms."

    def _describe(self, room: ListedGame) -> str:
        name = harmless(self._text.decode(room.name))
        return name if room.status == GAME_WAITING else f"{name} (running)"
