from kaillera_client.cli.table import columns


def test_columns_stand_under_each_other_whatever_the_letters() -> None:
    rows = [("a", "1"), ("日本", "22"), ("e\u0301", "3")]
    assert columns(("Name", "N"), rows, "lr") == [
        "Name   N",
        "a      1",
        "日本  22",
        "e\u0301      3",
    ]


def test_long_cells_are_cut() -> None:
    assert columns(("A", "B"), [("x" * 50, "y")], "ll")[1] == "x" * 37 + "...  y"
    wide = columns(("A", "B"), [("日" * 50, "y")], "ll")[1]
    assert wide == "日" * 18 + "...  y"


def test_no_rows() -> None:
    assert columns(("A", "B"), [], "ll") == ["A  B"]
