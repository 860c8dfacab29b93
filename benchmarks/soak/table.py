"""Runs the processes of a long run: starts them, disturbs them, watches them, ends them."""

import contextlib
import json
import queue
import re
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks.soak.chain import compare
from benchmarks.soak.client import chain_name
from benchmarks.soak.disturbing import Disturber
from benchmarks.soak.link import quality_to_text
from benchmarks.soak.logs import read_log
from benchmarks.soak.outcome import Disturbed, Outcome, PlayedGame, Report, Said
from benchmarks.soak.plan import Disturbance, Plan
from benchmarks.soak.processes import Child
from benchmarks.soak.samples import Watch, write_samples
from kaillera_client.processes import module_command

_LOOK_S = 0.05
_START_S = 60.0


def play(plan: Plan, note: Callable[[str], None], folder: Path | None = None) -> Outcome:
    """Play a run to its end, or until KeyboardInterrupt; logs and what players saw stay in `folder` if there is one."""
    if folder is not None:
        return Table(plan, folder, note).play()
    with tempfile.TemporaryDirectory() as own:
        return Table(plan, Path(own), note).play()


class GaveUp(Exception):  # noqa: N818 - named by what happened
    """The run cannot go on."""


class Table:
    """One run."""

    def __init__(self, plan: Plan, folder: Path, note: Callable[[str], None]) -> None:
        """Chains and logs go to `folder`, sentences about progress to `note`."""
        self._plan = plan
        self._folder = folder
        self._note = note
        self._said: queue.Queue[tuple[Child, str]] = queue.Queue()
        self._server: Child | None = None
        self._link: Child | None = None
        self._clients: list[Child] = []
        self._port = 0
        self._began = time.monotonic()
        self._watch = Watch()
        self._sampled = float("-inf")
        self._troubles: list[str] = []
        self._desyncs: list[Said] = []
        self._disturber = Disturber(plan.disturbances, plan.blackout)
        self._games: list[PlayedGame] = []
        self._wanted = 0
        """Frames of the running game."""
        self._done = 0
        """Frames of all games before it."""
        self._progress: dict[str, int] = {}
        self._reports: dict[str, Report] = {}
        self._moved = (0, time.monotonic())
        """The most frames so far, and since when."""

    def play(self) -> Outcome:
        """Play to the end, or until KeyboardInterrupt; every process has ended then."""
        cut = False
        try:
            self._open()
            while self._is_going_on():
                self._take_lines(_LOOK_S)
                self._disturb()
                self._look()
        except KeyboardInterrupt:
            cut = True
        except GaveUp as reason:
            cut = True
            self._troubles.append(str(reason))
        finally:
            self._end_all()
        if self._wanted:
            self._close_game()
        return self._outcome(cut=cut)

    # --- beginning and end ----------------------------------------------------------------------

    def _open(self) -> None:
        self._start_server()
        self._link = self._child(
            "link",
            *(*module_command("benchmarks.soak.link"), "--server-port", str(self._port)),
            *("--seed", str(self._plan.seed), "--quality", quality_to_text(self._plan.line)),
        )
        port = int(self._first(self._link, r'"port": (\d+)')[1])
        for number in range(1, self._plan.players + 1):
            self._clients.append(self._start_client(number, port))
        self._began = time.monotonic()
        self._next_game()

    def _start_server(self) -> None:
        words = ("serve", "-v", "--host", "127.0.0.1", "--port", str(self._port), "--same-delay")
        self._server = self._child("server", *module_command("kaillera_client"), *words)
        self._port = int(self._first(self._server, r"listens on 127\.0\.0\.1:(\d+)")[1])

    def _start_client(self, number: int, port: int) -> Child:
        plan = self._plan
        words = [
            *module_command("benchmarks.soak.client"),
            *("--server", f"127.0.0.1:{port}", "--number", str(number)),
            *("--players", str(plan.players), "--fps", str(plan.fps)),
            *("--seed", str(plan.seed + number), "--folder", str(self._folder)),
            *("--answer-after", str(plan.answer_after_ms)),
            *("--give-up-after", str(plan.give_up_after)),
        ]
        if plan.flip_after is not None and number == plan.players:
            words += ["--flip-after", str(plan.flip_after)]
        return self._child(f"client {number}", *words)

    def _child(self, name: str, *words: str) -> Child:
        return Child(name, words, self._folder / f"{name}.log", self._said)

    def _first(self, child: Child, pattern: str) -> re.Match[str]:
        """Wait for a line of a process that has just been started."""
        until = time.monotonic() + _START_S
        while time.monotonic() < until and child.exit_code is None:
            with contextlib.suppress(queue.Empty):
                source, line = self._said.get(timeout=_LOOK_S)
                found = re.search(pattern, line) if source is child else None
                if found is not None:
                    return found
                self._take(source, line)
        raise GaveUp(f"The {child.name} did not start.")

    def _end_all(self) -> None:
        """End all processes: the clients first, so that they can say goodbye."""
        for client in self._clients:
            client.hang_up()
        for client in self._clients:
            client.end()
        if self._server is not None:
            self._server.terminate()
        if self._link is not None:
            self._link.end()
        with contextlib.suppress(queue.Empty):
            while True:
                self._take(*self._said.get_nowait())
        for child in (*self._clients, self._link, self._server):
            if child is not None and child.exit_code and not _is_terminated(child):
                self._troubles.append(f"The {child.name} ended with {child.exit_code}.")

    # --- games ----------------------------------------------------------------------------------

    def _next_game(self) -> None:
        self._wanted = self._plan.frames - self._done
        self._progress.clear()
        self._reports.clear()
        for client in self._clients:
            client.tell(f"play {self._wanted}")

    @property
    def _frames(self) -> int:
        """Frames that everybody has played in all games."""
        if len(self._progress) < len(self._clients):
            return self._done
        return self._done + min(self._progress.values(), default=0)

    def _is_going_on(self) -> bool:
        """Return whether more is to be done; begins the next game when one has ended."""
        if len(self._reports) == len(self._clients):
            self._close_game()
            if self._done >= self._plan.frames:
                return False
            self._next_game()
        now = time.monotonic()
        if self._frames > self._moved[0]:
            self._moved = self._frames, now
        elif now - self._moved[1] > self._plan.patience:
            raise GaveUp(f"No frame for {self._plan.patience:g} s, after {self._frames} frames.")
        for child in (*self._clients, self._link, self._server):
            if child is not None and child.exit_code is not None:
                raise GaveUp(f"The {child.name} has ended with {child.exit_code}.")
        return True

    def _close_game(self) -> None:
        """Compare what the players saw, and judge how it ended."""
        number = len(self._games) + 1
        files = [self._folder / chain_name(number, one + 1) for one in range(self._plan.players)]
        seen = compare([file.read_bytes() if file.exists() else b"" for file in files])
        reports = tuple(self._reports[name] for name in sorted(self._reports))
        played = seen.common
        ended_by = None
        if played < self._wanted and reports:
            ended_by = self._who_ended_it(number, reports)
        self._games.append(PlayedGame(self._wanted, reports, seen, ended_by))
        self._done += played
        self._wanted = 0
        self._progress.clear()
        self._disturber.look(time.monotonic() - self._began, self._done, len(self._games))
        self._note(f"game {number}: {played} frames, {reports[0]['ended'] if reports else 'cut'}")

    def _who_ended_it(self, number: int, reports: tuple[Report, ...]) -> Disturbance | None:
        kind = self._disturber.ends_the_game
        if kind is None:
            ends = {report["ended"] for report in reports}
            self._troubles.append(f"Game {number} ended by itself: {' / '.join(sorted(ends))}")
        return kind

    # --- meanwhile ------------------------------------------------------------------------------

    def _disturb(self) -> None:
        if self._reports:
            return  # this game has ended for some of them
        disturber, before = self._disturber, len(self._unsettled)
        kind = disturber.step(time.monotonic() - self._began, self._frames, len(self._games))
        if kind is not None:
            self._note(f"{kind.value} after {self._frames} frames")
            self._do(kind)
        elif len(self._unsettled) < before:
            latest = disturber.done[-1]
            self._note(f"{latest.kind.value}: frames flow again after {latest.back_after:.1f} s")

    @property
    def _unsettled(self) -> list[Disturbed]:
        return [one for one in self._disturber.done if one.back_after is None]

    def _do(self, kind: Disturbance) -> None:
        if self._link is None or self._server is None:
            return
        match kind:
            case Disturbance.BLACKOUT:
                self._link.tell(f"black {self._plan.blackout}")
            case Disturbance.RESTART:
                self._server.terminate()
                self._start_server()
            case Disturbance.CRASH:
                self._server.kill()
                self._start_server()

    def _look(self) -> None:
        now = time.monotonic() - self._began
        if now - self._sampled < self._plan.sample_every:
            return
        self._sampled = now
        children = (*self._clients, self._link, self._server)
        self._watch.look(now, {child.name: child.pid for child in children if child is not None})

    def _take_lines(self, seconds: float) -> None:
        """Wait for a line at most so long and take all that are there."""
        with contextlib.suppress(queue.Empty):
            self._take(*self._said.get(timeout=seconds))
            while True:
                self._take(*self._said.get_nowait())

    def _take(self, child: Child, line: str) -> None:
        if child.name == "server":
            if " is out: " in line:
                self._troubles.append(f"server: {line}")
            return
        self._take_object(child, json.loads(line))

    def _take_object(self, child: Child, said: dict[str, Any]) -> None:
        match said:
            case {"kind": "progress", "game": game, "frames": frames}:
                if game == len(self._games) + 1:
                    self._progress[child.name] = frames
            case {"kind": "report", "report": report}:
                self._reports[child.name] = report
            case {"kind": "desync", "at": at, "odd": odd, "sentence": sentence}:
                self._desyncs.append(Said(child.name, at, tuple(odd), sentence))
            case {"kind": "trouble", "what": what}:
                self._troubles.append(f"{child.name}: {what}")
            case {"kind": "again", "why": why}:
                self._note(f"{child.name} tries again: {why}")
            case _:
                pass

    def _outcome(self, *, cut: bool) -> Outcome:
        lives = tuple(self._watch.lives.values())
        write_samples(lives, self._folder / "samples.csv")
        logs = tuple(read_log(file) for file in sorted(self._folder.glob("*.log")))
        flip = self._folder / chain_name(1, self._plan.players)
        flip = flip.with_suffix(".flip")
        return Outcome(
            seconds=time.monotonic() - self._began,
            frames=self._done,
            cut=cut,
            games=tuple(self._games),
            disturbed=tuple(self._disturber.done),
            troubles=tuple(self._troubles),
            lives=lives,
            logs=logs,
            desyncs=tuple(self._desyncs),
            flipped_at=float(flip.read_text(encoding="ascii")) if flip.exists() else None,
        )


def _is_terminated(child: Child) -> bool:
    """Windows has no polite end for a program without a window."""
    return sys.platform == "win32" and child.name == "server"
