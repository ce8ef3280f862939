"""A keeper's mistake ends in one sentence that names the key and what it could have been."""

from __future__ import annotations

import tomllib
from datetime import timedelta

import pytest

from actions import BadSettings, Settings, SourceSettings, read_settings

SOURCES = ("eu_portal", "esf_plus")


def read(text: str) -> Settings:
    return read_settings(tomllib.loads(text), SOURCES)


def test_an_empty_file_is_a_good_file() -> None:
    assert read("") == Settings()


def test_everything_that_can_be_set() -> None:
    settings = read(
        """
        [sources]
        only = ["eu_portal"]
        [sources.eu_portal]
        url = "http://127.0.0.1:9001"
        every = "30 min"
        [sources.esf_plus]
        enabled = false
        [members]
        keepers = [11, 12]
        [digest]
        weekday = "Friday"
        hour = 14
        zone = "Europe/Lisbon"
        [assistant]
        name = "Our bot"
        [delivery]
        per_second = 10
        [roundtables]
        quorum_members = 4
        quorum_countries = 3
        offer_hours = 24
        [retention]
        ask_after_months = 12
        erase_after_months = 14
        """
    )
    assert settings.name == "Our bot"
    assert settings.sources["eu_portal"].url == "http://127.0.0.1:9001"
    assert settings.sources["eu_portal"].every == timedelta(minutes=30)
    assert settings.polls("eu_portal")
    assert not settings.polls("esf_plus")
    assert settings.keepers == {11, 12}
    assert (settings.digest_weekday, settings.digest_hour) == (4, 14)
    assert (settings.digest_zone, settings.per_second) == ("Europe/Lisbon", 10)
    assert (settings.quorum_members, settings.quorum_countries) == (4, 3)
    assert settings.offer == timedelta(hours=24)
    assert (settings.ask_after_months, settings.erase_after_months) == (12, 14)


OWN = """
[sources.valley]
kind = "feed"
url = "http://127.0.0.1:9001/rss"
programme = "jtf"
regions = ["CZ08"]
every = "2 h"
"""


def test_a_source_of_the_keepers_own() -> None:
    settings = read(f'{OWN}[sources]\nonly = ["valley"]')
    assert list(settings.own) == ["valley"]
    assert settings.polls("valley")
    assert not settings.polls("eu_portal")
    assert settings.sources["valley"].every == timedelta(hours=2)
    assert settings.sources["valley"].url == "", "its address is whole: nothing is put in place"
    assert not read(f"{OWN}enabled = false").polls("valley")


def test_a_region_that_does_not_exist_is_named() -> None:
    with pytest.raises(BadSettings, match=r"sources\.valley\.regions: no NUTS region 'CZ08'"):
        read_settings(tomllib.loads(OWN), SOURCES, frozenset())


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (OWN.replace("[sources.valley]", "[sources.eu_portal]"), "of this name is there already"),
        (
            OWN.replace("kind", "kidn"),
            "sources.valley needs a kind: feed, page or table",
        ),
        (
            OWN.replace("programme", "program"),
            "unknown setting sources.valley.program; .*programme",
        ),
        (OWN.replace('"2 h"', '"often"'), "sources.valley.every must be like"),
        (f"{OWN}enabled = 'no'", "sources.valley.enabled must be true or false"),
        ("[digset]\nhour = 8", "unknown setting digset; the nearest known one is digest"),
        ("[digest]\nhuor = 8", "unknown setting digest.huor; the nearest known one is hour"),
        ("[sources.eu_protal]\n", "unknown setting sources.eu_protal; the nearest.*eu_portal"),
        ("[sources]\nonly = ['esf']", "sources.only: no source 'esf'; the nearest.*esf_plus"),
        ("[sources.eu_portal]\nurl = 'ftp://x'", "sources.eu_portal.url must begin with http"),
        ("[sources.eu_portal]\nevery = 'often'", "sources.eu_portal.every must be like"),
        ("[sources.eu_portal]\nenabled = 'no'", "sources.eu_portal.enabled must be true or"),
        ("[digest]\nhour = 24", "digest.hour must be a whole number from 0 to 23, not 24"),
        ("[digest]\nhour = true", "digest.hour must be a whole number"),
        ("[digest]\nzone = 'Europe/Bruxelles'", "digest.zone: no time zone"),
        ("[digest]\nweekday = 'lundi'", "digest.weekday must be a day's English name"),
        ("[members]\nkeepers = ['Marie']", "members.keepers must be a list of chat ids"),
        ("digest = 8", "digest must be a table"),
        ("[sources.eu_portal]\nevery = '99999999999 d'", "every must be like"),
        ("[sources.eu_portal]\nevery = '0 h'", "every must be like"),
        ("[sources]\neu_portal = 1", "sources.eu_portal must be a table"),
        ("[sources]\nonly = 'eu_portal'", "sources.only must be a list of names"),
        ("[assistant]\nname = ''", "assistant.name must be a name"),
        ("[assistant]\nname = 7", "assistant.name must be a name"),
        ("[members]\nkeepers = [true]", "members.keepers must be a list of chat ids"),
        ("[retention]\nask_after_months = 25", "erase_after_months .25. must be more than"),
        ("[retention]\nerase_after_months = 24", "members are asked before they are erased"),
    ],
)
def test_a_mistake_is_named(text: str, said: str) -> None:
    with pytest.raises(BadSettings, match=said):
        read(text)


def test_a_source_that_wants_something_of_a_keeper_sleeps_until_it_is_named() -> None:
    asleep = frozenset({"france"})
    assert not Settings(asleep=asleep).polls("france")
    assert Settings(asleep=asleep).polls("spain")
    assert Settings(asleep=asleep, only=("france",)).polls("france")
    relay = {"france": SourceSettings(url="https://relay.example")}
    assert Settings(asleep=asleep, sources=relay).polls("france")
    off = {"france": SourceSettings(enabled=False, url="https://relay.example")}
    assert not Settings(asleep=asleep, sources=off).polls("france")
