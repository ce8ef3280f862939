"""The set-up's steps, and the same questions asked again later by a command.

A step's buttons are ``set:<step>:<value|skip|back>``. ``setting_up`` says whether the step is
one of the set-up, with a way on and back, or stands alone.
"""

from __future__ import annotations

from dataclasses import dataclass

from messages._catalogue import Html, plain, render
from messages._format import number, weekday, zone_city
from messages._languages import by_name, own_name, review
from messages._layout import Rows, in_rows, paragraphs, ticked
from messages._split import shorten
from messages._words import group_name
from model import (
    Button,
    Language,
    Message,
    NutsCode,
    Rhythm,
    StakeholderGroup,
    StoredCall,
)

LABEL = 60
"""Characters of a name on a button; phones cut longer ones anyway."""
HOURS = tuple(range(6, 22))
_LANGUAGES_A_ROW = 3
PREVIEWED = 5
_NEAR = 5
"""Kilometres under which a distance to a centre says nothing."""
_SMALLEST = 5
"""Characters of a NUTS 3 code: a shorter one is a wider area."""


@dataclass(frozen=True, slots=True)
class RegionName:
    """A region by its name in the member's language."""

    code: NutsCode
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RegionFacts:
    """The question where: what is chosen, and what was found for the words just typed."""

    chosen: tuple[RegionName, ...] = ()
    found: tuple[RegionName, ...] = ()
    """Regions to choose from, the nearest first, their parents after them."""
    typed: str = ""
    """What was searched for; empty: nothing was searched."""
    located: bool = False
    """``found`` comes from a location, not from words."""
    far: int = 0
    """Kilometres from the location to the centre of the first one found."""
    setting_up: bool = False
    in_group: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RhythmFacts:
    rhythm: Rhythm
    weekday: int
    hour: int
    zone: str
    setting_up: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewFacts:
    """What the member would have had lately; ``best`` are the first of ``total``."""

    total: int
    days: int
    best: tuple[StoredCall, ...] = ()


def language_step(
    language: Language, assistant: str, *, setting_up: bool, in_group: bool = False
) -> Message:
    """The first words a newcomer reads, and in which language to go on.

    In a language that no native speaker has reviewed, a quiet line says so.
    """
    if setting_up:
        key = "setup-welcome-in-group" if in_group else "setup-welcome"
        words = render(language, key, assistant=assistant)
        words = paragraphs(words, render(language, "setup-language"))
    else:
        words = render(language, "setup-language")
    if review(language) is None:
        words = paragraphs(words, render(language, "language-unreviewed"))
    names = [
        Button(ticked(own_name(code), code == language), data=f"set:language:{code}")
        for code in by_name()
    ]
    onward = way(language, "language", back=not setting_up, skip=setting_up)
    return Message(html=words, buttons=(*in_rows(names, _LANGUAGES_A_ROW), *onward))


def region_step(language: Language, facts: RegionFacts) -> Message:
    """Where the member works: by a typed name or code, or a location; always confirmed."""
    lines: list[Html] = []
    if facts.located:
        lines.append(_located(language, facts))
    elif facts.found:
        lines.append(render(language, "setup-region-found", typed=shorten(facts.typed, LABEL)))
    elif facts.typed:
        lines.append(render(language, "setup-region-none", typed=shorten(facts.typed, LABEL)))
    if facts.chosen:
        names = ", ".join(f"{r.name} ({r.code})" for r in facts.chosen)
        lines.append(render(language, "setup-region-chosen", regions=names))
    if not (facts.found or facts.typed or facts.located):
        key = "setup-region-more" if facts.chosen else "setup-region"
        lines.append(render(language, key, group="yes" if facts.in_group else "no"))
    if not facts.found and facts.in_group:
        lines.append(render(language, "setup-reply"))
    rows: list[tuple[Button, ...]] = [
        (Button(_place(one), data=f"set:region:{one.code}"),) for one in facts.found
    ]
    rows += [
        (
            Button(
                plain(language, "setup-region-drop", region=_place(one)),
                data=f"set:region:drop-{one.code}",
            ),
        )
        for one in (() if facts.found else facts.chosen)
    ]
    if facts.chosen and not facts.found:
        rows.append((Button(plain(language, "setup-done"), data="set:region:done"),))
    done = bool(facts.chosen and not facts.found)
    onward = way(
        language,
        "region",
        back=facts.setting_up or not done,
        skip=facts.setting_up and not facts.chosen,
    )
    return Message(html=paragraphs(*lines), buttons=(*rows, *onward))


def _located(language: Language, facts: RegionFacts) -> Html:
    if not facts.found:
        return render(language, "setup-region-far")
    near = "yes" if facts.far < _NEAR else "no"
    away = plain(language, "setup-region-away", near=near, far=number(language, facts.far))
    several = sum(len(one.code) == _SMALLEST for one in facts.found) > 1
    return render(language, f"setup-region-{'nearby' if several else 'nearest'}", away=away)


def group_step(
    language: Language, chosen: StakeholderGroup | None, *, setting_up: bool
) -> Message:
    """Which side of a roundtable's table the member sits on."""
    rows: Rows = tuple(
        (Button(ticked(group_name(language, g), g is chosen), data=f"set:group:{g}"),)
        for g in StakeholderGroup
    )
    onward = way(language, "group", skip=setting_up)
    return Message(html=render(language, "setup-group"), buttons=(*rows, *onward))


def organisation_step(
    language: Language, organisation: str, *, setting_up: bool, in_group: bool = False
) -> Message:
    """For whom the member works: typed, and quite optional."""
    lines = [render(language, "setup-organisation")]
    if organisation:
        lines.append(render(language, "setup-organisation-now", organisation=organisation))
    if in_group:
        lines.append(render(language, "setup-reply"))
    rows: list[tuple[Button, ...]] = []
    if organisation:
        rows.append((Button(plain(language, "setup-erase"), data="set:organisation:erase"),))
    onward = way(language, "organisation", skip=setting_up)
    return Message(html=paragraphs(*lines), buttons=(*rows, *onward))


def rhythm_step(language: Language, facts: RhythmFacts) -> Message:
    """At once or weekly; outside the set-up the day and the hour too."""
    lines = [render(language, "setup-rhythm")]
    weekly = plain(language, "setup-rhythm-weekly", **_when(language, facts))
    at_once = plain(language, "setup-rhythm-at-once")
    rows: Rows = tuple(
        (Button(ticked(label, rhythm is facts.rhythm), data=f"set:rhythm:{rhythm}"),)
        for rhythm, label in ((Rhythm.WEEKLY, weekly), (Rhythm.AT_ONCE, at_once))
    )
    if facts.setting_up:
        lines.append(render(language, "setup-rhythm-later"))
        return Message(html=paragraphs(*lines), buttons=(*rows, *way(language, "rhythm")))
    lines.append(render(language, "setup-rhythm-when", **_when(language, facts)))
    days = [
        Button(ticked(weekday(language, d), d == facts.weekday), data=f"set:rhythm:day-{d}")
        for d in range(7)
    ]
    hours = [
        Button(ticked(f"{h:02d}:00", h == facts.hour), data=f"set:rhythm:hour-{h}") for h in HOURS
    ]
    back = way(language, "rhythm", skip=False)
    buttons = (*rows, *in_rows(days, 2), *in_rows(hours), *back)
    return Message(html=paragraphs(*lines), buttons=buttons)


def preview_step(language: Language, facts: PreviewFacts) -> Message:
    """What would have come lately; from here the set-up is done."""
    lines = [render(language, "setup-preview", total=facts.total, days=facts.days)]
    if facts.best:
        lines.append(
            Html(
                "\n".join(
                    render(language, "setup-preview-line", title=shorten(c.call.title, 120))
                    for c in facts.best
                )
            )
        )
    if facts.total > len(facts.best):
        lines.append(render(language, "setup-preview-more", count=facts.total - len(facts.best)))
    if not facts.total:
        lines.append(render(language, "setup-preview-none"))
    finish = Button(plain(language, "setup-finish"), data="set:preview:done")
    return Message(
        html=paragraphs(*lines),
        buttons=((finish,), *way(language, "preview", skip=False)),
    )


def finished(language: Language, facts: RhythmFacts, *, in_group: bool = False) -> Message:
    """The set-up is done: what comes when, and how to stop."""
    at_once = facts.rhythm is Rhythm.AT_ONCE
    key = "setup-finished-at-once" if at_once else "setup-finished-weekly"
    lines = [render(language, key, **_when(language, facts))]
    lines.append(render(language, "setup-finished-group" if in_group else "setup-finished-how"))
    return Message(html=paragraphs(*lines))


def offer_setup(language: Language, step: str) -> Message:
    """After a call or table shown to a newcomer: the way into the set-up."""
    label = plain(language, "setup-continue")
    return Message(
        html=render(language, "setup-offer"),
        buttons=((Button(label, data=f"set:{step}:continue"),),),
    )


def _when(language: Language, facts: RhythmFacts) -> dict[str, str]:
    return {
        "weekday": weekday(language, facts.weekday),
        "hour": f"{facts.hour:02d}:00",
        "city": zone_city(facts.zone, language),
    }


def _place(one: RegionName) -> str:
    return f"{shorten(one.name, LABEL)} ({one.code})"


def way(language: Language, step: str, *, back: bool = True, skip: bool = True) -> Rows:
    row = []
    if back:
        row.append(Button(plain(language, "setup-back"), data=f"set:{step}:back"))
    if skip:
        row.append(Button(plain(language, "setup-skip"), data=f"set:{step}:skip"))
    return (tuple(row),) if row else ()
