"""What shows that two publishers speak of one call: identifiers, links, titles."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from model._call import Call
from model._fold import fold

_IDENTIFIER = re.compile(r"\b[A-Z][A-Z0-9]+(?:-[A-Z0-9+]+){2,}(?![\w-])")
"""As the EU portal writes them: ``ERASMUS-EDU-2026-PEX-COVE``."""


def identifiers(call: Call) -> frozenset[str]:
    """What the call is called, what its link to the portal calls it, and what its title does.

    In lower case. A title that names several speaks of several calls: it names none.
    """
    found = {call.reference.casefold()} if call.reference else set()
    try:
        head, _, last = urlsplit(call.url).path.rstrip("/").rpartition("/")
    except ValueError:
        head = last = ""
    if head.endswith("/topic-details"):
        found.add(last.casefold())
    if not found:
        named = {n.casefold() for n in _IDENTIFIER.findall(call.title) if re.search(r"\d", n)}
        found = named if len(named) == 1 else set()
    return frozenset(found)


def address(url: str) -> str:
    """What is the same page whether by http or https, with www or without; a host alone is none.

    What follows a ``#`` is a place on the page, or, with a slash, a page of its own.
    """
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return ""
    route = parts.fragment if "/" in parts.fragment else ""
    path = parts.path.rstrip("/")
    if not (path or parts.query or route):
        return ""
    return " ".join((host, path, parts.query, route))


def marks(call: Call) -> frozenset[str]:
    """All by which another publisher's copy of the call would be found."""
    link, title = address(call.url), fold(call.title)
    found = {f"id {name}" for name in identifiers(call)}
    found |= {f"link {link}"} if link else set()
    found |= {f"title {title}"} if title else set()
    return frozenset(found)
