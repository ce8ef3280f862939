"""Facts for messages: what the store and the needs know, in the shape ``messages`` words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from actions._assistant import Assistant
from actions._gather_hub import event_lines
from actions._gather_tables import table_line, table_ref
from actions._posts import DIGEST
from actions.ballot import open_ballot
from actions.courses import count_courses, needs_of_call
from actions.digest import Contents, Item, changed_since
from actions.event_news import SHOWN
from actions.exchange import rates
from actions.gathering import gathered
from actions.interest import Standing, standing
from actions.operations import funded_near
from actions.quorum import are_enough
from actions.region_needs import regions_now, served_by
from matching import gate
from messages import (
    ArticleLine,
    CardFacts,
    DigestFacts,
    FundedFacts,
    Line,
    Reason,
    Section,
)
from model import (
    Article,
    ChatKind,
    Interest,
    Member,
    NeedId,
    NotForUs,
    NutsCode,
    Roundtable,
    RoundtableState,
    StoredCall,
    Tag,
)
from sources import Source

LINES = 10
"""Lines a section of a digest shows; the rest is behind "n more"."""


def reasons(a: Assistant, member: Member, tags: Iterable[Tag]) -> tuple[Reason, ...]:
    """Why a call is shown, by need, in the member's language, and whose need it is if it is
    not the member's own."""
    whose = {need: one.region for one in reversed(served_by(a, member)) for need in one.needs}
    wanted = member.needs or whose
    return tuple(
        Reason(
            a.need_title(tag.need, member.language),
            tag.because,
            region=a.regions.name(whose[tag.need], member.language) if tag.need in whose else "",
            unsure=not tag.sure,
        )
        for tag in tags
        if not wanted or tag.need in wanted
    )


def region_names(
    a: Assistant, codes: Iterable[NutsCode], member: Member
) -> Mapping[NutsCode, str]:
    return {c: a.regions.name(c, member.language) for c in codes if c in a.regions}


def card_facts(a: Assistant, member: Member, stored: StoredCall, now: datetime) -> CardFacts:
    """A call as this member sees it at ``now``, with what changed since the member saw it."""
    told = a.store.told(member.id, [stored.id]).get(stored.id)
    group = member.kind is ChatKind.GROUP
    said = a.store.interest(member.id, stored.id)
    stands = standing(a, member, stored.id) if group else Standing(frozenset(said), 0, 0)
    source = a.sources.get(stored.call.source)
    tags = a.store.tags([stored.id]).get(stored.id, ())
    checks = gate(stored.call, member, a.regions, now)
    parts = (part for check in checks for part in (NutsCode(check.value), *check.parts))
    return CardFacts(
        call=stored,
        now=now,
        zone=member.zone,
        source_title=a.source_title(stored.call.source),
        attribution=_credit(source) if source else "",
        others=tuple(a.source_title(o.call.source) for o in a.store.places_of(stored.id)),
        region_names=region_names(a, {*stored.call.regions, *member.regions, *parts}, member),
        why=reasons(a, member, tags),
        checks=checks,
        changed=changed_since(a, stored, told) if told and told < stored.version else (),
        rates=rates(a, now),
        saved=Interest.SAVED in stands.said,
        interested=Interest.INTERESTED in stands.said,
        shared=group,
        interested_groups=stands.groups,
        not_for_us=_why_not(a, member, stored),
        fits=bool(a.store.fits(member.id, stored.id)),
        interested_members=stands.members,
        interested_countries=stands.countries,
        tables=tuple(table_ref(t) for t in a.store.roundtables_on(stored.id) if _upcoming(t, now)),
        track=a.store.track(member.id, stored.id),
        funded=a.store.knows_operations(stored.call.programme, regions_now(a, member.regions)),
        gathered=gathered(a, member, stored.id),
        ask_counted=Interest.INTERESTED in stands.said and member.counted is None and not group,
        quorum=member.facilitator and are_enough(a, stored),
        ballot=open_ballot(a, member, stored.id),
        courses=count_courses(a, needs_of_call(a, member, stored.id), member, now),
    )


def _credit(source: Source) -> str:
    """Whom to name, and the licence: not where none was found, or the name holds it already."""
    known = not source.licence.startswith("not ") and source.licence not in source.attribution
    return " · ".join(filter(None, (source.attribution, source.licence if known else "")))


def funded_facts(a: Assistant, member: Member, stored: StoredCall) -> FundedFacts:
    """Operations near the member, of the call's programme."""
    found = funded_near(a, member, stored.call)
    codes = [one.region for one in found if one.region]
    return FundedFacts(call=stored, operations=found, region_names=region_names(a, codes, member))


def _upcoming(table: Roundtable, now: datetime) -> bool:
    return table.state is RoundtableState.OPEN and table.starts_at > now


def _why_not(a: Assistant, member: Member, stored: StoredCall) -> NotForUs | None:
    for call, said, reason, _ in a.store.interests(member.id):
        if call == stored.id and said is Interest.NOT_FOR_US and reason:
            return NotForUs(reason)
    return None


def line(a: Assistant, member: Member, item: Item, *, on_request: bool = False) -> Line:
    """A call in a list; what is only a maybe is no reason, unless the list was asked for."""
    tags = [tag for tag in item.match.tags if on_request or tag.sure]
    said = a.store.interest(member.id, item.match.call.id)
    return Line(
        call=item.match.call,
        reasons=reasons(a, member, tags),
        changed=item.changed,
        saved=Interest.SAVED in said,
        interested=Interest.INTERESTED in said,
        track=a.store.track(member.id, item.match.call.id),
        passed_on=item.tip,
        gathered=gathered(a, member, item.match.call.id),
        passed_to=item.passed_to,
    )


def digest_facts(
    a: Assistant, member: Member, contents: Contents, digest_id: int, now: datetime
) -> DigestFacts:
    """A digest's first page: ten lines a section, with how many there are in all."""
    sections = {
        Section.NEW: contents.new,
        Section.CHANGED: contents.changed,
        Section.CLOSING: contents.closing,
    }
    shown = {s: tuple(line(a, member, i) for i in items[:LINES]) for s, items in sections.items()}
    sources, polls = a.store.polls_since(
        a.store.last_sent(member.id, DIGEST) or member.joined_at or now
    )
    return DigestFacts(
        now=now,
        zone=member.zone,
        assistant=a.settings.name,
        digest_id=digest_id,
        new=shown[Section.NEW],
        changed=shown[Section.CHANGED],
        closing=shown[Section.CLOSING],
        tables=tuple(table_line(a, member, t, now) for t in contents.tables),
        totals={s: len(items) for s, items in sections.items()},
        sources_checked=sources,
        polls=polls,
        first=contents.first,
        actions=contents.actions,
        articles=tuple(article_line(a, member, *one) for one in contents.articles),
        events=event_lines(a, member, contents.events[:SHOWN], contents.tables),
        events_more=max(len(contents.events) - SHOWN, 0),
    )


def article_line(a: Assistant, member: Member, article: Article, need: NeedId) -> ArticleLine:
    """A piece of news. What follows a colon in its source's title tells what else that has."""
    return ArticleLine(
        article=article,
        source_title=a.source_title(article.source).partition(":")[0],
        need=a.need_title(need, member.language),
    )
