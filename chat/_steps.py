"""The set-up's steps as messages, and the way from one to the next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from actions.courses import count_courses, courses_by_need
from actions.preview import LATELY, preview
from actions.region_needs import needs_of, regions_now
from actions.subscribe import STEPS
from chat._awaited import awaited, go, landing, setting_up, wait_for
from chat._land import land
from chat._overview import overview
from chat._turn import Turn
from messages import (
    PREVIEWED,
    NeedChoice,
    NeedsFacts,
    PreviewFacts,
    RegionFacts,
    RegionName,
    RegionNeedsFacts,
    RhythmFacts,
    finished,
    group_step,
    language_step,
    needs_step,
    organisation_step,
    preview_step,
    region_step,
    rhythm_step,
)
from model import ChatKind, Member, Message, NeedId, NutsCode

IN_GROUPS = ("language", "region", "needs", "rhythm")
"""The steps of a group's set-up: the others ask what only a person can say."""
_REGIONS = 6
"""Regions of one member whose needs are offered."""


def step_message(turn: Turn, step: str) -> Message:
    """One step as it stands for this member."""
    member, language = turn.member, turn.language
    ongoing = setting_up(member)
    match step:
        case "language":
            name = turn.assistant.settings.name
            return language_step(language, name, setting_up=ongoing, in_group=turn.in_group)
        case "region":
            return regions_message(turn)
        case "needs":
            return needs_message(turn, need_groups(turn)[0])
        case "group":
            return group_step(language, member.group, setting_up=ongoing)
        case "organisation":
            return organisation_step(
                language, member.organisation, setting_up=ongoing, in_group=turn.in_group
            )
        case "rhythm":
            return rhythm_step(language, rhythm_facts(member))
        case _:
            return _preview(turn)


def regions_message(
    turn: Turn,
    found: Sequence[NutsCode] = (),
    typed: str = "",
    *,
    located: bool = False,
    far: int = 0,
) -> Message:
    """The regions chosen, or those found for what was typed or located, parents after them."""
    regions = turn.assistant.regions

    def named(codes: Sequence[NutsCode]) -> tuple[RegionName, ...]:
        return tuple(RegionName(c, regions.name(c, turn.language)) for c in codes)

    offered = dict.fromkeys(found)
    if found:
        wider = regions.parents(found[0])
        # one that is the only part of the next wider one is the same area under another code
        offered |= dict.fromkeys(
            code
            for code, above in zip(wider, (*wider[1:], None), strict=True)
            if above is None or len(regions.children(above)) > 1
        )
    member = turn.member
    facts = RegionFacts(
        chosen=named(member.regions),
        found=named(tuple(offered)),
        typed=typed,
        located=located,
        far=far,
        setting_up=setting_up(member),
        in_group=turn.in_group,
    )
    return region_step(turn.language, facts)


def need_groups(turn: Turn) -> tuple[str, ...]:
    return tuple(dict.fromkeys(n.group for n in turn.assistant.needs))


def needs_message(turn: Turn, group: str) -> Message:
    """One group of needs with the member's ticks, and what has to do with its regions' needs."""
    a, member = turn.assistant, turn.member
    own = regions_now(a, member.regions)[:_REGIONS] if member.facilitator else ()
    kept = {code: a.store.region_needs(code) for code in own}

    def named(code: NutsCode) -> RegionName:
        return RegionName(code, a.regions.name(code, turn.language))

    open_now = a.counts.open_by_need(a.store, regions_now(a, member.regions), turn.now)
    here = {n.id for n in a.needs if n.group == group} if not setting_up(member) else set()
    courses = courses_by_need(a, here, member, turn.now)
    facts = NeedsFacts(
        group=group,
        groups=need_groups(turn),
        choices=tuple(
            replace(
                need_choice(turn, n.id),
                open=open_now.get(n.id, 0),
                courses=courses.get(n.id, 0),
            )
            for n in turn.assistant.needs
            if n.group == group
        ),
        of_some=bool(member.regions),
        total=len(member.needs),
        setting_up=setting_up(member),
        of_regions=tuple(
            RegionNeedsFacts(
                named(one.region), tuple(a.need_title(n, turn.language) for n in one.needs)
            )
            for one in needs_of(a, member.regions)[:_REGIONS]
            if (setting_up(member) or not member.needs) and one.needs.keys() - member.needs.keys()
        ),
        to_set=tuple(
            (named(code), needs.keys() == member.needs.keys())
            for code, needs in kept.items()
            if member.needs
        ),
        first=tuple(a.need_title(n.id, turn.language) for n in a.needs if n.id in member.first),
        to_erase=tuple(named(c) for c, needs in kept.items() if needs and not member.needs),
        courses=count_courses(a, courses, member, turn.now),
    )
    return needs_step(turn.language, facts)


def need_choice(turn: Turn, need: NeedId) -> NeedChoice:
    """A need as it stands for this member."""
    member, title = turn.member, turn.assistant.need_title(need, turn.language)
    return NeedChoice(need, title, need in member.needs, first=need in member.first)


def group_of(turn: Turn, need: NeedId) -> str:
    return next(n.group for n in turn.assistant.needs if n.id == need)


def rhythm_facts(member: Member) -> RhythmFacts:
    return RhythmFacts(
        rhythm=member.rhythm,
        weekday=member.digest_weekday,
        hour=member.digest_hour,
        zone=member.zone,
        setting_up=setting_up(member),
    )


def _preview(turn: Turn) -> Message:
    found = preview(turn.assistant, turn.member, turn.now)
    facts = PreviewFacts(
        total=len(found), days=LATELY.days, best=tuple(m.call for m in found[:PREVIEWED])
    )
    return preview_step(turn.language, facts)


def after(member: Member, step: str) -> str:
    """The step that follows; who is of no group is not asked for an organisation."""
    if member.kind is ChatKind.GROUP:
        return next(iter(IN_GROUPS[IN_GROUPS.index(step) + 1 :]), "") if step in IN_GROUPS else ""
    following = STEPS[STEPS.index(step) + 1] if step != STEPS[-1] else ""
    return "rhythm" if following == "organisation" and member.group is None else following


def before(member: Member, step: str) -> str:
    if member.kind is ChatKind.GROUP:
        steps = [one for one in IN_GROUPS if STEPS.index(one) < STEPS.index(step)]
        return steps[-1] if steps else IN_GROUPS[0]
    previous = STEPS[max(STEPS.index(step) - 1, 0)]
    return "group" if previous == "organisation" and member.group is None else previous


async def go_on(turn: Turn, step: str, *, typed: bool = False) -> None:
    """After a step: the next one; outside the set-up, how everything stands now.

    ``typed``: the answer was a text, so the next words come below it.
    """
    show = turn.say if typed else turn.show
    if not setting_up(turn.member):
        if awaited(turn.member):
            wait_for(turn, "")
        await show(overview(turn))
        return
    following = after(turn.member, step)
    if following:
        go(turn, following)
        await show(step_message(turn, following))
    else:
        await finish(turn)


async def to_settings(turn: Turn) -> None:
    """How everything stands, in the place of one of its pages; that asks nothing any more."""
    member = turn.member
    if setting_up(member):
        go(turn, member.setup_step)
    elif awaited(member):
        wait_for(turn, "")
    await turn.show(overview(turn))


async def go_back(turn: Turn, step: str) -> None:
    if not setting_up(turn.member):
        await to_settings(turn)
        return
    previous = before(turn.member, step)
    go(turn, previous)
    await turn.show(step_message(turn, previous))


async def finish(turn: Turn) -> None:
    """The set-up is done; the outbox sends one digest, and a deep link is followed at last."""
    link = landing(turn.member)
    if setting_up(turn.member):
        go(turn, "")
    facts = rhythm_facts(turn.member)
    await turn.show(finished(turn.language, facts, in_group=turn.in_group))
    if link:
        await land(turn, link)


async def begin(turn: Turn) -> None:
    """Begin the set-up, or go on where it was left."""
    step = turn.member.setup_step
    go(turn, step)
    await turn.say(step_message(turn, step))


async def ask(turn: Turn, step: str) -> None:
    """Put a step's question, in the set-up or beside it; on a tap in the message's place."""
    if setting_up(turn.member):
        go(turn, step)
    elif step in ("region", "organisation"):
        wait_for(turn, step)
    await turn.show(step_message(turn, step))
