"""Windows are looked at on an X server: there is none on Windows and macOS, so nothing of it is collected there."""

import sys

collect_ignore = [] if sys.platform.startswith("linux") else ["test_windows.py"]
