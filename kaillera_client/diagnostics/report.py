"""The report about this computer and its last games, as text to look through before it is saved. It is never sent."""

import dataclasses
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path

from kaillera_client.advice.sync import Desync
from kaillera_client.diagnostics.redaction import Secrets, redact
from kaillera_client.diagnostics.system import SystemFacts
from kaillera_client.diagnostics.values import CheckResult, Values
from kaillera_client.emulators.launching import LaunchState
from kaillera_client.engine.report import GameReport
from kaillera_client.profile.atomic import write_atomically
from kaillera_client.profile.settings import DEFAULTS, Settings

_PLAIN_TEXTS = frozenset({"appearance", "layout", "language"})
"""Settings whose text says nothing about the user; of all other texts only that they were set is told."""

_LONGEST_LINE = 2000
_MOST_LINES = 1000
_HEAD = (
    "Report of the Kaillera client",
    "",
    "Addresses, names and folders are replaced by placeholders: the same one stands for the same",
    "value everywhere in this report. Nobody has sent it; look through it before you pass it on.",
)


@dataclass(frozen=True, slots=True)
class Material:
    """What a report is made of; everything may be empty. Texts are as they came, secrets still in them.

    `games`, `desyncs`, `launches`, `sentences` (what servers said to us) and `log` have the newest last.
    """

    system: SystemFacts
    settings: Settings
    secrets: Secrets
    results: tuple[CheckResult, ...] = ()
    games: tuple[GameReport, ...] = ()
    desyncs: tuple[Desync, ...] = ()
    launches: tuple[LaunchState, ...] = ()
    sentences: tuple[str, ...] = ()
    log: tuple[str, ...] = ()
    notes: tuple[tuple[str, ...], ...] = ()
    """What else is known of each of `games`, such as a start with ROMs that differ."""

    running: tuple[str, ...] = ()
    """The same of a game that is not over: a report is often wanted in the middle of the trouble."""


def build_report(material: Material) -> str:
    """Return the whole text. Secrets are taken out last, over everything; takes a second for a long log."""
    sections: tuple[tuple[str, Iterable[str]], ...] = (
        ("This computer", _system(material.system)),
        ("Settings that were changed", _settings(material.settings)),
        ("Checks", _results(material.results)),
        ("Last games", _games(material.games, material.notes)),
        ("The game that runs", (f"note: {note}" for note in material.running)),
        ("Desyncs that were proved", map(_desync, material.desyncs)),
        ("Last starts of emulators", _launches(material.launches)),
        ("What servers said", material.sentences),
        ("Log", material.log),
    )
    lines = list(_HEAD)
    for title, found in sections:
        body = [_plain(line) for line in found][-_MOST_LINES:]
        lines += ["", f"== {title} ==", *(body or ["nothing"])]
    return redact("\n".join(lines) + "\n", material.secrets)


def save_report(path: Path, text: str) -> None:
    """Put the text into a file that only this user can read, whole or not at all; OSError. May block."""
    write_atomically(path, text.encode("utf-8", "replace"))


def _plain(line: str) -> str:
    """Return one line without characters that could steer whatever shows it."""
    cut = line[:_LONGEST_LINE] + ("..." if len(line) > _LONGEST_LINE else "")
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in cut)


def _system(system: SystemFacts) -> Iterator[str]:
    for name, value in system.rows:
        yield f"{name}: {value}"


def _settings(settings: Settings) -> Iterator[str]:
    """Tell numbers, choices and switches; of lists how long they are, and of the views' places nothing."""
    for field in dataclasses.fields(Settings):
        value, usual = getattr(settings, field.name), getattr(DEFAULTS, field.name)
        if value == usual or isinstance(value, Mapping) or field.name == "unknown":
            continue
        if isinstance(value, tuple | list):
            yield f"{field.name}: {len(value)}"
        elif isinstance(value, str) and field.name not in _PLAIN_TEXTS:
            yield f"{field.name}: set"
        else:
            yield f"{field.name}: {value!r}"


def _results(results: Sequence[CheckResult]) -> Iterator[str]:
    for result in results:
        words = f"{result.check.value}: {result.verdict.value} ({result.reason.value})"
        yield f"{words}, {result.seconds:.1f} s{_values(result.values)}"
        for detail in result.details:
            words = f"{detail.verdict.value} ({detail.reason})"
            yield f'  "{detail.subject}": {words}{_values(detail.values)}'


def _values(values: Values) -> str:
    return "".join(f", {name}={value!r}" for name, value in values)


def _games(games: Sequence[GameReport], notes: Sequence[tuple[str, ...]]) -> Iterator[str]:
    for number, (game, known) in enumerate(zip_longest(games, notes[: len(games)]), 1):
        yield f"game {number}: player {game.player} of {game.players}, {game.frames} frames"
        yield f"  ended: {game.ended}"
        yield (
            f"  delay: {game.delay_frames} frames (frame delay {game.frame_delay}); "
            f"stalled frames: {game.stalled_frames}; "
            f"longest stall: {game.longest_stall_ms:.0f} ms"
        )
        if game.rtt_ms is not None:
            rtt = game.rtt_ms
            yield f"  round trip: median {rtt.p50:.1f} ms, 95 % {rtt.p95:.1f}, 99 % {rtt.p99:.1f}"
        yield (
            f"  repaired: {game.recovered_by_redundancy} by repeats, "
            f"{game.recovered_by_resend} asked for again; duplicates: {game.duplicates}"
        )
        yield f"  hashes: state {game.state_hash or 'none'}, inputs {game.input_hash}"
        for note in known or ():
            yield f"  note: {note}"
        for stall in game.stalls:
            who = f", player {stall.player}" if stall.player is not None else ""
            yield f"  stall at frame {stall.frame}: {stall.seconds:.2f} s, {stall.cause.name.lower()}{who}"


def _desync(desync: Desync) -> str:
    """Return a desync in one line; players have numbers there."""
    before = "never" if desync.last_equal_frame is None else f"at frame {desync.last_equal_frame}"
    odd = ", ".join(map(str, desync.odd)) or "not known whose"
    return f"from frame {desync.frame} on, equal last {before}; differing players: {odd}"


def _launches(launches: Sequence[LaunchState]) -> Iterator[str]:
    for number, launch in enumerate(launches, 1):
        words = f"start {number}: {launch.phase.name.lower()} after {launch.seconds:.1f} s"
        code = "" if launch.exit_code is None else f", exit code {launch.exit_code}"
        yield words + code + (", ended by us" if launch.stopped else "")
        if launch.reason:
            yield f"  reason: {launch.reason}"
        for line in launch.last_lines:
            yield f"  | {line}"
