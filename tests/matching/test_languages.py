"""What is said of a mistake in what the tagger knows of a language."""

from __future__ import annotations

import pathlib

import pytest

from matching import NeedError, Tagger, Text, load_languages, load_needs


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('before = "no"', "xx.toml, line 1: 'stop_words' is missing"),
        ('stop_words = "a"\nafterwards = "no"', "xx.toml, line 2: unknown field 'afterwards'"),
        ('stop_words = "a"\nafter = ["no"]', "xx.toml, line 2: 'after' is not text"),
        ('stop_words = "a"\nafter = """\nno,\nn*t\n"""', "xx.toml, line 4: 'n*t': 'n*t' is not a"),
        ('stop_words = "a', "xx.toml, line 1: not TOML"),
        ('stop_words = "a"\nbeginnings = "bh"', "xx.toml, line 2: 'bh' is not two beginnings"),
        (
            'stop_words = "a"\nbeginnings = """\nbh b,\nbhf f v\n"""',
            "xx.toml, line 4: 'bhf f v' is not two beginnings",
        ),
    ],
)
def test_an_error_names_file_line_and_fault(tmp_path: pathlib.Path, text: str, said: str) -> None:
    (tmp_path / "xx.toml").write_text(text, encoding="utf-8")
    with pytest.raises(NeedError) as error:
        load_languages(tmp_path, checked=True)
    assert said in str(error.value)


IRISH = """
group = "education"
[title]
en = "Apprenticeships"
[describe]
en = "Apprenticeships"
[phrases.en]
strong = "apprentice*"
[phrases.ga]
strong = "printíseach*, printísigh, oibrithe óga"
"""


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("deontas don phrintíseacht", "phrintíseacht"),
        ("i gcomhar leis na bprintísigh", "bprintísigh"),
        ("Printíseacht", "Printíseacht"),
        ("cabhair do na hoibrithe óga", "hoibrithe óga"),
        ("na n-oibrithe óga", "oibrithe óga"),
    ],
)
def test_irish_words_are_found_whatever_their_beginning(
    tmp_path: pathlib.Path, said: str, found: str
) -> None:
    (tmp_path / "apprentices.toml").write_text(IRISH, encoding="utf-8")
    (tag,) = Tagger(load_needs(tmp_path)).tag(Text(title=said, language="ga"))
    assert [because.phrase for because in tag.because] == [found]


@pytest.mark.parametrize("said", ["deontas don mprintíseacht", "na gprintísigh", "xoibrithe óga"])
def test_no_other_beginning_is_undone(tmp_path: pathlib.Path, said: str) -> None:
    (tmp_path / "apprentices.toml").write_text(IRISH, encoding="utf-8")
    assert Tagger(load_needs(tmp_path)).tag(Text(title=said, language="ga")) == ()


def test_a_language_that_names_no_beginnings_undoes_none(tmp_path: pathlib.Path) -> None:
    words, needs = tmp_path / "languages", tmp_path / "needs"
    words.mkdir()
    needs.mkdir()
    (needs / "apprentices.toml").write_text(IRISH, encoding="utf-8")
    (words / "ga.toml").write_text('stop_words = "a"', encoding="utf-8")
    tagger = Tagger(load_needs(needs), load_languages(words, checked=True))
    assert tagger.tag(Text(title="deontas don phrintíseacht", language="ga")) == ()
    assert tagger.tag(Text(title="printíseacht", language="ga"))
