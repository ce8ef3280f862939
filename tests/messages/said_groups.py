"""What ``said`` writes of groups: a card for all, topics, sound, and QR codes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import messages
from messages import Leads, PosterFacts
from model import GroupManners, Language, Message, StakeholderGroup, TopicsBy
from tests.messages import samples as s

BOT = "a_bot"


def groups(language: Language) -> Iterator[tuple[str, Message]]:
    counted = {StakeholderGroup.INDUSTRY: 6, StakeholderGroup.EDUCATION: 5}
    facts = s.full_card()
    few = {StakeholderGroup.SOCIAL_PARTNERS: 4}
    shared = replace(facts, shared=True, interested_members=15, interested_countries=4)
    yield (
        "card in a group",
        messages.card(language, replace(shared, interested_groups={**counted, **few})),
    )
    nobody = replace(shared, interested_members=0, interested_countries=0)
    yield "card in a group, nobody yet", messages.card(language, nobody)
    yield "changed, in a group", messages.card_changed(language, shared, urgent=True)
    yield "opened, in a group", messages.card_answers(language, facts.call, 7)
    said = (messages.interest_answer(language, name) for name in ("Moravskoslezský kraj", ""))
    yield "interested, in a group", Message(html="\n".join(said))
    yield (
        "set-up, in a group",
        messages.language_step(language, "Funding Roundtable", setting_up=True, in_group=True),
    )
    for by in TopicsBy:
        home = None if by in (TopicsBy.NONE, TopicsBy.AREA) else 7
        manners = GroupManners(topics=by, home=home)
        here = 8 if by is TopicsBy.PROGRAMME else 7
        step = messages.topics_step(language, manners, here, may_make=True)
        yield f"topics, {by}", step
    without = messages.topics_step(language, GroupManners(), None, may_make=False)
    yield "topics, without the right", without
    keys = ("topics-no-forum", "topics-no-right", "topics-in-groups", "command-topics")
    yield "no topics", Message(html="\n".join(messages.plain(language, key) for key in keys))
    for aloud in (False, True):
        manners = GroupManners(aloud=aloud)
        button = messages.sound_button(language, manners)
        words = messages.sound_words(language, manners)
        yield f"sound, {aloud}", Message(html=words, buttons=((button,),))
    for leads in Leads:
        number = 42 if leads in (Leads.CALL, Leads.TABLE) else 0
        name = messages.plain(language, "qr-start-title", assistant="Funding Roundtable")
        title = facts.call.call.title if number else name
        poster = PosterFacts(leads=leads, bot=BOT, title=title, number=number)
        picture, drawing = messages.poster_words(language, poster)
        scan = messages.plain(language, f"qr-scan-{leads}")
        yield f"QR code, {leads}", replace(picture, html=f"{picture.html}\n({scan})")
        if leads is Leads.CALL:
            yield "QR code, drawing", drawing
    yield (
        "spread the word",
        Message(
            html=messages.plain(language, "inline-set-up"),
            buttons=messages.group_buttons(language, BOT),
        ),
    )
