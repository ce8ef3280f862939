"""``import-members``."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo

import click

from actions import Assistant
from actions.audiences import NoSuchAudience, audience_named
from cli._environment import Environment, Failed, assistant, options, settled
from cli._print import as_json
from messages import LANGUAGES
from model import (
    FIRST,
    AudienceId,
    Belonging,
    ChatKind,
    Language,
    Member,
    MemberId,
    MemberState,
    NeedId,
    NutsCode,
    Rhythm,
    StakeholderGroup,
)

_Read = TypeVar("_Read")
MOST = 2**52 - 1
"""The Bot API's numbers of chats have at most 52 bits."""


@click.command("import-members")
@click.argument("file", type=click.Path(exists=True, dir_okay=False))
@click.option("--json", "machine", is_flag=True, help="Print JSON.")
@options
@click.pass_obj
def import_command(
    environment: Environment,
    file: str,
    machine: bool,
    db: str | None,
    config: str | None,
    now: str | None,
) -> None:
    """Enter members from JSON lines.

    They hear nothing before their own /start."""
    environment = settled(environment, db, config, now)
    a = assistant(environment)
    entered = kept = 0
    with a.store.transaction():
        for wanted, audiences in _of_file(a, file, _entry):
            if a.store.member_by_chat(wanted.chat_id):
                kept += 1
                continue
            added = enter_imported(a, wanted, environment.clock())
            for audience in audiences:
                a.store.set_belonging(audience, added.id, Belonging.MEMBER, environment.clock())
            entered += 1
    if machine:
        as_json({"entered": entered, "kept": kept})
    else:
        click.echo(f"{entered} members entered, {kept} were there already")


def members_of_file(a: Assistant, file: str) -> list[Member]:
    """The members of a file of JSON lines, or of one JSON list as ``export members`` gives it;
    not stored yet. Raises ``Failed`` naming the line."""
    return _of_file(a, file, read_member)


def _of_file(
    a: Assistant, file: str, read: Callable[[Assistant, Mapping[str, object]], _Read]
) -> list[_Read]:
    try:
        text = Path(file).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as wrong:
        raise Failed(f"{file} cannot be read as UTF-8 text: {wrong}") from wrong
    members: list[_Read] = []
    where = file
    try:
        if text.lstrip().startswith("["):
            return [read(a, row) for row in json.loads(text)]
        for number, line in enumerate(text.split("\n"), 1):
            where = f"{file}, line {number}"
            if line.strip():
                members.append(read(a, json.loads(line)))
    except (ValueError, KeyError) as wrong:
        why = wrong.args[0] if isinstance(wrong, KeyError) else wrong
        raise Failed(f"{where}: {why}; nothing was entered") from wrong
    return members


def enter_imported(a: Assistant, wanted: Member, now: datetime) -> Member:
    """Store a member that hears nothing before its own /start."""
    added = a.store.add_member(
        wanted.chat_id, wanted.kind, wanted.language, now, state=MemberState.IMPORTED
    )
    member = replace(wanted, id=added.id, last_active_at=added.last_active_at)
    a.store.save_member(member)
    return member


_KNOWN = {
    *("chat_id", "language", "regions", "needs", "first", "group", "rhythm", "zone"),
    "audiences",
}
_NOT_ENTERED = {"tracker"}
"""What ``export members`` has of the calls here: their numbers mean nothing elsewhere."""


def _entry(a: Assistant, row: Mapping[str, object]) -> tuple[Member, tuple[AudienceId, ...]]:
    """A member, with the committees and working groups that it belongs to."""
    member = read_member(a, row)
    names = [str(name) for name in _list(row, "audiences")]
    if names and member.kind is ChatKind.GROUP:
        raise ValueError("a group belongs to no committee or working group")
    try:
        return member, tuple(audience_named(a, name).id for name in names)
    except NoSuchAudience as none:
        raise ValueError(f"no committee or working group {none.args[0]!r}") from none


def read_member(a: Assistant, row: Mapping[str, object]) -> Member:
    """One line of an import file. Raises ``ValueError`` saying what is wrong."""
    if not isinstance(row, Mapping):
        raise ValueError("not a JSON object")
    if unknown := set(row) - _KNOWN - _NOT_ENTERED:
        raise ValueError(f"unknown field {sorted(unknown)[0]!r}")
    chat_id = row.get("chat_id")
    if type(chat_id) is not int or abs(chat_id) > MOST:
        raise ValueError("chat_id must be a whole number of at most 52 bits")
    language = Language(str(row.get("language") or "en"))
    if language not in LANGUAGES:
        raise ValueError(f"no language {language!r}; there are {', '.join(LANGUAGES)}")
    regions = tuple(NutsCode(str(r)) for r in _list(row, "regions"))
    for code in regions:
        if code not in a.regions:
            raise ValueError(f"no NUTS region {code!r}")
    needs = [NeedId(str(n)) for n in _list(row, "needs")]
    for need in needs:
        if need not in {n.id for n in a.needs}:
            raise ValueError(f"no need {need!r}")
    first = _list(row, "first")
    if other := [n for n in first if n not in needs]:
        raise ValueError(f"{other[0]!r} is first, and not among the needs")
    zone = str(row.get("zone") or (a.regions.zone(regions[0]) if regions else ""))
    settings = a.settings
    return Member(
        id=MemberId(0),
        chat_id=chat_id,
        kind=ChatKind.GROUP if chat_id < 0 else ChatKind.PRIVATE,
        state=MemberState.IMPORTED,
        language=language,
        zone=ZoneInfo(zone or settings.digest_zone).key,
        regions=regions,
        needs={need: FIRST if need in first else 1.0 for need in needs},
        group=StakeholderGroup(str(row["group"])) if row.get("group") else None,
        rhythm=_rhythm(row.get("rhythm")),
        digest_weekday=settings.digest_weekday,
        digest_hour=settings.digest_hour,
    )


def _rhythm(value: object) -> Rhythm:
    """``at-once`` or ``weekly``; also written with a space or an underscore."""
    written = str(value or Rhythm.WEEKLY.value).casefold()
    return Rhythm(written.replace(" ", "-").replace("_", "-"))


def _list(row: Mapping[str, object], name: str) -> list[object]:
    value = row.get(name) or []
    if not isinstance(value, list):
        raise ValueError(f"{name} must be a list")
    return value
