"""Asking for the newest release: a request with TLS, a deadline and a size limit, which does not say who asks."""

import asyncio
import logging
import ssl
from dataclasses import dataclass
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from kaillera_client.net.webfailure import WebFailed, WebProblem
from kaillera_client.updates.parse import LONGEST_BODY, ReleaseFormatError, judge, parse_release
from kaillera_client.updates.place import ReleasePlace
from kaillera_client.updates.release import UpdateAnswer, UpdateFailure, UpdateProblem

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kaillera_client.net.web import WebClient

_LONGEST_DETAIL = 200
"""Characters; libraries quote what a stranger sent."""

_BY_WEB: Final["Mapping[WebProblem, UpdateProblem]"] = MappingProxyType(
    {
        WebProblem.NO_ADDRESS: UpdateProblem.NO_ADDRESS,
        WebProblem.NO_ANSWER: UpdateProblem.NO_ANSWER,
        WebProblem.UNTRUSTED: UpdateProblem.UNTRUSTED,
        WebProblem.REFUSED: UpdateProblem.REFUSED,
        WebProblem.TOO_LARGE: UpdateProblem.NO_RELEASE,
        WebProblem.UNREADABLE: UpdateProblem.NO_RELEASE,
        WebProblem.BAD_URL: UpdateProblem.REFUSED,
    }
)

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class UpdateLimits:
    """How long asking may take in seconds, and whose certificates count in place of the system's."""

    deadline: float = 10.0
    trusted: ssl.SSLContext | None = None


async def ask_for_release(
    place: ReleasePlace, own_version: str, limits: UpdateLimits
) -> UpdateAnswer:
    """Return whether there is a newer version, within the deadline whatever the web server does; raises nothing.

    It learns the program's name and version, and nothing else. Meant for a loop away from any game's.
    """
    try:
        async with asyncio.timeout(limits.deadline):
            body = await _get(place.feed, own_version, limits)
        return judge(parse_release(body, place), own_version)
    except TimeoutError:
        return UpdateFailure(UpdateProblem.NO_ANSWER, f"nothing within {limits.deadline:g} s")
    except WebFailed as failed:
        return UpdateFailure(_BY_WEB[failed.problem], _short(failed.detail))
    except ReleaseFormatError as error:
        return UpdateFailure(UpdateProblem.NO_RELEASE, str(error))
    except Exception as error:  # noqa: BLE001 - an answer is a stranger's: whatever it breaks, nobody else may suffer
        _log.exception("the newest release could not be asked for")
        return UpdateFailure(UpdateProblem.NO_RELEASE, _short(repr(error)))


async def _get(url: str, own_version: str, limits: UpdateLimits) -> bytes:
    web = import_module("kaillera_client.net.web")
    client: type[WebClient] = web.WebClient
    product = f"{web.PRODUCT}/{own_version}"
    async with client(
        LONGEST_BODY, product=product, only_tls=True, trusted=limits.trusted
    ) as session:
        return await session.get(url)


def _short(detail: str) -> str:
    return " ".join(detail.split())[:_LONGEST_DETAIL]
