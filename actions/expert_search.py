"""Looking for entries of others on the list, by what may be seen of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from actions._assistant import Assistant
from actions._expert_facts import seen
from matching import load_asker
from messages import LANGUAGES
from messages.experts import ExpertFacts
from model import EntryKind, EntryState, Language, Member, NeedId, StakeholderGroup

PAGE = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What is looked for; whatever is not chosen does not matter."""

    kind: EntryKind | None = None
    need: NeedId | None = None
    country: str = ""
    language: Language | None = None
    group: StakeholderGroup | None = None
    page: int = 0


@dataclass(frozen=True, slots=True)
class Page:
    lines: tuple[ExpertFacts, ...]
    more: bool
    """There is a page after it."""


def find_entries(a: Assistant, member: Member, look: Look) -> Page:
    """A page of other members' entries, the newest first."""
    found = a.store.listed(
        member.id,
        [look.need] if look.need else None,
        kind=look.kind,
        country=look.country,
        language=look.language or "",
        group=look.group,
        offset=look.page * PAGE,
        limit=PAGE + 1,
    )
    return Page(tuple(seen(a, one, member.language) for one in found[:PAGE]), len(found) > PAGE)


def there_is(a: Assistant, member: Member, what: str) -> list[str]:
    """The needs, countries or languages that some entry of another member has."""
    met = a.store.listed_have(what, member.id)
    if what == "need":
        return [need.id for need in a.needs if need.id in met]
    return sorted(met)


def is_listed(a: Assistant, member: Member) -> bool:
    """Whether others can find the member."""
    return any(entry.state is EntryState.LISTED for entry in a.store.entries_of(member.id))


def read_look(a: Assistant, words: str, today: date) -> Look:
    """What somebody typed: ``batteries czechia``. Takes seconds the first time."""
    asked = load_asker(a.regions).read(words, today)
    countries = [a.regions.country(code) for part in asked.parts for code in part.regions]
    tags = a.tagger.suggested(asked.words, LANGUAGES) if asked.words.strip() else ()
    return Look(
        need=tags[0].need if tags else None,
        country=countries[0] if countries else "",
    )
