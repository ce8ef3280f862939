"""Messages as a reader of a transcript sees them."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import Any

from demo._chats import Post

_SAME = 5
"""Lines of a text that were there before, from which on they are cut."""


def shortened(lines: list[str], was: list[str]) -> list[str]:
    """An edited text without the middle of what stood there before in the same words."""
    told: list[str] = []
    for what, _, _, begin, end in SequenceMatcher(None, was, lines, False).get_opcodes():
        block = lines[begin:end]
        cut = what == "equal" and len(block) > _SAME
        told += [*block[:2], "⋮", block[-1]] if cut else block
    return told


def rows_of(post: Post) -> list[str]:
    rows = (post.keyboard or {}).get("inline_keyboard", [])
    return [" ".join(f"[{_label(b)}]" for b in row) for row in rows]


def _label(button: dict[str, Any]) -> str:
    if "url" in button:
        return f"{button['text']} ↗"
    if "copy_text" in button:
        return f"{button['text']} ⧉"
    return str(button["text"])


def words_of(post: Post) -> str:
    """The text as read, with links and quotes made visible."""
    body = post.body
    kind = "text" if "text" in body else "caption"
    raw = str(body.get(kind, "")).encode("utf-16-le")
    marks: list[tuple[int, str]] = []
    entities = body.get("entities" if kind == "text" else "caption_entities", [])
    for one in entities:
        begin, end = one["offset"], one["offset"] + one["length"]
        if one["type"] == "text_link":
            marks.append((end, f" ({one['url']})"))
        elif one["type"] == "expandable_blockquote":
            marks += [(begin, "▸ "), (end, " ◂")]
    for at, mark in sorted(marks, key=lambda m: -m[0]):
        raw = raw[: at * 2] + mark.encode("utf-16-le") + raw[at * 2 :]
    return raw.decode("utf-16-le")
