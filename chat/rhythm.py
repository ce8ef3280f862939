"""/rhythm: at once or weekly, on which day, at which hour: ``/rhythm weekly friday 9``."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from actions.subscribe import set_digest_time, set_rhythm
from chat._command import Command, For
from chat._steps import ask
from chat._turn import Turn
from messages import LANGUAGES, plain, weekday
from model import Language, Rhythm


@dataclass(frozen=True, slots=True)
class Wish:
    """What was asked for; None: as it was."""

    rhythm: Rhythm | None = None
    weekday: int | None = None
    hour: int | None = None


def read_wish(words: str, own: Language = LANGUAGES[0]) -> Wish | None:
    """A rhythm, a day and an hour in any order. None: not understood.

    The rhythm is read in English and the member's ``own`` language, a weekday in any of ours,
    with its accents or without.
    """
    rhythm, day, hour = None, None, None
    rest = f" {_folded(words)} "
    for one in Rhythm:
        for name in (one.value, *(plain(code, f"rhythm-{one}") for code in (own, LANGUAGES[0]))):
            if f" {_folded(name)} " in rest:
                rhythm, rest = one, rest.replace(f" {_folded(name)} ", " ")
    for word in rest.split():
        clock = word.removesuffix("h").removesuffix(":00").removesuffix(".00")
        if clock.isascii() and clock.isdigit():
            if hour is not None or int(clock[:3]) >= 24:
                return None
            hour = int(clock)
        elif day is None and (named := _weekday(word, own)) is not None:
            day = named
        else:
            return None
    return Wish(rhythm, day, hour)


def _weekday(word: str, own: Language) -> int | None:
    """Another language than the member's and English is looked into only if those lack the word:
    Babel takes some 7 ms to load one."""
    for code in dict.fromkeys((own, *LANGUAGES)):
        for day in range(7):
            name = _folded(weekday(code, day))
            if word in (name, name.removesuffix("-feira")):
                return day
    return None


def _folded(words: str) -> str:
    letters = unicodedata.normalize("NFD", words.casefold().replace("ł", "l"))
    return " ".join("".join(c for c in letters if not unicodedata.combining(c)).split())


async def rhythm(turn: Turn) -> None:
    wish = read_wish(turn.words, turn.language)
    if wish is None:
        await turn.tell("rhythm-how")
        return
    if wish.rhythm:
        set_rhythm(turn.assistant, turn.member, wish.rhythm, turn.now)
    if wish.weekday is not None or wish.hour is not None:
        member = turn.member
        day = member.digest_weekday if wish.weekday is None else wish.weekday
        hour = member.digest_hour if wish.hour is None else wish.hour
        set_digest_time(turn.assistant, member, day, hour, turn.now)
    await ask(turn, "rhythm")


COMMAND = Command("rhythm", rhythm, For.SETTLERS)
