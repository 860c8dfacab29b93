"""Which targets there are; their modules are loaded by name, so that the driver can instrument what they import."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module
from types import MappingProxyType
from typing import Final

INSTRUMENTED: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "protocol_messages": (),
        "protocol_bundles": (),
        "server_text": (),
        "chat_lines": (),
        "client_session": (),
        "ping_probe": (),
        "server_rules": (),
        "bridge_codec": (),
        "bridge_block": (),
        "bridge_attachment": (),
        "bridge_files": (),
        "master_lists": (),
        "releases": (),
        "links": (),
        "settings": (),
        "profile_files": (),
        "rom_headers": (),
        "rom_zip": ("zipfile",),
        "rom_7z": ("py7zr",),
        "rom_dats": (),
        "scan_lines": (),
        "program_headers": (),
    }
)
"""Each target with the packages beside our own whose branches guide the search."""


@dataclass(frozen=True, slots=True)
class Target:
    """Something to feed: `one_input` raises only on a mistake of ours."""

    name: str
    one_input: Callable[[bytes], None]
    seeds: Callable[[], list[bytes]]


def load(name: str) -> Target:
    """Import a target's module; KeyError for a name that is none."""
    if name not in INSTRUMENTED:
        raise KeyError(name)
    module = import_module(f"fuzz.targets.{name}")
    return Target(name, module.one_input, module.seeds)
