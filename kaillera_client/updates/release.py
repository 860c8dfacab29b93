"""What asking for the newest release gives, as plain values; texts are a stranger's and not yet harmless to show."""

from dataclasses import dataclass
from datetime import date
from enum import Enum


@dataclass(frozen=True, slots=True)
class Release:
    """One release. `version` is in its usual spelling, `page` can be opened, `notes` may have several lines."""

    version: str
    page: str
    day: date | None = None
    notes: str = ""
    early: bool = False
    """Not meant for everybody: a beta, a release candidate."""


@dataclass(frozen=True, slots=True)
class NewerRelease:
    """There is a newer version than ours."""

    release: Release


@dataclass(frozen=True, slots=True)
class NewestHere:
    """There is no newer version than ours."""


class UpdateProblem(Enum):
    """Why it is not known whether there is a newer version."""

    GAME_NEAR = "a game runs here, or may begin at any moment"
    NO_ADDRESS = "the name of the computer that knows it was not found"
    NO_ANSWER = "it was not answered, or not in time"
    UNTRUSTED = "who answered could not prove to be the right one"
    REFUSED = "the answer was that it cannot be told"
    NO_RELEASE = "what was answered does not tell of a release"


@dataclass(frozen=True, slots=True)
class UpdateFailure:
    """It is not known whether there is a newer version; `detail` is for the curious, never a headline."""

    problem: UpdateProblem
    detail: str = ""


UpdateAnswer = NewerRelease | NewestHere | UpdateFailure
