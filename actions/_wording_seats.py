"""What a member or host is told of what hosts do: from an outbox row's facts to words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import messages
from actions._assistant import Assistant
from actions._worded import Nothing, Outcome, Worded
from db import Post
from messages import TableFacts
from model import Member, RegistrationId, RegistrationState, RoundtableState

_S = RegistrationState
_MUST_BE = {
    "seated": _S.SEATED,
    "queued": _S.WAITING,
    "closed": _S.WAITING,
    "refused": _S.REFUSED,
    "removed": _S.REMOVED,
    "reconsidered": _S.REQUESTED,
}
_LIVES_ON = RoundtableState.OPEN


def taken_back(a: Assistant, post: Post) -> bool:
    """Whether what was decided about an entry is not so any more: it is not told then."""
    wanted = _MUST_BE.get(str(post.facts["what"]))
    if wanted is None or "registration" not in post.facts:
        return False
    entry = a.store.registration(RegistrationId(int(str(post.facts["registration"]))))
    return entry is None or entry.state is not wanted


def _decision(_: Assistant, post: Post, member: Member, facts: TableFacts) -> Outcome:
    reason = str(post.facts.get("reason", ""))
    what = str(post.facts["what"])
    return Worded(messages=(messages.decision(member.language, what, facts, reason),))


def _reopened(a: Assistant, post: Post, member: Member, facts: TableFacts) -> Outcome:
    if facts.table.state is not _LIVES_ON:
        return Nothing("it is off again")
    return _decision(a, post, member, facts)


def _moved(_: Assistant, post: Post, member: Member, facts: TableFacts) -> Outcome:
    if facts.table.state is not _LIVES_ON or facts.now >= facts.table.starts_at:
        return Nothing("the roundtable is over")
    if not (facts.hosting or (facts.mine and facts.mine.is_live)):
        return Nothing("not signed up any more")
    was = datetime.fromisoformat(str(post.facts["was"]))
    return Worded(messages=(messages.moved(member.language, facts, was),))


def _confirm(_: Assistant, __: Post, member: Member, facts: TableFacts) -> Outcome:
    if not facts.unconfirmed or facts.table.state is not _LIVES_ON:
        return Nothing("confirmed, or off")
    return Worded(messages=(messages.confirm_again(member.language, facts),))


def _answers(a: Assistant, _: Post, member: Member, facts: TableFacts) -> Outcome:
    table, mine = facts.table, facts.mine
    if mine is None or mine.id not in a.store.unanswered(table.id):
        return Nothing("answered")
    if facts.now >= table.registration_closes_at or table.state is not _LIVES_ON:
        return Nothing("too late")
    return Worded(messages=(messages.answers_wanted(member.language, facts),))


def _requests(_: Assistant, __: Post, member: Member, facts: TableFacts) -> Outcome:
    if not facts.requests or not facts.hosting:
        return Nothing("all are decided")
    return Worded(messages=(messages.to_host(member.language, "requests", facts),))


def _to_host(_: Assistant, post: Post, member: Member, facts: TableFacts) -> Outcome:
    what = str(post.facts["what"])
    if what == "cohost-follow" and facts.table.state is not _LIVES_ON:
        return Nothing("it is off again")
    return Worded(messages=(messages.to_host(member.language, what, facts),))


def _again(_: Assistant, __: Post, member: Member, facts: TableFacts) -> Outcome:
    if facts.mine or facts.table.state is not _LIVES_ON:
        return Nothing("signed up already, or off")
    if facts.now >= facts.table.registration_closes_at:
        return Nothing("too late")
    return Worded(messages=(messages.again(member.language, facts),))


SEATS: dict[str, Callable[[Assistant, Post, Member, TableFacts], Outcome]] = {
    **dict.fromkeys(("queued", "refused", "removed", "reconsidered"), _decision),
    "reopened": _reopened,
    "moved": _moved,
    "confirm": _confirm,
    "answers": _answers,
    "requests": _requests,
    "again": _again,
    **dict.fromkeys(
        (
            "cohost",
            "cohost-follow",
            "cohost-off",
            "cohost-joined",
            "cohost-now",
            "host-now",
            "no-host",
        ),
        _to_host,
    ),
}
