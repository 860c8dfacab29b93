"""One player of a run: a client with its own engine that comes back by itself: `python -m benchmarks.soak.client`.

`play FRAMES` on standard input: log in, come together in a room and play until a game has ended, whatever that takes.
Prints one JSON object a line, and logs on standard error what a report of the window would have.
"""

import argparse
import asyncio
import logging
import sys
import time
from dataclasses import asdict
from pathlib import Path

from benchmarks.soak.orders import listen, say
from kaillera_client.cli import game
from kaillera_client.cli.errors import Failure
from kaillera_client.cli.link import EngineLink
from kaillera_client.cli.player import Player
from kaillera_client.cli.sync_words import desync_sentence
from kaillera_client.emulators.launching import LaunchPhase
from kaillera_client.engine import events as engine_events
from kaillera_client.engine.commands import LaunchPlan, OpenClient, TellClient
from kaillera_client.engine.demo import DEMO_EMULATOR, DEMO_GAME
from kaillera_client.engine.engine import Engine
from kaillera_client.engine.report import GameReport
from kaillera_client.engine.text import ServerText
from kaillera_client.log import logging_to
from kaillera_client.processes import module_command
from kaillera_client.protocol.messages import GAME_WAITING
from kaillera_client.session import commands as c
from kaillera_client.session import events as e

_TELL_S = 0.25
_ROOM_S = 60.0
"""So long everybody has to come into the room."""

_AGAIN_S = 0.5
"""Between two attempts to log in."""


class SoakClient:
    """Plays a game whenever it is told to."""

    def __init__(self, options: argparse.Namespace, link: EngineLink) -> None:
        self._options = options
        self._link = link
        self._logins = 0
        self._games = 0
        link.listen(self._watch)

    async def play(self, frames: int) -> None:
        """Try until a game has had an end; say its report."""
        self._games += 1
        while True:
            try:
                report = await self._attempt(frames)
            except (Failure, TimeoutError) as trouble:
                say("again", why=str(trouble) or "The others did not come.")
                await asyncio.sleep(_AGAIN_S)
                continue
            say("report", report=_plain(report))
            return

    async def tell_progress(self) -> None:
        """Say how far the game is, for ever."""
        while True:
            await asyncio.sleep(_TELL_S)
            status = self._link.status.client(self._logins)
            progress = None if status is None else status.session.progress
            if progress is not None:
                say("progress", game=self._games, frames=progress.frames)

    async def _attempt(self, frames: int) -> GameReport:
        """Log in, play one game and log out; Failure or TimeoutError when there was no game."""
        self._logins += 1
        name = f"Player {self._options.number}"
        player = Player(self._logins, name, "the server", self._link.text, _note, _note)
        self._link.listen(player.take)
        try:
            await self._log_in(frames)
            await self._meet(player)
            await self._link.until(lambda: player.over)
            if player.report is None:
                raise Failure(player.trouble)
            if self._options.number == 1:
                await game.let_others_finish(self._link, player)
            return player.report
        finally:
            await self._link.leave([self._logins])
            self._link.unlisten(player.take)

    async def _log_in(self, frames: int) -> None:
        options = self._options
        host, _, port = options.server.partition(":")
        await self._link.execute(
            OpenClient(
                client=self._logins,
                host=host,
                port=int(port),
                name=b"Player %d" % options.number,
                emulator=DEMO_EMULATOR,
                launch=self._emulator(frames),
                give_up_after=options.give_up_after,
                answer_after_ms=options.answer_after,
            )
        )

    def _emulator(self, frames: int) -> LaunchPlan:
        options = self._options
        chain = options.folder / chain_name(self._games, options.number)
        words = [
            *module_command("benchmarks.soak.emulator"),
            *("--frames", str(frames), "--fps", str(options.fps)),
            *("--seed", str(options.seed), "--chain", str(chain)),
        ]
        if options.flip_after is not None and self._games == 1:
            words += ["--flip-after", str(options.flip_after)]
        return LaunchPlan(tuple(words), title=DEMO_GAME.decode(), has_window=False)

    async def _meet(self, player: Player) -> None:
        """Open the room and start the game, or enter it after those with smaller numbers."""
        number = self._options.number
        if number == 1:
            await self._tell(c.CreateGame(DEMO_GAME))
            await game.until_full(self._link, player, self._options.players, _ROOM_S)
            if not player.over:
                await self._tell(c.StartGame())
            return
        await self._link.until(lambda: self._room(player) is not None or player.over, _ROOM_S)
        room = self._room(player)
        if room is not None:
            await self._tell(c.JoinGame(room))
            await self._link.until(lambda: player.in_game or player.over, _ROOM_S)

    def _room(self, player: Player) -> int | None:
        """Return the room that waits for this player: so everybody has the same place in each run."""
        for room in player.games.values():
            members = room.occupancy.partition(b"/")[0]
            if room.status == GAME_WAITING and members == b"%d" % (self._options.number - 1):
                return room.game_id
        return None

    async def _tell(self, command: c.Command) -> None:
        await self._link.execute(TellClient(self._logins, command))

    def _watch(self, event: engine_events.EngineEvent) -> None:
        """Tell the run of what it looks for."""
        match event:
            case engine_events.DesyncProved(_, desync):
                names = {n: f"Player {n}" for n in range(1, self._options.players + 1)}
                sentence = desync_sentence(desync, self._options.players, names)
                say("desync", at=time.monotonic(), odd=desync.odd, sentence=sentence)
            case engine_events.EmulatorRefused(_, sentence):
                say("trouble", what=sentence)
            case engine_events.LaunchChanged(_, state):
                if state.phase is LaunchPhase.ENDED and state.exit_code and not state.stopped:
                    lines = " ".join(state.last_lines)
                    say("trouble", what=f"emulator: exit code {state.exit_code}: {lines}")
            case engine_events.ClientEvent(_, e.FaultNoticed(fault, count, detail)):
                say("trouble", what=f"{fault.value}, {count} times: {detail}")
            case _:
                pass


def chain_name(number: int, player: int) -> str:
    """Return the file name of what a player saw in one of the run's games; both from 1."""
    return f"game{number}-player{player}.chain"


def _plain(report: GameReport) -> dict[str, object]:
    """Return the numbers that a verdict needs."""
    sync = report.sync
    return {
        "player": report.player,
        "frames": report.frames,
        "delay": report.delay_frames,
        "state_hash": report.state_hash,
        "input_hash": report.input_hash,
        "stalled": report.stalled_frames,
        "longest_stall_ms": report.longest_stall_ms,
        "stand_stills": len(report.stalls),
        "recovered": report.recovered_by_redundancy + report.recovered_by_resend,
        "ended": report.ended,
        "by_own_wish": report.by_own_wish,
        "heard": 0 if sync is None else sync.heard,
        "agreed_frame": None if sync is None else sync.agreed_frame,
        "desync": None if report.desync is None else asdict(report.desync)["odd"],
    }


def _note(line: str) -> None:
    logging.getLogger("benchmarks.soak").info("%s", line)


async def _run(options: argparse.Namespace) -> None:
    loop = asyncio.get_running_loop()
    orders: asyncio.Queue[str] = asyncio.Queue()

    def pass_on(line: str) -> None:
        loop.call_soon_threadsafe(orders.put_nowait, line)

    listen(pass_on, lambda: pass_on("stop"))
    link = EngineLink(Engine, ServerText(None))
    client = SoakClient(options, link)
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(client.tell_progress())]
            while (order := await orders.get()) != "stop":
                tasks.append(group.create_task(client.play(int(order.removeprefix("play ")))))
            for task in tasks:
                task.cancel()
    finally:
        await link.close()


def main() -> None:
    """Play until standard input closes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--server", required=True)
    parser.add_argument("--number", type=int, required=True)
    parser.add_argument("--players", type=int, required=True)
    parser.add_argument("--fps", type=int, default=60)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--answer-after", type=float, default=0.0)
    parser.add_argument("--give-up-after", type=float, default=15.0)
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--flip-after", type=int)
    options = parser.parse_args()
    with logging_to(logging.INFO, sys.stderr):
        asyncio.run(_run(options))


if __name__ == "__main__":
    main()
