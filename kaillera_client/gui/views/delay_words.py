"""The delay helper's sentences: what a number of frames means for this player on this server."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kaillera_client.advice.adviser import DelayAdvice, Reason
from kaillera_client.advice.delay import ConnectionType, FixedFit, delay_ms
from kaillera_client.gui.models.room_values import DelayHindrance, DelayView, FixedView

translate = QCoreApplication.translate


def frames_words(frames: int) -> str:
    """Return a number of frames."""
    if frames == 1:
        return translate("delay", "1 frame")
    return translate("delay", "{frames} frames").format(frames=frames)


def frames_and_time(frames: int) -> str:
    """Return a number of frames and how long it lasts at 60 frames a second."""
    return translate("delay", "{frames} ({ms} ms)").format(
        frames=frames_words(frames), ms=round(delay_ms(frames))
    )


def type_name(kind: ConnectionType) -> str:
    """Return a connection type's name as all clients and servers write it."""
    return "LAN" if kind is ConnectionType.LAN else kind.name.capitalize()


def advice_words(view: DelayView) -> str:
    """Return why this number of frames is recommended."""
    if view.in_game:
        return translate(
            "delay",
            "These numbers are from before this game. The graph shows the game’s own round trips.",
        )
    if view.fixed_active is not None:
        return translate(
            "delay", "You fixed {frames} when you connected; the room was told."
        ).format(frames=frames_words(view.fixed_active))
    return _reason_words(view.advice)


def _reason_words(advice: DelayAdvice) -> str:
    match advice.reason:
        case Reason.AGREED:
            return translate(
                "delay", "Both the rule of thumb (ping ÷ 16) and this server say {frames}."
            ).format(frames=frames_words(advice.server_frames))
        case Reason.STEADY | Reason.VARIES:
            return _line_words(advice)
        case Reason.LOSES | Reason.LOSES_COVERED | Reason.LOSES_WATCHING:
            return _loss_words(advice)
        case Reason.COVERED:
            text = translate(
                "delay",
                "Your line varies by {jitter} ms; the {frames} of this server are enough for that.",
            )
        case Reason.WATCHING:
            text = translate(
                "delay",
                "Your line varies by {jitter} ms at the moment. If that lasts, more frames will be "
                "recommended.",
            )
        case Reason.SETTLING:
            text = translate(
                "delay",
                "Your line is better than it was. If that lasts, fewer frames will be recommended.",
            )
        case Reason.MEASURED_HIGH:
            text = translate(
                "delay",
                "The server measured a longer ping when you connected and gives {frames}; "
                "{recommended} would do now. Reconnect to get fewer.",
            )
        case Reason.MEASURED_LOW:
            text = translate(
                "delay",
                "The server measured a shorter ping when you connected and gives {frames}; your "
                "line needs {recommended} now. Reconnect to get more.",
            )
        case Reason.RULE_LOWER:
            text = translate(
                "delay", "The rule of thumb says {rule}; this server gives {frames} at {ping} ms."
            )
        case _:
            assert_never(advice.reason)
    return text.format(
        jitter=round(advice.jitter_ms),
        frames=frames_words(advice.server_frames),
        recommended=advice.recommended_frames,
        rule=advice.rule_frames,
        ping=round(advice.ping_ms),
    )


def _loss_words(advice: DelayAdvice) -> str:
    """Return what losses ask for."""
    if advice.reason is Reason.LOSES:
        text = translate(
            "delay",
            "Your line loses about {loss} % in each direction; {recommended} frames would be smoother than "
            "the {frames} of this server.",
        )
    elif advice.reason is Reason.LOSES_COVERED:
        text = translate(
            "delay",
            "Your line loses about {loss} % in each direction; the {frames} of this server are enough for that.",
        )
    else:
        text = translate(
            "delay",
            "Your line loses about {loss} % in each direction at the moment. If that lasts, more frames will "
            "be recommended.",
        )
    return text.format(
        loss=max(round(advice.loss_percent), 1),
        frames=frames_words(advice.server_frames),
        recommended=advice.recommended_frames,
    )


def _line_words(advice: DelayAdvice) -> str:
    """Say what the line asks for, beside what the server gives for its ping."""
    if advice.rule_frames > advice.server_frames:
        first = translate(
            "delay",
            "The rule of thumb says {rule}, this server gives {server} at {ping} ms. {server} works "
            "if the line is steady; ",
        )
    else:
        first = translate(
            "delay",
            "This server gives {server} at {ping} ms. {server} works if the line is steady; ",
        )
    if advice.reason is Reason.STEADY:
        second = translate("delay", "yours varies by {jitter} ms, so {server} is fine.")
    else:
        second = translate(
            "delay", "yours varies by {jitter} ms, so {recommended} would be smoother."
        )
    return (first + second).format(
        rule=advice.rule_frames,
        server=advice.server_frames,
        recommended=advice.recommended_frames,
        ping=round(advice.ping_ms),
        jitter=round(advice.jitter_ms),
    )


def fixed_words(fixed: FixedView) -> str:
    """Return what the fixed delay that is chosen now would mean."""
    choice = fixed.choice
    match choice.fit:
        case FixedFit.BELOW_NEED:
            return translate(
                "delay",
                "{frames} is less than your line needs ({need}). Everybody in the room will "
                "stutter, not only you.",
            ).format(frames=frames_words(choice.frames), need=choice.need_frames)
        case FixedFit.EXACT:
            return translate("delay", "{frames} is what this server gives you anyway.").format(
                frames=frames_words(choice.frames)
            )
        case FixedFit.LATER:
            return translate(
                "delay", "{frames}: smoother, but {ms} ms later than necessary."
            ).format(frames=frames_words(choice.frames), ms=round(choice.later_ms))
        case FixedFit.NOT_OFFERED:
            return translate(
                "delay",
                "This server cannot give {frames} with the connection type {type}. Choose another "
                "number.",
            ).format(frames=frames_words(choice.frames), type=type_name(fixed.connection_type))
        case _:
            assert_never(choice.fit)


def told_words(fixed: FixedView) -> str:
    """Return what everybody will read when a fixed delay is applied; empty when nothing is told."""
    if not fixed.possible or not fixed.announcement:
        return ""
    return translate("delay", "Your chat line will say: “{line}”").format(line=fixed.announcement)


def method_words(fixed: FixedView) -> str:
    """Return how a fixed delay comes about and what everybody will read, before it is applied."""
    if not fixed.possible or not fixed.announcement:
        return ""
    return translate(
        "delay",
        "The server measures your ping when you connect. To get {frames} this app answers that "
        "measurement later. Your chat line will say: “{line}”",
    ).format(frames=frames_words(fixed.choice.frames), line=fixed.announcement)


def hindrance_words(hindrance: DelayHindrance) -> str:
    """Return why the delay cannot be changed from here; empty when it can."""
    match hindrance:
        case DelayHindrance.NONE:
            return ""
        case DelayHindrance.PLAYING:
            return translate("delay", "Not while a game runs. End your game first.")
        case DelayHindrance.PRACTICE:
            return translate("delay", "In a practice, change the line instead.")
        case DelayHindrance.HOSTING:
            return translate("delay", "Your own server closes when you leave it.")
        case _:
            assert_never(hindrance)
