"""Entry point of the demo game's process: `python -m kaillera_client.demogame`."""

import sys

from kaillera_client.demogame import headless
from kaillera_client.demogame.emulator import Ending
from kaillera_client.demogame.options import Options, parse


def main() -> int:
    """Play; return the exit code."""
    try:
        ending = _run(parse(sys.argv[1:]))
    except KeyboardInterrupt:
        return 130
    if ending.sentence:
        sys.stderr.write(ending.sentence + "\n")
    return ending.exit_code


def _run(options: Options) -> Ending:
    if options.headless:
        return headless.run(options)
    # Not above: a headless game must start at once, and Qt takes longer than all the rest.
    from kaillera_client.demogame.window import run  # noqa: PLC0415

    return run(options)


if __name__ == "__main__":
    sys.exit(main())
