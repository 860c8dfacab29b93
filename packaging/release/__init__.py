"""Builds what is published from one commit: wheel and sdist, the list of parts, checksums; compares two builds."""
