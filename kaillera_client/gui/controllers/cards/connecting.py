"""The cards about getting onto a server: C01 to C13, and what servers mind about a nickname."""

from dataclasses import dataclass
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kaillera_client.advice.names import NameFinding, NameProblem
from kaillera_client.advice.servertext import MessageId, ServerSays, server_says
from kaillera_client.gui.controllers.cards.connection import about_connection
from kaillera_client.gui.controllers.cards.losing import lost
from kaillera_client.gui.engine_values import ConnectionType
from kaillera_client.gui.models.cards import Card, CardAction, CardKind
from kaillera_client.gui.text import harmless
from kaillera_client.session.events import DisconnectReason

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Attempt:
    """What we tried, as far as a card speaks of it; all text is harmless already."""

    server: str
    host: str = ""
    connection: str = "LAN"
    emulator: str = ""
    last_seen: str = ""
    """How long ago, in words; empty when never."""

    nearer: tuple[str, ...] = ()
    """Servers with a lower ping, the nearest first."""


def type_word(connection: ConnectionType) -> str:
    """Return what a connection type is called everywhere; no server translates these names."""
    return "LAN" if connection is ConnectionType.LAN else connection.name.capitalize()


def no_answer(attempt: Attempt) -> Card:
    """C01."""
    advice = translate("connecting", "It may be off or the address changed.")
    if attempt.last_seen:
        seen = translate("connecting", "Last seen {age}.").format(age=attempt.last_seen)
        advice = f"{advice} {seen}"
    headline = translate("connecting", "{server} does not answer.").format(server=attempt.server)
    return about_connection(
        "C01", headline, advice, CardAction.CONNECT_AGAIN, CardAction.SHOW_SERVERS
    )


def udp_blocked(asked: int) -> Card:
    """C02: lists came over the web, and none of the `asked` game servers answered."""
    return about_connection(
        "C02",
        translate("connecting", "UDP seems to be blocked here."),
        translate(
            "connecting",
            "Web works, but 0 of {n} game servers answered. Company, school and hotel networks "
            "often do that; a VPN may too.",
        ).format(n=asked),
        CardAction.RUN_CHECKS,
        CardAction.CONNECT_AGAIN,
    )


def two_ways() -> Card:
    """C03: the checks of this run saw UDP and web leave by different adapters."""
    return about_connection(
        "C03",
        translate("connecting", "Your UDP and web traffic leave by different addresses."),
        translate("connecting", "Turn the VPN or proxy off, or on for both."),
        CardAction.RUN_CHECKS,
        CardAction.CONNECT_AGAIN,
    )


def no_such_address(host: str) -> Card:
    """C04."""
    return about_connection(
        "C04",
        translate("connecting", "No such address: {host}.").format(host=host),
        translate("connecting", "Check the spelling."),
        CardAction.EDIT_ADDRESS,
    )


def full(attempt: Attempt, said: str, users: int | None, most: int | None) -> Card:
    """C05."""
    headline = translate("connecting", "{server} is full.").format(server=attempt.server)
    if users is not None and most is not None:
        text = translate("connecting", "{server} is full ({n}/{m}).")
        headline = text.format(server=attempt.server, n=users, m=most)
    actions = (CardAction.WATCH_UNTIL_FREE, CardAction.SHOW_SERVERS)
    return about_connection("C05", headline, "", *actions, said=said, kind=CardKind.WARNING)


def ping_too_high(
    attempt: Attempt, said: str, ping_ms: float | None, limit_ms: float | None
) -> Card:
    """C06; servers that do not say the numbers get a headline without them."""
    headline = translate("connecting", "Your ping is too high for this server.")
    if ping_ms is not None and limit_ms is not None:
        text = translate("connecting", "Your ping is too high for this server: {p} ms, limit {m}.")
        headline = text.format(p=round(ping_ms), m=round(limit_ms))
    advice = translate("connecting", "On Wi-Fi, try a cable first.")
    if attempt.nearer:
        text = translate("connecting", "Nearer servers: {list}.")
        advice = f"{text.format(list=', '.join(attempt.nearer))} {advice}"
    return about_connection(
        "C06", headline, advice, CardAction.SHOW_SERVERS, CardAction.RUN_CHECKS, said=said
    )


def type_denied(attempt: Attempt, said: str) -> Card:
    """C07."""
    text = translate("connecting", "This server does not accept your connection type “{t}”.")
    headline = text.format(t=attempt.connection)
    return about_connection(
        "C07", headline, "", CardAction.USE_LAN, said=said, kind=CardKind.WARNING
    )


def lan_from_now_on() -> Card:
    """The connection type was changed while we are on no server."""
    return about_connection(
        "",
        translate("connecting", "The connection type is LAN now."),
        translate("connecting", "It is used from the next login on."),
        CardAction.SHOW_SERVERS,
        kind=CardKind.INFORMATION,
    )


def emulator_restricted(attempt: Attempt, said: str) -> Card:
    """C08."""
    return about_connection(
        "C08",
        translate("connecting", "This server accepts only certain emulators."),
        translate("connecting", "You use {e}.").format(e=attempt.emulator),
        CardAction.CHOOSE_EMULATOR,
        CardAction.SHOW_SERVERS,
        said=said,
    )


def already_logged_in(said: str) -> Card:
    """C09."""
    return about_connection(
        "C09",
        translate("connecting", "This server still has your last session."),
        translate("connecting", "It ends by itself after a few minutes without contact."),
        CardAction.TRY_IN_20_S,
        said=said,
        kind=CardKind.WARNING,
    )


def refused(said: str) -> Card:
    """C10."""
    return about_connection(
        "C10",
        translate("connecting", "The server refuses you."),
        translate("connecting", "Only its operator can change that; the app cannot know why."),
        CardAction.SHOW_SERVERS,
        said=said,
    )


def other_nickname(reason: str, said: str) -> Card:
    """C11."""
    return about_connection(
        "C11",
        translate("connecting", "This server wants another nickname:"),
        reason,
        CardAction.CHANGE_NICKNAME,
        said=said,
        kind=CardKind.WARNING,
    )


def other_version(attempt: Attempt, version: str, said: str) -> Card:
    """C12; `version` is what the server said it speaks, if anything."""
    headline = translate("connecting", "{server} speaks another protocol version.")
    if version:
        headline = translate("connecting", "{server} speaks another protocol version ({v}).")
    headline = headline.format(server=attempt.server, v=version)
    advice = translate("connecting", "This client speaks 0.83. Choose another server.")
    return about_connection("C12", headline, advice, CardAction.SHOW_SERVERS, said=said)


def timed_out(server: str, said: str) -> Card:
    """C13."""
    headline = translate("connecting", "Disconnected: {server} had not heard from you.")
    return about_connection(
        "C13",
        headline.format(server=server),
        "",
        CardAction.RECONNECT,
        said=said,
        kind=CardKind.WARNING,
    )


def unknown_words(said: str) -> Card:
    """A text that is in no catalogue."""
    headline = translate("connecting", "The server says: “{text}”").format(text=said)
    return about_connection(
        "unknown",
        headline,
        translate("connecting", "We do not know this message."),
        CardAction.CONNECT_AGAIN,
        CardAction.COPY_TEXT,
    )


def ended(server: str, said: str) -> Card:
    """The server ended the session with words that are in no catalogue."""
    headline = translate("connecting", "{server} ended your session.").format(server=server)
    advice = translate("connecting", "If it was not meant so, connect again.")
    actions = (CardAction.RECONNECT, CardAction.COPY_TEXT)
    return about_connection("unknown", headline, advice, *actions, said=said)


def nothing_said(server: str) -> Card:
    """A refusal or an end without a word."""
    headline = translate("connecting", "{server} ended your session.").format(server=server)
    advice = translate("connecting", "It gave no reason. If it was not meant so, connect again.")
    return about_connection("", headline, advice, CardAction.RECONNECT)


def restless(server: str) -> Card:
    """The server has started more games than anybody can play."""
    headline = translate("connecting", "{server} started one game after another.")
    return about_connection(
        "",
        headline.format(server=server),
        translate(
            "connecting",
            "You were disconnected, so that no more are opened. Choose another server.",
        ),
        CardAction.SHOW_SERVERS,
    )


def bad_address(problem: str) -> Card:
    """Something that was typed as an address is none."""
    return about_connection(
        "",
        problem,
        translate("connecting", "Type a name or an address, for example 192.168.1.5:27888."),
        CardAction.EDIT_ADDRESS,
        kind=CardKind.WARNING,
    )


def login_card(  # noqa: PLR0911 - one for each reason
    attempt: Attempt, reason: DisconnectReason, said: str
) -> Card | None:
    """Say why we are not on a server, by its words where there are some; None when we wanted to leave."""
    match reason:
        case DisconnectReason.LOGOUT:
            return None
        case DisconnectReason.SILENT:
            return no_answer(attempt)
        case DisconnectReason.LOST:
            return lost(attempt.server)
        case DisconnectReason.RESTLESS:
            return restless(attempt.server)
        case DisconnectReason.FULL | DisconnectReason.VERSION:
            fallback = MessageId.SERVER_FULL
            if reason is DisconnectReason.VERSION:
                fallback = MessageId.VERSION_REFUSED
            return _by_words(attempt, server_says(said), said, fallback)
        case DisconnectReason.REFUSED | DisconnectReason.REMOVED:
            if not said:
                return nothing_said(attempt.server)
            says = server_says(said)
            if reason is DisconnectReason.REMOVED and says.id is MessageId.UNKNOWN:
                return ended(attempt.server, said)
            return _by_words(attempt, says, said, MessageId.UNKNOWN)
        case _:
            assert_never(reason)


def _by_words(  # noqa: PLR0911 - one for each message
    attempt: Attempt, says: ServerSays, said: str, fallback: MessageId
) -> Card:
    known = says.id if says.id not in (MessageId.UNKNOWN, MessageId.HIDDEN) else fallback
    match known:
        case MessageId.SERVER_FULL:
            return full(attempt, said, says.users, says.max_users)
        case MessageId.PING_TOO_HIGH:
            return ping_too_high(attempt, said, says.ping_ms, says.limit_ms)
        case MessageId.CONNECTION_TYPE_DENIED:
            return type_denied(attempt, said)
        case MessageId.EMULATOR_RESTRICTED:
            return emulator_restricted(attempt, said)
        case MessageId.ALREADY_LOGGED_IN:
            return already_logged_in(said)
        case MessageId.ACCESS_DENIED:
            return refused(said)
        case MessageId.NAME_REFUSED:
            reason = name_words(NameFinding(says.name or NameProblem.ILLEGAL))
            return other_nickname(reason, said)
        case MessageId.VERSION_REFUSED:
            return other_version(attempt, harmless(says.about, 30), said)
        case MessageId.TIMED_OUT:
            return timed_out(attempt.server, said)
        case _:
            return unknown_words(said)


def name_words(finding: NameFinding) -> str:
    """Say what servers mind about a nickname."""
    detail = harmless(finding.detail, 12)
    texts = {
        NameProblem.EMPTY: translate("connecting", "Type a name that others will see."),
        NameProblem.RESERVED: translate("connecting", "This name belongs to the server."),
        NameProblem.CONTROL: translate("connecting", "It has a control character in it."),
        NameProblem.HIDDEN: translate(
            "connecting", "It has an invisible character, or one that turns the writing around."
        ),
        NameProblem.FORBIDDEN: translate("connecting", "Servers refuse “{detail}”."),
        NameProblem.ADDRESS: translate("connecting", "It must not look like a web address."),
        NameProblem.NOT_IN_CHARSET: translate(
            "connecting", "This server’s text cannot carry “{detail}”."
        ),
        NameProblem.TOO_LONG: translate("connecting", "It is too long: 30 characters at most."),
        NameProblem.IN_USE: translate("connecting", "Somebody there has this name already."),
        NameProblem.ILLEGAL: translate("connecting", "It has characters that servers refuse."),
    }
    return texts[finding.problem].format(detail=detail)


def samples() -> tuple[Card, ...]:
    """Return every card of this module with values that could be real."""
    attempt = Attempt(
        "Retro House",
        "retro.example",
        "Good",
        "Demo Arena 1",
        "3 days ago",
        ("Arcade Planet", "My club"),
    )
    return (
        no_answer(attempt),
        udp_blocked(14),
        two_ways(),
        no_such_address("retro.exmaple"),
        full(attempt, "Server is full!", 80, 80),
        ping_too_high(attempt, "Ping Too High: 212 > 200", 212, 200),
        type_denied(attempt, "Connection Type Denied: Good"),
        emulator_restricted(attempt, "Emulator Restricted: Demo Arena 1"),
        already_logged_in("Already logged in!"),
        refused("Access Denied!"),
        other_nickname(name_words(NameFinding(NameProblem.TOO_LONG)), "User Name Too Long"),
        other_version(attempt, "0.86", "VER"),
        timed_out("Retro House", "Ping timeout"),
        unknown_words("Beware of the dog"),
        ended("Retro House", "Beware of the dog"),
        nothing_said("Retro House"),
        restless("Retro House"),
        lan_from_now_on(),
        bad_address("The address has no host."),
    )
