"""The collector's quiet time."""

import gc

from kaillera_client.engine.quiet import QuietCollector


def test_quiet_from_the_first_game_to_the_end_of_the_last() -> None:
    before = gc.get_threshold()
    collector = QuietCollector()
    collector.game_begins()
    collector.game_begins()
    try:
        assert gc.get_threshold() != before
        assert gc.get_freeze_count() > 0
        collector.game_ended()
        assert gc.get_threshold() != before
    finally:
        collector.game_ended()
    assert gc.get_threshold() == before
    assert gc.get_freeze_count() == 0
