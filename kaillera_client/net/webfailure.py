"""What ends a request to a web server; apart from `web`, so that aiohttp is not loaded for an exception's name."""

from enum import Enum


class WebProblem(Enum):
    """Why a request gave nothing."""

    NO_ADDRESS = "the name of its computer was not found"
    NO_ANSWER = "it did not answer, or not in time"
    UNTRUSTED = "it could not prove that it is the one"
    REFUSED = "it answered that it cannot"
    TOO_LARGE = "it sent too much"
    UNREADABLE = "what it sent could not be unpacked"
    BAD_URL = "its address is not a web address"


class WebFailed(Exception):  # noqa: N818 - named by the fact
    """A request gave nothing; `detail` is for the curious, never a headline."""

    def __init__(self, problem: WebProblem, detail: str) -> None:
        super().__init__(f"{problem.value}: {detail}")
        self.problem = problem
        self.detail = detail
