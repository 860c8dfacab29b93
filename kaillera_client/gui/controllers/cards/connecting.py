"""The cards about getting onto a server and losing it: C01 to C13, O01 to O03, H01, and what the paste box says."""

from dataclasses import dataclass
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kaillera_client.advice.names import NameFinding, NameProblem
from kaillera_client.advice.servertext import MessageId, ServerSays, server_says
from kaillera_client.gui.engine_values import ConnectionType
from kaillera_client.gui.models.cards import Card, CardAction, CardKind
from kaillera_client.gui.text import harmless
from kaillera_client.links.address import AddressProblem
from kaillera_client.links.invite import LinkProblem
from kaillera_client.links.paste import PasteError, PasteProblem
from kaillera_client.session.events import DisconnectReason

CONNECTION = "connection"
INVITE = "invite"
GAME_GONE = "game-gone"
HOSTING = "hosting"
OUTSIDE = "outside"
OFFLINE = "offline"

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


def _card(
    state_id: str,
    headline: str,
    advice: str,
    *actions: CardAction,
    said: str = "",
    kind: CardKind = CardKind.TROUBLE,
) -> Card:
    return Card(CONNECTION, kind, headline, advice, said, actions, state_id=state_id)


# --- C: the login does not come about -------------------------------------------------------------


def no_answer(attempt: Attempt) -> Card:
    """C01."""
    advice = translate("connecting", "It may be off or the address changed.")
    if attempt.last_seen:
        seen = translate("connecting", "Last seen {age}.").format(age=attempt.last_seen)
        advice = f"{advice} {seen}"
    headline = translate("connecting", "{server} does not answer.").format(server=attempt.server)
    return _card("C01", headline, advice, CardAction.CONNECT_AGAIN, CardAction.SHOW_SERVERS)


def udp_blocked(asked: int) -> Card:
    """C02: lists came over the web, and none of the `asked` game servers answered."""
    return _card(
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
    return _card(
        "C03",
        translate("connecting", "Your UDP and web traffic leave by different addresses."),
        translate("connecting", "Turn the VPN or proxy off, or on for both."),
        CardAction.RUN_CHECKS,
        CardAction.CONNECT_AGAIN,
    )


def no_such_address(host: str) -> Card:
    """C04."""
    return _card(
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
    return _card("C05", headline, "", *actions, said=said, kind=CardKind.WARNING)


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
    return _card(
        "C06", headline, advice, CardAction.SHOW_SERVERS, CardAction.RUN_CHECKS, said=said
    )


def type_denied(attempt: Attempt, said: str) -> Card:
    """C07."""
    text = translate("connecting", "This server does not accept your connection type “{t}”.")
    headline = text.format(t=attempt.connection)
    return _card("C07", headline, "", CardAction.USE_LAN, said=said, kind=CardKind.WARNING)


def lan_from_now_on() -> Card:
    """The connection type was changed while we are on no server."""
    return Card(
        CONNECTION,
        CardKind.INFORMATION,
        translate("connecting", "The connection type is LAN now."),
        translate("connecting", "It is used from the next login on."),
        actions=(CardAction.SHOW_SERVERS,),
    )


def emulator_restricted(attempt: Attempt, said: str) -> Card:
    """C08."""
    return _card(
        "C08",
        translate("connecting", "This server accepts only certain emulators."),
        translate("connecting", "You use {e}.").format(e=attempt.emulator),
        CardAction.CHOOSE_EMULATOR,
        CardAction.SHOW_SERVERS,
        said=said,
    )


def already_logged_in(said: str) -> Card:
    """C09."""
    return _card(
        "C09",
        translate("connecting", "This server still has your last session."),
        translate("connecting", "It ends by itself after a few minutes without contact."),
        CardAction.TRY_IN_20_S,
        said=said,
        kind=CardKind.WARNING,
    )


def refused(said: str) -> Card:
    """C10."""
    return _card(
        "C10",
        translate("connecting", "The server refuses you."),
        translate("connecting", "Only its operator can change that; the app cannot know why."),
        CardAction.SHOW_SERVERS,
        said=said,
    )


def other_nickname(reason: str, said: str) -> Card:
    """C11."""
    return _card(
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
    return _card("C12", headline, advice, CardAction.SHOW_SERVERS, said=said)


def timed_out(server: str, said: str) -> Card:
    """C13."""
    headline = translate("connecting", "Disconnected: {server} had not heard from you.")
    return _card(
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
    return _card(
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
    return _card("unknown", headline, advice, *actions, said=said)


def nothing_said(server: str) -> Card:
    """A refusal or an end without a word."""
    headline = translate("connecting", "{server} ended your session.").format(server=server)
    advice = translate("connecting", "It gave no reason. If it was not meant so, connect again.")
    return _card("", headline, advice, CardAction.RECONNECT)


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
            return _lost(attempt.server)
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


# --- O: the network goes away ---------------------------------------------------------------------


def offline() -> Card:
    """O01."""
    return Card(
        OFFLINE,
        CardKind.WARNING,
        translate("connecting", "You are offline."),
        translate("connecting", "Practice and the library work. We look again every 10 s."),
        actions=(CardAction.PRACTISE,),
        state_id="O01",
    )


def reconnecting(seconds: int, attempt: int, most: int) -> Card:
    """O02."""
    text = translate("connecting", "Connection lost. Reconnecting in {s} s")
    tries = translate("connecting", "(try {n} of {m}).").format(n=attempt, m=most)
    return _card(
        "O02",
        f"{text.format(s=seconds)} {tries}",
        "",
        CardAction.RECONNECT_NOW,
        CardAction.STOP_RECONNECTING,
        kind=CardKind.WARNING,
    )


def lost_in_game(server: str, played: str) -> Card:
    """O03; `played` is how long the game had lasted, such as "2:14"."""
    card = _lost(server)
    headline = translate("connecting", "Connection lost after {t}.").format(t=played)
    actions = (*card.actions, CardAction.SAVE_REPORT)
    return Card(card.topic, card.kind, headline, card.advice, actions=actions, state_id="O03")


def _lost(server: str) -> Card:
    headline = translate("connecting", "Connection to {server} lost.").format(server=server)
    advice = translate("connecting", "The others may go on without you.")
    return _card("O03", headline, advice, CardAction.RECONNECT)


def watching(server: str, tries: int) -> Card:
    """A full server is tried every 15 s."""
    text = translate("connecting", "Trying {server} every 15 s ({n} so far).")
    return _card(
        "",
        text.format(server=server, n=tries),
        translate("connecting", "You are told as soon as there is room."),
        CardAction.STOP_WATCHING,
        kind=CardKind.INFORMATION,
    )


def trying_soon(server: str, seconds: int) -> Card:
    """The server still has our last session; we try again by ourselves."""
    text = translate("connecting", "Trying {server} again in {s} s.")
    return _card(
        "",
        text.format(server=server, s=seconds),
        "",
        CardAction.RECONNECT_NOW,
        CardAction.STOP_RECONNECTING,
        kind=CardKind.INFORMATION,
    )


# --- H: hosting -----------------------------------------------------------------------------------


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


# --- links and pasted text ------------------------------------------------------------------------


def cannot_follow(error: PasteError) -> Card:
    """A pasted or handed-over text leads nowhere."""
    return Card(
        INVITE,
        CardKind.WARNING,
        translate("connecting", "This leads nowhere."),
        paste_words(error),
        actions=(CardAction.PASTE_ADDRESS,),
    )


def paste_words(error: PasteError) -> str:
    """Say why a pasted text was not understood."""
    if error.problem is PasteProblem.BAD_LINK and error.link is not None:
        return _link_words(error.link)
    texts = {
        PasteProblem.EMPTY: translate("connecting", "Paste a link, a code or an address."),
        PasteProblem.TOO_LONG: translate("connecting", "This is far more than an address."),
        PasteProblem.NO_ADDRESS: translate("connecting", "There is no address in this text."),
        PasteProblem.BAD_HOST: translate("connecting", "This is not a host name."),
        PasteProblem.BAD_PORT: translate(
            "connecting", "The port must be a number from 1 to 65535."
        ),
        PasteProblem.WEB_PAGE: translate(
            "connecting", "This is a web page, not a game server. Paste the server’s address."
        ),
        PasteProblem.BAD_LINK: translate("connecting", "This link cannot be followed."),
    }
    return texts[error.problem]


def _link_words(problem: LinkProblem) -> str:
    texts = {
        LinkProblem.NOT_A_LINK: translate("connecting", "This is no kaillera: link."),
        LinkProblem.TOO_LONG: translate("connecting", "This link is longer than a link may be."),
        LinkProblem.NEWER: translate(
            "connecting", "This link was made by a newer version of the program."
        ),
        LinkProblem.NO_SERVER: translate("connecting", "This link names no server."),
        LinkProblem.BAD_SERVER: translate("connecting", "The server in this link is no address."),
        LinkProblem.BAD_VALUE: translate(
            "connecting", "This link has a value that no invitation has, so it is not followed."
        ),
    }
    return texts[problem]


def address_words(problem: AddressProblem) -> str:
    """Say why a typed address is none."""
    texts = {
        AddressProblem.EMPTY: translate("connecting", "The address has no host."),
        AddressProblem.BAD_HOST: translate("connecting", "This is not a host name."),
        AddressProblem.BAD_PORT: translate(
            "connecting", "The port must be a number from 1 to 65535."
        ),
    }
    return texts[problem]


def bad_address(problem: str) -> Card:
    """Something that was typed as an address is none."""
    return Card(
        CONNECTION,
        CardKind.WARNING,
        problem,
        translate("connecting", "Type a name or an address, for example 192.168.1.5:27888."),
        actions=(CardAction.EDIT_ADDRESS,),
    )


def invite_waits(server: str) -> Card:
    """An invitation came while a game runs; it waits for its end."""
    text = translate("connecting", "An invitation to {server} is waiting.")
    return Card(
        INVITE,
        CardKind.INFORMATION,
        text.format(server=server),
        translate("connecting", "Your game goes on. Look at it when you like."),
        actions=(CardAction.SHOW_INVITE,),
    )


def game_not_there(game: str, server: str) -> Card:
    """We followed an invitation and the game is gone."""
    text = translate("connecting", "“{game}” is not open on {server}.")
    return Card(
        GAME_GONE,
        CardKind.WARNING,
        text.format(game=game, server=server),
        translate("connecting", "It may have started or been closed. You are in the lobby."),
        actions=(CardAction.SHOW_LOBBY,),
    )


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
        offline(),
        reconnecting(5, 1, 5),
        lost_in_game("Retro House", "2:14"),
        port_taken(27888, 27889),
        closed_outside(27888, "192.168.1.5"),
    )
