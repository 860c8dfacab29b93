"""Who holds a UDP port of this computer."""


def port_holder(port: int) -> str | None:
    """Return the name of the program that listens on a UDP port, None when nobody does or the system does not tell.

    Many systems tell only of the user's own programs. Blocks for some milliseconds, so not for a window's thread. The
    name comes from a stranger's file.
    """
    # Only a taken port needs it, and a window that opens must not wait for it.
    import psutil  # noqa: PLC0415

    try:
        for found in psutil.net_connections(kind="udp"):
            if found.laddr and found.laddr.port == port and found.pid:
                return str(psutil.Process(found.pid).name()) or None
    except (psutil.Error, OSError):
        return None
    return None
