"""`kaillera-client list`: which public servers and waiting games there are, and how far away.

What `--json` prints is described in docs/cli.md.
"""

import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from kaillera_client.advice.delay import expected_delay_frames, family_of
from kaillera_client.cli import game
from kaillera_client.cli.link import EngineLink
from kaillera_client.cli.options import ListOptions
from kaillera_client.cli.screen import Screen, harmless
from kaillera_client.cli.stopping import EXIT_CODE
from kaillera_client.cli.table import columns
from kaillera_client.engine.commands import FetchLists, MeasureServers
from kaillera_client.engine.events import EngineEvent, ListFailed, ListFetched, ServerProbed
from kaillera_client.links.address import ServerAddress
from kaillera_client.masterlist.entry import WaitingGame
from kaillera_client.masterlist.merge import Catalogue, CatalogueEntry
from kaillera_client.masterlist.places import country_code, folded
from kaillera_client.protocol.messages import ConnectionType

PROBES = 3

NO_LIST = (
    "No server list could be read. They are run by volunteers and fail at times; try again later, "
    "or ask a server that you know with: kaillera-client ping HOST"
)

INTERRUPTED = "Interrupted before every server was asked."

Answer = ListFetched | ListFailed


@dataclass(slots=True)
class Findings:
    """What came so far."""

    answers: list[Answer] = field(default_factory=list)
    catalogue: Catalogue = field(default_factory=Catalogue)
    probes: dict[ServerAddress, list[float | None]] = field(default_factory=dict)

    @property
    def fetched(self) -> list[ListFetched]:
        """The lists that answered."""
        return [answer for answer in self.answers if isinstance(answer, ListFetched)]

    def note(self, event: EngineEvent) -> None:
        """Take an event of the engine."""
        match event:
            case ListFetched(source, answer):
                self.answers.append(event)
                self.catalogue = self.catalogue.with_list(source, answer, 0.0)
            case ListFailed():
                self.answers.append(event)
            case ServerProbed(server, rtt_ms):
                self.probes.setdefault(server, []).append(rtt_ms)
            case _:
                pass

    def games(self, part: str) -> list[WaitingGame]:
        """Return the waiting games whose name contains `part`."""
        return [found for found in self.catalogue.games if folded(part) in folded(found.game)]

    def servers(self, part: str) -> list[CatalogueEntry]:
        """Return the servers, only those where a game with `part` in its name waits unless it is empty."""
        entries = self.catalogue.entries
        if part:
            places = {found.address for found in self.games(part)}
            entries = tuple(entry for entry in entries if entry.address in places)
        return sorted(entries, key=self._place)

    def median_ms(self, server: ServerAddress) -> float | None:
        """Return a server's round trip, None without an answer."""
        answered = [value for value in self.probes.get(server, ()) if value is not None]
        return statistics.median(answered) if answered else None

    def delay_frames(self, entry: CatalogueEntry) -> int | None:
        """Return the input delay to expect with the connection type LAN, by the server's own formula."""
        median = self.median_ms(entry.address)
        if median is None:
            return None
        family = family_of(entry.server.version)
        return expected_delay_frames(median, ConnectionType.LAN, family)

    def _place(self, entry: CatalogueEntry) -> tuple[bool, float, int, str]:
        """Order by ping, silent servers at the end; without pings by users."""
        median = self.median_ms(entry.address)
        users = entry.server.users or 0
        return median is None, median or 0.0, -users, folded(entry.server.name)


async def run(options: ListOptions, link: EngineLink, screen: Screen) -> int:
    """Ask, measure and show; exit code 0 when at least one list answered."""
    findings = Findings()
    link.listen(findings.note)

    async def ask() -> None:
        screen.note(f"Asking {_count(len(options.sources), 'server list')} ...")
        await link.execute(FetchLists(options.sources))
        servers = tuple(entry.address for entry in findings.servers(options.game))
        if options.ping and servers:
            screen.note(f"Measuring {_count(len(servers), 'server')} ...")
            await link.execute(MeasureServers(servers, PROBES))

    error, code = await game.interruptible(ask)
    if code == EXIT_CODE:
        error = INTERRUPTED
    if not error and not findings.fetched:
        error, code = NO_LIST, 1
    for line in _failures(findings):
        screen.note(line)
    if options.json:
        screen.object(as_dict(options, findings, error))
    else:
        for line in as_lines(options, findings) if findings.fetched else ():
            screen.say(line)
    if error and not options.json:
        screen.note(error)
    return code


def as_dict(options: ListOptions, findings: Findings, error: str) -> dict[str, object]:
    """Return the object that `--json` prints."""
    value: dict[str, object] = {
        "ok": not error,
        "lists": [_list(answer) for answer in findings.answers],
        "servers": [_server(findings, entry) for entry in findings.servers(options.game)],
        "games": [_game(found) for found in findings.games(options.game)],
    }
    if error:
        value["error"] = error
    return value


def as_lines(options: ListOptions, findings: Findings) -> list[str]:
    """Return tables for people."""
    entries, games = findings.servers(options.game), findings.games(options.game)
    lines = []
    if entries:
        rows = (_server_row(findings, entry) for entry in entries)
        lines += columns(("Name", "Address", "Users", "Games", "Ping", "Delay"), rows, "lllrrr")
    if games:
        heads = ("Waiting game", "Host", "Players", "Emulator", "Server")
        lines += [*([""] if lines else []), *columns(heads, map(_game_row, games), "lllll")]
    summary = f"{_count(len(entries), 'server')}, {_count(len(games), 'waiting game')}"
    return [
        *lines,
        *([""] if lines else []),
        f"{summary} in {_count(len(findings.fetched), 'list')}.",
    ]


def _server_row(findings: Findings, entry: CatalogueEntry) -> Sequence[str]:
    server = entry.server
    users = "-" if server.users is None else str(server.users)
    if server.max_users is not None:
        users += f"/{server.max_users}"
    median, delay = findings.median_ms(entry.address), findings.delay_frames(entry)
    unanswered = "no answer" if entry.address in findings.probes else "-"
    return (
        harmless(server.name),
        harmless(str(entry.address)),
        users,
        "-" if server.games is None else str(server.games),
        unanswered if median is None else f"{median:.0f} ms",
        "-" if delay is None else _count(delay, "frame"),
    )


def _game_row(found: WaitingGame) -> Sequence[str]:
    place = f"{found.server} ({found.address})" if found.server else str(found.address)
    return tuple(map(harmless, (found.game, found.owner, found.players, found.emulator, place)))


def _list(answer: Answer) -> dict[str, object]:
    value: dict[str, object] = {"name": answer.source.name, "url": answer.source.servers_url}
    match answer:
        case ListFetched(_, found):
            return value | {"ok": True, "servers": len(found.servers), "games": len(found.games)}
        case ListFailed(_, failure):
            problem = failure.problem.name.lower()
            return value | {"ok": False, "problem": problem, "detail": failure.detail}


def _server(findings: Findings, entry: CatalogueEntry) -> dict[str, object]:
    server = entry.server
    probes = findings.probes.get(entry.address, [])
    answered = [value for value in probes if value is not None]
    return {
        "name": server.name,
        "address": str(entry.address),
        "users": server.users,
        "max_users": server.max_users,
        "games": server.games,
        "version": server.version,
        "location": server.location,
        "country": country_code(server.location).upper() or None,
        "lists": list(entry.sources),
        "ping": {
            "sent": len(probes),
            "answered": len(answered),
            "median_ms": round(statistics.median(answered), 3) if answered else None,
        }
        if probes
        else None,
        "delay_frames": findings.delay_frames(entry),
    }


def _game(found: WaitingGame) -> dict[str, object]:
    return {
        "game": found.game,
        "owner": found.owner,
        "emulator": found.emulator,
        "players": found.players,
        "server": found.server,
        "address": str(found.address),
        "location": found.location,
    }


def _failures(findings: Findings) -> Iterable[str]:
    for answer in findings.answers:
        if isinstance(answer, ListFailed):
            yield f"The list {harmless(answer.source.name)} gave nothing: {answer.failure.problem.value}."


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
