"""How long the store takes on a large database: 50,000 calls, 100,000 members.

    python bench/store.py [FILE]

Builds the database once (some minutes), then prints milliseconds: median, 99th percentile and
worst by the wall clock, and the median of the processor's time, which other work on the machine
does not lengthen.
"""

from __future__ import annotations

import pathlib
import random
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from statistics import median, quantiles

from db import Store, open_store
from model import (
    Band,
    Because,
    Call,
    CallId,
    ChatKind,
    CutOff,
    Interest,
    Language,
    MemberId,
    MemberState,
    Moment,
    NeedId,
    NutsCode,
    Programme,
    Rhythm,
    SourceId,
    StakeholderGroup,
    Tag,
)

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
DAY = timedelta(days=1)
CALLS, MEMBERS, LIVE = 50_000, 100_000, 1_220
LANDS = ("CZ", "SK", "DE", "PL", "AT", "FR", "RO", "BG", "EE", "EL", "ES", "IT", "PT")
LIKED = CallId(1)
"""Every member is interested in this call."""
NEEDS = [NeedId(f"need-{n}") for n in range(16)]
draw = random.Random(1)
SYLLABLES = [
    "ba",
    "be",
    "bi",
    "bo",
    "bu",
    "da",
    "de",
    "di",
    "do",
    "du",
    "ka",
    "ke",
    "ki",
    "ko",
    "ku",
    "la",
    "le",
    "li",
    "lo",
    "lu",
]
WORDS = ["".join(draw.choices(SYLLABLES, k=draw.randint(2, 4))) for _ in range(20_000)]
COMMON = ["training", "skills", "battery", "region", "transition", "industry"]


def a_call(n: int, *, live: bool, words: int = 400) -> Call:
    """``words`` of text: about what a topic of the EU portal has."""
    text = draw.choices(WORDS, k=words) + draw.choices(COMMON, k=12)
    ends = NOW + draw.randint(1, 300) * DAY if live else NOW - draw.randint(1, 3000) * DAY
    return Call(
        source=SourceId("eu_portal"),
        key=f"key-{n}",
        title=" ".join(draw.choices(WORDS, k=8)),
        url=f"https://example.org/{n}",
        programme=draw.choice(list(Programme)),
        reference=f"ERASMUS-EDU-{2020 + n % 8}-{text[0]}-{n}".upper(),
        opens=Moment(ends - 120 * DAY),
        cut_offs=(CutOff(ends - 60 * DAY, stage=1), CutOff(ends, stage=2)),
        regions=frozenset({NutsCode("CZ08")}) if n % 5 == 0 else frozenset(),
        text=" ".join(text) + " průmysl",
    )


def build(path: str) -> None:
    store = open_store(path)
    for start in range(0, CALLS, 500):
        with store.transaction():
            for n in range(start, start + 500):
                stored = store.take_in(a_call(n, live=n < LIVE), NOW).stored
                tags = [
                    Tag(need, draw.random(), Band.STRONG, (Because("cells", "title", "r"),))
                    for need in draw.sample(NEEDS, 2)
                ]
                store.set_tags(stored.id, tags, "v1")
    for start in range(0, MEMBERS, 2000):
        with store.transaction():
            for n in range(start, start + 2000):
                add_member(store, n)
    store.close()


def add_member(store: Store, n: int) -> None:
    member = store.add_member(n, ChatKind.PRIVATE, Language("en"), NOW, MemberState.ACTIVE)
    store.save_member(
        replace(
            member,
            needs=dict.fromkeys(draw.sample(NEEDS, 4), 1.0) if n % 10 else {},
            rhythm=Rhythm.AT_ONCE if n % 5 == 0 else Rhythm.WEEKLY,
            state=MemberState.BLOCKED if n % 20 == 7 else MemberState.ACTIVE,
            next_digest_at=NOW - (n % 3) * DAY,
            regions=(NutsCode(f"{draw.choice(LANDS)}0{n % 9}"), NutsCode("CZ08"))[: 1 + n % 2],
            group=draw.choice(list(StakeholderGroup)),
            facilitator=n < 5,
        )
    )
    store.mark_told(
        member.id, [(CallId(c + 1), 1) for c in draw.sample(range(LIVE), 20)], "d", NOW
    )
    store.set_interest(member.id, CallId(draw.randint(1, LIVE)), Interest.SAVED, NOW)
    facts = {"digest": n}
    store.set_interest(member.id, LIKED, Interest.INTERESTED, NOW)
    store.post(member.id, "digest", f"digest:{n}", facts, NOW - (n % 60) * DAY / 60, NOW)


def timed(name: str, act: Callable[[], object], times: int = 100) -> None:
    wall, processor = [], []
    for _ in range(times):
        start, busy = time.perf_counter(), time.thread_time()
        act()
        wall.append((time.perf_counter() - start) * 1000)
        processor.append((time.thread_time() - busy) * 1000)
    worst, last = max(wall), quantiles([*wall, *wall], n=100)[98]
    print(f"{name:34} {median(wall):9.2f} {last:9.2f} {worst:9.2f} {median(processor):9.2f}")  # noqa: T201


def measure(store: Store) -> None:
    anyone = [MemberId(draw.randint(1, MEMBERS)) for _ in range(1000)]
    pick = iter(anyone * 50)
    # Other calls at each run, of a file measured before.
    start = store.count_live(NOW) * 1_000_000
    fresh = [a_call(start + n, live=True) for n in range(LIVE)]

    def take_in_all() -> None:
        with store.transaction():
            for call in fresh:
                store.take_in(call, NOW)

    def touch_all() -> None:
        known = store.fingerprints(SourceId("eu_portal"))
        same = [known[c.key][0] for c in fresh if known[c.key][1] == c.fingerprint]
        store.touch(same, NOW)

    def deliver() -> None:
        for post in store.claim(NOW, 4, DAY):
            store.sent(post.id, NOW, message_id=1, told=[(CallId(1), 1), (CallId(2), 1)])

    def take_in_new() -> None:
        with suppress(ZeroDivisionError), store.transaction():
            take_in_all()
            raise ZeroDivisionError

    timed(f"take_in {LIVE} new", take_in_new, 3)
    take_in_all()
    timed(f"take_in {LIVE} unchanged", take_in_all, 5)
    timed(f"fingerprints + touch {LIVE}", touch_all, 5)
    timed("live, first time", lambda: store.live(NOW), 1)
    timed("live", lambda: store.live(NOW), 20)
    timed("live, 100", lambda: store.live(NOW, limit=100), 20)
    timed("count_live", lambda: store.count_live(NOW))
    timed("live_with_needs, 4 needs", lambda: store.live_with_needs(NEEDS[:4], NOW), 20)
    timed("live_with_needs, 1 need", lambda: store.live_with_needs(NEEDS[:1], NOW), 20)
    timed("claim 4 + sent 4", deliver)
    timed("claim 4", lambda: store.claim(NOW, 4, DAY))
    store.recover(NOW, everything=True)
    timed("outbox_counts", store.outbox_counts)
    timed("hearing 2 needs, slice of 500", lambda: store.hearing(NEEDS[:2], NOW, limit=500), 20)
    timed("digests_due, 100", lambda: store.digests_due(NOW, 100), 20)
    timed("next_digest", lambda: store.next_digest(next(pick), NOW + 7 * DAY))
    timed("member_by_chat", lambda: store.member_by_chat(next(pick)))
    timed("seen", lambda: store.seen(next(pick), NOW))
    timed("told", lambda: store.told(next(pick)))
    timed("pushes_since", lambda: store.pushes_since(next(pick), NOW))
    timed("set_state", lambda: store.set_state(next(pick), MemberState.PAUSED))
    timed("mydata", lambda: store.mydata(next(pick)))
    timed("forget", lambda: store.forget(next(pick), NOW), 20)
    timed("reminders_due, 50", lambda: store.reminders_due(NOW, 50), 10)
    timed("count_interested, 100,000", lambda: store.count_interested(LIKED))
    timed("call_by_reference", lambda: store.call_by_reference("ERASMUS-EDU-2021-X"))
    timed("due_sources", lambda: store.due_sources([SourceId("a"), SourceId("b")], NOW))
    for query in ("", "erasmus-edu-2026", "training", "battery skills", "ba", "bab", "dukali ba"):
        timed(f"search {query!r}", lambda q=query: store.search(q, NOW), 10)  # type: ignore[misc]
    timed("search '' open", lambda: store.search("", NOW, open_only=True), 10)
    timed(
        "search 'training' in CZ08", lambda: store.search("training", NOW, region=NutsCode("CZ08"))
    )


if __name__ == "__main__":
    path = sys.argv[1] if len(sys.argv) > 1 else "bench.db"
    if not pathlib.Path(path).exists():
        build(path)
    measure(open_store(path))
