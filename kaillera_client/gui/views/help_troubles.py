"""The topics of the help about what goes wrong: an empty list, a desync, lag, refusals, a blocked line."""

from PySide6.QtCore import QCoreApplication

from kaillera_client.diagnostics.values import Check
from kaillera_client.gui.models.cards import CardAction
from kaillera_client.gui.models.help_values import Topic
from kaillera_client.gui.views.help_blocks import part, points, steps, texts

translate = QCoreApplication.translate


def trouble_topics() -> tuple[Topic, ...]:
    """Return the topics in their order."""
    return (_empty_list(), _desync(), _lag(), _kicked(), _stalls(), _udp(), _wifi())


def _empty_list() -> Topic:
    return Topic(
        "empty-list",
        translate("help", "The server list is empty"),
        (
            *texts(
                translate(
                    "help",
                    "The lists are run by volunteers, each on its own computer. One that does not answer is nothing "
                    "unusual, and says nothing about the servers themselves.",
                ),
            ),
            *part(translate("help", "What to do")),
            *steps(
                translate(
                    "help", "Try again. Every list is asked anew, at most every 30 seconds."
                ),
                translate(
                    "help",
                    "Look whether a filter hides everything: below the list stands how many are shown, beside it Reset "
                    "filters.",
                ),
                translate(
                    "help",
                    "Ask your community for an address, and paste it with Add address. Favourites and servers that you "
                    "were on are kept here, whatever the lists say.",
                ),
                translate(
                    "help",
                    "When web pages open but no list answers, a firewall or a filter may stand between. The checks "
                    "below tell name look-up, lists and game servers apart.",
                ),
            ),
        ),
        translate("help", "no servers list nothing found master"),
        (Check.NAME_LOOKUP, Check.SERVER_LISTS, Check.UDP),
        (CardAction.FETCH_LISTS, CardAction.PASTE_ADDRESS),
    )


def _desync() -> Topic:
    return Topic(
        "desync",
        translate("help", "The players see different games (desync)"),
        (
            *texts(
                translate(
                    "help",
                    "Everybody’s emulator computes the game for itself, from the same inputs. When one thing differs, "
                    "the games drift apart, and nothing brings them together again but a restart.",
                ),
            ),
            *part(
                translate("help", "At once, in the first 10 seconds"),
                translate(
                    "help",
                    "Nearly always the ROM: the same name is not the same file. Compare the CRC in the room, and the "
                    "region (USA, Europe, Japan). Arcade games need the same set of the same emulator version.",
                ),
            ),
            *part(translate("help", "Later")),
            *points(
                translate(
                    "help", "Save memory: everybody begins without it, or with the same file."
                ),
                translate("help", "Cheats: off for everybody."),
                translate("help", "The emulator: the same program in the same version."),
                translate("help", "Its settings: region, speed, extra controllers, overclocking."),
                translate("help", "The BIOS, where a system needs one."),
                translate("help", "The network, last: lost packets are repaired here."),
            ),
            *part(
                translate("help", "Who is different"),
                translate(
                    "help",
                    "A server can report a desync, but not whose. This client names a player only when the emulators "
                    "hand over a state that can be compared, and when most of three or more players agree.",
                ),
            ),
        ),
        translate("help", "desync desynch out of sync different rom"),
        (Check.ROM, Check.EMULATOR),
        (CardAction.SAVE_REPORT,),
    )


def _lag() -> Topic:
    return Topic(
        "lag",
        translate("help", "The game reacts late (input lag)"),
        (
            *texts(
                translate(
                    "help",
                    "What you press travels to the server and back before anybody’s game uses it. That is the delay. "
                    "Rule of thumb: ping ÷ 16, rounded up: 60 ms make 4 frames.",
                ),
            ),
            *part(translate("help", "What helps")),
            *steps(
                translate("help", "A nearer server. The list can be sorted by ping and by delay."),
                translate(
                    "help",
                    "The connection type LAN. All others send several frames at once and wait longer.",
                ),
                translate("help", "A cable in place of Wi-Fi, and no download meanwhile."),
                translate(
                    "help",
                    "Connect again when your ping was bad during the login: the server measures it then, and keeps "
                    "the delay. The delay helper in the room says when that pays.",
                ),
                translate(
                    "help",
                    "In the emulator: no run-ahead and no vertical synchronisation that holds frames back, the same "
                    "for everybody.",
                ),
            ),
        ),
        translate("help", "delay slow controls latency ping frames"),
        (Check.CONNECTION_TYPE, Check.WIRELESS, Check.COMPUTER),
        (CardAction.SHOW_SERVERS,),
    )


def _kicked() -> Topic:
    return Topic(
        "kicked",
        translate("help", "A server refuses or removes you"),
        (
            *texts(
                translate(
                    "help",
                    "Servers have rules, and say which one was broken. The message in the window has their words under "
                    "what they mean.",
                ),
            ),
            *points(
                translate(
                    "help",
                    "Connection type: many servers take LAN only. LAN is right for nearly everybody.",
                ),
                translate("help", "Ping: there is a limit. Choose a nearer server, or a cable."),
                translate(
                    "help",
                    "Nickname: too long, in use, or with characters that are not allowed there.",
                ),
                translate("help", "Emulator: some servers take certain ones only."),
                translate(
                    "help",
                    "Your last session: after a lost connection it stays for a few minutes. Wait a little.",
                ),
                translate(
                    "help", "Silence: a server that hears nothing for a while ends the session."
                ),
                translate(
                    "help",
                    "An operator: only they can let you in again, and only they know the reason.",
                ),
            ),
        ),
        translate("help", "kicked refused banned denied disconnected full"),
        (Check.CONNECTION_TYPE, Check.UDP),
        (CardAction.USE_LAN, CardAction.CHANGE_NICKNAME, CardAction.SHOW_SERVERS),
    )


def _stalls() -> Topic:
    return Topic(
        "stalls",
        translate("help", "The game stands still again and again"),
        (
            *texts(
                translate(
                    "help",
                    "A game goes on when the inputs of all players have arrived. While one is missing, everybody "
                    "waits. After half a second a sentence says what is known; F8 shows the list of this game.",
                ),
            ),
            *points(
                translate(
                    "help",
                    "Your computer: the frames were there, and the emulator took them late.",
                ),
                translate(
                    "help", "Your line: the server and other servers are silent at the same time."
                ),
                translate("help", "The server: it is silent, and others answer."),
                translate(
                    "help",
                    "Another player: the server answers, and the frame is missing. Who it is can be proved on your own "
                    "server only; on others, Ask the server posts /lagstat.",
                ),
            ),
            *part(
                translate("help", "What helps"),
                translate(
                    "help",
                    "One frame more of delay hides short stalls. Against long ones helps a better line for whoever is "
                    "late, or another server between you.",
                ),
            ),
        ),
        translate("help", "stall freeze waiting stutter lagstat"),
        (Check.COMPUTER, Check.WIRELESS, Check.UDP),
    )


def _udp() -> Topic:
    return Topic(
        "udp",
        translate("help", "UDP is blocked, or a VPN is in the way"),
        (
            *texts(
                translate(
                    "help",
                    "Games need UDP, web pages do not. In companies, schools and hotels UDP is often blocked, and some "
                    "VPNs and proxies carry the web only.",
                ),
            ),
            *part(translate("help", "How to allow it")),
            *steps(
                translate(
                    "help",
                    "Allow this program in your computer’s firewall: outgoing UDP to any port. Servers usually have "
                    "27888, others are possible.",
                ),
                translate("help", "Turn the VPN off, or let it carry everything."),
                translate(
                    "help",
                    "Try another network, such as a phone’s hotspot. When that works, the first network blocks UDP, "
                    "and only who runs it can change that.",
                ),
                translate(
                    "help",
                    "At home: a router with a game or security filter may have a switch for it.",
                ),
            ),
            *part(
                translate("help", "VPN"),
                translate(
                    "help",
                    "A VPN makes the way longer: more ping, more delay. When web and UDP leave by different addresses, "
                    "some servers refuse the login. Use it for both or for none.",
                ),
            ),
        ),
        translate("help", "firewall vpn proxy blocked port company school hotel"),
        (Check.NAME_LOOKUP, Check.UDP, Check.DIRECT_LINE),
        (CardAction.PRACTISE,),
    )


def _wifi() -> Topic:
    return Topic(
        "wifi",
        translate("help", "Why a cable helps"),
        (
            *texts(
                translate(
                    "help",
                    "Wi-Fi shares the air with everybody around. Its ping is fine most of the time, and some packets "
                    "come 20 to 100 ms late. A game needs every one of 60 packets a second, so the late ones count.",
                ),
            ),
            *points(
                translate("help", "Best: a network cable to the router."),
                translate("help", "Next: the 5 GHz band, near the router, in the same room."),
                translate("help", "Stop downloads, backups and video calls in the same home."),
                translate(
                    "help", "Powerline adapters are better than bad Wi-Fi, not better than good."
                ),
                translate(
                    "help",
                    "One frame more of delay hides most of it; the delay helper counts it in as head-room.",
                ),
            ),
        ),
        translate("help", "wifi wireless wlan cable jitter"),
        (Check.WIRELESS,),
    )
