"""Any message of either side, for hypothesis."""

from hypothesis import strategies as st

from kaillera_client.bridge import messages
from kaillera_client.bridge.messages import (
    Bye,
    ChatReceived,
    ChatSent,
    Closed,
    End,
    EndGame,
    EndReason,
    FrameReady,
    Games,
    Hello,
    HelloDetails,
    Infos,
    InputReady,
    MoreInfos,
    PlayerDropped,
    PluginFlag,
    RefusalReason,
    Refused,
    Show,
    Start,
    Welcome,
)

games = st.binary(min_size=1, max_size=40).map(lambda name: name.replace(b"\0", b"0"))
word = st.integers(0, 2**32 - 1)
byte = st.integers(0, 255)
flags = st.integers(0, 3).map(PluginFlag)
plugin_messages = st.one_of(
    st.builds(
        Hello,
        st.binary(min_size=32, max_size=32),
        st.just(1),
        word,
        st.integers(0, messages.MAX_GAMES),
        st.binary(max_size=127),
        st.none() | st.builds(HelloDetails, flags, byte, st.binary(max_size=255)),
    ),
    st.builds(Games, st.lists(games, min_size=1, max_size=20).map(tuple)),
    st.builds(Infos, st.integers(0, messages.MAX_GAMES), st.binary(max_size=127), flags),
    st.just(Show()),
    st.builds(InputReady, word, word),
    st.builds(ChatSent, st.binary(max_size=1023)),
    st.builds(EndGame, word, st.none() | st.integers(0, 2**64 - 1)),
    st.just(Bye()),
)
host_messages = st.one_of(
    st.builds(Welcome, st.binary(min_size=32, max_size=32), st.integers(0, 65535)),
    st.builds(
        Refused,
        st.binary(min_size=32, max_size=32),
        st.integers(0, 65535),
        st.sampled_from(RefusalReason),
        st.binary(max_size=1023),
    ),
    st.builds(
        Start,
        word,
        st.integers(0, 8),
        st.integers(1, 8),
        st.integers(0, 65535),
        byte,
        st.binary(max_size=1023),
    ),
    st.builds(FrameReady, word, word),
    st.builds(ChatReceived, st.binary(max_size=255), st.binary(max_size=1023)),
    st.builds(PlayerDropped, byte, st.binary(max_size=255)),
    st.builds(End, word, st.sampled_from(EndReason), st.binary(max_size=1023)),
    st.just(Closed()),
    st.builds(MoreInfos, st.binary(max_size=1023)),
)
