"""The frozen values of the first page, the practice and the sheet that confirms an invitation."""

from dataclasses import dataclass

from kaillera_client.roms.match import Possession


@dataclass(frozen=True, slots=True)
class PracticeLine:
    """The simulated line of a practice; a slow partner's inputs come late as well."""

    ping_ms: int = 0
    jitter_ms: int = 0
    loss_percent: int = 0
    slow_partner: bool = False


MOST_PING_MS, MOST_JITTER_MS, MOST_LOSS_PERCENT = 300, 50, 20


@dataclass(frozen=True, slots=True)
class Choice:
    """One entry of a list of choices: what is stored and what is shown."""

    value: str
    text: str


@dataclass(frozen=True, slots=True)
class JoinQuestion:
    """What the user is asked before a link is followed; all text is harmless already.

    `known` says whether the server is in the user's lists. `name` is the nickname there. `rom` says whether the game's
    ROM is here, and `rom_sure` whether the invitation named its CRC.
    """

    server: str
    known: bool
    name: str
    game: str = ""
    owner: str = ""
    delay: str = ""
    rom: Possession = Possession.UNKNOWN
    rom_sure: bool = False
