"""Take over a list of events: new ones, and those that changed; none is called off by absence."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from actions import _catalogue_fields as fields
from actions._assistant import Assistant
from actions._catalogue_file import BadFile, Record, nearest, plain, quoted, read_file
from actions.events import LONGEST, region_of
from actions.import_courses import LONGEST_NAME
from model import AudienceId, CallId, Event, EventId, EventKind, EventState, fold

HEADINGS: Mapping[str, Sequence[str]] = {
    "title": ("title", "event", "name"),
    "kind": ("kind", "type"),
    "starts": ("starts", "start", "start date", "from", "when", "date"),
    "ends": ("ends", "end", "end date", "to", "until"),
    "place": ("where", "place", "location", "city"),
    "url": ("link", "url", "web", "website", "address"),
    "needs": ("needs", "need", "topics", "topic"),
    "id": ("id", "key", "number", "code"),
    "zone": ("zone", "time zone", "timezone"),
    "call": ("call", "call identifier", "identifier"),
    "audience": ("audience", "for", "committee", "working group"),
    "state": ("state", "status"),
}
KINDS: Mapping[str, Sequence[str]] = {
    EventKind.STUDY_VISIT: ("study visit", "visit", "study tour"),
    EventKind.FORUM: ("forum",),
    EventKind.CONFERENCE: ("conference", "congress", "summit"),
    EventKind.WEBINAR: ("webinar", "online seminar"),
    EventKind.MEETING: ("meeting", "workshop", "seminar"),
}
STATES: Mapping[str, Sequence[str]] = {
    EventState.OPEN: ("open", "confirmed", "planned"),
    EventState.CANCELLED: ("canceled", "off", "called off"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedEvents:
    """What an import did, or would do; each of ``bad`` and ``remarks`` is one line."""

    catalogue: str
    added: int = 0
    updated: int = 0
    cancelled: int = 0
    unchanged: int = 0
    absent: int = 0
    """Still to come, and no longer in the list: they stay as they are."""
    bad: tuple[tuple[int, str], ...] = ()
    remarks: tuple[str, ...] = ()


def import_events(
    a: Assistant, body: bytes, catalogue: str, now: datetime, *, dry_run: bool = False
) -> ImportedEvents:
    """Enter the good rows of a list beside bad ones. Raises ``BadFile``; then nothing changed."""
    name = plain(catalogue)
    if not name or len(name) > LONGEST_NAME:
        raise BadFile(f"a list's name has 1 to {LONGEST_NAME} characters.")
    contents = read_file(body, HEADINGS, ("title", "kind", "starts"), "events")
    remarks = list(contents.remarks)
    known = a.store.events_of(name)
    good: dict[str, Event] = {}
    rows: dict[str, int] = {}
    bad: list[tuple[int, str]] = []
    for record in contents.records:
        try:
            event, doubts = _event(a, record, name, now)
            if event.key in rows:
                raise ValueError(f"it is the same as row {rows[event.key]}")
        except ValueError as wrong:
            bad.append((record.number, str(wrong)))
            continue
        rows[event.key] = record.number
        good[event.key] = event
        remarks += [f"row {record.number}: {doubt}; the event is kept" for doubt in doubts]
    if not good:
        raise BadFile(_nothing(bad))
    written = {key: _over(known.get(key), one) for key, one in good.items()}
    changed = {key: one for key, one in written.items() if one != known.get(key)}
    off = [key for key, one in changed.items() if one.state is EventState.CANCELLED]
    if not dry_run:
        with a.store.transaction():
            for one in changed.values():
                a.store.save_event(one, now)
    return ImportedEvents(
        catalogue=name,
        added=len(good.keys() - known.keys()),
        updated=len(changed.keys() & known.keys() - set(off)),
        cancelled=len(known.keys() & set(off)),
        unchanged=len(good) - len(changed),
        absent=sum(one.over_at > now for key, one in known.items() if key not in good),
        bad=tuple(bad),
        remarks=tuple(remarks),
    )


def _nothing(bad: Sequence[tuple[int, str]]) -> str:
    if not bad:
        return "it lists no event."
    number, why = bad[0]
    return f"none of its {len(bad)} rows can be read; row {number}: {why}."


def _over(before: Event | None, now: Event) -> Event:
    """The list's word on an event that is there; its calendar entry is counted up if it moved."""
    if before is None:
        return now
    same = replace(now, id=before.id, sequence=before.sequence, seen_at=before.seen_at)
    if same.stand == before.stand:
        return same
    return replace(same, sequence=before.sequence + 1)


def _event(
    a: Assistant, record: Record, catalogue: str, now: datetime
) -> tuple[Event, tuple[str, ...]]:
    """Raises ``ValueError``; with the event what is doubtful about it."""
    if record.fault:
        raise ValueError(record.fault)
    title, zone = fields.title(record), _zone(record.text("zone") or a.settings.digest_zone)
    kind, state = record.text("kind"), record.text("state")
    if not kind:
        raise ValueError("it does not say what kind of event it is")
    when = fields.moments(record, zone, now)
    needs, unknown = fields.needs(a, record)
    place = record.text("place")
    online = fold(place) in ("", "online", "web", "virtual")
    url = record.text("url")
    event = Event(
        id=EventId(0),
        title=title[:LONGEST],
        kind=EventKind(fields.choice(kind, KINDS, "kind of event")),
        starts_at=when.starts_at.astimezone(UTC),
        ends_at=when.ends_at and when.ends_at.astimezone(UTC),
        whole_day=when.whole_day,
        zone=zone,
        place="" if online else place[:LONGEST],
        region=None if online else region_of(place),
        url=fields.link(url) if url else "",
        needs=needs,
        call=_call(a, record.text("call")),
        audience=_audience(a, record.text("audience")),
        state=EventState(fields.choice(state, STATES, "state") if state else EventState.OPEN),
        catalogue=catalogue,
        key=_key(record.text("id"), title, record.text("starts")),
    )
    return event, unknown


def _zone(name: str) -> str:
    try:
        return ZoneInfo(name).key
    except (ZoneInfoNotFoundError, ValueError, OSError) as wrong:
        raise ValueError(f"no time zone {quoted(name)}, such as Europe/Prague") from wrong


def _call(a: Assistant, said: str) -> CallId | None:
    if not said:
        return None
    is_number = said.isascii() and said.isdigit() and len(said) < 19
    stored = a.store.call(CallId(int(said))) if is_number else None
    found = [stored] if stored else a.store.call_by_reference(said)
    if len(found) != 1:
        raise ValueError(f"{'no' if not found else 'more than one'} call {quoted(said)}")
    return found[0].id


def _audience(a: Assistant, said: str) -> AudienceId | None:
    if not said:
        return None
    known = {fold(one.name): one for one in a.store.audiences()}
    if fold(said) not in known:
        names = [one.name for one in known.values()]
        raise ValueError(f"no committee or working group {quoted(said)}{nearest(said, names)}")
    return known[fold(said)].id


def _key(said: str, title: str, starts: str) -> str:
    """As its list has it, else what tells it from others."""
    if said:
        return f"id:{said[:200]}"
    facts = f"{fold(title)}\0{fold(starts)}"
    return f"of:{hashlib.blake2b(facts.encode(), digest_size=12).hexdigest()}"
