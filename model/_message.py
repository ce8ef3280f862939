"""Finished words for one chat; nothing here knows Telegram's objects."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Button:
    """One of ``data`` (at most 64 bytes), ``url``, ``copy`` or ``inline`` says what a tap does."""

    label: str
    data: str = ""
    url: str = ""
    copy: str = ""
    inline: str | None = None
    """Opens the chat list and puts ``@bot <inline>`` into the chosen chat."""


@dataclass(frozen=True, slots=True)
class Document:
    name: str
    body: bytes
    mime: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    html: str
    buttons: tuple[tuple[Button, ...], ...] = ()
    preview_url: str = ""
    """The one page to show a small preview of; empty: no preview."""
    silent: bool = False
    document: Document | None = None
    """Sent as a file with ``html`` as its caption (at most 1,024 characters)."""
    photo: Document | None = None
    """Sent as a picture with ``html`` as its caption."""
