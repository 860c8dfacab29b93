import asyncio

import pytest

from kaillera_client.cli.errors import Failure
from kaillera_client.cli.link import EngineLink
from kaillera_client.engine import commands as c
from kaillera_client.engine.errors import ConnectFailed, NotPossible
from kaillera_client.engine.text import ServerText
from kaillera_client.session.events import DisconnectReason
from tests.cli.fakes import World

OPEN = c.OpenClient(0, "host", 1, b"Ann", b"Emulator")


def test_events_arrive_on_our_loop_before_the_answer() -> None:
    world = World()

    async def scenario() -> None:
        link = EngineLink(world.make, ServerText())
        seen: list[object] = []
        link.listen(seen.append)
        await link.execute(OPEN)
        assert len(seen) == 2
        await link.close()

    asyncio.run(scenario())
    assert world.closed


def test_waiting_for_a_condition() -> None:
    async def scenario() -> None:
        link = EngineLink(World().make, ServerText())
        seen: list[object] = []
        link.listen(seen.append)
        await link.until(lambda: True)
        waiting = asyncio.ensure_future(link.until(lambda: len(seen) >= 2))
        never = asyncio.ensure_future(link.until(lambda: len(seen) > 99, 0.01))
        await link.execute(OPEN)
        await waiting
        with pytest.raises(TimeoutError):
            await never
        await link.close()

    asyncio.run(scenario())


def test_failures_have_the_sentence_and_what_the_server_said() -> None:
    error = ConnectFailed("It refused.", DisconnectReason.REFUSED, b"Go \x1b[31maway\xfc")
    world = World(failures={c.OpenClient: error, c.PingServer: NotPossible("Not now.")})

    async def scenario() -> None:
        link = EngineLink(world.make, ServerText())
        with pytest.raises(Failure) as refused:
            await link.execute(OPEN)
        assert str(refused.value) == 'It refused. The server says: "Go \ufffd[31mawayü"'
        with pytest.raises(Failure, match=r"^Not now\.$"):
            await link.execute(c.PingServer("host"))
        await link.close()

    asyncio.run(scenario())


def test_leaving_ignores_trouble() -> None:
    world = World(
        failures={c.CloseClient: NotPossible("Gone."), c.StopServer: NotPossible("Gone.")}
    )

    async def scenario() -> None:
        link = EngineLink(world.make, ServerText())
        await link.leave([0, 1])
        await link.stop_server()
        await link.close()

    asyncio.run(scenario())
    assert world.kinds == ["CloseClient", "CloseClient", "StopServer"]
