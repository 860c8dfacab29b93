"""What came of a game, for people and for programs."""

from collections.abc import Sequence
from dataclasses import dataclass

from kaillera_client.advice.sync import Desync, SyncStatus
from kaillera_client.cli.sync_words import desync_sentence, status_sentence
from kaillera_client.engine.report import GameReport
from kaillera_client.net.impairment import Line
from kaillera_client.protocol.messages import ConnectionType
from kaillera_client.session.status import Counters, GameProgress


@dataclass(frozen=True, slots=True)
class PlayerResult:
    """One player's game; the report's hashes are empty when the game did not get to its end."""

    name: str
    report: GameReport


@dataclass(frozen=True, slots=True)
class Outcome:
    """A whole run: the players that got into a game, and a sentence when something went wrong."""

    server: str
    connection_type: ConnectionType
    fps: int | None
    """Frames a second, 0 for as fast as possible; None when an emulator of the user decides."""

    line: Line | None
    frames: int | None
    """How many were wanted, None for no number."""

    players: tuple[PlayerResult, ...]
    error: str = ""

    @property
    def ok(self) -> bool:
        """True when everybody played what was wanted and saw the same game."""
        return not self.error

    def ended(self, player: PlayerResult) -> str:
        """Return a sentence for how one player's game ended."""
        wanted, report = self.frames, player.report
        if wanted is not None and report.by_own_wish and report.frames >= wanted:
            return "All frames were played."
        return report.ended


def from_progress(
    name: str, progress: GameProgress, counters: Counters, ended: str
) -> PlayerResult:
    """Return what is known of a game that has no report."""
    report = GameReport(
        player=progress.player,
        players=progress.players,
        frames=progress.frames,
        frame_delay=progress.frame_delay,
        delay_frames=progress.delay_frames,
        state_hash="",
        input_hash="",
        stalled_frames=progress.stalled_frames,
        longest_stall_ms=progress.longest_stall_ms,
        rtt_ms=progress.rtt_ms,
        recovered_by_redundancy=counters.recovered_by_redundancy,
        recovered_by_resend=counters.recovered_by_resend,
        duplicates=counters.duplicates,
        ended=ended,
        by_own_wish=False,
    )
    return PlayerResult(name, report)


def judge(players: Sequence[PlayerResult], frames: int | None, expected: int) -> str:
    """Return what is wrong with a run of `expected` players, empty when nothing is.

    `frames` is how many each should have played; None: the games must have ended by own wish.
    """
    if len(players) < expected:
        return f"Only {len(players)} of {expected} players got into the game."
    for player in players:
        report = player.report
        if frames is not None and report.frames < frames:
            ended = report.ended or "The game ended early."
            return f"{player.name} played {report.frames} of {frames} frames. {ended}"
        if frames is None and not report.by_own_wish:
            return f"{player.name}'s game ended early. {report.ended}".rstrip()
    proved = _proved(players, expected)
    if proved:
        return f"The players did not see the same game. {proved}"
    # Without a number of frames every player stops somewhere else, and no two hashes can be equal.
    return "" if frames is None else _compare(players)


def _proved(players: Sequence[PlayerResult], expected: int) -> str:
    """Return what the players' clients proved while they played: the most that one of them knows."""
    found = [player.report.desync for player in players if player.report.desync is not None]
    if not found:
        return ""
    names = {player.report.player: player.name for player in players}
    return desync_sentence(max(found, key=lambda desync: bool(desync.odd)), expected, names)


def _compare(players: Sequence[PlayerResult]) -> str:
    for what, hashes in (
        ("states", {player.report.state_hash for player in players}),
        ("inputs", {player.report.input_hash for player in players}),
    ):
        if "" in hashes:
            return f"The game's {what} were not reported, so nothing proves that they are equal."
        if len(hashes) > 1:
            return f"The players did not see the same game: their {what} differ."
    return ""


def as_dict(outcome: Outcome) -> dict[str, object]:
    """Return the object that `--json` prints."""
    line = outcome.line
    value: dict[str, object] = {
        "ok": outcome.ok,
        "server": outcome.server,
        "connection_type": outcome.connection_type.name.lower(),
        "fps": outcome.fps,
        "line": line
        and {
            "ping_ms": line.ping_ms,
            "jitter_ms": line.jitter_ms,
            "loss_percent": line.loss_percent,
        },
        "players": [_player_dict(player, outcome.ended(player)) for player in outcome.players],
    }
    if outcome.error:
        value["error"] = outcome.error
    return value


def as_lines(outcome: Outcome) -> list[str]:
    """Return the report for people."""
    lines = [_headline(outcome)]
    if outcome.players:
        lines += ["", *_table(outcome.players), _LEGEND, "", *_hashes(outcome.players)]
        lines += [f"{player.name}: {outcome.ended(player)}" for player in outcome.players]
        lines += _sync_lines(outcome.players)
    return [*lines, "", outcome.error or _praise(outcome)]


def _player_dict(player: PlayerResult, ended: str) -> dict[str, object]:
    report = player.report
    rtt = report.rtt_ms
    return {
        "name": player.name,
        "player": report.player,
        "frames": report.frames,
        "frame_delay": report.frame_delay,
        "delay_frames": report.delay_frames,
        "state_hash": report.state_hash,
        "input_hash": report.input_hash,
        "stalled_frames": report.stalled_frames,
        "longest_stall_ms": round(report.longest_stall_ms, 3),
        "rtt_ms": rtt
        and {"p50": round(rtt.p50, 3), "p95": round(rtt.p95, 3), "p99": round(rtt.p99, 3)},
        "recovered": {
            "redundancy": report.recovered_by_redundancy,
            "resend": report.recovered_by_resend,
        },
        "duplicates": report.duplicates,
        "ended": ended,
        "sync": _sync_dict(report.sync),
        "desync": _desync_dict(report.desync),
    }


def _sync_dict(sync: SyncStatus | None) -> dict[str, object] | None:
    if sync is None:
        return None
    return {
        "coverage": sync.coverage.name.lower(),
        "heard": sync.heard,
        "players": sync.players,
        "silent": list(sync.silent),
        "agreed_frame": sync.agreed_frame,
    }


def _desync_dict(desync: Desync | None) -> dict[str, object] | None:
    if desync is None:
        return None
    return {
        "frame": desync.frame,
        "last_equal_frame": desync.last_equal_frame,
        "odd": list(desync.odd),
        "agreeing": list(desync.agreeing),
    }


def _sync_lines(players: Sequence[PlayerResult]) -> list[str]:
    """Return each thing once that the players' clients say of the check."""
    found = [status_sentence(one.report.sync) for one in players if one.report.sync is not None]
    return [f"{sentence}." for sentence in dict.fromkeys(found)]


def _headline(outcome: Outcome) -> str:
    parts = [
        f"Server {outcome.server or 'not reached'}",
        f"connection type {outcome.connection_type.name.lower()}",
    ]
    if outcome.fps is not None:
        parts.append(f"{outcome.fps} frames a second" if outcome.fps else "as fast as possible")
    if outcome.line is not None:
        line = outcome.line
        parts.append(
            f"line with {line.ping_ms:g} ms ping, {line.jitter_ms:g} ms jitter, "
            f"{line.loss_percent:g} % loss"
        )
    return ", ".join(parts)


_LEGEND = "A round trip ends when everybody's inputs are back, so it includes the wait for the slowest player."

_HEADER = (
    "player",
    "frames",
    "delay",
    "stalls",
    "longest",
    "round trip 50/95/99 %",
    "from redundancy",
    "from resend",
    "duplicates",
)


def _table(players: Sequence[PlayerResult]) -> list[str]:
    rows = [_HEADER, *(_row(player) for player in players)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEADER))]
    return [
        "  ".join(
            cell.ljust(width) if column == 0 else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    ]


def _row(player: PlayerResult) -> tuple[str, ...]:
    report = player.report
    rtt = report.rtt_ms
    return (
        f"{report.player} {player.name}",
        str(report.frames),
        f"{report.delay_frames}",
        str(report.stalled_frames),
        f"{report.longest_stall_ms:.1f} ms",
        "unknown" if rtt is None else f"{rtt.p50:.1f} / {rtt.p95:.1f} / {rtt.p99:.1f} ms",
        str(report.recovered_by_redundancy),
        str(report.recovered_by_resend),
        str(report.duplicates),
    )


def _hashes(players: Sequence[PlayerResult]) -> list[str]:
    lines = []
    for what, hashes in (
        ("states", [player.report.state_hash for player in players]),
        ("inputs", [player.report.input_hash for player in players]),
    ):
        if len(players) > 1 and len(set(hashes)) == 1 and hashes[0]:
            lines.append(f"hash of all {what}, equal for everybody: {hashes[0]}")
            continue
        lines += [
            f"hash of all {what}, {player.name}: {value or 'none'}"
            for player, value in zip(players, hashes, strict=True)
        ]
    return lines


def _praise(outcome: Outcome) -> str:
    if outcome.frames is None:
        return "The game ended as wished."
    if len(outcome.players) == 1:
        return f"All {outcome.frames} frames were played."
    return f"Everybody played all {outcome.frames} frames and saw the same game."
