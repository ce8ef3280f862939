"""What ``said`` writes of a member's profile: settings, sources, needs, quiet hours, time zone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import messages
from model import Language, Member, MemberId, Message, NeedId, NutsCode, Picture
from tests.messages import samples as s


def settings(language: Language) -> Iterator[tuple[str, Message]]:
    member = Member(id=MemberId(1), chat_id=1, zone="Europe/Prague", language=language)
    facts = messages.SettingsFacts(member=member, now=s.NOW, regions=(), needs=())
    yield "settings", messages.settings(language, facts)
    yield from (("sources", message) for message in _sources(language))
    for one in Picture:
        yield f"picture, {one}", messages.picture_step(language, one)
        chosen = replace(facts, member=replace(member, picture=one))
        line = messages.settings(language, chosen).html.splitlines()[-1]
        yield f"settings, picture {one}", Message(html=line)
    without = replace(facts, member=replace(member, articles=False))
    yield "settings, without news", messages.settings(language, without)
    battery, vet, words = s.NEEDS[language]
    found = (
        messages.Suggestion(
            messages.NeedChoice(NeedId("battery"), battery, True), (words, "a <b>")
        ),
        messages.Suggestion(messages.NeedChoice(NeedId("vet"), vet, False), ("VET",)),
    )
    yield "needs, suggested", messages.suggested(language, found, total=1)
    again = messages.suggested_again(language, words, [one.choice for one in found], 2)
    yield "needs, suggested, ticked", again
    yield "needs, none suggested", messages.suggested(language, (), total=0)
    yield from _needs(language)
    place = messages.RegionName(NutsCode("PL225"), "Bielski")
    where = messages.RegionFacts(found=(place,), located=True, far=23, setting_up=True)
    yield "region, located", messages.region_step(language, where)
    border = replace(
        where, found=(place, messages.RegionName(NutsCode("CZ080"), "Moravskoslezský kraj"))
    )
    yield "region, located near a border", messages.region_step(language, border)
    nowhere = replace(where, found=(), far=5432)
    yield "region, located outside Europe", messages.region_step(language, nowhere)
    yield "quiet hours", messages.quiet_step(language, member, s.NOW)
    zone = messages.ZoneFacts(
        now=s.NOW, zone="Europe/Prague", offered=("Europe/Prague", "Europe/Bucharest")
    )
    yield "time zone", messages.zone_step(language, zone)
    found = replace(zone, typed="Bucharest", found=True, offered=("Europe/Bucharest",))
    yield "time zone, found", messages.zone_step(language, found)
    unknown = replace(zone, typed="Atlantis <3", in_group=True)
    yield "time zone, not found", messages.zone_step(language, unknown)


def _needs(language: Language) -> Iterator[tuple[str, Message]]:
    """The question for needs: alone, where the region has some, and to who may set those."""
    battery, vet, _ = s.NEEDS[language]
    choices = tuple(
        messages.NeedChoice(NeedId(need), title, False, open=len(title) % 7)
        for need, title in (("battery", battery), ("vet", vet))
    )
    groups = ("green-technology", "education")
    plain = messages.NeedsFacts(
        group=groups[0], groups=groups, choices=choices, total=0, setting_up=True
    )
    yield "needs", messages.needs_step(language, plain)
    region = messages.RegionName(NutsCode("CZ080"), "Moravskoslezský kraj")
    of_region = messages.RegionNeedsFacts(region, (battery, vet))
    newcomer = replace(plain, of_regions=(of_region,), of_some=True)
    yield "needs, of the region", messages.needs_step(language, newcomer)
    facilitator = replace(newcomer, setting_up=False, to_erase=(region,))
    yield "needs, to erase", messages.needs_step(language, facilitator)
    other = messages.RegionName(NutsCode("DEA"), "Nordrhein-Westfalen")
    setting = replace(plain, setting_up=False, total=2, to_set=((region, True), (other, False)))
    yield "needs, to set", messages.needs_step(language, setting)
    starred = (replace(choices[0], chosen=True, first=True), replace(choices[1], chosen=True))
    weighed = replace(plain, setting_up=False, total=2, choices=starred, first=(battery,))
    yield "needs, one matters most", messages.needs_step(language, weighed)
    yield (
        "needs, what matters most",
        messages.weigh_needs(language, [replace(one, open=None) for one in starred]),
    )
    yield "needs, not allowed", messages.reply(language, "setup-needs-not-allowed")
    member = Member(id=MemberId(1), chat_id=1, zone="Europe/Prague", language=language)
    served = messages.SettingsFacts(
        member=member, now=s.NOW, regions=(region.name,), needs=(battery,), needs_of=(region.name,)
    )
    yield "settings, needs of the region", messages.settings(language, served)


def _sources(language: Language) -> tuple[Message, ...]:
    days = timedelta(days=1)
    lines = [
        messages.SourceLine(title="EU Funding & Tenders Portal", last_good=s.NOW, count=542),
        messages.SourceLine(title="Press corner", last_good=s.NOW, articles=12),
        messages.SourceLine(title="Portugal 2030", last_good=s.NOW - days, count=1),
        messages.SourceLine(
            title="Erasmus+",
            last_good=s.NOW - 9 * days,
            count=30,
            articles=1,
            failing_since=s.NOW - days,
        ),
        messages.SourceLine(title="EACEA", failing_since=s.NOW - days),
        messages.SourceLine(title="Italy"),
        messages.SourceLine(title="France: Aides-territoires", waits=True),
    ]
    return messages.source_list(language, lines, "Europe/Brussels")
