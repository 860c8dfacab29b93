"""An empty Debian in a folder, in which packages are installed as users install them; needs root's rights."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

SUITE = "bookworm"
HANGS_AFTER = 900
_HOW_TO_REACH_PACKAGES = ("/etc/apt/apt.conf.d", "/etc/resolv.conf", "/etc/hosts")
_SHARED = {"proc": ("-t", "proc", "proc"), "dev": ("--bind", "/dev"), "sys": ("--bind", "/sys")}
_NOT_LOOKED_AT = {"var/cache", "var/log", "var/lib/apt", "var/lib/dpkg", "tmp", "run", *_SHARED}
"""Changes with every package."""


class EmptyDebian:
    """The smallest Debian, whose files are seen from outside and whose programs are run inside."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def run(
        self, *command: str, display: str = "", check: bool = True
    ) -> subprocess.CompletedProcess[str]:
        """Run a program as root with nothing of this computer's environment; with its words when it fails."""
        done = subprocess.run(
            self.inside(*command, display=display),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=HANGS_AFTER,
            check=False,
        )
        if check and done.returncode != 0:
            pytest.fail(f"{' '.join(command)}\n{done.stdout[-3000:]}{done.stderr[-3000:]}")
        return done

    def inside(self, *command: str, display: str = "") -> list[str]:
        """Return the command line that runs a program inside."""
        bare = ["HOME=/root", "LANG=C.UTF-8", "PATH=/usr/sbin:/usr/bin:/sbin:/bin"]
        bare += ["DEBIAN_FRONTEND=noninteractive", *([f"DISPLAY={display}"] if display else [])]
        return ["chroot", str(self.folder), "/usr/bin/env", "-i", *bare, *command]

    def apt(self, *words: str) -> None:
        """Have apt do something, with no package that is only recommended."""
        self.run("apt-get", "-q", "-y", "--no-install-recommends", *words)

    @contextmanager
    def sharing(self, folder: str) -> Iterator[None]:
        """Show a folder of this computer inside, under the same name."""
        there = self.folder / folder[1:]
        there.mkdir(parents=True, exist_ok=True)
        _output("mount", "--bind", folder, str(there))
        try:
            yield
        finally:
            _output("umount", "--lazy", str(there))

    def files(self) -> set[str]:
        """Return everything in it that no package manager writes for itself and no kernel shows."""
        found = set()
        for folder, folders, files in os.walk(self.folder):
            inside = Path(folder).relative_to(self.folder)
            folders[:] = [name for name in folders if str(inside / name) not in _NOT_LOOKED_AT]
            found |= {str(inside / name) for name in (*folders, *files)}
        return found


@contextmanager
def empty_debian(folder: Path) -> Iterator[EmptyDebian]:
    """Make one in `folder`, which becomes its root; nothing stays mounted afterwards."""
    if os.geteuid() != 0 or shutil.which("debootstrap") is None:
        pytest.fail("This needs root's rights and debootstrap: it makes an empty Debian.", False)
    folder.chmod(0o755)
    mirror = _output("apt-get", "indextargets", "--format", "$(REPO_URI)").split()[0]
    # pytest's folder is only for this user, but apt fetches as another one.
    _output("debootstrap", "--variant=minbase", SUITE, str(folder), mirror)
    for path in _HOW_TO_REACH_PACKAGES:
        if Path(path).is_dir():
            shutil.copytree(path, folder / path[1:], dirs_exist_ok=True)
        elif Path(path).is_file():
            shutil.copy(path, folder / path[1:])
    mounted = []
    try:
        for name, options in _SHARED.items():
            _output("mount", *options, str(folder / name))
            mounted.append(name)
        yield EmptyDebian(folder)
    finally:
        for name in reversed(mounted):
            _output("umount", "--lazy", str(folder / name))
        # Never delete through a mount that stayed.
        if str(folder) not in Path("/proc/self/mounts").read_text():
            shutil.rmtree(folder)


def _output(*command: str) -> str:
    done = subprocess.run(
        command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        pytest.fail(f"{' '.join(command)}\n{done.stdout[-3000:]}{done.stderr[-3000:]}", False)
    return done.stdout
