"""The rules in conftest.py and pyproject.toml do fail the tests that break them."""

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]

RULE_BREAKERS = """
import logging
import threading
import warnings

import pytest
from PySide6.QtCore import qWarning


def test_logs_a_warning():
    logging.getLogger("stray").warning("nobody expects this")


def test_warns():
    warnings.warn("old", UserWarning)


def test_qt_complains():
    qWarning("Qt is not amused")


def test_thread_fails():
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()


def test_destructor_fails():
    class Fragile:
        def __del__(self):
            raise ValueError("in the destructor")

    Fragile()


@pytest.mark.expects_log_records
def test_expects_a_record_that_never_comes():
    pass
"""

UNKNOWN_MARKER = """
import pytest


@pytest.mark.no_such_marker
def test_marker_is_unknown():
    pass
"""

GOOD_TESTS = """
import logging
import os

import pytest
from hypothesis import settings


@pytest.mark.expects_log_records
def test_expected_record():
    logging.getLogger("wanted").error("as expected")


def test_information_is_welcome():
    logging.getLogger("quiet").info("fine")


def test_qt_needs_no_display(qapp):
    assert qapp.platformName() == "offscreen"


def test_random_data_repeats_in_ci():
    assert settings().derandomize
"""


@pytest.fixture
def project(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> pytest.Pytester:
    """An empty project under the same rules, run as the continuous integration runs it."""
    pytester.mkdir("tests")
    for name in ("pyproject.toml", "tests/conftest.py"):
        (pytester.path / name).write_bytes((ROOT / name).read_bytes())
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.setenv("CI", "true")
    return pytester


def outcomes(project: pytest.Pytester, source: str) -> dict[str, int]:
    """Run `source` as the only test file and count how its tests ended."""
    (project.path / "tests" / "test_sample.py").write_text(source, encoding="utf-8")
    result = project.runpytest_subprocess("-q", "-p", "no:cacheprovider")
    return result.parseoutcomes()


def test_every_rule_breaker_fails(project: pytest.Pytester) -> None:
    # Records are judged after the test's body has passed: those two are errors of the teardown.
    assert outcomes(project, RULE_BREAKERS) == {"failed": 4, "passed": 2, "errors": 2}


def test_unknown_marker_fails(project: pytest.Pytester) -> None:
    assert outcomes(project, UNKNOWN_MARKER) == {"errors": 1}


def test_well_behaved_tests_pass(project: pytest.Pytester) -> None:
    assert outcomes(project, GOOD_TESTS) == {"passed": 4}


def test_this_very_run_has_no_display_unless_asked() -> None:
    assert os.environ["QT_QPA_PLATFORM"]
