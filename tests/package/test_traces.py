"""The reader of traces sees what it looks for."""

from pathlib import Path

from tests.package.traces import Deed, changed, outside, spoken_to

HOME = Path("/home/ann")
TRACE = r"""
11 connect(3, {sa_family=AF_UNIX, sun_path="/run/x"}, 20) = 0
11 bind(4, {sa_family=AF_INET, sin_port=htons(0), sin_addr=inet_addr("127.0.0.1")}, 16) = 0
12 connect(5, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("192.0.2.1")}, 16) = -1 EINPROGRESS (Op)
12 sendto(6, "PING", 4, 0, {sa_family=AF_INET, sin_port=htons(27888), sin_addr=inet_addr("192.0.2.2")}, <unfinished
12 connect(7, {sa_family=AF_INET6, sin6_port=htons(443), inet_pton(AF_INET6, "2001:db8::1", &sin6_addr)}, 28) = 0
13 openat(AT_FDCWD, "/etc/hosts", O_RDONLY|O_CLOEXEC) = 3
13 openat(AT_FDCWD, "notes.txt", O_WRONLY|O_CREAT|O_TRUNC, 0600) = 3
13 openat(AT_FDCWD, "/home/ann/denied", O_RDWR) = -1 EACCES (Permission denied)
13 rename("/home/ann/a", "/var/b") = 0
""".splitlines()


def test_addresses_are_found_also_of_calls_that_did_not_end_at_once() -> None:
    assert spoken_to(TRACE) == [
        Deed("bind", "127.0.0.1 0"),
        Deed("connect", "192.0.2.1 53"),
        Deed("sendto", "192.0.2.2 27888"),
        Deed("connect", "2001:db8::1 443"),
    ]


def test_changes_are_found_and_reading_is_none() -> None:
    deeds = changed(TRACE, HOME)
    assert deeds == [
        Deed("openat", "/home/ann/notes.txt"),
        Deed("rename", "/home/ann/a"),
        Deed("rename", "/var/b"),
    ]
    assert outside(deeds, [HOME]) == [Deed("rename", "/var/b")]
