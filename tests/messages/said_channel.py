"""What ``said`` writes of the second channel: the chat's words, a page, a feed, error pages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from html import escape

import messages
from messages import ChannelFacts, Entry, FullDigest, Line, Reason
from model import CallStatus, CutOff, Language, MemberId, Message, Moment, Precision
from tests.messages import samples as s

MINE = "https://example.org/funding/my/" + "x" * 43
FACTS = ChannelFacts(
    owner=MemberId(7),
    calendar=f"{MINE}/calendar.ics",
    page=f"{MINE}/digest",
    mail=f"{MINE}/digest.eml",
    all_feeds="https://example.org/funding/feeds/en/",
)


def facts_in(language: Language) -> ChannelFacts:
    battery, vet, _ = s.NEEDS[language]
    feeds = ((f"{need}, Moravskoslezský kraj", "https://e.org/f.atom") for need in (battery, vet))
    return replace(FACTS, feeds=tuple(feeds))


def full_digest(language: Language) -> FullDigest:
    """A page with something in each of its parts."""
    why = tuple(Reason(need) for need in s.NEEDS[language][:2])
    facts = s.digest_facts(articles=(s.article_line(),), totals={})
    month = s.stored(9, cut_offs=(CutOff(s.at("2026-11-30", 23, 59), Precision.MONTH),))
    coming = s.stored(
        10, published_status=CallStatus.FORTHCOMING, opens=Moment(s.at("2026-05-12", 0))
    )
    lines = (Line(call=month, reasons=why, saved=True), Line(call=coming, reasons=why))
    return FullDigest(digest=facts, open=lines)


def entry(language: Language, **changed: object) -> Entry:
    why = tuple(Reason(need) for need in s.NEEDS[language][:2])
    full = s.full_card()
    line = Line(call=full.call, reasons=why, changed=full.changed)
    plain = Entry(
        line=line,
        places=("Moravskoslezsko", "Nordrhein-Westfalen"),
        source_title="EU Funding & Tenders Portal",
        updated=s.NOW,
        published=s.NOW,
    )
    return replace(plain, **changed)  # type: ignore[arg-type]


def channel(language: Language) -> Iterator[tuple[str, Message]]:
    facts = facts_in(language)
    yield "channel", messages.channel(language, facts)
    yield "channel, renewed", messages.channel(language, facts, renewed=True)
    off = replace(facts, calendar="", page="", mail="")
    yield "channel, off", messages.channel(language, off)
    yield "channel, no address", messages.channel(language, replace(off, public=False))
    group = replace(facts, group=True, group_name="Moravia <Skills>")
    yield "channel, of a group", messages.channel(language, group)
    yield "channel, renew", messages.channel_renew(language, MemberId(7), 2)
    yield "channel, in a group", messages.channel_in_private(language, MemberId(7))
    for key in ("nothing-saved", "gone", "ics", "eml", "busy"):
        yield f"channel, {key}", messages.reply(language, f"channel-{key}")
    digest = full_digest(language)
    text = messages.page_subject(language, digest) + "\n\n" + _text(language, digest)
    yield "page as text", Message(html=escape(text))
    of_region = replace(digest, region="Moravskoslezsko", needs=s.NEEDS[language][:2])
    nothing = replace(of_region, digest=s.digest_facts(new=(), changed=(), closing=(), tables=()))
    quiet = replace(nothing, open=(), needs=())
    for name, one in (("of a region", replace(of_region, open=())), ("empty", quiet)):
        bare = replace(one, digest=replace(one.digest, new=(), changed=(), closing=(), tables=()))
        subject = messages.page_subject(language, one)
        yield f"page, {name}", Message(html=escape(f"{subject}\n\n{_text(language, bare)}"))
    worded = messages.word_entry(language, entry(language), s.NOW)
    yield "feed entry", Message(html=escape(worded.summary))
    keys = (
        *("page-contents", "page-links", "page-link-calendar", "page-link-calendar-region"),
        *("page-link-mail", "page-link-feeds", "page-secret", "page-attached"),
        *("page-name-calendar", "page-name-digest", "feeds-heading", "feeds-about", "feeds-all"),
        *("feeds-needs", "feeds-regions", "feeds-programmes", "feeds-digests", "feeds-languages"),
        *("feeds-any-region", "feed-subtitle", "gone-heading", "gone-about", "lost-heading"),
        *("lost-about", "busy-heading", "wrong-method-heading", "broken-heading", "broken-about"),
    )
    said = (messages.plain(language, key) for key in keys)
    yield "page, words", Message(html=escape("\n".join(said)))


def _text(language: Language, facts: FullDigest) -> str:
    return "".join(messages.digest_text(language, facts))
