"""The cards of an emulator at the desk: it waits, has another or no usable name, is let go, not alone, or missing."""

from PySide6.QtCore import QCoreApplication

from kaillera_client.gui.models.cards import Card, CardAction, CardKind

ATTACHED = "attached"
RELEASE = "release-emulator"
SECOND = "second-emulator"
NAME = "emulator-name"

translate = QCoreApplication.translate


def waits(emulator: str, *, is_known: bool) -> Card:
    """An emulator is there, and we are on no server; of one that `is_known` the help tells what to know."""
    text = translate("attached", "{emulator} is attached. Choose a server.")
    explain = (CardAction.EXPLAIN_ATTACHED,) if is_known else ()
    return Card(
        ATTACHED,
        CardKind.INFORMATION,
        text.format(emulator=emulator),
        actions=(CardAction.CHOOSE_SERVER, *explain, CardAction.RELEASE_EMULATOR),
    )


def other_name(emulator: str, here: str) -> Card:
    """An emulator came while we are on a server with the name of another one."""
    text = translate("attached", "{emulator} is attached, but you are here with {here}.")
    advice = translate(
        "attached",
        "Players meet by the emulator's name, so others with {emulator} cannot join your games.",
    )
    return Card(
        ATTACHED,
        CardKind.WARNING,
        text.format(emulator=emulator, here=here),
        advice.format(emulator=emulator),
        actions=(CardAction.LOG_IN_AGAIN, CardAction.RELEASE_EMULATOR),
    )


def unusable_name(told: str) -> Card:
    """The server was told another name than the emulator's own, which not every server takes."""
    advice = translate(
        "attached",
        "The server was told {name} instead. Others need the same name to join your games. "
        "You can choose it in the library: Name on servers.",
    )
    return Card(
        NAME,
        CardKind.WARNING,
        translate("attached", "The emulator has no name that every server takes."),
        advice.format(name=told),
        actions=(CardAction.CHOOSE_EMULATOR,),
    )


def still_plays(emulator: str) -> Card:
    """It is to be let go in the middle of a game."""
    text = translate("attached", "{emulator} is in a game, which ends for you when you let it go.")
    return Card(
        RELEASE,
        CardKind.WARNING,
        text.format(emulator=emulator),
        actions=(CardAction.RELEASE_ANYWAY,),
    )


def second(emulator: str, reason: str) -> Card:
    """Another emulator came while this one is attached; `reason` is the bridge's sentence, in English."""
    advice = translate(
        "attached",
        "{emulator} is attached, and only one can be. Close it, or let it go on alone.",
    )
    return Card(
        SECOND,
        CardKind.WARNING,
        translate("attached", "Another emulator could not attach."),
        advice.format(emulator=emulator),
        actions=(CardAction.RELEASE_EMULATOR,),
        details=(reason,),
    )


def missing(emulator: str) -> Card:
    """A game starts with an emulator that only the user can open, and it is not there."""
    text = translate("attached", "The game starts, and {emulator} is not attached.")
    advice = translate(
        "attached",
        "Open it, and choose Netplay in its menu. Or let the client open your emulator from now on.",
    )
    return Card(
        ATTACHED,
        CardKind.TROUBLE,
        text.format(emulator=emulator),
        advice,
        actions=(CardAction.EXPLAIN_NETPLAY_MENU, CardAction.CHOOSE_EMULATOR),
    )


def samples() -> tuple[Card, ...]:
    """Return one of each kind."""
    name = "FinalBurn Neo v1.0.0.03"
    demo = translate("attached", "the demo game")
    reason = "Another emulator is already attached to this client. Close it first."
    return (
        waits(name, is_known=True),
        other_name(name, demo),
        unusable_name("fbneo.exe"),
        still_plays(name),
        second(name, reason),
        missing(name),
    )
