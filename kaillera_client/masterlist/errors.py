"""What ends a request to a master list."""

from kaillera_client.masterlist.entry import ListFailure, ListProblem

_LONGEST_DETAIL = 200
"""Characters; libraries quote what a stranger sent."""


class FetchFailed(Exception):  # noqa: N818 - named by the fact
    """A request gave nothing; `failure` says why."""

    def __init__(self, problem: ListProblem, detail: str) -> None:
        super().__init__(f"{problem.value}: {detail}")
        self.failure = ListFailure(problem, " ".join(detail.split())[:_LONGEST_DETAIL])
