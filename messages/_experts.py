"""Experts and partners: a member's own entries, and those of others as far as they may be seen.

Of another member's entry: group, country, need, languages and its own words; never who it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from messages._catalogue import Html, plain, render
from messages._format import EU_LANGUAGES, language_name
from messages._layout import in_rows, paragraphs, ticked
from messages._split import shorten
from messages._words import group_name, some
from model import (
    Button,
    EntryId,
    EntryKind,
    EntryState,
    Language,
    Message,
    NeedId,
    StakeholderGroup,
)

LABEL = 48
"""Characters of a need's title on a button."""
_NAMED = 6
_LINE = 200
_LANGUAGES_A_ROW = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class WhoFacts:
    """All that others may see of a member before it said yes."""

    group: StakeholderGroup | None = None
    places: tuple[str, ...] = ()
    """Countries, or regions in which there are members enough, in the reader's language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpertFacts:
    """An entry as other members see it."""

    id: EntryId
    kind: EntryKind
    need: str
    """By its title in the reader's language; empty: any."""
    line: str = ""
    languages: tuple[Language, ...] = ()
    who: WhoFacts = WhoFacts()
    anywhere: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnEntryFacts:
    """The same as its member sees it."""

    seen: ExpertFacts
    state: EntryState


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpertsFacts:
    """What /experts begins with."""

    own: tuple[OwnEntryFacts, ...]
    most: int
    """Entries that a member may have."""
    asked: int = 0
    """Requests of the member's own that wait for an answer."""
    waiting: int = 0
    """Requests that wait for the member's answer."""
    removed: int = 0
    """To a keeper: entries that keepers removed and can put back."""


def experts_page(language: Language, facts: ExpertsFacts) -> Message:
    """The member's own entries, and the ways on."""
    parts = [render(language, "experts-heading")]
    if facts.own:
        lines = [
            render(
                language,
                "experts-own-line",
                number=str(n),
                what=what(language, one.seen),
                state=one.state,
            )
            for n, one in enumerate(facts.own, 1)
        ]
        parts.append(Html("\n".join([render(language, "experts-own"), *lines])))
    else:
        parts.append(render(language, "experts-own-none"))
    parts.append(render(language, "experts-means"))
    numbers = [Button(str(n), data=f"x:e:{one.seen.id}") for n, one in enumerate(facts.own, 1)]
    rows: list[tuple[Button, ...]] = [*in_rows(numbers, facts.most)]
    rows.append((Button(plain(language, "button-experts-search"), data="x:s:0"),))
    if len(facts.own) < facts.most:
        rows.append(
            tuple(
                Button(plain(language, f"button-experts-add-{kind}"), data=f"x:add:{kind}:0")
                for kind in EntryKind
            )
        )
    for key, count, data in (
        ("button-experts-waiting", facts.waiting, "x:to"),
        ("button-experts-asked", facts.asked, "x:mine"),
        ("button-experts-removed", facts.removed, "x:removed"),
    ):
        if count:
            rows.append((Button(plain(language, key, count=count), data=data),))
    return Message(html=paragraphs(*parts), buttons=tuple(rows))


def expert_need(
    language: Language,
    kind: EntryKind,
    groups: Sequence[str],
    at: int,
    needs: Sequence[tuple[NeedId, str, str]],
) -> Message:
    """Which need an entry is about. ``needs``: those of group ``at``, each with its title and
    with what stands for it in a button."""
    heading = render(
        language,
        "setup-needs-group",
        group=plain(language, f"needs-{groups[at]}"),
        page=at + 1,
        pages=len(groups),
    )
    rows: list[tuple[Button, ...]] = [
        (Button(shorten(title, LABEL), data=f"x:new:{kind}:{mark}"),) for _, title, mark in needs
    ]
    turns = [
        Button(
            plain(language, key, group=plain(language, f"needs-{groups[to]}")),
            data=f"x:add:{kind}:{to}",
        )
        for key, to in (("setup-needs-before", at - 1), ("setup-needs-after", at + 1))
        if 0 <= to < len(groups)
    ]
    rows += [tuple(turns)] if turns else []
    rows.append((Button(plain(language, "button-experts-any-need"), data=f"x:new:{kind}:any"),))
    rows.append((_home(language),))
    html = paragraphs(render(language, "experts-which-need", kind=kind), heading)
    return Message(html=html, buttons=tuple(rows))


def own_entry(language: Language, facts: OwnEntryFacts) -> Message:
    """A member's entry as others see it, with what it can do to it."""
    one = facts.seen
    html = paragraphs(
        render(language, "experts-entry-state", state=facts.state),
        described(language, one),
        render(language, "experts-entry-how", state=facts.state),
    )
    home = (_home(language),)
    if facts.state is EntryState.REMOVED:
        return Message(html=html, buttons=(home,))

    def button(act: str, key: str, **more: object) -> Button:
        return Button(plain(language, key, **more), data=f"x:e:{one.id}:{act}")

    listed = facts.state is EntryState.LISTED
    line = [button("line", "button-experts-line", state="on" if one.line else "off")]
    if one.line:
        line.append(button("noline", "button-experts-noline"))
    where = "mine" if one.anywhere else "any"
    return Message(
        html=html,
        buttons=(
            (button("pause", "button-experts-pause"),)
            if listed
            else (button("list", "button-experts-list"),),
            tuple(line),
            (button("langs", "button-experts-langs"),),
            (button(where, "button-experts-where", state=where),),
            (button("remove", "button-experts-remove"),),
            home,
        ),
    )


def entry_languages(language: Language, facts: OwnEntryFacts) -> Message:
    """In which languages the member can work, to tick. To set and to take away have data of their
    own: a second tap on a button not redrawn yet is no other act."""
    one = facts.seen
    names = sorted((language_name(code, language), code) for code in EU_LANGUAGES)
    ticks = [
        Button(
            ticked(name, code in one.languages),
            data=f"x:l:{one.id}:{code}:{'0' if code in one.languages else '1'}",
        )
        for name, code in names
    ]
    done = Button(plain(language, "setup-done"), data=f"x:e:{one.id}")
    html = paragraphs(render(language, "experts-langs"), what(language, one))
    return Message(html=html, buttons=(*in_rows(ticks, _LANGUAGES_A_ROW), (done,)))


def entry_line(language: Language, facts: OwnEntryFacts, most: int) -> Message:
    """Asks for the member's own words; the next ones typed are taken for them."""
    one = facts.seen
    parts = [render(language, "experts-line-ask", most=most), what(language, one)]
    if one.line:
        parts.append(render(language, "experts-line-now", line=shorten(one.line, _LINE)))
    back = Button(plain(language, "button-back"), data=f"x:e:{one.id}")
    return Message(html=paragraphs(*parts), buttons=((back,),))


def entry_remove(language: Language, facts: OwnEntryFacts) -> Message:
    """Asks once more: what is removed is erased."""
    one = facts.seen
    no = Button(plain(language, "experts-remove-no"), data=f"x:e:{one.id}")
    yes = Button(plain(language, "experts-remove-yes"), data=f"x:e:{one.id}:erase")
    html = paragraphs(render(language, "experts-remove-ask"), what(language, one))
    return Message(html=html, buttons=((no,), (yes,)))


def entries_right(language: Language, own: Sequence[OwnEntryFacts]) -> Message:
    """Once a year: whether what is listed is still right."""
    lines = [
        render(language, "experts-line", number=str(n), what=what(language, one.seen))
        for n, one in enumerate(own, 1)
    ]
    rows = (
        (Button(plain(language, "button-experts-keep"), data="x:keep"),),
        (Button(plain(language, "button-experts-show"), data="x:home"),),
        (Button(plain(language, "button-experts-leave"), data="x:never"),),
    )
    html = paragraphs(render(language, "experts-year"), Html("\n".join(lines)))
    return Message(html=html, buttons=rows)


def entry_moderated(language: Language, facts: OwnEntryFacts, action: str) -> Message:
    """A keeper removed an entry, or put it back. ``action``: ``removed`` or ``put-back``."""
    html = paragraphs(render(language, f"experts-told-{action}"), described(language, facts.seen))
    show = Button(plain(language, "button-experts-show"), data="x:home")
    return Message(html=html, buttons=((show,),))


def experts_reply(language: Language, key: str) -> Message:
    """One sentence, and the way on."""
    return Message(html=render(language, key), buttons=((_home(language),),))


def what(language: Language, one: ExpertFacts) -> Html:
    """``Offers: Battery value chain``"""
    need = shorten(one.need, LABEL * 2) if one.need else plain(language, "experts-any-need")
    return render(language, "experts-what", kind=one.kind, need=need)


def who(language: Language, one: ExpertFacts) -> Html:
    """``Education and training · Czechia``: all that is said of the member."""
    places = where(language, one.who, anywhere=one.anywhere)
    return render(language, "experts-who", group=group(language, one.who.group), where=places)


def where(language: Language, one: WhoFacts, *, anywhere: bool = False) -> str:
    """Its countries or regions, and whether it works in others too."""
    if not one.places:
        return plain(language, "experts-anywhere")
    named = some(language, [shorten(name, LABEL) for name in one.places], _NAMED)
    return plain(language, "experts-also-anywhere", where=named) if anywhere else named


def group(language: Language, known: StakeholderGroup | None) -> str:
    return group_name(language, known) if known else plain(language, "experts-group-unsaid")


def languages(language: Language, codes: Sequence[Language]) -> str:
    names = [language_name(code, language) for code in codes]
    return some(language, names, _NAMED) if names else plain(language, "unsaid")


def described(language: Language, one: ExpertFacts) -> Html:
    """All that others see of an entry."""
    rows = [what(language, one), who(language, one)]
    rows.append(
        render(language, "experts-languages", languages=languages(language, one.languages))
    )
    if one.line:
        rows.append(render(language, "quoted", phrase=shorten(one.line, _LINE)))
    return Html("\n".join(rows))


def _home(language: Language) -> Button:
    return Button(plain(language, "button-experts-home"), data="x:home")
