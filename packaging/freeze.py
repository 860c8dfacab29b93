"""Builds the app that needs no Python into dist/kaillera-client, packs it, and tries whether it runs.

    python packaging/freeze.py [--no-smoke-test]

Ends with 1 when a licence is missing, a size is above its goal or the app does not run. packaging/frozen/README.md
tells what the folder holds.
"""

import argparse
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

from frozen import archive, collecting, contents, finishing
from frozen.licences import LicenceError
from project import source_date

from kaillera_client.version import VERSION

_SPEC: Final = Path(__file__).parent / "frozen" / "kaillera-client.spec"
_DIST: Final = collecting.ROOT / "dist"
_HASHING: Final = "PYTHONHASHSEED"


def main() -> int:
    """Build and look; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--no-smoke-test", action="store_true", help="only build and measure")
    wish = parser.parse_args()
    folder = _DIST / contents.NAME
    packed = _DIST / archive.archive_name(VERSION, sys.platform, platform.machine())
    try:
        freeze(folder)
    except LicenceError as error:
        print(error, file=sys.stderr)
        return 1
    say("Packing it")
    archive.pack(folder, packed, int(source_date().timestamp()))
    sizes = archive.Sizes(archive.folder_size(folder), packed.stat().st_size)
    print("\n".join(sizes.lines()), flush=True)
    if wish.no_smoke_test:
        return int(not sizes.are_reached)
    say("Trying it")
    return int(not sizes.are_reached) | smoke_test()


def freeze(folder: Path) -> None:
    """Make the folder anew, and put it in the place of an old one when it is whole; LicenceError."""
    say("Freezing the app; this takes a minute or two")
    # Sets have an order of their own in every process; PyInstaller's lists must not.
    environment = {
        **os.environ,
        _HASHING: "0",
        "PYTHONPATH": str(collecting.ROOT),
        # Its cache: not the user's, which another build may be clearing.
        "PYINSTALLER_CONFIG_DIR": str(collecting.WORK / "cache"),
    }
    command = [sys.executable, "-m", "PyInstaller", str(_SPEC), "--noconfirm", "--clean"]
    unfinished = collecting.WORK / "unfinished"
    places = ["--distpath", str(unfinished), "--workpath", str(collecting.WORK)]
    # It warns of what is left out on purpose; what is really missing, the tests of the folder find.
    quiet = ["--log-level", "ERROR"]
    subprocess.run([*command, *places, *quiet], env=environment, check=True)
    made = unfinished / contents.NAME
    finishing.finish(made, sys.platform)
    shutil.rmtree(folder, ignore_errors=True)
    folder.parent.mkdir(exist_ok=True)
    shutil.move(made, folder)


def smoke_test() -> int:
    """Run the tests of the frozen app; returns their exit code."""
    command = [sys.executable, "-m", "pytest", "-q", "tests/package/test_frozen.py"]
    environment = {**os.environ, "KAILLERA_PACKAGE_TESTS": "yes"}
    return subprocess.call(command, cwd=collecting.ROOT, env=environment)


def say(sentence: str) -> None:
    """Tell what takes time now."""
    print(f"{sentence} ...", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
