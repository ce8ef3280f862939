"""What the tagger reads in a text, and what it does not."""

from __future__ import annotations

import json
import pathlib
import random
import subprocess
import sys
from collections.abc import Iterable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from matching import Need, Tagger, Text, load_needs
from model import Band, Call, Programme, SourceId, Tag

SPOKEN = ("en", "de", "fr")
ADVERSARIAL = [
    json.loads(line)
    for line in (pathlib.Path(__file__).parent / "adversarial.jsonl")
    .read_text(encoding="utf-8")
    .splitlines()
]


def shown(tags: Iterable[Tag]) -> set[str]:
    return {t.need for t in tags if t.band in (Band.STRONG, Band.LIKELY)}


def of(row: dict[str, str]) -> Text:
    return Text(title=row["title"], text=row["text"], language=row["language"])


@pytest.fixture(scope="module")
def lace(tmp_path_factory: pytest.TempPathFactory) -> Tagger:
    """A tagger of one small need, so that a rule can be seen by itself."""
    folder = tmp_path_factory.mktemp("needs")
    (folder / "lace.toml").write_text(
        """
        group = "education"
        [title]
        en = "Lace making"
        [describe]
        en = "Lace and those who make it"
        [phrases.en]
        strong = "lace, lacemak*, bobbin lace school, VET, pillow ... art"
        plain = "bobbin*, doily"
        [phrases.de]
        strong = "*spitzen*, klöppel*, *klöppelei"
        [masks]
        en = "lace ... shoe/shoes, arsenic and old lace"
        [negations]
        en = "instead of"
        [[pairs.en]]
        words = "thread*"
        near = "teach*, learn*"
        within = 4
        [[priors]]
        programme = "erasmus-plus"
        identifier = "LACE"
        weight = 1.0
        [[priors]]
        action = "lace grants"
        weight = 2.0
        [[priors]]
        objective = "ESO4.1"
        weight = 1.0
        [[priors]]
        programme = "edf"
        weight = -3.0
        """,
        encoding="utf-8",
    )
    return Tagger(load_needs(folder))


def rules(tagger: Tagger, title: str, language: str = "en") -> list[str]:
    tags = tagger.tag(Text(title=title, language=language))
    return [b.rule for t in tags for b in t.because]


@pytest.mark.parametrize(
    ("title", "rule"),
    [
        ("A school of lace", "en: lace"),
        ("LACE", "en: lace"),
        ("Lacemakers meet", "en: lacemak*"),
        ("The bobbin-lace school", "en: bobbin lace school"),
        ("the VET", "en: VET"),
        ("pillow and thread art", "en: pillow ... art"),
        ("learn with fine thread", "en: thread* + teach*"),
        ("of_lace_", "en: lace"),
        ("pillow._ art", "en: pillow ... art"),
    ],
)
def test_a_phrase_is_found(lace: Tagger, title: str, rule: str) -> None:
    assert rules(lace, title) == [rule]


@pytest.mark.parametrize(
    "title",
    [
        "A place for all",
        "Solace",
        "laced",
        "the vet",
        "pillow. An art",
        "pillow of a very long and tired art",
        "lace for old shoes",
        "Arsenic and Old Lace",
        "no lace",
        "no fine old lace",
        "linen instead of lace",
        "lace is not foreseen",
        "learn. A thread",
        "learn how to deal with all that a thread can do",
        "",
    ],
)
def test_nothing_is_found(lace: Tagger, title: str) -> None:
    assert rules(lace, title) == []


def test_a_negation_reaches_three_words_and_not_over_a_full_stop(lace: Tagger) -> None:
    assert rules(lace, "no such very fine old lace") == ["en: lace"]
    assert rules(lace, "There is no wool. Lace there is") == ["en: lace"]
    assert rules(lace, "not only lace") == ["en: lace"]


@pytest.mark.parametrize("title", ["Die Brüsseler Spitzenschule", "KLÖPPELN", "Handklöppelei"])
def test_german_compounds_and_umlauts(lace: Tagger, title: str) -> None:
    assert len(rules(lace, title, "de")) == 1


def test_an_accent_written_apart_does_not_split_a_word(lace: Tagger) -> None:
    assert rules(lace, "Klo\u0308ppeln", "de") == ["de: klöppel*"]


def test_the_longest_phrase_wins(lace: Tagger) -> None:
    assert rules(lace, "bobbin lace school") == ["en: bobbin lace school"]


def test_a_reason_quotes_the_call(lace: Tagger) -> None:
    (tag,) = lace.tag(Text(title="The 3.5 m_ Bobbin-Lace\nSchool", language="en"))
    (because,) = tag.because
    assert (because.phrase, because.field) == ("Bobbin-Lace School", "title")


def test_the_title_counts_more_than_the_body_and_a_long_body_less(lace: Tagger) -> None:
    long = "lace " + "and much else of other kinds " * 400
    scores = [
        lace.tag(Text(title="lace", language="en"))[0].score,
        lace.tag(Text(text="lace and much else", language="en"))[0].score,
    ]
    assert scores[0] > scores[1]
    assert lace.tag(Text(text=long, language="en")) == ()


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ({"title": "bobbins", "text": "bobbins and bobbins. Bobbins. Bobbins."}, False),
        ({"title": "bobbins for a doily"}, True),
        ({"title": "lace"}, True),
        ({"title": "bobbins", "action": "Lace Grants"}, True),
    ],
)
def test_one_plain_phrase_by_itself_is_never_told(
    lace: Tagger, said: dict[str, str], told: bool
) -> None:
    (tag,) = lace.tag(Text(language="en", **said))
    assert tag.sure is told


def test_priors_speak_for_and_against(lace: Tagger) -> None:
    def score(**facts: str) -> float:
        tags = lace.tag(Text(title="lace", language="en", **facts))
        return tags[0].score if tags else 0.0

    plain = score()
    assert score(programme="erasmus-plus", identifier="ERASMUS-2026-LACE-1") > plain
    assert score(programme="Erasmus (ERASMUS)", identifier="ERASMUS-2026-LACE") > plain
    assert score(programme="erasmus-plus", identifier="ERASMUS-PLACE") == plain
    assert score(identifier="ERASMUS-2026-LACE-1") == plain
    assert score(action="Lace Grants 2026") > plain
    assert score(action="Objetivo específico ESO 4.1: empleo") > plain
    assert score(action="ESO4.1") == score(action="ESO4.2 / ESO4.1")
    assert score(action="ESO4.11 - ESO4.10") == plain
    assert score(programme="edf") == 0.0
    (tag,) = lace.tag(Text(action="ESO4.1 - Emprego"))
    assert [(b.phrase, b.field, b.rule) for b in tag.because] == [
        ("ESO4.1 - Emprego", "action", "objective ESO4.1")
    ]


def test_a_call_title_that_is_an_identifier_is_not_read(lace: Tagger) -> None:
    assert lace.tag(Text(call_title="OLD-LACE-2026-LACE-lace", language="en")) == ()


def test_a_call_is_read_with_its_programme(tagger: Tagger) -> None:
    call = Call(
        source=SourceId("eu"),
        key="k",
        title="Loans for public bodies",
        url="https://example.org",
        programme=Programme.JTM,
        text="Loans and grants for investments of municipalities.",
    )
    tags = tagger.tag_call(call)
    assert "just-transition" in shown(tags)
    assert tags == tagger.tag(Text.of(call))


@pytest.mark.parametrize("row", ADVERSARIAL, ids=lambda r: f"{r['language']}: {r['title'][:40]}")
def test_adversarial(tagger: Tagger, row: dict[str, list[str]]) -> None:
    tags = tagger.tag(of(row))  # type: ignore[arg-type]
    assert set(row["must"]) <= shown(tags)
    assert {tag.need for tag in tags}.isdisjoint(row["never"]), "not even as a maybe"


def test_the_adversarial_set_is_large_and_of_every_language(tagger: Tagger) -> None:
    assert len({row["title"] for row in ADVERSARIAL}) == len(ADVERSARIAL) >= 190
    assert {row["language"] for row in ADVERSARIAL} == set(tagger.languages)
    known = {need.id for need in tagger.needs}
    assert known >= {need for row in ADVERSARIAL for need in (*row["must"], *row["never"])}
    assert all(row["must"] or row["never"] for row in ADVERSARIAL)


def test_every_tag_is_explained_in_words_of_the_call(tagger: Tagger) -> None:
    for row in ADVERSARIAL:
        for tag in tagger.tag(of(row)):
            assert tag.because, (row["title"], tag.need)
            assert 0 < tag.score <= 1
            for because in tag.because:
                assert because.phrase in " ".join((row["title"] + "\n" + row["text"]).split())
                assert because.rule.partition(": ")[0] in (row["language"], "en")


def test_tags_are_best_first_and_in_their_bands(tagger: Tagger) -> None:
    order = list(Band)
    for row in ADVERSARIAL:
        tags = tagger.tag(of(row))
        assert [t.score for t in tags] == sorted((t.score for t in tags), reverse=True)
        assert [order.index(t.band) for t in tags] == sorted(order.index(t.band) for t in tags)


def test_the_same_in_any_order_and_from_any_tagger(needs: tuple[Need, ...]) -> None:
    texts = [of(row) for row in ADVERSARIAL]
    one, other = Tagger(needs), Tagger(tuple(reversed(needs)))
    first = [one.tag(t) for t in texts]
    shuffled = list(range(len(texts)))
    random.Random(7).shuffle(shuffled)
    again = {i: other.tag(texts[i]) for i in shuffled}
    assert [again[i] for i in range(len(texts))] == first
    assert one.version == other.version


def test_the_version_changes_with_a_phrase(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "lace.toml"
    text = """
    group = "education"
    title.en = "Lace"
    describe.en = "Lace"
    phrases.en.strong = "lace"
    """
    path.write_text(text, encoding="utf-8")
    before = Tagger(load_needs(tmp_path)).version
    assert before == Tagger(load_needs(tmp_path)).version
    path.write_text(text.replace('"lace"', '"lace, bobbin"'), encoding="utf-8")
    assert Tagger(load_needs(tmp_path)).version != before


@pytest.mark.parametrize(
    "text",
    [
        Text(),
        Text(title="  \n\t"),
        Text(title="Батареи и водород 电池 بطارية battery", language="ru"),
        Text(title="battery", language="xx-unknown"),
        Text(title="\ud800 battery \x00"),
        Text(title="upskilling", language="EN-gb"),
        Text(text="battery upskilling " * 260_000, language="en"),
        Text(text="a" * 5_000_000, language="de"),
        Text(text="... !? " * 10_000),
        Text(title="ﬁne ß İstanbul ŉ Ǆ", keywords=("", "battery")),
    ],
    ids=lambda t: repr(t.title or t.text)[:24],
)
def test_no_text_is_an_error(tagger: Tagger, text: Text) -> None:
    assert tagger.tag(text) == tagger.tag(text)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.text(max_size=300), st.text(max_size=300), st.sampled_from(["", "en", "de", "el", "?"]))
def test_any_text_can_be_tagged(tagger: Tagger, title: str, text: str, language: str) -> None:
    for tag in tagger.tag(Text(title=title, text=text, language=language)):
        assert 0 < tag.score <= 1


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.sampled_from(["lace", "vet", "thread"]),
    st.text("abcdefgz", min_size=1, max_size=3),
    st.booleans(),
)
def test_only_whole_words(lace: Tagger, word: str, more: str, before: bool) -> None:
    joined = f"{more}{word}" if before else f"{word}{more}"
    assert rules(lace, f"the {joined} today") == []


def test_a_language_without_phrases_is_read_with_strong_english_terms(tagger: Tagger) -> None:
    estonian = tagger.tag(
        Text(title="Cybersecurity ja upskilling kooliõpetajatele", language="et")
    )
    assert {"cybersecurity", "upskilling-reskilling"} <= {t.need for t in estonian}


def test_the_language_is_guessed_where_it_is_not_said(tagger: Tagger) -> None:
    german = "Die Weiterbildung der Beschäftigten wird in den Regionen für das Handwerk gefördert"
    assert "upskilling-reskilling" in shown(tagger.tag(Text(title=german)))


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("Batterien", ["battery-value-chain"]),
        ("battery skills", ["battery-value-chain"]),
        ("Wasserstoff", ["hydrogen-mobility"]),
        ("économie circulaire", ["circular-economy"]),
        ("Égalité et diversité", ["diversity-gender"]),
        ("lehre und lernen", ["apprenticeships"]),
        ("Slovakia", []),
        ("hello <b>", []),
        ("ERASMUS-EDU-2026-PEX-COVE", []),
        ("und", []),
        ("", []),
    ],
)
def test_the_need_that_a_person_means(tagger: Tagger, words: str, meant: list[str]) -> None:
    assert list(tagger.meant(words, SPOKEN)) == meant


def test_needs_are_suggested_from_a_sentence_with_what_says_so(tagger: Tagger) -> None:
    said = "we retrain foundry workers for battery plants"
    first, second = tagger.suggested(said, SPOKEN)[:2]
    assert {first.need, second.need} == {"battery-value-chain", "upskilling-reskilling"}
    for tag in (first, second):
        assert all(because.phrase in said for because in tag.because)
    czech = "přeškolujeme dělníky ze sléváren na výrobu baterií"
    assert "battery-value-chain" in {t.need for t in tagger.suggested(czech, SPOKEN)[:2]}
    assert tagger.suggested("", SPOKEN) == tagger.suggested("hello <b>", SPOKEN) == ()


def test_every_title_means_its_need(tagger: Tagger) -> None:
    for need in tagger.needs:
        for code, title in need.titles.items():
            assert need.id in tagger.meant(title, {*SPOKEN, code}), title


def test_the_version_is_the_same_in_another_process() -> None:
    said = "from matching import Tagger, load_needs; print(Tagger(load_needs()).version)"
    versions = {
        subprocess.run(
            [sys.executable, "-c", said],
            cwd=pathlib.Path(__file__).parents[2],
            env={"PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(versions) == 1
