"""The checks of what lies outside: names, lists, servers, and the way there."""

import asyncio
import ipaddress
import statistics
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from urllib.parse import urlsplit

from kaillera_client.diagnostics.adapters import AdapterInUse, AdapterKind
from kaillera_client.diagnostics.facts import Facts
from kaillera_client.diagnostics.surroundings import Surroundings
from kaillera_client.diagnostics.values import (
    Check,
    CheckResult,
    Detail,
    Reason,
    Value,
    Verdict,
    result_of,
)
from kaillera_client.engine.commands import FetchLists, PingServer
from kaillera_client.engine.errors import EngineError
from kaillera_client.engine.events import EngineEvent, ListFailed, ListFetched
from kaillera_client.engine.ping import PingResult
from kaillera_client.links.address import ServerAddress
from kaillera_client.masterlist.entry import ListProblem, ListSource

SERVERS_ASKED = 5
_PROBES = 3
_PROBE_INTERVAL_S = 0.3
_PROBE_PATIENCE_S = 1.5
_LOOKUP_S = 4.0
_LISTS_S = 4.7
_LAST_EVENTS_S = 0.3
_ANYWHERE = "192.0.2.1"
"""An address that nobody has: it leaves by the default way, if there is one. Nothing is sent to it."""

Answer = ListFetched | ListFailed


class LineChecks:
    """Checks 1 to 5; the third uses what the second found."""

    def __init__(self, facts: Facts, around: Surroundings) -> None:
        self._facts = facts
        self._around = around
        self._answers: dict[ListSource, Answer] = {}
        self._lists_are_through = asyncio.Event()

    def work(self) -> dict[Check, Callable[[], Awaitable[CheckResult]]]:
        """Return how each check is done."""
        return {
            Check.NAME_LOOKUP: self._look_up,
            Check.SERVER_LISTS: self._ask_lists,
            Check.UDP: self._ask_servers,
            Check.DIRECT_LINE: self._find_way,
            Check.WIRELESS: self._find_wireless,
        }

    def wait_before(
        self, check: Check, chosen: Sequence[Check]
    ) -> Coroutine[None, None, None] | None:
        """Return what a check must wait for: servers are asked when the lists have named them."""
        waits = check is Check.UDP and Check.SERVER_LISTS in chosen and self._facts.may_use_network
        return self._lists_to_be_through() if waits else None

    async def _lists_to_be_through(self) -> None:
        await self._lists_are_through.wait()

    # --- 1 name look-up -------------------------------------------------------------------------

    async def _look_up(self) -> CheckResult:
        hosts = self._names()
        if not hosts:
            return result_of(Check.NAME_LOOKUP, Verdict.NOT_TESTED, Reason.NO_NAME_TO_ASK)
        reason = Reason.NOT_FOUND
        for host in hosts[:2]:
            try:
                async with asyncio.timeout(_LOOKUP_S / 2):
                    await self._around.aside(lambda host=host: self._around.machine.look_up(host))  # type: ignore[misc]
            except TimeoutError:
                reason = Reason.LOOKUP_SILENT
            except OSError:
                continue
            else:
                return result_of(Check.NAME_LOOKUP, Verdict.FINE, Reason.FOUND, {"host": host})
        return result_of(Check.NAME_LOOKUP, Verdict.FAILED, reason, {"host": hosts[0]})

    def _names(self) -> list[str]:
        """Return the hosts that the program would look up anyway: of the lists, then of servers."""
        hosts = [
            urlsplit(source.servers_url).hostname or "" for source in self._facts.list_sources
        ]
        hosts += [server.host for server in self._facts.servers]
        return list(dict.fromkeys(host for host in hosts if host and not _is_number(host)))

    # --- 2 server lists -------------------------------------------------------------------------

    async def _ask_lists(self) -> CheckResult:
        sources = self._facts.list_sources
        try:
            if not sources:
                return result_of(Check.SERVER_LISTS, Verdict.NOT_TESTED, Reason.NO_LISTS)
            await self._fetch(sources)
            return self._judge_lists(sources)
        finally:
            self._lists_are_through.set()

    async def _fetch(self, sources: tuple[ListSource, ...]) -> None:
        """Ask and wait; events may come a moment after the command was done."""
        complete = asyncio.Event()

        def note(event: EngineEvent) -> None:
            if isinstance(event, ListFetched | ListFailed) and event.source in sources:
                self._answers[event.source] = event
                if len(self._answers) == len(sources):
                    complete.set()

        end = self._around.listen(note)
        try:
            async with asyncio.timeout(_LISTS_S):
                await self._around.execute(FetchLists(sources))
            async with asyncio.timeout(_LAST_EVENTS_S):
                await complete.wait()
        except TimeoutError:
            return
        finally:
            end()

    def _judge_lists(self, sources: tuple[ListSource, ...]) -> CheckResult:
        details = tuple(map(self._list_detail, sources))
        answered = sum(detail.verdict is Verdict.FINE for detail in details)
        servers = len(self._listed())
        values: dict[str, Value] = {
            "answered": answered,
            "asked": len(sources),
            "servers": servers,
        }
        if not answered:
            verdict, reason = Verdict.FAILED, Reason.LISTS_SILENT
        elif not servers:
            verdict, reason = Verdict.LOOK, Reason.LISTS_EMPTY
        else:
            verdict, reason = Verdict.FINE, Reason.LISTS_ANSWERED
        return result_of(Check.SERVER_LISTS, verdict, reason, values, details)

    def _list_detail(self, source: ListSource) -> Detail:
        match self._answers.get(source):
            case ListFetched(_, found):
                count = ("servers", len(found.servers))
                return Detail(source.name, Verdict.FINE, Reason.LISTS_ANSWERED.value, (count,))
            case ListFailed(_, failure):
                problem, detail = failure.problem, failure.detail
            case None:
                problem, detail = ListProblem.NO_ANSWER, ""
        values = (("detail", detail),) if detail else ()
        return Detail(source.name, Verdict.FAILED, problem.name.lower(), values)

    def _listed(self) -> tuple[ServerAddress, ...]:
        """Return every server that a list named just now."""
        fetched = [found for found in self._answers.values() if isinstance(found, ListFetched)]
        return tuple(
            dict.fromkeys(server.address for found in fetched for server in found.list.servers)
        )

    # --- 3 UDP ----------------------------------------------------------------------------------

    async def _ask_servers(self) -> CheckResult:
        known = (*self._facts.servers[: SERVERS_ASKED - 1], *self._listed(), *self._facts.servers)
        servers = tuple(dict.fromkeys(known))[:SERVERS_ASKED]
        if not servers:
            return result_of(Check.UDP, Verdict.NOT_TESTED, Reason.NO_SERVERS_KNOWN)
        pings = await asyncio.gather(*map(self._ping, servers))
        details = tuple(map(_server_detail, servers, pings))
        answered = [ping for ping in pings if ping is not None]
        values: dict[str, Value] = {"answered": len(answered), "asked": len(servers)}
        if answered:
            values["median_ms"] = round(statistics.median(answered), 1)
            return result_of(Check.UDP, Verdict.FINE, Reason.SERVERS_ANSWERED, values, details)
        web_works = any(isinstance(answer, ListFetched) for answer in self._answers.values())
        if web_works:
            return result_of(Check.UDP, Verdict.LOOK, Reason.UDP_BLOCKED, values, details)
        return result_of(Check.UDP, Verdict.LOOK, Reason.SERVERS_SILENT, values, details)

    async def _ping(self, server: ServerAddress) -> float | None:
        command = PingServer(
            server.host, server.port, _PROBES, _PROBE_INTERVAL_S, _PROBE_PATIENCE_S
        )
        try:
            async with asyncio.timeout(_LOOKUP_S):
                found = await self._around.execute(command)
        except (EngineError, TimeoutError):
            return None
        return found.median_ms if isinstance(found, PingResult) else None

    # --- 4 and 5 the way out --------------------------------------------------------------------

    async def _find_way(self) -> CheckResult:
        web = await self._web_address()
        found = await self._around.aside(lambda: self._ways((self._server_address(), web)))
        if not found:
            return result_of(Check.DIRECT_LINE, Verdict.FAILED, Reason.OFFLINE)
        if None in found:
            return result_of(Check.DIRECT_LINE, Verdict.NOT_TESTED, Reason.ADAPTER_UNKNOWN)
        ways = [way for way in found if way is not None]
        first, last = ways[0], ways[-1]
        if first.name != last.name:
            names: dict[str, Value] = {"udp_adapter": first.name, "web_adapter": last.name}
            return result_of(Check.DIRECT_LINE, Verdict.LOOK, Reason.TWO_WAYS, names)
        if first.kind is AdapterKind.TUNNEL:
            return result_of(
                Check.DIRECT_LINE, Verdict.LOOK, Reason.TUNNEL, {"adapter": first.name}
            )
        return result_of(Check.DIRECT_LINE, Verdict.FINE, Reason.DIRECT, {"adapter": first.name})

    async def _find_wireless(self) -> CheckResult:
        ways = await self._around.aside(lambda: self._ways((self._server_address(),)))
        way = ways[0] if ways else None
        if way is None or way.kind in (AdapterKind.UNKNOWN, AdapterKind.TUNNEL):
            # What a tunnel itself goes through is not told.
            return result_of(Check.WIRELESS, Verdict.NOT_TESTED, Reason.ADAPTER_UNKNOWN)
        values: dict[str, Value] = {"adapter": way.name}
        if self._facts.jitter_ms is not None:
            values["jitter_ms"] = round(self._facts.jitter_ms, 1)
        if way.kind is AdapterKind.WIRELESS:
            return result_of(Check.WIRELESS, Verdict.LOOK, Reason.WIRELESS, values)
        return result_of(Check.WIRELESS, Verdict.FINE, Reason.CABLE, values)

    def _server_address(self) -> str:
        """Return the number of a known server on the internet, else one that nobody has."""
        hosts = (server.host for server in self._facts.servers)
        return next(filter(_is_public_number, hosts), _ANYWHERE)

    async def _web_address(self) -> str:
        """Return the number of a list's computer, else one that nobody has."""
        hosts = [
            urlsplit(source.servers_url).hostname or "" for source in self._facts.list_sources
        ]
        named = next(filter(None, hosts), "")
        if _is_public_number(named):
            return named
        if not named or _is_number(named) or not self._facts.may_use_network:
            return _ANYWHERE
        try:
            async with asyncio.timeout(_LOOKUP_S / 2):
                found = await self._around.aside(lambda: self._around.machine.look_up(named))
        except (OSError, TimeoutError):
            return _ANYWHERE
        return next(filter(_is_public_number, found), _ANYWHERE)

    def _ways(self, targets: tuple[str, ...]) -> list[AdapterInUse | None]:
        """Return the adapters by which targets are reached, None for unknown ones, nothing for those out of reach."""
        machine = self._around.machine
        sources = [source for target in targets if (source := machine.source_address(target))]
        return [machine.adapter(source) for source in sources]


def _server_detail(server: ServerAddress, ping: float | None) -> Detail:
    if ping is None:
        return Detail(str(server), Verdict.FAILED, Reason.SERVERS_SILENT.value)
    value = ("median_ms", round(ping, 1))
    return Detail(str(server), Verdict.FINE, Reason.SERVERS_ANSWERED.value, (value,))


def _is_number(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _is_public_number(host: str) -> bool:
    try:
        return ipaddress.IPv4Address(host).is_global
    except ValueError:
        return False
