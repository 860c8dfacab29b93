"""The worlds of two fuzzing targets as state machines: server and bridge with partners who nearly follow the rules."""

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from fuzz.targets import bridge_attachment, server_rules
from kaillera_client.bridge.codec import encode_plugin_message
from kaillera_client.bridge.layout import BLOCK_SIZE
from kaillera_client.bridge.messages import PluginMessage
from kaillera_client.protocol import messages as m
from kaillera_client.protocol.codec import encode_client_message
from tests.bridge.strategies import plugin_messages

clients = st.integers(0, 3)
short = st.binary(max_size=6).map(lambda text: text.replace(b"\0", b"x"))
small = st.integers(0, 3)
requests: st.SearchStrategy[m.ClientMessage] = st.one_of(
    st.builds(m.CreateGameRequest, st.sampled_from([b"Game", b""])),
    st.builds(m.JoinGameRequest, small, st.integers(1, 6)),
    st.builds(m.QuitGameRequest),
    st.builds(m.StartGameRequest),
    st.builds(m.Ready),
    st.builds(m.GameData, st.sampled_from([b"ab", b"ab", b"abcd", b""])),
    st.builds(m.CachedGameData, small),
    st.builds(m.DropGameRequest),
    st.builds(m.KickRequest, small),
    st.builds(m.GlobalChatRequest, short),
    st.builds(m.GameChatRequest, short),
    st.builds(m.KeepAlive),
    st.builds(m.ClientAck),
    st.builds(m.LoginRequest, short, short, st.integers(0, 7)),
    st.builds(m.QuitRequest, short),
)


class ServerEvening(RuleBasedStateMachine):
    """Clients of the embedded server who do anything at any time, on a line that loses."""

    @initialize(flavour=st.integers(0, 15))
    def begin(self, flavour: int) -> None:
        self.world = server_rules.World(flavour)
        self.world.log_in(0)
        self.world.log_in(1)

    @rule(client=clients)
    def come_in(self, client: int) -> None:
        self.world.log_in(client)

    @rule(client=clients, request=requests)
    def ask(self, client: int, request: m.ClientMessage) -> None:
        self.world.say(client, encode_client_message(request))

    @rule(client=clients, request=requests)
    def lose(self, client: int, request: m.ClientMessage) -> None:
        self.world.lose(client, encode_client_message(request))

    @rule(client=clients, datagram=st.binary(max_size=30))
    def babble(self, client: int, datagram: bytes) -> None:
        self.world.hear(client, datagram)

    @rule(seconds=st.sampled_from([0.0, 0.02, 0.3, 3.0, 30.0]))
    def wait(self, seconds: float) -> None:
        self.world.wait(seconds)

    @invariant()
    def nothing_grows(self) -> None:
        self.world.look()


class EmulatorEvening(RuleBasedStateMachine):
    """An attached emulator that says anything that can be said, and writes into the shared block."""

    @initialize()
    def begin(self) -> None:
        self.world = bridge_attachment.World()
        self.world.let_in()
        self.frame = 0

    @rule(message=plugin_messages)
    def say(self, message: PluginMessage) -> None:
        self.world.hear(encode_plugin_message(message))

    @rule(data=st.binary(max_size=8), honest=st.booleans())
    def play(self, data: bytes, honest: bool) -> None:
        self.world.wake(self.frame if honest else 200, data)
        self.frame += honest

    @rule(data=st.binary(max_size=8))
    def answer(self, data: bytes) -> None:
        self.world.answer(data)

    @rule(place=st.integers(0, BLOCK_SIZE), data=st.binary(max_size=40))
    def scribble(self, place: int, data: bytes) -> None:
        self.world.splash(place, data)

    @rule()
    def start_again(self) -> None:
        self.world.start_game()
        self.frame = 0

    @rule(seconds=st.sampled_from([0.0, 1.0, 6.0, 70.0]))
    def wait(self, seconds: float) -> None:
        self.world.wait(seconds)

    def teardown(self) -> None:
        self.world.check_end()


TestServerEvening = ServerEvening.TestCase
TestServerEvening.settings = settings(max_examples=15, stateful_step_count=30)
TestEmulatorEvening = EmulatorEvening.TestCase
TestEmulatorEvening.settings = settings(max_examples=15, stateful_step_count=30)
