"""The settings' file, as people and other versions may have edited it; what was read is written and read the same."""

from dataclasses import replace

from kaillera_client.profile import settings
from kaillera_client.profile.settings import Settings


def one_input(data: bytes) -> None:
    """Read a file as the store does."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return
    found = settings.load(text).settings
    again = settings.load(written(settings.dump(found)))
    assert again.problems == ()
    assert again.settings == found


def written(text: str) -> str:
    """Return a text as it comes back from the disk; half characters have no bytes of their own."""
    return text.encode("utf-8", "replace").decode("utf-8")


def seeds() -> list[bytes]:
    """Return the default settings, chosen ones, and those of a newer version."""
    chosen = replace(
        Settings(),
        nickname="ann",
        list_urls=("http://list.example/",),
        rom_folders=("/roms", "C:\\roms"),
        practice_ping_ms=12.5,
    ).with_view("window", "abc")
    newer = settings.dump(chosen).replace('"player": {', '"player": {"hat": [1, {"a": null}],')
    texts = (settings.dump(Settings()), settings.dump(chosen), newer, "{}", '{"look": []}')
    return [text.encode() for text in texts]
