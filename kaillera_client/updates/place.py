"""Where this build's releases are: filled in by whoever distributes it, see docs/releasing.md."""

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote, urlsplit

FEED: Final[str] = ""
"""The web address of the document that tells the newest release. Empty: this build does not know one."""

PAGES: Final[str] = ""
"""How the web addresses of all pages about releases begin, with a slash at the end; empty with `FEED`."""

LONGEST_URL: Final = 500

_URL = re.compile(
    r"https://[a-z0-9.-]{1,253}(?::[0-9]{1,5})?/[a-z0-9._~!$&'()*+,;=:@%/-]*(?:\?[a-z0-9._~!$&'()*+,;=:@%/?-]*)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class ReleasePlace:
    """The document about the newest release, and how the addresses of its pages begin; ValueError for no such place.

    A page that begins in another way is not opened, whoever named it.
    """

    feed: str
    pages: str

    def __post_init__(self) -> None:
        if not is_web_page(self.feed):
            raise ValueError("the document's address is no plain https address")
        if not is_web_page(self.pages) or "?" in self.pages or not self.pages.endswith("/"):
            raise ValueError(
                "the pages' address is no plain https address with a slash at the end"
            )

    @property
    def host(self) -> str:
        """The computer that is asked."""
        return urlsplit(self.feed).hostname or ""

    def has_page(self, url: str) -> bool:
        """Tell whether an address is that of a page of this place, and of nothing above or beside it."""
        if not is_web_page(url):
            return False
        page, own = urlsplit(url), urlsplit(self.pages)
        same_host = page.netloc.lower() == own.netloc.lower()
        return same_host and page.path.startswith(own.path)


def is_web_page(url: str) -> bool:
    """Tell whether a text is an https address without names, passwords, detours and letters that look like others."""
    if len(url) > LONGEST_URL or not _URL.fullmatch(url):
        return False
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return False
    steps = unquote(parts.path, errors="replace").replace("\\", "/").split("/")
    return bool(parts.hostname) and port != 0 and not {".", ".."} & set(steps)


def place_of_feed(url: str) -> ReleasePlace:
    """Return the place of a document that the user names: pages are on the same computer; ValueError for no https."""
    if not is_web_page(url):
        raise ValueError("no plain https address")
    return ReleasePlace(url, f"https://{urlsplit(url).netloc}/")


def place_of_this_build(feed: str = FEED, pages: str = PAGES) -> ReleasePlace | None:
    """Return where this build's releases are, None when it was not told; ValueError when it was told nonsense."""
    return ReleasePlace(feed, pages) if feed or pages else None
