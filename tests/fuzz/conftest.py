"""The C library's readers are built as for Linux."""

import sys

collect_ignore = [] if sys.platform.startswith("linux") else ["test_library.py"]
