"""The only package that speaks SQL. Values of ``model`` go in and come out."""

from db._asking import Asking
from db._audiences import PassedTo
from db._briefings import Briefed, Plan
from db._calls import Taken
from db._copies import Copy
from db._database import StoreError
from db._date_polls import Turnout
from db._events import told_item
from db._examine import Examined, Fault, examine
from db._experts import Listed
from db._figures import Profile, Said, TableRow
from db._outbox import NEWS, REPLY, News, Post
from db._passed_on import Passing
from db._polls import PollState, Quarantined
from db._quorums import Gathering, Stance
from db._records import Act, CameTo, Minute, NamedEntry
from db._registrations import Attendance
from db._search import Found
from db._sign_up_links import SignUpLink
from db._store import Store, hold, open_store
from db._table_outcomes import FEWEST
from db._told import Interested, Verdict

__all__ = [
    "FEWEST",
    "NEWS",
    "REPLY",
    "Act",
    "Asking",
    "Attendance",
    "Briefed",
    "CameTo",
    "Copy",
    "Examined",
    "Fault",
    "Found",
    "Gathering",
    "Interested",
    "Listed",
    "Minute",
    "NamedEntry",
    "News",
    "PassedTo",
    "Passing",
    "Plan",
    "PollState",
    "Post",
    "Profile",
    "Quarantined",
    "Said",
    "SignUpLink",
    "Stance",
    "Store",
    "StoreError",
    "TableRow",
    "Taken",
    "Turnout",
    "Verdict",
    "examine",
    "hold",
    "open_store",
    "told_item",
]
