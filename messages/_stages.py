"""Where a member is with a call, in a word, in a line, and on the buttons that lead there."""

from __future__ import annotations

from messages._catalogue import Html, plain, render
from messages._facts import CardFacts, Line, ShareFacts
from model import Button, Language, Stage

_LINES = {Stage.WATCHING: "line-saved"}
"""A saved call is one that is watched."""


def stage_name(language: Language, stage: Stage) -> str:
    return plain(language, f"stage-{stage}")


def track_row(language: Language, facts: CardFacts) -> tuple[tuple[Button, ...], ...]:
    """The button to the member's way with the call: once there is one."""
    track = facts.track
    if track is None or not (track.stage or track.note):
        return ()
    if track.stage:
        label = plain(language, "button-track", stage=stage_name(language, track.stage))
    else:
        label = plain(language, "button-track-note")
    return ((Button(label, data=f"c:{facts.call.id}:track"),),)


def pass_on_row(language: Language, facts: ShareFacts) -> tuple[tuple[Button, ...], ...]:
    if not facts.to_region:
        return ()
    return ((Button(plain(language, "button-pass-on"), data=f"c:{facts.call.id}:pass"),),)


def pass_to_row(language: Language, facts: ShareFacts) -> tuple[tuple[Button, ...], ...]:
    if not facts.to_audience:
        return ()
    return ((Button(plain(language, "button-pass-to"), data=f"w:0:pass:{facts.call.id}"),),)


def own_line(language: Language, one: Line) -> Html:
    """What the member said of a call in a list; empty if it said nothing."""
    stage = one.track.stage if one.track else None
    if one.track is None and (one.interested or one.saved):
        stage = Stage.INTERESTED if one.interested else Stage.WATCHING
    said = [_LINES.get(stage, f"line-{stage}")] if stage else []
    if one.track and one.track.note:
        said.append("line-note")
    return Html(" ".join(render(language, key) for key in said))
