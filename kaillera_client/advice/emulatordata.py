"""Room chat in which emulators talk to each other, told apart from what people say by its shape.

Emulators send saves, settings and signals as lines of chat, and hide them from their own chat boxes. A player may also
type in the emulator, so who sent a line proves nothing. What is known of the shapes:

- 1964 and Project64k: `!EEPROM0=` with 100 characters of base64 behind it, other names in capitals likewise, and
  signals such as `!!!StartGame!!!`;
- Tekken Tag and its like: a line that begins with a line break and `DA`;
- RMG-K: lines that begin with `RMGK:`;
- others: bytes that no keyboard makes, or an unbroken run of base64 or hexadecimal digits.

In doubt a line is what a person says: commands that are typed for an emulator, such as `!swap 2`, are shown.
"""

import re

LONGEST_HASH = 64
"""Digits of a SHA-256: people show each other hashes."""

_BEGINNINGS = (b"\nDA", b"RMGK:")
_NO_KEYBOARD = re.compile(rb"[\x01-\x08\x0b\x0c\x0e-\x1a\x1c-\x1f]")
"""Without tab, line breaks and the escape that begins Japanese text."""

_NAMED = re.compile(rb"![A-Z][A-Z0-9_]{1,31}=[!-~]*")
_SIGNAL = re.compile(rb"!!!(?:[A-Z][a-z0-9]+){2,}!!!")
"""Two capitals at least: people shout `!!!WOW!!!` and `!!!Wow!!!`."""

_RUN = re.compile(
    rb"(?:[A-Za-z0-9_!#]{1,24}[ :=])?([A-Za-z0-9+/_-]{%d,}={0,2})" % (LONGEST_HASH + 1)
)
_FEWEST_KINDS = 8
"""Different characters in a run; whoever lies on a key makes fewer."""


def is_emulator_data(line: bytes) -> bool:
    """Tell whether a line of room chat, as it came over the wire, is for emulators and for nobody's eyes."""
    if line.startswith(_BEGINNINGS) or _NO_KEYBOARD.search(line):
        return True
    line = line.rstrip(b"\r\n")
    if _NAMED.fullmatch(line) or _SIGNAL.fullmatch(line):
        return True
    run = _RUN.fullmatch(line)
    return run is not None and _is_encoded(run[1])


def _is_encoded(run: bytes) -> bool:
    """Tell encoded bytes from what somebody types without spaces: that has no digits in the middle of letters."""
    return len(set(run)) >= _FEWEST_KINDS and any(48 <= byte <= 57 for byte in run)
