"""A host's desk as a whole: nobody else acts on it, and every step can be taken back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import pytest

from actions.cohost import add_cohost, drop_cohost
from actions.experts import add_entry, list_entry
from chat import (
    _desk_date,
    _desk_experts,
    _desk_hosts,
    _desk_panel,
    _desk_people,
    _desk_place,
    _desk_questions,
    _desk_seats,
    _desk_series,
    desk,
)
from chat._desk import DESK
from messages import plain
from model import (
    EntryId,
    EntryKind,
    Question,
    QuestionId,
    QuestionKind,
    Roundtable,
    RoundtableId,
    StakeholderGroup,
)
from tests.chat.town import HOST, Town, Voice

WHEN = "2026-05-12T10:00"
READS = {
    *("panel", "rest", "who", "qr", "people", "entry", "seats", "asks", "ask", "place", "langs"),
    *("date", "date-at", "hosts", "host-add", "series", "again"),
    "experts",
}
"""Acts that show something and change nothing."""
ASKS = {"remove", "ask-add", "ask-words", "ask-choices", "address", "link"}
"""Those that ask for words; what is typed then is the act."""
OURS = (
    _desk_panel,
    _desk_people,
    _desk_seats,
    _desk_date,
    _desk_place,
    _desk_questions,
    _desk_hosts,
    _desk_series,
    _desk_experts,
)


@dataclass
class Scene:
    """A table with everything on it that its desk can act on."""

    town: Town
    keeper: Voice
    host: Voice
    anna: Voice
    """Has a seat."""
    bert: Voice
    """Was a co-host."""
    dora: Voice
    """Asks for a seat."""
    question: int = 0
    seat: int = 0
    request: int = 0

    @classmethod
    def set(cls, town: Town) -> Scene:
        keeper, host = town.joins("keeper"), town.joins("host")
        keeper.says(f"/keepers grant {HOST} facilitator")
        town.found()
        host.says(f"/host 1 {WHEN} industry=3 education=2 open=2")
        anna, bert = town.joins("anna"), town.joins("bert")
        dora = town.joins("p0")
        scene = cls(town, keeper, host, anna, bert, dora)
        anna.says("/start table_1").taps("r:1:join:industry")
        bert.says("/start table_1").taps("r:1:join:education")
        a, table = town.a, RoundtableId(1)
        add_cohost(a, host.member, table, bert.member.id, town.now)
        host.taps("t:1:panel").taps("t:1:seats").taps("t:1:approval-on")
        dora.says("/start table_1").taps("r:1:join:industry")
        for words in ("Any allergy?", "How do you come?"):
            new = Question(id=QuestionId(0), roundtable=table, words=words, kind=QuestionKind.TEXT)
            scene.question = a.store.save_question(new).id
        expert = town.joins("p1", group=StakeholderGroup.EDUCATION).member
        add_entry(a, expert, EntryKind.OFFER, None, town.now)
        list_entry(a, expert, EntryId(1), town.now)
        entries = {r.who: r.id for r in a.store.registrations(table)}
        scene.seat, scene.request = entries[anna.member.id], entries[dora.member.id]
        return scene

    @property
    def table(self) -> Roundtable:
        found = self.town.a.store.roundtable(RoundtableId(1))
        assert found
        return found

    def former(self) -> Voice:
        """Bert, who helped run the table and does no more."""
        a, now = self.town.a, self.town.now
        drop_cohost(a, self.host.member, RoundtableId(1), self.bert.member.id, now)
        return self.bert

    def data(self, act: str) -> list[str]:
        """What the buttons of this act may hold."""
        moment = int(self.town.now.timestamp()) + 50 * 86400
        more = {
            "entry": [self.seat],
            "approve": [self.request],
            "refuse": [self.request],
            "reconsider": [self.seat],
            "remove": [self.seat],
            "remove-yes": [self.seat],
            "readmit": [self.seat],
            "more": ["industry", "open"],
            "fewer": ["industry", "open"],
            "release": ["now", "back", moment],
            "approval-off": ["yes", ""],
            "ask": [self.question],
            "ask-words": [self.question],
            "ask-choices": [self.question],
            "ask-kind": [f"{self.question}:number"],
            "ask-must": [self.question],
            "ask-up": [self.question],
            "ask-drop": [self.question],
            "ask-back": [self.question],
            "undo": [1],
            "invite": [1],
            "uninvite": [1],
            "lang": ["de"],
            "date-at": [moment],
            "date-yes": [moment],
            "cohost": [self.anna.member.id],
            "cohost-off": [self.bert.member.id],
            "host-hand": [self.bert.member.id],
            "again": ["4"],
            "again-yes": ["4:first", "month:all"],
            "cancel": ["", "yes", "all", "why"],
            "reopen": ["", "one", "all"],
        }.get(act, [""])
        return [f"t:1:{act}:{one}".removesuffix(":") for one in more]


@pytest.fixture
def scene(town: Town) -> Scene:
    return Scene.set(town)


def dump(town: Town, *, but: tuple[str, ...] = ("audit", "answered")) -> dict[str, list[object]]:
    """Every row there is, but for who was here last and what an update was answered by."""
    db = town.a.store._db
    found: dict[str, list[object]] = {}
    for table in db.table_names():
        if table in but or "_fts" in table:
            continue
        rows = list(db[table].rows)
        if table == "members":
            for row in rows:
                row.pop("last_active_at"), row.pop("awaiting")
        found[table] = rows
    return found


def strangers(scene: Scene) -> Iterator[tuple[str, Voice]]:
    yield "an ordinary member", scene.town.joins("fred", language="en")
    yield "a member with a seat", scene.anna
    yield "who asks for a seat", scene.dora
    yield "a former co-host", scene.former()


def test_every_act_of_the_desk_is_refused_to_all_but_hosts_and_keepers(scene: Scene) -> None:
    admin, other = scene.town.group()
    no = plain(scene.host.member.language, "host-only")
    people = list(strangers(scene))
    before = dump(scene.town)
    for act in desk.ACTS:
        for data in scene.data(act):
            for who, voice in people:
                voice.forges(data)
                assert voice.popup["text"] == no, f"{data} by {who}"
            for voice in (admin, other):
                voice.forges(data)
                url = voice.popup["url"] or ""
                assert url.endswith("start=table_1"), f"{data} in a group"
    assert dump(scene.town) == before


def test_every_typed_act_is_refused_to_all_but_hosts_and_keepers(scene: Scene) -> None:
    no = plain(scene.host.member.language, "host-only")
    people = list(strangers(scene))
    before = dump(scene.town)
    for act in desk.TYPED:
        for data in scene.data(act):
            for who, voice in people:
                said = awaits(voice, data)
                assert said == no, f"{data} by {who}"
                assert voice.member.awaiting == "", "asked no more"
    assert dump(scene.town) == before


def awaits(voice: Voice, data: str) -> str:
    """As if the words asked for by this act came now; what the bot says."""
    store = voice.town.a.store
    asked = ":".join((DESK, *data.split(":")[1:]))
    store.save_member(replace(voice.member, awaiting=asked))
    return voice.says("2026-06-20 10:00").last.text


def test_in_a_group_the_words_of_a_host_are_no_act(scene: Scene) -> None:
    admin, _ = scene.town.group()
    store = scene.town.a.store
    for act in desk.TYPED:
        for data in scene.data(act):
            asked = ":".join((DESK, *data.split(":")[1:]))
            store.save_member(replace(admin.member, awaiting=asked))
            before = dump(scene.town)
            admin.says("2026-06-20 10:00", reply_to=admin.last.id)
            assert dump(scene.town) == before, data


def test_acts_on_a_table_that_is_not_there(scene: Scene) -> None:
    for data in ("t:9:panel", "t:9:cancel:yes", "t:x:panel", "t:1:nothing", "t:1", "t"):
        before = dump(scene.town)
        assert scene.keeper.forges(data).popup["text"], data
        assert dump(scene.town) == before


class Deed(NamedTuple):
    """What is tapped, or typed where it begins with a quotation mark: an act, and its undoing.

    ``first`` and ``last`` set the stage and clear it.
    """

    do: list[str]
    undo: list[str]
    first: Sequence[str] = ()
    last: Sequence[str] = ()


def deeds(scene: Scene) -> dict[str, Deed]:
    s, r, q = scene.seat, scene.request, scene.question
    table = scene.table
    old, release = int(table.starts_at.timestamp()), int(table.release_at.timestamp())
    anna, bert = scene.anna.member.id, scene.bert.member.id
    address = ["t:1:address", "“Nádražní 1, Ostrava"]
    link = ["t:1:link", "“https://meet.example.eu/a"]
    take, give = [f"t:1:remove-yes:{s}"], [f"t:1:readmit:{s}"]
    week = 7 * 86400
    return {
        "approve": Deed([f"t:1:approve:{r}"], [f"t:1:reconsider:{r}"]),
        "refuse": Deed([f"t:1:refuse:{r}"], [f"t:1:reconsider:{r}"]),
        "reconsider": Deed([f"t:1:reconsider:{s}"], [f"t:1:approve:{s}"]),
        "remove": Deed([f"t:1:remove:{s}", "“Too many of us."], give),
        "remove-yes": Deed(take, give),
        "readmit": Deed(give, take, take, give),
        "more": Deed(
            ["t:1:more:industry", "t:1:more:open"], ["t:1:fewer:industry", "t:1:fewer:open"]
        ),
        "fewer": Deed(["t:1:fewer:education"], ["t:1:more:education"]),
        "release": Deed(["t:1:release:now"], [f"t:1:release:{release}"]),
        "release, later": Deed([f"t:1:release:{old - week // 2}"], [f"t:1:release:{release}"]),
        "approval-on": Deed(
            ["t:1:approval-on"],
            ["t:1:approval-off:yes"],
            ["t:1:approval-off:yes"],
            ["t:1:approval-on"],
        ),
        "approval-off": Deed(["t:1:approval-off"], ["t:1:approval-on"]),
        "ask-add": Deed(["t:1:ask-add", "“Which diet?"], [f"t:1:ask-drop:{q + 1}"]),
        "ask-words": Deed([f"t:1:ask-words:{q}", "“By train or car?"], ["undo"]),
        "ask-choices": Deed([f"t:1:ask-choices:{q}", "“train\nbus\ncar"], ["undo"]),
        "ask-kind": Deed([f"t:1:ask-kind:{q}:number"], ["undo"]),
        "ask-must": Deed([f"t:1:ask-must:{q}"], [f"t:1:ask-must:{q}"]),
        "ask-up": Deed([f"t:1:ask-up:{q}"], [f"t:1:ask-up:{q - 1}"]),
        "ask-drop": Deed([f"t:1:ask-drop:{q}"], [f"t:1:ask-back:{q}"]),
        "ask-back": Deed(
            [f"t:1:ask-back:{q}"],
            [f"t:1:ask-drop:{q}"],
            [f"t:1:ask-drop:{q}"],
            [f"t:1:ask-back:{q}"],
        ),
        "address": Deed(address, ["undo"]),
        "undo": Deed(["undo"], ["undo"], address, ["t:1:online"]),
        "online": Deed(["t:1:online"], ["undo"], address, ["t:1:online"]),
        "link": Deed(link, ["undo"]),
        "link-off": Deed(["t:1:link-off"], ["undo"], link, ["t:1:link-off"]),
        "lang": Deed(["t:1:lang:de", "t:1:lang:cs"], ["t:1:lang:cs", "t:1:lang:de"]),
        "date": Deed(["t:1:date", "“2026-06-20 10:00", "date-yes"], [f"t:1:date-yes:{old}"]),
        "date-yes": Deed([f"t:1:date-yes:{old + week}"], [f"t:1:date-yes:{old}"]),
        "cohost": Deed([f"t:1:cohost:{anna}"], [f"t:1:cohost-off:{anna}"]),
        "cohost-off": Deed([f"t:1:cohost-off:{bert}"], [f"t:1:cohost:{bert}"]),
        "host-leave": Deed(["host-leave"], [f"t:1:cohost:{bert}"]),
        "host-hand": Deed([f"t:1:host-hand:{bert}"], [f"t:1:host-hand:{table.host}"]),
        "host-link": Deed(["t:1:host-link"], ["t:1:host-link-off"]),
        "host-link-off": Deed(
            ["t:1:host-link-off"], ["t:1:host-link"], ["t:1:host-link"], ["t:1:host-link-off"]
        ),
        "invite": Deed(["t:1:invite:1"], ["t:1:uninvite:1"]),
        "uninvite": Deed(
            ["t:1:uninvite:1"], ["t:1:invite:1"], ["t:1:invite:1"], ["t:1:uninvite:1"]
        ),
        "again-yes": Deed(["t:1:again-yes:4:first"], ["t:2:cancel:yes"]),
        "cancel": Deed(["t:1:cancel:why", "“The hall burnt down."], ["t:1:reopen:one"]),
        "reopen": Deed(
            ["t:1:reopen:one"], ["t:1:cancel:yes"], ["t:1:cancel:yes"], ["t:1:reopen:one"]
        ),
    }


def stands(scene: Scene) -> dict[str, object]:
    """The table: its own row, its seats, what is asked, who runs it, and its series."""
    store, table = scene.town.a.store, scene.table
    entries = [
        (r.id, r.who, r.group, r.state, r.seat, r.party) for r in store.registrations(table.id)
    ]
    return {
        "table": replace(table, sequence=0),
        "entries": entries,
        "questions": store.questions(table.id),
        "cohosts": set(store.cohosts(table.id)),
        "link": bool(store.cohosting_open(table.id, scene.town.now)),
        "invited": {m for m, on in store.experts_invited(table.id).items() if on},
        "tables": [t.id for t in store.roundtables(scene.town.now)],
    }


def act(scene: Scene, steps: Sequence[str]) -> None:
    """By the keeper, but for what only a co-host can do."""
    for step in steps:
        if step == "host-leave":
            scene.bert.forges("t:1:host-leave")
        elif step.startswith("“"):
            scene.keeper.says(step[1:])
        elif step in ("undo", "date-yes"):
            scene.keeper.taps(next(d for d in scene.keeper.last.data if f":{step}:" in d))
        else:
            scene.keeper.forges(step)


def test_every_act_reads_or_asks_or_has_its_undoing() -> None:
    changing = (desk.ACTS.keys() - READS - ASKS) | (desk.TYPED.keys() - {"date"})
    ours = {name for part in OURS for name in (*part.ACTS, *getattr(part, "TYPED", ()))}
    assert changing & ours == desk.UNDO.keys() & ours
    assert set(desk.UNDO.values()) <= desk.ACTS.keys()


def test_a_keeper_takes_back_every_step(scene: Scene) -> None:
    known = deeds(scene)
    ours = {name for part in OURS for name in getattr(part, "UNDO", ())}
    assert ours <= known.keys(), "a step that nobody takes back here"
    for name, deed in known.items():
        act(scene, deed.first)
        before = stands(scene)
        act(scene, deed.do)
        assert stands(scene) != before, f"{name}: nothing happened"
        act(scene, deed.undo)
        assert stands(scene) == before, name
        act(scene, deed.last)
        noted = scene.town.a.store._db.execute("select count(*) from audit").fetchone()[0]
        assert noted, name
