"""Settings, and files that people and newer versions have changed."""

import dataclasses
import json
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaillera_client.profile import settings as module
from kaillera_client.profile.problems import Problem, ProfileFile, Trouble
from kaillera_client.profile.settings import (
    APPEARANCES,
    DEFAULTS,
    LAYOUTS,
    Settings,
    dump,
    is_list_url,
    load,
)
from kaillera_client.protocol.messages import ConnectionType

printable = st.text(st.characters(exclude_categories=("C", "Z")), max_size=100)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=8,
)
valid = st.builds(
    Settings,
    nickname=printable,
    appearance=st.sampled_from(APPEARANCES),
    layout=st.sampled_from(LAYOUTS),
    text_percent=st.integers(100, 200),
    reduce_motion=st.booleans(),
    language=st.sampled_from(["", "en", "pseudo", "pt_BR", "zh-Hans"]),
    views=st.dictionaries(st.text(max_size=9), st.text(max_size=30), max_size=5),
    connection_type=st.sampled_from(ConnectionType),
    list_urls=st.sampled_from(
        [(), ("https://lists.example/a?b=c",), ("http://a.b", "http://c.d/")]
    ),
    use_default_lists=st.booleans(),
    good_ms=st.integers(1, 100),
    fair_ms=st.integers(101, 4000),
    lagstat_confirmed=st.booleans(),
    hosting_port=st.integers(1, 65535),
    practice_ping_ms=st.floats(0, 1000),
    practice_jitter_ms=st.floats(0, 1000),
    practice_loss_percent=st.floats(0, 50),
    practice_slow_partner=st.booleans(),
)


@given(valid)
def test_everything_comes_back(settings: Settings) -> None:
    text = dump(settings)
    assert load(text) == module.LoadedSettings(settings)
    assert list(json.loads(text)) == sorted(json.loads(text))


def test_every_setting_lies_in_the_file() -> None:
    lying = {name for topic in json.loads(dump(DEFAULTS)).values() for name in topic}
    assert lying == {field.name for field in dataclasses.fields(Settings)} - {"unknown"}


@given(
    st.dictionaries(
        st.sampled_from(["look", "network", "player", "views", "practice", "hosting", "new"]),
        st.dictionaries(
            st.sampled_from([field.name for field in dataclasses.fields(Settings)]) | st.text(),
            json_values,
            max_size=6,
        )
        | json_values,
    )
)
def test_whatever_a_file_holds_gives_settings_that_can_be_kept(data: Mapping[str, object]) -> None:
    settings = load(json.dumps(data)).settings
    again = load(dump(settings))
    assert again.problems == ()
    assert dump(again.settings) == dump(settings), "what is unknown stays, whatever it is"


@given(st.text())
def test_no_text_at_all_raises(text: str) -> None:
    assert isinstance(load(text).settings, Settings)


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "1e999999", "[" * 100_000])
def test_a_broken_file_gives_the_defaults_and_says_so(text: str) -> None:
    found = load(text)
    assert found.settings == DEFAULTS
    assert [problem.trouble for problem in found.problems] == [Trouble.BROKEN]


def test_one_bad_value_costs_only_itself() -> None:
    text = dump(dataclasses.replace(DEFAULTS, nickname="Ana", text_percent=150))
    found = load(text.replace("150", "5000"))
    assert found.settings == dataclasses.replace(DEFAULTS, nickname="Ana")
    assert found.problems == (Problem(ProfileFile.SETTINGS, Trouble.BAD_VALUE, "text_percent"),)


def test_a_topic_that_is_none_is_reported() -> None:
    assert load('{"look": 5}').problems == (
        Problem(ProfileFile.SETTINGS, Trouble.BAD_VALUE, "look"),
    )


def test_one_bad_list_costs_only_itself() -> None:
    text = '{"network": {"list_urls": ["http://a.b/c", "ftp://x", 5, "http://a.b/c"]}}'
    found = load(text)
    assert found.settings.list_urls == ("http://a.b/c",)
    assert [problem.detail for problem in found.problems] == ["list_urls"]


def test_a_newer_version_finds_its_settings_again() -> None:
    newer = '{"look": {"appearance": "dark", "sparkle": [1, {"é": null}]}, "future": {"a": 1}}'
    found = load(newer)
    assert found.problems == ()
    changed = dataclasses.replace(found.settings, appearance="light")
    kept = json.loads(dump(changed))
    assert kept["look"]["sparkle"] == [1, {"é": None}]
    assert kept["future"] == {"a": 1}
    assert kept["look"]["appearance"] == "light"


def test_what_is_unknown_and_too_deep_to_be_written_is_dropped() -> None:
    deep = '{"future": ' + "[" * 300 + "]" * 300 + ', "more": 1}'
    assert json.loads(dump(load(deep).settings))["more"] == 1
    assert "future" not in json.loads(dump(load(deep).settings))


def test_thresholds_that_cross_both_go_back() -> None:
    found = load('{"network": {"good_ms": 200}}')
    assert (found.settings.good_ms, found.settings.fair_ms) == (66, 116)
    assert [problem.detail for problem in found.problems] == ["good_ms"]


@pytest.mark.parametrize(
    "change",
    [
        {"appearance": "sepia"},
        {"text_percent": 99},
        {"nickname": "a\nb"},
        {"language": "../x"},
        {"hosting_port": 0},
        {"good_ms": 116},
        {"practice_loss_percent": float("nan")},
        {"list_urls": ("file:///etc/passwd",)},
    ],
)
def test_a_wrong_value_is_refused_where_it_is_made(change: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=next(iter(change))):
        dataclasses.replace(DEFAULTS, **change)  # type: ignore[arg-type]


def test_views() -> None:
    settings = (
        DEFAULTS.with_view("servers", "0a1b").with_view("window", "ff").with_view("servers", "2")
    )
    assert dict(settings.views) == {"servers": "2", "window": "ff"}
    assert dict(DEFAULTS.views) == {}
    own = {"servers": "1"}
    settings = Settings(views=own)
    own["servers"] = "changed"
    assert dict(settings.views) == {"servers": "1"}
    found = load('{"views": {"views": {"good": "1", "bad": 2}}}')
    assert dict(found.settings.views) == {"good": "1"}
    assert [problem.detail for problem in found.problems] == ["views"]


def test_addresses_of_lists() -> None:
    for good in ("http://a.b", "https://a.b:81/c?d=e", "http://[::1]/x"):
        assert is_list_url(good)
    for bad in (
        "",
        "a.b",
        "ftp://a.b",
        "http://",
        "http://a b",
        "http://[::1",
        "http://a\n",
        "http://user:password@a.b",
        "http://a.b:0",
        "http://a_b<c>/",
        5,
        None,
    ):
        assert not is_list_url(bad)
    assert not is_list_url("http://a.b/" + "x" * 3000)
