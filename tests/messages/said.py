"""The messages of each language, written out for a speaker to read.

``python -m tests.messages.said`` writes ``said/<lang>.txt`` anew; a test compares. A changed
file is read before it is committed.
"""

from __future__ import annotations

import functools
import pathlib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal

import messages
import messages.hosts
from messages import AlertKind, Reason, _catalogue
from model import (
    Answer,
    Because,
    Call,
    CallStatus,
    Check,
    CutOff,
    FieldChange,
    Language,
    Message,
    Moment,
    Money,
    NotForUs,
    NutsCode,
    Operation,
    Precision,
    Programme,
    Rates,
    RegionCategory,
)
from tests.messages import samples as s
from tests.messages.said_after import after
from tests.messages.said_alone import alone
from tests.messages.said_before import before_a_meeting
from tests.messages.said_channel import channel
from tests.messages.said_dates import dates
from tests.messages.said_experts import experts
from tests.messages.said_figures import told as figures
from tests.messages.said_groups import groups
from tests.messages.said_guests import guests
from tests.messages.said_hub import audiences, courses, events
from tests.messages.said_picture import pictures
from tests.messages.said_reminders import handover, reminders
from tests.messages.said_search import searches
from tests.messages.said_seats import seats
from tests.messages.said_settings import settings
from tests.messages.said_setup import setup
from tests.messages.said_tables import notices, tables
from tests.messages.said_tracker import tracker

FOLDER = pathlib.Path(__file__).parent / "said"
LESS, TRANSITION, MORE = RegionCategory
REGION_NAMES = {
    NutsCode("IT"): "Italia",
    NutsCode("ITF3"): "Campania",
    NutsCode("ITF4"): "Puglia",
    NutsCode("CZ04"): "Severozápad",
    NutsCode("SE11"): "Stockholm",
    NutsCode("PL22"): "Śląskie",
    NutsCode("PL227"): "Rybnicki",
    NutsCode("PL228"): "Bytomski",
}


def _category(answer: Answer, value: str, known: RegionCategory | None, *parts: str) -> Check:
    kinds = (known,) if known else (LESS, TRANSITION, MORE) if parts else ()
    codes = tuple(map(NutsCode, parts))
    asks = (LESS, TRANSITION)
    return Check("category", answer, value=value, asks=asks, known=kinds, parts=codes)


CATEGORY_CHECKS = {
    "category, verified": _category(Answer.YES, "ITF3", LESS, "ITF3"),
    "category, believed": _category(Answer.UNKNOWN, "CZ04", LESS, "CZ04"),
    "category, believed not": _category(Answer.UNKNOWN, "CZ04", MORE),
    "category, in part": _category(Answer.UNKNOWN, "IT", None, "ITF3", "ITF4"),
    "category, not known": _category(Answer.UNKNOWN, "SE11", None),
    "just transition, in part": Check(
        "just-transition",
        Answer.UNKNOWN,
        value="PL22",
        parts=(NutsCode("PL227"), NutsCode("PL228")),
    ),
}


@functools.cache
def everything(language: Language) -> tuple[tuple[str, Message], ...]:
    """Each message with a name for the reader of the file."""
    return tuple(anew(language))


def anew(language: Language) -> Iterator[tuple[str, Message]]:
    """``everything``, with the samples as they stand now."""
    yield from _cards(language)
    yield from _digests(language)
    yield from tables(language)
    yield from notices(language)
    yield from setup(language)
    yield from settings(language)
    yield from groups(language)
    yield from searches(language)
    yield from pictures(language)
    yield from reminders(language)
    yield from handover(language)
    yield from _places(language)
    yield from tracker(language)
    yield from channel(language)
    yield from seats(language)
    yield from guests(language)
    yield from before_a_meeting(language)
    yield from experts(language)
    yield from after(language)
    yield from dates(language)
    yield from courses(language)
    yield from events(language)
    yield from audiences(language)
    yield from figures(language)


def _places(language: Language) -> Iterator[tuple[str, Message]]:
    """One call in many places, pages that never rest, what was funded before."""
    one = messages.CopyFacts(
        copy=s.stored(),
        source="ESF+",
        stands=s.stored(),
        stands_source="EU Funding & Tenders Portal",
        why="title and dates",
        since=s.NOW,
    )
    yield "copies", messages.copies(language, [one], "Europe/Brussels")
    yield "copies, none", messages.copies(language, [], "Europe/Brussels")
    yield "copies, parted", messages.reply(language, "keepers-parted", call="7", count=1)
    yield "copies, not joined", messages.reply(language, "keepers-not-joined", call="7")
    yield "copies, no call", messages.reply(language, "keepers-no-call", call="7")
    yield "copies, how", messages.reply(language, "keepers-same-how")
    yield "call restless", messages.call_restless(language, s.stored(), "ESF+")
    operations = (
        Operation(
            key="1",
            programme=Programme.JTF,
            title="Skills for the time after coal",
            beneficiary="Uniwersytet Śląski",
            region=NutsCode("PL22"),
            region_from="column",
            eu_amount=Decimal("3620421.30"),
            starts=date(2024, 1, 1),
            ends=date(2026, 6, 30),
            list="Kohesio, European Commission (CC BY 4.0)",
        ),
        Operation(
            key="2",
            programme=Programme.JTF,
            title="A new job in a better climate",
            region=NutsCode("PL22"),
            region_from="search",
        ),
    )
    facts = messages.FundedFacts(
        call=s.stored(programme=Programme.JTF),
        operations=operations,
        region_names={NutsCode("PL22"): "Śląskie"},
    )
    yield "funded before", messages.funded(language, facts)
    yield "card, funded before", messages.card(language, s.plain_card(funded=True))


def _why(language: Language) -> tuple[Reason, ...]:
    first, second, words = s.NEEDS[language]
    return (
        Reason(first, (Because(words, "title", "r"), Because("gigafactory", "text", "r"))),
        Reason(second),
    )


def _cards(language: Language) -> Iterator[tuple[str, Message]]:
    why = _why(language)
    yield "card, everything said", messages.card(language, s.full_card(why=why))
    of_region = tuple(replace(one, region="Moravskoslezský kraj") for one in why)
    yield "card, needs of the region", messages.card(language, s.plain_card(why=of_region))
    unsure = tuple(replace(one, unsure=True) for one in why)
    yield "card, perhaps", messages.card(language, s.plain_card(why=(why[1], unsure[0])))
    line = messages.Line(call=s.stored(), reasons=unsure)
    heading = messages.render(language, "perhaps-heading", total=1)
    more = ("button-calls", "p:calls:0")
    perhaps = messages.ListFacts(now=s.NOW, heading=heading, lines=(line,), first=1, more=more)
    yield "list, perhaps", messages.call_list(language, perhaps)
    more = ("button-perhaps", "p:perhaps:0")
    yield "list, more perhaps", messages.call_list(language, replace(perhaps, lines=(), more=more))
    yield "card, little said, own zone", messages.card(language, s.plain_card())
    planned = s.stored(
        title="Kwalifikacje dla transformacji",
        language=Language("pl"),
        programme=Programme.JTF,
        published_status=CallStatus.PLANNED,
        cut_offs=(CutOff(s.at("2027-03-31", 23, 59), Precision.MONTH),),
        opens=None,
        reference=None,
        budget=Money(Decimal(1_200_000_000), "PLN"),
    )
    zloty = Rates(date(2026, 2, 27), {"PLN": Decimal("4.2295")})
    yield (
        "card, planned, day unknown, amount in euros too",
        messages.card(language, s.plain_card(call=planned, rates=zloty)),
    )
    known = s.stored(
        title="Univerzitní vouchery+, Moravskoslezský kraj",
        language=Language("cs"),
        programme=Programme.JTF,
        published_status=CallStatus.PLANNED,
        opens=Moment(s.at("2026-06-15", 0)),
        cut_offs=(s.cut_off("2026-11-30"),),
    )
    unsure = (Check("dates", Answer.UNKNOWN), Check("just-transition", Answer.UNKNOWN))
    card = s.plain_card(call=known, checks=unsure)
    yield "card, planned, opening known", messages.card(language, card)
    for name, check in CATEGORY_CHECKS.items():
        facts_of_it = s.plain_card(checks=(check,), region_names=REGION_NAMES)
        yield f"card, {name}", messages.card(language, facts_of_it)
    two = (messages.Line(call=planned), messages.Line(call=known))
    plans = messages.ListFacts(now=s.NOW, heading=messages.Html("…"), lines=two, first=1)
    yield "list, planned", messages.call_list(language, plans)
    coming = s.stored(
        published_status=CallStatus.FORTHCOMING,
        opens=Moment(s.at("2026-05-12", 0)),
        cut_offs=(CutOff(s.at("2026-06-30", 23, 59), Precision.QUARTER),),
    )
    yield "card, not open yet", messages.card(language, s.plain_card(call=coming))
    past = s.stored(cut_offs=(s.cut_off("2026-02-26"),))
    yield "card, closed, published as open", messages.card(language, s.plain_card(call=past))
    early = s.stored(published_status=CallStatus.CLOSED)
    yield "card, closed early", messages.card(language, s.plain_card(call=early))
    facts = messages.ShareFacts(call=early, now=s.NOW, bot="funding_bot")
    yield "share, closed early", messages.share(language, facts)
    saved = s.reminder_facts(call=early, cut_off=early.call.cut_offs[-1])
    yield "reminder, closed early", messages.reminder(language, saved)
    one = messages.Line(call=early)
    listed = messages.ListFacts(now=s.NOW, heading=messages.Html("…"), lines=(one,), first=1)
    yield "list, closed early", messages.call_list(language, listed)
    yield "alert, new", messages.alert(language, s.plain_card(why=why), AlertKind.NEW)
    soon = s.full_card(call=s.stored(cut_offs=(s.cut_off("2026-03-03"),)), why=why)
    yield "alert, changed, urgent", messages.alert(language, soon, AlertKind.CHANGED, urgent=True)
    yield "not for us", messages.not_for_us(language, s.stored())
    yield (
        "not for us, said",
        messages.card(language, s.plain_card(not_for_us=NotForUs.TOO_LARGE, interested=True)),
    )
    yield "share", messages.share(language, s.share_facts())
    yield "changes", Message(html="\n".join(_changes(language)))


def _changes(language: Language) -> Iterator[str]:
    call: Call = s.call()
    before, after = s.full_card().call.call, s.call(applicants=frozenset())
    two = (s.cut_off("2026-03-26"), s.cut_off("2026-09-03"))
    for change in (
        FieldChange("title", "Old title", "New title"),
        FieldChange("published_status", CallStatus.OPEN, CallStatus.CLOSED),
        FieldChange("opens", None, Moment(s.at("2026-05-12", 0))),
        FieldChange("cut_offs", (), two),
        FieldChange("cut_offs", two[:1], two),
        FieldChange("cut_offs", two, two[:1]),
        FieldChange("cut_offs", two[:1], before.cut_offs),
        FieldChange("budget", Money(Decimal(500)), Money(Decimal("750000.5"))),
        FieldChange("applicants", after.applicants, before.applicants),
        FieldChange("applicants", before.applicants, frozenset(list(before.applicants)[:0])),
        FieldChange("regions", before.regions, frozenset(sorted(before.regions)[:2])),
        FieldChange("regions", frozenset(sorted(before.regions)[:1]), before.regions),
    ):
        yield messages.change(language, change, call, s.NAMES)


def _digests(language: Language) -> Iterator[tuple[str, Message]]:
    facts = s.digest_facts()
    for number, part in enumerate(messages.digest(language, facts), 1):
        yield f"digest, part {number}", part
    news = s.digest_facts(changed=(), closing=(), tables=(), articles=(s.article_line(),))
    yield "digest, with news", messages.digest(language, news)[0]
    first = s.digest_facts(changed=(), closing=(), tables=(), first=True, totals={})
    yield "digest, the first", messages.digest(language, first)[0]
    tables = s.digest_facts(new=(), changed=(), closing=(), totals={})
    yield "digest, no calls", messages.digest(language, tables)[0]
    yield "digest, a page", messages.digest_page(language, s.page_facts())
    yield "all quiet", messages.all_quiet(language, facts)


def written(language: Language) -> str:
    """The file's text: each message's HTML and its buttons, row by row."""
    review = messages.review(language)
    state = f"reviewed by {review.by}" if review else "not yet reviewed by a native speaker"
    blocks = [
        f"{language}: {state}",
        *(_block(name, message) for name, message in everything(language)),
    ]
    blocks += [_block(name, message) for name, message in alone(language, _keys())]
    return "\n\n".join(blocks) + "\n"


@functools.cache
def _keys() -> frozenset[str]:
    """The keys of the sentences that all messages are made of."""
    met: set[str] = set()

    def say(language: Language, key: str, facts: Mapping[str, object]) -> str:
        met.add(key)
        return known(language, key, facts)

    known, _catalogue._say = _catalogue._say, say
    try:
        for _ in anew(Language("en")):
            pass
    finally:
        _catalogue._say = known
    return frozenset(met)


def _block(name: str, message: Message) -> str:
    rows = [" ".join(f"[{b.label}]" for b in row) for row in message.buttons]
    return "\n".join([f"--- {name}", message.html, *rows])


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    messages.be_strict(True)
    for tongue in messages.LANGUAGES:
        (FOLDER / f"{tongue}.txt").write_text(written(tongue), encoding="utf-8")
