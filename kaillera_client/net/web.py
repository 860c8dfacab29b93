"""One request to a web server, with a limit on what it may send. The only module that knows aiohttp."""

import asyncio
import socket
import ssl
import threading
import zlib
from contextlib import suppress
from types import TracebackType
from typing import Final
from urllib.parse import urljoin

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult

from kaillera_client.net.certificates import certificates_elsewhere
from kaillera_client.net.webfailure import WebFailed, WebProblem

PRODUCT: Final = "kaillera-client"
"""All that a web server is told about us."""

_MOST_REDIRECTS = 5
_TURNS_TO_END = 20
"""Turns of the loop in which a connection that was cut off goes away; it takes about five."""

_MOVED = frozenset({301, 302, 303, 307, 308})


class WebClient:
    """Requests without cookies, passwords and proxies, and with checked certificates."""

    def __init__(
        self,
        longest: int,
        *,
        product: str = PRODUCT,
        only_tls: bool = False,
        trusted: ssl.SSLContext | None = None,
    ) -> None:
        """Bodies may have `longest` bytes; must be made on the loop.

        With `only_tls` no request goes to an address without it, wherever the server points. `trusted` takes the place
        of the system's certificates.
        """
        self._longest = longest
        self._only_tls = only_tls
        self._sockets: list[socket.socket] = []
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(
                resolver=_Resolver(),
                force_close=True,
                ssl=trusted or certificates_elsewhere() or True,
                socket_factory=self._new_socket,
            ),
            cookie_jar=aiohttp.DummyCookieJar(),
            headers={
                "User-Agent": product,
                "Accept": "application/json, text/plain, */*",
                "Accept-Encoding": "gzip",
            },
            auto_decompress=False,
            timeout=aiohttp.ClientTimeout(total=None),
        )

    async def __aenter__(self) -> "WebClient":
        """Return the client."""
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End what is still open, also what waits for a goodbye that TLS promises and a silent server never says."""
        await self._session.close()
        for opened in self._sockets:
            with suppress(OSError):
                opened.shutdown(socket.SHUT_RDWR)
        for _ in range(_TURNS_TO_END):
            if all(opened.fileno() < 0 for opened in self._sockets):
                break
            await asyncio.sleep(0)

    def _new_socket(self, address: aiohttp.AddrInfoType) -> socket.socket:
        family, kind, protocol, _, _ = address
        opened = socket.socket(family, kind, protocol)
        opened.setblocking(False)
        self._sockets.append(opened)
        return opened

    async def get(self, url: str) -> bytes:
        """Return the unpacked body of an answer 200; WebFailed otherwise. It may wait for ever."""
        try:
            return await self._get(url)
        except aiohttp.ClientConnectorDNSError as error:
            raise WebFailed(WebProblem.NO_ADDRESS, str(error)) from error
        except aiohttp.ClientSSLError as error:
            raise WebFailed(WebProblem.UNTRUSTED, str(error)) from error
        except aiohttp.TooManyRedirects as error:
            raise WebFailed(WebProblem.REFUSED, "it points from place to place") from error
        except aiohttp.RedirectClientError as error:
            raise WebFailed(WebProblem.REFUSED, f"it points to {error}") from error
        except aiohttp.InvalidURL as error:
            raise WebFailed(WebProblem.BAD_URL, str(error)) from error
        except (aiohttp.ClientResponseError, zlib.error) as error:
            raise WebFailed(WebProblem.UNREADABLE, str(error)) from error
        except (aiohttp.ClientError, OSError) as error:
            raise WebFailed(WebProblem.NO_ANSWER, str(error)) from error

    async def _get(self, url: str) -> bytes:
        if self._only_tls:
            return await self._get_by_tls(url)
        async with self._session.get(url, max_redirects=_MOST_REDIRECTS) as response:
            return await self._body(response)

    async def _get_by_tls(self, url: str) -> bytes:
        """Follow the server from place to place by ourselves: aiohttp would go anywhere."""
        for _ in range(_MOST_REDIRECTS + 1):
            if not url.lower().startswith("https://"):
                raise WebFailed(WebProblem.REFUSED, "it points to an address without TLS")
            async with self._session.get(url, allow_redirects=False) as response:
                if response.status not in _MOVED:
                    return await self._body(response)
                url = _joined(url, response.headers.get("Location", ""))
        raise WebFailed(WebProblem.REFUSED, "it points from place to place")

    async def _body(self, response: aiohttp.ClientResponse) -> bytes:
        if response.status != 200:
            raise WebFailed(WebProblem.REFUSED, f"HTTP status {response.status}")
        if (response.content_length or 0) > self._longest:
            raise WebFailed(WebProblem.TOO_LARGE, f"{response.content_length} bytes")
        body = _Body(response.headers.get("Content-Encoding", ""), self._longest)
        async for chunk in response.content.iter_any():
            body.add(chunk)
        return body.whole()


def _joined(url: str, location: str) -> str:
    """Return where a server points to; WebFailed when it is no address."""
    try:
        return urljoin(url, location)
    except ValueError as error:
        raise WebFailed(WebProblem.REFUSED, "it points to no address") from error


class _Body:
    """Collects and unpacks a body, and stops at the limit: a small file can unpack to gigabytes."""

    def __init__(self, encoding: str, longest: int) -> None:
        self._longest = longest
        self._parts: list[bytes] = []
        self._length = 0
        self._received = 0
        match encoding.strip().lower():
            case "" | "identity":
                self._unpacker = None
            case "gzip" | "x-gzip" | "deflate":
                self._unpacker = zlib.decompressobj(wbits=zlib.MAX_WBITS | 32)
            case other:
                raise WebFailed(WebProblem.UNREADABLE, f"packed with {other[:40]!r}")

    def add(self, chunk: bytes) -> None:
        """Take a chunk; WebFailed when it becomes too much."""
        # What comes after a packed body's end, or unpacks to nothing, would otherwise never end.
        self._received += len(chunk)
        if self._unpacker is not None:
            room = self._longest - self._length + 1
            chunk = b"" if self._unpacker.eof else self._unpacker.decompress(chunk, room)
        self._length += len(chunk)
        if max(self._length, self._received) > self._longest:
            raise WebFailed(WebProblem.TOO_LARGE, f"more than {self._longest} bytes")
        self._parts.append(chunk)

    def whole(self) -> bytes:
        """Return all of it; WebFailed when a packed body has no end."""
        if self._unpacker is not None and self._parts and not self._unpacker.eof:
            raise WebFailed(WebProblem.UNREADABLE, "a packed body without its end")
        return b"".join(self._parts)


class _Resolver(AbstractResolver):
    """Looks names up in threads that nobody waits for at the end: a look-up cannot be interrupted."""

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_UNSPEC
    ) -> list[ResolveResult]:
        """Return the addresses of a host; OSError when there are none."""
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[list[ResolveResult]] = loop.create_future()

        def hand_over(found: list[ResolveResult]) -> None:
            if not answer.done():
                answer.set_result(found)

        def look_up() -> None:
            found = _addresses(host, port, family)
            try:
                loop.call_soon_threadsafe(hand_over, found)
            except RuntimeError:
                # The loop was closed first: nobody is left to be told.
                return

        threading.Thread(target=look_up, name=f"look up {host[:40]}", daemon=True).start()
        addresses = await answer
        if not addresses:
            raise OSError(socket.EAI_NONAME, "this name has no address")
        return addresses

    async def close(self) -> None:
        """Do nothing: there is nothing to wait for."""


def _addresses(host: str, port: int, family: socket.AddressFamily) -> list[ResolveResult]:
    try:
        found = socket.getaddrinfo(host, port, family, socket.SOCK_STREAM)
    except (OSError, ValueError):
        return []
    return [
        ResolveResult(
            hostname=host,
            host=str(place[0]),
            port=port,
            family=kind,
            proto=protocol,
            flags=socket.AI_NUMERICHOST | socket.AI_NUMERICSERV,
        )
        for kind, _, protocol, _, place in found
    ]
