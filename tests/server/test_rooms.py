"""Rooms and chat: messages in EmuLinker's order, refusals that end a client's waiting."""

import pytest

from kaillera_client.protocol import messages as m
from kaillera_client.server.rules import events as e
from kaillera_client.server.rules.config import ServerConfig
from kaillera_client.server.rules.hub import Hub
from kaillera_client.server.rules.rooms import Rooms
from kaillera_client.server.rules.rounds import Rounds
from tests.server.world import Peer, World, host, newcomer

JAPANESE = "よろしく、ー表ソ".encode("cp932")


def lobby(count: int, config: ServerConfig | None = None, ct: int = 1) -> tuple[World, list[Peer]]:
    world = World(config)
    peers = [Peer(world, host(number)) for number in range(1, count + 1)]
    for number, peer in enumerate(peers, 1):
        peer.log_in(b"user%d" % number, ct=ct)
    world.run(1)
    forget(peers)
    return world, peers


def forget(peers: list[Peer]) -> None:
    for peer in peers:
        peer.forget()


def room(world: World, peers: list[Peer], game: bytes = b"Game") -> None:
    """Let the first open game 1 and the others join."""
    peers[0].say(m.CreateGameRequest(game))
    world.run(0.1)
    for peer in peers[1:]:
        peer.say(m.JoinGameRequest(1, 1))
        world.run(0.1)
    forget(peers)


def player(number: int) -> m.RoomPlayer:
    return m.RoomPlayer(b"user%d" % number, 2, number, 1)


def test_chat_passes_bytes_both_ways_in_any_charset() -> None:
    world, (one, two) = lobby(2)
    texts = ["Grüße ¡hola!".encode(), "Grüße".encode("cp1252"), JAPANESE, b"\xff\xfe\x80"]
    for text in texts:
        one.say(m.GlobalChatRequest(text))
        world.run(0.1)
    two.say(m.GlobalChatRequest(b"hi"))
    world.run(0.1)
    heard = [m.GlobalChat(b"user1", text) for text in texts] + [m.GlobalChat(b"user2", b"hi")]
    assert one.heard == two.heard == heard
    assert [chat.text for chat in world.reported(e.ChatSaid)] == [*texts, b"hi"]


def test_lobby_chat_that_is_refused_and_commands() -> None:
    world, (one, two) = lobby(2, ServerConfig(chat_interval=2.0))
    answers = []
    for text in (
        b"x" * 321,
        b"a\tb",
        b"hello",
        b"too soon",
        b"",
        b"/version",
        b"/Help",
        b"/nonsense",
        b"/",
    ):
        one.forget()
        one.say(m.GlobalChatRequest(text))
        world.run(0.1 if text == b"hello" else 2.5)
        answers.append([getattr(message, "text") for message in one.heard])  # noqa: B009
    assert answers == [
        [b"Your message is too long: 320 bytes at most."],
        [b"Your message contains illegal characters."],
        [b"hello"],
        [b"Denied: Flood Control"],
        [],
        [b"Embedded server of Kaillera Client, protocol 0.83"],
        [b"Commands: /version, /help"],
        [b"Unknown command. Commands: /version, /help"],
        [b"Unknown command. Commands: /version, /help"],
    ]
    assert [chat.text for chat in two.of(m.GlobalChat)] == [b"hello"]


def test_a_flood_ends_the_session_of_the_one_who_floods() -> None:
    world, (one, two) = lobby(2)
    for number in range(120):
        one.say(m.GlobalChatRequest(b"spam %d" % number))
    world.run(2)
    assert len(two.of(m.GlobalChat)) == 30
    assert two.of(m.UserQuit) == [m.UserQuit(b"user1", 1, b"Too many messages.")]
    assert world.rules.faults == {e.FaultKind.LOUD: 70, e.FaultKind.FLOOD: 1}


def test_opening_a_room_in_order() -> None:
    world, (one, two) = lobby(2)
    one.say(m.CreateGameRequest(JAPANESE))
    world.run(0.1)
    help_line = m.GameChat(b"Server", b"Type /help to see what the owner of a room can do.")
    created = m.GameCreated(b"user1", JAPANESE, b"Emulator 1.0", 1)
    line = m.ServerInformation(b"server", b"user1 created game: " + JAPANESE)
    assert one.heard == [
        created,
        m.GameStatus(1, m.GAME_WAITING, 1, 8),
        m.PlayerList(()),
        m.PlayerJoinedGame(1, player(1)),
        line,
        help_line,
    ]
    assert two.heard == [created, m.GameStatus(1, m.GAME_WAITING, 1, 8), line]
    assert world.reported(e.GameOpened) == [e.GameOpened(1, JAPANESE, b"user1")]


@pytest.mark.parametrize("game", [b"", b" ", b"x" * 128, b"a|b", b"a\x01b"])
def test_a_room_name_that_is_refused_ends_the_waiting(game: bytes) -> None:
    world, (one, two) = lobby(2)
    one.say(m.CreateGameRequest(game))
    world.run(0.1)
    assert isinstance(one.heard[0], m.ServerInformation)
    assert one.heard[0].text.startswith(b"Create Game Denied: The game's name")
    assert one.heard[1:] == [m.PlayerQuitGame(b"user1", 1)]
    assert not two.heard
    assert world.rules.games == 0


def test_joining_in_order() -> None:
    world, (one, two, three) = lobby(3)
    room(world, [one])
    two.forget()
    three.forget()
    two.say(m.JoinGameRequest(1, 1))
    world.run(0.1)
    status = m.GameStatus(1, m.GAME_WAITING, 2, 8)
    joined = m.PlayerJoinedGame(1, player(2))
    assert two.heard == [status, m.PlayerList((player(1),)), joined]
    assert one.heard == [status, joined]
    assert three.heard == [status]
    assert world.reported(e.PlayerEntered) == [e.PlayerEntered(1, 2, b"user2")]


def test_another_emulator_is_pointed_out() -> None:
    world = World()
    one, two = Peer(world, host(1)), Peer(world, host(2))
    one.log_in(b"one", b"MAME 1")
    two.log_in(b"two", b"MAME 2")
    room(world, [one])
    two.say(m.JoinGameRequest(1, 1))
    world.run(0.1)
    notice = m.GameChat(b"Server", b"two uses another emulator: MAME 2")
    assert one.of(m.GameChat) == two.of(m.GameChat) == [notice]


def test_joins_that_are_refused_end_the_waiting() -> None:
    world, (one, two, three) = lobby(3, ServerConfig(max_players=2))
    three.say(m.JoinGameRequest(99, 1))
    world.run(0.1)
    gone = m.ServerInformation(b"server", b"Join Game Denied: the game does not exist any more.")
    assert three.heard == [gone, m.PlayerQuitGame(b"user3", 3)]
    room(world, [one, two])
    three.forget()
    three.say(m.JoinGameRequest(1, 1))
    world.run(0.1)
    assert [message.text for message in three.of(m.ServerInformation)] == [
        b"Join Game Denied: the game is full."
    ]
    two.say(m.QuitGameRequest())
    one.say(m.StartGameRequest())
    world.run(0.1)
    three.forget()
    three.say(m.JoinGameRequest(1, 1))
    world.run(0.1)
    assert three.of(m.PlayerQuitGame) == [m.PlayerQuitGame(b"user3", 3)]
    assert b"is running" in three.of(m.ServerInformation)[0].text


def test_who_is_in_a_room_stays_there_whatever_he_asks() -> None:
    world, (one, two) = lobby(2)
    room(world, [one])
    two.say(m.CreateGameRequest(b"Other"))
    world.run(0.1)
    forget([one, two])
    one.say(m.CreateGameRequest(b"Second"), m.JoinGameRequest(2, 1), m.JoinGameRequest(1, 1))
    world.run(0.1)
    assert one.heard == [
        m.ServerInformation(b"server", b"Create Game Denied: you are in a room already."),
        m.ServerInformation(b"server", b"Join Game Denied: you are in a room already."),
    ]
    assert world.rules.games == 2


def test_leaving_a_room_in_order() -> None:
    world, (one, two, three) = lobby(3)
    room(world, [one, two])
    three.forget()
    two.say(m.QuitGameRequest())
    world.run(0.1)
    quit_ = m.PlayerQuitGame(b"user2", 2)
    status = m.GameStatus(1, m.GAME_WAITING, 1, 8)
    assert one.heard == [quit_, status]
    assert two.heard == [status, quit_]
    assert three.heard == [status]
    two.forget()
    two.say(m.QuitGameRequest())
    world.run(0.1)
    assert not two.heard


def test_the_owners_leaving_closes_the_room() -> None:
    world, (one, two, three) = lobby(3)
    room(world, [one, two])
    three.forget()
    one.say(m.QuitGameRequest())
    world.run(0.1)
    quit_ = m.PlayerQuitGame(b"user1", 1)
    assert one.heard == [m.GameClosed(1), quit_]
    assert two.heard == [quit_, m.GameClosed(1)]
    assert three.heard == [m.GameClosed(1)]
    assert world.reported(e.GameClosed) == [e.GameClosed(1)]
    two.say(m.CreateGameRequest(b"Next"))
    world.run(0.1)
    assert two.of(m.GameCreated)[0].game_id == 2


def test_leaving_the_server_leaves_the_room_first() -> None:
    world, (one, two) = lobby(2)
    room(world, [one, two])
    one.say(m.QuitRequest(b"bye"))
    world.run(0.1)
    assert two.heard == [
        m.PlayerQuitGame(b"user1", 1),
        m.GameClosed(1),
        m.UserQuit(b"user1", 1, b"bye"),
    ]


def test_kicking() -> None:
    world, (one, two, three) = lobby(3)
    room(world, [one, two, three])
    two.say(m.KickRequest(3))
    world.run(0.1)
    assert two.of(m.ServerInformation)[0].text == b"Only the owner can kick."
    one.say(m.KickRequest(1), m.KickRequest(77))
    world.run(0.1)
    assert not one.heard
    one.say(m.KickRequest(3))
    world.run(0.1)
    assert three.of(m.PlayerQuitGame) == [m.PlayerQuitGame(b"user3", 3)]
    assert one.of(m.GameChat) == [m.GameChat(b"Server", b"user3 was kicked.")]
    # He is not let in again, not even after a new login.
    three.forget()
    three.say(m.JoinGameRequest(1, 1))
    world.run(0.1)
    assert (
        three.of(m.ServerInformation)[0].text
        == b"Join Game Denied: you were kicked from this game."
    )
    again = Peer(world, (host(3)[0], 50000))
    again.log_in(b"USER3")
    again.say(m.JoinGameRequest(1, 1))
    world.run(0.1)
    assert again.of(m.PlayerQuitGame)
    two.say(m.QuitGameRequest())
    world.run(0.1)
    two.forget()
    two.say(m.KickRequest(1), m.JoinGameRequest(1, 1))
    world.run(0.1)
    assert two.of(m.PlayerJoinedGame)


def test_room_chat_is_a_channel_for_any_bytes() -> None:
    world, (one, two, three) = lobby(3)
    room(world, [one, two])
    three.forget()
    for text in (b"\nDA\x01\xff", JAPANESE, b"", b"y" * 320):
        two.say(m.GameChatRequest(text))
    world.run(0.1)
    heard = [m.GameChat(b"user2", text) for text in (b"\nDA\x01\xff", JAPANESE, b"y" * 320)]
    assert one.heard == two.heard == heard
    two.say(m.GameChatRequest(b"z" * 321))
    three.say(m.GameChatRequest(b"from outside"))
    world.run(0.1)
    assert one.heard == heard
    assert two.heard[-1] == m.GameChat(b"Server", b"Your message is too long: 320 bytes at most.")
    assert not three.heard


def test_the_owners_commands() -> None:
    world, (one, two) = lobby(2)
    room(world, [one, two])

    def say(peer: Peer, text: bytes) -> list[bytes]:
        peer.forget()
        peer.say(m.GameChatRequest(text))
        world.run(0.1)
        return [chat.text for chat in peer.of(m.GameChat)]

    usage = (
        b"Commands: /lagstat, /lagreset. "
        b"Owner's commands: /kick NAME, /maxusers NUMBER, /maxping MS, /samedelay true|false"
    )
    assert say(two, b"/help") == [usage]
    assert say(two, b"/kick user1") == [b"Only the owner of the room can use this command."]
    assert say(one, b"/dance") == [b"Unknown command. " + usage]
    for wrong in (b"", b" ", b" 0", b" 9", b" 123", b" -1", b" \xb2"):
        assert say(one, b"/maxusers" + wrong) == [b"Say a number from 1 to 8."]
    assert say(one, b"/MaxUsers 3") == [b"At most 3 players can be here now."]
    assert one.of(m.GameStatus) == [m.GameStatus(1, 0, 2, 3)]
    for wrong in (b"", b" 0", b" 1001", b" 12345", b" ten"):
        assert say(one, b"/maxping" + wrong) == [b"Say a number from 1 to 1000."]
    assert say(one, b"/maxping 120") == [b"Players need a ping of at most 120 ms now."]
    for asking in (one, two):
        assert say(asking, b"/lagstat") == [b"No game has been played here yet."]
        assert say(asking, b"/lagreset") == [b"No game has been played here yet."]
    assert say(one, b"/samedelay yes") == [b"Say /samedelay true or /samedelay false."]
    assert say(one, b"/samedelay true") == [b"Players will have the same delay in the next game."]
    assert say(one, b"/samedelay false") == [
        b"Players will have each their own delay in the next game."
    ]
    assert say(one, b"/kick nobody") == [b"Nobody here has that name."]
    assert say(one, b"/kick USER1") == [b"Nobody here has that name."]
    assert say(one, b"/kick USER2") == [b"user2 was kicked."]
    assert not say(two, b"/help")


def test_the_delays_that_are_told_are_those_of_this_game() -> None:
    world, (one, two) = lobby(2)
    room(world, [one, two])
    one.say(m.StartGameRequest())
    world.run(0.1)
    one.say(m.GameChatRequest(b"/samedelay true"))
    world.run(0.1)
    one.forget()
    one.say(m.Ready())
    two.say(m.Ready())
    world.run(0.1)
    assert [chat.text for chat in one.of(m.GameChat)] == [
        b"P1 Delay = 1 (1 frame delay)",
        b"P2 Delay = 1 (1 frame delay)",
    ]


def test_starts_that_are_refused() -> None:
    world, (one, two) = lobby(2)
    room(world, [one, two])
    two.say(m.StartGameRequest())
    world.run(0.1)
    assert two.heard == [m.GameChat(b"Error", b"Only the owner can start the game.")]
    assert not one.heard
    one.say(m.StartGameRequest())
    world.run(0.1)
    one.forget()
    one.say(m.StartGameRequest())
    world.run(0.1)
    assert one.heard == [m.GameChat(b"Error", b"The game is running already.")]


@pytest.mark.parametrize(
    ("emulator", "ct", "error", "explanation"),
    [
        (b"Other", 1, b"The emulators differ.", b"two must use the owner's emulator: MAME"),
        (
            b"MAME",
            3,
            b"The connection types differ.",
            b"two must use the owner's connection type: log in again with it.",
        ),
    ],
)
def test_players_who_do_not_fit_prevent_the_start(
    emulator: bytes, ct: int, error: bytes, explanation: bytes
) -> None:
    world = World()
    one, two = Peer(world, host(1)), Peer(world, host(2))
    one.log_in(b"one", b"MAME", 1)
    two.log_in(b"two", emulator, ct)
    room(world, [one, two])
    one.say(m.StartGameRequest())
    world.run(0.1)
    assert one.of(m.GameChat) == [m.GameChat(b"Server", explanation), m.GameChat(b"Error", error)]
    assert two.of(m.GameChat) == [m.GameChat(b"Server", explanation)]
    assert not one.of(m.GameStarted)


def test_playing_alone_can_be_forbidden_and_chat_rooms_never_start() -> None:
    world, (one, two) = lobby(2, ServerConfig(single_player=False))
    room(world, [one])
    one.say(m.StartGameRequest())
    world.run(0.1)
    assert one.of(m.GameChat)[0].name == b"Error"
    two.say(m.CreateGameRequest(b"*Chat (not game)"))
    world.run(0.1)
    forget([one, two])
    two.say(m.StartGameRequest())
    world.run(0.1)
    assert not two.heard
    two.say(m.QuitGameRequest(), m.StartGameRequest())
    world.run(0.1)
    assert not two.of(m.GameStarted)


def test_the_start_in_order() -> None:
    world, (one, two, three) = lobby(3)
    room(world, [one, two])
    three.forget()
    one.say(m.StartGameRequest())
    world.run(0.1)
    status = m.GameStatus(1, m.GAME_SYNCHRONIZING, 2, 8)
    assert one.heard == [status, m.GameStarted(1, 1, 2)]
    assert two.heard == [status, m.GameStarted(1, 2, 2)]
    assert three.heard == [status]
    forget([one, two, three])
    one.say(m.Ready())
    world.run(0.1)
    assert not one.heard
    two.say(m.Ready())
    world.run(0.1)
    go = [
        m.GameStatus(1, m.GAME_PLAYING, 2, 8),
        m.Ready(),
        m.GameChat(b"Server", b"P1 Delay = 1 (1 frame delay)"),
        m.GameChat(b"Server", b"P2 Delay = 1 (1 frame delay)"),
    ]
    assert one.heard == two.heard == go
    assert three.heard == go[:1]
    assert world.reported(e.GameStarted) == [e.GameStarted(1, (b"user1", b"user2"), (1, 1))]
    late = Peer(world, host(9))
    late.log_in(b"late")
    assert [user.status for user in late.of(m.ServerStatus)[0].users] == [0, 0, m.USER_IDLE]
    assert late.of(m.ServerStatus)[1].games[0].status == m.GAME_PLAYING


def test_dropping_in_order() -> None:
    world, (one, two) = lobby(2)
    room(world, [one, two])
    one.say(m.StartGameRequest())
    world.run(0.1)
    one.say(m.Ready())
    two.say(m.Ready())
    world.run(0.1)
    forget([one, two])
    two.say(m.DropGameRequest(), m.DropGameRequest(), m.Ready())
    world.run(0.1)
    assert one.heard == two.heard == [m.PlayerDropped(b"user2", 2)]
    forget([one, two])
    one.say(m.DropGameRequest())
    world.run(0.1)
    assert one.heard == [m.GameStatus(1, m.GAME_WAITING, 2, 8), m.PlayerDropped(b"user1", 1)]
    assert world.reported(e.GameEnded) == [e.GameEnded(1)]
    one.say(m.DropGameRequest())
    world.run(0.1)
    assert len(one.heard) == 2


def test_game_ids_start_again_without_meeting_an_open_room() -> None:
    hub = Hub(ServerConfig())
    rooms = Rooms(hub, Rounds(hub))
    owner, other = (newcomer(host(n)) for n in (1, 2))
    rooms.create(owner, b"stays")
    for _ in range(0x7FFF - 1):
        rooms.create(other, b"comes and goes")
        rooms.leave(other, 0.0)
    hub.take_events()
    rooms.create(other, b"next")
    assert [room.game_id for room in hub.rooms.values()] == [1, 2]


def test_who_is_too_far_away_for_the_owner_cannot_enter() -> None:
    world, (one, near) = lobby(2)
    world.delay = lambda src, dst: 0.05 if host(3) in (src, dst) else 0.001
    far = Peer(world, host(3))
    far.log_in(b"far")
    room(world, [one])
    one.say(m.GameChatRequest(b"/maxping 99"))
    world.run(0.1)
    far.forget()
    far.say(m.JoinGameRequest(1, 1))
    world.run(0.3)
    (information,) = far.of(m.ServerInformation)
    assert information.text == b"Join Game Denied: your ping is too high: 100 > 99."
    assert far.of(m.PlayerQuitGame)
    near.say(m.JoinGameRequest(1, 1))
    world.run(0.1)
    assert near.of(m.PlayerJoinedGame)
