"""Makes what people install from the app that needs no Python: for Linux a Debian package and an AppImage, for Windows
an installer. `installers.py linux` is part of `make package-test`; `installers.py windows` runs where the app for
Windows was built, or with its folder as an argument."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from linux import appimage, debian_package
from project import DIST, FROZEN, Facts, facts
from windows import installer

BUILDS: dict[str, tuple[Callable[[Path, Path, Facts], Path], ...]] = {
    "linux": (debian_package.build, appimage.build),
    "windows": (installer.build,),
}


def main() -> int:
    """Do what the command line asks; returns the exit code."""
    parser = argparse.ArgumentParser(description="Make what people install.")
    parser.add_argument("system", choices=sorted(BUILDS))
    parser.add_argument("folder", nargs="?", type=Path, default=FROZEN, help="the frozen app")
    found = parser.parse_args()
    if not found.folder.is_dir():
        print(f"{found.folder} is not there. Run make package.", file=sys.stderr)
        return 1
    now = facts()
    try:
        for build in BUILDS[found.system]:
            print(build(found.folder, DIST, now))
    except (
        appimage.AppImageError,
        debian_package.PackageError,
        installer.InstallerError,
    ) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
