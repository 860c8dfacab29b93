"""What the library page tells of the known emulators: the table, and what to know of the one behind a profile."""

from PySide6.QtCore import QCoreApplication

from kaillera_client.emulators.finder import FoundEmulator
from kaillera_client.emulators.knowledge import ARCADE, MANY_SYSTEMS, Speaks
from kaillera_client.emulators.known import KNOWN
from kaillera_client.emulators.profile import EmulatorProfile
from kaillera_client.emulators.recognition import recognised
from kaillera_client.gui.controllers.launch_plans import WINDOWS
from kaillera_client.gui.models.emulator_values import KnownRow
from kaillera_client.gui.text import harmless
from kaillera_client.gui.views.emulator_facts import all_facts

translate = QCoreApplication.translate

_LONGEST_PATH = 300


def known_rows(found: tuple[FoundEmulator, ...]) -> tuple[KnownRow, ...]:
    """Return the table of known emulators; what was found on this computer comes first."""
    rows: list[KnownRow] = []
    for known in KNOWN:
        speaks = _speaks_words(known.speaks_on(windows=WINDOWS))
        games = _games_words(known.games)
        here = [(at, one) for at, one in enumerate(found) if one.emulator == known]
        rows += [
            KnownRow(
                known.title,
                games,
                speaks,
                harmless(str(one.program), _LONGEST_PATH),
                at,
                all_facts(known),
            )
            for at, one in here
        ] or [KnownRow(known.title, games, speaks, facts=all_facts(known))]
    return tuple(sorted(rows, key=lambda row: not row.found))


def known_facts(profile: EmulatorProfile) -> tuple[str, tuple[str, ...]]:
    """Return the name of the known emulator behind a profile and what to know of it; nothing of an unknown one."""
    known = recognised(profile, windows=WINDOWS)
    return ("", ()) if known is None else (known.title, all_facts(known))


def _speaks_words(speaks: Speaks) -> str:
    match speaks:
        case Speaks.YES:
            return translate("emulators", "yes")
        case Speaks.THROUGH_WINE:
            return translate("emulators", "through Wine")
        case Speaks.OWN_CLIENT:
            return translate("emulators", "own client only")
        case Speaks.NO:
            return translate("emulators", "no")


def _games_words(games: str) -> str:
    """Return what an emulator plays; the names of machines are the same everywhere."""
    words = {
        ARCADE: translate("emulators", "Arcade"),
        MANY_SYSTEMS: translate("emulators", "Many systems"),
    }
    return words.get(games, games)
