"""What is said in groups alone: a changed call, the answer to a tap, topics, sound."""

from __future__ import annotations

from collections.abc import Mapping

from messages._catalogue import Html, has, plain, render
from messages._changes import change
from messages._deadline import days_left
from messages._facts import CardFacts
from messages._layout import ticked
from messages._split import fits, shorten
from messages._words import group_name, headline
from model import Button, GroupManners, Language, Message, StakeholderGroup, StoredCall, TopicsBy

FEWEST = 5
"""No figure is told about fewer people of a stakeholder group."""
_NAME = 60


def card_changed(language: Language, facts: CardFacts, *, urgent: bool = False) -> Message:
    """A call changed that the group has a card of: what changed, in answer to that card."""
    call = facts.call.call
    cut_off = call.next_cut_off(facts.now)
    lines = [render(language, "alert-changed"), headline(call)]
    if urgent and cut_off:
        days = days_left(cut_off.at, facts.now, call.zone)
        lines.append(render(language, "alert-urgent", days=max(days, 0)))
    for short in (False, True):
        changed = [
            Html("• " + change(language, one, call, facts.region_names, short=short))
            for one in facts.changed
        ]
        html = "\n".join([*lines, *changed, render(language, "group-card-answers")])
        if fits(html):
            break
    return Message(html=html)


def card_answers(language: Language, stored: StoredCall, shown: int) -> Message:
    """Somebody opened a call that the group has a card of: it is the message that this answers."""
    return Message(
        html="\n".join(
            (
                headline(stored.call),
                render(language, "group-card-answers"),
            )
        ),
        answers=shown,
    )


def by_group(language: Language, groups: Mapping[StakeholderGroup, int]) -> str:
    """``Industry 6, Public authorities 5``; a group of fewer than five is not told."""
    return ", ".join(
        plain(
            language,
            "group-card-group",
            group=group_name(language, group),
            members=groups[group],
        )
        for group in StakeholderGroup
        if groups.get(group, 0) >= FEWEST
    )


def interest_answer(language: Language, region: str, *, counted: bool = False) -> str:
    """The pop-up for who tapped 🙋 in a group (at most 200 characters). ``counted``: from this
    tap on the member is, among those interested."""
    noted = plain(language, "group-interest")
    if region:
        noted = plain(language, "group-interest-region", region=shorten(region, _NAME))
    if not counted:
        return noted
    return shorten(f"{noted} {plain(language, 'counted-here')}", 200)


def need_group_name(language: Language, area: str) -> str:
    """A group of needs by name; one that has no name yet is shown as it is written."""
    key = f"needs-{area}"
    return plain(language, key) if has(key) else area.replace("-", " ").capitalize()


def topics_step(
    language: Language, manners: GroupManners, thread: int | None, *, may_make: bool
) -> Message:
    """Where to write in a forum. ``thread``: the topic in which this is asked, if not General.

    ``may_make``: the bot has the right to make topics; else only what needs none is offered.
    """
    lines = [render(language, "topics-ask", now=plain(language, "topics-now", by=manners.topics))]
    if manners.topics is not TopicsBy.NONE:
        where = "elsewhere" if manners.home else "general"
        where = "here" if manners.home and manners.home == thread else where
        lines.append(render(language, "topics-home", where=where))
    if not may_make:
        lines.append(render(language, "topics-no-right"))
    offered = [TopicsBy.NEED, TopicsBy.AREA, TopicsBy.PROGRAMME] if may_make else []
    offered += [TopicsBy.ONE] if thread else []
    rows = tuple(
        (Button(_ticked(language, by, manners, thread), data=f"topics:{by}"),)
        for by in (*offered, TopicsBy.NONE)
    )
    return Message(html="\n\n".join(lines), buttons=rows)


def _ticked(language: Language, by: TopicsBy, manners: GroupManners, thread: int | None) -> str:
    label = plain(language, "topics-choice", by=by)
    chosen = by is manners.topics and (by is not TopicsBy.ONE or manners.home == thread)
    return ticked(label, chosen)


def sound_button(language: Language, manners: GroupManners) -> Button:
    """Turns the sound of what comes by itself on or off."""
    turn = "off" if manners.aloud else "on"
    return Button(
        plain(language, "group-sound-choice", state=turn), data=f"set:quiet:sound-{turn}"
    )


def sound_words(language: Language, manners: GroupManners) -> Html:
    return render(language, "group-sound-now", state="on" if manners.aloud else "off")
