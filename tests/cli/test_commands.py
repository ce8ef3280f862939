"""What each command does: members in and out, tags, copies, seasons."""

from __future__ import annotations

import csv
import gzip
import io
import json
import pathlib

import pytest

import cli.replay
from cli import Environment
from cli._environment import assistant
from db import open_store
from model import Audience, AudienceId, Belonging, CutOff, Language, MemberState
from tests.actions.world import VET, a_call, keep
from tests.cli.conftest import NOW, Line

ANNA = {
    "chat_id": 11,
    "language": "de",
    "regions": ["CZ08"],
    "needs": [VET],
    "group": "education",
    "rhythm": "at-once",
    "zone": "Europe/Prague",
}


@pytest.fixture
def stocked(line: Line) -> Line:
    """With two calls stored and tagged."""
    a = assistant(line.environment)
    keep(a, NOW, a_call("7"), a_call("8", title="A lone call", text=""))
    a.store.close()
    return line


def members(line: Line, *rows: object) -> str:
    return line.file("members.jsonl", "\n".join(json.dumps(r) for r in rows) + "\n")


def test_members_come_in_once_and_hear_nothing_yet(line: Line) -> None:
    file = members(line, ANNA, {"chat_id": -100500, "regions": ["PT20"]})
    assert line.good("import-members", file) == "2 members entered, 0 were there already\n"
    assert line.good("import-members", file) == "0 members entered, 2 were there already\n"
    store = open_store(line.environment.db)
    anna, group = store.members()
    assert {m.state for m in (anna, group)} == {MemberState.IMPORTED}
    assert {m.last_active_at for m in (anna, group)} == {NOW}, "they are not kept for ever"
    assert (anna.language, anna.zone, anna.regions) == (Language("de"), "Europe/Prague", ("CZ08",))
    assert (group.kind.value, group.zone) == ("group", "Atlantic/Azores")
    assert store.outbox_counts()["due"] == 0
    store.close()


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("{", "line 2"),
        ("[]", "not a JSON object"),
        ('{"language": "en"}', "chat_id must be a whole number"),
        ('{"chat_id": "7"}', "chat_id must be a whole number"),
        ('{"chat_id": true}', "chat_id must be a whole number"),
        ('{"chat_id": 7, "langauge": "en"}', "unknown field 'langauge'"),
        ('{"chat_id": 7, "language": "xx"}', "no language 'xx'"),
        ('{"chat_id": 7, "regions": "CZ08"}', "regions must be a list"),
        ('{"chat_id": 7, "regions": ["ZZ9"]}', "no NUTS region 'ZZ9'"),
        ('{"chat_id": 7, "needs": ["lace"]}', "no need 'lace'"),
        ('{"chat_id": 7, "needs": [], "first": ["lace"]}', "not among the needs"),
        ('{"chat_id": 7, "group": "guild"}', "guild"),
        ('{"chat_id": 7, "audiences": ["Guild"]}', "no committee or working group 'Guild'"),
        ('{"chat_id": 7, "rhythm": "daily"}', "daily"),
        ('{"chat_id": 7, "zone": "Europe/Bruxelles"}', "Europe/Bruxelles"),
    ],
)
def test_a_wrong_line_is_named_and_nobody_is_entered(line: Line, row: str, said: str) -> None:
    file = line.file("members.jsonl", f"{json.dumps(ANNA)}\n{row}\n")
    told = line.fails("import-members", file)
    assert said in told
    assert "line 2" in told
    assert "nothing was entered" in told
    assert json.loads(line.good("export", "members")) == []


def test_members_come_in_with_what_they_belong_to(line: Line) -> None:
    a = assistant(line.environment)
    made = a.store.save_audience(Audience(id=AudienceId(0), name="Technology"), NOW)
    a.store.close()
    line.good("import-members", members(line, {**ANNA, "audiences": ["technology"]}))
    store = open_store(line.environment.db)
    (anna,) = store.members()
    assert store.belonging(made.id, anna.id) is Belonging.MEMBER
    assert store.outbox_counts()["due"] == 0
    store.close()
    group = {"chat_id": -9, "audiences": ["Technology"]}
    assert "a group belongs to no" in line.fails("import-members", members(line, group))


def test_a_file_that_is_no_text(line: Line) -> None:
    assert "UTF-8" in line.fails("import-members", line.file("members.jsonl", b"\xff\xfe\x00"))


def test_what_export_gives_import_takes(line: Line, tmp_path: pathlib.Path) -> None:
    second = {**ANNA, "chat_id": 12, "group": None, "first": [VET]}
    line.good("import-members", members(line, ANNA, second))
    given = line.good("export", "members", "--format", "json")
    other = str(tmp_path / "other.db")
    line.good("import-members", line.file("given.json", given), "--db", other)
    assert line.good("export", "members", "--db", other) == given


def test_the_digest_is_shown_and_not_sent(stocked: Line) -> None:
    stocked.good("import-members", members(stocked, ANNA))
    shown = stocked.json("digest", "--member", "11", "--json")
    assert shown["chat_id"] == 11
    assert "round 7" in shown["messages"][0]
    assert stocked.json("digest", "--member", "11", "--json") == shown
    later = stocked.good("digest", "--member", "11", "--now", "2027-01-01T08:00+01:00")
    assert later == "nothing to tell\n"
    assert "no member with the chat id 12" in stocked.fails("digest", "--member", "12")


def test_calls_are_found_by_words_need_region_and_status(stocked: Line) -> None:
    def found(*words: str) -> list[str]:
        return [c["key"] for c in stocked.json("calls", *words, "--json")]

    assert sorted(found()) == ["7", "8"]
    assert found("excellence") == ["7"]
    assert found("--need", VET) == ["7"]
    assert sorted(found("--region", "cz08")) == ["7", "8"]
    assert found("--programme", "life") == []
    assert len(found("--open", "--limit", "1")) == 1
    assert found("--open", "--now", "2027-01-01T00:00Z") == []
    (call,) = stocked.json("calls", "excellence", "--json")
    assert set(call) == {
        *("id", "source", "key", "reference", "title", "language", "programme", "status"),
        *("published_status", "opens", "cut_offs", "next_deadline", "budget", "regions"),
        *("applicants", "needs", "url"),
    }
    assert isinstance(call["id"], int)
    assert call["cut_offs"] == [
        {"at": "2026-09-03T15:00:00+00:00", "precision": "day", "stage": None}
    ]
    assert "1 of 1 calls" in stocked.good("calls", "excellence")
    assert found("Berufsbildung") == ["7"], "a word of another language, by the need it means"
    assert f"for the need {VET}" in stocked.good("calls", "Berufsbildung")
    assert found("Berufsbildung", "--region", "cz08") == ["7"]
    assert found("Berufsbildung", "--programme", "life") == []


def test_exports_hold_only_what_was_asked_for(stocked: Line) -> None:
    rows = list(csv.DictReader(io.StringIO(stocked.good("export", "calls", "--format", "csv"))))
    assert len(rows) == 2
    assert len(json.loads(stocked.good("export", "calls", "--format", "json"))) == 2
    assert stocked.good("export", "calls", "--format", "ics").startswith("BEGIN:VCALENDAR")
    assert stocked.good("export", "calls", "--format", "atom").startswith("<?xml")
    assert "no roundtable 4" in stocked.fails("export", "roundtable", "4")
    assert "cannot be exported as ics" in stocked.fails("export", "members", "--format", "ics")


def test_tags_go_line_by_line(line: Line) -> None:
    rows = [
        {"id": "a", "title": "Centres of vocational excellence", "text": "Training."},
        {"id": 2, "title": "Fishing nets"},
    ]
    typed = "\n".join(map(json.dumps, rows)) + "\n\n"
    first, second = map(json.loads, line.good("tag", typed=typed).splitlines())
    assert first["id"] == "a"
    best = first["needs"][0]
    assert best["id"] == VET
    assert 0 < best["score"] <= 1
    assert set(best["because"][0]) == {"phrase", "field", "rule"}
    assert second == {"id": 2, "needs": []}
    all_of_them = line.good("tag", "--min-score", "0", typed=typed).splitlines()[0]
    assert len(json.loads(all_of_them)["needs"]) >= len(first["needs"])
    assert json.loads(line.good("tag", "--min-score", "1.1", typed=typed).splitlines()[0]) == {
        "id": "a",
        "needs": [],
    }


@pytest.mark.parametrize("typed", ["{\n", "[]\n", "7\n", b"\xff\xfe\n"])
def test_what_cannot_be_tagged_is_named(line: Line, typed: str | bytes) -> None:
    assert line.fails("tag", line.file("texts.jsonl", typed))


def test_evaluate_compares_with_labels(line: Line) -> None:
    row = {
        "id": 1,
        "title": "Centres of vocational excellence",
        "text": "Vocational training.",
        "must": [VET],
        "may": [],
    }
    file = line.file("labels.jsonl", json.dumps(row) + "\n")
    report = line.json("evaluate", file, "--json")
    assert report["recall"] == 1.0
    assert "recall" in line.good("evaluate", file)
    assert line.misused("evaluate", file, "--from-feedback")
    assert "no member has said yet" in line.good("evaluate", "--from-feedback")


def test_tag_reads_a_text_as_evaluate_does(line: Line) -> None:
    """The language is guessed, and the public identifier counts, in both of them."""
    german = "Die Weiterbildung der Beschäftigten wird in den Regionen für das Handwerk gefördert"
    rows = [
        {"id": "de", "title": german, "must": ["upskilling-reskilling"]},
        {"id": "ERASMUS-EDU-2026-PEX-COVE", "title": "Centres", "must": [VET]},
        {"id": "odd", "title": 7, "text": None, "language": [], "keywords": 5, "must": None},
    ]
    file = line.file("rows.jsonl", "".join(json.dumps(row) + "\n" for row in rows))
    tagged = [json.loads(told) for told in line.good("tag", file).splitlines()]
    assert [[need["id"] for need in told["needs"]] for told in tagged] == [
        ["upskilling-reskilling"],
        [VET],
        [],
    ]
    assert line.json("evaluate", file, "--json")["f1"] == 1.0


@pytest.mark.parametrize("labels", ["7", '"vet-modernisation"', "[7]", '[["a"]]'])
@pytest.mark.parametrize("name", ["must", "may"])
def test_labels_that_are_no_list_of_needs_are_named(line: Line, name: str, labels: str) -> None:
    file = line.file("labels.jsonl", f'{{"title": "a"}}\n{{"title": "b", "{name}": {labels}}}\n')
    assert f"labels.jsonl, line 2: '{name}' is no list of needs" in line.fails("evaluate", file)


def test_retag_counts_what_it_did(stocked: Line) -> None:
    assert stocked.good("retag") == "0 calls tagged again\n"
    a = assistant(stocked.environment)
    for stored in a.store.live(NOW):
        a.store.set_tags(stored.id, [], "older")
    a.store.close()
    assert stocked.good("retag") == "2 calls tagged again\n"


def test_a_backup_is_a_database(stocked: Line) -> None:
    copy = str(stocked.folder / "copy.db")
    assert stocked.good("backup", copy) == f"copied to {copy}\n"
    assert stocked.json("calls", "--db", copy, "--json") == stocked.json("calls", "--json")
    assert "exists already" in stocked.fails("backup", copy)
    away = str(stocked.folder / "missing" / "copy.db")
    assert "see that its folder exists" in stocked.fails("backup", away)
    assert "no database" in stocked.fails("backup", "new.db", "--db", "missing.db")
    assert not pathlib.Path("missing.db").exists()


def test_replay_wants_a_season(line: Line) -> None:
    span = ("--from", "2026-03-01", "--to", "2026-03-02")
    assert "is not a recorded season" in line.fails("replay", str(line.folder), *span)
    bad = ("--from", "March", "--to", "2026-03-02")
    assert "March" in line.misused("replay", str(line.folder), *bad)


@pytest.mark.soak
@pytest.mark.recorded
def test_a_few_replayed_days_lose_and_double_nothing(line: Line, shared: pathlib.Path) -> None:
    season = str(shared / "data" / "portal")
    told = line.json(
        *("replay", season, "--from", "2026-04-17", "--to", "2026-04-19", "--json"),
        *("--members", members(line, ANNA, {**ANNA, "chat_id": 12, "rhythm": "weekly"})),
    )
    assert {"days", "calls", "new", "changed", "reappeared", "alerts", "digests"} <= set(told)
    assert [told[k] for k in ("lost", "doubled", "late", "faults")] == [0, 0, 0, []]
    assert told["days"] == 3
    assert told["members"] == 2


def test_the_environment_never_shows_its_token() -> None:
    environment = Environment(clock=lambda: NOW, token="123:secret")
    assert "secret" not in repr(environment)
    assert "secret" not in f"{environment}"


def test_a_past_cut_off_is_not_the_next(line: Line) -> None:
    a = assistant(line.environment)
    past, future = (CutOff(NOW.replace(month=m)) for m in (2, 5))
    keep(a, NOW, a_call("7", cut_offs=(past, future)))
    a.store.close()
    (call,) = line.json("calls", "--json")
    assert call["next_deadline"] == future.at.isoformat()
    assert len(call["cut_offs"]) == 2


# a season made up of four calls


ERASMUS, OPEN = "43353764", "31094502"
DAYS = {
    "2026-03-02": {"A": "2026-09-03", "B": "2026-09-03"},
    "2026-03-03": {"A": "2026-09-03", "C": "2026-09-03"},  # C is new, B is missing
    "2026-03-04": {"A": "2026-10-01", "B": "2026-09-03", "C": "2026-09-03"},  # A moved, B is back
    "2026-03-06": {"A": "2026-10-01", "B": "2026-09-03", "D": "2026-03-08"},  # D closes on Sunday
}


def season(folder: pathlib.Path) -> str:
    def gzipped(name: str, rows: list[dict[str, object]]) -> None:
        with gzip.open(folder / name, "wt", encoding="utf-8") as file:
            file.writelines(json.dumps(row) + "\n" for row in rows)

    (folder / "raw").mkdir(parents=True)
    states: list[dict[str, object]] = [
        {
            "generatedAt": f"{day}T10:00:00.000Z",
            "grants": [
                [f"{key}-1", f"ERASMUS-2026-{key}", OPEN, "2026-01-01", deadline]
                for key, deadline in calls.items()
            ],
        }
        for day, calls in DAYS.items()
    ]
    gzipped("days.jsonl.gz", states)
    abstracts: list[dict[str, object]] = [
        {
            "id": f"{key}-1",
            "title": f"Centres of vocational excellence {key}",
            "abstract": "Vocational education and training with companies.",
            "frameworkProgrammes": [{"id": ERASMUS}],
        }
        for key in "ABCD"
    ]
    gzipped("abstracts.jsonl.gz", abstracts)
    return str(folder)


def test_a_season_of_four_calls_is_lived_through(line: Line) -> None:
    file = members(line, ANNA, {**ANNA, "chat_id": 12, "rhythm": "weekly"})
    told = line.json(
        *("replay", season(line.folder / "season"), "--from", "2026-03-01", "--to", "2026-03-31"),
        *("--members", file, "--json"),
    )
    assert told["faults"] == []
    assert {k: told[k] for k in ("days", "calls", "new", "changed", "reappeared", "members")} == {
        "days": 4,
        "calls": 4,
        "new": 2,
        "changed": 1,
        "reappeared": 1,
        "members": 2,
    }
    # at once: C, A's change, D; weekly: D, which ends before Monday
    assert told["alerts"] == 4
    # both were welcomed; on the Monday the weekly one is told of C and of A's change
    assert told["digests"] == 3
    assert [told[k] for k in ("lost", "doubled", "late")] == [0, 0, 0]
    assert not pathlib.Path(line.environment.db).exists(), "lived in a scratch database"


def test_of_a_season_only_the_days_asked_for_are_lived(
    line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cli.replay, "MEMBERS", 5)
    folder = season(line.folder / "season")
    told = line.json("replay", folder, "--from", "2026-03-03", "--to", "2026-03-04", "--seed", "2")
    assert (told["days"], told["calls"], told["new"]) == (2, 3, 1)
    again = line.json(
        "replay", folder, "--from", "2026-03-03", "--to", "2026-03-04", "--seed", "2"
    )
    assert again == told
    assert "no recorded state" in line.fails(
        "replay", folder, "--from", "2027-01-01", "--to", "2027-01-02"
    )


def test_feedback_goes_from_export_to_evaluate(stocked: Line) -> None:
    people = [{**ANNA, "chat_id": n} for n in range(1, 6)]
    stocked.good("import-members", members(stocked, *people))
    a = assistant(stocked.environment)
    call = a.store.live(NOW)[0].id
    judges = a.store.members()
    for judge in judges[:4]:
        a.store.verdict(judge.id, call, True, None, NOW)
    assert "fewer than 5" in stocked.good("evaluate", "--from-feedback")
    assert stocked.json("evaluate", "--from-feedback", "--json") == {}
    a.store.verdict(judges[4].id, call, True, None, NOW)
    a.store.close()
    assert "\n5 labels; a need" in stocked.good("evaluate", "--from-feedback")
    given = stocked.json("evaluate", "--from-feedback", "--json")
    assert given == {VET: {"verdicts": 5, "fits": 5, "precision": 1.0}}
    file = stocked.file("labels.jsonl", stocked.good("export", "feedback"))
    assert stocked.json("evaluate", file, "--json")["recall"] == 1.0
    assert "cannot be exported as csv" in stocked.fails("export", "feedback", "--format", "csv")
