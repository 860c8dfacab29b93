"""The terminal's front door: parse, set up logging, run one command, return its exit code."""

import asyncio
import os
import sys
from collections.abc import Callable, Coroutine, Mapping, Sequence
from typing import assert_never

from kaillera_client import log
from kaillera_client.cli import (
    arguments,
    chat,
    check,
    check_updates,
    demo,
    install_library,
    listing,
    ping,
    play,
    serve,
)
from kaillera_client.cli.errors import UsageError
from kaillera_client.cli.link import EngineFactory, EngineLink
from kaillera_client.cli.options import (
    ChatOptions,
    CheckOptions,
    CheckUpdatesOptions,
    DemoOptions,
    InstallLibraryOptions,
    ListOptions,
    Options,
    PingOptions,
    PlayOptions,
    ServeOptions,
)
from kaillera_client.cli.screen import Screen
from kaillera_client.cli.stopping import EXIT_CODE, signals_kept
from kaillera_client.engine.engine import Engine
from kaillera_client.engine.text import ServerText

_USAGE_EXIT_CODE = 2

Command = Callable[[EngineLink, Screen], Coroutine[None, None, int]]


def main(
    words: Sequence[str],
    factory: EngineFactory = Engine,
    environment: Mapping[str, str] | None = None,
) -> int:
    """Do what `words` say; returns 0, 1 for failure, 2 for bad usage or 130 when interrupted.

    Raises SystemExit(0) after --help and --version.
    """
    environment = os.environ if environment is None else environment
    screen = Screen(sys.stdout, sys.stderr)
    try:
        parsed = arguments.parse(words, environment)
    except UsageError as error:
        _complain(screen, error, json="--json" in words)
        return _USAGE_EXIT_CODE
    for remark in parsed.remarks:
        screen.note(remark)
    with log.logging_to(log.level(parsed.verbose, environment)), signals_kept():
        try:
            return asyncio.run(_run(parsed.options, factory, screen))
        except KeyboardInterrupt:
            return EXIT_CODE


async def _run(options: Options, factory: EngineFactory, screen: Screen) -> int:
    charset = options.charset if isinstance(options, PlayOptions | ChatOptions) else None
    link = EngineLink(factory, ServerText(charset))
    try:
        return await _dispatch(options, link, screen)
    finally:
        await link.close()


async def _dispatch(options: Options, link: EngineLink, screen: Screen) -> int:
    match options:
        case DemoOptions() | PlayOptions() | ServeOptions():
            return await _play(options, link, screen)
        case PingOptions() | ListOptions() | CheckOptions() | CheckUpdatesOptions():
            return await _look(options, link, screen)
        case ChatOptions():
            return await chat.run(options, link, screen, chat.read_standard_input)
        case InstallLibraryOptions():
            return await install_library.run(options, screen)
        case _:
            assert_never(options)


async def _play(
    options: DemoOptions | PlayOptions | ServeOptions, link: EngineLink, screen: Screen
) -> int:
    match options:
        case DemoOptions():
            return await demo.run(options, link, screen)
        case PlayOptions():
            return await play.run(options, link, screen)
        case ServeOptions():
            return await serve.run(options, link, screen)
        case _:
            assert_never(options)


async def _look(
    options: PingOptions | ListOptions | CheckOptions | CheckUpdatesOptions,
    link: EngineLink,
    screen: Screen,
) -> int:
    match options:
        case PingOptions():
            return await ping.run(options, link, screen)
        case ListOptions():
            return await listing.run(options, link, screen)
        case CheckOptions():
            return await check.run(options, link, screen)
        case CheckUpdatesOptions():
            return await check_updates.run(options, link, screen)
        case _:
            assert_never(options)


def _complain(screen: Screen, error: UsageError, *, json: bool) -> None:
    screen.note(f"{error.usage}{arguments.PROGRAM}: {error}")
    if json:
        screen.object({"ok": False, "error": str(error)})
