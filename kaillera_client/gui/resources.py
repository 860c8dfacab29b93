"""Where the files in `kaillera_client/resources` are: in the source tree, an installed package and a bundle alike."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]


def resource_folder(name: str) -> Path:
    """Return where a folder of resources is."""
    return _PACKAGE / "resources" / name
