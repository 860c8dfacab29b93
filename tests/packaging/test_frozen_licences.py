"""Every part of the frozen app is known with its licence, or nothing is built."""

from pathlib import Path

import pytest
from frozen import licences
from frozen.licences import LicenceError, Part

ROOT = Path("/srv/project")
LIBRARY = "/opt/python/lib/python3.11"


def test_a_part_without_a_text_stops_the_build(tmp_path: Path) -> None:
    parts = [Part("good", "1", "MIT", (tmp_path,)), Part("bad", "2", "MIT", ())]
    licences.check(parts[:1])
    with pytest.raises(LicenceError, match=r"not found: bad\."):
        licences.check(parts)


def test_all_packages_of_the_lock_file_that_are_here_have_texts() -> None:
    parts = list(licences.packages(Path(__file__).parents[2] / "requirements.txt"))
    licences.check(parts)
    named = {part.name: part for part in parts}
    qt = [text.name for text in named["pyside6-essentials"].texts]
    assert qt == ["LGPL-3.0.txt", "GPL-3.0.txt", "Qt.txt", "ICU.txt"]
    assert all(text.is_file() for part in parts for text in part.texts)
    assert "py7zr" in named


@pytest.mark.parametrize(
    ("origin", "prefix", "foreign"),
    [
        ("/lib/x86_64-linux-gnu/libcrypto.so.3", "/opt/python", True),
        ("/usr/lib/x86_64-linux-gnu/libcrypto.so.3", "/usr", True),
        ("/usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0", "/usr", False),
        ("/opt/python/lib/python3.11/lib-dynload/_ssl.so", "/opt/python", False),
        ("/opt/python/lib/libpython3.11.so.1.0", "/opt/python", False),
        ("/srv/project/.venv/lib/python3.11/site-packages/numpy/a.so", "/usr", False),
        ("/srv/project/kaillera_client/resources/a.so", "/usr", False),
        ("C:\\Python311\\DLLs\\libffi-8.dll", "C:\\Python311", False),
        ("C:\\Windows\\System32\\VCRUNTIME140_1.dll", "C:\\Python311", False),
        ("C:\\Windows\\System32\\zlib1.dll", "C:\\Python311", True),
    ],
)
def test_what_came_from_the_system_is_known(origin: str, prefix: str, foreign: bool) -> None:
    homes = licences.own_folders(ROOT, LIBRARY, prefix)
    assert licences.is_foreign(origin, homes) is foreign


def test_a_library_of_nobody_is_missing_its_licence(tmp_path: Path) -> None:
    stray = tmp_path / "libstray.so.1"
    stray.touch()
    (part,) = licences.libraries(ROOT, {"libstray.so.1": str(stray)})
    assert (part.name, part.texts) == ("libstray.so.1", ())


def test_the_listing_names_every_part(tmp_path: Path) -> None:
    parts = [
        Part("one", "1.0", "MIT", (tmp_path,)),
        Part("libtwo", "", "see its text", (tmp_path,)),
    ]
    lines = licences.listing(parts).splitlines()
    assert lines[-2:] == ["one 1.0: MIT", "libtwo: see its text"]
