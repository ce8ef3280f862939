"""What an answer leaves out by a fault stays as it was known: no deadline is gone by that.

Of a call whose own page could not be read the list says less than is known; and a field that
nearly all calls of a source always had, and nearly none has now, was lost by us or by a page
that changed its form, not by the calls.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from model import Call, CallStatus

LISTED = ("reference", "published_status", "opens", "cut_offs", "budget")
"""What a list may tell as well as a call's own page."""
TERRITORY = ("regions", "places", "placed")


def listed(call: Call, known: Call) -> Call:
    """A call as its list tells it, and in all else as it is known; but a forecast says nothing
    of the call that came of it."""
    forecast = CallStatus.PLANNED
    if (call.published_status is forecast) != (known.published_status is forecast):
        return call
    said = {name: value for name in LISTED if (value := getattr(call, name))}
    return replace(known, title=call.title, url=call.url, **said)


def refilled(call: Call, known: Call, lost: Collection[str]) -> Call:
    """A call with what is known in the place of those of the ``lost`` fields that it lacks."""
    names = [name for name in lost if not getattr(call, name)]
    if "regions" in names:
        names += [name for name in TERRITORY if name not in names]
    return replace(call, **{name: getattr(known, name) for name in names})
