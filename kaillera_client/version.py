"""The version of this program; it is stated here and nowhere else."""

VERSION = "0.1.0"
"""As in pyproject's metadata, which is read from this line: X.Y.Z, or X.Y.Z.devN and X.Y.ZrcN before it."""
