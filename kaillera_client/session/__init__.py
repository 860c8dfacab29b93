"""The rules above the wire, pure: takes datagrams, commands and the time, returns events and datagrams."""
