import io
import logging
import threading

import pytest

from kaillera_client import log


@pytest.mark.parametrize(
    ("verbose", "environment", "expected"),
    [
        (0, {}, logging.WARNING),
        (1, {}, logging.INFO),
        (2, {}, logging.DEBUG),
        (5, {}, logging.DEBUG),
        (0, {"KAILLERA_LOG": "debug"}, logging.DEBUG),
        (0, {"KAILLERA_LOG": "INFO"}, logging.INFO),
        (2, {"KAILLERA_LOG": "error"}, logging.DEBUG),
        (1, {"KAILLERA_LOG": "nonsense"}, logging.INFO),
        (1, {"KAILLERA_LOG": ""}, logging.INFO),
    ],
)
def test_level(verbose: int, environment: dict[str, str], expected: int) -> None:
    assert log.level(verbose, environment) == expected


def test_records_are_written_and_everything_is_put_back() -> None:
    root = logging.getLogger()
    before = (root.level, list(root.handlers))
    stream = io.StringIO()
    with log.logging_to(logging.INFO, stream):
        logging.getLogger("some.module").info("hello %s", "you")
        logging.getLogger("some.module").debug("not this")
    assert (root.level, list(root.handlers)) == before
    line = stream.getvalue()
    assert line.endswith("INFO    some.module: hello you\n")
    assert line.count("\n") == 1


class _SlowTerminal(io.StringIO):
    """Takes nothing until it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.go = threading.Event()

    def write(self, text: str) -> int:
        self.go.wait(10)
        return super().write(text)


def test_a_slow_terminal_holds_nobody_up() -> None:
    stream = _SlowTerminal()
    with log.logging_to(logging.INFO, stream):
        for number in range(100):
            logging.getLogger("engine").info("line %d", number)
        assert stream.getvalue() == ""
        stream.go.set()
    assert stream.getvalue().count("\n") == 100
