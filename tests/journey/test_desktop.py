import pytest

from tests.fakes.x_display import INSTALL, desktop


def test_without_an_x_server_the_failure_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(pytest.fail.Exception) as failed, desktop():
        raise AssertionError("nobody gets here")
    assert str(failed.value) == INSTALL
    assert "sudo apt-get install" in INSTALL
