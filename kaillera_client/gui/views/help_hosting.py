"""The topics of the help about hosting: at home, for one friend, for others, and lists."""

from PySide6.QtCore import QCoreApplication

from kaillera_client.diagnostics.values import Check
from kaillera_client.gui.models.cards import CardAction
from kaillera_client.gui.models.help_values import Topic
from kaillera_client.gui.views.help_blocks import part, points, steps, texts

translate = QCoreApplication.translate


def hosting_topics() -> tuple[Topic, ...]:
    """Return the topics in their order."""
    return (_hosting(), _friend(), _ports(), _own_server(), _lists())


def _hosting() -> Topic:
    return Topic(
        "hosting",
        translate("help", "Hosting"),
        (
            *texts(
                translate(
                    "help",
                    "Play ▸ Host on your network opens a server on this computer and shows its addresses. Friends in "
                    "the same network connect to the address that is shown.",
                ),
                translate(
                    "help",
                    "For friends outside, let your router forward UDP port 27888 to this computer, and allow it in the "
                    "firewall. TCP is not needed.",
                ),
                translate(
                    "help",
                    "When the port is taken, the next free one is used, and the invitation contains it. The server "
                    "ends with the program, or when you stop it.",
                ),
            ),
        ),
        translate("help", "host server own open lan"),
        (Check.HOST_PORT,),
        (CardAction.HOST_HERE,),
    )


def _friend() -> Topic:
    return Topic(
        "friend",
        translate("help", "For one friend, without a server elsewhere (P2P)"),
        (
            *texts(
                translate(
                    "help",
                    "Other programs call it P2P: the two of you play over one of your two computers. Here it is "
                    "the same server and the same pages as everywhere.",
                ),
            ),
            *steps(
                translate("help", "One of you hosts, opens a room, and copies the invitation."),
                translate("help", "The other pastes it under Join a friend and presses Join."),
                translate(
                    "help",
                    "Over the internet the one who hosts needs the port open, see Ports and routers. When that is not "
                    "possible for either of you, meet on a public server near both.",
                ),
            ),
            *texts(
                translate(
                    "help",
                    "The friend sees the address of who hosts. Send invitations only to people whom you trust with it.",
                ),
            ),
        ),
        translate("help", "p2p direct friend invite"),
        (Check.HOST_PORT,),
        (CardAction.HOST_HERE,),
    )


def _ports() -> Topic:
    return Topic(
        "ports",
        translate("help", "Ports and routers"),
        (
            *texts(
                translate(
                    "help",
                    "To play on other servers you need no open port. To host for friends outside your network you need "
                    "one: UDP 27888. TCP is not needed, whatever older guides say.",
                ),
            ),
            *part(translate("help", "How to open it")),
            *steps(
                translate(
                    "help",
                    "Look up this computer’s address in your network: Host shows it.",
                ),
                translate(
                    "help",
                    "Open your router’s page in a browser. Its address and password stand on the router or in its "
                    "papers.",
                ),
                translate(
                    "help",
                    "Under port forwarding, send UDP port 27888 to this computer’s address. Nothing else needs to be "
                    "forwarded.",
                ),
                translate(
                    "help",
                    "Allow the program in this computer’s firewall, for private networks.",
                ),
                translate(
                    "help",
                    "Let a friend outside your network follow your invitation. Nobody inside can test this: many "
                    "routers do not lead a home’s own packets back in.",
                ),
            ),
            *part(
                translate("help", "When it cannot work"),
                translate(
                    "help",
                    "Some providers give several homes one address (carrier-grade NAT), above all on mobile networks. "
                    "Then no router setting helps: let the friend host, or meet on a public server.",
                ),
            ),
        ),
        translate("help", "port forwarding router nat 27888 udp tcp upnp outside"),
        (Check.HOST_PORT,),
        (CardAction.HOST_HERE,),
    )


def _own_server() -> Topic:
    return Topic(
        "own-server",
        translate("help", "A server of your own for others"),
        (
            *texts(
                translate(
                    "help",
                    "The server in this program is for an evening with friends: it runs while the program runs. In a "
                    "terminal, kaillera-client serve runs it without a window.",
                ),
                translate(
                    "help",
                    "For a community that plays day and night there are server programs such as EmuLinker-K. They need "
                    "a computer that is always on, Java, and UDP port 27888 open; later logins use ports above it, "
                    "which its guide names.",
                ),
            ),
            *points(
                translate(
                    "help",
                    "Place it near the players: everybody’s delay follows from the ping to the server.",
                ),
                translate("help", "A small computer is enough. What counts is a steady line."),
            ),
        ),
        translate("help", "emulinker dedicated server run"),
        (Check.HOST_PORT,),
    )


def _lists() -> Topic:
    return Topic(
        "master-lists",
        translate("help", "Server lists, and what they publish"),
        (
            *texts(
                translate(
                    "help",
                    "A list is a web page that a volunteer runs. Servers announce themselves there, and this program "
                    "reads it. It asks two public lists, unless you switch them off, and those that you add in the "
                    "settings.",
                ),
                translate(
                    "help",
                    "This program’s own server is never announced anywhere. There is no switch for it.",
                ),
            ),
            *part(translate("help", "What other server programs publish there")),
            *points(
                translate("help", "The server’s name, address, port and place."),
                translate("help", "How many users it has and takes, and its version."),
                translate(
                    "help", "On some lists the games that wait, with the names of who opened them."
                ),
            ),
        ),
        translate("help", "master list publish register announce public"),
        (Check.SERVER_LISTS,),
        (CardAction.SHOW_SETTINGS,),
    )
