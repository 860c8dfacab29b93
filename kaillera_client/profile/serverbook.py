"""The servers that the user knows: favourites, own entries and where he has been. Favourites are never lost."""

import dataclasses
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from kaillera_client.links.address import AddressError, ServerAddress, parse_address
from kaillera_client.profile.jsontext import (
    Json,
    NotUnderstood,
    as_flag,
    as_list,
    as_object,
    as_text,
    as_whole,
    known_part,
    parse_object,
    readable,
    unknown_part,
)
from kaillera_client.profile.problems import Problem, ProfileFile, Trouble

HISTORY_LIMIT: Final = 200
LONGEST_NAME: Final = 200
_LATEST = 2**40
_KEYS: Final = (
    "host", "port", "name", "favourite", "own", "last_seen", "last_connected", "charset",
    "answers_ping",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class KnownServer:
    """What is remembered of a server; times are unix seconds."""

    address: ServerAddress
    name: str = ""
    """As a list or the user called it; from strangers, so not harmless for the screen."""

    favourite: bool = False
    own: bool = False
    """Added by the user."""

    last_seen: int | None = None
    """When a list told of it, or it answered."""

    last_connected: int | None = None
    charset: str = ""
    """Empty for automatic."""

    answers_ping: bool | None = None
    """None until it was asked; True once it ever answered."""

    unknown: str = ""
    """What a newer version has noted, as JSON."""

    @property
    def is_worth_keeping(self) -> bool:
        """True when the user had anything to do with it."""
        return self.favourite or self.own or self.last_connected is not None or bool(self.charset)

    @property
    def is_lasting(self) -> bool:
        """True for what no limit may push out."""
        return self.favourite or self.own


@dataclass(frozen=True, slots=True)
class ServerBook:
    """All known servers by address, the ones added first first. Every change returns a new book."""

    entries: Mapping[ServerAddress, KnownServer] = field(
        default_factory=lambda: MappingProxyType({}), hash=False
    )
    unknown: str = ""
    """What a newer version has noted, as JSON."""

    def find(self, address: ServerAddress) -> KnownServer | None:
        """Return what is known of a server, None when it is not in the book."""
        return self.entries.get(address)

    def favourites(self) -> tuple[KnownServer, ...]:
        """Return the favourites, the ones added first first."""
        return tuple(server for server in self.entries.values() if server.favourite)

    def own(self) -> tuple[KnownServer, ...]:
        """Return the servers that the user added."""
        return tuple(server for server in self.entries.values() if server.own)

    def history(self) -> tuple[KnownServer, ...]:
        """Return the servers that the user was connected to, the latest first."""
        been = [server for server in self.entries.values() if server.last_connected is not None]
        return tuple(sorted(been, key=lambda server: -(server.last_connected or 0)))

    def with_favourite(
        self, address: ServerAddress, favourite: bool, name: str = ""
    ) -> "ServerBook":
        """Make a server a favourite, or an ordinary one again."""
        return self._with(address, name, lambda known: _replace(known, favourite=favourite))

    def with_added(self, address: ServerAddress, name: str = "") -> "ServerBook":
        """Note a server that the user added himself."""
        return self._with(address, name, lambda known: _replace(known, own=True))

    def with_connection(self, address: ServerAddress, name: str, at: float) -> "ServerBook":
        """Note that the user connected, at a unix time."""
        moment = _moment(at)
        return self._with(
            address, name, lambda known: _replace(known, last_connected=moment, last_seen=moment)
        )

    def with_charset(self, address: ServerAddress, charset: str, name: str = "") -> "ServerBook":
        """Note the charset that the user chose for a server; "" for automatic."""
        return self._with(address, name, lambda known: _replace(known, charset=charset))

    def with_seen(self, names: Mapping[ServerAddress, str], at: float) -> "ServerBook":
        """Note when servers were seen, and their names now; only for those in the book."""
        seen = {
            address: _replace(
                known, last_seen=_moment(at), name=names[address][:LONGEST_NAME] or known.name
            )
            for address, known in self.entries.items()
            if address in names
        }
        return self._replaced(seen)

    def with_ping_answered(self, address: ServerAddress, answered: bool) -> "ServerBook":
        """Note whether a server in the book answers PING; one that did once is never said not to."""
        known = self.entries.get(address)
        answers = answered or bool(known and known.answers_ping)
        if known is None or known.answers_ping == answers:
            return self
        return self._replaced({address: _replace(known, answers_ping=answers)})

    def removed(self, address: ServerAddress) -> "ServerBook":
        """Forget a server, also a favourite."""
        rest = {key: known for key, known in self.entries.items() if key != address}
        return dataclasses.replace(self, entries=MappingProxyType(rest))

    def _with(
        self, address: ServerAddress, name: str, change: Callable[[KnownServer], KnownServer]
    ) -> "ServerBook":
        known = self.entries.get(address) or KnownServer(address)
        return self._replaced(
            {address: change(_replace(known, name=name[:LONGEST_NAME] or known.name))}
        )

    def _replaced(self, changed: Mapping[ServerAddress, KnownServer]) -> "ServerBook":
        if not changed:
            return self
        entries = _limited({**self.entries, **changed}.values())
        return dataclasses.replace(self, entries=entries)


@dataclass(frozen=True, slots=True)
class LoadedServers:
    """What a file says, and what was wrong with it."""

    book: ServerBook
    problems: tuple[Problem, ...] = ()


def load(text: str) -> LoadedServers:
    """Read the file. An entry that is not understood is left out and reported; nothing is raised."""
    try:
        data = parse_object(text)
        entries = as_list(data.get("servers", []), "servers")
    except NotUnderstood as error:
        problem = Problem(ProfileFile.SERVERS, Trouble.BROKEN, str(error))
        return LoadedServers(ServerBook(), (problem,))
    servers: dict[ServerAddress, KnownServer] = {}
    problems: list[Problem] = []
    for entry in entries:
        try:
            server = _read(entry)
            twin = servers.get(server.address)
            if twin is None or server.is_lasting or not twin.is_lasting:
                servers[server.address] = server
        except NotUnderstood as error:
            problems.append(Problem(ProfileFile.SERVERS, Trouble.BAD_VALUE, str(error)))
    book = ServerBook(_limited(servers.values()), unknown_part(data, ("servers",)))
    return LoadedServers(book, tuple(problems))


def dump(book: ServerBook) -> str:
    """Return the file's text: indented JSON."""
    servers = [_write(server) for server in book.entries.values()]
    return readable({**known_part(book.unknown), "servers": servers})


def read_address(entry: Mapping[str, Json]) -> ServerAddress:
    """Return the address in an entry's `host` and `port`; NotUnderstood."""
    host = as_text(entry.get("host"), "host", 253)
    port = as_whole(entry.get("port"), "port", 1, 65535)
    try:
        return ServerAddress(parse_address(f"[{host}]" if ":" in host else host).host, port)
    except AddressError:
        raise NotUnderstood("host") from None


def _read(value: Json) -> KnownServer:
    entry = as_object(value, "server")
    name, answers = entry.get("name", ""), entry.get("answers_ping")
    if not isinstance(name, str):
        raise NotUnderstood("name")
    return KnownServer(
        address=read_address(entry),
        name=name[:LONGEST_NAME],
        favourite=as_flag(entry.get("favourite", False), "favourite"),
        own=as_flag(entry.get("own", False), "own"),
        last_seen=_time(entry.get("last_seen"), "last_seen"),
        last_connected=_time(entry.get("last_connected"), "last_connected"),
        charset=as_text(entry.get("charset", ""), "charset", 32),
        answers_ping=None if answers is None else as_flag(answers, "answers_ping"),
        unknown=unknown_part(entry, _KEYS),
    )


def _write(server: KnownServer) -> dict[str, Json]:
    return {
        **known_part(server.unknown),
        "host": server.address.host,
        "port": server.address.port,
        "name": server.name,
        "favourite": server.favourite,
        "own": server.own,
        "last_seen": server.last_seen,
        "last_connected": server.last_connected,
        "charset": server.charset,
        "answers_ping": server.answers_ping,
    }


def _time(value: Json, name: str) -> int | None:
    return None if value is None else as_whole(value, name, 0, _LATEST)


def _moment(at: float) -> int:
    return max(0, min(_LATEST, int(at)))


def _replace(known: KnownServer, **changes: object) -> KnownServer:
    return dataclasses.replace(known, **changes)  # type: ignore[arg-type]


def _limited(servers: Iterable[KnownServer]) -> Mapping[ServerAddress, KnownServer]:
    """Return what is worth keeping; of what is not lasting only the latest."""
    kept = {server.address: server for server in servers if server.is_worth_keeping}
    passing = [server for server in kept.values() if not server.is_lasting]
    passing.sort(key=lambda server: server.last_connected or 0)
    for server in passing[: max(0, len(passing) - HISTORY_LIMIT)]:
        del kept[server.address]
    return MappingProxyType(kept)
