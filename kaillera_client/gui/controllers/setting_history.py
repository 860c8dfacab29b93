"""The last changes of settings, so that they can be taken back one by one."""

from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Final

from kaillera_client.profile.settings import Settings

MOST_STEPS: Final = 10
_ONE_GESTURE_S: Final = 1.0
"""Changes of one setting that follow each other as fast as a held key are one step."""


@dataclass(frozen=True, slots=True)
class Step:
    """What one change made of some settings: their names with the values before it."""

    before: tuple[tuple[str, object], ...]

    @property
    def names(self) -> tuple[str, ...]:
        """Which settings were changed together."""
        return tuple(name for name, _ in self.before)


class SettingHistory:
    """Notes what changes among `names`; wherever in the window it was changed."""

    def __init__(self, names: Iterable[str], settings: Settings, now: Callable[[], float]) -> None:
        """`now` is a clock in seconds."""
        self._names = tuple(names)
        self._settings = settings
        self._now = now
        self._steps: deque[Step] = deque(maxlen=MOST_STEPS)
        self._changed_at = 0.0

    @property
    def newest(self) -> Step | None:
        """What would be taken back next."""
        return self._steps[-1] if self._steps else None

    def note(self, settings: Settings) -> None:
        """Take new settings; remember what was different before."""
        before = tuple(
            (name, getattr(self._settings, name))
            for name in self._names
            if getattr(self._settings, name) != getattr(settings, name)
        )
        self._settings = settings
        if not before:
            return
        step, now = Step(before), self._now()
        goes_on = (
            self._steps
            and self._steps[-1].names == step.names
            and now - self._changed_at < _ONE_GESTURE_S
        )
        self._changed_at = now
        if not goes_on:
            self._steps.append(step)

    def take_back(self) -> dict[str, object]:
        """Return the values before the newest step and forget it; nothing when there is none."""
        if not self._steps:
            return {}
        values = dict(self._steps.pop().before)
        self._changed_at = 0.0
        self._settings = _with(self._settings, values)
        return values


def _with(settings: Settings, values: dict[str, object]) -> Settings:
    return replace(settings, **values)  # type: ignore[arg-type]
