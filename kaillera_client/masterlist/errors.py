"""What ends a request to a master list."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from kaillera_client.masterlist.entry import ListFailure, ListProblem
from kaillera_client.net.webfailure import WebFailed, WebProblem

_LONGEST_DETAIL = 200
"""Characters; libraries quote what a stranger sent."""

_BY_WEB: Final[Mapping[WebProblem, ListProblem]] = MappingProxyType(
    {
        WebProblem.NO_ADDRESS: ListProblem.NO_ADDRESS,
        WebProblem.NO_ANSWER: ListProblem.NO_ANSWER,
        WebProblem.UNTRUSTED: ListProblem.UNTRUSTED,
        WebProblem.REFUSED: ListProblem.REFUSED,
        WebProblem.TOO_LARGE: ListProblem.TOO_LARGE,
        WebProblem.UNREADABLE: ListProblem.NOT_A_LIST,
        WebProblem.BAD_URL: ListProblem.BAD_URL,
    }
)


class FetchFailed(Exception):  # noqa: N818 - named by the fact
    """A request gave nothing; `failure` says why."""

    def __init__(self, problem: ListProblem, detail: str) -> None:
        super().__init__(f"{problem.value}: {detail}")
        self.failure = ListFailure(problem, " ".join(detail.split())[:_LONGEST_DETAIL])

    @classmethod
    def by_web(cls, failed: WebFailed) -> "FetchFailed":
        """Return the failure of a list whose web server gave nothing."""
        return cls(_BY_WEB[failed.problem], failed.detail)
