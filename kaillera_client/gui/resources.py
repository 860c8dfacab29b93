"""Where the files in `resources/` are: inside an installed package, beside it in the source tree and in a bundle."""

from pathlib import Path

_HERE = Path(__file__).resolve()


def resource_folders(name: str) -> tuple[Path, ...]:
    """Return the places where a folder of resources can be, the first that exists first."""
    places = (_HERE.parents[1] / "resources" / name, _HERE.parents[2] / "resources" / name)
    return tuple(sorted(places, key=lambda place: not place.is_dir()))
