"""The simulator does no I/O and reads no clock, and it knows of the client what is pure."""

import ast
from pathlib import Path

import pytest

SIMULATION = Path(__file__).parents[2] / "simulation"
STANDARD = {"abc", "collections", "dataclasses", "enum", "heapq", "math", "random", "typing"}
OURS = (
    "simulation",
    "kaillera_client.protocol",
    "kaillera_client.session",
    "kaillera_client.server.rules",
)


def imported(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.module is not None
            names.add(node.module)
    return names


@pytest.mark.parametrize("path", sorted(SIMULATION.rglob("*.py")), ids=lambda path: path.stem)
def test_imports(path: Path) -> None:
    for name in imported(path):
        ours = any(name == room or name.startswith(f"{room}.") for room in OURS)
        assert ours or name.partition(".")[0] in STANDARD, name
