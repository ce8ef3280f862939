"""docs/running.md names all there is to run it with, and nothing that is not."""

from __future__ import annotations

import pathlib
import re
import tomllib
from dataclasses import replace

import pytest

from actions import SourceSettings, read_settings
from actions._settings import _KEYS, _SOURCE_KEYS
from actions.import_courses import import_courses
from actions.import_events import import_events
from cli import main
from cli._updates import LAST_WORDS
from cli.export import FORMATS
from sources import all_sources
from tests.actions.world import MONDAY, new_assistant

ROOT = pathlib.Path(__file__).parents[2]
TEXT = (ROOT / "docs" / "running.md").read_text(encoding="utf-8")
(SAMPLE,) = re.findall(r"```toml\n(.*?)```", TEXT, re.S)
VARIABLES = set(re.findall(r"\b(?:TELEGRAM|ROUNDTABLE)_[A-Z_]+\b", TEXT))


def commands_told() -> set[str]:
    table = TEXT.split("## Commands")[1].split("\n## ")[0]
    rows = [row.split(" | ")[0] for row in table.splitlines() if row.startswith("| `")]
    return {word for row in rows for word in re.findall(r"`([a-z-]+)", row)}


def test_every_command_and_no_other() -> None:
    assert commands_told() == set(main.commands)


def test_every_variable_that_is_read_and_no_other() -> None:
    read = re.findall(r'environ\.get\("([A-Z_]+)"', (ROOT / "bot.py").read_text(encoding="utf-8"))
    assert len(read) >= 8
    assert set(read) == VARIABLES


@pytest.mark.parametrize("section", sorted(_KEYS))
def test_every_setting(section: str) -> None:
    assert set(tomllib.loads(SAMPLE)[section]) == set(_KEYS[section])


def test_every_setting_of_a_source() -> None:
    sources = tomllib.loads(SAMPLE)["sources"]
    assert "only" in sources
    (own,) = (table for name, table in sources.items() if name != "only")
    assert set(own) == set(_SOURCE_KEYS)


def test_the_sample_is_good_as_it_stands_and_shows_the_defaults() -> None:
    read = read_settings(tomllib.loads(SAMPLE), all_sources())
    plain = read_settings({}, all_sources())
    for name in (
        *("name", "digest_weekday", "digest_hour", "digest_zone", "per_second", "offer"),
        *(
            "quorum_members",
            "quorum_countries",
            "exchange",
            "ask_after_months",
            "erase_after_months",
            "tables_months",
        ),
    ):
        assert getattr(read, name) == getattr(plain, name), name


def test_the_table_of_settings_holds_each_with_its_default() -> None:
    rows = dict(re.findall(r"^\| `([a-z_]+\.[a-z_<>.]+)` \| `?(.*?)`? \|", TEXT, re.M))
    of_sources = {f"sources.<id>.{key}" for key in _SOURCE_KEYS} | {"sources.only"}
    keys = {f"{section}.{key}" for section, table in _KEYS.items() for key in table}
    assert set(rows) == keys | of_sources
    assert rows.pop("sources.<id>.every") == "the source's own"
    told: dict[str, dict[str, object]] = {}
    for name, value in rows.items():
        section, _, key = name.replace("<id>", "esf_plus").rpartition(".")
        told.setdefault(section, {})[key] = tomllib.loads(f"x = {value}")["x"]
    told["sources"]["esf_plus"] = told.pop("sources.esf_plus")
    plain = read_settings({}, all_sources())
    read = read_settings(told, all_sources())
    assert replace(read, sources={}) == plain
    assert read.sources == {"esf_plus": SourceSettings()}


def test_the_service_starts_what_there_is() -> None:
    (unit,) = re.findall(r"```ini\n(.*?)```", TEXT, re.S)
    assert "ExecStart=/opt/roundtable/.venv/bin/python bot.py run\n" in unit
    assert "Restart=always\n" in unit
    (least,) = re.findall(r"TimeoutStopSec=(\d+)", unit)
    assert int(least) > LAST_WORDS


@pytest.mark.parametrize("option", ["--db", "--config", "--now", "--json", "--dry-run", "--save"])
def test_options_that_are_named_exist(option: str) -> None:
    assert f"`{option}" in TEXT
    assert any(option in p.opts for c in main.commands.values() for p in c.params)


def test_the_formats_of_exports() -> None:
    (row,) = [r for r in TEXT.splitlines() if r.startswith("| `export")]
    assert len(FORMATS) == 5
    assert all(word in row for word in ("CSV", "JSON", "XLSX", "calendar", "Atom"))


def test_the_sample_catalogues_are_good_as_they_stand() -> None:
    courses, events = re.findall(r"```\n(title;.*?)```", TEXT, re.S)
    a = new_assistant()
    done = import_courses(a, courses.encode(), "sample", MONDAY)
    assert (done.added, done.bad, done.remarks) == (2, (), ())
    held = import_events(a, events.encode(), "sample", MONDAY)
    assert (held.added, held.bad, held.remarks) == (2, (), ())


def test_exit_codes_are_told() -> None:
    assert "Exit code 0 is done, 1 failed" in TEXT
    assert "2 wrong usage" in TEXT
