"""What the terminal says of the comparison of states."""

import pytest

from kaillera_client.advice.sync import Desync, SyncCoverage, SyncStatus
from kaillera_client.cli.sync_words import desync_sentence, status_sentence

NAMES = {1: "Ann", 2: "Ben", 3: "Cy"}


@pytest.mark.parametrize(
    ("players", "desync", "sentence"),
    [
        (
            2,
            Desync(4812, 4752),
            "Out of sync since frame 4 812 (1:20). "
            "With two players it cannot be told whose game is different.",
        ),
        (
            4,
            Desync(4812, 4752),
            "Out of sync since frame 4 812 (1:20). It cannot be told whose game is different.",
        ),
        (
            4,
            Desync(4812, 4752, (3,), (1, 2, 4)),
            "P3 (Cy) is out of sync since frame 4 812 (1:20). P1, P2 and P4 agree.",
        ),
        (
            5,
            Desync(0, None, (3, 4), (1, 2, 5)),
            "P3 (Cy) and P4 are out of sync since frame 0 (0:00). P1, P2 and P5 agree.",
        ),
    ],
)
def test_q45_sentences(players: int, desync: Desync, sentence: str) -> None:
    assert desync_sentence(desync, players, NAMES) == sentence


@pytest.mark.parametrize(
    ("status", "sentence"),
    [
        (SyncStatus(SyncCoverage.ALL, 3, 3), "Sync check: on, 3 of 3"),
        (
            SyncStatus(SyncCoverage.PARTLY, 2, 3, (2,)),
            "Sync check: 2 of 3 (P2 tells no state)",
        ),
        (
            SyncStatus(SyncCoverage.PARTLY, 1, 3, (2, 3)),
            "Sync check: 1 of 3 (P2 and P3 tell no state)",
        ),
        (
            SyncStatus(SyncCoverage.IMPOSSIBLE, 0, 3),
            "Sync check: not possible with this emulator",
        ),
    ],
)
def test_q46_how_far_the_check_reaches(status: SyncStatus, sentence: str) -> None:
    assert status_sentence(status) == sentence
