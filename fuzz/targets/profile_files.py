"""The profile's other files: known servers, people, kept lists, emulators; read, written and read the same."""

from fuzz.targets.settings import written
from kaillera_client.emulators.book import EmulatorBook
from kaillera_client.emulators.profile import EmulatorProfile
from kaillera_client.links.address import ServerAddress
from kaillera_client.masterlist.entry import ListedServer, ListSource, ServerList, WaitingGame
from kaillera_client.profile import emulators, listcache, people, serverbook
from kaillera_client.profile.listcache import ListCache
from kaillera_client.profile.people import People, Standing
from kaillera_client.profile.serverbook import ServerBook

_KINDS = 4


def one_input(data: bytes) -> None:
    """Read a file as the store does; which one, the first byte says."""
    try:
        text = data[1:].decode("utf-8-sig")
    except UnicodeDecodeError:
        return
    match (data[0] if data else 0) % _KINDS:
        case 0:
            book = serverbook.load(text).book
            servers = serverbook.load(written(serverbook.dump(book)))
            assert servers.problems == ()
            assert servers.book == book
        case 1:
            known = people.load(text).people
            met = people.load(written(people.dump(known)))
            assert met.problems == ()
            assert met.people == known
        case 2:
            cache = listcache.load(text).cache
            lists = listcache.load(written(listcache.dump(cache)))
            assert lists.problems == ()
            assert lists.cache == cache
        case _:
            profiles = emulators.load(text).book
            started = emulators.load(written(emulators.dump(profiles)))
            assert started.problems == ()
            assert started.book == profiles


def seeds() -> list[bytes]:
    """Return one file of each kind, and an empty one."""
    address = ServerAddress("play.example", 27888)
    met = People().with_standing("ann", Standing.FRIEND).with_standing("bob", Standing.IGNORED)
    server = ListedServer(address, "One", 1, 10, 0, "0.86", "Paris")
    game = WaitingGame(address, "Game", "ann", "Emulator", "1/2", "One", "Paris")
    source = ListSource("list", "http://list.example/", "", "", added=True)
    lists = ListCache().with_list(source, ServerList((server,), (game,)), 5.0)
    emulator = EmulatorProfile(
        key="abc", title="Emulator", program="/bin/emulator", arguments="{rom}"
    )
    known = '{"servers": [{"host": "play.example", "port": 27888, "name": "One", "favourite": true, "own": false,'
    known += ' "last_seen": 5, "last_connected": null, "charset": "cp932", "answers_ping": true, "hat": 1}]}'
    texts = (
        known,
        people.dump(met),
        listcache.dump(lists),
        emulators.dump(EmulatorBook((emulator,))),
    )
    books = [bytes((kind,)) + text.encode() for kind, text in enumerate(texts)]
    return [*books, b"\0" + serverbook.dump(ServerBook()).encode(), b"\1{}"]
