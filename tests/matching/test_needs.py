"""The needs' files as they are shipped, and what is said of one that is wrong."""

from __future__ import annotations

import pathlib
import re

import pytest

from matching import BadNeed, Need, NeedError, load_needs
from model import Language

GOOD = """
group = "education"
[title]
en = "Lace making"
[describe]
en = "Lace and those who make it"
[phrases.en]
strong = "lace, bobbin lace"
"""


def load(folder: pathlib.Path, text: str, name: str = "lace") -> tuple[Need, ...]:
    (folder / f"{name}.toml").write_text(text, encoding="utf-8")
    return load_needs(folder)


def test_forty_needs_each_with_a_title_and_a_line_in_three_languages(
    needs: tuple[Need, ...],
) -> None:
    assert len(needs) == 40
    for need in needs:
        assert set(need.titles) == set(need.describes) >= {"en", "de", "fr"}, need.id
        assert len(set(need.titles.values()) | set(need.describes.values())) >= 4, need.id
        assert all(len(line) < 200 for line in need.describes.values()), need.id


CODES = "bg cs da de el en es et fi fr hr hu it lt lv nl pl pt ro sk sl sv"
LANGUAGES = frozenset(CODES.split())


def test_every_need_has_phrases_in_every_language(needs: tuple[Need, ...]) -> None:
    for need in needs:
        assert set(need.phrases) == LANGUAGES, need.id
        assert all(any(p.weight >= 1 for p in need.phrases[code]) for code in LANGUAGES), need.id


@pytest.mark.recorded
def test_the_needs_are_those_in_force(needs: tuple[Need, ...], shared: pathlib.Path) -> None:
    lines = (shared / "data/labels/needs.csv").read_text(encoding="utf-8").splitlines()[1:]
    assert {(n.id, n.group) for n in needs} == {tuple(x.split(",")[:2]) for x in lines}


def test_what_a_file_says_of_a_language_stays_short_enough_to_be_read() -> None:
    """Twenty-two languages make a long file; a reader looks at one of them."""
    folder = pathlib.Path(load_needs.__code__.co_filename).parent / "needs"
    for path in folder.glob("*.toml"):
        parts = re.split(r"(?m)^(?=\[)", path.read_text(encoding="utf-8"))
        phrases = [part for part in parts if part.startswith("[phrases.")]
        assert max(len(part.splitlines()) for part in phrases) <= 60, path.name
        assert max(map(len, path.read_text(encoding="utf-8").splitlines())) < 250, path.name


def test_a_title_in_a_language_that_has_none_is_english(tmp_path: pathlib.Path) -> None:
    (need,) = load(tmp_path, GOOD)
    assert need.title("fi") == "Lace making"  # type: ignore[arg-type]


def test_bad_need_is_the_same_error() -> None:
    assert BadNeed is NeedError


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('group = "education"', 'group = "educatoin"', "line 2: group 'educatoin' is none of"),
        ("[phrases.en]", "colour = 1\n[phrases.en]", "line 7: describe: no language 'colour'"),
        ("[phrases.en]", "[phrazes.en]", "line 7: unknown field 'phrazes'"),
        ("[phrases.en]", "[phrases.xx]", "line 7: phrases: no language 'xx'"),
        ("strong =", "stronk =", "line 8: phrases.en: unknown field 'stronk'"),
        ("bobbin lace", "lace", "line 8: 'lace' (en) stands there twice"),
        ("bobbin lace", "l*ce", "line 8: 'l*ce' (en): 'l*ce' is not a word"),
        ("bobbin lace", "bobbin ...", "a gap (...) stands between two words"),
        ('[title]\nen = "Lace making"', '[title]\nde = "Spitze"', "[title] has no English"),
        ("[describe]", "[described]", "describe"),
        ('"lace, bobbin lace"', "7", "line 8: 'phrases.en.strong' is not text"),
        ('strong = "lace', 'strong = lace', "lace.toml: not TOML"),
        ("strong =", 'weak = "lace"\nstrong =', "'lace' (en) has two weights"),
    ],
)  # fmt: skip
def test_an_error_names_file_line_and_fault(
    tmp_path: pathlib.Path, old: str, new: str, said: str
) -> None:
    assert old in GOOD
    with pytest.raises(BadNeed) as error:
        load(tmp_path, GOOD.replace(old, new))
    assert "lace.toml" in str(error.value)
    assert said in str(error.value)


@pytest.mark.parametrize(
    ("added", "said"),
    [
        ('[masks]\nen = "bobbin lace"', "line 8: 'bobbin lace' (en) masks itself"),
        ('[masks]\nen = "bobbin lac*"', "masks itself"),
        ('[masks]\nzz = "lace"', "no language 'zz'"),
        ('[[pairs.en]]\nwords = "lace"', "'near' is missing"),
        ('[[pairs.en]]\nwords = "lace"\nnear = "work"\nfar = 1', "unknown field 'far'"),
        ('[[pairs.en]]\nwords = "lace"\nnear = "work"\nweight = "big"', "weight 'big' is none of"),
        ('[[pairs.en]]\nwords = "lace"\nnear = "work"\nwithin = "x"', "'within' is not a number"),
        ('[[pairs.en]]\nwords = ""\nnear = "work"', "'words' and 'near' need a phrase each"),
        ('[[priors]]\nprogramme = "lacefund"\nweight = 1', "no programme 'lacefund'"),
        ("[[priors]]\nweight = 1", "one of programme, action, identifier"),
        ('[[priors]]\naction = "grants"\nweight = "much"', "'weight' is not a number"),
        ('[[priors]]\naction = "grants"', "'weight' is missing"),
        ('[[priors]]\nobjective = "a"\nweight = 1', "unknown field 'objective'"),
    ],
)
def test_an_error_in_the_finer_fields(tmp_path: pathlib.Path, added: str, said: str) -> None:
    with pytest.raises(BadNeed) as error:
        load(tmp_path, f"{GOOD}\n{added}\n")
    assert "lace.toml" in str(error.value)
    assert said in str(error.value)


def test_a_language_is_read_when_it_is_asked_for(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "lace.toml"
    path.write_text(f'{GOOD}[phrases.de]\nstrong = "spitze"\nplain = klöppel*\n', encoding="utf-8")
    (need,) = load_needs(tmp_path, checked=False)
    assert set(need.phrases) == {"en", "de"}
    assert [p.written for p in need.phrases[Language("en")]] == ["lace", "bobbin lace"]
    with pytest.raises(BadNeed, match=r"lace.toml: not TOML: .*line 11"):
        need.phrases[Language("de")]
    with pytest.raises(BadNeed, match="line 11"):
        load_needs(tmp_path)
    with pytest.raises(KeyError):
        need.phrases[Language("fr")]


@pytest.mark.parametrize("again", ['[phrases.en]\nplain = "bobbins"', '[phrases]\nen.plain = "x"'])
def test_phrases_of_a_language_stand_in_one_table(tmp_path: pathlib.Path, again: str) -> None:
    with pytest.raises(BadNeed, match="lace"):
        load(tmp_path, f"{GOOD}{again}\n")


def test_pairs_of_a_language_may_stand_apart(tmp_path: pathlib.Path) -> None:
    pair = '[[pairs.en]]\nwords = "{}"\nnear = "work"\n'
    middle = '[masks]\nen = "lace up"\n'
    (need,) = load(tmp_path, GOOD + pair.format("thread*") + middle + pair.format("needle*"))
    assert [p.written for p in need.pairs[Language("en")]] == ["thread* + work", "needle* + work"]


def test_two_files_cannot_be_the_same_need(tmp_path: pathlib.Path) -> None:
    load(tmp_path, GOOD)
    with pytest.raises(BadNeed, match="Lace"):
        load(tmp_path, GOOD, "Lace")


def test_a_folder_without_needs_is_an_error(tmp_path: pathlib.Path) -> None:
    with pytest.raises(BadNeed, match="no need"):
        load_needs(tmp_path)
