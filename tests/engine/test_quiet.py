"""The interpreter's quiet time."""

import gc
import sys

from kaillera_client.engine.quiet import QuietInterpreter


def test_quiet_from_the_first_game_to_the_end_of_the_last() -> None:
    before = (gc.get_threshold(), sys.getswitchinterval())
    quiet = QuietInterpreter()
    quiet.game_begins()
    quiet.game_begins()
    try:
        assert gc.get_threshold() != before[0]
        assert sys.getswitchinterval() <= 0.001
        assert gc.get_freeze_count() > 0
        quiet.game_ended()
        assert gc.get_threshold() != before[0]
        assert sys.getswitchinterval() <= 0.001
    finally:
        quiet.game_ended()
    assert (gc.get_threshold(), sys.getswitchinterval()) == before
    assert gc.get_freeze_count() == 0
