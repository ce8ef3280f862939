"""What ``said`` writes of experts and partners: entries, searches, seats, requests."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import messages
from messages import experts as words
from messages.experts import ExpertFacts, FillLine, OwnEntryFacts, WhoFacts
from model import (
    ContactId,
    EntryId,
    EntryKind,
    EntryState,
    Language,
    Message,
    NeedId,
    StakeholderGroup,
)
from tests.messages import samples as s

EDU, IND = StakeholderGroup.EDUCATION, StakeholderGroup.INDUSTRY
OWN_WORDS = "20 <b>courses</b> & trainers"
LISTING = (
    *("gone", "alone", "setup", "group", "languages", "many", "long", "keeper"),
    *("mail", "handle", "link", "phone", "own", "name"),
)
ASKING = ("gone", "own", "open", "lately", "often", "busy", "over", "short", "long")
INVITING = ("gone", "seated", "again", "busy", "many", "closed")
REPLIES = (
    *("experts-kept", "experts-paused-all", "contact-dropped", "contact-refused"),
    *("contact-refused-all", "contact-withdrawn", "contact-passed"),
)


def _entry(language: Language, number: int = 1, **kw: object) -> ExpertFacts:
    facts: dict[str, object] = {
        "id": EntryId(number),
        "kind": EntryKind.OFFER,
        "need": s.NEEDS[language][0],
        "line": OWN_WORDS,
        "languages": (Language("cs"), Language("de")),
        "who": WhoFacts(group=EDU, places=("Moravskoslezsko", "Śląskie")),
        "anywhere": True,
    }
    return ExpertFacts(**{**facts, **kw})  # type: ignore[arg-type]


def experts(language: Language) -> Iterator[tuple[str, Message]]:
    one = _entry(language)
    bare = _entry(language, 2, kind=EntryKind.SEEK, need="", line="", languages=(), who=WhoFacts())
    yield from _own(language, one, bare)
    yield from _found(language, one, bare)
    yield from _filling(language, one, bare)
    yield from _asking(language, one, bare)
    for key in REPLIES:
        yield key, words.experts_reply(language, key)
    refused = [messages.plain(language, f"experts-cannot-{why}", most=200) for why in LISTING]
    until = s.NOW + timedelta(days=3)
    refused += [words.contact_cannot(language, why, 5, until, "Europe/Prague") for why in ASKING]
    refused += [messages.plain(language, f"invite-cannot-{why}", most=30) for why in INVITING]
    yield "experts, refusals", Message(html="\n".join(refused))


def _own(language: Language, one: ExpertFacts, bare: ExpertFacts) -> Iterator[tuple[str, Message]]:
    none = words.ExpertsFacts(own=(), most=6)
    yield "experts, none of one's own", words.experts_page(language, none)
    own = tuple(
        OwnEntryFacts(seen=(one, bare)[n % 2], state=st) for n, st in enumerate(EntryState)
    )
    several = replace(none, own=own, asked=1, waiting=2, removed=3)
    yield "experts", words.experts_page(language, several)
    groups = ("green-technology", "digital-technology", "education")
    needs = [(NeedId("x"), title, "abcd") for title in s.NEEDS[language][:2]]
    for kind in EntryKind:
        page = words.expert_need(language, kind, groups, 1, needs)
        yield f"experts, which need, {kind}", page
    for state in EntryState:
        facts = OwnEntryFacts(seen=replace(one, anywhere=False), state=state)
        yield f"own entry, {state}", words.own_entry(language, facts)
    wordless = OwnEntryFacts(seen=bare, state=EntryState.DRAFT)
    yield "own entry, wordless", words.own_entry(language, wordless)
    listed = OwnEntryFacts(seen=one, state=EntryState.LISTED)
    yield "own entry, languages", words.entry_languages(language, listed)
    yield "own entry, a line", words.entry_line(language, wordless, 200)
    yield "own entry, another line", words.entry_line(language, listed, 200)
    yield "own entry, remove", words.entry_remove(language, listed)
    yield "entries still right", words.entries_right(language, [listed, wordless])
    for act in ("removed", "put-back"):
        yield f"entry {act} by a keeper", words.entry_moderated(language, listed, act)


def _found(
    language: Language, one: ExpertFacts, bare: ExpertFacts
) -> Iterator[tuple[str, Message]]:
    facts = words.FoundFacts(lines=(one, bare), first=6, look="1", before="0", after="2")
    yield "experts found", words.experts_found(language, facts)
    narrow = replace(
        facts,
        lines=(),
        kind=EntryKind.SEEK,
        need=one.need,
        country="Portugal",
        tongue=messages.language_name(Language("de"), language),
        group=IND,
        before="",
        after="",
        listed=False,
    )
    yield "experts found, none", words.experts_found(language, narrow)
    offers = replace(narrow, lines=(one,), kind=EntryKind.OFFER)
    yield "experts found, offers", words.experts_found(language, offers)
    nobody = words.FoundFacts(lines=(), first=1, look="0")
    yield "experts found, nobody there", words.experts_found(language, nobody)
    every = [(messages.plain(language, "experts-every"), "0")]
    every += [
        (messages.plain(language, f"button-experts-kind-{kind}"), f"0.{kind.value[0]}.-.-.-.-")
        for kind in EntryKind
    ]
    for by in ("kind", "need", "country", "language", "group"):
        page = words.experts_narrow(language, by, every, back="0", before="0:0", after="2:0")
        yield f"experts, narrow by {by}", page
    card = words.expert_card(
        language,
        one,
        back="x:s:0",
        ask="x:ask:1:s0",
        invite="t:1:invite:1",
        take_back="t:1:uninvite:1",
        keeper="x:k:1:off",
    )
    yield "expert, every button", card
    gone = words.expert_card(language, bare, back="x:removed", ask="x", restore="x:k:2:on")
    yield "expert, removed", gone
    yield "experts, removed", words.experts_removed(language, [one, bare], 12, after="1")
    alone = messages.plain(language, "experts-only-alone")
    yield "experts, in a group", Message(html=alone)


def _filling(
    language: Language, one: ExpertFacts, bare: ExpertFacts
) -> Iterator[tuple[str, Message]]:
    lines = (
        FillLine(seen=one, reasons=("group", "need", "country", "language"), invited=True),
        FillLine(seen=bare, reasons=()),
    )
    facts = words.FillFacts(
        title=s.TABLE_TITLE,
        back="t:1:panel",
        at="t1",
        table=True,
        missing=((EDU, 2), (StakeholderGroup.SOCIAL_PARTNERS, 0)),
        free=1,
        lines=lines,
        before="t:1:experts:0",
        after="t:1:experts:2",
    )
    yield "fill a table", words.who_could_fill(language, facts)
    full = replace(facts, full=True, lines=(), missing=(), free=0)
    yield "fill a table, full", words.who_could_fill(language, full)
    groups = ((EDU, 0), (StakeholderGroup.PUBLIC_AUTHORITIES, 0))
    call = replace(facts, table=False, missing=groups, free=0, lines=(), title=s.TITLE)
    yield "fill a call, nobody", words.who_could_fill(language, call)
    balanced = replace(call, missing=(), lines=lines[:1])
    yield "fill a call, all there", words.who_could_fill(language, balanced)
    yield (
        "card, find experts",
        messages.card(language, s.plain_card(interested=True, call=s.stored())),
    )
    invited = words.expert_invited(language, s.table_facts(), [one, bare])
    yield "expert invited", invited
    yield "expert uninvited", words.expert_uninvited(language, s.table_facts())


def _asking(
    language: Language, one: ExpertFacts, bare: ExpertFacts
) -> Iterator[tuple[str, Message]]:
    request = words.RequestFacts(
        contact=ContactId(7),
        entry=one,
        asker=WhoFacts(group=IND, places=("Česko",)),
        call=s.TITLE,
        intro="A <project> on batteries",
        line="Ana & Co, ana@example.org",
        handle="@ana_example",
    )
    yield "contact, introduction", words.contact_intro(language, request, 300)
    yield "contact, how to be reached", words.contact_way(language, request, 200)
    nameless = replace(request, handle="", call="", entry=bare, asker=WhoFacts())
    yield "contact, no name in Telegram", words.contact_way(language, nameless, 200)
    yield "contact, before it is sent", words.contact_preview(language, request)
    yield "contact, before it is sent, little said", words.contact_preview(language, nameless)
    facts = words.ContactFacts(
        id=ContactId(7),
        kind=EntryKind.OFFER,
        need=one.need,
        call=s.TITLE,
        asked=one.who,
        asked_at=s.NOW,
    )
    to_asked = replace(facts, asked=None, asker=request.asker, intro=request.intro)
    yield "contact, sent", words.contact_sent(language, facts)
    yield "contact, asked", words.contact_asked(language, to_asked)
    little = replace(to_asked, call="", intro="", need="", kind=EntryKind.SEEK, asker=WhoFacts())
    yield "contact, asked, little said", words.contact_asked(language, little)
    yield "contact, reply", words.contact_reply(language, to_asked, "@bert_example", 200)
    line = "Bert <b@example.org>"
    reply = words.contact_reply_preview(language, ContactId(7), line)
    yield "contact, before it is passed on", reply
    for asked, known in ((True, to_asked), (False, facts)):
        said = words.contact_line(language, known, line, asked=asked)
        yield f"contact, made, {'asked' if asked else 'asker'}", said
    for how in ("declined", "lapsed"):
        yield f"contact, {how}", words.contact_over(language, facts, how)
    for own in (True, False):
        lines = (facts, replace(facts, call="")) if own else (to_asked,)
        waiting = words.RequestsFacts(lines=lines, own=own)
        yield (
            f"contacts, {'own' if own else 'to answer'}",
            words.contacts_waiting(language, waiting),
        )
    none = words.RequestsFacts(lines=(), own=True)
    yield "contacts, none", words.contacts_waiting(language, none)
