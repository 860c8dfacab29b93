"""How an emulator of the profile is started, and what stands in the way of it."""

import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from kaillera_client.emulators.libraries import BitsDiffer, library_that_differs, real_program
from kaillera_client.emulators.placeholders import (
    NAMES,
    ArgumentError,
    LaunchValues,
    Mistake,
    fill,
    needs_rom,
)
from kaillera_client.emulators.profile import EmulatorProfile
from kaillera_client.engine.commands import LaunchPlan
from kaillera_client.engine.demo import RETRY_S

WINDOWS = sys.platform == "win32"

translate = QCoreApplication.translate


def program_filters(*, scripts: bool = True) -> str:
    """Return what a dialog for an emulator's program offers, as Qt writes it; `scripts` can start one, too."""
    if not WINDOWS:
        # Programs have no ending here, but those for Wine.
        return translate("emulators", "All files (*);;Windows programs (*.exe)")
    if scripts:
        return translate("emulators", "Programs (*.exe *.bat *.cmd);;All files (*)")
    return translate("emulators", "Programs (*.exe);;All files (*)")


@dataclass(frozen=True, slots=True)
class NoFile:
    """The emulator is to be given a game's file, and there is none."""

    game: str


@dataclass(frozen=True, slots=True)
class BadArguments:
    """The argument line cannot be used."""

    error: ArgumentError


Obstacle = NoFile | BadArguments | BitsDiffer
"""Why an emulator is not started."""


def plan_of(profile: EmulatorProfile, values: LaunchValues) -> LaunchPlan:
    """Return how the engine starts it; a starting game waits a while for another try."""
    return LaunchPlan(
        (profile.program,),
        folder=profile.folder or str(Path(profile.program).parent),
        title=profile.title,
        line=profile.arguments,
        values=values,
        retry_for=RETRY_S,
    )


def obstacle_of(profile: EmulatorProfile, values: LaunchValues) -> Obstacle | None:
    """Return what is wrong before it is even started; reads headers of files, so not on the GUI's thread."""
    try:
        fill(profile.arguments, values, program=profile.program, windows=WINDOWS)
    except ArgumentError as error:
        return BadArguments(error)
    if values.game is not None and values.rom is None and needs_rom(profile.arguments):
        return NoFile(values.game)
    return library_that_differs(program_of(profile))


def program_of(profile: EmulatorProfile) -> Path:
    """Return the emulator's own program, also of one that is started through Wine; looks Wine's drives up."""
    try:
        words = fill(profile.arguments, LaunchValues(), windows=WINDOWS)
    except ArgumentError:
        words = ()
    return real_program(profile.program, words, profile.folder)


def argument_words(error: ArgumentError) -> str:
    """Return what is wrong with an argument line."""
    match error.mistake:
        case Mistake.UNKNOWN_PLACEHOLDER:
            known = ", ".join(f"{{{name}}}" for name in NAMES)
            text = translate("launching", "{word} is no placeholder. There are: {known}.")
            return text.format(word=f"{{{error.detail}}}", known=known)
        case Mistake.OPEN_QUOTE:
            return translate("launching", "A quotation mark is not closed.")
        case Mistake.UNSAFE:
            text = translate(
                "launching", "The value of {word} cannot be given to a batch file safely."
            )
            return text.format(word=f"{{{error.detail}}}")


def preview(line: str) -> str:
    """Return the command line of an example, one argument in each pair of brackets; ArgumentError."""
    example = LaunchValues(
        rom=r"C:\My Games\Bomberman.zip" if WINDOWS else "/my games/Bomberman.zip",
        game="Bomberman",
        player=1,
        players=2,
        name="Ana",
    )
    return " ".join(f"[{word}]" for word in fill(line, example, windows=WINDOWS))
