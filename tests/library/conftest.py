"""The library and a host program that fits it, as it is shipped and with the sanitizers."""

from collections.abc import Iterator

import pytest

from tests.engine.bench import Bench
from tests.library.building import (
    LIBRARIES,
    SANITIZED,
    SANITIZERS,
    build_host,
    built_library,
)
from tests.library.support import Emulator


@pytest.fixture(scope="session")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Emulator:
    """The host program with the library that is shipped."""
    library = built_library(LIBRARIES / "linux64" / "libkailleraclient.so")
    program = tmp_path_factory.mktemp("plain") / "host"
    build_host(program)
    return Emulator((str(program), str(library)))


@pytest.fixture(scope="session")
def sanitized(tmp_path_factory: pytest.TempPathFactory) -> Emulator:
    """Both built so that they end with a report at the first forbidden access, and for every leak."""
    library = built_library(SANITIZED)
    program = tmp_path_factory.mktemp("sanitized") / "host"
    build_host(program, flags=SANITIZERS)
    return Emulator((str(program), str(library)), {"ASAN_OPTIONS": "detect_leaks=1"})


@pytest.fixture(params=["plain", "sanitized"])
def emulator(request: pytest.FixtureRequest) -> Emulator:
    """One of the two."""
    found = request.getfixturevalue(request.param)
    assert isinstance(found, Emulator)
    return found


@pytest.fixture
def bench() -> Iterator[Bench]:
    """An engine with its events."""
    bench = Bench()
    yield bench
    bench.engine.close()
