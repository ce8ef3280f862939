"""The needs' files as they are shipped, and what is said of one that is wrong."""

from __future__ import annotations

import pathlib
import re

import pytest

from matching import Need, NeedError, load_needs

GOOD = """
group = "education"
[title]
en = "Lace making"
[describe]
en = "Lace and those who make it"
[phrases.en]
strong = "lace, bobbin lace"
"""


PAIR = '[[pairs.en]]\nwords = "thread"\nnear = "work"\n'
PRIOR = '[[priors]]\nprogramme = "jtf"\nweight = 1\n'


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


CODES = "bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv"
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
    """Two dozen languages make a long file; a reader looks at one of them. English, in which most
    calls are written, has half as much again."""
    folder = pathlib.Path(load_needs.__code__.co_filename).parent / "needs"
    for path in folder.glob("*.toml"):
        parts = re.split(r"(?m)^(?=\[)", path.read_text(encoding="utf-8"))
        for part in parts:
            if part.startswith("[phrases."):
                most = 90 if part.startswith("[phrases.en]") else 60
                assert len(part.splitlines()) <= most, path.name
        assert max(map(len, path.read_text(encoding="utf-8").splitlines())) < 250, path.name


def test_no_pair_stands_there_in_vain(needs: tuple[Need, ...]) -> None:
    """A word that is a phrase by itself is counted as that first, and never twice."""
    for need in needs:
        for code, pairs in need.pairs.items():
            alone = {word for p in need.phrases[code] if len(p.words) == 1 for word in p.words[0]}
            for pair in pairs:
                for side in (pair.words, pair.near):
                    words = [place for p in side for place in p.words if len(p.words) == 1]
                    longer = any(len(p.words) > 1 for p in side)
                    assert longer or not all({*w} <= alone for w in words), (need.id, pair.written)


def test_a_title_in_a_language_that_has_none_is_english(tmp_path: pathlib.Path) -> None:
    (need,) = load(tmp_path, GOOD)
    assert need.title("fi") == "Lace making"  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('group = "education"', '', "line 1: 'group' is missing"),
        ("[title]", 'id = "lace"\n[title]', "line 3: unknown field 'id'"),
        ('en = "Lace making"', 'e = "Lace making"', "line 4: title: no language 'e'"),
        ('en = "Lace making"', 'en = " "', "line 4: title.en is not one line of text"),
        ('and those', r'\nand those', "line 6: describe.en is not one line of text"),
        ('strong = "lace, bobbin lace"', 'strong = """\nbobbin lace,\nlace\n"""\nweak = "lace"',
         "line 12: 'lace' (en) has two weights"),
        ('"lace, bobbin lace"', '"lace, \U0001f9f5"', "line 8: '\U0001f9f5' (en)"),
        ('[phrases.en]\nstrong = "lace, bobbin lace"', '', "line 1: it has nothing to look for"),
        ('group = "education"', 'group = "educatoin"', "line 2: group 'educatoin' is none of"),
        ("[phrases.en]", "colour = 1\n[phrases.en]", "line 7: describe: no language 'colour'"),
        ("[phrases.en]", "[phrazes.en]", "line 7: unknown field 'phrazes'"),
        ("[phrases.en]", "[phrases.xx]", "line 7: phrases: no language 'xx'"),
        ("strong =", "stronk =", "line 8: phrases.en: unknown field 'stronk'"),
        ("bobbin lace", "lace", "line 8: 'lace' (en) stands there twice"),
        ("bobbin lace", "l*ce", "line 8: 'l*ce' (en): 'l*ce' is not a word"),
        ("bobbin lace", "bobbin ...", "a gap (...) stands between two words"),
        ('[title]\nen = "Lace making"', '[title]\nde = "Spitze"', "line 3: [title] has no"),
        ("[describe]", "[described]", "describe"),
        ('"lace, bobbin lace"', "7", "line 8: 'phrases.en.strong' is not text"),
        ('strong = "lace', 'strong = lace', "lace.toml, line 8: not TOML"),
        ("strong =", 'weak = "lace"\nstrong =', "'lace' (en) has two weights"),
    ],
)  # fmt: skip
def test_an_error_names_file_line_and_fault(
    tmp_path: pathlib.Path, old: str, new: str, said: str
) -> None:
    assert old in GOOD
    with pytest.raises(NeedError) as error:
        load(tmp_path, GOOD.replace(old, new))
    assert "lace.toml" in str(error.value)
    assert said in str(error.value)


@pytest.mark.parametrize(
    ("added", "said"),
    [
        ('[masks]\nen = "bobbin lace"', "line 8: 'bobbin lace' (en) masks itself"),
        ('[masks]\nen = "bobbin lac*"', "line 8: 'bobbin lace' (en) masks itself: see the mask"),
        ('strong2 = "x"', "line 10: phrases.en: unknown field 'strong2'"),
        ('[masks]\nzz = "lace"', "line 11: masks: no language 'zz'"),
        ('[masks]\nen = "bobbin, lace ... "', "line 11: 'lace ...' (en): a gap"),
        ('[masks]\nen = 7', "line 11: 'masks.en' is not text"),
        ('[phrases.de]\nweak = "VET"\n[masks]\nde = "vet"', "line 11: 'VET' (de) masks itself"),
        ('[phrases.de]\nweak = "spitze"\n[masks]\nen = "spitze*"', "line 11: 'spitze' (de) masks"),
        ('[negations]\nqq = "no"', "line 11: negations: no language 'qq'"),
        ('[negations]\nen = "n*t"', "line 11: 'n*t' (en): 'n*t' is not a word"),
        ('[[pairs.en]]\nwords = "lace"', "line 10: pairs.en: 'near' is missing"),
        (PAIR + "far = 1", "line 13: pairs.en: unknown field 'far'"),
        (PAIR + 'weight = "big"', "line 13: pairs.en: weight 'big' is none of"),
        (PAIR + 'within = "x"', "line 13: 'pairs.en.within' is not a number"),
        (PAIR + "within = 0", "line 13: pairs.en: 'within' is not 1 to 20"),
        (PAIR + '[masks]\nen = "wo*"', "line 12: 'work' (en) masks itself: see the mask 'wo*'"),
        ('[[pairs.en]]\nwords = ""\nnear = "work"', "line 10: pairs.en: 'words' and 'near' need"),
        ('[[pairs.zz]]\nwords = "a"\nnear = "work"', "line 10: pairs: no language 'zz'"),
        ('[[priors]]\nprogramme = "lacefund"\nweight = 1', "line 11: priors: no programme"),
        ("[[priors]]\nweight = 1", "line 10: priors: one of programme, action, identifier"),
        ('[[priors]]\naction = "grants"\nweight = "much"', "'priors.weight' is not a number"),
        ('[[priors]]\naction = "grants"\nweight = nan', "line 12: priors: 'weight' says nothing"),
        ('[[priors]]\naction = "grants"', "line 10: priors: 'weight' is missing"),
        ('[[priors]]\naction = "*"\nweight = 1', "line 11: '*' (priors): '*' is not a word"),
        ('[[priors]]\nobjective = "a"\nweight = 1', "line 11: priors: 'a' is no specific"),
        (PRIOR + '[[priors]]\nfund = "a"\nweight = 1', "line 14: priors: unknown field 'fund'"),
        (PRIOR + '[[priors]]\naction = "a"', "line 13: priors: 'weight' is missing"),
    ],
)  # fmt: skip
def test_an_error_in_the_finer_fields(tmp_path: pathlib.Path, added: str, said: str) -> None:
    with pytest.raises(NeedError) as error:
        load(tmp_path, f"{GOOD}\n{added}\n")
    assert "lace.toml" in str(error.value)
    assert said in str(error.value)


def test_an_unknown_field_is_refused_before_the_phrases_are_read(tmp_path: pathlib.Path) -> None:
    for added in ('strong2 = "x"', PAIR + "far = 1", PRIOR + "fund = 1", '[masks]\nzz = "a"'):
        (tmp_path / "lace.toml").write_text(f"{GOOD}\n{added}\n", encoding="utf-8")
        with pytest.raises(NeedError, match=r"lace\.toml, line 1\d: "):
            load_needs(tmp_path, checked=False)


@pytest.mark.parametrize(
    ("file", "said"),
    [
        (GOOD.replace("lace,", "klöppel*,").encode("latin-1"), "line 8: not UTF-8 text"),
        (GOOD.encode("utf-16"), "line 1: not UTF-8 text"),
        (b"", "line 1: 'group' is missing"),
        (GOOD.replace("bobbin", "b*b").replace("\n", "\r\n").encode(), "line 8: 'b*b lace' (en)"),
    ],
)
def test_a_file_from_any_editor(tmp_path: pathlib.Path, file: bytes, said: str) -> None:
    (tmp_path / "lace.toml").write_bytes(b"\xef\xbb\xbf" + GOOD.encode())
    assert len(load_needs(tmp_path)) == 1
    (tmp_path / "lace.toml").write_bytes(file)
    with pytest.raises(NeedError) as error:
        load_needs(tmp_path)
    assert said in str(error.value)


@pytest.mark.parametrize("name", ["lace (copy)", "Klöppeln", "a" * 49, "lace-"])
def test_a_name_that_cannot_be_an_id(tmp_path: pathlib.Path, name: str) -> None:
    with pytest.raises(NeedError, match="line 1: the file's name has to be"):
        load(tmp_path, GOOD, name)


def test_a_copied_file_is_a_duplicate(tmp_path: pathlib.Path) -> None:
    load(tmp_path, GOOD)
    with pytest.raises(NeedError, match=r"lace\.toml, line 4: .* lace-2\.toml has the same title"):
        load(tmp_path, GOOD, "lace-2")


def test_two_files_cannot_be_the_same_need(tmp_path: pathlib.Path) -> None:
    load(tmp_path, GOOD)
    with pytest.raises(NeedError, match=r"line 1: its id is a duplicate"):
        load(tmp_path, GOOD, "Lace")


def test_a_folder_without_needs_is_an_error(tmp_path: pathlib.Path) -> None:
    with pytest.raises(NeedError, match="no need"):
        load_needs(tmp_path)


def test_the_example_that_newcomers_copy_is_a_need(tmp_path: pathlib.Path) -> None:
    folder = pathlib.Path(load_needs.__code__.co_filename).parent / "needs"
    (example,) = re.findall(
        r"```toml\n(.*?)```", (folder / "README.md").read_text(encoding="utf-8"), re.DOTALL
    )
    (need,) = load(tmp_path, example, "lace-making")
    assert need.priors[0].objective
    assert need.pairs
    with pytest.raises(NeedError) as error:
        load(tmp_path, example.replace("*lehrling*", "l*ce"), "lace-making")
    assert str(error.value).partition("'l*ce'")[2] in (folder / "README.md").read_text("utf-8")
