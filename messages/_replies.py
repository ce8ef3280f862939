"""What the assistant answers to commands: lists, settings, sources, privacy, help."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from messages._catalogue import Html, plain, render
from messages._digest import call_line
from messages._facts import Line
from messages._format import clock, day_and_time, short_day, weekday, zone_city
from messages._languages import own_name
from messages._layout import in_rows, ticked
from messages._reminders import ladder_words
from messages._setup import way
from messages._split import fits, shorten
from messages._words import group_name, programme_name, some
from messages._zone import zone_button, zone_words
from model import (
    Button,
    CallId,
    ChatKind,
    Language,
    Member,
    MemberState,
    Message,
    Rhythm,
    StoredCall,
)

PAGE = 8
"""Calls a page of a list."""
_NAMED = 6
_SHORT = 60
PAUSES = (7, 14, 30)
"""Days offered for a pause."""
BUDGETS = (0, 3, 5, 10, 20)
QUIET = ((20, 8), (18, 9), (22, 7))
"""Quiet hours offered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListFacts:
    """One page of a list of calls. ``before`` and ``after`` are the arrows' data, or empty."""

    now: datetime
    heading: Html
    lines: tuple[Line, ...]
    first: int
    """The number of the first line, from 1."""
    before: str = ""
    after: str = ""
    foot: Html = Html("")
    more: tuple[str, str] | None = None
    """The key and the data of a button to another list."""
    rows: tuple[tuple[Button, ...], ...] = ()
    """Further buttons."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsFacts:
    member: Member
    now: datetime
    regions: tuple[str, ...]
    needs: tuple[str, ...]
    """Titles in the member's language."""
    needs_of: tuple[str, ...] = ()
    """The regions whose needs these are; empty: the member's own."""


def reply(language: Language, key: str, **facts: object) -> Message:
    """One sentence by its name."""
    return Message(html=render(language, key, **facts))


def call_list(language: Language, facts: ListFacts) -> Message:
    """Numbered calls; a number's button shows the card. Reasons give way if room is short."""
    html = _listed(language, facts)
    if not fits(html):
        bare = tuple(replace(one, reasons=()) for one in facts.lines)
        html = _listed(language, replace(facts, lines=bare))
    numbers = [
        Button(str(n), data=f"c:{one.call.id}:show")
        for n, one in enumerate(facts.lines, facts.first)
    ]
    arrows = [
        Button(plain(language, key), data=data)
        for key, data in (("button-previous", facts.before), ("button-next", facts.after))
        if data
    ]
    rows = [*in_rows(numbers), *([tuple(arrows)] if arrows else [])]
    if facts.more:
        key, data = facts.more
        rows.append((Button(plain(language, key), data=data),))
    return Message(html=html, buttons=(*rows, *facts.rows), silent=True)


def _listed(language: Language, facts: ListFacts) -> Html:
    lines = (
        call_line(language, one, n, facts.now) for n, one in enumerate(facts.lines, facts.first)
    )
    return Html("\n\n".join(part for part in (facts.heading, *lines, facts.foot) if part))


def settings(language: Language, facts: SettingsFacts) -> Message:
    """How everything stands, each with the button that changes it."""
    member = facts.member
    rows = [
        render(language, "settings-heading"),
        _setting(language, "language", own_name(member.language)),
        _setting(language, "region", _some(language, facts.regions, "settings-anywhere")),
        _setting(language, "needs", _needs(language, facts)),
        *(_who(language, member) if member.kind is ChatKind.PRIVATE else ()),
        _setting(language, "rhythm", rhythm_words(language, member)),
        _setting(language, "quiet", quiet_words(language, member)),
        _setting(language, "reminders", ladder_words(language, member)),
        _setting(language, "zone", zone_words(language, member.zone, facts.now)),
        _setting(
            language,
            "articles",
            plain(language, "settings-articles", state="on" if member.articles else "off"),
        ),
        _setting(language, "tips", _switch(language, member.tips)),
        _setting(language, "questions", _switch(language, member.questions)),
        *(_counted(language, member) if member.kind is ChatKind.PRIVATE else ()),
        _setting(language, "picture", plain(language, "settings-picture", theme=member.picture)),
    ]
    state = _state(language, facts)
    person = ("group", "organisation") if member.kind is ChatKind.PRIVATE else ()
    steps = (
        *("language", "region", "needs", *person, "rhythm", "quiet"),
        *("reminders", "zone", "picture"),
    )
    buttons = [
        Button(plain(language, f"settings-name-{step}"), data=f"set:{step}:show") for step in steps
    ]
    switches = {
        "articles": member.articles,
        "tips": member.tips,
        "questions": member.questions,
    }
    if member.kind is ChatKind.PRIVATE:
        switches["counted"] = bool(member.counted)
    turns = [(_turn(language, step, "off" if on else "on"),) for step, on in switches.items()]
    return Message(
        html=Html("\n".join(rows) + (f"\n\n{state}" if state else "")),
        buttons=(*in_rows(buttons, 2), *turns),
    )


def _who(language: Language, member: Member) -> tuple[Html, Html]:
    """What only a person can say."""
    group = group_name(language, member.group) if member.group else _unsaid(language)
    named = shorten(member.organisation, _SHORT) if member.organisation else _unsaid(language)
    return (
        _setting(language, "group", group),
        _setting(language, "organisation", named),
    )


def _counted(language: Language, member: Member) -> tuple[Html]:
    state = {None: "unsaid", True: "on", False: "off"}[member.counted]
    words = plain(language, "settings-counted", state=state)
    return (_setting(language, "counted", words),)


def _setting(language: Language, step: str, value: str) -> Html:
    name = plain(language, f"settings-name-{step}")
    return render(language, "settings-line", name=name, value=value)


def _switch(language: Language, on: bool) -> str:
    return plain(language, "settings-switch", state="on" if on else "off")


def _turn(language: Language, step: str, state: str) -> Button:
    label = plain(language, f"settings-choice-{step}", state=state)
    return Button(label, data=f"set:{step}:{state}")


def _unsaid(language: Language) -> str:
    return plain(language, "settings-unsaid")


def _needs(language: Language, facts: SettingsFacts) -> str:
    named = _some(language, facts.needs, "settings-all-needs")
    if not facts.needs_of:
        return named
    regions = _some(language, facts.needs_of, "settings-anywhere")
    return plain(language, "settings-needs-region", regions=regions, needs=named)


def _some(language: Language, names: Sequence[str], none: str) -> str:
    if not names:
        return plain(language, none)
    return some(language, [shorten(n, _SHORT) for n in names], _NAMED)


def _state(language: Language, facts: SettingsFacts) -> Html:
    member = facts.member
    if member.state is MemberState.PAUSED and member.paused_until:
        until = day_and_time(language, member.paused_until, member.zone)
        return render(language, "settings-paused", until=until)
    if member.state in (MemberState.PAUSED, MemberState.STOPPED):
        return render(language, "settings-stopped")
    return Html("")


def rhythm_words(language: Language, member: Member) -> str:
    """``weekly, Monday 08:00 (Brussels)``."""
    key = "rhythm-set-at-once" if member.rhythm is Rhythm.AT_ONCE else "rhythm-set-weekly"
    return plain(
        language,
        key,
        weekday=weekday(language, member.digest_weekday),
        hour=f"{member.digest_hour:02d}:00",
        city=zone_city(member.zone, language),
    )


def quiet_words(language: Language, member: Member) -> str:
    """``20:00 to 08:00; at most 5 alerts in seven days``."""
    budget = plain(language, "quiet-budget", count=member.alert_budget)
    if member.quiet_from == member.quiet_to:
        return plain(language, "quiet-never", budget=budget)
    return plain(
        language,
        "quiet-hours",
        start=f"{member.quiet_from:02d}:00",
        end=f"{member.quiet_to:02d}:00",
        budget=budget,
    )


def quiet_step(language: Language, member: Member, at: datetime) -> Message:
    """Quiet hours and how many alerts a week, to choose or to type; what time it is ``at`` now."""
    html = render(
        language,
        "quiet-ask",
        now=quiet_words(language, member),
        city=zone_city(member.zone, language),
        clock=clock(language, at, member.zone),
    )
    hours = [
        Button(
            ticked(
                plain(language, "quiet-choice", start=f"{a:02d}:00", end=f"{b:02d}:00"),
                (a, b) == (member.quiet_from, member.quiet_to),
            ),
            data=f"set:quiet:{a}-{b}",
        )
        for a, b in QUIET
    ]
    never = plain(language, "quiet-choice-never")
    hours.append(
        Button(ticked(never, member.quiet_from == member.quiet_to), data="set:quiet:never")
    )
    budgets = [
        Button(
            ticked(plain(language, "quiet-choice-budget", count=n), n == member.alert_budget),
            data=f"set:quiet:budget-{n}",
        )
        for n in BUDGETS
    ]
    silence = "off" if member.all_quiet else "on"
    quiet_line = Button(
        plain(language, "quiet-choice-all-quiet", state=silence),
        data=f"set:quiet:all-quiet-{silence}",
    )
    return Message(
        html=html,
        buttons=(
            *in_rows(hours, 2),
            *((b,) for b in budgets),
            (quiet_line,),
            (zone_button(language),),
            *way(language, "quiet", skip=False),
        ),
    )


def pause_step(language: Language) -> Message:
    days = [Button(plain(language, "pause-days", count=n), data=f"set:pause:{n}") for n in PAUSES]
    for_good = Button(plain(language, "pause-open"), data="set:pause:open")
    return Message(
        html=render(language, "pause-ask"), buttons=(*((d,) for d in days), (for_good,))
    )


def paused(language: Language, member: Member) -> Message:
    if member.paused_until is None:
        return reply(language, "paused-open")
    until = day_and_time(language, member.paused_until, member.zone)
    return reply(language, "paused", until=until)


def forget_step(language: Language) -> Message:
    yes = Button(plain(language, "forget-yes"), data="set:forget:yes")
    no = Button(plain(language, "forget-no"), data="set:forget:no")
    return Message(html=render(language, "forget-ask"), buttons=((no,), (yes,)))


def privacy(language: Language, ask_after: int, erase_after: int) -> Message:
    """What is kept, for how long, and how it goes. The times are months."""
    kept = render(language, "privacy", ask=ask_after, erase=erase_after)
    keys = (
        "privacy-tracker",
        "privacy-dates",
        "privacy-hub",
        "channel-privacy",
        "experts-privacy",
    )
    more = (render(language, key) for key in keys)
    return Message(html="\n\n".join((kept, *more)))


def help_text(
    language: Language,
    everyone: Sequence[str],
    facilitators: Sequence[str] = (),
    keepers: Sequence[str] = (),
) -> Message:
    """Every command in a line."""
    parts = [render(language, "help-heading"), _commands(language, everyone)]
    for key, names in (("help-facilitators", facilitators), ("help-keepers", keepers)):
        if names:
            parts += [render(language, key), _commands(language, names)]
    parts.append(render(language, "help-foot"))
    return Message(html=Html("\n\n".join(parts)))


def _commands(language: Language, names: Sequence[str]) -> Html:
    return Html(
        "\n".join(
            render(language, "help-line", command=name, does=command_words(language, name))
            for name in names
        )
    )


def command_words(language: Language, name: str) -> str:
    """What a command does, as it stands in Telegram's menu (at most 256 characters)."""
    return plain(language, f"command-{name}")


def command_unknown(language: Language, said: str, nearest: str) -> Message:
    if nearest:
        return reply(language, "command-unknown-near", said=shorten(said, 40), nearest=nearest)
    return reply(language, "command-unknown", said=shorten(said, 40))


def group_welcome(language: Language, assistant: str) -> Message:
    """The first words in a group the bot was added to."""
    label = plain(language, "setup-continue")
    return Message(
        html=render(language, "group-welcome", assistant=assistant),
        buttons=((Button(label, data="set:language:continue"),),),
    )


def open_button(language: Language, call: CallId, bot: str) -> Button:
    """Below a card that was passed on: it opens in the bot."""
    url = f"https://t.me/{bot}?start=call_{call}"
    return Button(plain(language, "button-open"), url=url)


def inline_about(language: Language, stored: StoredCall, now: datetime) -> str:
    """The second line of a call among inline results, as plain text."""
    call = stored.call
    programme = programme_name(language, call.programme)
    cut_off = call.next_cut_off(now)
    if cut_off is None:
        return programme
    when = short_day(language, cut_off.at, call.zone)
    return plain(language, "inline-about", programme=programme, when=when)
