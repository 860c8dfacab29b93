"""Chooses the front end: the window without a command, else the terminal, or the demo game itself.

Each is imported only when it is chosen: the terminal must not wait for Qt, which may not load.
"""

import os
import runpy
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from kaillera_client.cli.display import has_display
from kaillera_client.processes import PART_WORD, PARTS

_LINK = "kaillera:"
_WINDOW_OPTIONS = frozenset(
    {
        "--join",
        "--connect",
        "--name",
        "--profile",
        "--theme",
        "--appearance",
        "--lang",
        "--scale",
        "--size",
        "--text",
        "--streamer",
        "--screenshot",
        "--play-and-save",
        "--page",
    }
)
"""With these the window is meant, also without the word `gui`: links and desktop entries start the program so."""

_NEED_NO_DISPLAY = frozenset({"--screenshot", "-h", "--help"})


def main(words: Sequence[str] | None = None) -> int:
    """Run the program; returns the exit code. `words` None means this process's command line."""
    words = sys.argv[1:] if words is None else list(words)
    give_streams()
    match words:
        case []:
            return _window([], os.environ)
        case ["gui", *rest]:
            return _window(rest, os.environ)
        case [first, *_] if first.partition("=")[0] in _WINDOW_OPTIONS or first.lower().startswith(
            _LINK
        ):
            return _window(words, os.environ)
        case ["demo-game", *rest]:
            return _demo_game(rest)
        case [word, module, *rest] if word == PART_WORD and module in PARTS:
            return _part(module, rest)
        case _:
            return _terminal(words)


def give_streams() -> None:
    """Let everybody write to standard output and error; Windows gives neither to a program without a terminal."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            stream = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 (it stays open)
            setattr(sys, name, stream)


def _window(words: Sequence[str], environment: Mapping[str, str]) -> int:
    if not has_display(sys.platform, environment):
        if not words:
            _note("There is no display here, so here is the demo without windows.")
            return _terminal(["demo", "--headless"])
        if _NEED_NO_DISPLAY.isdisjoint(words):
            _note("There is no display here, so the window cannot open.")
            return 1
        # A picture of sample data needs no display; Qt draws it in memory.
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        from kaillera_client.gui import app  # noqa: PLC0415
    except ImportError as error:
        _note(f"The window cannot open, because a part of it is missing: {error}.")
        return 1
    return app.main(list(words))


def _terminal(words: Sequence[str]) -> int:
    from kaillera_client.cli.main import main as terminal  # noqa: PLC0415

    return terminal(words)


def _demo_game(words: Sequence[str]) -> int:
    from kaillera_client.demogame.__main__ import main as demo_game  # noqa: PLC0415

    sys.argv[1:] = words  # it reads its command line itself
    return demo_game()


def _part(module: str, words: Sequence[str]) -> int:
    """Be the part of the program that the frozen one cannot ask a Python for."""
    sys.argv[1:] = words
    runpy.run_module(module, run_name="__main__", alter_sys=True)
    return 0


def _note(sentence: str) -> None:
    sys.stderr.write(sentence + "\n")


if __name__ == "__main__":
    sys.exit(main())
