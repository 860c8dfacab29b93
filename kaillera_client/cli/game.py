"""What `demo` and `play` share: taking clients through one game, and what came of it."""

import contextlib
from collections.abc import Awaitable, Callable, Sequence

from kaillera_client.cli import report
from kaillera_client.cli.errors import Failure
from kaillera_client.cli.link import EngineLink
from kaillera_client.cli.player import Player
from kaillera_client.cli.screen import Screen
from kaillera_client.cli.stopping import EXIT_CODE, Stopped, StopRequests
from kaillera_client.engine.status import EngineStatus

INTERRUPTED = "Interrupted before the game was over."

_PROGRESS_S = 10.0
_REPORT_S = 3.0
"""How long a report may take after the trouble that ended the game."""

_PARTING_S = 0.5
_OTHERS_S = 5.0
"""How long the owner of a room keeps it open for others who still play their last frames."""


async def interruptible(work: Callable[[], Awaitable[None]]) -> tuple[str, int]:
    """Do `work`; return a sentence about trouble (empty for none) and its exit code."""
    try:
        async with StopRequests():
            await work()
    except Stopped:
        return INTERRUPTED, EXIT_CODE
    except Failure as failure:
        return str(failure), 1
    return "", 0


async def until_full(link: EngineLink, owner: Player, players: int, seconds: float | None) -> None:
    """Wait until `players` are in the room of `owner` or it is over; `Failure` after `seconds`."""
    try:
        await link.until(lambda: owner.members >= players or owner.over, seconds)
    except TimeoutError:
        raise Failure(
            f"Only {owner.members} of {players} players were in the room after {seconds:g} s."
        ) from None


async def play_to_the_end(
    link: EngineLink, players: Sequence[Player], screen: Screen, frames: int | None
) -> None:
    """Wait until every player's game is over; raises nothing, trouble stands in the players."""
    while not all(player.over for player in players):
        with contextlib.suppress(TimeoutError):
            await link.until(lambda: all(player.over for player in players), _PROGRESS_S)
            break
        screen.note(progress_line(link.status, players, frames))
    with contextlib.suppress(TimeoutError):
        await link.until(
            lambda: all(player.report or not player.in_game for player in players), _REPORT_S
        )


async def hear_the_parting(link: EngineLink, player: Player) -> None:
    """Wait a moment when a game ended against our wish: the end of the session may be the reason."""
    if player.report is not None and not player.report.by_own_wish:
        with contextlib.suppress(TimeoutError):
            await link.until(lambda: bool(player.parting), _PARTING_S)


async def let_others_finish(link: EngineLink, owner: Player) -> None:
    """Keep the room of `owner` open for a moment.

    Closing it would end the game of those who still play their last frames.
    """
    with contextlib.suppress(TimeoutError):
        await link.until(lambda: owner.others_are_out, _OTHERS_S)


def first_trouble(players: Sequence[Player]) -> str:
    """Return the first trouble of a player without a report, which would say more."""
    troubles = (player.trouble for player in players if player.report is None)
    return next(filter(None, troubles), "")


def results(
    players: Sequence[Player], before: EngineStatus, ended: str
) -> tuple[report.PlayerResult, ...]:
    """Return the numbers of all who got into a game; `before` is from before they left."""
    found = []
    for player in players:
        if player.report is not None:
            found.append(report.PlayerResult(player.name, player.report))
            continue
        status = before.client(player.client)
        if status is not None and status.session.progress is not None:
            session = status.session
            found.append(
                report.from_progress(
                    player.name, status.session.progress, session.counters, player.trouble or ended
                )
            )
    return tuple(sorted(found, key=lambda result: result.report.player))


def progress_line(status: EngineStatus, players: Sequence[Player], frames: int | None) -> str:
    """Return a line about where the game stands."""
    progress = [
        client.session.progress
        for player in players
        if (client := status.client(player.client)) is not None
    ]
    played = [value.frames for value in progress if value is not None]
    if not played:
        return "Waiting for the game to start ..."
    wanted = "" if frames is None else f" of {frames}"
    return f"Played {min(played)}{wanted} frames ..."


def show(screen: Screen, outcome: report.Outcome, json: bool) -> None:
    """Show the report."""
    if json:
        screen.object(report.as_dict(outcome))
        return
    for line in report.as_lines(outcome):
        screen.say(line)
