"""Asking one master list: its servers and its waiting games, with a deadline and a size limit."""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, TypeVar

from kaillera_client.masterlist.entry import (
    ListFailure,
    ListProblem,
    ListSource,
    ServerList,
    WaitingGame,
)
from kaillera_client.masterlist.errors import FetchFailed
from kaillera_client.masterlist.parse import ListFormatError, parse_games, parse_list
from kaillera_client.masterlist.sources import SourceError, source_from_url
from kaillera_client.net.webfailure import WebFailed

if TYPE_CHECKING:
    from kaillera_client.net.web import WebClient

T = TypeVar("T")

_FIRST_SHARE = 0.6
"""The part of the deadline after which a list's other address is asked."""

_GAMES_SHARE = 0.9
"""The part of the deadline after which servers are shown without the waiting games that have not come."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class FetchLimits:
    """How long one source may take in seconds, and how many bytes one answer may have when unpacked."""

    deadline: float = 5.0
    longest_body: int = 2_000_000


async def fetch_source(
    source: ListSource, limits: FetchLimits | None = None
) -> ServerList | ListFailure:
    """Return what a source answers, within the deadline whatever it does; raises nothing.

    Waiting games that cannot be had are no failure. Meant for a loop away from any game's: certificates, compression
    and parsing take their time. All of it is on that one loop, because a thread that carries frames waits for each
    busy thread beside it.
    """
    limits = limits or FetchLimits()
    try:
        async with asyncio.timeout(limits.deadline):
            return await _fetch(source, limits)
    except TimeoutError:
        return ListFailure(ListProblem.NO_ANSWER, f"nothing within {limits.deadline:g} s")
    except FetchFailed as failed:
        return failed.failure
    except Exception as error:  # noqa: BLE001 - a list is a stranger's: whatever it breaks, the others are shown
        _log.exception("the list %s could not be read", source.name)
        return ListFailure(ListProblem.NOT_A_LIST, repr(error))


async def _fetch(source: ListSource, limits: FetchLimits) -> ServerList:
    _check_urls(source)
    loop = asyncio.get_running_loop()
    latest = loop.time() + limits.deadline * _GAMES_SHARE
    async with _load_client()(limits.longest_body) as web:
        games = asyncio.ensure_future(_games(web, source))
        try:
            found = await _servers(web, source, limits)
            await asyncio.wait({games}, timeout=max(0.0, latest - loop.time()))
            extra = games.result() if games.done() else ()
        finally:
            games.cancel()
            await asyncio.wait({games})
    return ServerList(found.servers, (*found.games, *extra))


def _check_urls(source: ListSource) -> None:
    others = [url for url in (source.fallback_url, source.games_url) if url]
    try:
        for url in (source.servers_url, *others):
            source_from_url(url)
    except SourceError as error:
        raise FetchFailed(ListProblem.BAD_URL, str(error)) from None


def _load_client() -> "type[WebClient]":
    """Import aiohttp, which takes more than 150 ms: neither the program's start nor a game should pay for it."""
    client: type[WebClient] = import_module("kaillera_client.net.web").WebClient
    return client


async def _servers(web: "WebClient", source: ListSource, limits: FetchLimits) -> ServerList:
    """Return the answer of the first address, or of the other one when that fails or takes too long."""

    def read(body: bytes) -> ServerList:
        return parse_list(body, allow_private=source.added)

    if not source.fallback_url:
        return await _get(web, source.servers_url, read)
    try:
        async with asyncio.timeout(limits.deadline * _FIRST_SHARE):
            return await _get(web, source.servers_url, read)
    except (FetchFailed, TimeoutError) as first:
        _log.info("%s: %s", source.servers_url, first)
    return await _get(web, source.fallback_url, read)


async def _games(web: "WebClient", source: ListSource) -> tuple[WaitingGame, ...]:
    def read(body: bytes) -> tuple[WaitingGame, ...]:
        return parse_games(body, allow_private=source.added)

    if not source.games_url:
        return ()
    try:
        return await _get(web, source.games_url, read)
    except FetchFailed as failed:
        _log.info("%s: %s", source.games_url, failed)
        return ()


async def _get(web: "WebClient", url: str, read: Callable[[bytes], T]) -> T:
    try:
        return read(await web.get(url))
    except WebFailed as failed:
        raise FetchFailed.by_web(failed) from failed
    except ListFormatError as error:
        raise FetchFailed(ListProblem.NOT_A_LIST, str(error)) from None
