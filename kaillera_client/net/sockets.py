"""UDP sockets as the driver wants them, with each system's traps taken away."""

import socket
import sys

from kaillera_client.net.conversation import Address

_RECEIVE_BUFFER = 1 << 20


def open_socket(host: str, port: int) -> socket.socket:
    """Return a bound, non-blocking IPv4 UDP socket; OSError when the address is taken or not ours."""
    sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    try:
        sock.setblocking(False)
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _RECEIVE_BUFFER)
        _prepare(sock)
        sock.bind((host, port))
    except (OSError, OverflowError):
        sock.close()
        raise
    return sock


def local_address(sock: socket.socket) -> Address:
    """Return the address that a socket is bound to."""
    host, port = sock.getsockname()
    return host, port


if sys.platform == "win32":

    def _prepare(sock: socket.socket) -> None:
        # Windows would let a second program share the port; nobody may listen in.
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)

else:

    def _prepare(sock: socket.socket) -> None:
        """Nothing to do: an address in use is refused as it is."""
