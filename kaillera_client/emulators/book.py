"""The emulators that the user set up, in the order in which they were added."""

import dataclasses
from dataclasses import dataclass
from typing import Final

from kaillera_client.emulators.profile import EmulatorProfile

LIMIT: Final = 100
LONGEST_KEY: Final = 64
_KEY_LETTERS: Final = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-")


@dataclass(frozen=True, slots=True)
class EmulatorBook:
    """The profiles, each with a key of its own. The demo game needs none and is not in it."""

    profiles: tuple[EmulatorProfile, ...] = ()
    unknown: str = ""
    """What a newer version has noted, as JSON."""

    def find(self, key: str) -> EmulatorProfile | None:
        """Return the profile with this key, None when there is none, as for the demo game's empty key."""
        return next((profile for profile in self.profiles if profile.key == key), None)

    def with_profile(self, profile: EmulatorProfile) -> "EmulatorBook":
        """Add a profile, or put it in the place of the one with its key; ValueError when the book is full."""
        if not is_key(profile.key):
            raise ValueError("key")
        if self.find(profile.key) is None:
            if len(self.profiles) >= LIMIT:
                raise ValueError("too many emulators")
            return dataclasses.replace(self, profiles=(*self.profiles, profile))
        changed = (profile if one.key == profile.key else one for one in self.profiles)
        return dataclasses.replace(self, profiles=tuple(changed))

    def without(self, key: str) -> "EmulatorBook":
        """Take a profile out, if it is there."""
        kept = tuple(profile for profile in self.profiles if profile.key != key)
        return dataclasses.replace(self, profiles=kept)

    def free_key(self, title: str) -> str:
        """Return a key that no profile has, made of a title's letters."""
        letters = "".join(letter if letter in _KEY_LETTERS else "-" for letter in title.lower())
        words = "-".join(part for part in letters.split("-") if part)[: LONGEST_KEY - 4]
        stem = words or "emulator"
        taken = {profile.key for profile in self.profiles}
        names = (stem, *(f"{stem}-{number}" for number in range(2, LIMIT + 2)))
        return next(name for name in names if name not in taken)


def is_key(text: str) -> bool:
    """Tell whether a text can be a profile's key."""
    return 0 < len(text) <= LONGEST_KEY and _KEY_LETTERS.issuperset(text)
