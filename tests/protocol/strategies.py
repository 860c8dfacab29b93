"""Any message that the wire can carry, for property tests."""

from typing import Final

from hypothesis import strategies as st

from kaillera_client.protocol import messages as m

U8: Final = st.integers(0, 0xFF)
U16: Final = st.integers(0, 0xFFFF)
U32: Final = st.integers(0, 0xFFFFFFFF)
TEXT: Final = st.binary(max_size=40).map(lambda text: text.replace(b"\0", b""))

_GAME_DATA = st.builds(m.GameData, st.binary(max_size=600))
_CACHED_GAME_DATA = st.builds(m.CachedGameData, U8)
_LISTED_USER = st.builds(m.ListedUser, TEXT, U32, U8, U16, U8)
_LISTED_GAME = st.builds(m.ListedGame, TEXT, U32, TEXT, TEXT, TEXT, U8)
_ROOM_PLAYER = st.builds(m.RoomPlayer, TEXT, U32, U16, U8)

CLIENT_MESSAGES: Final[dict[type, st.SearchStrategy[m.ClientMessage]]] = {
    m.QuitRequest: st.builds(m.QuitRequest, TEXT),
    m.LoginRequest: st.builds(m.LoginRequest, TEXT, TEXT, U8),
    m.ClientAck: st.builds(m.ClientAck),
    m.GlobalChatRequest: st.builds(m.GlobalChatRequest, TEXT),
    m.GameChatRequest: st.builds(m.GameChatRequest, TEXT),
    m.KeepAlive: st.builds(m.KeepAlive),
    m.CreateGameRequest: st.builds(m.CreateGameRequest, TEXT),
    m.QuitGameRequest: st.builds(m.QuitGameRequest),
    m.JoinGameRequest: st.builds(m.JoinGameRequest, U32, U8),
    m.KickRequest: st.builds(m.KickRequest, U16),
    m.StartGameRequest: st.builds(m.StartGameRequest),
    m.GameData: _GAME_DATA,
    m.CachedGameData: _CACHED_GAME_DATA,
    m.DropGameRequest: st.builds(m.DropGameRequest),
    m.Ready: st.builds(m.Ready),
}

SERVER_MESSAGES: Final[dict[type, st.SearchStrategy[m.ServerMessage]]] = {
    m.UserQuit: st.builds(m.UserQuit, TEXT, U16, TEXT),
    m.UserJoined: st.builds(m.UserJoined, TEXT, U16, U32, U8),
    m.ServerStatus: st.builds(
        m.ServerStatus,
        st.lists(_LISTED_USER, max_size=5).map(tuple),
        st.lists(_LISTED_GAME, max_size=5).map(tuple),
    ),
    m.ServerAck: st.builds(m.ServerAck),
    m.GlobalChat: st.builds(m.GlobalChat, TEXT, TEXT),
    m.GameChat: st.builds(m.GameChat, TEXT, TEXT),
    m.GameCreated: st.builds(m.GameCreated, TEXT, TEXT, TEXT, U32),
    m.PlayerQuitGame: st.builds(m.PlayerQuitGame, TEXT, U16),
    m.PlayerJoinedGame: st.builds(m.PlayerJoinedGame, U32, _ROOM_PLAYER),
    m.PlayerList: st.builds(m.PlayerList, st.lists(_ROOM_PLAYER, max_size=8).map(tuple)),
    m.GameStatus: st.builds(m.GameStatus, U32, U8, U8, U8),
    m.GameClosed: st.builds(m.GameClosed, U32),
    m.GameStarted: st.builds(m.GameStarted, U16, U8, U8),
    m.GameData: _GAME_DATA,
    m.CachedGameData: _CACHED_GAME_DATA,
    m.PlayerDropped: st.builds(m.PlayerDropped, TEXT, U8),
    m.Ready: st.builds(m.Ready),
    m.LoginRejected: st.builds(m.LoginRejected, TEXT, U16, TEXT),
    m.ServerInformation: st.builds(m.ServerInformation, TEXT, TEXT),
}
