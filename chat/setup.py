"""Taps on the set-up's and the settings' buttons: ``set:<step>:<value|skip|back>``."""

from __future__ import annotations

from actions.adjust import drop_region
from actions.subscribe import (
    STEPS,
    add_region,
    set_digest_time,
    set_group,
    set_language,
    set_organisation,
    set_rhythm,
    toggle_need,
)
from chat import forget, needs, pause, picture, quiet, reminders, settings, zone
from chat._awaited import setting_up
from chat._command import Buttons, number
from chat._read_ahead import read_ahead
from chat._steps import (
    ask,
    finish,
    go_back,
    go_on,
    group_of,
    need_groups,
    needs_message,
    step_message,
    to_settings,
)
from chat._turn import Turn
from messages import LANGUAGES
from model import Language, NeedId, NutsCode, Rhythm, StakeholderGroup


async def press(turn: Turn) -> None:
    """One tap; what is no step or no value of it gets the step as it stands."""
    step, value = (*turn.parts[1:3], "", "")[:2]
    if step in _SETTINGS and value == "back":
        await to_settings(turn)
    elif step in _SETTINGS:
        await _SETTINGS[step](turn, value)
    elif step not in STEPS:
        await turn.refuse("button-unknown")
    elif value == "back":
        await go_back(turn, step)
    elif value == "skip":
        await go_on(turn, step)
    elif value in ("show", "continue"):
        await ask(turn, step)
    else:
        await _STEPS[step](turn, value)


async def _language(turn: Turn, value: str) -> None:
    if value not in LANGUAGES:
        await turn.show(step_message(turn, "language"))
        return
    await read_ahead(Language(value))
    set_language(turn.assistant, turn.member, Language(value))
    await go_on(turn, "language")


async def _region(turn: Turn, value: str) -> None:
    regions = turn.assistant.regions
    if value == "done":
        await go_on(turn, "region")
    elif value.startswith("drop-"):
        drop_region(turn.assistant, turn.member, NutsCode(value.removeprefix("drop-")))
        await ask(turn, "region")
    elif value in regions:
        add_region(turn.assistant, turn.member, NutsCode(value), turn.now)
        if setting_up(turn.member):
            await go_on(turn, "region")
        else:
            await ask(turn, "region")
    else:
        await ask(turn, "region")


async def _needs(turn: Turn, value: str) -> None:
    groups = need_groups(turn)
    if value == "done":
        await go_on(turn, "needs")
        return
    if value.startswith("s-"):
        await needs.tick_suggested(turn, value.removeprefix("s-"))
        return
    if value == needs.WEIGH or value.startswith((needs.FIRST, needs.NORMAL)):
        await needs.weigh(turn, value)
        return
    if value.startswith(needs.OF_REGIONS):
        await needs.of_region(turn, *value.split("-", 1))
        return
    group = groups[0]
    if value.startswith("page-"):
        page = number(value.removeprefix("page-")) or 1
        group = groups[min(page, len(groups)) - 1]
    elif value in {n.id for n in turn.assistant.needs}:
        need = NeedId(value)
        # a second tap on a button that has not been redrawn yet means the same as the first
        was_ticked = turn.button_label().startswith("✓")
        if not turn.button_label() or was_ticked == (need in turn.member.needs):
            toggle_need(turn.assistant, turn.member, need)
        group = group_of(turn, need)
    await turn.show(needs_message(turn, group))


async def _group(turn: Turn, value: str) -> None:
    if value not in set(StakeholderGroup):
        await turn.show(step_message(turn, "group"))
        return
    set_group(turn.assistant, turn.member, StakeholderGroup(value))
    await go_on(turn, "group")


async def _organisation(turn: Turn, value: str) -> None:
    if value == "erase":
        set_organisation(turn.assistant, turn.member, "")
    await ask(turn, "organisation")


async def _rhythm(turn: Turn, value: str) -> None:
    a, member = turn.assistant, turn.member
    what, _, at = value.partition("-")
    chosen = number(at)
    if value in set(Rhythm):
        set_rhythm(a, member, Rhythm(value), turn.now)
        if setting_up(member):
            await go_on(turn, "rhythm")
            return
    elif what == "day" and chosen is not None and chosen < 7:
        set_digest_time(a, member, chosen, member.digest_hour, turn.now)
    elif what == "hour" and chosen is not None and chosen < 24:
        set_digest_time(a, member, member.digest_weekday, chosen, turn.now)
    await turn.show(step_message(turn, "rhythm"))


async def _preview(turn: Turn, value: str) -> None:
    if value == "done":
        await finish(turn)
    else:
        await turn.show(step_message(turn, "preview"))


_STEPS = {
    "language": _language,
    "region": _region,
    "needs": _needs,
    "group": _group,
    "organisation": _organisation,
    "rhythm": _rhythm,
    "preview": _preview,
}
_SETTINGS = {
    "quiet": quiet.press,
    "pause": pause.press,
    "forget": forget.press,
    "zone": zone.press,
    "reminders": reminders.press,
    "articles": settings.articles,
    "tips": settings.tips,
    "questions": settings.questions,
    "counted": settings.counted,
    "picture": picture.choose,
}

BUTTONS = Buttons("set", press, settling=lambda _: True)
