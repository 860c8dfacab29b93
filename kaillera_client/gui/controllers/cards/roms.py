"""The cards of the ROM check: what is known of two players' files, and what to do about it."""

import re

from PySide6.QtCore import QCoreApplication

from kaillera_client.gui.models.cards import Card, CardAction, CardKind
from kaillera_client.gui.text import harmless
from kaillera_client.roms import checkline
from kaillera_client.roms.entry import RomEntry, SetCompleteness
from kaillera_client.roms.fingerprint import Fingerprint, RomKind

TOPIC = "rom"
"""The card of the room's page about ROMs."""

DIFFERENT = "rom-different"
"""The message that a member's file is another one."""

translate = QCoreApplication.translate

_REGION = re.compile(r"\(([^()]{1,40})\)")


def region(name: str) -> str:
    """Return what stands in the first brackets of a ROM's name, such as "USA"; "" when there is nothing."""
    found = _REGION.search(name)
    return "" if found is None else harmless(found[1].strip(), 40)


def crc_and_region(rom: Fingerprint, name: str) -> str:
    """Return a ROM as a player tells it: its CRC, and its region when the name says one."""
    where = region(name)
    return f"{rom.crc_text} ({where})" if where else rom.crc_text


def not_needed() -> Card:
    """The game has no ROM."""
    return Card(
        TOPIC,
        CardKind.INFORMATION,
        translate("roms", "This game needs no ROM."),
        translate("roms", "So there is nothing to compare."),
    )


def not_read() -> Card:
    """The library has not been read yet."""
    return Card(
        TOPIC,
        CardKind.INFORMATION,
        translate("roms", "Your library is not read yet."),
        translate("roms", "ROMs are compared as soon as it is."),
    )


def alone(own: RomEntry) -> Card:
    """We have the ROM, and nobody else is here."""
    return Card(
        TOPIC,
        CardKind.INFORMATION,
        translate("roms", "You have this file (CRC {crc}).").format(crc=own.fingerprint.crc_text),
        translate("roms", "It is compared as soon as somebody comes."),
    )


def same(own: RomEntry, names: str) -> Card:
    """Somebody, or everybody, has the same file."""
    return Card(
        TOPIC,
        CardKind.INFORMATION,
        translate("roms", "Same file (CRC {crc}).").format(crc=own.fingerprint.crc_text),
        translate("roms", "Told in the chat: {names}.").format(names=names),
    )


def other_file(name: str, own: RomEntry, theirs: Fingerprint, their_name: str = "") -> Card:
    """Somebody's file differs from ours; `their_name` is what our library calls a file like theirs, if it has one."""
    yours, others = crc_and_region(own.fingerprint, own.name), crc_and_region(theirs, their_name)
    if RomKind.SET in (own.fingerprint.kind, theirs.kind):
        headline = translate("roms", "{name} has a different set with the same name.")
        advice = translate(
            "roms",
            "Yours: {yours}. Theirs: {theirs}. Full, split and merged sets have different files; "
            "agree on one.",
        )
    else:
        headline = translate("roms", "{name} has a different file with the same name.")
        advice = translate(
            "roms", "Yours: {yours}. Theirs: {theirs}. Starting would desync at once."
        )
    return Card(
        TOPIC,
        CardKind.WARNING,
        headline.format(name=name),
        advice.format(yours=yours, theirs=others),
        actions=(CardAction.SHOW_MATCHING_FILES, CardAction.COPY_BOTH),
        state_id="rom-other-file",
    )


def both_lines(name: str, own: RomEntry, theirs: Fingerprint) -> str:
    """Return what "Copy both" puts on the clipboard."""
    lines = (
        translate("roms", "Yours: {line}").format(line=checkline.write(own.fingerprint)),
        translate("roms", "{name}: {line}").format(name=name, line=checkline.write(theirs)),
    )
    return "\n".join(lines)


def not_checked(name: str, own: RomEntry) -> Card:
    """Somebody told nothing."""
    headline = translate("roms", "The file of {name} is not checked.")
    advice = translate(
        "roms",
        "{name} uses another client that cannot be checked automatically, or has told no ROM. "
        "Compare this in chat: {line}.",
    )
    return Card(
        TOPIC,
        CardKind.INFORMATION,
        headline.format(name=name),
        advice.format(name=name, line=checkline.write(own.fingerprint)),
        actions=(CardAction.POST_ROM_CHECK,),
        state_id="rom-not-checked",
    )


def not_chosen(game: str, files: int) -> Card:
    """We have several files with the game's name that differ, and nobody has said which is played."""
    return Card(
        TOPIC,
        CardKind.WARNING,
        translate("roms", "You have {n} different files of {game}.").format(n=files, game=game),
        translate("roms", "Choose the one to play; then it can be compared."),
        actions=(CardAction.SHOW_MATCHING_FILES,),
        state_id="rom-not-chosen",
    )


def listed(game: str) -> Card:
    """We have no file with the game's name, but the emulator has the game in its own list."""
    return Card(
        TOPIC,
        CardKind.INFORMATION,
        translate("roms", "Your emulator has {game} in its list.").format(game=game),
        translate(
            "roms",
            "It finds the file itself. To compare yours with the others', choose the file here too.",
        ),
        actions=(CardAction.CHOOSE_ROM_FILE, CardAction.ADD_ROM_FOLDER),
    )


def not_found(game: str, folders: int, files: int) -> Card:
    """We have no file with the game's name."""
    return Card(
        TOPIC,
        CardKind.WARNING,
        translate("roms", "You do not have {game}.").format(game=game),
        _looked(folders, files),
        actions=(CardAction.CHOOSE_ROM_FILE, CardAction.ADD_ROM_FOLDER),
        state_id="rom-not-found",
    )


def _looked(folders: int, files: int) -> str:
    if not folders:
        return translate("roms", "No folder with games is chosen yet.")
    if folders == 1:
        text = translate("roms", "Nothing with that name is in your folder ({files} files).")
        if files == 1:
            text = translate("roms", "Nothing with that name is in your folder (1 file).")
    else:
        text = translate(
            "roms", "Nothing with that name is in your {folders} folders ({files} files)."
        )
        if files == 1:
            text = translate(
                "roms", "Nothing with that name is in your {folders} folders (1 file)."
            )
    return text.format(folders=folders, files=files)


def wrong_set(own: RomEntry) -> Card:
    """Our arcade set cannot run as it is."""
    if own.completeness is SetCompleteness.SPLIT_WITHOUT_PARENT:
        headline = translate(
            "roms", "This MAME set is split and the parent {parent} is missing."
        ).format(parent=harmless(own.parent) or "?")
    else:
        headline = translate("roms", "This MAME set is not complete.")
    advice = translate("roms", "Use a full, non-merged set.")
    if own.known:
        advice = translate("roms", "Use a full, non-merged set for {emulator}.").format(
            emulator=harmless(own.known)
        )
    return Card(
        TOPIC,
        CardKind.WARNING,
        headline,
        advice,
        actions=(CardAction.EXPLAIN_SETS,),
        state_id="rom-wrong-set",
    )


def none_playable(hidden: int) -> Card:
    """E08: "Playable only" leaves no game."""
    text = translate("roms", "{n} games are open, but you have none of them in your library.")
    if hidden == 1:
        text = translate("roms", "1 game is open, but you do not have it in your library.")
    return Card(
        "games-filter",
        CardKind.INFORMATION,
        text.format(n=hidden),
        actions=(CardAction.SHOW_ALL_GAMES, CardAction.ADD_ROM_FOLDER),
        state_id="E08",
    )


def samples() -> tuple[Card, ...]:
    """Return every card of this module with realistic values."""
    own = RomEntry(
        "/games/sf2.sfc", "Street Fighter II Turbo (USA)", Fingerprint(0x1A2B3C4D, 2097152)
    )
    theirs = Fingerprint(0x5E6F7081, 2097152)
    split = RomEntry(
        "/games/sf2ce.zip",
        "Street Fighter II' - Champion Edition (World 920513)",
        Fingerprint(0x1A2B3C4D, 7995392, kind=RomKind.SET),
        known="MAME 0.78",
        completeness=SetCompleteness.SPLIT_WITHOUT_PARENT,
        parent="sf2",
    )
    return (
        same(own, "Bo, Di"),
        other_file("Cy", own, theirs, "Street Fighter II Turbo (Europe)"),
        not_checked("Cy", own),
        listed(own.name),
        not_found(own.name, 3, 214),
        not_chosen(own.name, 3),
        wrong_set(split),
        none_playable(12),
        alone(own),
        not_needed(),
        not_read(),
    )
