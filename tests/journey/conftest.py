"""Real windows on an X server: there is none on Windows and macOS, so nothing is collected there."""

import sys

collect_ignore_glob = [] if sys.platform.startswith("linux") else ["test_*.py"]
