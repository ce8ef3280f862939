"""Who is here: for the hosts a list to tick, for everyone else their own check-in."""

from __future__ import annotations

from collections import Counter

from messages._catalogue import Html, plain, render
from messages._check_in import at_the_door
from messages._desk import to_desk
from messages._facts import TableFacts
from messages._format import join
from messages._layout import Rows, ticked
from messages._minutes_facts import DoorFacts, Person
from messages._people import person_label, short_label
from messages._roundtable import name_and_time, place
from messages._words import group_name, title
from model import (
    DOORS_CLOSE,
    Button,
    Language,
    Message,
    RegistrationState,
    Roundtable,
    RoundtableState,
    StakeholderGroup,
)

_A_PAGE = 8
_ATTENDED, _ABSENT = RegistrationState.ATTENDED, RegistrationState.ABSENT


def checked_in(language: Language, facts: TableFacts) -> Message:
    """After the door's code, or the button."""
    rows = [render(language, "notice-here"), *name_and_time(language, facts)]
    if facts.now < facts.table.starts_at + facts.table.duration:
        rows += place(language, facts)
    state = facts.mine.state if facts.mine else None
    show = Button(plain(language, "desk-button-card"), data=f"r:{facts.table.id}:show")
    buttons = (*at_the_door(language, facts.table, state, facts.now), (show,))
    return Message(html="\n".join(rows), buttons=buttons)


def no_seat_here(language: Language, facts: TableFacts, *, waits: bool) -> Message:
    """The code led somebody here who has no seat."""
    first = render(language, "door-waiting" if waits else "door-no-seat")
    show = Button(plain(language, "desk-button-card"), data=f"r:{facts.table.id}:show")
    return Message(html="\n".join([first, *name_and_time(language, facts)]), buttons=((show,),))


def door(language: Language, facts: DoorFacts) -> Message:
    """The hosts' list: one row a person, counts by group and country above."""
    table, people = facts.table, facts.people
    rows = [
        render(language, "table-title", title=title(table.title, 160)),
        render(
            language,
            "door-count",
            came=_people(people, _ATTENDED),
            seats=_people(people),
            absent=_people(people, _ABSENT),
        ),
    ]
    for group in StakeholderGroup:
        mine = [p for p in people if p.group is group]
        if mine:
            words = render(
                language,
                "door-group",
                group=group_name(language, group),
                came=_people(mine, _ATTENDED),
                seats=_people(mine),
            )
            rows.append(Html(f"• {words}"))
    lands = Counter(p.country for p in people if p.country and p.state is _ATTENDED)
    if lands:
        said = join(language, [f"{land}: {many}" for land, many in lands.most_common(10)])
        rows.append(render(language, "door-countries", countries=said))
    if facts.not_held:
        rows.append(render(language, "door-not-held"))
    if facts.at_the_door:
        said = join(language, [person_label(language, p) for p in facts.at_the_door[:_A_PAGE]])
        rows += [Html(""), render(language, "door-asks", people=said, free=facts.free)]
    rows += [Html(""), render(language, "door-how")]
    return Message(html="\n".join(rows), buttons=_door_buttons(language, facts))


def _people(people: tuple[Person, ...] | list[Person], *states: RegistrationState) -> int:
    return sum(p.party for p in people if not states or p.state in states)


def _door_buttons(language: Language, facts: DoorFacts) -> Rows:
    table, page, at = facts.table, facts.page, f"t:{facts.table.id}"
    began = facts.now >= table.starts_at
    rows: list[tuple[Button, ...]] = []
    for one in facts.people[page * _A_PAGE : (page + 1) * _A_PAGE]:
        label, tail = short_label(language, one), f"{one.entry}:{page}"
        if one.state is RegistrationState.SEATED:
            row = [Button(label, data=f"{at}:tick:{tail}")]
            if began:
                row.append(Button(plain(language, "button-absent"), data=f"{at}:gone:{tail}"))
            rows.append(tuple(row))
        elif one.state is _ATTENDED:
            rows.append((Button(ticked(label, True), data=f"{at}:untick:{tail}"),))
        else:
            words = plain(language, "button-was-absent", person=label)
            rows.append((Button(words, data=f"{at}:untick:{tail}"),))
    turns = []
    if page > 0:
        turns.append(Button(plain(language, "button-previous"), data=f"{at}:door:{page - 1}"))
    if (page + 1) * _A_PAGE < len(facts.people):
        turns.append(Button(plain(language, "button-next"), data=f"{at}:door:{page + 1}"))
    rows += [tuple(turns)] if turns else []
    for one in facts.at_the_door[:_A_PAGE] if facts.free else ():
        words = plain(language, "button-walk-in", person=short_label(language, one))
        rows.append((Button(words, data=f"{at}:walkin:{one.entry}"),))
    for one in facts.walked_in[:_A_PAGE]:
        words = plain(language, "button-walk-out", person=short_label(language, one))
        rows.append((Button(words, data=f"{at}:walkout:{one.entry}"),))
    if began and any(p.state is RegistrationState.SEATED for p in facts.people):
        rows.append((Button(plain(language, "button-others-absent"), data=f"{at}:others"),))
    if facts.others:
        rows.append((Button(plain(language, "button-others-back"), data=f"{at}:unothers"),))
    if began and table.state is not RoundtableState.HELD:
        rows.append((Button(plain(language, "button-held"), data=f"{at}:held"),))
    if began and not facts.not_held:
        rows.append((Button(plain(language, "button-not-held"), data=f"{at}:unheld"),))
    if facts.now <= table.starts_at + table.duration + DOORS_CLOSE:
        rows.append((Button(plain(language, "button-door-code"), data=f"{at}:doorcode"),))
    rows.append(to_desk(language, table.id))
    return tuple(rows)


def ask_if_held(language: Language, table: Roundtable) -> Message:
    """To the hosts of a meeting of which nobody said anything."""
    acts = (("button-held", "held"), ("button-not-held", "unheld"), ("desk-button-came", "door"))
    return Message(
        html="\n".join(
            [
                render(language, "held-ask"),
                render(language, "table-title", title=title(table.title, 160)),
            ]
        ),
        buttons=tuple(
            (Button(plain(language, key), data=f"t:{table.id}:{act}"),) for key, act in acts
        ),
    )


def somebody_at_the_door(language: Language, facts: DoorFacts) -> Message:
    """To the hosts: who waits came to the door."""
    said = join(language, [person_label(language, p) for p in facts.at_the_door[:_A_PAGE]])
    rows = [
        render(language, "door-asks", people=said, free=facts.free),
        render(language, "table-title", title=title(facts.table.title, 160)),
    ]
    label = plain(language, "desk-button-door")
    return Message(
        html="\n".join(rows), buttons=((Button(label, data=f"t:{facts.table.id}:door"),),)
    )
