"""The rules of every test: no display needed, and no stray log record, warning or Qt message.

Warnings, unraisable exceptions, exceptions in threads, Qt messages and hanging tests fail
through the settings in `pyproject.toml`; what those cannot say is here.
"""

import gc
import logging
import os
import signal
import sys
from collections.abc import Iterator
from typing import Literal

# Qt aborts the process without a display, so this comes before anything imports it.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import settings

# Scripts hand what they start in the background Ctrl-C as ignored, and it would stay so for what tests start, too.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

settings.register_profile("developer", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "developer")

# Those of the C library need gcc, those of set-up and CI make; the rest needs what Windows does not have: signals,
# pipes, owners and limits of files, the kernel's own files.
_NOT_ON_WINDOWS = (
    "integration",
    "library",
    "packaging",
    "bridge/test_host.py",
    "bridge/test_launcher.py",
    "bridge/test_plugin.py",
    "bridge/test_private_files.py",
    "cli/test_stopping.py",
    "diagnostics/test_this_computer.py",
    "emulators/test_finder.py",
    "engine/test_stalls.py",
)
collect_ignore = list(_NOT_ON_WINDOWS) if sys.platform == "win32" else []

_PHASES: tuple[Literal["setup", "call", "teardown"], ...] = ("setup", "call", "teardown")
EXPECTS_LOG_RECORDS = "expects_log_records"


def pytest_collection_finish() -> None:
    """Leave thousands of tests' functions and names out of each garbage collection from now on: they stay anyway."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def _no_files_in_the_users_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Let this process and those it starts keep their files in a folder of the tests."""
    with pytest.MonkeyPatch.context() as patch:
        folder = tmp_path_factory.mktemp("runtime")
        folder.chmod(0o700)
        patch.setenv("KAILLERA_RUNTIME_DIR", str(folder))
        patch.setenv("KAILLERA_PROFILE_DIR", str(folder / "profile"))
        yield


@pytest.fixture(autouse=True)
def _no_stray_log_records(
    request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture
) -> Iterator[None]:
    """Fail a test that logs at WARNING or above, and one that expects it when nothing came."""
    yield
    records = [
        f"{record.levelname} {record.name}: {record.getMessage()}"
        for phase in _PHASES
        for record in caplog.get_records(phase)
        if record.levelno >= logging.WARNING
    ]
    expected = request.node.get_closest_marker(EXPECTS_LOG_RECORDS) is not None
    if records and not expected:
        pytest.fail("unexpected log records:\n" + "\n".join(records), pytrace=False)
    if expected and not records:
        pytest.fail("no log record of WARNING or above came", pytrace=False)
