from __future__ import annotations

from html import escape

from hypothesis import given
from hypothesis import strategies as st

from messages import shorten, split, visible_length
from tests.messages.telegram import units, visible

TEXT = st.text(alphabet="ab .\n<>&\"'é🙋", max_size=80)


def nested(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    tags = ("<b>", "<i>", "<blockquote expandable>", '<a href="https://e.eu/?a=1&amp;b=2">')
    wrapped = st.builds(
        lambda tag, text: f"{tag}{text}</{tag[1:-1].split()[0]}>", st.sampled_from(tags), inner
    )
    return st.lists(st.one_of(inner, wrapped), max_size=6).map("".join)


HTML = st.recursive(TEXT.map(escape), nested, max_leaves=20)


@given(HTML, st.integers(8, 60))
def test_parts_are_balanced_fit_and_lose_no_word(html: str, limit: int) -> None:
    parts = split(html, limit)
    for part in parts:
        assert 0 < units(visible(part)) <= limit
    said = "".join(visible(part) for part in parts)
    assert "".join(said.split()) == "".join(visible(html).split())


@given(HTML)
def test_length_is_what_a_reader_sees(html: str) -> None:
    assert visible_length(html) == units(visible(html))


def test_a_paragraph_before_a_line_before_a_sentence_before_a_word() -> None:
    assert split("one two. three\nfour five\n\nsix seven", 30)[0] == ("one two. three\nfour five")
    assert split("one two. three\nfour five six seven", 20)[0] == "one two. three"
    assert split("one two three. four five", 20)[0] == "one two three."
    assert split("onetwothree four", 13)[0] == "onetwothree"


def test_tags_are_closed_and_opened_again() -> None:
    assert split("<i>one two\nthree four</i>", 11) == ("<i>one two</i>", "<i>three four</i>")


def test_never_inside_a_link_or_a_date() -> None:
    link = '<a href="https://e.eu">official page</a>'
    assert split(f"a word or two {link}", 24) == ("a word or two", link)


def test_more_than_a_hundred_spans_go_to_another_message() -> None:
    html = "\n".join(f"<b>{n}</b>" for n in range(150))
    parts = split(html)
    assert len(parts) == 2
    assert all(part.count("<b>") <= 100 for part in parts)


def test_short_text_stays() -> None:
    assert split("<b>one</b>") == ("<b>one</b>",)
    assert split("") == ()


@given(st.text("ab .\n\té🙋!", max_size=300), st.integers(2, 80))
def test_shortened_text_fits_on_one_line(text: str, limit: int) -> None:
    short = shorten(text, limit)
    assert units(short) <= limit
    assert "\n" not in short
    if units(" ".join(text.split())) <= limit:
        assert short == " ".join(text.split())


def test_shortened_at_a_sentence_or_a_word() -> None:
    text = "Schools may apply. Companies may join them as partners. Others may not."
    assert shorten(text, 60) == "Schools may apply. Companies may join them as partners."
    assert shorten(text, 30) == "Schools may apply."
    assert shorten("one two three four five", 16) == "one two three…"
