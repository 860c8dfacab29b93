"""The C library's readers under sanitizers: a short run of their own search, as `make fuzz` does it."""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
INPUTS = 2000


def test_a_short_run_of_the_librarys_readers(tmp_path: Path) -> None:
    arguments = ["kaillera_library", "--inputs", str(INPUTS), "--folder", str(tmp_path)]
    ended = subprocess.run(
        [sys.executable, "-m", "fuzz", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert f"{INPUTS:,}" in ended.stdout
    assert "nothing found" in ended.stdout
    report = json.loads((tmp_path / "kaillera_library" / "report.json").read_text("utf-8"))
    assert report["inputs"] == INPUTS
    # Without the branches to guide it, the search would keep nothing but its first inputs.
    assert report["corpus"] > 50
