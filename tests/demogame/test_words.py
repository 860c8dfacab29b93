"""What the window says in each moment of the game."""

from dataclasses import replace
from pathlib import Path

import pytest

from kaillera_client.demogame import words
from kaillera_client.demogame.simulation import (
    FALLING,
    MATCH_OVER,
    NOBODY,
    PLAYING,
    ROUND_OVER,
    Simulation,
)
from kaillera_client.demogame.snapshot import Snapshot, take


def snapshot(players: int = 2, **changes: int) -> Snapshot:
    return replace(take(Simulation(players)), **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("frame", "number"), [(0, "3"), (49, "3"), (50, "2"), (100, "1"), (149, "1")]
)
def test_counts_down(frame: int, number: str) -> None:
    big, _ = words.headline(snapshot(phase_frame=frame), own=1)
    assert big == number


def test_explains_the_rules_first_and_then_numbers_the_rounds() -> None:
    assert "last one" in words.headline(snapshot(), own=1)[1]
    assert words.headline(snapshot(round=3), own=1)[1] == "Round 3"
    assert "weights" in words.headline(snapshot(players=1, round=3), own=1)[1]


def test_says_go_and_then_nothing() -> None:
    assert words.headline(snapshot(phase=PLAYING, phase_frame=1), own=1) == ("Go!", "")
    assert words.headline(snapshot(phase=PLAYING, phase_frame=300), own=1) == ("", "")


@pytest.mark.parametrize(
    ("phase", "winner", "own", "big"),
    [
        (ROUND_OVER, 0, 1, "You win the round"),
        (ROUND_OVER, 0, 2, "P1 wins the round"),
        (ROUND_OVER, 1, 0, "P2 wins the round"),
        (ROUND_OVER, NOBODY, 1, "A draw"),
        (MATCH_OVER, 1, 2, "You win the match!"),
        (MATCH_OVER, 1, 1, "P2 wins the match!"),
    ],
)
def test_names_the_winner(phase: int, winner: int, own: int, big: str) -> None:
    assert words.headline(snapshot(phase=phase, winner=winner), own)[0] == big


def test_says_who_plays() -> None:
    assert "take over" in words.who_plays(1, bot_plays=True)
    assert words.who_plays(1, bot_plays=False).startswith("You play.")
    assert "watch" in words.who_plays(0, bot_plays=False)


@pytest.mark.parametrize(
    ("by", "sentence"),
    [
        (2, "P3 bumped you off. The next round begins soon."),
        (NOBODY, "You fell off. The next round begins soon."),
    ],
)
def test_says_how_we_left_the_ring(by: int, sentence: str) -> None:
    playing = snapshot(players=3, phase=PLAYING)
    fallen = replace(playing.discs[0], status=FALLING, touched_by=by)
    after = replace(playing, discs=(fallen, *playing.discs[1:]))
    assert words.fate(playing, own=1) == ""
    assert words.fate(after, own=1) == sentence
    assert words.fate(after, own=2) == ""
    assert words.fate(after, own=0) == ""
    assert words.fate(replace(after, phase=ROUND_OVER), own=1) == ""


def translated(_context: str, text: str) -> str:
    return f"<{text}>"


def test_everything_goes_through_the_translator_and_numbers_are_put_in_afterwards() -> None:
    assert words.headline(snapshot(round=3), 1, translated)[1] == "<Round 3>"
    assert words.who_plays(0, translated, bot_plays=False) == "<You watch this game.>"
    assert words.left_the_game("Bo", 2, translated) == "<Bo (P2) left the game.>"
    assert words.frame_number("1,234", translated) == "<Frame 1,234>"
    assert words.ending("No game was started.", translated) == "<No game was started.>"
    assert words.ending("Said by the client.", translated) == "Said by the client."
    assert words.name(2, translated, is_own=True, is_away=False, is_short=False) == "<P2 · You>"
    assert words.name(2, translated, is_own=False, is_away=True, is_short=False) == "<P2 · away>"
    assert words.name(2, translated, is_own=False, is_away=False, is_short=True) == "P2"


def test_the_sentences_of_endings_are_those_that_the_game_says() -> None:
    sources = "".join(
        (Path(words.__file__).with_name(name)).read_text(encoding="utf-8")
        for name in ("emulator.py", "window.py")
    )
    for sentence in ENDINGS:
        assert f'"{sentence}"' in sources
        assert words.ending(sentence, translated) == f"<{sentence}>"


ENDINGS = (
    "No game was started.",
    "The Kaillera client ended the game.",
    "The Kaillera client went away.",
    "The game has stopped because of an error in it.",
)
