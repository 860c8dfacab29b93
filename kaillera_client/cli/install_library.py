"""`kaillera-client install-library`: our Kaillera library beside an emulator, or away from it again.

What `--json` prints is described in docs/cli.md.
"""

import asyncio
import os
import shlex
import subprocess
from collections.abc import Callable
from pathlib import Path

from kaillera_client.cli.options import InstallLibraryOptions
from kaillera_client.cli.screen import Screen, harmless
from kaillera_client.emulators.installation import (
    Copy,
    Edition,
    Installation,
    InstallError,
    Removal,
    Trouble,
    Undoing,
)
from kaillera_client.emulators.installing import (
    install,
    prepare_installation,
    prepare_undoing,
    undo,
    usual_folder,
)

_SENTENCES = {
    Trouble.NO_SUCH_PROGRAM: "The program cannot be read: {detail}.",
    Trouble.NO_PROGRAM: "This file is no program.",
    Trouble.OTHER_CPU: "The program is built for another kind of processor; our libraries are for PCs.",
    Trouble.LINUX_32: "There is no library for 32-bit Linux programs.",
    Trouble.APPIMAGE: "An AppImage loads nothing that lies beside it.",
    Trouble.SCRIPT: "This is a script that starts another program; name that one.",
    Trouble.MAC: "There is no library for programs of the Mac.",
    Trouble.BITS_UNKNOWN: "The program does not say whether it runs with 32 or 64 bits.",
    Trouble.NOT_BUILT: "This copy of the client has no libraries. "
    "Take a complete package, or run make library in a clone.",
    Trouble.AMBIGUOUS: "Two libraries there have the same name: {detail}. Remove one of them.",
    Trouble.IN_THE_WAY: "{detail} is no file that can be read. Move it away first.",
    Trouble.NO_RIGHT: "You may not write to the folder {path}.",
    Trouble.NO_SPACE: "The disk is full. Nothing was changed.",
    Trouble.IN_USE: "The emulator runs and holds its library. Close it first.",
    Trouble.CHANGED: "Something was changed in that folder meanwhile. Try again.",
    Trouble.NOT_OURS: "The library there is not ours, so it was left as it is: {detail}.",
    Trouble.NOTHING_THERE: "No library of ours is there.",
    Trouble.OTHER: "The library could not be written: {detail}.",
}

_LINUX = (
    "No Linux emulator is known to load a library by itself: look into its documentation for how."
)

_UNDO = "kaillera-client install-library --undo"


async def run(options: InstallLibraryOptions, screen: Screen) -> int:
    """Do it, or say what would be done; exit code 0 also when there was nothing to do, 1 when it cannot be done."""
    try:
        plan = await asyncio.to_thread(_planned, options)
        if not options.dry_run:
            await asyncio.to_thread(_work(plan, options))
    except InstallError as error:
        return _fail(error, options, screen)
    if options.json:
        screen.object(as_dict(plan, done=not options.dry_run))
        return 0
    for line in as_lines(plan, done=not options.dry_run):
        screen.say(line)
    return 0


def _planned(options: InstallLibraryOptions) -> Installation | Undoing:
    if options.undo:
        return prepare_undoing(options.program)
    return prepare_installation(options.program, options.libraries or usual_folder())


def _work(plan: Installation | Undoing, options: InstallLibraryOptions) -> Callable[[], None]:
    match plan:
        case Installation():
            return lambda: install(plan, options.libraries or usual_folder())
        case Undoing():
            return lambda: undo(plan)


def _fail(error: InstallError, options: InstallLibraryOptions, screen: Screen) -> int:
    sentence = _SENTENCES[error.trouble].format(detail=error.detail, path=error.path)
    if options.json:
        value = {"ok": False, "error": sentence, "trouble": error.trouble.name.lower()}
        screen.object(value)
    else:
        screen.note(harmless(sentence))
    return 1


def as_dict(plan: Installation | Undoing, *, done: bool) -> dict[str, object]:
    """Return the object that `--json` prints."""
    value: dict[str, object] = {
        "ok": True,
        "done": done,
        "program": plan.program,
        "folder": plan.folder,
    }
    match plan:
        case Installation(edition=edition, copies=copies):
            return value | {"edition": edition.folder, "copied": [_copied(one) for one in copies]}
        case Undoing(removals=removals, left=left):
            removed = [{"file": one.name, "restored": one.backup or None} for one in removals]
            return value | {"removed": removed, "left": list(left)}


def _copied(copy: Copy) -> dict[str, object]:
    before = None if copy.before is None else "ours" if copy.before.ours else "another"
    return {"file": copy.name, "before": before, "backup": copy.backup or None}


def as_lines(plan: Installation | Undoing, *, done: bool) -> list[str]:
    """Return what was done, or would be, for people."""
    match plan:
        case Installation(copies=()):
            return ["It has this client's library already."]
        case Installation(edition=edition):
            lines = [_copy_line(plan, one) for one in plan.copies]
            lines += [_LINUX] if edition is Edition.LINUX_64 else []
            lines += [f"Undo it with: {_UNDO} {_quoted(plan.program)}"] if done else []
        case Undoing():
            lines = [_removal_line(plan, one) for one in plan.removals]
            lines += [f"Left as it is, for it is not ours: {name}" for name in plan.left]
    return [harmless(line) for line in ([] if done else ["This would be done:"]) + lines]


def _quoted(path: str) -> str:
    """Return a path as the shell of this system takes it."""
    return subprocess.list2cmdline([path]) if os.name == "nt" else shlex.quote(path)


def _copy_line(plan: Installation, copy: Copy) -> str:
    path = Path(plan.folder, copy.name)
    if copy.before is None:
        return f"New file: {path}"
    kept = f", which is kept as {copy.backup}" if copy.backup else ""
    return f"In place of {path}{kept}"


def _removal_line(plan: Undoing, one: Removal) -> str:
    path = Path(plan.folder, one.name)
    return f"Back in its place: {path}, from {one.backup}" if one.backup else f"Taken away: {path}"
