"""Certificates that are not where this Python's OpenSSL looks for them."""

import ssl
from pathlib import Path

import pytest

from kaillera_client.net.certificates import KNOWN_BUNDLES, certificates_elsewhere
from tests.masterlist import web

CERTIFICATE = Path(web.__file__).with_name("self_signed.pem")


@pytest.fixture
def lost(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Let OpenSSL look where nothing is, as one that was built for another system does."""
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "cert.pem"))
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path / "certs"))
    return tmp_path


def test_the_first_bundle_that_exists_is_taken(lost: Path) -> None:
    found = certificates_elsewhere((str(lost / "none"), str(CERTIFICATE), str(lost / "other")))
    assert found is not None
    assert found.verify_mode is ssl.CERT_REQUIRED
    assert found.check_hostname
    names = [entry["subject"] for entry in found.get_ca_certs()]
    assert names == [((("commonName", "127.0.0.1"),),)]


def test_without_any_bundle_nobody_is_trusted(lost: Path) -> None:
    assert certificates_elsewhere((str(lost / "none"),)) is None
    assert ssl.create_default_context().get_ca_certs() == []


def test_windows_trusts_nothing_but_its_own(lost: Path) -> None:
    """There a bundle's path is one on the current drive, where every user of the computer may write."""
    assert certificates_elsewhere((str(CERTIFICATE),), platform="win32") is None


def test_the_usual_place_is_left_alone_where_it_exists(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    assert certificates_elsewhere((str(CERTIFICATE),)) is None
    assert all(place.startswith("/etc/") for place in KNOWN_BUNDLES)
