"""A member's way with a call: its page, the questions on it, the list of all it follows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from messages._catalogue import Html, plain, render
from messages._deadline import line as when_line
from messages._format import day, money
from messages._layout import in_rows, paragraphs, sentence, ticked
from messages._split import shorten
from messages._stages import stage_name
from messages._words import headline, title
from model import RESULTS, Button, CallId, Language, Message, Stage, StoredCall, Track

_SAID = 60
TABS = ("all", *(stage.value for stage in Stage if stage not in RESULTS), "results")
"""What the list of followed calls can be narrowed to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackFacts:
    call: StoredCall
    track: Track
    now: datetime
    zone: str
    """The member's."""
    in_group: bool = False


def track_page(language: Language, facts: TrackFacts) -> Message:
    """Where the member is, its grant and its note; any stage is one tap away."""
    call, track = facts.call.call, facts.track
    where = render(language, "track-nowhere")
    if track.stage and track.since:
        name, since = stage_name(language, track.stage), day(language, track.since, facts.zone)
        where = render(language, "track-where", stage=name, since=since)
    rows = [headline(facts.call.call), sentence(when_line(language, call, facts.now)), where]
    if track.amount:
        rows.append(render(language, "track-grant", amount=money(language, track.amount)))
    parts = [Html("\n".join(rows))]
    if track.note:
        parts.append(render(language, "track-note", note=track.note))
    seen = render(language, "track-seen", **{"in": "group" if facts.in_group else "private"})
    parts.append(Html(f"{render(language, 'track-how')} {seen}"))
    return Message(html=paragraphs(*parts), buttons=_page_buttons(language, facts))


def _page_buttons(language: Language, facts: TrackFacts) -> tuple[tuple[Button, ...], ...]:
    track = facts.track
    stages = [
        _button(facts, stage, ticked(stage_name(language, stage), stage is track.stage))
        for stage in Stage
    ]
    own = [_button(facts, "note", plain(language, "button-note", state=_on(track.note)))]
    if track.stage is Stage.FUNDED:
        label = plain(language, "button-track-grant", state=_on(track.amount))
        own.append(_button(facts, "grant", label))
    last = [Button(plain(language, "button-back"), data=f"c:{facts.call.id}:show")]
    if track.stage:
        last.insert(0, _button(facts, "off", plain(language, "button-track-off")))
    return (*in_rows(stages, 2), tuple(own), *((b,) for b in last))


def grant_step(language: Language, facts: TrackFacts) -> Message:
    """Funded: how much of it is the member's, typed, or skipped."""
    html = render(language, "track-grant-ask", title=title(facts.call.call.title))
    skip = _button(facts, "done", plain(language, "setup-skip"))
    return Message(html=_to_reply(language, html, facts), buttons=((skip,),))


def grant_unread(language: Language, call: CallId, said: str) -> Message:
    words = render(language, "track-grant-unread", said=shorten(said, _SAID))
    skip = Button(plain(language, "setup-skip"), data=f"c:{call}:track:done")
    return Message(html=words, buttons=((skip,),))


def note_step(language: Language, facts: TrackFacts, most: int) -> Message:
    """The note as it is, to be written, written anew or erased."""
    html = render(language, "note-ask", title=title(facts.call.call.title), most=most)
    if facts.track.note:
        html = paragraphs(html, render(language, "track-note", note=facts.track.note))
    buttons = [_button(facts, "done", plain(language, "button-back"))]
    if facts.track.note:
        buttons.insert(0, _button(facts, "erase", plain(language, "button-note-erase")))
    return Message(
        html=_to_reply(language, html, facts), buttons=tuple((button,) for button in buttons)
    )


def ask_applied(language: Language, facts: TrackFacts) -> Message:
    """The call has closed: one friendly question, once."""
    why = render(language, "question-applied-why", stage=facts.track.stage or "")
    return _question(
        language,
        facts,
        "question-applied",
        why,
        ((Stage.APPLIED, "button-we-applied"), (Stage.WITHDRAWN, "button-not-this-time")),
    )


def ask_result(language: Language, facts: TrackFacts) -> Message:
    """Months after applying: what became of it, asked once."""
    return _question(
        language,
        facts,
        "question-result",
        render(language, "question-result-why"),
        (
            (Stage.FUNDED, "stage-funded"),
            (Stage.NOT_FUNDED, "stage-not-funded"),
            (Stage.WITHDRAWN, "stage-withdrawn"),
            ("", "button-no-answer-yet"),
        ),
    )


def _question(
    language: Language,
    facts: TrackFacts,
    key: str,
    why: Html,
    answers: tuple[tuple[str, str], ...],
) -> Message:
    about = Html("\n".join([render(language, key), headline(facts.call.call), why]))
    buttons = [_button(facts, act, plain(language, label)) for act, label in answers]
    stop = _button(facts, "quiet", plain(language, "button-no-questions"))
    return Message(
        html=paragraphs(about, render(language, "question-what-for")),
        buttons=(*in_rows(buttons, 2), (stop,)),
    )


def tracker_heading(language: Language, tab: str, total: int) -> Html:
    """How many calls the member follows in all, or at one stage."""
    if tab == "all":
        return render(language, "tracker-heading-all", total=total)
    return render(language, "tracker-heading", stage=_tab_name(language, tab), total=total)


def tracker_tabs(
    language: Language, counts: Mapping[str, int], chosen: str
) -> tuple[tuple[Button, ...], ...]:
    """A button for each stage at which there are calls, with how many; the one shown is ticked.

    None where all calls are at one stage: there is nothing to narrow."""
    tabs = [tab for tab in TABS if counts.get(tab) or tab == chosen]
    if len(tabs) < 3 and chosen == TABS[0]:
        return ()
    return in_rows([_tab(language, tab, counts.get(tab, 0), tab == chosen) for tab in tabs], 2)


def _tab(language: Language, tab: str, count: int, chosen: bool) -> Button:
    name = _tab_name(language, tab)
    label = plain(language, "button-tracker", stage=name, count=count)
    return Button(ticked(label, chosen), data=f"p:{tab_list(tab)}:0")


def tab_list(tab: str) -> str:
    """The name of a tab's list in ``p:<list>:<page>``."""
    return "saved" if tab == "all" else f"saved-{tab}"


def _tab_name(language: Language, tab: str) -> str:
    if tab in ("all", "results"):
        return plain(language, f"tracker-{tab}")
    return stage_name(language, Stage(tab))


def _button(facts: TrackFacts, act: str, label: str) -> Button:
    data = f"c:{facts.call.id}:track:{act}" if act else f"c:{facts.call.id}:track"
    return Button(label, data=data)


def _on(flag: object) -> str:
    return "on" if flag else "off"


def _to_reply(language: Language, html: Html, facts: TrackFacts) -> Html:
    return paragraphs(html, render(language, "setup-reply")) if facts.in_group else html
