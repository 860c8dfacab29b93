import asyncio
import threading
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication

from kaillera_client.engine.commands import StopServer
from kaillera_client.engine.errors import NotPossible
from kaillera_client.engine.events import ClientClosed, EngineEvent
from kaillera_client.gui import loop
from kaillera_client.gui.engine_adapter import EngineAdapter
from tests.gui.fakes import FakeEngine


def test_events_from_another_thread_arrive_in_order_on_this_one(
    application: QApplication,
) -> None:
    async def main() -> None:
        adapter = EngineAdapter(engines)
        got: list[tuple[EngineEvent, int]] = []
        adapter.event_received.connect(lambda event: got.append((event, threading.get_ident())))
        events = [ClientClosed(number) for number in range(200)]

        def emit() -> None:
            for event in events:
                made[0].emit(event)

        thread = threading.Thread(target=emit)
        thread.start()
        all_here = asyncio.Event()

        def look(event: EngineEvent) -> None:
            if event == events[-1]:
                all_here.set()

        adapter.event_received.connect(look)
        await asyncio.wait_for(all_here.wait(), 30)
        thread.join()
        assert [event for event, _ in got] == events
        assert {ident for _, ident in got} == {threading.get_ident()}
        adapter.mute()
        made[0].emit(ClientClosed(0))
        await asyncio.sleep(0.01)
        assert len(got) == len(events)
        adapter.close()
        assert made[0].closed == 1

    made: list[FakeEngine] = []

    def engines(on_event: Callable[[EngineEvent], None]) -> FakeEngine:
        made.append(FakeEngine(on_event))
        return made[0]

    loop.run(application, main())


def test_a_command_resolves_or_fails_as_the_engine_says(application: QApplication) -> None:
    async def main() -> None:
        made: list[FakeEngine] = []

        def start(on_event: Callable[[EngineEvent], None]) -> FakeEngine:
            made.append(FakeEngine(on_event))
            return made[0]

        adapter = EngineAdapter(start)
        assert await adapter.execute(StopServer()) is None
        made[0].fail(StopServer, NotPossible("No."))
        with pytest.raises(NotPossible, match="No"):
            await adapter.execute(StopServer())
        adapter.close()

    loop.run(application, main())
