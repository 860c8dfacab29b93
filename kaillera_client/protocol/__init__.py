"""The Kaillera 0.83 wire protocol: bytes to values and back, with no I/O and no clock."""
