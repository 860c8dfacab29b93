"""The topics of the help about emulators and ROMs: which can be used, why a start fails, which file is the same."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from kaillera_client.diagnostics.values import Check
from kaillera_client.emulators.knowledge import Speaks
from kaillera_client.emulators.known import KNOWN
from kaillera_client.gui.models.cards import CardAction
from kaillera_client.gui.models.help_values import Block, Topic
from kaillera_client.gui.views.emulator_facts import all_facts
from kaillera_client.gui.views.help_blocks import part, points, rows, steps, texts

FACTS_TOPIC: Final = "emulator-facts"
"""The topic that tells, under the name of each known emulator, what to know of it."""

translate = QCoreApplication.translate


def emulator_topics() -> tuple[Topic, ...]:
    """Return the topics in their order."""
    return (
        _emulators(),
        _each(),
        _start(),
        _bits(),
        _blocked(),
        _netplay(),
        _rom_check(),
        _sets(),
        _saves(),
    )


def _emulators() -> Topic:
    return Topic(
        "emulators",
        translate("help", "Which emulators can be used"),
        (
            *texts(
                translate(
                    "help",
                    "An emulator needs Kaillera in it: a menu for netplay that hands every frame’s inputs over. Most "
                    "that have it are Windows programs. Whether a program on this computer works is seen when it has "
                    "called this client, not before.",
                ),
                translate(
                    "help",
                    "Emulators load a library for that, kailleraclient.dll. This client brings one of its own: put it "
                    "beside the emulator with “Install into emulator…” in the library, and netplay opens this window.",
                ),
                translate(
                    "help",
                    "Everybody in a room needs the same emulator in the same version. The demo game, Demo Arena, "
                    "comes with this program and needs nothing else.",
                ),
            ),
            *part(translate("help", "Who speaks Kaillera")),
            *_known(),
        ),
        translate("help", "emulator mame snes9x project64 fbneo wine linux"),
        (Check.EMULATOR,),
        (CardAction.CHOOSE_EMULATOR, CardAction.PRACTISE),
    )


def _known() -> tuple[Block, ...]:
    words = {
        Speaks.YES: translate("help", "yes"),
        Speaks.THROUGH_WINE: translate("help", "through Wine"),
        Speaks.OWN_CLIENT: translate("help", "own client only"),
        Speaks.NO: translate("help", "no"),
    }
    head = (translate("help", "Emulator"), translate("help", "Games"), "Windows", "Linux")
    return rows(
        head,
        *(
            (
                known.title,
                known.games or "–",
                words[known.speaks_on(windows=True)],
                words[known.speaks_on(windows=False)],
            )
            for known in KNOWN
        ),
    )


def _each() -> Topic:
    return Topic(
        FACTS_TOPIC,
        translate("help", "What to know of each emulator"),
        (
            *texts(
                translate(
                    "help",
                    "From their sources and what their makers write. None of them was run with this client: whether "
                    "yours works is seen when you try it.",
                ),
            ),
            *(
                block
                for known in KNOWN
                if known.speaks and all_facts(known)
                for block in (*part(known.title), *points(*all_facts(known)))
            ),
        ),
        translate("help", "emulator bytes cheats saves black screen mame project64 1964"),
        (Check.EMULATOR,),
        (CardAction.CHOOSE_EMULATOR,),
    )


def _start() -> Topic:
    return Topic(
        "emulator-start",
        translate("help", "The emulator closes or shows nothing"),
        (
            *texts(
                translate(
                    "help",
                    "The message in the window has the exit code and the program’s last words. They come from the "
                    "emulator, and often name what is missing.",
                ),
            ),
            *points(
                translate("help", "Start it once without this client: does it open by itself?"),
                translate(
                    "help",
                    "Look at its line of arguments in the library. A placeholder that it does not know is taken for a "
                    "file name.",
                ),
                translate(
                    "help", "Its folder: some programs find their files only when started there."
                ),
                translate(
                    "help",
                    "A missing library (.dll or .so) is named in its last words. Install what its maker asks for.",
                ),
                translate(
                    "help",
                    "No window after 10 seconds: it may ask something behind another window, or on another screen.",
                ),
            ),
        ),
        translate("help", "start crash exit code closed window missing dll"),
        (Check.EMULATOR,),
        (CardAction.CHOOSE_EMULATOR,),
    )


def _bits() -> Topic:
    return Topic(
        "emulator-bits",
        translate("help", "32-bit and 64-bit"),
        (
            *texts(
                translate(
                    "help",
                    "A program and the libraries that it loads must be of the same kind. A 32-bit emulator cannot load "
                    "a 64-bit Kaillera library, and the other way round. Most Kaillera emulators are 32-bit programs, "
                    "also on a 64-bit system.",
                ),
            ),
            *steps(
                translate(
                    "help",
                    "Put the library of the emulator’s kind beside it: “Install into emulator…” in the library finds "
                    "out which it is, or",
                ),
                translate(
                    "help", "use the other edition of the emulator, if its maker offers one."
                ),
            ),
            *texts(
                translate(
                    "help",
                    "Both editions can play with each other when the emulator’s version is the same.",
                ),
            ),
        ),
        translate("help", "bitness x86 x64 dll library"),
        (Check.EMULATOR,),
        (CardAction.CHOOSE_EMULATOR,),
    )


def _blocked() -> Topic:
    return Topic(
        "emulator-blocked",
        translate("help", "The system does not allow a program to run"),
        (
            *part(translate("help", "Windows")),
            *points(
                translate(
                    "help",
                    "A file from the internet is marked. Right-click it, Properties, tick Unblock.",
                ),
                translate(
                    "help",
                    "SmartScreen: More info, Run anyway. Only when you know where the file is from.",
                ),
                translate("help", "An antivirus may have put it away. Its log says so."),
            ),
            *part(translate("help", "Linux")),
            *points(
                translate(
                    "help",
                    "The file may lack the right to run: chmod +x, or Properties, Permissions, Allow to run.",
                ),
                translate(
                    "help",
                    "A disk that is mounted with noexec runs nothing. Move the program to your home.",
                ),
                translate(
                    "help", "A Windows program needs Wine: wine and the program, as two words."
                ),
            ),
        ),
        translate("help", "blocked permission executable denied antivirus"),
        (Check.EMULATOR,),
        (CardAction.CHOOSE_EMULATOR,),
    )


def _netplay() -> Topic:
    return Topic(
        "emulator-netplay",
        translate("help", "The emulator runs but does not connect"),
        (
            *texts(
                translate(
                    "help",
                    "An emulator calls the Kaillera library only when its netplay is switched on. Until then this "
                    "client hears nothing of it.",
                ),
            ),
            *points(
                translate(
                    "help",
                    "Look in its menus for Netplay, Kaillera or Network. In many it is under File or Options.",
                ),
                translate(
                    "help", "Close a game that runs in it: netplay starts from the empty window."
                ),
                translate(
                    "help",
                    "No such menu: this edition was built without Kaillera, or its library is not found. “Install "
                    "into emulator…” in the library puts kailleraclient.dll beside the program.",
                ),
            ),
            *texts(
                translate(
                    "help",
                    "To try the rest without an emulator, practise with the demo game.",
                ),
            ),
        ),
        translate("help", "netplay menu kaillera not connected called"),
        (Check.EMULATOR,),
        (CardAction.PRACTISE,),
    )


def _rom_check() -> Topic:
    return Topic(
        "rom-check",
        translate("help", "Do we all have the same file?"),
        (
            *texts(
                translate(
                    "help",
                    "Servers compare the name of a game and nothing else. Two files of one name can be different "
                    "games inside, and that is a desync at once. This client compares checksums of the contents.",
                ),
            ),
            *points(
                translate("help", "✓ same: the same file, sure."),
                translate("help", "≠ other file: the name is the same, the contents are not."),
                translate(
                    "help",
                    "? not checked: the other player uses another client. Post the ROM check; they compare it by eye.",
                ),
                translate("help", "✕ not found: nothing with that name is in your folders."),
                translate("help", "≠ set: an arcade set of another kind."),
            ),
            *texts(
                translate(
                    "help",
                    "The checksum leaves out what copying tools add in front (headers), and looks into zip and 7z. "
                    "Files are only read. This program never sends a ROM: who has another file has to find the same "
                    "one.",
                ),
            ),
        ),
        translate("help", "rom crc sha checksum compare same other file header"),
        (Check.ROM,),
    )


def _sets() -> Topic:
    return Topic(
        "sets",
        translate("help", "Arcade games: what is a full set?"),
        (
            *texts(
                translate(
                    "help",
                    "An arcade game is a zip with many small files, and many games share files with another, their "
                    "parent. Sets are made in three kinds:",
                ),
            ),
            *points(
                translate(
                    "help",
                    "Full (non-merged): everything that one game needs is in its own zip. The best for playing with "
                    "others.",
                ),
                translate(
                    "help",
                    "Split: a zip has only what differs from the parent. The parent’s zip must be in the same folder.",
                ),
                translate("help", "Merged: the parent and all its variants are in one zip."),
            ),
            *part(
                translate("help", "The version counts"),
                translate(
                    "help",
                    "Emulators rename and replace files from version to version. Everybody needs the set for the very "
                    "version of the emulator that is played, such as MAME 0.78.",
                ),
            ),
        ),
        translate("help", "mame arcade set split merged parent zip full"),
        (Check.ROM,),
    )


def _saves() -> Topic:
    return Topic(
        "saves",
        translate("help", "Save memory and cheats"),
        (
            *texts(
                translate(
                    "help",
                    "Cartridges with a battery keep scores and progress. An emulator loads them at the start, and two "
                    "players with different ones do not play the same game: it often shows after minutes only.",
                ),
            ),
            *steps(
                translate("help", "Begin without: move the game’s save file away, all of you."),
                translate(
                    "help", "Or begin with the same: one sends the save file to the others."
                ),
                translate("help", "Switch off every cheat, and loading a state at the start."),
                translate("help", "Do not load a state while you play together."),
            ),
        ),
        translate("help", "sram save memory card cheats state"),
    )
