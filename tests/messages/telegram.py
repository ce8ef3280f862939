"""What Telegram refuses, checked without the project's own code."""

from __future__ import annotations

import re
from html import unescape

from model import Message

TAG = re.compile(
    r"<(/?)(b|i|u|s|a|code|pre|blockquote|tg-time)"
    r'((?: expandable)?(?: (?:href|unix|format)="[^"<>]*")*)>'
)
ENTITY = re.compile(r"&(?:amp|lt|gt|quot|#x?[0-9a-fA-F]+);")


def visible(html: str) -> str:
    """The text a reader sees; an AssertionError names what Telegram would refuse."""
    open_tags: list[str] = []
    for found in TAG.finditer(html):
        if found[1]:
            assert open_tags, f"{found[0]} closes nothing in {html!r}"
            assert open_tags.pop() == found[2], f"{found[0]} out of order in {html!r}"
        else:
            open_tags.append(found[2])
    assert not open_tags, f"{open_tags} left open in {html!r}"
    bare = TAG.sub("", html)
    assert "<" not in bare, f"unescaped < in {html!r}"
    assert ">" not in bare, f"unescaped > in {html!r}"
    assert "&" not in ENTITY.sub("", bare), f"unescaped & in {html!r}"
    return unescape(bare)


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def accepts(message: Message) -> None:
    """An AssertionError if Telegram would not take this message as it is."""
    text = visible(message.html)
    assert text.strip()
    assert units(text) <= 4096
    assert len(re.findall(r"<[a-z]", message.html)) <= 100
    assert sum(len(row) for row in message.buttons) <= 100
    for row in message.buttons:
        assert 1 <= len(row) <= 8
        for button in row:
            assert 1 <= len(button.label) <= 64, button.label
            assert "<" not in button.label
            assert len(button.data.encode()) <= 64
            assert (
                sum([bool(button.data), bool(button.url), bool(button.copy)])
                + (button.inline is not None)
                == 1
            )
