"""`kaillera-client check-updates`: whether there is a newer version. Nothing is downloaded.

What `--json` prints is described in docs/cli.md.
"""

from kaillera_client.cli import game
from kaillera_client.cli.link import EngineLink
from kaillera_client.cli.options import CheckUpdatesOptions
from kaillera_client.cli.screen import Screen, harmless, harmless_lines
from kaillera_client.cli.stopping import EXIT_CODE
from kaillera_client.engine.commands import CheckForUpdates, ReleasePlace
from kaillera_client.updates.release import (
    NewerRelease,
    NewestHere,
    Release,
    UpdateAnswer,
    UpdateFailure,
)
from kaillera_client.version import VERSION

NO_PLACE = (
    "This build does not know where its releases are. Look where you got it from, or name a document "
    "about the newest release with --url."
)

INTERRUPTED = "Interrupted before there was an answer."


async def run(options: CheckUpdatesOptions, link: EngineLink, screen: Screen) -> int:
    """Ask and show; exit code 0 when it is known whether there is a newer version."""
    answers: list[UpdateAnswer] = []

    async def ask(place: ReleasePlace) -> None:
        screen.note(f"Asking {place.host} ...")
        answer = await link.execute(CheckForUpdates(place, VERSION))
        if isinstance(answer, UpdateAnswer):
            answers.append(answer)

    place = options.place
    if place is None:
        error, code = NO_PLACE, 1
    else:
        error, code = await game.interruptible(lambda: ask(place))
        error = INTERRUPTED if code == EXIT_CODE else error
    answer = answers[0] if answers else None
    if isinstance(answer, UpdateFailure):
        error, code = f"It is not known: {answer.problem.value}.", 1
    if options.json:
        screen.object(as_dict(answer, error))
    elif error:
        screen.note(error)
    else:
        for line in as_lines(answer):
            screen.say(line)
    return code


def as_dict(answer: UpdateAnswer | None, error: str) -> dict[str, object]:
    """Return the object that `--json` prints; no answer is one that nobody was asked for."""
    value: dict[str, object] = {"ok": not error, "version": VERSION, "newer": None}
    match answer:
        case NewerRelease(release):
            value |= {"newer": True, "release": _release(release)}
        case NewestHere():
            value["newer"] = False
        case UpdateFailure(problem, detail):
            value |= {"problem": problem.name.lower(), "detail": detail}
        case None:
            value["problem"] = "not_asked"
    if error:
        value["error"] = error
    return value


def as_lines(answer: UpdateAnswer | None) -> list[str]:
    """Return what people read of an answer that is none of trouble."""
    if not isinstance(answer, NewerRelease):
        return [f"You have the newest version, {VERSION}."]
    release = answer.release
    day = f" since {release.day}" if release.day is not None else ""
    lines = [f"Version {harmless(release.version)} is there{day}. You have {VERSION}."]
    lines += ["", *harmless_lines(release.notes), ""] if release.notes else []
    return [*lines, harmless(release.page)]


def _release(release: Release) -> dict[str, object]:
    return {
        "version": release.version,
        "date": None if release.day is None else release.day.isoformat(),
        "page": release.page,
        "notes": release.notes,
        "early": release.early,
    }
