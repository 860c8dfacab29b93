"""Wine for a whole session: one prefix, one server, one screen that nobody sees; and the programs that run in it."""

import os
import subprocess
from collections.abc import Iterator

import pytest
import wine

from tests.engine.bench import Bench
from tests.fakes.x_display import Desktop, desktop
from tests.library.support import Emulator
from tests.wine.windows import Programs, build_programs

_NAMED = os.environ.get(wine.BITS_VARIABLE, "")
BITS = [int(bits) for bits in _NAMED.split(",") if bits]

# Wine takes a gigabyte and a minute or two to install, so `make test` leaves these tests to `make test-wine`.
collect_ignore_glob = [] if BITS else ["*"]

_PATIENCE_S = 60.0


@pytest.fixture(scope="session")
def screen() -> Iterator[Desktop]:
    """The screen on which all Windows programs open their windows."""
    with desktop() as shown:
        yield shown


@pytest.fixture(scope="session")
def wine_environment(screen: Desktop) -> Iterator[dict[str, str]]:
    """Variables under which Wine runs; its server stays until the last test."""
    if not BITS:
        pytest.fail("These tests need Wine. Run make test-wine.", pytrace=False)
    variables = wine.environment({"DISPLAY": screen.name})
    everything = {**os.environ, **variables}
    subprocess.run(["wineserver", "--persistent"], env=everything, check=True, timeout=_PATIENCE_S)
    yield variables
    # Ends every program in this prefix; fails with 1 when none is left.
    subprocess.run(["wineserver", "--kill"], env=everything, check=False, timeout=_PATIENCE_S)
    subprocess.run(["wineserver", "--wait"], env=everything, check=True, timeout=_PATIENCE_S)


@pytest.fixture(scope="session")
def every(
    tmp_path_factory: pytest.TempPathFactory, wine_environment: dict[str, str]
) -> dict[int, Programs]:
    """The programs for each kind of Windows that runs here, by bits."""
    folders = {bits: tmp_path_factory.mktemp(f"windows{bits}") for bits in BITS}
    return build_programs(folders, wine_environment)


@pytest.fixture(params=BITS or [0])
def programs(request: pytest.FixtureRequest, every: dict[int, Programs]) -> Programs:
    """The programs for one of them."""
    return every[request.param]


@pytest.fixture
def emulator(programs: Programs) -> Emulator:
    """What the library's own tests play with."""
    return programs.host


@pytest.fixture
def plain(every: dict[int, Programs]) -> Emulator:
    """One of them, for what takes long: the last, which is the 32-bit one if it runs here."""
    return [programs.host for programs in every.values()][-1]


@pytest.fixture
def bench() -> Iterator[Bench]:
    """An engine for the native clients, with its embedded server."""
    bench = Bench()
    yield bench
    bench.engine.close()
