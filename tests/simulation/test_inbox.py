"""How the models of servers put messages into order."""

from kaillera_client.protocol.bundle import BundleSender
from simulation.servers.inbox import GAP, EmuLinkerInbox, Inbox, OldDireleraInbox, OrderedInbox


def bundle(*numbers: int) -> bytes:
    """Return messages newest first; the payload of number n is that of `payload(n)`."""
    head = bytes((len(numbers),))
    return head + b"".join(
        number.to_bytes(2, "little") + b"\x02\0" + payload(number) for number in numbers
    )


def payload(number: int) -> bytes:
    return bytes((9, number & 0xFF))


def numbers(inbox: Inbox, *bundled: int) -> list[int | None]:
    return [None if x is GAP else x[1] for x in inbox.take(bundle(*bundled))]


def filled(inbox: Inbox, last: int) -> Inbox:
    sender = BundleSender()
    for number in range(last + 1):
        sender.append(payload(number))
        inbox.take(sender.datagram(1))
    return inbox


def test_emulinker_takes_a_gap_for_a_loss() -> None:
    assert numbers(filled(EmuLinkerInbox(lenient=False), 10), 13, 12, 11) == [11, 12, 13]
    assert numbers(filled(EmuLinkerInbox(lenient=False), 10), 14, 13, 12) == [None, 12, 13, 14]


def test_emulinker_never_looks_back() -> None:
    inbox = filled(EmuLinkerInbox(lenient=False), 10)
    assert numbers(inbox, 14, 13, 12) == [None, 12, 13, 14]
    assert numbers(inbox, 13, 12, 11) == []


def test_emulinker_sf_overlooks_a_gap_before_a_single_message() -> None:
    assert numbers(filled(EmuLinkerInbox(lenient=True), 10), 14) == [14]
    assert numbers(filled(EmuLinkerInbox(lenient=True), 10), 14, 13) == [None, 13, 14]
    assert numbers(filled(EmuLinkerInbox(lenient=False), 10), 14) == [None, 14]


def test_emulinker_goes_on_after_65_535() -> None:
    inbox = filled(EmuLinkerInbox(lenient=False), 0xFFFD)
    assert numbers(inbox, 0, 0xFFFF, 0xFFFE) == [0xFE, 0xFF, 0]
    assert numbers(inbox, 0, 0xFFFF, 0xFFFE) == []
    assert numbers(inbox, 1, 0, 0xFFFF) == [1]


def test_emulinker_ignores_datagrams_that_are_none() -> None:
    inbox = EmuLinkerInbox(lenient=False)
    for data in (b"", b"\0", b"PING\0", b"\x02" + bundle(0)[1:], bytes(200)):
        assert inbox.take(data) == []
    assert numbers(inbox, 0) == [0]


def test_old_direlera_stays_behind_after_a_loss_and_catches_up_by_repeats() -> None:
    inbox = filled(OldDireleraInbox(), 10)
    assert numbers(inbox, 12, 11, 10) == [11]
    assert numbers(inbox, 13, 12, 11) == [12]
    assert numbers(inbox, 13, 12, 11) == [13]
    assert numbers(inbox, 17, 16, 15) == []
    assert numbers(inbox, 18, 17, 16) == []


def test_new_direlera_waits_for_what_is_missing() -> None:
    inbox = filled(OrderedInbox(), 10)
    assert numbers(inbox, 14, 13, 12) == []
    assert numbers(inbox, 12, 11) == [11, 12, 13, 14]
