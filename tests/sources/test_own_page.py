"""What a keeper's own page or table leaves out, and how it is said."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from model import Call
from sources import Broken, Note, Quarantined
from tests.sources.test_own import TABLE, TABLE_KEYS, own, read

KEYS = """
kind = "page"
language = "fr"
zone = "Europe/Paris"
currency = "EUR"
[selectors]
item = "li"
title = "a"
opens = "time.debut@datetime"
deadline = ".limite"
budget = ".montant"
"""
ITEM = (
    '<li><a href="/{n}">Appel {n}</a><time class="debut" datetime="2026-05-01">mai</time>'
    '<span class="limite">{limit}</span><span class="montant">{money}</span></li>'
)


def listed(count: int, limit: str = "30 juin 2026", money: str = "5 000 euros") -> str:
    items = (ITEM.format(n=n, limit=limit, money=money) for n in range(count))
    return f"<html><body><ul>{''.join(items)}</ul></body></html>"


def notes(found: list[object]) -> list[str]:
    return [f.what for f in found if isinstance(f, Note)]


def test_an_attribute_that_is_gone_breaks_the_poll() -> None:
    """Without it a call that opens in May would look open today."""
    with pytest.raises(Broken, match=r"opens: nothing matches .* in any of 6 items"):
        read(own(KEYS), listed(6).replace("datetime=", "content="))


def test_a_field_that_is_empty_everywhere_is_said() -> None:
    """A list whose dates are honestly blank goes on."""
    found = read(own(KEYS), listed(6, limit=""))
    assert len([f for f in found if isinstance(f, Call)]) == 6
    assert notes(found) == ["deadline: '.limite' is empty in all 6 items"]
    assert notes(read(own(KEYS), listed(6))) == []


def test_emptiness_is_counted_over_all_pages() -> None:
    keys = KEYS + 'next = "a.suite"'
    more = '<a class="suite" href="?p=2">suite</a></body>'
    first = read(own(keys), listed(1, limit="").replace("</body>", more))
    assert notes(first) == []


def test_a_period_in_one_phrase_is_read_where_both_point_at_it() -> None:
    keys = KEYS.replace("time.debut@datetime", ".limite")
    (call,) = read(own(keys), listed(1, limit="Dates : du 1er mai au 30 juin 2026"))
    assert isinstance(call, Call)
    assert call.opens
    assert call.opens.at == datetime(2026, 4, 30, 22, tzinfo=UTC)
    assert call.cut_offs[0].at == datetime(2026, 6, 30, 21, 59, 59, tzinfo=UTC)
    (bad,) = read(own(keys), listed(1, limit="30 juin 2026"))
    assert isinstance(bad, Quarantined)
    assert "is no period" in bad.detail


def test_a_period_in_one_column_is_read_where_both_name_it() -> None:
    keys = TABLE_KEYS.replace('"Avamine"', '"Aeg"').replace('["Sulgemine", "Lõpp"]', '"Aeg"')
    body = "Nr;Taotlusvoor;Aeg;Eelarve;Piirkond;Taotleja\n7;Ümberõpe;1.\u201330.06.2026;5;Ida;Kool"
    (call,) = read(own(keys), body, "text/csv")
    assert isinstance(call, Call)
    assert call.opens
    assert call.opens.at == datetime(2026, 5, 31, 21, tzinfo=UTC)


def test_a_language_that_is_missing_is_guessed_aloud_and_not_taken() -> None:
    found = read(own(KEYS.replace('language = "fr"\n', "")), listed(1, limit="30 juin 2026"))
    bad, note = found
    assert isinstance(bad, Quarantined)
    assert isinstance(note, Note)
    assert note.what == 'dates are read in "en": is language = "fr" meant?'
    (bad,) = read(own(KEYS), listed(1, limit="bientôt"))
    assert isinstance(bad, Quarantined)


def test_a_budget_left_out_says_of_which_call_and_what_to_do() -> None:
    found = read(own(KEYS.replace('currency = "EUR"\n', "")), listed(1, money="750 000"))
    assert notes(found) == [
        "Appel 0: budget left out: no currency in '750 000': set currency = \"EUR\""
    ]


def test_a_heading_that_was_renamed_names_the_nearest() -> None:
    body = TABLE.replace("Lõpp", "Lõpeb").replace("Taotlusvoorud 2026;;;;;;\n", "")
    with pytest.raises(Broken, match=r"none of 'Sulgemine' or 'Lõpp' .* \(nearest: 'Lõpeb'\)"):
        read(own(TABLE_KEYS), body, "text/csv")


FEED = '<?xml version="1.0"?>\n<!-- news --><rss version="2.0"><channel></channel></rss>'
HTML = "<!DOCTYPE html><html><body><p>News</p></body></html>"


@pytest.mark.parametrize(
    ("kind", "body", "said"),
    [
        ("feed", HTML, 'this is HTML, no feed: kind = "page"?'),
        ("feed", "a;b\n1;2", 'this is no feed: kind = "table"?'),
        ("feed", " ", "the page is empty"),
        ("page", FEED, 'this is a feed: kind = "feed"?'),
        ("page", "", "the page is empty"),
        ("table", FEED, 'this is a feed: kind = "feed"?'),
        ("table", HTML, 'this is HTML, no table: kind = "page"?'),
        ("table", "\ufeff\n", "the page is empty"),
    ],
)
def test_what_is_of_another_kind_is_told_so(kind: str, body: str, said: str) -> None:
    keys = {"feed": 'kind = "feed"', "page": KEYS, "table": TABLE_KEYS}[kind]
    with pytest.raises(Broken) as refused:
        read(own(keys), body)
    assert refused.value.detail == said
