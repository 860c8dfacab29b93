"""Why a game stands still, in sentences: cause first, a player's name only where there is proof."""

from collections.abc import Sequence
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kaillera_client.advice.stalllog import StallTotal
from kaillera_client.advice.stalls import Stall, StallCause, StallProof
from kaillera_client.gui.text import tenths

translate = QCoreApplication.translate


def stall_sentence(stall: Stall, name: str, server: str) -> str:
    """Return what the banner says; `name` is the proved player's, `server` the server's, both harmless text."""
    return _template(stall).format(
        seconds=tenths(stall.seconds),
        player=_player(stall, name),
        server=server,
        fps=round(stall.frames_per_second or 0.0),
        full=round(stall.expected_frames_per_second or 60.0),
    )


def _template(stall: Stall) -> str:  # noqa: PLR0911 - one for each verdict
    match stall.cause:
        case StallCause.COMPUTER if stall.frames_per_second is not None:
            return translate(
                "stalls",
                "Your computer is too slow – {fps} of {full} frames. Close other programs or lower "
                "the emulator's video settings.",
            )
        case StallCause.COMPUTER:
            return translate(
                "stalls",
                "Your computer is too slow. Close other programs or lower the emulator's video "
                "settings.",
            )
        case StallCause.NAMED_PLAYER if _is_proved(stall):
            return translate("stalls", "Waiting for {player} – {seconds} s")
        case StallCause.OTHER_PLAYER | StallCause.NAMED_PLAYER:
            return translate(
                "stalls",
                "Waiting for another player – {seconds} s. This server does not say who.",
            )
        case StallCause.SERVER:
            return translate(
                "stalls", "{server} does not answer – {seconds} s. Your own line works."
            )
        case StallCause.LINE:
            return translate("stalls", "Your connection is interrupted – {seconds} s. Checking…")
        case StallCause.RECOVERED:
            return translate("stalls", "A packet was lost on your line – recovered")
        case StallCause.UNKNOWN:
            return translate("stalls", "Waiting – {seconds} s. Finding out why…")
        case _:
            assert_never(stall.cause)


def _is_proved(stall: Stall) -> bool:
    return stall.player is not None and stall.proof is not None


def _player(stall: Stall, name: str) -> str:
    if not _is_proved(stall):
        return ""
    if not name:
        return translate("stalls", "P{number}").format(number=stall.player)
    return translate("stalls", "P{number} ({name})").format(number=stall.player, name=name)


def proof_words(proof: StallProof | None) -> str:
    """Return who says which player it is; empty without proof."""
    match proof:
        case StallProof.OWN_SERVER:
            return translate("stalls", "measured by this server")
        case None:
            return ""
        case _:
            assert_never(proof)


def verdict_words(stall: Stall, name: str) -> str:
    """Return the verdict in two or three words, for the log."""
    if stall.cause is StallCause.NAMED_PLAYER and _is_proved(stall):
        return _player(stall, name)
    return {
        StallCause.COMPUTER: translate("stalls", "Your computer"),
        StallCause.OTHER_PLAYER: translate("stalls", "Another player"),
        StallCause.NAMED_PLAYER: translate("stalls", "Another player"),
        StallCause.SERVER: translate("stalls", "Server"),
        StallCause.LINE: translate("stalls", "Your line"),
        StallCause.RECOVERED: translate("stalls", "Lost packet, recovered"),
        StallCause.UNKNOWN: translate("stalls", "Not found out"),
    }[stall.cause]


def summary_words(seconds: float, totals: Sequence[StallTotal]) -> str:
    """Return a game in one sentence: "Your game: 14 min, 3 stalls, 2.1 s in all – 1 yours (line), 2 …"."""
    # A slow computer makes a game slow; it stood still in the other cases only.
    slow = sum(total.count for total in totals if total.cause is StallCause.COMPUTER)
    stalls = [total for total in totals if total.cause is not StallCause.COMPUTER]
    minutes = str(round(seconds / 60)) if seconds >= 60 else "<1"
    text = _stalls_words(minutes, stalls)
    return f"{text} {_slow_words(slow)}" if slow else text


def _slow_words(count: int) -> str:
    if count == 1:
        return translate("stalls", "Your computer was too slow once.")
    return translate("stalls", "Your computer was too slow {n} times.").format(n=count)


def _stalls_words(minutes: str, totals: Sequence[StallTotal]) -> str:
    count = sum(total.count for total in totals)
    if not count:
        return translate("stalls", "Your game: {minutes} min, no stalls.").format(minutes=minutes)
    if count == 1:
        text = translate("stalls", "Your game: {minutes} min, 1 stall, {seconds} s – {parts}.")
    else:
        text = translate(
            "stalls", "Your game: {minutes} min, {count} stalls, {seconds} s in all – {parts}."
        )
    return text.format(
        minutes=minutes,
        count=count,
        seconds=tenths(sum(total.seconds for total in totals)),
        parts=", ".join(_part(total) for total in totals),
    )


def _part(total: StallTotal) -> str:
    text = {
        StallCause.OTHER_PLAYER: translate("stalls", "{n} another player"),
        StallCause.NAMED_PLAYER: translate("stalls", "{n} a known player"),
        StallCause.SERVER: translate("stalls", "{n} the server"),
        StallCause.LINE: translate("stalls", "{n} yours (line)"),
        StallCause.RECOVERED: translate("stalls", "{n} yours (lost packet)"),
        StallCause.UNKNOWN: translate("stalls", "{n} not found out"),
    }[total.cause]
    return text.format(n=total.count)


def hint_words(stall: Stall, name: str) -> str:
    """Return what helps against a trouble that came three times in a minute; empty when nothing is known to."""
    match stall.cause:
        case StallCause.COMPUTER:
            return translate(
                "stalls",
                "Your computer is too slow again and again. Close other programs, or turn on the "
                "emulator's frame skip.",
            )
        case StallCause.NAMED_PLAYER if _is_proved(stall):
            return translate(
                "stalls",
                "{player} is late again and again, now by {seconds} s. A longer delay for {player} "
                "may help.",
            ).format(player=_player(stall, name), seconds=tenths(stall.seconds))
        case StallCause.OTHER_PLAYER | StallCause.NAMED_PLAYER:
            return translate(
                "stalls", "Another player is late again and again. Ask the server who it is."
            )
        case StallCause.LINE:
            return translate(
                "stalls", "Your line breaks again and again. On Wi-Fi, try a cable first."
            )
        case StallCause.SERVER:
            return translate(
                "stalls", "The server falls silent again and again. Another one may do better."
            )
        case StallCause.UNKNOWN | StallCause.RECOVERED:
            return ""
        case _:
            assert_never(stall.cause)
