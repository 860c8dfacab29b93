"""Whole games: quiet lines harm nobody, bad ones show what each rule is worth, and everything can be repeated."""

import pytest

from kaillera_client.protocol.messages import ConnectionType
from simulation.line import LineQuality
from simulation.scenario import ClientKind, Outcome, Scenario, ServerKind
from simulation.servers.emulinker import DESYNC_GAP
from simulation.world import play

QUIET = LineQuality(round_trip=0.06)
BURSTS = LineQuality(round_trip=0.06, jitter=0.01, burst=3, burst_every=1.0)


def fitting_type(server: ServerKind) -> ConnectionType:
    """direlera 0.4 gives no delay for a ping, only for the connection type."""
    return ConnectionType.GOOD if server is ServerKind.DIRELERA_4 else ConnectionType.LAN


@pytest.mark.parametrize("client", list(ClientKind))
@pytest.mark.parametrize("server", list(ServerKind))
@pytest.mark.parametrize("players", [2, 4])
def test_a_quiet_line_harms_nobody(server: ServerKind, client: ClientKind, players: int) -> None:
    scenario = Scenario(server, client, QUIET, fitting_type(server), players, seconds=5)
    result = play(scenario, seed=1)
    assert (result.outcome, result.reason) == (Outcome.PLAYED, "")
    assert result.stalled == 0
    assert result.frames == pytest.approx(players * 300, rel=0.02)
    assert result.datagrams_up == pytest.approx(result.frames / scenario.connection_type, rel=0.05)


@pytest.mark.parametrize("server", list(ServerKind))
def test_games_can_be_repeated(server: ServerKind) -> None:
    bad = LineQuality(0.06, 0.03, 0.05, reordered=0.02, duplicated=0.02, bandwidth=20_000)
    scenario = Scenario(server, ClientKind.OURS, bad, fitting_type(server), seconds=5)
    assert play(scenario, 1) == play(scenario, 1) != play(scenario, 2)


@pytest.mark.parametrize("server", [ServerKind.EMULINKER_K, ServerKind.EMULINKER_SF])
def test_bursts_of_three_desync_classic_clients_on_emulinker_but_not_ours(
    server: ServerKind,
) -> None:
    ours = play(Scenario(server, ClientKind.OURS, BURSTS, seconds=30), 1)
    assert ours.outcome is Outcome.PLAYED
    for client in (ClientKind.N02, ClientKind.SUPRACLIENT):
        other = play(Scenario(server, client, BURSTS, seconds=30), 1)
        assert (other.outcome, other.reason) == (
            Outcome.DESYNCED,
            f"the server: {DESYNC_GAP.reason}",
        )


def test_n02_waits_for_ever_for_what_it_has_missed() -> None:
    line = LineQuality(0.06, loss=0.06, burst=6)
    result = play(Scenario(ServerKind.DIRELERA_5, ClientKind.N02, line, seconds=120), 1)
    assert result.outcome is Outcome.HUNG


@pytest.mark.parametrize("server", [ServerKind.EMULINKER_SF, ServerKind.EMBEDDED])
def test_our_client_outlives_a_blackout(server: ServerKind) -> None:
    line = LineQuality(0.06, blackouts=((5.0, 7.0),))
    result = play(Scenario(server, ClientKind.OURS, line, seconds=15), 1)
    assert result.outcome is Outcome.PLAYED
    assert 1.9 < result.longest_wait < 3.0


@pytest.mark.parametrize("seed", range(4))
def test_our_client_and_our_server_get_through_everything_at_once(seed: int) -> None:
    terrible = LineQuality(
        round_trip=0.08,
        jitter=0.04,
        loss=0.1,
        burst=2,
        reordered=0.05,
        duplicated=0.05,
        bandwidth=15_000,
    )
    scenario = Scenario(ServerKind.EMBEDDED, ClientKind.OURS, terrible, players=3, seconds=10)
    result = play(scenario, seed)
    assert (result.outcome, result.reason) == (Outcome.PLAYED, "")
    assert result.stalled > 0


def test_more_delay_makes_single_losses_harmless() -> None:
    line = LineQuality(0.06, 0.01, loss=0.05)
    usual = Scenario(ServerKind.EMULINKER_K, ClientKind.OURS, line, seconds=20)
    patient = Scenario(
        ServerKind.EMULINKER_K, ClientKind.OURS, line, seconds=20, answer_after=2 / 60
    )
    assert play(patient, 1).stalled < play(usual, 1).stalled / 5


def test_n02_does_not_hang_on_our_server() -> None:
    """An answer of three messages, which overtook the nine that it missed, made it wait for ever."""
    line = LineQuality(0.06, 0.01, loss=0.1)
    result = play(Scenario(ServerKind.EMBEDDED, ClientKind.N02, line, seconds=120), 1)
    assert (result.outcome, result.reason) == (Outcome.PLAYED, "")
