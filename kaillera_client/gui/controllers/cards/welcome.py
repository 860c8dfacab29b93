"""The cards about what is kept and chosen when the window has just opened."""

from PySide6.QtCore import QCoreApplication

from kaillera_client.gui.models.cards import Card, CardAction, CardKind

translate = QCoreApplication.translate


def profile_trouble() -> Card:
    """Something in the profile's files could not be read or understood."""
    return Card(
        "profile",
        CardKind.WARNING,
        translate("connecting", "Some of what was kept could not be read."),
        translate(
            "connecting", "Defaults are used for it. A broken file is kept beside the new one."
        ),
        actions=(CardAction.SHOW_SETTINGS,),
    )


def language_later() -> Card:
    """Another language was chosen."""
    return Card(
        "language",
        CardKind.INFORMATION,
        translate("connecting", "The language changes when the program starts again."),
    )


def samples() -> tuple[Card, ...]:
    """Return every card of this module."""
    return profile_trouble(), language_later()
