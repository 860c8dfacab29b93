from simulation.clock import Clock


def test_the_next_time_is_the_earliest_planned_one() -> None:
    clock = Clock()
    assert clock.next_time() is None
    heard: list[str] = []
    clock.at(2.0, heard.append, "late")
    clock.at(1.0, heard.append, "early")
    assert clock.next_time() == 1.0
    assert not clock.run(1.5, lambda: False)
    assert heard == ["early"]
    assert clock.next_time() == 2.0
