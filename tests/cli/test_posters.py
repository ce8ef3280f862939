"""``qr``: codes for posters from the command line."""

from __future__ import annotations

from cli._environment import assistant
from tests.actions.world import a_call, keep
from tests.cli.conftest import NOW, Line


def test_a_code_is_written_as_a_picture_or_a_drawing(line: Line) -> None:
    a = assistant(line.environment)
    keep(a, NOW, a_call("7"))
    a.store.close()
    picture, drawing = (str(line.folder / f"code.{form}") for form in ("png", "svg"))
    said = line.good("qr", "call", "1", picture, "--bot", "@a_bot")
    assert said == f"{picture}: https://t.me/a_bot?start=call_1\n"
    assert (line.folder / "code.png").read_bytes().startswith(b"\x89PNG")
    line.good("qr", "group", drawing, "--bot", "a_bot", "--language", "de")
    assert "startgroup=group" in (line.folder / "code.svg").read_text()
    line.good("qr", "start", str(line.folder / "code"), "--bot", "a_bot", "--format", "svg")


def test_mistakes_are_one_sentence(line: Line) -> None:
    file = str(line.folder / "x.png")
    assert "no call 9" in line.fails("qr", "call", "9", file, "--bot", "b")
    assert "no roundtable 9" in line.fails("qr", "table", "9", file, "--bot", "b")
    assert "cannot be written" in line.fails(
        "qr", "start", f"{line.folder}/no/x.png", "--bot", "b"
    )
    for words in (("call", file), ("call", "x", file), ("start", "1", file), ("start", "x.gif")):
        line.misused("qr", *words, "--bot", "b")
