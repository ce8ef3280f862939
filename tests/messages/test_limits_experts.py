"""Telegram takes all that is said of experts and partners, whatever members write."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

import messages
from messages import experts as words
from messages.experts import ExpertFacts, FillLine, OwnEntryFacts, WhoFacts
from model import (
    ContactId,
    EntryId,
    EntryKind,
    EntryState,
    Language,
    NeedId,
    StakeholderGroup,
)
from tests.messages import samples
from tests.messages.anything import FEW, LANGUAGES, LINE, LONG, NOWS
from tests.messages.said_experts import ASKING, INVITING, LISTING
from tests.messages.telegram import accepts, units

POPUP = 200
WHO = st.builds(
    WhoFacts,
    group=st.none() | st.sampled_from(StakeholderGroup),
    places=st.lists(LINE, max_size=9).map(tuple),
)
ENTRIES = st.builds(
    ExpertFacts,
    id=st.integers(1, 2**53).map(EntryId),
    kind=st.sampled_from(EntryKind),
    need=st.just("") | LINE,
    line=st.just("") | LONG,
    languages=st.lists(st.sampled_from(messages.EU_LANGUAGES), unique=True).map(tuple),
    who=WHO,
    anywhere=st.booleans(),
)
NAMES = st.text("aé ", min_size=1, max_size=90).filter(lambda text: bool(text.strip()))
"""Of needs, countries and languages: ours."""
LOOK = "999.o.abcd.CZ.de.4"


@FEW
@given(LANGUAGES, st.lists(ENTRIES, min_size=6, max_size=6), st.sampled_from(EntryState))
def test_any_entry(language: Language, found: list[ExpertFacts], state: EntryState) -> None:
    own = tuple(OwnEntryFacts(seen=one, state=state) for one in found)
    facts = words.ExpertsFacts(own=own, most=6, asked=9**9, waiting=9**9, removed=9**9)
    accepts(words.experts_page(language, facts))
    for one in own[:2]:
        accepts(words.own_entry(language, one))
        accepts(words.entry_languages(language, one))
        accepts(words.entry_line(language, one, 200))
        accepts(words.entry_remove(language, one))
        accepts(words.entry_moderated(language, one, "removed"))
    accepts(words.entries_right(language, own))


@FEW
@given(LANGUAGES, NAMES, st.integers(0, 5))
def test_any_need_to_choose(language: Language, title: str, at: int) -> None:
    groups = (
        *("green-technology", "digital-technology", "industry"),
        *("education", "people", "region"),
    )
    needs = [(NeedId("n" * 48), title, "abcd")] * 12
    accepts(words.expert_need(language, EntryKind.SEEK, groups, at, needs))


@FEW
@given(LANGUAGES, st.lists(ENTRIES, min_size=5, max_size=5), NAMES)
def test_any_search(language: Language, found: list[ExpertFacts], name: str) -> None:
    facts = words.FoundFacts(
        lines=tuple(found),
        first=4996,
        look=LOOK,
        kind=EntryKind.OFFER,
        need=name,
        country=name[:60],
        tongue=name[:60],
        group=StakeholderGroup.OTHER,
        before=LOOK,
        after=LOOK,
        listed=False,
    )
    accepts(words.experts_found(language, facts))
    choices = [(name, LOOK)] * 25
    page = f"99:{LOOK}"
    accepts(
        words.experts_narrow(language, "language", choices, back=LOOK, before=page, after=page)
    )
    accepts(words.experts_removed(language, found, 999, first=995, before="1", after="9"))
    card = words.expert_card(
        language,
        found[0],
        back=f"x:s:{LOOK}",
        ask=f"x:ask:{2**53}:s{LOOK}",
        invite=f"t:{2**53}:invite:{2**53}",
        keeper=f"x:k:{2**53}:off",
    )
    accepts(card)


@FEW
@given(LANGUAGES, st.lists(ENTRIES, min_size=5, max_size=5), LINE, st.booleans())
def test_any_who_could_fill(
    language: Language, found: list[ExpertFacts], title: str, table: bool
) -> None:
    why = ("group", "need", "country", "language")
    lines = tuple(FillLine(seen=one, reasons=why, invited=True) for one in found)
    facts = words.FillFacts(
        title=title,
        back=f"t:{2**53}:panel",
        at=f"t{2**53}",
        table=table,
        missing=tuple((group, 200) for group in StakeholderGroup),
        free=200,
        lines=lines,
        before=f"t:{2**53}:experts:99",
        after=f"t:{2**53}:experts:101",
    )
    accepts(words.who_could_fill(language, facts))
    accepts(words.expert_invited(language, samples.table_facts(), found))


@FEW
@given(LANGUAGES, ENTRIES, WHO, LINE, LINE, NOWS)
def test_any_request(
    language: Language,
    entry: ExpertFacts,
    asker: WhoFacts,
    title: str,
    line: str,
    now: datetime,
) -> None:
    request = words.RequestFacts(
        contact=ContactId(2**53),
        entry=entry,
        asker=asker,
        call=title,
        intro=title,
        line=line,
        handle="@" + "h" * 32,
    )
    accepts(words.contact_intro(language, request, 300))
    accepts(words.contact_way(language, request, 200))
    accepts(words.contact_preview(language, request))
    facts = words.ContactFacts(
        id=ContactId(2**53),
        kind=entry.kind,
        need=entry.need,
        call=title,
        intro=title,
        asker=asker,
        asked=asker,
        asked_at=now,
    )
    accepts(words.contact_sent(language, facts))
    accepts(words.contact_asked(language, facts))
    accepts(words.contact_reply(language, facts, "@" + "h" * 32, 200))
    accepts(words.contact_reply_preview(language, facts.id, line))
    accepts(words.contact_line(language, facts, line, asked=True))
    accepts(words.contact_over(language, facts, "lapsed"))
    for own in (True, False):
        several = words.RequestsFacts(lines=(facts,) * 5, own=own)
        accepts(words.contacts_waiting(language, several))


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_every_refusal_fits_a_pop_up(language: Language) -> None:
    said = [messages.plain(language, f"experts-cannot-{why}", most=200) for why in LISTING]
    said += [
        words.contact_cannot(language, why, 200, samples.NOW, "America/Argentina/Buenos_Aires")
        for why in ASKING
    ]
    said += [messages.plain(language, f"invite-cannot-{why}", most=30) for why in INVITING]
    said += [messages.plain(language, f"invite-{how}") for how in ("done", "undone")]
    for one in said:
        assert units(one) <= POPUP, one
