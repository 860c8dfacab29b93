"""Which adapter carries the line: a cable, Wi-Fi or a tunnel such as a VPN's."""

import re
import sys
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path


class AdapterKind(Enum):
    """What an adapter is."""

    CABLE = auto()
    WIRELESS = auto()
    TUNNEL = auto()
    UNKNOWN = auto()
    """It is no tunnel that we know, and the system does not say whether it is wireless."""


@dataclass(frozen=True, slots=True)
class AdapterInUse:
    """One adapter by the system's name for it."""

    name: str
    kind: AdapterKind


_TUNNEL_NAME = re.compile(
    r"(?:tun|tap|utun|wg|ppp|ipsec|gre|sit|zt|tailscale|nordlynx|proton|mullvad|wireguard|openvpn|"
    r"hamachi|zerotier|radmin|anyconnect|cscotun|gpd|outline|warp|cloudflarewarp)",
    re.IGNORECASE,
)
"""How the usual tunnels begin their adapters' names."""

_VPN_WORD = re.compile(
    r"\bvpn\b|tap-windows|wintun|wireguard|tailscale|zerotier|hamachi|nordlynx|openvpn",
    re.IGNORECASE,
)


def looks_like_tunnel(name: str) -> bool:
    """Tell by an adapter's name, or by what Windows calls it."""
    return bool(_TUNNEL_NAME.match(name) or _VPN_WORD.search(name))


def adapter_of(address: str) -> AdapterInUse | None:
    """Return the adapter that has an IPv4 address, None when no adapter has it. Blocks for some milliseconds."""
    # Only a check needs it, and a window that opens must not wait for it.
    import psutil  # noqa: PLC0415

    for name, addresses in psutil.net_if_addrs().items():
        if any(found.address == address for found in addresses):
            return AdapterInUse(name, _kind(name))
    return None


if sys.platform == "linux":
    _SYSTEM = Path("/sys/class/net")
    _TUNNEL_TYPES = frozenset({"512", "768", "769", "776", "778", "823", "65534"})
    """ARPHRD_PPP, _TUNNEL, _TUNNEL6, _SIT, _IPGRE, _IP6GRE, and _NONE, which tun and WireGuard have."""

    def _kind(name: str, system: Path = _SYSTEM) -> AdapterKind:
        """Look at what the kernel says of the adapter."""
        place = system / name
        if (place / "tun_flags").exists() or looks_like_tunnel(name):
            return AdapterKind.TUNNEL
        try:
            kind = (place / "type").read_text(encoding="ascii", errors="replace").strip()
        except OSError:
            return AdapterKind.UNKNOWN
        if kind in _TUNNEL_TYPES:
            return AdapterKind.TUNNEL
        if (place / "wireless").exists() or (place / "phy80211").exists():
            return AdapterKind.WIRELESS
        return AdapterKind.CABLE

elif sys.platform == "win32":
    # Not run: there was no Windows.
    from kaillera_client.diagnostics.windows_adapters import described

    _TYPES = {6: AdapterKind.CABLE, 23: AdapterKind.TUNNEL, 53: AdapterKind.TUNNEL}
    _TYPES |= {71: AdapterKind.WIRELESS, 131: AdapterKind.TUNNEL}
    """IF_TYPE_ETHERNET_CSMACD, _PPP, _PROP_VIRTUAL (Wintun), _IEEE80211, _TUNNEL."""

    def _kind(name: str) -> AdapterKind:
        """Ask for the adapter's type and description; tap adapters call themselves Ethernet."""
        found = described(name)
        if found is None:
            return AdapterKind.TUNNEL if looks_like_tunnel(name) else AdapterKind.UNKNOWN
        if looks_like_tunnel(name) or looks_like_tunnel(found.description):
            return AdapterKind.TUNNEL
        return _TYPES.get(found.type, AdapterKind.UNKNOWN)

else:

    def _kind(name: str) -> AdapterKind:
        """Other systems do not say which of their adapters are wireless."""
        return AdapterKind.TUNNEL if looks_like_tunnel(name) else AdapterKind.UNKNOWN
