"""Which master lists the user wants asked."""

import logging

from kaillera_client.masterlist.entry import ListSource
from kaillera_client.masterlist.sources import DEFAULT_SOURCES, SourceError, source_from_url
from kaillera_client.profile.settings import Settings

_log = logging.getLogger(__name__)


def sources_of(settings: Settings) -> tuple[ListSource, ...]:
    """Return the lists that the user wants asked, each once."""
    found = dict.fromkeys(DEFAULT_SOURCES if settings.use_default_lists else ())
    for url in settings.list_urls:
        try:
            found[source_from_url(url)] = None
        except SourceError as error:
            _log.info("a list's address is not used: %s", error)
    return tuple(found)
