"""What a lock file names is what is installed, and its licence is told in its own words."""

from importlib.metadata import Distribution
from pathlib import Path
from textwrap import dedent

import pins
import pytest
from frozen import licences
from pins import PinError

LOCK_FILE = """\
# written by a tool
Some_Package==1.2.0 \\
    --hash=sha256:00
only-elsewhere==3 ; sys_platform == 'plan9' \\
    --hash=sha256:00
"""


def package(folder: Path, about: str, name: str = "some-package") -> Distribution:
    """Return a package as it is after its installation."""
    information = folder / f"{name.replace('-', '_')}-1.2.0.dist-info"
    information.mkdir()
    about = f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.2.0\n{dedent(about)}"
    (information / "METADATA").write_text(about, encoding="utf-8")
    return Distribution.at(information)


@pytest.fixture
def lock_file(tmp_path: Path) -> Path:
    file = tmp_path / "requirements.txt"
    file.write_text(LOCK_FILE, encoding="utf-8")
    return file


def test_a_lock_file_names_what_this_system_needs(lock_file: Path) -> None:
    assert pins.pinned(lock_file) == {"some-package": "1.2.0"}


def test_another_version_and_none_are_sentences(
    lock_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(PinError, match="some-package is in the lock file, but not installed"):
        pins.installed("some-package", "1.2.0")
    with pytest.raises(licences.LicenceError, match="not installed"):
        list(licences.packages(lock_file))
    package(tmp_path, "")
    monkeypatch.syspath_prepend(tmp_path)
    assert pins.installed("some-package", "1.2.0").version == "1.2.0"
    with pytest.raises(PinError, match=r"some-package 1\.2\.0 is installed; .* says 1\.3\.0\."):
        pins.installed("some-package", "1.3.0")


@pytest.mark.parametrize(
    ("about", "licence"),
    [
        ("License-Expression: MIT\nLicense: old words\n", "MIT"),
        ("License: LGPLv2+\nClassifier: License :: OSI Approved :: BSD License\n", "LGPLv2+"),
        (
            "License: Copyright 2005\n        All rights reserved\n"
            "Classifier: License :: OSI Approved :: BSD License\n",
            "BSD License",
        ),
        (f"License: {'x' * 101}\n", ""),
        ("", ""),
    ],
)
def test_a_licence_is_named_as_its_package_does(tmp_path: Path, about: str, licence: str) -> None:
    assert pins.licence_of(package(tmp_path, about)) == licence
