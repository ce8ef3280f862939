from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest

import messages
from messages import Html
from model import CutOff, Language, Moment, Money, Precision
from tests.messages.samples import NOW, at

EN, DE, FR = (Language(code) for code in ("en", "de", "fr"))


def spaces(text: str) -> str:
    """Non-breaking spaces as plain ones, for readable expectations."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")


@pytest.mark.parametrize(
    ("amount", "en", "de", "fr"),
    [
        ("14500000", "€14.5 million", "14,5 Mio. €", "14,5 millions d\u2019euros"),
        ("1000000", "€1 million", "1 Mio. €", "1 million d\u2019euros"),
        ("1250000000", "€1.25 billion", "1,25 Mrd. €", "1,25 milliard d\u2019euros"),
        ("14523456", "€14,523,456", "14.523.456 €", "14 523 456 €"),
        ("800000", "€800,000", "800.000 €", "800 000 €"),
        ("999.5", "€999.50", "999,50 €", "999,50 €"),
    ],
)
def test_money_in_the_languages_manner_and_never_rounded(
    amount: str, en: str, de: str, fr: str
) -> None:
    value = Money(Decimal(amount))
    assert [spaces(messages.money(x, value)) for x in (EN, DE, FR)] == [en, de, fr]


def test_other_currencies_keep_their_name() -> None:
    value = Money(Decimal(2_000_000), "PLN")
    said = [spaces(messages.money(x, value)) for x in (EN, DE, FR)]
    assert said == ["PLN 2 million", "2 Mio. PLN", "2 millions PLN"]


def test_percent() -> None:
    assert messages.percent(EN, Decimal(80)) == "80%"
    assert spaces(messages.percent(DE, Decimal("66.67"))) == "66,67 %"


@pytest.mark.parametrize(
    ("precision", "en", "de", "fr"),
    [
        (Precision.MONTH, "May 2027", "Mai 2027", "mai 2027"),
        (Precision.QUARTER, "2nd quarter 2027", "2. Quartal 2027", "2e trimestre 2027"),
        (Precision.FOUR_MONTHS, "May to August 2027", "Mai bis August 2027", "mai à août 2027"),
        (Precision.DAY, "Monday 31 May 2027", "Montag, 31. Mai 2027", "lundi 31 mai 2027"),
    ],
)
def test_no_more_exact_than_published(precision: Precision, en: str, de: str, fr: str) -> None:
    cut_off = CutOff(at("2027-05-31", 23, 59), precision)
    said = [messages.when(x, cut_off, "Europe/Brussels") for x in (EN, DE, FR)]
    assert said == [en, de, fr]


def test_a_stated_hour_is_said_even_at_midnight() -> None:
    midnight = CutOff(at("2027-05-31", 23, 59), Precision.TIME)
    assert "23:59" in messages.when(EN, midnight, "Europe/Brussels")
    opens = Moment(at("2027-05-31", 0))
    assert messages.when(EN, opens, "Europe/Brussels") == "Monday 31 May 2027"


def test_the_first_of_a_month_in_french() -> None:
    assert messages.day(FR, at("2026-04-01"), "Europe/Paris") == "mercredi 1er avril 2026"
    assert messages.short_day(FR, at("2026-04-01"), "Europe/Paris") == "mer. 1er avr. 2026"
    assert messages.day(FR, at("2026-04-11"), "Europe/Paris") == "samedi 11 avril 2026"


def test_zones_by_their_cities() -> None:
    assert messages.zone_label("Europe/Brussels", DE) == "Brüsseler Zeit"
    assert messages.zone_city("Europe/Athens", FR) == "Athènes"
    assert messages.zone_label("Europe/Helsinki", EN) == "Helsinki time"


def test_languages_by_name() -> None:
    assert messages.language_name(Language("pl"), FR) == "polonais"
    assert messages.own_name(FR) == "Français"
    assert len(messages.EU_LANGUAGES) == 24
    for code in messages.EU_LANGUAGES:
        for tongue in messages.LANGUAGES:
            assert messages.language_name(code, tongue) != code
        assert messages.own_name(code)[0].isupper()


def test_weekdays_begin_on_monday() -> None:
    assert [messages.weekday(x, 0) for x in (EN, DE, FR)] == ["Monday", "Montag", "lundi"]


def test_a_date_entity_only_where_telegram_takes_it() -> None:
    near, far = NOW + timedelta(days=1097), NOW + timedelta(days=1099)
    assert messages.tg_time(near, NOW, "x") == (
        f'<tg-time unix="{int(near.timestamp())}" format="wDt">x</tg-time>'
    )
    assert messages.tg_time(far, NOW, "x") == Html("x")
