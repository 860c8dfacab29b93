"""What Windows says of its adapters: `GetAdaptersAddresses`. Not run: there was no Windows."""

import ctypes
import sys
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Described:
    """An adapter's `IfType`, and what its driver calls it."""

    type: int
    description: str


if sys.platform == "win32":
    _AF_INET = 2
    _TOO_SMALL = 111
    _ROOM = 16_384
    _SKIP_ADDRESSES = 0x1 | 0x2 | 0x4 | 0x8
    """GAA_FLAG_SKIP_UNICAST, _ANYCAST, _MULTICAST and _DNS_SERVER: only the adapters themselves."""

    class _Adapter(ctypes.Structure):
        """The beginning of `IP_ADAPTER_ADDRESSES_LH`."""

    _Adapter._fields_ = [
        ("length", ctypes.c_ulong),
        ("index", ctypes.c_ulong),
        ("next", ctypes.POINTER(_Adapter)),
        ("name", ctypes.c_char_p),
        ("unicast", ctypes.c_void_p),
        ("anycast", ctypes.c_void_p),
        ("multicast", ctypes.c_void_p),
        ("dns", ctypes.c_void_p),
        ("dns_suffix", ctypes.c_wchar_p),
        ("description", ctypes.c_wchar_p),
        ("friendly_name", ctypes.c_wchar_p),
        ("physical", ctypes.c_ubyte * 8),
        ("physical_length", ctypes.c_ulong),
        ("flags", ctypes.c_ulong),
        ("mtu", ctypes.c_ulong),
        ("type", ctypes.c_ulong),
    ]

    def described(name: str) -> Described | None:
        """Return what the system says of the adapter that users know by a name, None when nothing."""
        ask = ctypes.windll.iphlpapi.GetAdaptersAddresses
        size = ctypes.c_ulong(_ROOM)
        for _ in range(3):
            memory = ctypes.create_string_buffer(size.value)
            answer = ask(_AF_INET, _SKIP_ADDRESSES, None, memory, ctypes.byref(size))
            if answer != _TOO_SMALL:
                break
        if answer != 0:
            return None
        entry = ctypes.cast(memory, ctypes.POINTER(_Adapter))
        # One that points nowhere is false.
        while bool(entry):
            found = entry.contents
            if found.friendly_name == name:
                return Described(found.type, found.description or "")
            entry = found.next
        return None

else:

    def described(name: str) -> Described | None:
        """Say nothing: there is no such thing here."""
        del name
        return None
