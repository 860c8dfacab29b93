"""A web server on this computer that answers as it is told, also in ways that no web server should."""

import socket
import socketserver
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from kaillera_client.masterlist.entry import ListSource


class WebServer(socketserver.ThreadingTCPServer):
    """Answers each path with bytes, or with a function that writes pieces until told to stop."""

    daemon_threads = True
    block_on_close = True

    def __init__(self, tls: ssl.SSLContext | None = None) -> None:
        super().__init__(("127.0.0.1", 0), _Visit)
        self._tls = tls
        self.answers: dict[str, bytes | Callable[[WebServer], Iterator[bytes]]] = {}
        self.requests: list[str] = []
        self.ended = threading.Event()

    def get_request(self) -> tuple[socket.socket, object]:
        sock, address = super().get_request()
        if self._tls is not None:
            # The handshake belongs to the visit's thread, as its first read.
            sock = self._tls.wrap_socket(sock, server_side=True, do_handshake_on_connect=False)
        return sock, address

    def url(self, path: str) -> str:
        return f"{'http' if self._tls is None else 'https'}://127.0.0.1:{self.server_address[1]}{path}"

    def source(self, path: str, *, games: str = "", fallback: str = "") -> ListSource:
        """Return a source whose addresses are paths here; private addresses are allowed in it."""
        servers, games, fallback = (self.url(p) if p else "" for p in (path, games, fallback))
        return ListSource(path, servers, games, fallback, added=True)


class _Visit(socketserver.StreamRequestHandler):
    server: WebServer

    def handle(self) -> None:
        head = []
        with suppress(OSError):
            while (line := self.rfile.readline(10_000)).strip():
                head.append(line.decode("latin-1"))
            if not head:
                return
            self.server.requests.append("".join(head))
            answer = self.server.answers.get(head[0].split()[1], plain(b"", "404 Not Found"))
            for piece in [answer] if isinstance(answer, bytes) else answer(self.server):
                self.connection.sendall(piece)


def plain(body: bytes, status: str = "200 OK", *headers: str) -> bytes:
    """Return a whole answer."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", "Connection: close", *headers]
    return "\r\n".join([*lines, "", ""]).encode() + body


def silence(server: WebServer) -> Iterator[bytes]:
    """Send nothing until the end."""
    server.ended.wait()
    yield b""


def trickle(server: WebServer) -> Iterator[bytes]:
    """Send a byte now and then, for ever."""
    yield b"HTTP/1.1 200 OK\r\n\r\n["
    while not server.ended.wait(0.02):
        yield b" "


def flood(_server: WebServer) -> Iterator[bytes]:
    """Send 10 MB whose length nobody was told."""
    yield b"HTTP/1.1 200 OK\r\n\r\n["
    for _ in range(1000):
        yield b" " * 10_000


def self_signed() -> ssl.SSLContext:
    """Return the secrets of a server that nobody vouches for; they were made for these tests."""
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(Path(__file__).with_name("self_signed.pem"))
    return tls


@contextmanager
def web_server(tls: ssl.SSLContext | None = None) -> Iterator[WebServer]:
    with WebServer(tls) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield server
        finally:
            server.ended.set()
            server.shutdown()
            thread.join()
