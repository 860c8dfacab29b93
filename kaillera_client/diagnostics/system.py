"""What a report says of this computer, and what of it is private."""

import getpass
import os
import platform
import socket
import struct
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from kaillera_client.diagnostics.redaction import Secrets
from kaillera_client.home import home_folder
from kaillera_client.processes import is_frozen
from kaillera_client.profile.store import Profile
from kaillera_client.version import VERSION

_PROGRAM = "kaillera-client"


@dataclass(frozen=True, slots=True)
class SystemFacts:
    """Names and values, in the order in which they are told."""

    rows: tuple[tuple[str, str], ...] = ()


def read_system(more: Iterable[tuple[str, str]] = ()) -> SystemFacts:
    """Ask this computer, and add what the front end knows, such as Qt's version; may block for a moment."""
    # Only a report needs it, and a window that opens must not wait for it.
    import psutil  # noqa: PLC0415

    memory = psutil.virtual_memory()
    megabyte = 1 << 20
    rows = (
        ("program", f"{_PROGRAM} {VERSION}"),
        ("Python", f"{platform.python_version()}, {struct.calcsize('P') * 8}-bit"),
        ("system", f"{platform.system()} {platform.release()}, {platform.machine()}"),
        ("processors", str(os.cpu_count() or "not known")),
        ("memory", f"{memory.available // megabyte} of {memory.total // megabyte} MB free"),
        ("packaged", "yes" if is_frozen() else "no"),
    )
    return SystemFacts((*rows, *more))


def secrets_of(
    profile: Profile,
    folder: Path | None,
    names: Iterable[str] = (),
    servers: Iterable[str] = (),
    paths: Iterable[str] = (),
) -> Secrets:
    """Return what a report must not contain: what the profile and this computer know, and what this run has met.

    Servers that a public list names are no secret, everybody can read them there. Lists that the user added are.
    """
    public = {
        server.address.host
        for found in profile.lists.lists
        if not found.source.added
        for server in found.list.servers
    }
    settings = profile.settings
    lists = (urlsplit(url).hostname or "" for url in settings.list_urls)
    known = {*servers, *lists, *(address.host for address in profile.servers.entries)}
    people = (person.name for person in (*profile.people.friends, *profile.people.ignored))
    home = home_folder()
    folders = (*settings.rom_folders, *settings.dat_files, *paths)
    if home is not None:
        names, folders = (home.name, *names), (str(home), *folders)
    return Secrets(
        names=tuple(dict.fromkeys((*_account(), settings.nickname, *people, *names))),
        servers=tuple(sorted(known - public - {"localhost", ""})),
        computers=tuple(dict.fromkeys((platform.node(), socket.gethostname()))),
        folders=folders if folder is None else (*folders, str(folder)),
    )


def _account() -> tuple[str, ...]:
    """Return the account's name, where the system has one."""
    try:
        return (getpass.getuser(),)
    except (KeyError, OSError, ImportError):
        return ()
