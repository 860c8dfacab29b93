"""The files of an installed program below /usr, the same in the Debian package and in the AppImage."""

import gzip
import os
import shutil
from pathlib import Path
from typing import Final

import icons
from project import NAME, Facts

from linux import manual

HERE: Final = Path(__file__).parent
DESKTOP_FILE: Final = HERE / f"{NAME}.desktop"
METAINFO_FILE: Final = HERE / "org.kaillera_client.kaillera_client.metainfo.xml"
PRIVATE: Final = f"lib/{NAME}"
"""Below /usr: the folder of the app that needs no Python."""


def lay_out(usr: Path, frozen: Path, facts: Facts) -> None:
    """Fill the folder `usr`: the program, its link among the commands, and what desktops look for."""
    shutil.copytree(frozen, usr / PRIVATE, symlinks=True)
    commands = usr / "bin"
    commands.mkdir(parents=True)
    (commands / NAME).symlink_to(f"../{PRIVATE}/{NAME}")
    share = usr / "share"
    write(share / f"applications/{NAME}.desktop", DESKTOP_FILE.read_bytes())
    write(share / f"metainfo/{METAINFO_FILE.name}", metainfo(facts))
    pictures = share / "icons/hicolor"
    write(pictures / f"scalable/apps/{NAME}.svg", icons.SOURCE.read_bytes())
    for size in icons.LINUX_SIZES:
        write(pictures / f"{size}x{size}/apps/{NAME}.png", icons.png(size))
    page = manual.page(facts.version, facts.date).encode()
    write(share / f"man/man1/{NAME}.1.gz", squeezed(page))


def metainfo(facts: Facts) -> bytes:
    """Return what software centres show, with this version as its newest release."""
    text = METAINFO_FILE.read_text(encoding="utf-8")
    return (
        text.replace("@VERSION@", facts.version)
        .replace("@DATE@", f"{facts.date:%Y-%m-%d}")
        .encode()
    )


def squeezed(content: bytes) -> bytes:
    """Return it as gzip with nothing about when and where in it."""
    return gzip.compress(content, compresslevel=9, mtime=0)


def write(file: Path, content: bytes) -> None:
    """Write a file, and make its folder."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)


def make_even(root: Path, epoch: int) -> None:
    """Give everything the same date and rights that do not depend on who builds: all may read, nobody may write."""
    for folder, folders, files in os.walk(root):
        for name in (*folders, *files):
            path = Path(folder, name)
            if not path.is_symlink():
                runs = path.is_dir() or (os.access(path, os.X_OK) and _is_program(path))
                path.chmod(0o755 if runs else 0o644)
            os.utime(path, (epoch, epoch), follow_symlinks=False)
    root.chmod(0o755)
    os.utime(root, (epoch, epoch))


def _is_program(file: Path) -> bool:
    """Whether it is called, not only loaded: libraries need no right to run."""
    return ".so" not in file.suffixes and file.suffix != ".dll"
