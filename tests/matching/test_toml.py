"""The lexicon's files mean what a TOML parser says they mean."""

from __future__ import annotations

import pathlib

import pytest
import tomli

from matching import _toml
from matching._toml import NeedError, TomlFile

FILES = sorted(pathlib.Path(_toml.__file__).parent.glob("*/*.toml"))


def test_every_file_shipped() -> None:
    assert len(FILES) > 60
    for path in FILES:
        assert TomlFile(path).raw == tomli.loads(path.read_text(encoding="utf-8")), path.name


@pytest.mark.parametrize(
    "source",
    [
        'a = """\nx\n"""\nb = "y"\n[c]\nd = """x, y"""\n[[e]]\nf = """\n\nz"""\n',
        'a = """x \\\n  y"""\nb = """\\u0041"""\n',
        'a = """x""""\n',
        '# a = """\nb = """\nc\n"""\n',
        '# a = """ and """\nb = """c"""\n',
        'a = \'= """b"""\'\n',
        "a = '''\nb = \"\"\"c\"\"\"\n'''\n",
        'a = "\ue0000"\nb = """c"""\n',
        'a=""""""\nb = """"""\n',
    ],
)
def test_long_texts_of_every_kind(tmp_path: pathlib.Path, source: str) -> None:
    (tmp_path / "a.toml").write_text(source, encoding="utf-8")
    assert TomlFile(tmp_path / "a.toml").raw == tomli.loads(source)


@pytest.mark.parametrize("source", ['a = """\nx\n"""\nb = c\n', 'a = """\nx\n\nb = "c"\n'])
def test_a_mistake_keeps_its_line(tmp_path: pathlib.Path, source: str) -> None:
    (tmp_path / "a.toml").write_text(source, encoding="utf-8")
    with pytest.raises(tomli.TOMLDecodeError) as plain:
        tomli.loads(source)
    with pytest.raises(NeedError, match=f"line {plain.value.lineno}: "):
        TomlFile(tmp_path / "a.toml")
