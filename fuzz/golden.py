"""Recorded and golden bytes of the protocol, as the first corpus of several targets."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_FOLDER = Path(__file__).parents[1] / "tests" / "golden"


@dataclass(frozen=True, slots=True)
class Recorded:
    """One datagram of a recorded game; `from_server` tells its direction."""

    from_server: bool
    data: bytes


def vectors(table: str) -> list[tuple[bool, bytes]]:
    """Return whether the server says it, and the bytes, of a table of golden vectors."""
    rows: list[dict[str, Any]] = _json((_FOLDER / "vectors.json").read_text("utf-8"))[table]
    return [
        (
            row.get("sender") == "server",
            bytes((row["type"],) if "type" in row else ()) + bytes.fromhex(row["hex"]),
        )
        for row in rows
    ]


def captured(name: str, most: int) -> list[Recorded]:
    """Return a recorded game's first datagrams of its first client, in their order."""
    lines = (_FOLDER / "captures" / f"{name}.jsonl").read_text("utf-8").splitlines()[1:]
    rows = [_json(line) for line in lines[: 8 * most]]
    own = [row for row in rows if row["client"] == rows[0]["client"]]
    return [Recorded(row["dir"] == "S>C", bytes.fromhex(row["hex"])) for row in own[:most]]


def capture_names() -> Sequence[str]:
    """Return the recorded games."""
    return sorted(path.stem for path in (_FOLDER / "captures").glob("*.jsonl"))


def _json(text: str) -> Any:  # noqa: ANN401 - whatever the files say
    return json.loads(text)
