"""/rhythm: at once or weekly, on which day, at which hour: ``/rhythm weekly friday 9``."""

from __future__ import annotations

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


def read_wish(words: str) -> Wish | None:
    """A rhythm, a day and an hour in any order and any of our languages. None: not understood."""
    rhythm, day, hour = None, None, None
    rest = f" {' '.join(words.casefold().split())} "
    for one in Rhythm:
        for name in (one.value, *(_rhythm_name(code, one) for code in LANGUAGES)):
            if f" {name} " in rest:
                rhythm, rest = one, rest.replace(f" {name} ", " ")
    for word in rest.split():
        named = next((d for d in range(7) if word in _day_names(d)), None)
        clock = word.removesuffix("h").removesuffix(":00").removesuffix(".00")
        if named is not None and day is None:
            day = named
        elif hour is None and clock.isascii() and clock.isdigit() and int(clock[:3]) < 24:
            hour = int(clock)
        else:
            return None
    return Wish(rhythm, day, hour)


def _rhythm_name(code: Language, rhythm: Rhythm) -> str:
    return plain(code, f"rhythm-{rhythm}").casefold()


def _day_names(day: int) -> set[str]:
    return {weekday(code, day).casefold() for code in LANGUAGES}


async def rhythm(turn: Turn) -> None:
    wish = read_wish(turn.words)
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
