"""Half an hour of the demo game on a bad line, and desyncs made on purpose: `python -m benchmarks.demo_soak`.

Players of the demo game, a process each, without windows, play through the embedded server; all their clients are in
this process. Each client's line loses datagrams and delays them by chance. Looked for: exceptions and warnings, memory
that grows, games that differ. Then games of two, three and four players in which one bit of the last player's state
is changed, with the time from there until the first and the last client said so, and their sentence. Exits with 1 when
a goal is missed.
"""

import argparse
import json
import logging
import queue
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace

import psutil

from kaillera_client.advice.sync import Desync, SyncCoverage
from kaillera_client.cli.sync_words import desync_sentence
from kaillera_client.engine.commands import CloseClient, Line, OpenClient, StartServer, TellClient
from kaillera_client.engine.demo import DEMO_EMULATOR, DEMO_GAME, DemoGame
from kaillera_client.engine.engine import Engine
from kaillera_client.engine.events import (
    ClientEvent,
    DesyncProved,
    EmulatorRefused,
    EngineEvent,
    GameFinished,
    ServerEvent,
)
from kaillera_client.engine.report import GameReport
from kaillera_client.server.rules.events import PlayerRemoved
from kaillera_client.session import commands as c
from kaillera_client.session import events as e

MOST_GROWTH_MB = 20.0
MOST_REPORT_S = 2.0
_FLIP_FRAME = 301
"""Just after a state that is compared: the next one is a second away."""

_FLIP_RUN_FRAMES = 600
_LOOK_S = 0.05
_MEGABYTE = 1 << 20


@dataclass(frozen=True, slots=True)
class Soak:
    """What to play: frames of each player at a rate (0: as fast as possible), on which line."""

    players: int
    frames: int
    fps: int = 60
    line: Line | None = None
    flip_bit: int | None = None
    """After how many frames a bit of the last player's state is changed."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of it; times in seconds."""

    reports: tuple[GameReport, ...]
    troubles: tuple[str, ...]
    """Log records from warnings on, and faults that were reported as events."""

    seconds: float
    memory_mb: tuple[tuple[float, float], ...]
    """This process's memory: when, and how much."""

    first_said_s: float | None = None
    """From the flipped bit until the first client said so, at most a look of 50 ms too long."""

    last_said_s: float | None = None
    desyncs: tuple[Desync, ...] = ()
    """What each client said last."""

    @property
    def equal(self) -> bool:
        """Whether every player saw the same states and inputs, and all were told."""
        states = {report.state_hash for report in self.reports}
        inputs = {report.input_hash for report in self.reports}
        return len(states) == len(inputs) == 1 and states != {""}

    def growth_mb(self, warm_up_s: float) -> float:
        """Return by how much the memory grew after the warm-up, from the first minute's most to the last one's."""
        later = [(at, size) for at, size in self.memory_mb if at >= warm_up_s]
        if not later:
            return 0.0
        span = min(60.0, (later[-1][0] - later[0][0]) / 3)
        first = max(size for at, size in later if at <= later[0][0] + span)
        last = max(size for at, size in later if at >= later[-1][0] - span)
        return last - first


class _Troubles(logging.Handler):
    """Keeps what is logged from warnings on."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.found: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a record's text, with the exception if there is one."""
        self.found.append(self.format(record))


@contextmanager
def _watched_log() -> Iterator[list[str]]:
    handler = _Troubles()
    logging.getLogger().addHandler(handler)
    try:
        yield handler.found
    finally:
        logging.getLogger().removeHandler(handler)


class _Table:
    """One engine with its server and its players."""

    def __init__(self, soak: Soak) -> None:
        self._soak = soak
        self._arrived: queue.Queue[tuple[float, EngineEvent]] = queue.Queue()
        self._engine = Engine(lambda event: self._arrived.put((time.monotonic(), event)))
        self._reports: dict[int, GameReport] = {}
        self._said: dict[int, tuple[float, Desync]] = {}
        self._faults: Counter[str] = Counter()
        self._memory: list[tuple[float, float]] = []
        self._flipped_at: float | None = None

    def play(self, log: list[str]) -> Outcome:
        """Play to the end; RuntimeError when a game does not begin."""
        soak = self._soak
        process = psutil.Process()
        try:
            self._gather()
            began = time.monotonic()
            while len(self._reports) < soak.players and not self._is_late(began):
                self._take_events(_LOOK_S)
                now = time.monotonic()
                self._note_flip(now)
                if not self._memory or now - began - self._memory[-1][0] >= 1:
                    self._memory.append((now - began, process.memory_info().rss / _MEGABYTE))
            self._take_events(0)
            seconds = time.monotonic() - began
        finally:
            self._engine.close()
        said = [at - (self._flipped_at or at) for at, _ in self._said.values()]
        faults = [f"{text} ({count}x)" for text, count in self._faults.items()]
        reports = tuple(self._reports[client] for client in sorted(self._reports))
        return Outcome(
            reports=reports,
            troubles=(*log, *faults, *_unfinished(soak, reports)),
            seconds=seconds,
            memory_mb=tuple(self._memory),
            first_said_s=min(said, default=None),
            last_said_s=max(said) if len(said) == soak.players else None,
            desyncs=tuple(desync for _, desync in self._said.values()),
        )

    def _is_late(self, began: float) -> bool:
        """Give up when a game lasts twice as long as it should."""
        return time.monotonic() - began > 60 + 2 * self._soak.frames / (self._soak.fps or 60)

    def _do(self, command: OpenClient | StartServer | TellClient | CloseClient) -> object:
        return self._engine.execute(command).result(60)

    def _gather(self) -> None:
        soak = self._soak
        address = self._do(StartServer("127.0.0.1", 0))
        if not isinstance(address, tuple):
            raise TypeError("the server has no address")
        for client in range(soak.players):
            last = client == soak.players - 1
            game = DemoGame(
                headless=True,
                frames=soak.frames,
                fps=soak.fps,
                seed=client,
                flip_bit=soak.flip_bit if last else None,
            )
            self._do(
                OpenClient(
                    client=client,
                    host=address[0],
                    port=address[1],
                    name=b"Player %d" % (client + 1),
                    emulator=DEMO_EMULATOR,
                    launch=game.plan(),
                    line=soak.line and replace(soak.line, seed=soak.line.seed + client),
                )
            )
        self._do(TellClient(0, c.CreateGame(DEMO_GAME)))
        room = self._wait(_room_of_first)
        for client in range(1, soak.players):
            self._do(TellClient(client, c.JoinGame(room)))
        self._do(TellClient(0, c.StartGame()))

    def _wait(self, wanted: Callable[[EngineEvent], int | None]) -> int:
        while True:
            _, event = self._arrived.get(timeout=60)
            found = wanted(event)
            if found is not None:
                return found

    def _take_events(self, seconds: float) -> None:
        """Wait for an event at most so long and take all that are there."""
        try:
            self._take(*self._arrived.get(timeout=seconds or 0.001))
            while True:
                self._take(*self._arrived.get_nowait())
        except queue.Empty:
            pass

    def _take(self, at: float, event: EngineEvent) -> None:
        match event:
            case GameFinished(client, report):
                self._reports[client] = report
            case DesyncProved(client, desync):
                self._said[client] = at, desync
            case EmulatorRefused(_, sentence):
                self._faults[sentence] += 1
            case ClientEvent(_, e.FaultNoticed() as fault):
                self._faults[str(fault.fault)] += 1
            case ServerEvent(PlayerRemoved(_, name, player, reason, text)):
                self._faults[f"server removed P{player} ({name!r}): {reason.name}, {text}"] += 1
            case ClientEvent(_, e.ServerSilent()):
                self._faults["the server was silent"] += 1
            case _:
                pass

    def _note_flip(self, now: float) -> None:
        """Note the last moment at which the bit was not flipped yet."""
        soak = self._soak
        status = self._engine.status.client(soak.players - 1)
        progress = None if status is None else status.session.progress
        frames = 0 if progress is None else progress.frames
        if soak.flip_bit is not None and frames < soak.flip_bit:
            self._flipped_at = now


def _room_of_first(event: EngineEvent) -> int | None:
    match event:
        case ClientEvent(0, e.RoomEntered(game_id)):
            return game_id
        case _:
            return None


def _unfinished(soak: Soak, reports: tuple[GameReport, ...]) -> list[str]:
    """Return a sentence for every game that did not get to its end."""
    missing = soak.players - len(reports)
    found = [f"{missing} players have no report"] if missing else []
    return found + [
        f"player {report.player} played {report.frames} of {soak.frames} frames: {report.ended}"
        for report in reports
        if report.frames < soak.frames
    ]


def play(soak: Soak) -> Outcome:
    """Play one game."""
    with _watched_log() as log:
        return _Table(soak).play(log)


# --- what is printed -----------------------------------------------------------------------------


class _Goals:
    """Prints each goal with its figure; remembers whether all were reached."""

    def __init__(self) -> None:
        self.missed = 0

    def show(self, text: str, reached: bool | None) -> None:
        """Print a line; None for what has no goal."""
        word = {True: "PASS", False: "NOT REACHED", None: ""}[reached]
        self.missed += reached is False
        print(f"{text:<92} {word}".rstrip(), flush=True)


def _show_soak(goals: _Goals, soak: Soak, outcome: Outcome, warm_up_s: float) -> None:
    reports = outcome.reports
    stalls = ", ".join(str(report.stalled_frames) for report in reports)
    longest = max((report.longest_stall_ms for report in reports), default=0.0)
    held = sum(len(report.stalls) for report in reports)
    goals.show(
        f"{soak.players} players, {soak.frames} frames each in {outcome.seconds / 60:.1f} min",
        None,
    )
    for trouble in outcome.troubles[:10]:
        goals.show(f"  {trouble}", None)
    goals.show(f"exceptions, warnings, faults: {len(outcome.troubles)}", not outcome.troubles)
    growth = outcome.growth_mb(warm_up_s)
    newest = outcome.memory_mb[-1][1] if outcome.memory_mb else 0.0
    goals.show(
        f"memory after {warm_up_s:.0f} s of warm-up: {growth:+.1f} MB (most {MOST_GROWTH_MB:g}), "
        f"{newest:.0f} MB at the end",
        growth < MOST_GROWTH_MB,
    )
    goals.show("states and inputs of all players equal", outcome.equal)
    proved = [report for report in reports if report.desync is not None]
    checked = [
        report.sync.agreed_frame
        for report in reports
        if report.sync is not None
        and report.sync.coverage is SyncCoverage.ALL
        and report.sync.agreed_frame is not None
    ]
    far = min(checked, default=0)
    all_checked = len(checked) == soak.players and far >= soak.frames - 10 * soak.fps
    goals.show(
        f"no desync claimed; the check agreed up to frame {far}", not proved and all_checked
    )
    recovered = sum(one.recovered_by_redundancy + one.recovered_by_resend for one in reports)
    goals.show(
        f"frames waited for longer than a frame: {stalls}; longest {longest:.0f} ms; "
        f"stand-stills of 0.5 s or more: {held}; messages recovered: {recovered}",
        None,
    )


def _show_flip(goals: _Goals, soak: Soak, outcome: Outcome) -> None:
    first, last = outcome.first_said_s, outcome.last_said_s
    words = {sentence_of(soak.players, desync) for desync in outcome.desyncs}
    times = (
        "not said by everybody"
        if first is None or last is None
        else f"{first:.2f} to {last:.2f} s"
    )
    goals.show(
        f"{soak.players} players, a bit flipped after frame {soak.flip_bit}: said after {times}",
        last is not None and last <= MOST_REPORT_S,
    )
    odd: tuple[int, ...] = () if soak.players < 3 else (soak.players,)
    right = all(desync.odd == odd for desync in outcome.desyncs)
    for sentence in sorted(words):
        goals.show(f"  {sentence}", right and len(words) == 1)
    goals.show(f"  exceptions, warnings, faults: {len(outcome.troubles)}", not outcome.troubles)
    for trouble in outcome.troubles[:5]:
        goals.show(f"  {trouble}", None)


def sentence_of(players: int, desync: Desync) -> str:
    """Return the sentence that a client says, with the names of this benchmark's players."""
    names = {number: f"Player {number}" for number in range(1, players + 1)}
    return desync_sentence(desync, players, names)


def main() -> int:
    """Play all games and print what came of them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=30.0)
    parser.add_argument("--players", type=int, default=3, choices=(2, 3, 4))
    parser.add_argument("--fps", type=int, default=60)
    parser.add_argument("--ping", type=float, default=40.0)
    parser.add_argument("--jitter", type=float, default=30.0)
    parser.add_argument("--loss", type=float, default=10.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", action="store_true", help="print the figures in one object too")
    options = parser.parse_args()
    line = Line(options.ping, options.jitter, options.loss, options.seed)
    goals = _Goals()
    print(
        f"Line: {line.ping_ms:g} ms ping, {line.jitter_ms:g} ms jitter, {line.loss_percent:g} % loss "
        f"in each direction; {options.fps} frames a second; "
        f"{time.strftime('%Y-%m-%d %H:%M', time.localtime())}",
        flush=True,
    )
    figures = []
    for players in (2, 3, 4):
        flip = Soak(players, _FLIP_RUN_FRAMES, 60, line, _FLIP_FRAME)
        outcome = play(flip)
        _show_flip(goals, flip, outcome)
        figures.append((flip, outcome))
    soak = Soak(
        options.players, round(options.minutes * 60 * (options.fps or 60)), options.fps, line
    )
    outcome = play(soak)
    _show_soak(goals, soak, outcome, min(120.0, options.minutes * 6))
    figures.append((soak, outcome))
    if options.json:
        print(
            json.dumps([{"soak": asdict(one), "outcome": _plain(came)} for one, came in figures])
        )
    print("All goals were reached." if not goals.missed else f"Goals missed: {goals.missed}")
    return 1 if goals.missed else 0


def _plain(outcome: Outcome) -> dict[str, object]:
    return {
        "troubles": outcome.troubles,
        "seconds": outcome.seconds,
        "equal": outcome.equal,
        "first_said_s": outcome.first_said_s,
        "last_said_s": outcome.last_said_s,
        "memory_mb": outcome.memory_mb[::60],
    }


if __name__ == "__main__":
    sys.exit(main())
