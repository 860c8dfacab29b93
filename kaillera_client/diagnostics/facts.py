"""What the front end knows already and the checks need not find out."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from kaillera_client.emulators.profile import DEMO_KEY, EmulatorProfile
from kaillera_client.links.address import ServerAddress
from kaillera_client.masterlist.entry import ListSource
from kaillera_client.profile.listsources import sources_of
from kaillera_client.profile.store import Profile
from kaillera_client.protocol.messages import ConnectionType
from kaillera_client.roms.index import LibraryIndex


@dataclass(frozen=True, slots=True)
class AttachedEmulator:
    """The emulator that the user has opened himself; `title` is harmless text, `bits` 0 when it did not tell."""

    title: str
    bits: int = 0


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything is None or empty where the front end does not know it.

    `servers` are those worth asking, the best first. `jitter_ms` is of the last measured line. `charset` is what the
    connected server's texts are read in, None when not connected. `emulator` is the chosen profile, None for the demo
    game. `started` has the keys of the emulators that were started and called us in this run (`DEMO_KEY` for the demo
    game). `heard_from_outside`: our own server has had a datagram from a public address in this run.
    """

    connection_type: ConnectionType = ConnectionType.LAN
    list_sources: tuple[ListSource, ...] = ()
    servers: tuple[ServerAddress, ...] = ()
    jitter_ms: float | None = None
    hosting_port: int = 27888
    heard_from_outside: bool = False
    charset: str | None = None
    charset_chosen: bool = False
    emulator: EmulatorProfile | None = None
    emulator_missing: bool = False
    """The settings name a profile that does not exist."""

    attached: AttachedEmulator | None = None
    """It plays, whatever is chosen."""

    started: frozenset[str] = frozenset()
    library: LibraryIndex | None = None
    has_dat: bool = False
    """There are DAT files to compare the library with."""

    folder: Path | None = None
    """The settings' folder, which need not exist."""

    may_use_network: bool = True


def facts_of(profile: Profile, folder: Path, emulators: Iterable[EmulatorProfile] = ()) -> Facts:
    """Return what the files of a profile say; `emulators` are the profiles in its book. Nothing is read or asked."""
    settings = profile.settings
    by_key = {emulator.key: emulator for emulator in emulators}
    chosen = by_key.get(settings.emulator)
    return Facts(
        connection_type=settings.connection_type,
        list_sources=sources_of(settings),
        servers=known_servers(profile),
        hosting_port=settings.hosting_port,
        emulator=chosen,
        emulator_missing=chosen is None and settings.emulator != DEMO_KEY,
        has_dat=bool(settings.dat_files),
        folder=folder,
    )


def known_servers(profile: Profile) -> tuple[ServerAddress, ...]:
    """Return the servers of the book and of the lists' last answers: those that have answered a ping come first."""
    book = profile.servers.entries.values()
    answering = [server.address for server in book if server.answers_ping]
    been = [server.address for server in profile.servers.history()]
    kept = [server.address for server in book if server.is_lasting]
    listed = [server.address for found in profile.lists.lists for server in found.list.servers]
    silent = {server.address for server in book if server.answers_ping is False}
    found = dict.fromkeys((*answering, *been, *kept, *listed))
    return tuple(address for address in found if address not in silent)
