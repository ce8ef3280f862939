from __future__ import annotations

import re
from datetime import timedelta
from decimal import Decimal

import pytest

import messages
from messages import Html
from model import CutOff, Language, Moment, Money, Precision
from tests.messages.samples import NOW, at
from tests.messages.written import WRITTEN, spaces

EN, FR = Language("en"), Language("fr")


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_money_in_the_languages_manner_and_never_rounded(language: Language) -> None:
    assert set(WRITTEN[language]["money"]) == set(WRITTEN[EN]["money"])
    for amount, said in WRITTEN[language]["money"].items():
        number, _, currency = amount.partition(" ")
        value = Money(Decimal(number), currency or "EUR")
        assert spaces(messages.money(language, value)) == said


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_amount_and_unit_stand_on_one_line(language: Language) -> None:
    for amount in ("14523456", "14500000"):
        said = messages.money(language, Money(Decimal(amount)))
        assert not re.search(r"\d \D|\d \d", said), said


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_percent(language: Language) -> None:
    for share, said in WRITTEN[language]["percent"].items():
        assert spaces(messages.percent(language, Decimal(share))) == said


@pytest.mark.parametrize("language", messages.LANGUAGES)
@pytest.mark.parametrize(
    "precision", [Precision.MONTH, Precision.QUARTER, Precision.FOUR_MONTHS, Precision.DAY]
)
def test_no_more_exact_than_published(language: Language, precision: Precision) -> None:
    cut_off = CutOff(at("2027-05-31", 23, 59), precision)
    said = messages.when(language, cut_off, "Europe/Brussels")
    assert spaces(said) == WRITTEN[language]["when"][precision.value]


def test_a_stated_hour_is_said_even_at_midnight() -> None:
    midnight = CutOff(at("2027-05-31", 23, 59), Precision.TIME)
    assert "23:59" in messages.when(EN, midnight, "Europe/Brussels")
    opens = Moment(at("2027-05-31", 0))
    assert messages.when(EN, opens, "Europe/Brussels") == "Monday 31 May 2027"


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_the_first_of_a_month(language: Language) -> None:
    first, written = at("2026-04-01"), WRITTEN[language]["first"]
    assert spaces(messages.day(language, first, "Europe/Paris")) == written["day"]
    assert spaces(messages.short_day(language, first, "Europe/Paris")) == written["short"]


def test_and_before_its_own_sound_in_spanish() -> None:
    es = Language("es")
    assert messages.join(es, ["Galicia", "Illes Balears"]) == "Galicia e Illes Balears"
    assert messages.join(es, ["hierro", "hielo"]) == "hierro y hielo"
    assert messages.join(es, ["Ibiza", "Italia", "Francia"]) == "Ibiza, Italia y Francia"


def test_the_eleventh_is_no_first() -> None:
    assert messages.day(FR, at("2026-04-11"), "Europe/Paris") == "samedi 11 avril 2026"


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_names_of_zones_languages_and_days(language: Language) -> None:
    said = {
        "brussels-time": messages.zone_label("Europe/Brussels", language),
        "helsinki-time": messages.zone_label("Europe/Helsinki", language),
        "athens": messages.zone_city("Europe/Athens", language),
        "polish": messages.language_name(Language("pl"), language),
        "monday": messages.weekday(language, 0),
    }
    assert said == WRITTEN[language]["names"]


def test_languages_by_name() -> None:
    assert messages.own_name(FR) == "Français"
    assert len(messages.EU_LANGUAGES) == 24
    for code in messages.EU_LANGUAGES:
        for tongue in messages.LANGUAGES:
            assert messages.language_name(code, tongue) != code
        assert messages.own_name(code)[0].isupper()


def test_a_date_entity_only_where_telegram_takes_it() -> None:
    near, far = NOW + timedelta(days=1097), NOW + timedelta(days=1099)
    assert messages.tg_time(near, NOW, "x") == (
        f'<tg-time unix="{int(near.timestamp())}" format="wDt">x</tg-time>'
    )
    assert messages.tg_time(far, NOW, "x") == Html("x")
