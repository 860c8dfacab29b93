import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaillera_client.masterlist.places import country_code
from kaillera_client.masterlist.search import Searchable, compile_query
from tests.yardstick import cost_of

ROWS = {
    "house": Searchable(
        "Retro House",
        "Berlin, Germany",
        "ESF 0.9",
        "203.0.113.1:27888",
        24.4,
        31,
        ("Street Fighter II",),
    ),
    "planet": Searchable("Arcade Planet", "NL", "ELK 0.11", "203.0.113.2:27889", 79.6, 12),
    "sala": Searchable(
        "Sala São João",
        "Brasil",
        "0.86",
        "sala.example:27888",
        212.0,
        0,
        ("Bomberman", "Metal Slug"),
    ),
    "silent": Searchable("House of silence", "", "ESF", "203.0.113.4:27888"),
}


def found(query: str) -> set[str]:
    predicate = compile_query(query)
    return {name for name, row in ROWS.items() if predicate(row)}


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", "house planet sala silent"),
        ("   ", "house planet sala silent"),
        ("house", "house silent"),
        ("HOUSE retro", "house"),
        ("house retro planet", ""),
        ("sao joao", "sala"),
        ("SÃO", "sala"),
        ("-house", "planet sala"),
        ("house -silence", "house"),
        ("-house -sala", "planet"),
        ('"retro house"', "house"),
        ('"house retro"', ""),
        ('-"retro house"', "planet sala silent"),
        ('"retro hou', "house"),
        ("-", "house planet sala silent"),
        ('""', "house planet sala silent"),
        ("ping<80", "house"),
        ("ping<=80", "house planet"),
        ("ping>80", "sala"),
        ("ping>=80", "planet sala"),
        ("ping=24", "house"),
        ("-ping<80", "planet sala silent"),
        ("PING<100", "house planet"),
        ("users>0", "house planet"),
        ("users<1", "sala"),
        ("games>1", "sala"),
        ("games=0", "planet silent"),
        ("ping<", "house planet sala silent"),
        ("-ping<", "house planet sala silent"),
        ("country:", "house planet sala silent"),
        ("ping<x", ""),
        ("mood:good", ""),
        ("country:de", "house"),
        ("country:DE", "house"),
        ("country:germany", "house"),
        ("country:deutschland", "house"),
        ("country:ger", "house"),
        ("country:br", "sala"),
        ("country:nl", "planet"),
        ("-country:nl", "house sala silent"),
        ("country:berl", "house"),
        ('game:"street fighter"', "house"),
        ("game:bomber", "sala"),
        ("game:house", ""),
        ("-game:slug", "house planet silent"),
        ("bomberman", "sala"),
        ("version:elk", "planet"),
        ("203.0.113.2", "planet"),
        ("address:example", "sala"),
        ("esf users>0", "house"),
    ],
)
def test_queries(query: str, expected: str) -> None:
    assert found(query) == set(expected.split())


@given(
    st.text(max_size=60)
    | st.from_regex(r'([-":<>= ]|ping|users|game:|country:|\d){0,20}', fullmatch=True)
)
def test_nothing_typed_is_refused(query: str) -> None:
    predicate = compile_query(query)
    for row in ROWS.values():
        assert predicate(row) in {True, False}


@pytest.mark.parametrize(
    ("location", "code"),
    [
        ("", ""),
        ("Europe", ""),
        ("de", "de"),
        ("DE", "de"),
        ("Frankfurt, Germany", "de"),
        ("Deutschland", "de"),
        ("São Paulo", "br"),
        ("Brasil - SP", "br"),
        ("Chicago, US", "us"),
        ("Montréal (Québec)", "ca"),
        ("Somewhere, PL", "pl"),
        ("not in the list", ""),
        ("South Korea", "kr"),
        ("England", "gb"),
        ("Dallas, TX USA", "us"),
    ],
)
def test_countries(location: str, code: str) -> None:
    assert country_code(location) == code


def test_five_hundred_rows_are_filtered_in_no_time() -> None:
    rows = [
        Searchable(
            f"Sérver {n}",
            "Berlin, Germany",
            "ESF 0.9",
            f"203.0.113.1:{n}",
            n / 2,
            n % 50,
            ("Game A", "Game B"),
        )
        for n in range(500)
    ]

    def search() -> int:
        predicate = compile_query('server -other "1" ping<200 users>0 country:de game:"game a"')
        return sum(map(predicate, rows))

    assert search() > 50
    assert cost_of(search) < 2
