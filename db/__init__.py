"""The only package that speaks SQL. Values of ``model`` go in and come out."""

from db._calls import CallVersion, Taken
from db._database import StoreError
from db._meta import Act
from db._outbox import NEWS, REPLY, News, Post
from db._polls import PollState, Quarantined
from db._roundtables import Attendance
from db._search import Filters, Found
from db._store import Store, hold, open_store
from db._told import Telling, Verdict

__all__ = [
    "NEWS",
    "REPLY",
    "Act",
    "Attendance",
    "CallVersion",
    "Filters",
    "Found",
    "News",
    "PollState",
    "Post",
    "Quarantined",
    "Store",
    "StoreError",
    "Taken",
    "Telling",
    "Verdict",
    "hold",
    "open_store",
]
