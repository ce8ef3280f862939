"""``import-operations``: entered whole, refused in one line, again without harm."""

from __future__ import annotations

from tests.cli.conftest import Line

GOOD = "fund,title,nuts,eu_budget\nJTF,Skills after coal,PL22,5.50\nESF+,A school,XX,\n"


def test_a_list_of_operations(line: Line) -> None:
    file = line.file("operations.csv", GOOD)
    told = line.good("import-operations", file)
    assert told.startswith("2 operations entered, 0 were there already; 1 with a region")
    assert line.json("import-operations", file, "--json") == {
        "entered": 0,
        "kept": 2,
        "placed": 1,
        "persons": 0,
    }


def test_nonsense_is_one_line(line: Line) -> None:
    for body in ("", "nonsense", GOOD + "JTF,No cells\n", GOOD.replace("5.50", "five")):
        assert "nonsense.csv" in line.fails("import-operations", line.file("nonsense.csv", body))
    line.misused("import-operations", "missing.csv")
