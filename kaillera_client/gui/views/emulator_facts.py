"""What a player should know of an emulator before playing with it, in words."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from kaillera_client.advice.inputsize import OLDER_CLIENTS_TAKE
from kaillera_client.emulators.knowledge import FrameBytes, KnownEmulator, Quirk

translate = QCoreApplication.translate


def facts(known: KnownEmulator) -> tuple[str, ...]:
    """Return what is known of it, a sentence or two each, the gravest first."""
    words = _words()
    lines = [words[quirk] for quirk in known.quirks]
    if known.frame_bytes is not None:
        lines.append(_size(known.frame_bytes))
    return tuple(lines)


def all_facts(known: KnownEmulator) -> tuple[str, ...]:
    """Return the same and how it loads the library, for who sets it up."""
    lines = facts(known)
    if len(known.libraries) > 1:
        text = translate("emulators", "It loads {first}, or {second} when that fails.")
        first, second = known.libraries
        lines = (*lines, text.format(first=first, second=second))
    if len(known.bits) > 1:
        text = translate("emulators", "It comes as a 32-bit and as a 64-bit program.")
        lines = (*lines, text)
    elif known.bits:
        text = translate("emulators", "It is a {bits}-bit program.")
        lines = (*lines, text.format(bits=known.bits[0]))
    return lines


def _size(size: FrameBytes) -> str:
    if size.most > OLDER_CLIENTS_TAKE:
        text = translate(
            "emulators",
            "Each player sends up to {most} bytes a frame. Players with old clients may lose the connection when it is "
            "more than {limit}.",
        )
        return text.format(most=size.most, limit=OLDER_CLIENTS_TAKE)
    if size.least < size.most:
        text = translate("emulators", "Each player sends {least} to {most} bytes a frame.")
        return text.format(least=size.least, most=size.most)
    if size.most == 1:
        return translate("emulators", "Each player sends one byte a frame.")
    return translate("emulators", "Each player sends {most} bytes a frame.").format(most=size.most)


def _words() -> Mapping[Quirk, str]:
    return {
        Quirk.SOME_EDITIONS: translate(
            "emulators",
            "Only editions with Kaillera can play here. The ordinary program of this name has no Kaillera.",
        ),
        Quirk.OWN_CLIENT_LATELY: translate(
            "emulators",
            "Newer editions have a Kaillera client of their own built in and do not use this one.",
        ),
        Quirk.OWN_CLIENT_ON_LINUX: translate(
            "emulators",
            "Its Linux edition has a Kaillera client of its own built in and does not use this one. Its Windows "
            "edition does.",
        ),
        Quirk.OTHER_LIBRARY: translate(
            "emulators",
            "Some of its builds load n02.dll in place of kailleraclient.dll and cannot use this client.",
        ),
        Quirk.EXTRAS_ELSEWHERE: translate(
            "emulators",
            "Its replays and live watching need the library that came with it. With this one it plays without them.",
        ),
        Quirk.INCOMPLETE_CALLS: translate(
            "emulators",
            "It describes itself to the Kaillera library wrongly, and may crash when somebody leaves the game.",
        ),
        Quirk.MANY_GAMES: translate(
            "emulators", "It offers thousands of games. Search for yours by its name."
        ),
        Quirk.ONE_GAME: translate("emulators", "It offers one game only."),
        Quirk.CHAT_ROOMS: translate(
            "emulators",
            "Its list has names with a * in front that are no games: rooms to talk in. Nothing starts there.",
        ),
        Quirk.ENDS_UNKNOWN_GAME: translate(
            "emulators", "It leaves a game at once when it does not have the file."
        ),
        Quirk.WAITS_AT_UNKNOWN_GAME: translate(
            "emulators",
            "Nothing happens when it does not have the game’s file. Leave the game then.",
        ),
        Quirk.NEEDS_TWO: translate("emulators", "It ends a game for one player at once."),
        Quirk.FOUR_PLAYERS: translate(
            "emulators", "Play with at most 4 in a room: it has no place for more inputs."
        ),
        Quirk.FIRST_SECOND_LOST: translate(
            "emulators", "What you press in a game’s first 60 frames does nothing."
        ),
        Quirk.HALF_RATE: translate(
            "emulators",
            "Some of its games run at 30 frames a second. There each frame of delay takes twice as long.",
        ),
        Quirk.NO_CHEATS: translate("emulators", "Cheats are off while you play with others."),
        Quirk.CHEATS_SHARED: translate(
            "emulators", "Cheat codes are sent to everybody in the game."
        ),
        Quirk.SAVES_IN_CHAT: translate(
            "emulators",
            "Before a game begins it sends saves and settings through the game’s chat. That takes a moment.",
        ),
        Quirk.SAVES_IN_FRAMES: translate(
            "emulators", "Before a game begins it sends save memory. That takes a moment."
        ),
        Quirk.LONG_BLACK_SCREEN: translate(
            "emulators", "The screen may stay black for minutes before the first frame. Wait."
        ),
        Quirk.CHAT_COMMANDS: translate(
            "emulators",
            "It obeys words in the game’s chat with an exclamation mark in front, such as swap, take and reset.",
        ),
    }
