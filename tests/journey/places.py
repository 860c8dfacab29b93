"""What the journey meets outside the window: a list of servers, a real server, a friend, and the window's own files."""

import json
from dataclasses import dataclass
from pathlib import Path

from kaillera_client.links.address import ServerAddress
from kaillera_client.profile import serverbook
from kaillera_client.profile.serverbook import ServerBook
from tests.fakes.ping_farm import PingFarm
from tests.fakes.x_display import Desktop, Window, wait_until
from tests.integration.cli_processes import Program
from tests.masterlist.web import WebServer, plain

LIST = "/servers.txt"
_ENTRY = "{name}\n{address};1/10;1;0.9;Loopback\n"


def publish(web: WebServer, names: dict[str, ServerAddress]) -> None:
    """Let a web server have these servers in its list, in the oldest format that everybody reads."""
    entries = (_ENTRY.format(name=name, address=address) for name, address in names.items())
    web.answers[LIST] = plain("".join(entries).encode())


@dataclass(frozen=True)
class Profile:
    """The folder in which the window keeps what it knows."""

    folder: Path

    @classmethod
    def new(cls, folder: Path, *lists: str) -> "Profile":
        """Make one that asks only these lists."""
        folder.mkdir(mode=0o700)
        settings = {"network": {"list_urls": list(lists), "use_default_lists": False}}
        (folder / "settings.json").write_text(json.dumps(settings), encoding="utf-8")
        return cls(folder)

    @property
    def favourites(self) -> list[str]:
        """The addresses of the favourites, as they lie on the disk."""
        return [str(server.address) for server in self._servers().favourites()]

    @property
    def visited(self) -> list[str]:
        """The addresses where the user has been, the latest first."""
        return [str(server.address) for server in self._servers().history()]

    @property
    def known(self) -> int:
        """How many servers are remembered."""
        return len(self._servers().entries)

    def _servers(self) -> ServerBook:
        """Read the file, which must be whole at any moment."""
        file = self.folder / "servers.json"
        if not file.exists():
            return ServerBook()
        loaded = serverbook.load(file.read_text(encoding="utf-8"))
        assert loaded.problems == (), "the file is not whole"
        return loaded.book

    @property
    def nickname(self) -> str:
        """The nickname on the disk."""
        settings = json.loads((self.folder / "settings.json").read_text(encoding="utf-8"))
        return str(settings.get("player", {}).get("nickname", ""))


class Client:
    """The window's program on a desktop, seen from outside."""

    def __init__(self, desktop: Desktop, profile: Profile, runtime: Path, *words: str) -> None:
        runtime.mkdir(mode=0o700, exist_ok=True)
        self._desktop = desktop
        self.program = Program(
            "gui",
            *words,
            DISPLAY=desktop.name,
            QT_QPA_PLATFORM="xcb",
            KAILLERA_PROFILE_DIR=str(profile.folder),
            KAILLERA_RUNTIME_DIR=str(runtime),
        )

    def on(self, page: str) -> Window:
        """Wait until the window shows a page: its title begins so."""
        return self._desktop.wait_for(page, self._still_there)

    def _still_there(self) -> None:
        assert not self.program.has_ended, f"the window's program has ended:\n{self.program.err}"


def wait_for_rows(farm: PingFarm) -> None:
    """Wait until the window measures what the list told it: then its table has the rows."""
    for address in farm.addresses:
        wait_for_row(farm, address)


def wait_for_row(farm: PingFarm, address: ServerAddress, asked: int = 0) -> None:
    """Wait until a server is measured once more than it was `asked` before."""
    wait_until(lambda: len(farm.sources(address)) > asked, f"the row of {address} is there")


def keys_noted(notes: Path, player: int) -> set[int]:
    """Return the combinations of keys that the friend's game has got from a player."""
    if not notes.exists():
        return set()
    # The last line may not be whole yet.
    lines = notes.read_text(encoding="ascii").split("\n")[:-1]
    pairs = (line.split() for line in lines)
    return {int(bits) for who, bits in pairs if int(who) == player}
