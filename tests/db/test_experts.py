"""The list of experts and partners, who is found in it, and requests to be put in touch."""

from __future__ import annotations

import pathlib
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from db import Store, open_store
from model import (
    Call,
    ChatKind,
    Contact,
    ContactState,
    EntryId,
    EntryKind,
    EntryState,
    ExpertEntry,
    Interest,
    Language,
    Member,
    MemberState,
    NeedId,
    NutsCode,
    Roundtable,
    RoundtableId,
    StakeholderGroup,
)

Join = Callable[..., Member]
VET, AI = NeedId("vet"), NeedId("ai")
DAY = timedelta(days=1)
EDU = StakeholderGroup.EDUCATION


def an_entry(member: Member, now: datetime, **kw: object) -> ExpertEntry:
    facts: dict[str, object] = {
        "member": member.id,
        "kind": EntryKind.OFFER,
        "need": VET,
        "line": "Dvacet <lektorů> & více",
        "languages": (Language("cs"), Language("en")),
        "state": EntryState.LISTED,
        "since": now,
    }
    return ExpertEntry(**{**facts, **kw})  # type: ignore[arg-type]


def add(store: Store, member: Member, now: datetime, **kw: object) -> ExpertEntry:
    return store.add_entry(an_entry(member, now, **kw))


def found(store: Store, **kw: object) -> list[int]:
    nobody = store.member_by_chat(999)
    return [one.entry.id for one in store.listed(nobody.id if nobody else 0, **kw)]  # type: ignore[arg-type]


def test_an_entry_comes_back_as_it_went_in(store: Store, join: Join, now: datetime) -> None:
    given = an_entry(join(), now, need=None, anywhere=True, state=EntryState.DRAFT)
    kept = store.add_entry(given)
    assert kept == replace(given, id=kept.id)
    assert store.add_entry(replace(given, line="other")) == kept, "one of each kind and need"
    changed = replace(kept, line="", state=EntryState.REMOVED, was=EntryState.PAUSED)
    changed = replace(changed, removed_at=now, languages=(), anywhere=False)
    store.save_entry(changed, now + DAY)
    assert store.entry(kept.id) == changed
    assert store.ask_of_entry_at(kept.id) == now + DAY
    assert store.entries_of(given.member) == [changed]
    assert add(store, join(), now, need=None).id != kept.id, "a removed one holds no place"


def test_only_its_member_drops_it(store: Store, join: Join, now: datetime) -> None:
    entry = add(store, join(1), now)
    assert not store.drop_entry(entry.id, join(2).id)
    assert store.drop_entry(entry.id, entry.member)
    assert not store.drop_entry(entry.id, entry.member)


@pytest.mark.parametrize("state", [s for s in EntryState if s is not EntryState.LISTED])
def test_what_is_not_listed_nobody_finds(
    store: Store, join: Join, now: datetime, state: EntryState
) -> None:
    entry = add(store, join(), now)
    store.save_entry(replace(entry, state=state), None)
    assert not found(store)
    assert store.entry_seen(entry.id) is None


@pytest.mark.parametrize("state", [s for s in MemberState if s is not MemberState.ACTIVE])
def test_who_is_silent_is_not_found(
    store: Store, join: Join, now: datetime, state: MemberState
) -> None:
    member = join()
    entry = add(store, member, now)
    assert found(store) == [entry.id]
    store.set_state(member.id, state)
    assert not found(store)
    assert store.entry_seen(entry.id) is None
    store.set_state(member.id, MemberState.ACTIVE)
    assert found(store) == [entry.id]


def test_a_group_is_not_found(store: Store, join: Join, now: datetime) -> None:
    group = store.add_member(-5, ChatKind.GROUP, Language("en"), now, state=MemberState.ACTIVE)
    add(store, group, now)
    assert not found(store)


@pytest.mark.parametrize(
    ("asked", "ids"),
    [
        ({}, [4, 3, 2, 1]),
        ({"needs": [VET]}, [4, 1]),
        ({"needs": [AI, VET]}, [4, 2, 1]),
        ({"needs": []}, [4]),
        ({"kind": EntryKind.SEEK}, [3]),
        ({"group": EDU}, [2, 1]),
        ({"language": "de"}, [3]),
        ({"country": "CZ"}, [4, 3, 2, 1]),
        ({"country": "DE"}, [4, 3, 2]),
        ({"country": "PL"}, [4, 2]),
        ({"kind": EntryKind.OFFER, "country": "DE", "group": EDU}, [2]),
        ({"limit": 2}, [4, 3]),
        ({"limit": 2, "offset": 1}, [3, 2]),
    ],
)
def test_what_is_found(
    store: Store, join: Join, now: datetime, asked: dict[str, object], ids: list[int]
) -> None:
    czech = join(1, regions=(NutsCode("CZ080"),), group=EDU)
    both = join(2, regions=(NutsCode("DE11"), NutsCode("CZ01")))
    anywhere = join(3, regions=())
    add(store, czech, now)
    add(store, czech, now, need=AI, anywhere=True)
    add(store, both, now, need=NeedId("x"), kind=EntryKind.SEEK, languages=(Language("de"),))
    add(store, anywhere, now, need=None)
    assert found(store, **asked) == ids


def test_nobody_finds_itself(store: Store, join: Join, now: datetime) -> None:
    one, other = join(1), join(2, group=EDU, regions=(NutsCode("CZ08"),))
    add(store, one, now)
    add(store, other, now)
    (seen,) = store.listed(one.id)
    assert (seen.entry.id, seen.group, seen.regions) == (2, EDU, (NutsCode("CZ08"),))


def test_what_there_is_to_choose(store: Store, join: Join, now: datetime) -> None:
    one, other = join(1, regions=(NutsCode("CZ08"), NutsCode("DE1"))), join(2)
    away = join(3, regions=(NutsCode("PL"),))
    add(store, one, now)
    add(store, one, now, need=None, languages=(Language("de"),))
    add(store, other, now, need=AI, languages=())
    add(store, away, now, need=NeedId("x"), languages=(Language("fi"),))
    store.set_state(away.id, MemberState.STOPPED)
    there = [store.listed_have(what, other.id) for what in ("need", "country", "language")]
    assert there == [{VET}, {"CZ", "DE"}, {"cs", "en", "de"}]
    assert store.listed_have("need", one.id) == {AI}


def test_members_of_a_region(store: Store, join: Join) -> None:
    for number, codes in enumerate((["CZ080"], ["CZ08", "CZ080"], ["CZ"], ["CZ07"], [])):
        join(number, regions=tuple(map(NutsCode, codes)))
    store.set_state(join(9, regions=(NutsCode("CZ080"),)).id, MemberState.STOPPED)
    codes = [NutsCode(c) for c in ("CZ080", "CZ08", "CZ0", "CZ", "DE")]
    assert [store.members_in(code, 9) for code in codes] == [2, 2, 3, 4, 0]
    assert [store.members_in(code, 3) for code in codes] == [2, 2, 3, 3, 0]


def test_who_is_to_be_asked(store: Store, join: Join, now: datetime) -> None:
    one, other = join(1), join(2)
    entries = [add(store, one, now), add(store, one, now, need=AI), add(store, other, now)]
    for entry, days in zip(entries, (3, 2, 1), strict=True):
        store.save_entry(entry, now + days * DAY)
    assert store.entries_to_ask(now) is None
    assert store.entries_to_ask(now + 3 * DAY) == (other.id, [entries[2]])
    store.save_entry(entries[2], None)
    assert store.entries_to_ask(now + 2 * DAY) == (one.id, [entries[1]])
    assert store.entries_to_ask(now + 3 * DAY) == (one.id, entries[:2])


def test_what_keepers_removed_is_deleted_in_the_end(
    store: Store, join: Join, now: datetime
) -> None:
    for number, days in enumerate((3, 1, 2)):
        entry = add(store, join(number), now)
        removed = replace(entry, state=EntryState.REMOVED, removed_at=now - days * DAY)
        store.save_entry(removed, None)
    assert [entry.id for entry in store.removed_entries(0, 9)] == [2, 3, 1]
    assert [entry.id for entry in store.removed_entries(1, 1)] == [3]
    assert store.count_removed_entries() == 3
    assert store.forget_removed_entries(now - 1.5 * DAY, 9) == 2
    assert [entry.id for entry in store.removed_entries(0, 9)] == [2]


def test_where_the_interested_come_from(
    store: Store, join: Join, call: Callable[..., Call], now: datetime
) -> None:
    number = store.take_in(call(), now).stored.id
    for chat, codes, said in (
        (1, ["CZ08", "DE1"], Interest.INTERESTED),
        (2, ["PL2"], Interest.SAVED),
        (3, [], Interest.INTERESTED),
        (4, ["FR"], Interest.NOT_FOR_US),
    ):
        member = join(chat, regions=tuple(map(NutsCode, codes)))
        store.set_interest(member.id, number, said, now)
    assert set(store.gathering(number).lands) == {"CZ", "DE"}
    assert store.said_of(number, Interest.INTERESTED) == {1, 3}
    assert store.said_of(number, Interest.NOT_FOR_US, Interest.SAVED) == {2, 4}


def test_invitations(store: Store, join: Join, now: datetime) -> None:
    host, guest = join(1), join(2)
    table = a_table(store, host, now)
    assert store.invite_expert(table, guest.id, now)
    assert not store.invite_expert(table, guest.id, now)
    assert store.experts_invited(table) == {guest.id: True}
    assert store.invited_since(guest.id, now - DAY) == 1
    assert store.withdraw_invite(table, guest.id, now)
    assert not store.withdraw_invite(table, guest.id, now)
    assert store.experts_invited(table) == {guest.id: False}
    assert store.invite_expert(table, guest.id, now + DAY)
    assert store.invited_since(guest.id, now) == 1


def a_table(store: Store, host: Member, now: datetime) -> RoundtableId:
    new = Roundtable(
        id=RoundtableId(0),
        title="Skills",
        host=host.id,
        starts_at=now,
        registration_closes_at=now,
        release_at=now,
    )
    return store.add_roundtable(new, now).id


# being put in touch


def draft(store: Store, asker: Member, asked: Member, now: datetime) -> Contact:
    contact = Contact(
        asker=asker.id,
        asked=asked.id,
        entry=None,
        kind=EntryKind.SEEK,
        need=None,
        began_at=now,
    )
    return store.draft_contact(contact, now + DAY)


def sent(store: Store, asker: Member, asked: Member, now: datetime) -> Contact:
    contact = replace(
        draft(store, asker, asked, now),
        state=ContactState.ASKED,
        intro="Tajný záměr",
        asker_line="Tajná Ana, ana@example.org",
        asked_at=now,
    )
    store.save_contact(contact, now + 30 * DAY)
    return contact


def test_a_request_comes_back_as_it_went_in(store: Store, join: Join, now: datetime) -> None:
    one, other = join(1), join(2)
    first = draft(store, one, other, now)
    assert store.contact(first.id) == first
    second = draft(store, one, other, now)
    assert store.contact(first.id) is None, "one is written at a time"
    assert not store.drop_draft(second.id, other.id)
    assert store.drop_draft(second.id, one.id)
    third = sent(store, one, other, now)
    assert store.contact(third.id) == third
    assert not store.drop_draft(third.id, one.id)
    made = replace(third, state=ContactState.MADE, asked_line="B", closed_at=now + DAY)
    store.save_contact(made, None)
    assert store.contact(third.id) == made


def test_who_waits_for_whom(store: Store, join: Join, now: datetime) -> None:
    one, other, third = join(1), join(2), join(3)
    first, second = sent(store, one, other, now), sent(store, one, third, now + DAY)
    assert store.contacts_open_of(one.id) == [first, second]
    assert store.contacts_open_to(third.id) == [second]
    assert store.last_contact(one.id, other.id) == first
    assert store.last_contact(other.id, one.id) is None
    assert store.asked_since(one.id, now) == [now + DAY]
    assert store.was_asked_since(other.id, now - DAY) == 1
    assert store.contacts_to_lapse(now + 30 * DAY, 9) == [first]
    store.save_contact(replace(first, state=ContactState.AGREED), now + 30 * DAY)
    assert len(store.contacts_open_of(one.id)) == 2
    store.save_contact(replace(first, state=ContactState.LAPSED, closed_at=now), None)
    assert store.contacts_open_of(one.id) == [second]
    assert store.contacts_to_lapse(now + 30 * DAY, 9) == []


def test_each_line_is_erased_once_it_was_passed_on(
    store: Store, join: Join, now: datetime
) -> None:
    one, other = join(1), join(2)
    made = replace(
        sent(store, one, other, now), state=ContactState.MADE, asked_line="B", closed_at=now
    )
    store.save_contact(made, None)
    store.line_passed_on(made.id, one.id)
    assert store.contact(made.id) == replace(made, asked_line="")
    store.line_passed_on(made.id, other.id)
    assert store.contact(made.id) == replace(made, asked_line="", asker_line="")


def test_lines_and_requests_go_with_time(store: Store, join: Join, now: datetime) -> None:
    made = replace(sent(store, join(1), join(2), now), state=ContactState.MADE, closed_at=now)
    store.save_contact(made, None)
    still = sent(store, join(3), join(4), now)
    assert store.forget_lines(now, 9) == 0
    assert store.forget_lines(now + DAY, 9) == 1
    assert store.forget_lines(now + DAY, 9) == 0
    assert store.contact(made.id) == replace(made, asker_line="", intro="")
    assert store.forget_contacts(now + DAY, 9) == 1
    assert store.contact(made.id) is None
    assert store.contact(still.id) == still, "what waits is kept"


def test_what_goes_with_either_side(store: Store, join: Join, now: datetime) -> None:
    one, other = join(1), join(2)
    entry = add(store, other, now)
    first = sent(store, one, other, now)
    assert store.mydata(other.id)["expert_entries"]
    mine, theirs = store.mydata(one.id), store.mydata(other.id)
    assert "ana@example.org" in str(mine["contacts_asked"])
    assert "ana" not in str(theirs).casefold(), "nobody reads what is not passed on"
    assert theirs["contacts_answered"]
    assert store.forget(other.id, now)
    kept = store.contact(first.id)
    assert kept
    assert kept.asked is None
    assert store.entry(entry.id) is None
    assert store.forget(one.id, now)
    assert store.contact(first.id) is None


def test_nothing_of_an_erased_line_is_left_in_the_files(file: str, now: datetime) -> None:
    store = open_store(file)
    members = [
        store.add_member(chat, ChatKind.PRIVATE, Language("en"), now, MemberState.ACTIVE)
        for chat in (1, 2)
    ]
    made = replace(sent(store, *members, now), state=ContactState.MADE, intro="", closed_at=now)
    store.save_contact(made, None)

    def on_disk() -> bool:
        folder = pathlib.Path(file).parent
        return any(b"ana@example.org" in part.read_bytes() for part in folder.iterdir())

    assert on_disk()
    store.line_passed_on(made.id, members[1].id)
    store.wipe_log()
    assert not on_disk()
    store.close()


def test_a_row_that_was_dropped_may_be_due_again(store: Store, join: Join, now: datetime) -> None:
    store.post(join().id, "expert", "k", {}, now, now)
    assert not store.was_sent("k")
    (post,) = store.claim(now, 1, DAY)
    assert store.was_sent("k")
    store.dropped(post, "why", now)
    assert not store.was_sent("k")
    store.post_again("k", now + DAY)
    assert not store.claim(now, 1, DAY)
    (post,) = store.claim(now + DAY, 1, DAY)
    store.sent(post.id, now + DAY, message_id=1)
    store.post_again("k", now)
    assert store.was_sent("k")
    assert not store.was_sent("other")


def test_an_entry_that_is_not_there(store: Store) -> None:
    assert store.entry(EntryId(1)) is None
    assert store.entry_seen(EntryId(1)) is None
    assert store.ask_of_entry_at(EntryId(1)) is None
