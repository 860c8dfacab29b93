"""One line in the room: how many players' games can be compared while one runs. No mark, only words."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kaillera_client.advice.sync import SyncCoverage, SyncStatus
from kaillera_client.gui.views.widgets import ElidedLabel, Role

translate = QCoreApplication.translate


def joined(parts: tuple[str, ...]) -> str:
    """Return a list in words: "P1, P2 and P4"."""
    if len(parts) < 2:
        return "".join(parts)
    text = translate("sync", "{first} and {last}")
    return text.format(first=", ".join(parts[:-1]), last=parts[-1])


def player_words(number: int, name: str = "") -> str:
    """Return a player by number, with the name where it is known."""
    if not name:
        return translate("sync", "P{number}").format(number=number)
    return translate("sync", "P{number} ({name})").format(number=number, name=name)


def sync_words(status: SyncStatus) -> str:
    """Return how many can be compared, and who cannot."""
    match status.coverage:
        case SyncCoverage.IMPOSSIBLE:
            return translate("sync", "Sync check: not possible with this emulator")
        case SyncCoverage.ALL:
            text = translate("sync", "Sync check: on, {heard} of {players}")
        case SyncCoverage.PARTLY if len(status.silent) == 1:
            text = translate("sync", "Sync check: {heard} of {players} ({who} tells no state)")
        case SyncCoverage.PARTLY:
            text = translate("sync", "Sync check: {heard} of {players} ({who} tell no state)")
        case _:
            assert_never(status.coverage)
    who = joined(tuple(player_words(number) for number in status.silent))
    return text.format(heard=status.heard, players=status.players, who=who)


def sync_reason(status: SyncStatus) -> str:
    """Return what is behind the words."""
    match status.coverage:
        case SyncCoverage.IMPOSSIBLE:
            return translate(
                "sync",
                "This emulator does not hand over the state of its game, so nothing can be compared.",
            )
        case SyncCoverage.ALL:
            return translate(
                "sync", "About once a second the states of all players’ games are compared."
            )
        case SyncCoverage.PARTLY:
            return translate(
                "sync",
                "Who is named has told no state: another client, or this one with its sync check turned off.",
            )
        case _:
            assert_never(status.coverage)


class SyncLine(ElidedLabel):
    """Says how far the check reaches; empty while nobody knows."""

    def __init__(self) -> None:
        super().__init__(Role.CAPTION)
        self.setObjectName("sync_line")
        self._reason = ""
        self.show_status(None)

    def show_status(self, status: SyncStatus | None) -> None:
        """Show what is known of the running game, None for nothing."""
        words = "" if status is None else sync_words(status)
        self._reason = "" if status is None else sync_reason(status)
        if words != self.text():
            self.setText(words)
            self.setAccessibleName(words)
            self.setAccessibleDescription(self._reason)
        self.setVisible(bool(words))

    def setToolTip(self, text: str) -> None:
        """Explain the words; where they are cut, their whole comes first."""
        parts = [part for part in (text, self._reason) if part]
        super().setToolTip("\n".join(parts))
