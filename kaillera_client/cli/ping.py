"""`kaillera-client ping`: a server's round trip, and the frame delay that it would mean."""

import statistics

from kaillera_client.cli import game
from kaillera_client.cli.link import EngineLink
from kaillera_client.cli.options import PingOptions
from kaillera_client.cli.screen import Screen
from kaillera_client.engine.commands import PingServer
from kaillera_client.engine.ping import PingResult
from kaillera_client.protocol.framedelay import frame_delay, local_zero_frames
from kaillera_client.protocol.messages import ConnectionType


async def run(options: PingOptions, link: EngineLink, screen: Screen) -> int:
    """Measure and show; exit code 0 when the server answered at least once."""
    measured: list[PingResult] = []

    async def measure() -> None:
        host, port = options.server
        result = await link.execute(PingServer(host, port, options.count))
        if isinstance(result, PingResult):
            measured.append(result)

    error, code = await game.interruptible(measure)
    result = measured[0] if measured else PingResult(())
    if not error and not result.answered_ms:
        error, code = _silence(options), 1
    if options.json:
        screen.object(as_dict(options, result, error))
    elif error:
        screen.note(error)
    else:
        for line in as_lines(options, result):
            screen.say(line)
    return code


def as_dict(options: PingOptions, result: PingResult, error: str) -> dict[str, object]:
    """Return the object that `--json` prints."""
    answered = result.answered_ms
    value: dict[str, object] = {
        "ok": not error,
        "server": _server(options),
        "sent": len(result.round_trips_ms),
        "answered": len(answered),
        "rtt_ms": {
            "min": round(min(answered), 3),
            "median": round(statistics.median(answered), 3),
            "max": round(max(answered), 3),
        }
        if answered
        else None,
        "frame_delay": {
            name: {"messages": messages, "frames": frames}
            for name, messages, frames in _delays(result)
        },
    }
    if error:
        value["error"] = error
    return value


def as_lines(options: PingOptions, result: PingResult) -> list[str]:
    """Return the result for people; at least one answer is needed."""
    answered = result.answered_ms
    lost = len(result.round_trips_ms) - len(answered)
    lines = [
        f"{_server(options)}: {len(answered)} of {len(result.round_trips_ms)} answered, "
        f"{100 * lost / len(result.round_trips_ms):.0f} % lost",
        f"round trip: fastest {min(answered):.1f} ms, "
        f"median {statistics.median(answered):.1f} ms, slowest {max(answered):.1f} ms",
        "input delay that EmuLinker servers would choose for the median, by connection type:",
    ]
    for name, messages, frames in _delays(result):
        lines.append(
            f"  {name:9} {frames:3} frames, {frames * 1000 / 60:.0f} ms (frame delay {messages})"
        )
    return lines


def _delays(result: PingResult) -> list[tuple[str, int, int]]:
    if result.median_ms is None:
        return []
    delays = []
    for kind in ConnectionType:
        messages = frame_delay(round(result.median_ms * 1000), kind)
        delays.append((kind.name.lower(), messages, local_zero_frames(messages, kind)))
    return delays


def _silence(options: PingOptions) -> str:
    return (
        f"{_server(options)} did not answer. Check the address; the server may be off or "
        "behind a firewall."
    )


def _server(options: PingOptions) -> str:
    return f"{options.server[0]}:{options.server[1]}"
