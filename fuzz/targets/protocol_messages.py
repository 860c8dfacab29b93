"""Single messages in both directions and the texts before a login: what was read is written and read the same."""

from fuzz import golden
from kaillera_client.protocol import codec, handshake
from kaillera_client.protocol.errors import RemoteProtocolError
from kaillera_client.protocol.messages import ClientMessage, ServerMessage


def one_input(data: bytes) -> None:
    """Read bytes as everything that one message can be."""
    if (said := _client(data)) is not None:
        assert _client(codec.encode_client_message(said)) == said
    if (heard := _server(data)) is not None:
        again = codec.encode_server_message(heard)
        assert _server(again) == heard
        assert len(again) <= len(data)
    reply = handshake.parse_reply(data)
    if isinstance(reply, handshake.HelloAccepted):
        assert handshake.parse_reply(handshake.hello_accepted(reply.port)) == reply
    handshake.parse_request(data)


def _client(data: bytes) -> ClientMessage | None:
    try:
        return codec.decode_client_message(data)
    except RemoteProtocolError:
        return None


def _server(data: bytes) -> ServerMessage | None:
    try:
        return codec.decode_server_message(data)
    except RemoteProtocolError:
        return None


def seeds() -> list[bytes]:
    """Return the golden messages and texts."""
    tables = (golden.vectors("messages"), golden.vectors("handshake"))
    return [data for table in tables for _, data in table]
