"""What is found in files before any DAT file has named it."""

from dataclasses import dataclass

from kaillera_client.roms.fingerprint import Fingerprint
from kaillera_client.roms.parts import Part


class UnreadableError(Exception):
    """A file could not be read; the message is the reason, as a part of a sentence such as "it needs a password"."""


@dataclass(frozen=True, slots=True)
class FoundRom:
    """One ROM as its file shows it.

    `candidate` is True for what is an arcade set only if a DAT file says so. `whole_crc` and `whole_size` are of the
    content with its header, because some DAT files count that; both are 0 when there is no header.
    """

    name: str
    fingerprint: Fingerprint
    member: str = ""
    system: str = ""
    header: str = ""
    whole_crc: int = 0
    whole_size: int = 0
    parts: tuple[Part, ...] = ()
    candidate: bool = False
