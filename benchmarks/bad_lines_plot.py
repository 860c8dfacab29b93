"""Draws stalled frames and broken games over the loss, one curve for each client, as an SVG of our own making."""

from collections.abc import Callable, Mapping, Sequence
from html import escape

from simulation.cells import Cell
from simulation.scenario import ClientKind
from simulation.totals import Totals

Curves = Mapping[ClientKind, Sequence[tuple[Cell, Totals]]]

_COLOURS = {
    ClientKind.OURS: "#1a7f37",
    ClientKind.N02: "#b35900",
    ClientKind.SUPRACLIENT: "#6639ba",
}
_DASHES = {1: "", 3: "6 5"}
"""By how many datagrams are lost in a row."""

_PANEL_WIDTH = 380
_PANEL_HEIGHT = 260
_LEFT = 70
_TOP = 70
_GAP = 90
_STEPS = 5


def draw(curves: Curves, games: int, minutes: float) -> str:
    """Return the picture; independent losses are whole lines, bursts are dashed ones."""
    first = next(iter(curves.values()))[0][0]
    width = 2 * (_LEFT + _PANEL_WIDTH) + _GAP // 2
    height = _TOP + _PANEL_HEIGHT + 90
    title = (
        f"{first.server.value}, RTT {first.round_trip} ms, jitter {first.jitter} ms, connection type "
        f"{int(first.connection_type)}, {first.players} players; games for each point: {games}, minutes: {minutes:g}"
    )
    most = max(totals.stalled_per_mille for curve in curves.values() for _, totals in curve)
    right = _LEFT + _PANEL_WIDTH + _GAP
    caption = "stalled frames of 1,000 until a game breaks, by loss"
    panels = _panel(curves, _LEFT, caption, _round_up(most), _stalled)
    panels += _panel(curves, right, "% of games that desync or hang, by loss", 100.0, _broken)
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
            f'viewBox="0 0 {width} {height}" font-family="sans-serif" font-size="13">',
            f'<rect width="{width}" height="{height}" fill="#ffffff"/>',
            _text(_LEFT, 26, title),
            *panels,
            *_legend(curves, height - 18),
            "</svg>",
            "",
        ]
    )


def _round_up(number: float) -> float:
    """Return the next number that can be cut into five steps which are easy to read."""
    step = 0.2
    while True:
        for factor in (1, 2, 5):
            if number <= _STEPS * step * factor:
                return _STEPS * step * factor
        step *= 10


def _stalled(totals: Totals) -> float:
    return totals.stalled_per_mille


def _broken(totals: Totals) -> float:
    return 100 * totals.broken_share


def _panel(
    curves: Curves,
    left: int,
    caption: str,
    most: float,
    value: Callable[[Totals], float],
) -> list[str]:
    """Return one diagram, from 0 to `most`."""
    losses = sorted({cell.loss for curve in curves.values() for cell, _ in curve})
    widest = max(losses[-1], 1)

    def x(loss: float) -> float:
        return left + _PANEL_WIDTH * loss / widest

    def y(number: float) -> float:
        return _TOP + _PANEL_HEIGHT * (1 - number / most)

    parts = [_text(left, _TOP - 14, caption)]
    for step in range(_STEPS + 1):
        number = most * step / _STEPS
        parts.append(_stroke([(left, y(number)), (left + _PANEL_WIDTH, y(number))], "#d0d7de"))
        parts.append(_text(left - 8, y(number) + 4, f"{number:.3g}", "end"))
    bottom = _TOP + _PANEL_HEIGHT + 20
    parts += [_text(x(loss), bottom, f"{loss} %", "middle") for loss in losses]
    for kind, curve in curves.items():
        for burst, dashes in _DASHES.items():
            points = [
                (x(cell.loss), y(value(totals)))
                for cell, totals in curve
                if cell.burst == burst or not cell.loss
            ]
            parts.append(_stroke(points, _COLOURS[kind], 2.5, dashes))
    return parts


def _legend(curves: Curves, at: float) -> list[str]:
    parts: list[str] = []
    left = float(_LEFT)
    for kind in curves:
        for burst, dashes in _DASHES.items():
            name = kind.value if burst == 1 else f"{kind.value}, {burst} in a row"
            parts.append(
                _stroke([(left, at - 4), (left + 26, at - 4)], _COLOURS[kind], 2.5, dashes)
            )
            parts.append(_text(left + 32, at, name))
            left += 62 + 7.2 * len(name)
    return parts


def _stroke(
    points: Sequence[tuple[float, float]], colour: str, width: float = 1, dashes: str = ""
) -> str:
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
    return (
        f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="{width}"{dashed}/>'
    )


def _text(x: float, y: float, text: str, anchor: str = "start") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="#24292f">{escape(text)}</text>'
