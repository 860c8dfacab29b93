"""What the engine's tests share."""

from collections.abc import Iterator

import pytest

from tests.engine.bench import Bench


@pytest.fixture
def bench() -> Iterator[Bench]:
    bench = Bench()
    yield bench
    bench.engine.close()
