"""The cards of the room: what a server said there, what can be done about it."""

from PySide6.QtCore import QCoreApplication

from kaillera_client.gui.models.cards import Card, CardAction, CardKind

REQUEST = "request"
ROOM = "room"
ALONE = "alone"
OTHERS_PLAY = "others-play"
INVITE = "invite-copied"
LONG_INPUTS = "long-inputs"

translate = QCoreApplication.translate


def alone() -> Card:
    """E12: nobody else is in our room."""
    return Card(
        ALONE,
        CardKind.INFORMATION,
        translate("room", "Waiting for a second player."),
        translate("room", "Send the invite, or get told when somebody joins."),
        actions=(CardAction.COPY_INVITE, CardAction.NOTIFY_ME),
        state_id="E12",
    )


def others_play(names: tuple[str, ...]) -> Card:
    """Our game is over, but not that of all: `names` are those of whom we do not know that they are out."""
    headline = translate("room", "Others still play.")
    if len(names) == 1:
        headline = translate("room", "{name} still plays.").format(name=names[0])
    return Card(
        OTHERS_PLAY,
        CardKind.INFORMATION,
        headline,
        translate("room", "The next game can start when everybody is out."),
    )


def _refused(state_id: str, headline: str, advice: str, said: str, *actions: CardAction) -> Card:
    return Card(
        REQUEST,
        CardKind.WARNING,
        headline,
        advice,
        server_text=said,
        actions=actions,
        state_id=state_id,
    )


def kicked_before(said: str = "") -> Card:
    """R04: the host removed us from this game before."""
    return _refused(
        "R04",
        translate("room", "The host removed you from this game before."),
        translate("room", "Only the host can let you back in."),
        said,
        CardAction.SHOW_LOBBY,
    )


def other_version_wanted(wanted: str, own: str, said: str = "") -> Card:
    """R05: the room's owner allows one emulator only."""
    headline = translate("room", "This room needs the host's emulator.")
    if wanted:
        headline = translate("room", "This room needs {wanted}.").format(wanted=wanted)
    advice = translate("room", "You have {own}.").format(own=own)
    return _refused("R05", headline, advice, said, CardAction.CHOOSE_EMULATOR)


def emulators_differ(who: str, said: str = "") -> Card:
    """R06: not everybody has the owner's emulator."""
    headline = translate("room", "Different emulators in the room.")
    if who:
        headline = translate("room", "Different emulators in the room: {list}.").format(list=who)
    advice = translate("room", "Agree on one.")
    return _refused("R06", headline, advice, said, CardAction.CHOOSE_EMULATOR)


def types_differ(who: str, said: str = "") -> Card:
    """R07: not everybody has the same connection type."""
    headline = translate("room", "Different connection types.")
    if who:
        headline = translate("room", "Different connection types: {list}.").format(list=who)
    advice = translate("room", "Agree on LAN.")
    return _refused("R07", headline, advice, said, CardAction.USE_LAN)


def synchronizing(members: int, said: str = "") -> Card:
    """R10: the game is about to begin; how many are ready is not told by servers."""
    headline = translate("room", "Starting… waiting for {m} players to load.").format(m=members)
    return Card(
        REQUEST,
        CardKind.INFORMATION,
        headline,
        server_text=said,
        actions=(CardAction.CANCEL,),
        state_id="R10",
    )


def late(who: str) -> Card:
    """R11, a note: the server says that somebody's packets come late."""
    headline = translate("room", "The server says: a player's packets come late.")
    if who:
        headline = translate("room", "The server says: {who}'s packets come late.").format(who=who)
    return Card("late", CardKind.WARNING, headline, state_id="R11")


def kicked(host: str) -> Card:
    """R12: the host removed us."""
    headline = translate("room", "You were removed from the game.")
    if host:
        headline = translate("room", "{host} removed you from the game.").format(host=host)
    return Card(
        ROOM,
        CardKind.WARNING,
        headline,
        translate("room", "Join another game, or ask the host why."),
        actions=(CardAction.SHOW_LOBBY,),
        state_id="R12",
    )


def invited(text: str, *, local: bool) -> Card:
    """The invitation is on the clipboard; `local` when only the own network can follow it."""
    advice = translate("room", "Paste it where your friends read it.")
    if local:
        advice = translate(
            "room",
            "It has this computer's address in your network; friends elsewhere cannot reach it.",
        )
    return Card(
        INVITE,
        CardKind.INFORMATION,
        translate("room", "Invitation copied."),
        advice,
        details=(text,),
    )


def not_invited() -> Card:
    """Nobody can come here from elsewhere."""
    return Card(
        INVITE,
        CardKind.INFORMATION,
        translate("room", "Friends cannot join here."),
        translate(
            "room",
            "A practice, or a server on a computer without a network, is on this computer only. "
            "Host a game or join a server.",
        ),
        actions=(CardAction.HOST_HERE, CardAction.SHOW_SERVERS),
    )


def before_start(headline: str, checks: tuple[str, ...]) -> Card:
    """What is off before a start, where the page has no place for its sheet; to dismiss it is to wait."""
    return Card(
        REQUEST, CardKind.WARNING, headline, details=checks, actions=(CardAction.START_ANYWAY,)
    )


def long_inputs(size: int) -> Card:
    """The running game's inputs are longer than some older clients can take."""
    headline = translate("room", "This game sends {size} bytes a frame for each player.")
    return Card(
        LONG_INPUTS,
        CardKind.WARNING,
        headline.format(size=size),
        translate("room", "Players with old clients may lose the connection."),
    )


def samples() -> tuple[Card, ...]:
    """Return every card of this module with realistic values."""
    return (
        alone(),
        others_play(("Bo",)),
        others_play(("Bo", "Cy")),
        kicked_before("Join Game Denied: You were kicked from this game!"),
        other_version_wanted(
            "Snes9x 1.53", "Demo Arena 1.0", "Owner only allows emulator version: Snes9x 1.53"
        ),
        emulators_differ("Bo, Cy", "Start Game Denied: All players must use the same emulator!"),
        types_differ(
            "Ana LAN, Cy Good", "Start Game Denied: All players must use the same connection type!"
        ),
        synchronizing(4, "Please Wait: Game is synchronizing!"),
        late("Cy"),
        kicked("Bo"),
        invited(
            "Play “Street Fighter II Turbo (USA)” with Ana: "
            "kaillera://join?server=192.168.1.5:27888&game=Street%20Fighter%20II&owner=Ana&v=1",
            local=True,
        ),
        not_invited(),
        long_inputs(76),
    )
