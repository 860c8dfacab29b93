"""The AppImage: one file that runs from anywhere. Its first part, the runtime, mounts the second one, a squashfs."""

import hashlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import bootstrap
import icons
from project import NAME, ROOT, Facts

from linux import tree

ARCHITECTURE: Final = "x86_64"
RUNTIME_SHA256: Final = "328e0d745c5c6817048c27bc3e8314871703f8f47ffa81a37cb06cd95a94b323"
"""Of runtime-x86_64 as the AppImage project published it with AppImageKit 13; no other one is ever used."""
RUNTIME_VERSION: Final = "AppImageKit 13"
RUNTIME_LICENCE: Final = "MIT AND BSD-2-Clause"
LICENCE_TEXT: Final = tree.HERE / "texts" / "appimage-runtime.txt"
RUNTIME_VARIABLE: Final = "KAILLERA_APPIMAGE_RUNTIME"
"""Names the file where cargo cannot bring it."""
KEPT: Final = ROOT / "build" / "appimage" / "runtime-x86_64"

_OTHERWISE: Final = f"Or name the file runtime-x86_64 of AppImageKit 13 in {RUNTIME_VARIABLE}."
_CRATE: Final = ("appimage", "0.4.0")
"""A package of Rust's registry that carries that very file."""
_INSIDE_CRATE: Final = "assets/runtime-x86_64"
_RUNS: Final = 0o755


class AppImageError(Exception):
    """Why no AppImage was made and what to do, as sentences."""


def build(frozen: Path, into: Path, facts: Facts, runtime: Path | None = None) -> Path:
    """Pack the frozen app; returns the AppImage's file. AppImageError without the right runtime."""
    start = checked(runtime or find_runtime(os.environ))
    into.mkdir(parents=True, exist_ok=True)
    file = into / f"{NAME}-{facts.version}-{ARCHITECTURE}.AppImage"
    with tempfile.TemporaryDirectory(prefix=f"{NAME}-appimage-") as folder:
        content, packed = Path(folder, "AppDir"), Path(folder, "squashfs")
        lay_out(content, frozen, facts)
        # In one thread, so that blocks lie in the same order in every build. The runtime knows no zstd.
        options = "-quiet -no-progress -noappend -all-root -no-xattrs -comp gzip -processors 1"
        subprocess.run(
            ["mksquashfs", str(content), str(packed), *options.split()],
            env={**os.environ, "SOURCE_DATE_EPOCH": str(facts.epoch)},
            stdout=subprocess.DEVNULL,
            check=True,
        )
        unfinished = Path(folder, "unfinished")
        unfinished.write_bytes(start)
        with unfinished.open("ab") as whole, packed.open("rb") as part:
            shutil.copyfileobj(part, whole)
        unfinished.chmod(_RUNS)
        shutil.move(unfinished, file)
    return file


def lay_out(content: Path, frozen: Path, facts: Facts) -> None:
    """Fill the folder that the AppImage mounts: what is installed elsewhere, and what its form wants at the top."""
    tree.lay_out(content / "usr", frozen, facts)
    _add_licence(content / "usr" / tree.PRIVATE / "licences")
    (content / "AppRun").symlink_to(f"usr/bin/{NAME}")
    tree.write(content / f"{NAME}.desktop", tree.DESKTOP_FILE.read_bytes())
    tree.write(content / f"{NAME}.png", icons.png(256))
    (content / ".DirIcon").symlink_to(f"{NAME}.png")
    tree.make_even(content, facts.epoch)


def _add_licence(licences: Path) -> None:
    """Put the runtime's licence beside those of the app's parts: no other form of the app has this part."""
    tree.write(licences / LICENCE_TEXT.stem / LICENCE_TEXT.name, LICENCE_TEXT.read_bytes())
    with (licences / "README.txt").open("a", encoding="utf-8") as listing:
        listing.write(f"{LICENCE_TEXT.stem} {RUNTIME_VERSION}: {RUNTIME_LICENCE}\n")


def checked(runtime: Path) -> bytes:
    """Return the runtime's bytes when they are the right ones; AppImageError."""
    content = runtime.read_bytes()
    if hashlib.sha256(content).hexdigest() != RUNTIME_SHA256:
        raise AppImageError(
            f"{runtime} is not the runtime of AppImageKit 13; its SHA-256 differs."
        )
    return content


def find_runtime(environment: Mapping[str, str]) -> Path:
    """Return the file that the environment names, one that is kept from before, or one that cargo brings."""
    if named := environment.get(RUNTIME_VARIABLE):
        return Path(named)
    if not KEPT.is_file():
        found = _bring(environment)
        KEPT.parent.mkdir(parents=True, exist_ok=True)
        KEPT.write_bytes(checked(found))
    return KEPT


def _bring(environment: Mapping[str, str]) -> Path:
    """Have cargo fetch one package and nothing that it needs, which `info` does; none of it is built or run."""
    name, version = _CRATE
    home = Path(environment.get("CARGO_HOME") or Path.home() / ".cargo")
    try:
        bootstrap.install_tools(bootstrap.CARGO)
        subprocess.run(
            ["cargo", "info", "--quiet", f"{name}@{version}"], capture_output=True, check=True
        )
    except bootstrap.BootstrapError as error:
        raise AppImageError(f"{error}\n{_OTHERWISE}") from error
    except (OSError, subprocess.CalledProcessError) as error:
        raise AppImageError(
            "The runtime of AppImages could not be fetched: it needs cargo 1.82 or newer, and the network.\n"
            f"{_OTHERWISE}"
        ) from error
    found = sorted(home.glob(f"registry/src/*/{name}-{version}/{_INSIDE_CRATE}"))
    if not found:
        raise AppImageError(f"cargo has fetched {name} {version}, but it is not in {home}.")
    return found[0]
