"""The card of streamer mode: what is asked before an address goes to the clipboard."""

from PySide6.QtCore import QCoreApplication

from kaillera_client.gui.models.cards import Card, CardAction, CardKind

COPYING = "copying"

translate = QCoreApplication.translate


def copy_warning() -> Card:
    """Nothing was copied yet: the text has an address in it."""
    return Card(
        COPYING,
        CardKind.WARNING,
        translate("streaming", "This text has the address of a server in it."),
        translate(
            "streaming",
            "Streamer mode hides it in this window. Wherever you paste the text, and where your system lists what was "
            "copied, it can be read. Nothing is copied yet.",
        ),
        actions=(CardAction.COPY_ANYWAY,),
    )


def copied() -> Card:
    """It was copied after the warning."""
    return Card(
        COPYING,
        CardKind.INFORMATION,
        translate("streaming", "Copied. Do not paste it where your viewers see it."),
    )


def samples() -> tuple[Card, ...]:
    """Return every card with realistic values."""
    return copy_warning(), copied()
