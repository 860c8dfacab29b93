"""A second player: the terminal's own client, whose game also writes down what every player pressed.

`python -m tests.journey.friend play HOST --name Ben --join GAME --headless` with NOTES naming a file.
"""

import sys

from kaillera_client import __main__ as program
from kaillera_client.engine import demo

NOTES = "JOURNEY_NOTES"
"""The environment variable that names the file; each line is `PLAYER BITS`, a combination of keys that is new."""


def main() -> int:
    # Everything else of the client is as users have it.
    demo.MODULE = "tests.journey.friends_game"
    return program.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
