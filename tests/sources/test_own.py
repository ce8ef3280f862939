"""A keeper's own sources: told in the settings, read like any other, refused in one sentence."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import httpx
import pytest

from model import Article, Call, CallStatus, Precision, Programme
from sources import BadSource, Broken, Note, Page, Quarantined, Source, own_source
from tests.sources.publisher import NOW, poll

URL = "https://region.example/calls/list"


def own(text: str, id_: str = "valley") -> Source:
    return own_source(id_, tomllib.loads(f'url = "{URL}"\nprogramme = "jtf"\n{text}'))


def read(source: Source, body: str, kind: str = "text/html") -> list[object]:
    (request,) = source.start
    return list(source.parse(Page(request.url, body.encode(), kind, request, NOW)))


FEED = """<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>
<item><title>Retraining grants for miners</title><link>/calls/1</link><description>Until
the autumn.</description></item>
<item><title>A new bridge</title><link>https://region.example/bridge</link></item>
</channel></rss>"""


def test_a_feed_takes_every_item_with_what_the_keeper_states() -> None:
    source = own('kind = "feed"\nlanguage = "cs"\nregions = ["CZ08"]\nstatus = "open"')
    first, second = read(source, FEED)
    assert isinstance(first, Call)
    assert isinstance(second, Call)
    assert (first.title, first.url) == (
        "Retraining grants for miners",
        "https://region.example/calls/1",
    )
    assert (first.source, first.key) == ("valley", "https://region.example/calls/1")
    assert (first.programme, first.language, first.regions) == (Programme.JTF, "cs", {"CZ08"})
    assert first.is_live(NOW)
    assert first.text == "Until the autumn."


def test_words_choose_among_items_and_the_rest_is_counted() -> None:
    source = own('kind = "feed"\nwords = ["grant", "Umschulung"]')
    harvest = poll(lambda r: httpx.Response(200, text=FEED), source)
    assert [c.title for c in harvest.calls] == ["Retraining grants for miners"]
    assert harvest.warnings == ("left out: holds none of the words, e.g. A new bridge",)
    inside = own('kind = "feed"\nwords = ["rant"]')
    assert poll(lambda r: httpx.Response(200, text=FEED), inside).calls == (), "words begin so"


PLAIN = 'kind = "page"\nselectors = {item = "li", title = "h3"}\n'
PAGE_KEYS = """
kind = "page"
language = "en"
zone = "Europe/Prague"
[selectors]
item = "li.call"
title = "h3"
deadline = ".until"
opens = "time@datetime"
budget = ".money"
text = "p"
next = "a.next"
"""


def item(n: int, inside: str = "") -> str:
    return f'<li class="call"><h3><a href="{n}.html#top">Call {n}</a></h3>{inside}</li>'


def page(*items: str, after: str = "") -> str:
    return f"<html><body><ul>{''.join(items)}</ul>{after}</body></html>"


FULL = item(
    1,
    '<time datetime="2026-03-02">2 March</time><span class="until">Deadline: 31 March 2026</span>'
    '<b class="money">Budget: 2 500 000 EUR</b><p>For training centres.</p>',
)


def test_a_page_is_read_by_its_selectors() -> None:
    (call,) = read(own(PAGE_KEYS), page(FULL))
    assert isinstance(call, Call)
    assert (call.title, call.url) == ("Call 1", "https://region.example/calls/1.html#top")
    assert call.key == "https://region.example/calls/1.html"
    assert call.opens
    assert call.opens.at == datetime(2026, 3, 1, 23, tzinfo=UTC)
    (cut_off,) = call.cut_offs
    assert cut_off.at == datetime(2026, 3, 31, 21, 59, 59, tzinfo=UTC)
    assert cut_off.precision is Precision.DAY
    assert call.budget
    assert (call.budget.amount, call.budget.currency) == (Decimal(2_500_000), "EUR")
    assert call.text == "For training centres."


@pytest.mark.parametrize(
    ("inside", "reason"),
    [
        ('<span class="until">by the end of the summer</span>', "not-understood"),
        ('<span class="until">31/31/2026</span>', "not-understood"),
        ('<time datetime="soon"></time>', "not-understood"),
    ],
)
def test_a_date_not_understood_is_quarantined(inside: str, reason: str) -> None:
    found = read(own(PAGE_KEYS), page(FULL, item(2, inside)))
    (bad,) = [f for f in found if isinstance(f, Quarantined)]
    assert (bad.key, bad.reason) == ("https://region.example/calls/2.html", reason)
    assert "Call 2" in bad.detail


def test_an_amount_not_understood_is_left_out_and_said() -> None:
    found = read(own(PAGE_KEYS), page(FULL, item(2, '<b class="money">up to 5 000 EUR each</b>')))
    (call,) = [f for f in found if isinstance(f, Call) and f.title == "Call 2"]
    assert call.budget is None
    assert any(isinstance(f, Note) and "budget left out" in f.what for f in found)


def test_a_bare_amount_needs_the_keepers_currency() -> None:
    bare = page(item(1, '<b class="money">5000000</b>'))
    keys = 'kind = "page"\nselectors = {item = "li", title = "h3", budget = ".money"}\n'
    (note, call) = read(own(keys), bare)
    assert isinstance(note, Note)
    (call,) = read(own(f'{keys}currency = "CZK"'), bare)
    assert isinstance(call, Call)
    assert call.budget
    assert call.budget.currency == "CZK"


def test_pages_are_followed_and_an_undated_call_is_no_fault() -> None:
    pages = {
        "/calls/list": page(FULL, after='<a class="next" href="?p=2">on</a>'),
        "/calls/list?p=2": page(
            item(2, '<span class="until">to be confirmed</span>'),
            after='<a class="next" href="?p=2">on</a>',
        ),
    }
    harvest = poll(
        lambda r: httpx.Response(200, text=pages[r.url.raw_path.decode()]),
        replace(own(PAGE_KEYS), robots=False),
    )
    assert [(c.title, len(c.cut_offs)) for c in harvest.calls] == [("Call 1", 1), ("Call 2", 0)]
    assert harvest.warnings == ()


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("<html><body><p>Under construction</p></body></html>", "item: nothing matches 'li.call'"),
        (page('<li class="call"><h4>Call</h4></li>'), "title: nothing matches 'h3'"),
        (
            page(*(item(n, '<p>x</p><time datetime="2026-03-02"></time>') for n in range(5))),
            "deadline: nothing matches '.until' in any of 5 items",
        ),
        (
            page(FULL, after='<a class="next" href="?a">a</a><a class="next" href="?b">b</a>'),
            "next: 'a.next' leads to 2 pages",
        ),
    ],
)
def test_a_selector_that_is_gone_breaks_the_poll(body: str, said: str) -> None:
    with pytest.raises(Broken) as refused:
        read(own(PAGE_KEYS), body)
    assert refused.value.reason == "wrong-shape"
    assert refused.value.detail == said


def test_a_selector_that_finds_nothing_in_a_short_list_is_noted() -> None:
    found = read(own(PAGE_KEYS), page(item(1), item(2)))
    assert [type(f) for f in found] == [Call, Call, Note, Note, Note, Note]


def test_an_item_without_one_link_is_quarantined() -> None:
    two = '<li class="call"><h3><a href="/1">Call</a> <a href="/2">2</a></h3></li>'
    none = '<li class="call"><h3>Call</h3></li>'
    found = read(own(PLAIN), page(two, none))
    assert [f.reason for f in found if isinstance(f, Quarantined)] == ["no-link", "no-link"]
    around = '<a href="/3"><h3>Call 3</h3></a>'
    (call,) = read(own(PLAIN), page(f"<li>{around}</li>"))
    assert isinstance(call, Call)
    assert call.url == "https://region.example/3"


TABLE_KEYS = """
kind = "table"
language = "et"
zone = "Europe/Tallinn"
currency = "EUR"
homepage = "https://region.example/plan"
[headings]
title = "Taotlusvoor"
id = "Nr"
opens = "Avamine"
deadline = ["Sulgemine", "Lõpp"]
budget = "Eelarve"
area = "Piirkond"
who = "Taotleja"
"""
TABLE = """Taotlusvoorud 2026;;;;;;
Nr;Taotlusvoor;Avamine;Lõpp;Eelarve;Piirkond;Taotleja
7;Ümberõpe;01.03.2026;30.06.2026;1 500 000;Ida-Viru;Kutsekool
8;Nõustamine;01.04.2026;varsti;2 000;Ida-Viru;Omavalitsus
9;Rohepööre;;;kuni 5 000;;
"""


def test_a_table_is_read_by_its_headings_and_its_rows_are_planned() -> None:
    found = read(own(TABLE_KEYS), TABLE, "text/csv")
    first, second, third = (f for f in found if not isinstance(f, Note))
    assert isinstance(first, Call)
    assert (first.key, first.title, first.url) == ("7", "Ümberõpe", "https://region.example/plan")
    assert first.status(NOW) is CallStatus.PLANNED
    assert first.opens
    assert first.opens.at == datetime(2026, 2, 28, 22, tzinfo=UTC)
    assert first.cut_offs[0].at == datetime(2026, 6, 30, 20, 59, 59, tzinfo=UTC)
    assert first.budget
    assert first.budget.amount == 1_500_000
    assert (first.places, first.who) == (("Ida-Viru",), "Kutsekool")
    assert isinstance(second, Quarantined)
    assert second.reason == "not-understood"
    assert isinstance(third, Call)
    assert (third.cut_offs, third.budget) == ((), None)
    (note,) = (f for f in found if isinstance(f, Note))
    assert note.what.startswith("Rohepööre: budget left out: ")


def test_a_heading_that_is_gone_breaks_the_poll() -> None:
    with pytest.raises(Broken) as refused:
        read(own(TABLE_KEYS), TABLE.replace("Lõpp", "Tähtaeg"), "text/csv")
    assert refused.value.reason == "wrong-shape"
    assert "headings.deadline: none of 'Sulgemine' or 'Lõpp' among: Nr, " in refused.value.detail


def test_a_title_twice_in_a_table_without_ids_is_one_call() -> None:
    keys = TABLE_KEYS.replace('id = "Nr"\n', "")
    body = TABLE.replace("Nõustamine;01.04.2026;varsti", "Ümberõpe;01.04.2026;01.09.2026")
    harvest = poll(lambda r: httpx.Response(200, text=body), own(keys))
    assert [c.title for c in harvest.calls] == ["Ümberõpe", "Rohepööre"]


def test_a_feed_of_news_gives_articles_and_wants_no_programme() -> None:
    keys = f'kind = "feed"\nurl = "{URL}"\nstatus = "news"\nlanguage = "cs"\nwords = ["retrain"]'
    source = own_source("valley", tomllib.loads(keys))
    assert (source.articles_only, source.programmes) == (True, ())
    article, note = read(source, FEED)
    assert isinstance(article, Article)
    assert (article.title, article.language) == ("Retraining grants for miners", "cs")
    assert (article.source, article.key) == ("valley", "https://region.example/calls/1")
    assert note == Note("left out: holds none of the words", "A new bridge")


@pytest.mark.parametrize("kind", ["page", "table"])
def test_only_a_feed_can_be_news(kind: str) -> None:
    keys = {"page": PAGE_KEYS, "table": TABLE_KEYS}[kind]
    with pytest.raises(BadSource, match=r"sources\.valley\.status cannot be 'news'"):
        own(f'status = "news"\n{keys}')


@pytest.mark.parametrize("kind", ["feed", "page", "table"])
@pytest.mark.parametrize("body", ["", "<html>", "{}", "\x00\x01", "%PDF-1.7", "<rss", "a;b\n1;2"])
def test_what_is_something_else_is_broken(kind: str, body: str) -> None:
    keys = {"feed": 'kind = "feed"', "page": PAGE_KEYS, "table": TABLE_KEYS}[kind]
    with pytest.raises(Broken):
        read(own(keys), body)


def test_facts_of_an_own_source() -> None:
    source = own(f'{PLAIN}publisher = "Valley Council"\ndelay = 4')
    assert (source.id, source.title, source.publisher) == ("valley", "valley", "Valley Council")
    assert (source.homepage, source.attribution) == (URL, "© Valley Council")
    assert (source.proven, source.robots, source.delay.total_seconds()) == ("own", True, 4)
    assert (source.expect.at_least, own('kind = "feed"').expect.at_least) == (1, 0)
    assert own('kind = "feed"').publisher == "region.example"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('kind = "feeed"', "sources.valley.kind is feed, page or table, not 'feeed'"),
        ('kind = "feed"\nlangauge = "cs"', "unknown setting sources.valley.langauge; .* language"),
        ('kind = "feed"\nitem = "li"', 'valley.item belongs to kind = "page"'),
        ('kind = "page"\nitem = "li"', r"valley.item belongs to .sources.valley.selectors"),
        ('kind = "table"\nwho = "x"', r"valley.who belongs to .sources.valley.headings"),
        ('kind = "feed"\nselectors = {}', 'valley: selectors belong to kind = "page"'),
        ('kind = "page"\nheadings = {}', 'valley: headings belong to kind = "table"'),
        ('kind = "page"\nsheet = "x"', 'valley: sheet belongs to kind = "table"'),
        ('kind = "page"', r"sources.valley needs a section .sources.valley.selectors. like item"),
        ('kind = "page"\nselectors = {title = "h3"}', "sources.valley.selectors needs item"),
        ('kind = "page"\nselectors = {item = "li"}', "sources.valley.selectors needs title"),
        ('kind = "page"\nselectors = {item = "li", titel = "h3"}', "selectors.titel; .* is title"),
        ('kind = "page"\nselectors = {item = "li["}', "selectors.item is no CSS selector: 'li"),
        ('kind = "page"\nselectors = {item = "li", title = 3}', "title must be some words"),
        ('kind = "table"', "sources.valley needs a section .sources.valley.headings. like title"),
        ('kind = "table"\nheadings = {}', "sources.valley.headings needs title"),
        ('kind = "table"\nheadings = {title = []}', "sources.valley.headings.title must be"),
        ('kind = "table"\nheadings = {title="a", dedline="b"}', "headings.dedline; .* deadline"),
        ('kind = "feed"\nregions = "CZ08"', "sources.valley.regions must be a list of words"),
        ('kind = "feed"\nregions = ["cz08"]', "regions must be NUTS codes in capitals: CZ08"),
        ('kind = "feed"\nregions = ["Karviná"]', "sources.valley.regions must be NUTS codes like"),
        ('kind = "feed"\nregions = ["GR30"]', "has GR30, and Greece is EL: EL30?"),
        ('kind = "feed"\nlanguage = "xx"', "sources.valley.language is no language: 'xx'"),
        ('kind = "feed"\nzone = "Europe/Pariss"', "the nearest known one is Europe/Paris"),
        ('kind = "feed"\nlanguage = "eng"', "sources.valley.language must be two letters"),
        ('kind = "feed"\nzone = "Europe/Ostrava"', "sources.valley.zone is no time zone"),
        ('kind = "feed"\ncurrency = "euro"', "sources.valley.currency must be three capitals"),
        ('kind = "feed"\nstatus = "closed"', "sources.valley.status cannot be 'closed'"),
        ('kind = "feed"\nat_least = -1', "sources.valley.at_least must be a whole number"),
        ('kind = "feed"\nat_least = 5\nat_most = 4', "sources.valley.at_most .4. is less than"),
        ('kind = "feed"\ndelay = "1 s"', "sources.valley.delay must be a whole number"),
        ('kind = "feed"\nwords = [""]', "sources.valley.words must be a list of words"),
        ('kind = "feed"\nhomepage = "www.example.org"', "sources.valley.homepage must be an addr"),
    ],
)
def test_a_mistake_names_section_and_key(text: str, said: str) -> None:
    with pytest.raises(BadSource, match=said):
        own(text)


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ({"kind": "feed", "programme": "jtf"}, "sources.valley needs url"),
        ({"kind": "feed", "url": "ftp://x", "programme": "jtf"}, "sources.valley.url must be an"),
        ({"kind": "feed", "url": "https://x:y", "programme": "jtf"}, "sources.valley.url must be"),
        ({"kind": "feed", "url": URL}, "sources.valley needs programme"),
        ({"kind": "feed", "url": URL, "programme": "jtff"}, "cannot be 'jtff'; .* is jtf"),
        (
            {"kind": "feed", "url": URL, "programme": "just-transition"},
            "one of erasmus-plus, ",
        ),
        ({"kind": "feed", "url": URL, "programme": "?"}, "one of erasmus-plus, esf-plus, jtf, "),
        ({"url": URL, "programme": "jtf"}, "sources.valley needs a kind: feed, page or table"),
    ],
)
def test_what_every_own_source_needs(raw: dict[str, object], said: str) -> None:
    with pytest.raises(BadSource, match=said):
        own_source("valley", raw)


def test_a_programme_is_known_in_any_case() -> None:
    raw = {"kind": "feed", "url": URL, "programme": "JTF"}
    assert own_source("valley", raw).programmes == (Programme.JTF,)


@pytest.mark.parametrize("id_", ["Valley", "a b", "1st", "x", "ü"])
def test_a_name_that_is_none(id_: str) -> None:
    with pytest.raises(BadSource, match="a source's name is"):
        own('kind = "feed"', id_)
