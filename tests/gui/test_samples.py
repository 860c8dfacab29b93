import pytest

from kaillera_client.gui.views.ping_graph import axis_top


@pytest.mark.parametrize(
    ("highest", "top"), [(0.0, 20.0), (17.0, 20.0), (18.0, 40.0), (66.0, 80.0), (5000.0, 6000.0)]
)
def test_the_axis_moves_in_steps(highest: float, top: float) -> None:
    assert axis_top(highest) == pytest.approx(top)
