import asyncio
import threading

import pytest
from PySide6.QtWidgets import QApplication

from kaillera_client.gui import loop
from kaillera_client.gui.loop import Tasks


def test_coroutines_run_on_qts_loop(application: QApplication) -> None:
    async def main() -> int:
        await asyncio.sleep(0.001)
        return 7

    assert loop.run(application, main()) == 7


@pytest.mark.expects_log_records
def test_a_task_that_fails_is_logged_by_name(
    application: QApplication, caplog: pytest.LogCaptureFixture
) -> None:
    async def main() -> None:
        tasks = Tasks()

        async def fail() -> None:
            raise RuntimeError("boom")

        task = tasks.spawn(fail(), "the thing")
        await asyncio.wait([task])
        await asyncio.sleep(0)

    loop.run(application, main())
    assert "the thing failed" in caplog.text
    assert "boom" in caplog.text


def test_closing_cancels_what_still_runs(application: QApplication) -> None:
    async def main() -> bool:
        tasks = Tasks()
        task = tasks.spawn(asyncio.sleep(60), "long")
        await tasks.close()
        return task.cancelled()

    assert loop.run(application, main())


def test_work_that_waits_for_a_disk_has_a_thread_of_its_own(application: QApplication) -> None:
    def fail() -> None:
        raise OSError("no disk")

    async def story() -> None:
        here = threading.get_ident()
        assert await loop.in_background(threading.get_ident, "a disk") != here
        with pytest.raises(OSError, match="no disk"):
            await loop.in_background(fail, "a disk")

    loop.run(application, story())
