"""The cards about our own server: H01 and H02."""

from PySide6.QtCore import QCoreApplication

from kaillera_client.gui.models.cards import Card, CardAction, CardKind

HOSTING = "hosting"
OUTSIDE = "outside"

translate = QCoreApplication.translate


def port_taken(wanted: int, taken: int, program: str = "") -> Card:
    """H01, a note; `program` is who has the port, "" when the system does not tell."""
    headline = translate("connecting", "Port {wanted} is in use by {program}.")
    if not program:
        headline = translate("connecting", "Port {wanted} is in use by another program.")
    advice = translate("connecting", "We took {port} instead; the invite contains it.")
    return Card(
        HOSTING,
        CardKind.INFORMATION,
        headline.format(wanted=wanted, program=program),
        advice.format(port=taken),
        state_id="H01",
    )


def closed_outside(port: int, address: str) -> Card:
    """H02: nobody from outside has reached our server in this run; `address` is ours in the local network."""
    headline = translate("connecting", "Friends outside your network may not reach you yet.")
    advice = translate(
        "connecting", "Forward UDP {port} to {address}. On the local network it works."
    )
    return Card(
        OUTSIDE,
        CardKind.INFORMATION,
        headline,
        advice.format(port=port, address=address),
        actions=(CardAction.EXPLAIN_PORTS,),
        state_id="H02",
    )


def samples() -> tuple[Card, ...]:
    """Return every card of this module with values that could be real."""
    return port_taken(27888, 27889), closed_outside(27888, "192.168.1.5")
