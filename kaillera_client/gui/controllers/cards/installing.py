"""The words about the Kaillera library beside an emulator: what is there, what is about to be done, how it went."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from kaillera_client.emulators.installation import (
    Beside,
    Copy,
    Edition,
    Found,
    Installation,
    InstallError,
    LibraryState,
    Removal,
    Trouble,
    Undoing,
)
from kaillera_client.gui.models.cards import Card, CardAction, CardKind
from kaillera_client.gui.models.emulator_values import InstallQuestion, LibraryLook
from kaillera_client.gui.text import MAX_LINE, harmless

INSTALL = "install-library"

_LONGEST_PATH = 400

translate = QCoreApplication.translate

_USABLE = frozenset({LibraryState.NONE, LibraryState.OURS})


# --- what is there -------------------------------------------------------------------------------


def look(found: Found | InstallError) -> LibraryLook:
    """Return what is said of the library that an emulator finds beside it."""
    if isinstance(found, InstallError):
        headline, _ = _words(found)
        return LibraryLook(headline, can_install=False)
    text = _state_words(found)
    if found.is_linux and found.state in _USABLE:
        text = f"{text} {_linux_words()}"
    return LibraryLook(
        text,
        can_install=found.state is not LibraryState.OURS,
        can_undo=found.can_undo,
        is_update=found.state is LibraryState.OUTDATED,
    )


def _state_words(found: Found) -> str:
    match found.state:
        case LibraryState.NONE:
            return translate("installing", "Kaillera library: none beside it.")
        case LibraryState.OURS:
            return translate("installing", "✓ Kaillera library: ours is installed.")
        case LibraryState.OUTDATED:
            return translate(
                "installing", "Kaillera library: ours, but not as this version has it."
            )
        case LibraryState.FOREIGN:
            return translate(
                "installing", "Kaillera library: another one. It does not call this program."
            )
        case LibraryState.WRONG_BITS:
            text = translate(
                "installing",
                "✕ Kaillera library: {b}-bit beside a {a}-bit emulator. It cannot load.",
            )
            return text.format(a=found.program_bits, b=found.library_bits)


def _linux_words() -> str:
    return translate(
        "installing",
        "No Linux emulator is known to load one by itself: look into its documentation.",
    )


# --- what is about to be done --------------------------------------------------------------------


def install_question(plan: Installation) -> InstallQuestion:
    """Return what is shown before libraries are copied."""
    title = translate("installing", "Install the Kaillera library into {program}?")
    note = _linux_words() if plan.edition is Edition.LINUX_64 else _next_start_words()
    return InstallQuestion(
        title.format(program=_name(plan.program)),
        _copy_lines(plan),
        translate("installing", "Install"),
        note,
    )


def undo_question(plan: Undoing) -> InstallQuestion:
    """Return what is shown before our libraries are taken away."""
    title = translate("installing", "Take the Kaillera library away from {program}?")
    lines = [_removal_line(plan.folder, one) for one in plan.removals]
    lines += [_left_line(plan.folder, name) for name in plan.left]
    return InstallQuestion(
        title.format(program=_name(plan.program)),
        tuple(lines),
        translate("installing", "Take it away"),
        _next_start_words(),
    )


def _copy_lines(plan: Installation) -> tuple[str, ...]:
    return tuple(line for copy in plan.copies for line in _lines_of(plan.folder, copy))


def _lines_of(folder: str, copy: Copy) -> tuple[str, ...]:
    path = _path(folder, copy.name)
    if copy.before is None:
        return (translate("installing", "New file: {path}").format(path=path),)
    if not copy.backup:
        return (translate("installing", "In place of another version: {path}").format(path=path),)
    return (
        translate("installing", "In place of: {path}").format(path=path),
        translate("installing", "The one that was there is kept as {name}.").format(
            name=harmless(copy.backup, _LONGEST_PATH)
        ),
    )


def _removal_line(folder: str, one: Removal) -> str:
    path = _path(folder, one.name)
    if not one.backup:
        return translate("installing", "Taken away: {path}").format(path=path)
    text = translate("installing", "Back in its place: {path}, from {name}")
    return text.format(path=path, name=harmless(one.backup, _LONGEST_PATH))


def _left_line(folder: str, name: str) -> str:
    text = translate("installing", "Left as it is, for it is not ours: {path}")
    return text.format(path=_path(folder, name))


def _next_start_words() -> str:
    return translate(
        "installing",
        "An emulator that runs now notices it at its next start. Others in the same folder use the same library.",
    )


# --- how it went ---------------------------------------------------------------------------------


def installed(plan: Installation) -> Card:
    """Our library lies beside the emulator now, or did before."""
    name = _name(plan.program)
    if not plan.copies:
        text = translate("installing", "{program} has this program’s Kaillera library already.")
        return Card(INSTALL, CardKind.INFORMATION, text.format(program=name))
    text = translate("installing", "The Kaillera library was installed into {program}.")
    advice = translate("installing", "Turn on netplay in its menu: it comes to this window.")
    if plan.edition is Edition.LINUX_64:
        advice = _linux_words()
    return Card(
        INSTALL,
        CardKind.INFORMATION,
        text.format(program=name),
        advice,
        actions=(CardAction.UNDO_LIBRARY,),
        details=_copy_lines(plan),
        state_id="library-installed",
    )


def undone(plan: Undoing) -> Card:
    """The emulator's folder is as it was."""
    text = translate("installing", "The Kaillera library was taken away from {program}.")
    lines = [_removal_line(plan.folder, one) for one in plan.removals]
    lines += [_left_line(plan.folder, name) for name in plan.left]
    return Card(
        INSTALL,
        CardKind.INFORMATION,
        text.format(program=_name(plan.program)),
        details=tuple(lines),
    )


def trouble(error: InstallError) -> Card:
    """Nothing was changed."""
    headline, advice = _words(error)
    return Card(
        INSTALL,
        CardKind.TROUBLE,
        headline,
        advice,
        actions=(CardAction.EXPLAIN_EMULATORS,),
        details=(harmless(error.path, _LONGEST_PATH),),
        state_id="library-trouble",
    )


def _words(error: InstallError) -> tuple[str, str]:
    """Return what is wrong, and what to do."""
    words = {**_program_words(), **_folder_words()}
    headline, advice = words[error.trouble]
    detail = harmless(error.detail, MAX_LINE)
    name = _name(error.path)
    return (
        headline.format(program=name, detail=detail),
        advice.format(program=name, detail=detail),
    )


def _program_words() -> Mapping[Trouble, tuple[str, str]]:
    """Return what is said when no library fits a program."""
    same = translate(
        "installing", "Use an edition of the emulator for Windows, or for 64-bit Linux on a PC."
    )
    return {
        Trouble.NO_SUCH_PROGRAM: (
            translate("installing", "{program} cannot be read."),
            translate("installing", "The system says: {detail}."),
        ),
        Trouble.NO_PROGRAM: (
            translate("installing", "{program} is no program."),
            translate("installing", "Choose the file that starts the emulator."),
        ),
        Trouble.OTHER_CPU: (
            translate("installing", "{program} is built for another kind of processor."),
            same,
        ),
        Trouble.LINUX_32: (
            translate("installing", "There is no library for 32-bit Linux programs."),
            same,
        ),
        Trouble.APPIMAGE: (
            translate("installing", "An AppImage loads nothing that lies beside it."),
            same,
        ),
        Trouble.SCRIPT: (
            translate("installing", "{program} is a script that starts another program."),
            translate("installing", "Choose the program that it starts."),
        ),
        Trouble.MAC: (
            translate("installing", "There is no library for programs of the Mac."),
            same,
        ),
        Trouble.BITS_UNKNOWN: (
            translate("installing", "{program} does not say whether it runs with 32 or 64 bits."),
            translate("installing", "Copy the right library by hand, as docs/emulators.md says."),
        ),
        Trouble.NOT_BUILT: (
            translate("installing", "This copy of the client has no libraries."),
            translate("installing", "Take a complete package, or run make library in a clone."),
        ),
    }


def _folder_words() -> Mapping[Trouble, tuple[str, str]]:
    """Return what is said when a folder is in the way."""
    changed = translate("installing", "Nothing was changed. Try again.")
    return {
        Trouble.AMBIGUOUS: (
            translate("installing", "Two libraries there have the same name: {detail}."),
            translate("installing", "Remove the one that the emulator does not use."),
        ),
        Trouble.IN_THE_WAY: (
            translate("installing", "{detail} is no file that can be read."),
            translate("installing", "Move it away first."),
        ),
        Trouble.NO_RIGHT: (
            translate("installing", "You may not write to the emulator’s folder."),
            translate(
                "installing",
                "Move the emulator to a folder of your own, not Program Files, and try again.",
            ),
        ),
        Trouble.NO_SPACE: (
            translate("installing", "The disk is full."),
            translate("installing", "Nothing was changed. Make room there, and try again."),
        ),
        Trouble.IN_USE: (
            translate("installing", "The emulator runs and holds its library."),
            translate("installing", "Close it, and try again."),
        ),
        Trouble.CHANGED: (
            translate("installing", "Something was changed in that folder meanwhile."),
            changed,
        ),
        Trouble.NOT_OURS: (
            translate("installing", "The library there is not ours: {detail}."),
            translate("installing", "Somebody has replaced ours since. It was left as it is."),
        ),
        Trouble.NOTHING_THERE: (
            translate("installing", "No library of ours is there."),
            translate("installing", "There is nothing to take away."),
        ),
        Trouble.OTHER: (
            translate("installing", "The library could not be written."),
            translate("installing", "Nothing was changed. The system says: {detail}."),
        ),
    }


def _name(path: str) -> str:
    return harmless(Path(path).name, _LONGEST_PATH)


def _path(folder: str, name: str) -> str:
    return harmless(str(Path(folder, name)), _LONGEST_PATH)


def samples() -> tuple[Card, ...]:
    """Return one of each kind."""
    program, folder = "/home/ana/Games/fbneo/fbneo.exe", "/home/ana/Games/fbneo"
    return (
        installed(sample_plan()),
        undone(
            Undoing(
                program,
                folder,
                (
                    Removal(
                        "kailleraclient.dll", "kailleraclient.dll.before-kaillera-client", None
                    ),
                    Removal("kailleraclient64.dll", "", None),
                ),
            )
        ),
        trouble(InstallError(Trouble.NO_RIGHT, folder)),
    )


def sample_plan() -> Installation:
    """Return an installation that has everything in it."""
    names = ("kailleraclient.dll", "kailleraclient64.dll")
    backup = "kailleraclient.dll.before-kaillera-client"
    folder = "/home/ana/Games/fbneo"
    copies = (Copy(names[0], names[0], Beside(names[0], "0"), backup), Copy(names[1], names[1]))
    return Installation(f"{folder}/fbneo.exe", folder, Edition.WINDOWS_64, copies)
