"""The digest's page as a browser reads it, and the mail as a mail program does."""

from __future__ import annotations

import email
import email.policy
import re
from dataclasses import replace
from datetime import UTC, datetime
from html.parser import HTMLParser
from itertools import pairwise

import pytest
from icalendar import Calendar

import messages
from messages import (
    LANGUAGES,
    FullDigest,
    Letter,
    Line,
    PageLinks,
    Part,
    digest_document,
    digest_text,
    letter,
    page_subject,
    style,
)
from model import Language
from tests.messages import samples
from tests.messages.said_channel import full_digest

LINKS = PageLinks("calendar.ics", "digest.eml", "../../feeds/en/")
VOID = {"meta", "br", "link", "hr", "img"}
EVIL = '<script>alert(1)</script> & "quoted" </h3>'


class Reader(HTMLParser):
    """An outline of a page; an AssertionError where a tag is not closed in its order."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[tuple[str, str]] = []
        self.feed(html)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.texts.append((self.open[-1] if self.open else "", data))

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


def page(language: Language, facts: FullDigest, links: PageLinks | None = LINKS) -> str:
    return "".join(digest_document(language, facts, links))


@pytest.mark.parametrize("language", LANGUAGES)
def test_headings_come_in_order_and_sections_have_names(language: Language) -> None:
    read = Reader(page(language, full_digest(language)))
    assert read.all("html") == [{"lang": language}]
    levels = [int(tag[1]) for tag, _ in read.tags if re.fullmatch(r"h\d", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    ids = [str(h["id"]) for h in read.all("h2") if "id" in h]
    assert ids == ["new", "changed", "closing", "open"]
    assert [s["aria-labelledby"] for s in read.all("section") if s] == ids
    anchors = [str(a["href"]) for a in read.all("a") if str(a["href"]).startswith("#")]
    assert anchors == [f"#{name}" for name in ids]
    assert len(read.all("main")) == len(read.all("title")) == 1


def test_nothing_is_run_or_fetched_or_indexed() -> None:
    html = page(Language("en"), full_digest(Language("en")))
    read = Reader(html)
    assert {tag for tag, _ in read.tags} <= {
        *("html", "head", "meta", "title", "style", "body", "main", "header", "nav", "section"),
        *("footer", "h1", "h2", "h3", "p", "ul", "li", "a", "b", "i", "time", "br"),
    }
    assert not [a for _, attributes in read.tags for a in attributes if a.startswith("on")]
    assert "url(" not in html
    assert "@import" not in html
    metas = {str(m.get("name")): m.get("content") for m in read.all("meta")}
    assert metas["robots"] == "noindex"
    assert metas["referrer"] == "no-referrer"
    assert metas["color-scheme"] == "light dark"


def test_moments_are_times_and_foreign_titles_say_their_language() -> None:
    read = Reader(page(Language("en"), full_digest(Language("en"))))
    assert "tg-time" not in page(Language("en"), full_digest(Language("en")))
    for one in read.all("time"):
        assert datetime.fromisoformat(str(one["datetime"])).tzinfo
    assert {"fr"} == {a["lang"] for a in read.all("a") if "lang" in a}


def test_what_a_publisher_writes_stays_text() -> None:
    facts = full_digest(Language("en"))
    evil = samples.stored(title=EVIL, url='https://e.eu/?a=1&b="2"', reference=EVIL)
    held = replace(samples.table_line(Part.SEATED), call_title=EVIL)
    held = replace(held, table=replace(held.table, title=EVIL))
    digest = replace(facts.digest, tables=(held,))
    facts = replace(facts, digest=digest, open=(Line(call=evil),), region=EVIL, needs=(EVIL,))
    read = Reader(page(Language("en"), facts))
    assert not read.all("script")
    assert 'https://e.eu/?a=1&b="2"' in {a["href"] for a in read.all("a")}
    assert EVIL in "".join(digest_text(Language("en"), facts)), "nothing of it is lost in a text"


def test_a_mail_has_no_links_to_what_is_secret_and_an_empty_page_says_so() -> None:
    english = Language("en")
    facts = full_digest(english)
    read = Reader(page(english, facts, None))
    assert {str(a["href"])[:8] for a in read.all("a")} == {"https://"}
    empty = replace(
        facts, digest=samples.digest_facts(new=(), changed=(), closing=(), tables=()), open=()
    )
    assert "nothing is open" in page(english, empty)
    assert "attached" not in page(english, empty, None)


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_every_colour_is_read_easily_in_light_dark_and_print() -> None:
    """WCAG 2.2: 4.5 to 1 for text; here 7 to 1, its stricter level."""
    palettes = [
        dict(re.findall(r"--(\w+): (#[0-9a-f]{6})", rules))
        for rules in re.findall(r":root \{(.*?)\}", style(), re.S)
    ]
    assert len(palettes) == 3
    for colours in palettes:
        for name in ("ink", "quiet", "link"):
            low, high = sorted(luminance(colours[n]) for n in (name, "paper"))
            assert (high + 0.05) / (low + 0.05) >= 7, (name, colours)
    named = set(re.findall(r"#[0-9a-f]{3,6}", style()))
    assert named == {c for colours in palettes for c in colours.values()}, "no other colour"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_mail_is_read_back(language: Language) -> None:
    facts = full_digest(language)
    words = Letter(
        sender="Přehled, „Skills“",
        host="example.org",
        subject=page_subject(language, facts),
        text="".join(digest_text(language, facts)),
        html=page(language, facts, None),
        calendar=b"".join(messages.calendar_feed(language, "x", [])),
        calendar_name="deadlines.ics",
        at=datetime(2026, 3, 29, 22, 30, tzinfo=UTC),
        zone="Europe/Helsinki",
    )
    body = letter(words)
    mail = email.message_from_bytes(body, policy=email.policy.default)
    assert not mail.defects
    assert mail["From"].addresses[0].display_name == "Přehled, „Skills“"
    assert mail["From"].addresses[0].addr_spec == "no-reply@example.org"
    assert mail["Subject"] == " ".join(page_subject(language, facts).split())
    assert mail["Date"].datetime.isoformat() == "2026-03-30T00:00:00+03:00", "the day it is there"
    assert re.fullmatch(r"<digest\.[0-9a-f]{24}@example\.org>", mail["Message-ID"])
    assert (mail["X-Unsent"], mail["To"], mail["MIME-Version"]) == ("1", None, "1.0")
    alternative, attached = mail.iter_parts()  # type: ignore[attr-defined]
    assert alternative.get_content_type() == "multipart/alternative"
    plain, html = alternative.iter_parts()
    assert (plain.get_content_type(), plain.get_content_charset()) == ("text/plain", "utf-8")
    assert plain.get_content().splitlines() == words.text.splitlines()
    assert (html.get_content_type(), html.get_content_charset()) == ("text/html", "utf-8")
    assert html.get_content().splitlines() == words.html.splitlines()
    assert attached.get_content_type() == "text/calendar"
    assert attached.get_filename() == "deadlines.ics"
    Calendar.from_ical(attached.get_content())
    assert max(map(len, body.split(b"\r\n"))) <= 998
    assert b"\n" not in body.replace(b"\r\n", b"")
    assert letter(words) == body, "the same words make the same file"
    bare = letter(replace(words, calendar=b""))
    assert email.message_from_bytes(bare).get_content_type() == "multipart/alternative"


def test_a_subject_is_one_line() -> None:
    words = Letter(
        sender="a\nBcc: x@y.z",
        host="e.org",
        subject="b\r\nTo: x@y.z",
        text="",
        html="",
        at=samples.NOW,
        zone="UTC",
    )
    mail = email.message_from_bytes(letter(words), policy=email.policy.default)
    assert (mail["To"], mail["Bcc"]) == (None, None)
    assert mail["Subject"] == "b To: x@y.z"
