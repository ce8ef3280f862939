"""Dates, amounts, markup and feeds as publishers write them."""

from __future__ import annotations

from datetime import UTC, datetime, time
from decimal import Decimal

import pytest
from bs4 import BeautifulSoup

from model import Call, CallKind, CallStatus, Precision, Programme, SourceId
from sources import Broken, Page, Request, _dates, _ecl, _html, _money
from sources._portal_who import who
from sources._record import Fields

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
TWO = ["2027-02-21T23:59:59+01:00", "2027-04-22T23:59:59+02:00"]
TOPIC = "/info/funding-tenders/opportunities/portal/screen/opportunities/topic-details/"


@pytest.mark.parametrize(
    ("words", "moments"),
    [
        ("27 May 2025, 17:00 (CEST)", ["2025-05-27T17:00:00+02:00"]),
        ("15 March 2023, 17:00 (CET)", ["2023-03-15T17:00:00+01:00"]),
        ("14 February 2020", ["2020-02-14T23:59:59+01:00"]),
        ("21 February 2027 | 22 April 2027", TWO),
        (
            "4 June 2024, 17:00 (CEST)15 March 2025, 17:00 (CET)",
            ["2024-06-04T17:00:00+02:00", "2025-03-15T17:00:00+01:00"],
        ),
        ("22 April 2027 | 21 February 2027 | 22 April 2027", TWO),
        ("3 May 2026, 12:00 (EEST)", ["2026-05-03T12:00:00+03:00"]),
        ("29 January 2026 at 17:00 Brussels time", ["2026-01-29T17:00:00+01:00"]),
    ],
)
def test_dates_in_words(words: str, moments: list[str]) -> None:
    assert [c.at.isoformat() for c in _dates.spoken(words)] == moments


@pytest.mark.parametrize(
    "words",
    [
        *("", "in due course", "31 February 2026", "12 Mai 2026", "not before 4 June 2026"),
        *("4 June 26", "4 June 2026, 25:00 (CET)", "4 June 2026, 17:00 (PST)", "06/04/2026"),
    ],
)
def test_dates_that_are_not_understood_raise(words: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        _dates.spoken(words)


def test_a_bare_date_is_a_day_and_one_with_an_hour_a_time() -> None:
    kinds = [c.precision for c in _dates.spoken("14 May 2026 | 15 May 2026, 12:00 (CEST)")]
    assert kinds == [Precision.DAY, Precision.TIME]


def test_trap_04_the_hour_of_a_bare_date_is_the_publishers() -> None:
    (portal,) = _dates.spoken("14 May 2026", hour=time(17))
    assert portal.at.isoformat() == "2026-05-14T17:00:00+02:00"


@pytest.mark.parametrize(
    ("words", "amount"),
    [
        ("EUR 4 000 000", "4000000"),
        ("€ 16 million", "16000000"),
        ("EUR 14.5 million", "14500000"),
        ("630 000.50 EUR", "630000.50"),
        ("4,000,000 EUR", "4000000"),
        ("1.200.000,75 €", "1200000.75"),
        ("EUR 93\u00a0198\u00a0530", "93198530"),
        ("€2bn", "2000000000"),
    ],
)
def test_amounts_in_words(words: str, amount: str) -> None:
    money = _money.spoken(words)
    assert (money.amount, money.currency, money.text) == (Decimal(amount), "EUR", words.strip())


@pytest.mark.parametrize(
    "words",
    [
        *("", "4 000 000", "USD 5", "EUR", "EUR 1.500 million", "between EUR 2 and EUR 3"),
        *("EUR 1.23.4", "EUR 5 USD", "about EUR 5"),
    ],
)
def test_amounts_that_are_not_understood_raise(words: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        _money.spoken(words)


@pytest.mark.parametrize("words", ["", "abc", "NaN", "Infinity", "-3", "1e300", "5,000"])
def test_bare_numbers_that_are_no_amounts_raise(words: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        _money.amount(words)


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>One</p><p>Two &amp; a half</p>", "One\n\nTwo & a half"),
        ("<ul><li>a</li><li><p>b</p></li></ul>c", "- a\n- b\n\nc"),
        ('<div class="eui-u-mt-l>"><h4>Conditions</h4>x</div>', "Conditions\n\nx"),
        ("a<br/>b", "a\nb"),
        ("<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>", "1 2\n3"),
        ("<script>x()</script><style>p{}</style><!-- no -->yes", "yes"),
        ("no markup, 3 < 4 &eacute;", "no markup, 3 < 4 é"),
        ("<p>a\n  b&nbsp;&nbsp;c</p>", "a b c"),
        ("<p>x\ufffd\x00y\ud800</p>", "xy"),
        ("", ""),
        ("<br>", ""),
    ],
)
def test_markup_as_plain_text(markup: str, text: str) -> None:
    assert _html.plain(markup) == text


def test_titles_lose_their_escapes_and_line_breaks() -> None:
    assert (
        _html.title(" Research &amp;amp; \n innovation\u00a0here ") == "Research & innovation here"
    )


def html(text: str) -> Page:
    return Page(
        "https://x.example/", text.encode(), "text/html", Request("https://x.example/"), NOW
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("<body><nav>menu</nav><MAIN id='x'><p>a</p></Main><footer>end</footer>", "a"),
        ("<body><main>a</main> b <main>c</main> d", "a b c"),
        ("<body>x <main>a", "x a"),
        ("<body>x <mainly>a</mainly></main>", "x a"),
        ("<body>x</main> y <main>z</main>", "z"),
    ],
)
def test_the_main_part_of_a_page(text: str, words: str) -> None:
    assert _html.words(_html.soup(html(text))) == words


def test_a_main_part_that_never_ends() -> None:
    """With the square of its length this would take an hour."""
    assert _html.soup(html("<main>" * 60_000))


def test_terms_and_what_stands_under_them_are_apart() -> None:
    markup = "<dl><dt>Closing:</dt><dd>1 May</dd><dt>Budget:</dt><dd>2</dd></dl>After"
    assert _html.plain(markup) == "Closing:\n1 May\nBudget:\n2\nAfter"


def test_selections_raise_on_none_and_on_many() -> None:
    tree = BeautifulSoup("<main><p>a</p><p>b</p></main>", "lxml")
    assert len(_html.some(tree, "p")) == 2
    for css in ("p", "h1"):
        with pytest.raises(Broken):
            _html.one(tree, css)
    assert _html.at_most_one(tree, "h1") is None
    with pytest.raises(Broken):
        _html.at_most_one(tree, "p")


def test_fields_tell_what_nobody_read() -> None:
    fields = Fields({"a": ["1", None, " "], "b": 2, "c": [{"x": 1}], "d": True})
    assert fields.texts("a") == ["1"]
    assert fields.text("b") == "2"
    assert fields.text("nothing") == ""
    assert fields.left() == {"c", "d"}
    for key in ("c", "d"):
        with pytest.raises(ValueError, match=key):
            fields.texts(key)


def test_who_can_apply_is_only_what_is_said_of_this_topic() -> None:
    conditions = (
        "<h4>2. Eligible countries</h4><p>described in Annex B.</p>"
        "<h4>3. Other Eligible Conditions</h4><p>Only towns[[Places of some size.]] may apply.</p>"
        "<p>As described in the call document.</p><h4>4. Financial</h4><p>Not this.</p>"
    )
    assert who(conditions) == "Only towns may apply."
    assert who("<h4>2. Eligible countries</h4><p>n/a</p>") == ""
    assert who("") == ""


LISTED = Call(
    source=SourceId("pact_for_skills"),
    key="https://pact-for-skills.ec.europa.eu/x",
    title="A call",
    url="https://pact-for-skills.ec.europa.eu/x",
    programme=Programme.OTHER,
    kind=CallKind.NOTICE,
    published_status=CallStatus.OPEN,
)
SITE = _ecl.Site(LISTED.source, Programme.OTHER)


def own_page(rows: dict[str, str], body: str = "") -> Page:
    pairs = "".join(f"<dt>{term}</dt><dd>{value}</dd>" for term, value in rows.items())
    markup = (
        f'<html><body><main><dl class="ecl-description-list">{pairs}</dl>'
        f'<div class="ecl-editor">{body}</div></main></body></html>'
    )
    asked = Request(LISTED.url, context={"call": LISTED}, instead=LISTED)
    return Page(LISTED.url, markup.encode(), "text/html; charset=utf-8", asked, NOW)


def test_a_calls_own_page_gives_the_hour_the_budget_and_the_words() -> None:
    rows = {"Status": "Open", "Publication date": "6 January 2026", "Opening date": ""}
    rows |= {"Deadline model": "Single-stage", "Deadline date": "27 May 2026, 17:00 (CEST)"}
    rows |= {"Level of funding": "EU level", "Size of funding": "EUR 4 000 000"}
    (call,) = SITE.parse(own_page(rows, "<p>Who trains adults.</p><ul><li>Anywhere</li></ul>"))
    assert isinstance(call, Call)
    assert [c.at.isoformat() for c in call.cut_offs] == ["2026-05-27T17:00:00+02:00"]
    assert call.cut_offs[0].precision is Precision.TIME
    assert call.budget is not None
    assert call.budget.amount == 4_000_000
    assert call.text == "Who trains adults.\n- Anywhere"
    assert call.opens is None


def test_a_permanent_call_has_no_deadline_and_an_unknown_status_stays_unknown() -> None:
    (call,) = SITE.parse(own_page({"Status": "N/A", "Deadline model": "Permanent"}))
    assert isinstance(call, Call)
    assert (call.cut_offs, call.published_status) == ((), None)


@pytest.mark.parametrize(
    "rows", [{}, {"Status": "Perhaps"}, {"Deadline date": "soon"}, {"Contact": "a desk"}]
)
def test_a_page_that_is_no_calls_page_is_broken(rows: dict[str, str]) -> None:
    with pytest.raises(Broken):
        list(SITE.parse(own_page(rows)))


@pytest.mark.parametrize(
    ("url", "identifier"),
    [
        (f"https://ec.europa.eu{TOPIC}ESF-2026-POW?keywords=x", "ESF-2026-POW"),
        (f"https://ec.europa.eu{TOPIC}esf-2026-pow", "ESF-2026-POW"),
        (f"https://ec.europa.eu{TOPIC}LIFE-2027-Two-Stage-7", "LIFE-2027-Two-Stage-7"),
        (f"https://elsewhere.example{TOPIC}ESF-2026-POW", None),
        ("https://ec.europa.eu/social/ESF-2026-POW", None),
    ],
)
def test_a_link_to_the_portal_carries_the_identifier(url: str, identifier: str | None) -> None:
    assert _ecl.topic(url) == identifier
