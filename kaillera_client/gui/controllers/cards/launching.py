"""The cards of emulators that start, or do not (L01 to L06), and of having none (E11)."""

import sys

from PySide6.QtCore import QCoreApplication

from kaillera_client.emulators.launching import LaunchPhase, LaunchState, StartTrouble
from kaillera_client.gui.models.cards import Card, CardAction, CardKind
from kaillera_client.gui.text import MAX_LINE, harmless, tenths

LAUNCH = "launch"
LAUNCH_LOG = "launch-log"
EMULATORS = "emulators"

_LONGEST_PATH = 200
_LONGEST_LINE = 160
_MOST_LINES = 12
_LEAST_HEX = 0x8000_0000
"""Windows counts faults from here on, and everybody looks for them by their hexadecimal numbers."""

_ENDED_ACTIONS = (CardAction.LAUNCH_AGAIN, CardAction.SHOW_LAUNCH_LOG, CardAction.EDIT_EMULATOR)

translate = QCoreApplication.translate


def starting(emulator: str, seconds: float) -> Card:
    """L01: it was started, and has not called the library yet."""
    text = translate("launching", "Starting {emulator}… {seconds} s")
    return Card(
        LAUNCH,
        CardKind.INFORMATION,
        text.format(emulator=emulator, seconds=int(seconds)),
        actions=(CardAction.CANCEL_LAUNCH,),
        state_id="L01",
    )


def ended(
    emulator: str, state: LaunchState, actions: tuple[CardAction, ...] = _ENDED_ACTIONS
) -> Card:
    """L02: it is over although nobody wanted that."""
    code = state.exit_code or 0
    text = translate("launching", "{emulator} closed after {seconds} s (exit code {code}).")
    if code < 0:
        text = translate("launching", "{emulator} crashed after {seconds} s (signal {code}).")
    number = f"0x{code:08X}" if code >= _LEAST_HEX else str(abs(code))
    headline = text.format(emulator=emulator, seconds=_short(state.seconds), code=number)
    last = last_message(state)
    advice = translate("launching", "It left no message. Start it by hand once to see more.")
    if last:
        advice = translate("launching", "Last message: “{text}”.").format(text=last)
    else:
        actions = tuple(one for one in actions if one is not CardAction.SHOW_LAUNCH_LOG)
    return Card(LAUNCH, CardKind.TROUBLE, headline, advice, actions=actions, state_id="L02")


def no_window(emulator: str) -> Card:
    """L03: it runs, but nobody sees it."""
    text = translate("launching", "{emulator} did not open a window within 10 s.")
    return Card(
        LAUNCH,
        CardKind.WARNING,
        text.format(emulator=emulator),
        translate("launching", "It may wait behind another window."),
        actions=(CardAction.WAIT_FOR_WINDOW, CardAction.STOP_EMULATOR),
        state_id="L03",
    )


def bits_differ(emulator: str, program_bits: int, library_bits: int) -> Card:
    """L04: it cannot load the library beside it."""
    text = translate("launching", "{emulator} is {a}-bit but the Kaillera library is {b}-bit.")
    advice = translate(
        "launching", "It cannot load a library of another kind, so it was not started."
    )
    return Card(
        LAUNCH,
        CardKind.TROUBLE,
        text.format(emulator=emulator, a=program_bits, b=library_bits),
        advice,
        actions=(CardAction.INSTALL_LIBRARY, CardAction.EXPLAIN_BITNESS, CardAction.LAUNCH_AGAIN),
        state_id="L04",
    )


def not_allowed(path: str, state: LaunchState, *, editable: bool = True) -> Card:
    """L05: the system did not start it."""
    match state.trouble:
        case StartTrouble.MISSING:
            text = translate("launching", "There is no program at {path}.")
        case StartTrouble.NO_PROGRAM:
            text = translate("launching", "This system cannot run {path}.")
        case _:
            text = translate("launching", "The system does not allow to run {path}.")
    advice = translate("launching", "The system says: {reason}.")
    actions = [CardAction.EXPLAIN_BLOCKED, CardAction.LAUNCH_AGAIN]
    if editable:
        actions.append(CardAction.EDIT_EMULATOR)
    return Card(
        LAUNCH,
        CardKind.TROUBLE,
        text.format(path=harmless(path, _LONGEST_PATH)),
        advice.format(reason=harmless(state.reason, MAX_LINE)) if state.reason else "",
        actions=tuple(actions),
        state_id="L05",
    )


def not_called(emulator: str) -> Card:
    """L06: it runs, and nobody has turned on netplay in it."""
    text = translate("launching", "{emulator} runs but has not called the Kaillera library.")
    advice = translate(
        "launching", "Turn on netplay in its menu: look for “Netplay” or “Kaillera”."
    )
    return Card(
        LAUNCH,
        CardKind.WARNING,
        text.format(emulator=emulator),
        advice,
        actions=(
            CardAction.EXPLAIN_NETPLAY_MENU,
            CardAction.WAIT_FOR_WINDOW,
            CardAction.STOP_EMULATOR,
        ),
        state_id="L06",
    )


def bad_arguments(emulator: str, mistake: str) -> Card:
    """The argument line of an emulator cannot be used; `mistake` says why."""
    text = translate("launching", "{emulator} was not started: its arguments cannot be used.")
    return Card(
        LAUNCH,
        CardKind.TROUBLE,
        text.format(emulator=emulator),
        mistake,
        actions=(CardAction.EDIT_EMULATOR,),
    )


def no_file(emulator: str, game: str) -> Card:
    """An emulator is to be given the game's file, and there is none."""
    text = translate(
        "launching", "{emulator} needs the file of {game}, and you have not chosen one."
    )
    return Card(
        LAUNCH,
        CardKind.WARNING,
        text.format(emulator=emulator, game=game),
        translate("launching", "It is not started by itself until your library has the game."),
        actions=(CardAction.ADD_ROM_FOLDER, CardAction.EDIT_EMULATOR),
    )


def no_emulator() -> Card:
    """E11: none was found on this computer."""
    return Card(
        EMULATORS,
        CardKind.INFORMATION,
        translate("launching", "No emulator with Kaillera found."),
        translate("launching", "Choose its program if you have one, or play the demo meanwhile."),
        actions=(
            CardAction.CHOOSE_PROGRAM,
            CardAction.EXPLAIN_EMULATORS,
            CardAction.PLAY_DEMO,
        ),
        state_id="E11",
    )


def log(emulator: str, state: LaunchState) -> Card:
    """The last lines of a program, to read and to copy."""
    lines = tuple(harmless(line, _LONGEST_LINE) for line in state.last_lines if line.strip())
    return Card(
        LAUNCH_LOG,
        CardKind.INFORMATION,
        translate("launching", "Last lines of {emulator}:").format(emulator=emulator),
        actions=(CardAction.COPY_TEXT, CardAction.LAUNCH_AGAIN),
        details=lines[-_MOST_LINES:],
    )


def last_message(state: LaunchState) -> str:
    """Return the last line with words in it that a program has left, harmless; "" without one."""
    lines = (harmless(line, MAX_LINE).strip() for line in reversed(state.last_lines))
    return next((line for line in lines if line), "")


def _short(seconds: float) -> str:
    """Return a duration: tenths below ten seconds, for a program that ends at once does not take 0 s."""
    return tenths(seconds) if seconds < 10 else str(round(seconds))


def samples() -> tuple[Card, ...]:
    """Return one of each kind."""
    crash = LaunchState(LaunchPhase.ENDED, 0.4, 3, ("Loading config", "no memory card in slot 1"))
    blocked = LaunchState(
        LaunchPhase.NOT_STARTED, reason="Permission denied", trouble=StartTrouble.NOT_ALLOWED
    )
    path = r"C:\Games\snes9x\snes9x.exe" if sys.platform == "win32" else "/opt/snes9x/snes9x"
    return (
        starting("Snes9x", 4.0),
        ended("Snes9x", crash),
        no_window("Snes9x"),
        bits_differ("FinalBurn Neo", 64, 32),
        not_allowed(path, blocked),
        not_called("Snes9x"),
        no_emulator(),
        bad_arguments("Snes9x", translate("launching", "{word} is no placeholder.")),
        no_file("Snes9x", "Bomberman"),
        log("Snes9x", crash),
    )
