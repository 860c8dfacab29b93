"""A process that writes a file, or a profile, without end until it is killed: `… file PATH`, `… profile PATH`."""

import itertools
import sys
from dataclasses import replace
from pathlib import Path

from kaillera_client.links.address import ServerAddress
from kaillera_client.profile.atomic import write_atomically
from kaillera_client.profile.serverbook import ServerBook
from kaillera_client.profile.settings import DEFAULTS
from kaillera_client.profile.store import ProfileStore

SIZE = 200_000


def content(number: int) -> bytes:
    """A content that shows when two are mixed or when its end is missing."""
    return (b"%09d\n" % number) * (SIZE // 10)


def _write_file(path: Path) -> None:
    for number in itertools.count():
        write_atomically(path, content(number))
        if number == 0:
            print("ready", flush=True)


def _write_profile(folder: Path) -> None:
    """Keep as many favourites as the nickname says, in two files."""
    store = ProfileStore(folder, lambda problem: print(problem, flush=True), gather=0.0)
    book = ServerBook()
    for number in itertools.count():
        book = book.with_favourite(ServerAddress(f"host{number % 300}.example"), True)
        store.save_servers(book)
        store.save_settings(replace(DEFAULTS, nickname=f"player {number}"))
        if (folder / "settings.json").exists() and number % 50 == 0:
            print("ready", flush=True)


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["file", path]:
            _write_file(Path(path))
        case ["profile", path]:
            _write_profile(Path(path))
        case _:
            sys.exit("file or profile?")
