"""Facts about who is away and who stands in: never a name, for none is kept."""

from __future__ import annotations

from dataclasses import replace

from actions._assistant import Assistant
from messages import ColleagueFacts, CoverNotice, DigestFacts, Line
from model import Cover, Language, Member


def who_asks(a: Assistant, member: Member, cover: Cover, language: Language) -> ColleagueFacts:
    """Who is away, as far as it said who it is, and until when."""
    return ColleagueFacts(
        organisation=member.organisation,
        group=member.group,
        regions=tuple(a.regions.name(code, language) for code in member.regions),
        until=cover.until,
    )


def notice_facts(a: Assistant, member: Member, cover: Cover, language: Language) -> CoverNotice:
    """What either side is told of an absence."""
    return CoverNotice(
        cover=cover,
        member=member,
        asks=who_asks(a, member, cover, language),
        calls=len(a.store.told_for(cover.id)),
    )


def impersonal(facts: DigestFacts) -> DigestFacts:
    """A digest for somebody else: not "you saved this", nor "you have applied"."""

    def plain(lines: tuple[Line, ...]) -> tuple[Line, ...]:
        return tuple(replace(one, saved=False, interested=False, track=None) for one in lines)

    return replace(
        facts,
        new=plain(facts.new),
        changed=plain(facts.changed),
        closing=plain(facts.closing),
    )
