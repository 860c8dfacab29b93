import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaillera_client.masterlist.entry import ListSource
from kaillera_client.masterlist.sources import DEFAULT_SOURCES, SourceError, source_from_url


@pytest.mark.parametrize(
    ("url", "name", "stored"),
    [
        ("http://example.net", "example.net", "http://example.net/"),
        (" https://example.net/a?b=c#d ", "example.net", "https://example.net/a?b=c"),
        ("http://example.net:8080/x", "example.net:8080", "http://example.net:8080/x"),
        ("https://example.net:443/x", "example.net", "https://example.net:443/x"),
        ("http://[::1]:5/x", "::1:5", "http://[::1]:5/x"),
    ],
)
def test_a_list_that_the_user_adds(url: str, name: str, stored: str) -> None:
    assert source_from_url(url) == ListSource(name, stored, added=True)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "example.net",
        "ftp://example.net/",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "http://",
        "http:///x",
        "http://a b/",
        "http://a/ b",
        "http://a/\nb",
        "http://me:secret@example.net/",
        "http://me@example.net/",
        "http://example.net:0/",
        "http://example.net:70000/",
        "http://[::1/",
        "http://exa$mple.net/",
        "http://example.net/" + "x" * 2000,
    ],
)
def test_what_is_no_web_address(url: str) -> None:
    with pytest.raises(SourceError):
        source_from_url(url)


@given(st.text(max_size=60) | st.from_regex(r"https?://[\[\]:@a-z0-9./?#%-]{0,30}"))
def test_text_never_raises_anything_else(url: str) -> None:
    try:
        source = source_from_url(url)
    except SourceError:
        return
    assert source_from_url(source.servers_url) == source


def test_the_public_lists_are_web_addresses() -> None:
    for source in DEFAULT_SOURCES:
        for url in (source.servers_url, source.games_url, source.fallback_url):
            assert not url or source_from_url(url).servers_url == url
