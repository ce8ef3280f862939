"""Reading ``@who what by when``, in any order and language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from actions._assistant import Assistant
from matching import load_asker
from messages import LANGUAGES, Person, group_name, plain, read_day
from model import Language, RegistrationId, StakeholderGroup, fold

_WHO = re.compile(r"(?:^|(?<=\s))@(\S+)")
_EDGE = " \t,;:.-\u2013\u2014"
_DAY_WORDS = 4
_MOST_OF_A_DAY = 6
"""Words: "15 de diciembre de 2026"."""
_TO_THE_DAY = re.compile(r"(?<=\d)\.?-j?[áé]?ig\b")
"""As Hungarian has it: 20-ig."""


@dataclass(frozen=True, slots=True)
class SaidAction:
    """One line as it was meant."""

    words: str
    who: str = ""
    """What stood after the @; empty: nobody was named."""
    due: date | None = None


def read_action(a: Assistant, said: str, language: Language, today: date) -> SaidAction:
    """``@Anna draft the budget by 15 March``. A time counts at the beginning or at the end of
    what is left without the name: in the middle it belongs to what is to be done."""
    who = _WHO.search(said)
    rest = " ".join((said[: who.start()] + " " + said[who.end() :] if who else said).split())
    due, rest = _time(a, rest, language, today)
    return SaidAction(rest.strip(_EDGE), who[1].strip(_EDGE) if who else "", due)


def _time(a: Assistant, words: str, language: Language, today: date) -> tuple[date | None, str]:
    """The last day that is meant, and the words without it."""
    words = _TO_THE_DAY.sub("", words)
    for first, said in _bounded(words):
        for last, before, after in _days(a, said, today):
            if not before and not (first.strip(_EDGE) and after.strip(_EDGE)):
                return last, first + after
    for last, before, after in _days(a, words, today):
        if not (before.strip(_EDGE) and after.strip(_EDGE)):
            return last, before + after
    tokens = words.split()
    for many in range(min(_DAY_WORDS, len(tokens) - 1), 0, -1):
        tail = " ".join(tokens[-many:])
        day = read_day(language, tail, today) if any(c.isdigit() for c in tail) else None
        if day:
            return day, " ".join(tokens[:-many])
    return None, words


def _days(a: Assistant, said: str, today: date) -> Iterator[tuple[date, str, str]]:
    """Every last day in the words, the latest first, and what stands before and after it."""
    for part in reversed(load_asker(a.regions).read(said, today).parts):
        if part.closing is None or part.closing.last is None:
            continue
        pattern = r"[\W_]+".join(re.escape(word) for word in part.said.split())
        for found in re.finditer(pattern, said):
            yield part.closing.last, said[: found.start()], said[found.end() :]


def _bounded(words: str) -> Iterator[tuple[str, str]]:
    """What begins with a word that means *by* only in an action, said with that; before it what
    stands before: whoever searches says "pour le mois prochain" of a call in that month, whoever
    gives a task means until then. Only at either end: elsewhere no time counts."""
    for found in _by_words().finditer(words):
        after = words[found.end() :]
        if not found.start() or len(after.split()) <= _MOST_OF_A_DAY:
            yield words[: found.start()], f"by {after}"


@cache
def _by_words() -> re.Pattern[str]:
    """In any of our languages: people write tasks in the language of the meeting."""
    said = {w.strip() for code in LANGUAGES for w in plain(code, "action-by-words").split(",")}
    longest_first = sorted(said, key=lambda word: (-len(word), word))
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b(?=\W)", re.I)


def read_when(a: Assistant, said: str, language: Language, today: date) -> date | None:
    """A day by itself, as an answer: ``15 March``, ``Friday``, ``in two weeks``."""
    if day := read_day(language, said, today):
        return day
    bare = _TO_THE_DAY.sub("", said)
    for words in (bare, f"by {bare}"):  # a bare weekday is read only behind such a word
        for part in load_asker(a.regions).read(words, today).parts:
            if part.closing and part.closing.last:
                return part.closing.last
    return None


def meant(said: str, people: Iterable[Person]) -> list[RegistrationId]:
    """Whom a name after @ may mean: somebody by name, else all of a stakeholder group."""
    wanted, everyone = fold(said.replace("_", " ")), tuple(people)
    by_name = [p.entry for p in everyone if p.name and _is_name(wanted, fold(p.name))]
    if by_name:
        return by_name
    group = _group(wanted)
    return [p.entry for p in everyone if group and p.group is group]


def means_host(said: str) -> bool:
    """Whether the word for a host was written, in any of our languages."""
    wanted = fold(said)
    return any(
        wanted == fold(word.strip())
        for code in LANGUAGES
        for word in plain(code, "action-host-words").split(",")
    )


def _is_name(wanted: str, name: str) -> bool:
    return wanted == name or wanted in name.split()


def _group(wanted: str) -> StakeholderGroup | None:
    """A group by its slug or by any word of its name that is long enough, in any language."""
    for group in StakeholderGroup:
        slug = group.value.replace("_", " ")
        if wanted in (slug, *slug.split()):
            return group
    for code in LANGUAGES:
        for group in StakeholderGroup:
            name = fold(group_name(code, group))
            if wanted == name or (
                len(wanted) > 4 and any(wanted in word for word in re.findall(r"\w+", name))
            ):
                return group
    return None


def read_past(said: str, language: Language, today: date) -> date | None:
    """A day that has been: without a year, the last such day."""
    day = read_day(language, said, today)
    if day and day > today and not re.search(r"\d{4}", said):
        return _year_before(day)
    return day


def _year_before(day: date) -> date:
    return day.replace(year=day.year - 1, day=min(day.day, 28) if day.month == 2 else day.day)
