"""UDP sockets as the driver wants them, with each system's traps taken away."""

import socket
import sys
from collections.abc import Iterable

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


def hear_only(sock: socket.socket, peer: Address) -> None:
    """Let the system throw away what comes from anybody else, before this process is woken for it; OSError."""
    sock.connect(peer)


if sys.platform == "linux":
    CAN_HEAR_APART = True
    """Whether one peer's datagrams can have a buffer of their own, which nobody else can fill."""

    def open_apart(
        sock: socket.socket, others: Iterable[socket.socket], peer: Address
    ) -> socket.socket:
        """Return a second socket with the address of `sock` that gets all that `peer` sends; OSError.

        `others` are the earlier ones. The address is shared for this moment only: else another program could bind it,
        and take what is meant for us.
        """
        apart = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        sharing = (sock, apart, *others)
        try:
            apart.setblocking(False)
            apart.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _RECEIVE_BUFFER)
            for one in sharing:
                one.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            apart.bind(sock.getsockname())
            apart.connect(peer)
        except OSError:
            apart.close()
            raise
        finally:
            for one in sharing:
                if one.fileno() >= 0:
                    one.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 0)
        return apart

else:
    CAN_HEAR_APART = False

    def open_apart(
        sock: socket.socket, others: Iterable[socket.socket], peer: Address
    ) -> socket.socket:
        """Elsewhere nothing promises that the connected one of two sockets with one address is preferred."""
        raise OSError(f"{peer} cannot be heard apart on this system")


if sys.platform == "win32":

    def _prepare(sock: socket.socket) -> None:
        # Windows would let a second program share the port; nobody may listen in.
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)

else:

    def _prepare(sock: socket.socket) -> None:
        """Nothing to do: an address in use is refused as it is."""
