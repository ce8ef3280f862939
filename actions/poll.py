"""Poll a source and take in what it says: store, tag, match, post, in slices."""

from __future__ import annotations

import asyncio
import logging
from collections import Counter, deque
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from actions._assistant import Assistant
from actions._faults import in_a_line
from actions._health import check_count, lost_fields, watch_fields
from actions._pause import Pause
from actions._unsaid import listed, refilled
from actions.articles import take_in_articles
from actions.exchange import want_rates
from actions.join import join
from actions.settle import holds_back
from actions.spread import spread
from actions.watch import source_broke, source_healed
from db import StoreError, Taken
from matching import NeedError, place
from model import Call, CallId, CallKind, Change, SourceId, Tag, address
from sources import Broken, Fetcher, Harvest, Page, Source, Unreachable, Validators, read_by

log = logging.getLogger(__name__)
SLICE = 0.005
"""Seconds after which the event loop gets its turn; writing out what a slice stored takes as
long again."""
LONGEST_PAUSE = timedelta(days=1)
JITTER = 0.25
"""The share by which a wait after a failure is at most prolonged, by chance."""

Tagged = tuple[Call, tuple[Tag, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class PollResult:
    """What one poll of one source did; ``error`` is empty if it went well."""

    source: SourceId
    ok: bool
    fetched: int = 0
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    quarantined: int = 0
    articles: int = 0
    """News in the answer, or in the last one if nothing changed since."""
    error: str = ""


async def poll(
    a: Assistant,
    source: Source,
    fetcher: Fetcher,
    now: datetime,
    save: Callable[[Page], None] | None = None,
    accept: bool = False,
) -> PollResult:
    """Fetch, parse and take in one source. A failure is recorded, never raised.

    ``accept``: a keeper says that the count is right, however far it is from the usual one.

    Raises ``StoreError``, for without a store nothing can be recorded, and ``NeedError``, which
    is no source's fault.
    """
    try:
        last_good = a.store.poll_of(source.id).last_good
        harvest = await fetcher.poll(source, _validators(a, source), now, save, last_good)
        if accept:
            a.store.start_history(source.id, now)
        check_count(a, source, harvest)
        return await take_in(a, source, harvest, now)
    except (StoreError, NeedError):
        raise
    except (Broken, Unreachable) as refused:
        failure: Broken | Unreachable = refused
    except Exception as error:  # a fault of ours in one source must not hide what the others say
        log.error("the source %s failed: %s", source.id, in_a_line(error))
        failure = Broken("fault", type(error).__name__)
    record_failure(a, source, failure, now)
    return PollResult(source=source.id, ok=False, error=str(failure))


def _validators(a: Assistant, source: Source) -> dict[str, Validators]:
    kept = a.store.validators(source.id, read_by(source))
    return {url: Validators(etag or "", at or "") for url, (etag, at) in kept.items()}


async def take_in(a: Assistant, source: Source, harvest: Harvest, now: datetime) -> PollResult:
    """The store's half, slice by slice, so that the event loop is never held."""
    counts = dict.fromkeys(Change, 0)
    before, pause = a.store.poll_of(source.id), Pause(SLICE, a.courtesy)
    quiet = before.first_good_at is None
    if harvest.not_modified:
        counts[Change.UNCHANGED] = before.count
    else:
        await asyncio.to_thread(a.tagger.prepare, {c.language for c in harvest.calls})
        known = a.store.fingerprints(source.id)
        touched, fresh = [], deque[Tagged]()
        lost = lost_fields(a, source, harvest)
        for found in harvest.calls:
            call = place(found, source.country, a.regions)
            was = known.get(call.key)
            if was and (call.key in harvest.listed or not all(getattr(call, n) for n in lost)):
                call = _as_known(a, call, was[0], lost, listed_only=call.key in harvest.listed)
                await pause.when_due()
            if was and was[1] == call.fingerprint:
                touched.append(was[0])
            else:
                fresh.append((call, a.tagger.tag_call(call)))
                await pause.when_due()
        a.store.touch(touched, now)
        counts[Change.UNCHANGED] = len(touched)
        crowded = _crowded(harvest.calls) if fresh else ()
        while fresh:
            await pause.now()
            for change in take_in_slice(a, fresh, now, pause.is_due, quiet=quiet, crowded=crowded):
                counts[change] += 1
    await take_in_articles(a, source.id, harvest, now, quiet=quiet, pause=pause)
    record_good(a, source, harvest, counts, now)
    want_rates(a, harvest.calls, now)
    await spread(a, now)
    return PollResult(
        source=source.id,
        ok=True,
        fetched=harvest.fetched,
        new=counts[Change.NEW],
        changed=counts[Change.CHANGED],
        unchanged=counts[Change.UNCHANGED] + counts[Change.EDITED],
        quarantined=len(harvest.quarantined),
        articles=before.articles if harvest.not_modified else len(harvest.articles),
    )


def _crowded(calls: Iterable[Call]) -> Collection[str]:
    addresses = Counter(address(c.url) for c in calls if c.kind is not CallKind.CASCADE)
    return {link for link, many in addresses.items() if many > 1}


def _as_known(
    a: Assistant, call: Call, id_: CallId, lost: Collection[str], *, listed_only: bool
) -> Call:
    """The call with what this answer leaves out by a fault as it is known."""
    stored = a.store.call(id_)
    if stored is None:
        return call
    call = listed(call, stored.call) if listed_only else call
    return refilled(call, stored.call, lost)


def take_in_slice(
    a: Assistant,
    fresh: deque[Tagged],
    now: datetime,
    enough: Callable[[], bool],
    *,
    quiet: bool,
    crowded: Collection[str] = (),
) -> list[Change]:
    """Store calls in one transaction, all of it or nothing: the first of ``fresh`` and those
    behind it until it is ``enough``. They are taken out of ``fresh``. ``crowded``: addresses
    that several calls of the source have.
    """
    done: list[Change] = []
    with a.store.transaction():
        while fresh and not (done and enough()):
            call, tags = fresh.popleft()
            taken = a.store.take_in(call, now, quiet=quiet)
            done.append(taken.change)
            if taken.change is Change.UNCHANGED:
                continue
            a.store.set_tags(taken.stored.id, tags, a.tagger.version)
            held = taken.change is Change.CHANGED and holds_back(a, taken, now)
            join(a, taken, now, crowded)
            if taken.change is Change.CHANGED:
                a.store.wake_reminders(now, call=taken.stored.id)
                a.store.wake_questions(now, taken.stored.id)
            news = Change.NEW if _reopens(taken, now) else taken.change
            if news in (Change.NEW, Change.CHANGED) and not (quiet or held):
                a.store.add_news(taken.stored.id, taken.stored.version, news, now)
    return done


def _reopens(taken: Taken, now: datetime) -> bool:
    """Whether a call whose page said closed before its deadline is open after all.

    Its dates never changed, so it is no other call to who was told of it; to who was not,
    because it was closed, it is new.
    """
    return (
        taken.change is Change.EDITED
        and taken.before is not None
        and taken.before.closed_early(now)
        and not taken.stored.call.closed_early(now)
    )


def record_good(
    a: Assistant,
    source: Source,
    harvest: Harvest,
    counts: dict[Change, int],
    now: datetime,
) -> None:
    """Settle a good poll: health, validators, the next due time, and whether it healed."""
    with a.store.transaction():
        before = a.store.poll_of(source.id)
        a.store.record_good(
            source.id,
            now,
            fetched=harvest.fetched,
            new=counts[Change.NEW],
            changed=counts[Change.CHANGED],
            unchanged=counts[Change.UNCHANGED] + counts[Change.EDITED],
            quarantined=[(q.key, q.reason, q.detail) for q in harvest.quarantined],
            next_poll_at=now + rhythm(a, source),
            articles=len(harvest.articles),
            not_modified=harvest.not_modified,
        )
        a.store.save_validators(
            source.id,
            {url: (v.etag, v.last_modified) for url, v in harvest.validators.items()},
            read_by(source),
        )
        watch_fields(a, source, harvest, now)
        if before.failure:
            source_healed(a, source, before, now)


def record_failure(
    a: Assistant, source: Source, failure: Broken | Unreachable, now: datetime
) -> None:
    """Settle a failed poll: nothing stored is touched, keepers are told once per break."""
    with a.store.transaction():
        before = a.store.poll_of(source.id)
        wait = rhythm(a, source) * 2 ** min(before.failures, 4) / 4
        wait = min(wait * (1 + JITTER * a.jitter()), LONGEST_PAUSE)
        asked = getattr(failure, "retry_after", None)
        a.store.record_failure(
            source.id, now, failure.reason, str(failure), now + max(wait, asked or wait)
        )
        source_broke(a, source, now)


def rhythm(a: Assistant, source: Source) -> timedelta:
    """How often a source is polled: the keeper's wish, else its own rhythm."""
    set_ = a.settings.sources.get(source.id)
    return (set_.every if set_ else None) or source.every


def due_sources(a: Assistant, now: datetime) -> list[Source]:
    """The sources to poll at ``now``, of those the keeper wants."""
    wanted = [s for s in a.sources if a.settings.polls(s)]
    return [a.sources[s] for s in a.store.due_sources(wanted, now)]
