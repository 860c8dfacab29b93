"""A client as a process of its own, that can be stopped and killed: a bridge whose game has one player.

client_program.py DIRECTORY prints the path of its discovery file, starts a game in the first emulator, returns each
input as the frame, and says in the game how many there were, every hundred of them. It ends when its emulator is gone.
"""

import asyncio
import sys
from pathlib import Path

from tests.bridge.support import open_host

_LONGEST_S = 60.0


def play_for_an_emulator() -> None:
    """Be the client until the emulator is gone."""
    with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
        runner.run(_play())


async def _play() -> None:
    async with asyncio.timeout(_LONGEST_S), open_host(Path(sys.argv[1])) as (host, recorder):
        count = 0

        def answer(data: bytes, _: int | None) -> bytes:
            nonlocal count
            count += 1
            if count % 100 == 0:
                host.chat(b"client", str(count).encode())
            return data

        recorder.answer = answer
        print(host.discovery_file, flush=True)
        await recorder.until("window")
        host.start_game(b"Test Game", 1, 1, 1, 1)
        await recorder.until("ended")


if __name__ == "__main__":
    play_for_an_emulator()
