"""The C library's readers under sanitizers: a short run of their own search, and what it keeps of a crash."""

import sys
from pathlib import Path

import pytest

from fuzz import library

INPUTS = 5_000


@pytest.mark.skipif(sys.platform != "linux", reason="the library's own build is for Linux")
def test_a_short_run_of_the_librarys_readers(tmp_path: Path) -> None:
    report = library.run(tmp_path, INPUTS, seconds=60, seed=1)
    assert report["findings"] == []
    assert report["inputs"] == INPUTS
    # Without the branches to guide it, the search would keep nothing but its first inputs.
    assert report["corpus"] > 50
