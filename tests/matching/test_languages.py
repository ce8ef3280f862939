"""What is said of a mistake in what the tagger knows of a language."""

from __future__ import annotations

import pathlib

import pytest

from matching import NeedError, load_languages


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('before = "no"', "xx.toml, line 1: 'stop_words' is missing"),
        ('stop_words = "a"\nafterwards = "no"', "xx.toml, line 2: unknown field 'afterwards'"),
        ('stop_words = "a"\nafter = ["no"]', "xx.toml, line 2: 'after' is not text"),
        ('stop_words = "a"\nafter = """\nno,\nn*t\n"""', "xx.toml, line 4: 'n*t': 'n*t' is not a"),
        ('stop_words = "a', "xx.toml, line 1: not TOML"),
    ],
)
def test_an_error_names_file_line_and_fault(tmp_path: pathlib.Path, text: str, said: str) -> None:
    (tmp_path / "xx.toml").write_text(text, encoding="utf-8")
    with pytest.raises(NeedError) as error:
        load_languages(tmp_path, checked=True)
    assert said in str(error.value)
