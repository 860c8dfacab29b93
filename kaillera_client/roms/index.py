"""Looking games up by name and by fingerprint, fast enough for every row of a lobby."""

import re
import unicodedata
from collections.abc import Iterable

from kaillera_client.roms.entry import RomEntry
from kaillera_client.roms.fingerprint import Fingerprint, RomKind

_TAGS = re.compile(r"\s*[(\[][^()\[\]]*[)\]]")
_Key = tuple[int, int, RomKind]


class LibraryIndex:
    """All games of the library at one moment. It never changes; a scan makes a new one.

    Building a large one takes a while, which `library.read_library` does on whatever thread calls it.
    """

    __slots__ = ("_by_content", "_by_name", "_by_title", "_words", "entries", "files", "folders")

    def __init__(self, entries: Iterable[RomEntry] = (), folders: Iterable[str] = ()) -> None:
        """Take games in the order in which they are to be listed; `folders` are where they were looked for."""
        self.entries: tuple[RomEntry, ...] = tuple(entries)
        self.folders: tuple[str, ...] = tuple(folders)
        self.files = len({entry.path for entry in self.entries})
        """How many files have games in them: an archive may have many."""
        self._by_name: dict[str, list[RomEntry]] = {}
        self._by_title: dict[str, list[RomEntry]] = {}
        self._by_content: dict[_Key, list[RomEntry]] = {}
        self._words: list[str] = []
        for entry in self.entries:
            self._add(entry)

    def _add(self, entry: RomEntry) -> None:
        names = dict.fromkeys(
            (name_key(entry.name), name_key(entry.known), name_key(short_name(entry)))
        )
        names.pop("", None)
        for name in names:
            self._by_name.setdefault(name, []).append(entry)
        self._by_title.setdefault(title_key(entry.name), []).append(entry)
        own = entry.fingerprint
        self._by_content.setdefault((own.crc32, own.size, own.kind), []).append(entry)
        self._words.append(" ".join((*names, entry.system.casefold())))

    def __len__(self) -> int:
        return len(self.entries)

    def find(self, game_name: str) -> tuple[RomEntry, ...]:
        """Return the games that a player calls so, those with exactly this name first.

        Capital letters, width of letters and spaces do not matter; everything in brackets does, because another
        region or revision is another game. Arcade sets are found by their short name, too.
        """
        found = self._by_name.get(name_key(game_name), ())
        return tuple(sorted(found, key=lambda entry: game_name not in (entry.name, entry.known)))

    def same_title(self, game_name: str) -> tuple[RomEntry, ...]:
        """Return the games of the same title whatever their brackets say: other regions, revisions and versions."""
        return tuple(self._by_title.get(title_key(game_name), ()))

    def with_fingerprint(self, fingerprint: Fingerprint) -> tuple[RomEntry, ...]:
        """Return the games that are the same ROM, as far as both fingerprints are known."""
        key = (fingerprint.crc32, fingerprint.size, fingerprint.kind)
        found = self._by_content.get(key, ())
        return tuple(entry for entry in found if entry.fingerprint.is_same(fingerprint))

    def search(self, words: str) -> tuple[RomEntry, ...]:
        """Return the games that have every one of these words in their name or system, in the library's order."""
        wanted = name_key(words).split()
        if not wanted:
            return self.entries
        return tuple(
            entry
            for entry, text in zip(self.entries, self._words, strict=True)
            if all(word in text for word in wanted)
        )


def name_key(name: str) -> str:
    """Return a name without the differences that do not matter: letters' case and width, and number of spaces."""
    if name.isascii():
        return " ".join(name.lower().split())
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def title_key(name: str) -> str:
    """Return the name key of what stands before and between the brackets of a name."""
    return name_key(_TAGS.sub("", name)) or name_key(name)


def short_name(entry: RomEntry) -> str:
    """Return an arcade set's short name, which is its archive's name without ending; "" for anything else."""
    if entry.fingerprint.kind is not RomKind.SET:
        return ""
    name = entry.path.replace("\\", "/").rpartition("/")[2]
    return name.rpartition(".")[0] or name
