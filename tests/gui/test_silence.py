"""A server is silent when it has answered before and then not for too long."""

from kaillera_client.gui.controllers.silence import SILENT_S, SilenceWatch


def test_a_server_that_never_answered_is_not_called_silent() -> None:
    watch = SilenceWatch()
    watch.on_ping(0.0, None)
    assert not watch.is_silent(10 * SILENT_S)


def test_silence_counts_from_the_last_answer() -> None:
    watch = SilenceWatch()
    watch.on_ping(0.0, 40.0)
    watch.on_ping(5.0, 41.0)
    watch.on_ping(6.0, None)
    assert not watch.is_silent(5.0 + SILENT_S)
    assert watch.is_silent(5.1 + SILENT_S)


def test_another_session_begins_without_what_was_heard() -> None:
    watch = SilenceWatch()
    watch.on_ping(0.0, 40.0)
    watch.begin()
    assert not watch.is_silent(10 * SILENT_S)
