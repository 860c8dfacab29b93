"""The topics of the help about playing: beginning, the delay, names, chat, notifications, privacy, the report."""

from PySide6.QtCore import QCoreApplication

from kaillera_client.advice.delay import connection_table, delay_ms
from kaillera_client.diagnostics.values import Check
from kaillera_client.gui.models.cards import CardAction
from kaillera_client.gui.models.help_values import Block, Topic
from kaillera_client.gui.views.help_blocks import part, points, rows, steps, texts

translate = QCoreApplication.translate

_EXAMPLE_PING_MS = 60


def playing_topics() -> tuple[Topic, ...]:
    """Return the topics in their order."""
    return (
        _first_game(),
        _nickname(),
        _delay(),
        _lan(),
        _encoding(),
        _notifications(),
        _streaming(),
        _checks(),
        _report(),
        _updates(),
    )


def _first_game() -> Topic:
    return Topic(
        "first-game",
        translate("help", "From the first start to a game"),
        steps(
            translate(
                "help",
                "Practise now, on the page Play: a game against bots on this computer, without ROM or internet.",
            ),
            translate("help", "Choose a nickname; others see it."),
            translate(
                "help",
                "Servers: the list has ping and expected delay. Enter connects. A favourite stays, whatever the lists "
                "say.",
            ),
            translate(
                "help",
                "Lobby: Enter or a double click joins a game, Create game opens one. Everybody needs the same game and "
                "the same emulator.",
            ),
            translate("help", "Room: look at delay and ROM, then the host starts."),
        )
        + texts(
            translate(
                "help",
                "With a friend it is shorter: paste the friend’s link or address under Join a friend.",
            )
        ),
        translate("help", "begin start connect join create lobby room"),
        actions=(CardAction.PRACTISE, CardAction.SHOW_SERVERS),
    )


def _nickname() -> Topic:
    return Topic(
        "nickname",
        translate("help", "The nickname"),
        (
            *texts(
                translate(
                    "help",
                    "Others see it in the lobby, in the room and in chat. It needs no account and no password, so "
                    "anybody may take the same one: a name proves nothing.",
                ),
            ),
            *points(
                translate("help", "1 to 30 characters; many servers allow fewer."),
                translate(
                    "help", "No control characters, and nothing that looks like a web address."
                ),
                translate(
                    "help",
                    "Letters that the server’s text encoding does not have cannot be sent; the window says so.",
                ),
            ),
        ),
        translate("help", "name nick"),
        actions=(CardAction.CHANGE_NICKNAME,),
    )


def _delay() -> Topic:
    return Topic(
        "delay",
        translate("help", "How the delay works"),
        (
            *texts(
                translate(
                    "help",
                    "Everybody’s inputs go to the server and come back together. The game waits so many frames for "
                    "them that nobody stutters: that is the delay.",
                ),
                translate(
                    "help",
                    "The server measures your ping when you connect and sets the delay then. Rule of thumb: ping ÷ 16, "
                    "rounded up.",
                ),
                translate("help", "With {ping} ms of ping, each connection type means:").format(
                    ping=_EXAMPLE_PING_MS
                ),
            ),
            *_delay_table(),
            *part(
                translate("help", "In the room"),
                translate(
                    "help",
                    "The delay helper shows what this server gives you, what your line needs, and one recommendation. "
                    "A fixed delay can only be longer than your ping needs. Each player may have another delay, unless "
                    "the host sets the same for all.",
                ),
            ),
        ),
        translate("help", "frames ping recommended fixed same helper jitter"),
        (Check.CONNECTION_TYPE,),
    )


def _delay_table() -> tuple[Block, ...]:
    lines = [
        (
            translate("help", "Connection type"),
            translate("help", "Delay"),
            translate("help", "Time"),
        )
    ]
    for row in connection_table(_EXAMPLE_PING_MS):
        name = "LAN" if row.connection_type == 1 else row.connection_type.name.capitalize()
        frames = translate("help", "{n} frames").format(n=row.frames)
        time = translate("help", "{ms} ms").format(ms=round(delay_ms(row.frames)))
        lines.append((name, frames, time))
    return rows(*lines)


def _lan() -> Topic:
    return Topic(
        "lan",
        translate("help", "Why LAN, even over the internet"),
        (
            *texts(
                translate(
                    "help",
                    "The connection type says how many frames are sent in one packet. LAN sends every frame at once, "
                    "60 packets a second, each smaller than 100 bytes. Every line of today carries that.",
                ),
                translate(
                    "help",
                    "The other types come from the time of modems. They wait for 2 to 6 frames before they send, and "
                    "the delay grows by as much: with 60 ms of ping LAN has 4 frames, Bad has 11.",
                ),
                translate(
                    "help",
                    "Everybody in a game needs the same type. Some servers take LAN only.",
                ),
            ),
        ),
        translate("help", "connection type excellent good average low bad"),
        (Check.CONNECTION_TYPE,),
        (CardAction.USE_LAN,),
    )


def _encoding() -> Topic:
    return Topic(
        "encoding",
        translate("help", "Names and chat look wrong"),
        (
            *texts(
                translate(
                    "help",
                    "Kaillera does not say in which encoding its text is. This client finds out by itself after a few "
                    "lines. When it is wrong, choose another under Text in the lobby: the lines that are there are "
                    "read again, and the choice is kept for this server.",
                ),
                translate(
                    "help",
                    "A character that the server’s encoding does not have is not sent without asking you.",
                ),
            ),
        ),
        translate("help", "charset encoding shift-jis korean cyrillic chat text"),
        (Check.ENCODING,),
    )


def _notifications() -> Topic:
    return Topic(
        "notifications",
        translate("help", "Sounds and notifications"),
        (
            *texts(
                translate(
                    "help",
                    "You can be told when somebody joins your room, when a game starts, when your name is in the chat, "
                    "when a friend comes, and when a game that you asked for opens. Each has its own switch in the "
                    "settings, and so have sound, task bar and system messages.",
                ),
                translate(
                    "help",
                    "While a game runs, nothing interrupts it: what happened is told in one line after it. People whom "
                    "you ignore never cause a sound or a message.",
                ),
            ),
        ),
        translate("help", "sound flash tray notify alert"),
        actions=(CardAction.SHOW_SETTINGS,),
    )


def _streaming() -> Topic:
    return Topic(
        "streamer",
        translate("help", "Streaming and screenshots"),
        (
            *texts(
                translate(
                    "help",
                    "Streamer mode, in the settings under Privacy, takes out of the window what could lead to you or "
                    "to a private server: addresses and your user name in paths. An invitation is copied after a "
                    "warning only, because it has to contain the server’s address.",
                ),
                translate(
                    "help",
                    "Kaillera servers see your address in any case, and so does who runs them. Other players do not.",
                ),
            ),
        ),
        translate("help", "stream privacy hide address ip"),
        actions=(CardAction.SHOW_SETTINGS,),
    )


def _checks() -> Topic:
    return Topic(
        "checks",
        translate("help", "What the checks do"),
        (
            *texts(
                translate(
                    "help",
                    "They look at this computer, this network and your settings, one after another, in at most 20 "
                    "seconds. They need no special rights, change nothing, and run only when you ask.",
                ),
            ),
            *points(
                translate("help", "✓ fine: it was tried and works."),
                translate("help", "! look here: it works, and could be better."),
                translate("help", "✕ failed: it was tried and does not work."),
                translate(
                    "help", "– not tested: it could not be tried. That is neither good nor bad."
                ),
            ),
            *texts(
                translate(
                    "help",
                    "The lists and some game servers are asked as the page Servers does it, without a name. While a "
                    "game runs, nothing is measured: it would take time from the game.",
                ),
            ),
        ),
        translate("help", "diagnostics check test"),
        actions=(CardAction.RUN_CHECKS,),
    )


def _report() -> Topic:
    return Topic(
        "report",
        translate("help", "The report"),
        (
            *texts(
                translate(
                    "help",
                    "When you ask others for help, a report saves questions: versions, the results of the checks, the "
                    "numbers of this run’s games, what servers said, and settings.",
                ),
            ),
            *points(
                translate(
                    "help",
                    "Addresses, names of private servers, nicknames and your user name in paths are replaced, each by "
                    "the same placeholder everywhere, such as <ip-1>.",
                ),
                translate("help", "Chat is not in it."),
                translate("help", "You read it before it is saved. Look through it once."),
                translate("help", "The program never sends it anywhere."),
            ),
        ),
        translate("help", "report bug save log private"),
        actions=(CardAction.SAVE_REPORT,),
    )


def _updates() -> Topic:
    return Topic(
        "updates",
        translate("help", "Newer versions"),
        (
            *texts(
                translate(
                    "help",
                    "Check for updates, in the menu Help, asks the computer that keeps the releases which version is "
                    "the newest, and tells you. Nothing is downloaded or installed: its page opens in your browser, "
                    "and you decide.",
                ),
            ),
            *points(
                translate(
                    "help",
                    "By itself the program asks only when you turn that on in the settings, under Updates: once a day.",
                ),
                translate(
                    "help",
                    "Never while a game runs or may begin: during a login, in a room, and while your own server has "
                    "a room.",
                ),
                translate(
                    "help",
                    "That computer must prove by a certificate to be the right one. It sees your address, as any web "
                    "page does, and the version that you have. Nothing else is told.",
                ),
                translate(
                    "help",
                    "Not this one: a version that you do not want is not told of again, unless you check yourself.",
                ),
            ),
            *part(
                translate("help", "When the switch is grey"),
                translate(
                    "help",
                    "Whoever built this program has not told it where its releases are. Then nobody is asked. Look "
                    "where you got it from.",
                ),
            ),
        ),
        translate("help", "update upgrade new version release check"),
        actions=(CardAction.CHECK_UPDATES, CardAction.SHOW_UPDATE_SETTING),
    )
