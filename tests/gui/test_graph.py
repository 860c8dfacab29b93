"""The graph of a line, its cursor and its twin."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from kaillera_client.advice.delay import ConnectionType
from kaillera_client.advice.samples import PingSamples
from kaillera_client.gui.models.line_seconds import (
    SECONDS,
    LineColumn,
    LineSecondsModel,
    seconds_of,
)
from kaillera_client.gui.theme import DARK, LIGHT
from kaillera_client.gui.views.ping_graph import PingGraph
from kaillera_client.gui.views.ping_plot import axis_top, borders_below
from tests.gui.frames import framed


def line(*, until: float = 60.0, ping: float = 43.0) -> PingSamples:
    """Four answers a second, one of them 12 s before the end slow, one 5 s before it lost."""
    samples = PingSamples()
    for step in range(int(until * 4)):
        at = step / 4
        if until - 13.0 <= at < until - 12.0:
            samples.add(at, 47.0)
        elif until - 6.0 <= at < until - 5.0:
            samples.add(at, None)
        else:
            samples.add(at, ping)
    return samples


@pytest.fixture
def graph(application: QApplication, qtbot: Any) -> Iterator[PingGraph]:
    result = PingGraph(LIGHT, "Your line")
    window = framed(result)
    qtbot.addWidget(window)
    window.resize(430, 270)
    window.show()
    application.processEvents()
    yield result
    window.close()


def summary(graph: PingGraph) -> str:
    found = graph.findChild(QLabel, "ping_summary")
    assert found is not None
    return found.text()


@pytest.mark.parametrize(
    ("highest", "top"), [(0.0, 20.0), (17.0, 20.0), (18.0, 40.0), (66.0, 80.0), (5000.0, 6000.0)]
)
def test_the_axis_moves_in_steps(highest: float, top: float) -> None:
    assert axis_top(highest) == pytest.approx(top)


def test_borders_are_the_pings_at_which_another_delay_begins() -> None:
    borders = borders_below(80.0, ConnectionType.LAN)
    assert [(border.frames, round(border.high_ms)) for border in borders] == [
        (1, 17),
        (2, 33),
        (3, 50),
        (4, 67),
    ]
    assert [border.frames for border in borders_below(150.0, ConnectionType.GOOD)] == [5, 8, 11]
    assert len(borders_below(2000.0, ConnectionType.LAN)) <= 7


def test_seconds_have_the_samples_of_the_last_minute() -> None:
    seconds = seconds_of(line(), 59.9)
    assert len(seconds) == SECONDS
    assert [second.ago_s for second in seconds[:3]] == [0, 1, 2]
    assert seconds[0].median_ms == 43.0
    assert seconds[12].median_ms == 47.0
    assert (seconds[5].median_ms, seconds[5].losses) == (None, 4)
    assert seconds[9].high_ms == 47.0
    assert not seconds_of(PingSamples(), 10.0)[0].measured


def test_the_table_says_what_the_graph_draws(graph: PingGraph) -> None:
    graph.show_samples(line(), 59.9, "Your line")
    assert summary(graph).startswith("median 43 ms · jitter ")
    graph.table_button.click()
    graph.show_samples(line(), 60.0, "Your line")
    model = graph.table.model()
    assert graph.table.isVisible()
    assert model.rowCount() == SECONDS
    cells = [model.index(12, column).data() for column in LineColumn]
    assert cells[:2] == ["12", "43 ms"]
    assert model.index(6, LineColumn.LOST).data() == "4"
    assert model.index(6, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "6 s ago: no answer"
    assert not graph.table.tabKeyNavigation()


def test_the_table_changes_in_place(qtmodeltester: Any) -> None:
    model = LineSecondsModel()
    qtmodeltester.check(model)
    changed: list[int] = []
    model.dataChanged.connect(lambda *_: changed.append(1))
    model.modelReset.connect(lambda: changed.append(-1))
    model.show_seconds(seconds_of(line(), 59.9))
    model.show_seconds(seconds_of(line(), 59.9))
    assert changed == [1]


def test_the_cursor_moves_by_keyboard_and_reads_out_a_second(graph: PingGraph) -> None:
    graph.show_samples(line(), 59.9, "Your line")
    for _ in range(13):
        QTest.keyClick(graph, Qt.Key.Key_Left)
    assert graph.cursor_text == summary(graph) == "12 s ago: 47 ms"
    QTest.keyClick(graph, Qt.Key.Key_Right)
    assert graph.cursor_text == "11 s ago: 43 ms"
    QTest.keyClick(graph, Qt.Key.Key_Home)
    assert graph.cursor_text.startswith("59 s ago")
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Left):
        QTest.keyClick(graph, key)
    assert graph.cursor_text.startswith("59 s ago")
    QTest.keyClick(graph, Qt.Key.Key_End)
    assert graph.cursor_text.startswith("0 s ago")
    assert graph.put_cursor_away()
    assert not graph.put_cursor_away()
    assert summary(graph).startswith("median ")


def test_the_description_is_a_sentence_and_changes_every_five_seconds(graph: PingGraph) -> None:
    graph.show_samples(line(until=30.0), 29.9, "Your line")
    first = graph.accessibleDescription()
    assert first.startswith("Connection, last 60 seconds: median 43 milliseconds, jitter ")
    assert first.endswith("not steady.")
    worse = line(until=30.0, ping=80.0)
    graph.show_samples(worse, 32.0, "Your line")
    assert graph.accessibleDescription() == first
    graph.show_samples(worse, 35.0, "Your line")
    assert "median 80 milliseconds" in graph.accessibleDescription()


def test_reduced_motion_redraws_once_a_second(graph: PingGraph) -> None:
    graph.reduce_motion(True)
    graph.show_samples(line(until=30.0), 29.9, "Your line")
    worse = line(until=30.0, ping=80.0)
    graph.show_samples(worse, 30.5, "Your line")
    assert "median 43 ms" in summary(graph)
    graph.show_samples(worse, 30.95, "Your line")
    assert "median 80 ms" in summary(graph)


def test_without_an_answer_it_says_that_it_measures(graph: PingGraph) -> None:
    graph.show_samples(PingSamples(), 1.0, "Your line")
    assert summary(graph) == ""
    texts = [part.text() for part in graph.findChildren(QLabel) if part.isVisible()]
    assert "Measuring…" in texts
    graph.show_samples(line(), 59.9, "Round trips in the game")
    assert graph.accessibleName() == "Round trips in the game"
    graph.paint_with(DARK)
    graph.show_borders(None)
    graph.show_samples(line(), 60.5, "Round trips in the game")
    assert not graph.grab().isNull()
