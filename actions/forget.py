"""What is kept of a member, and how it goes: /mydata, /forget, and retention."""

from __future__ import annotations

import json
from datetime import datetime

from actions._assistant import Assistant
from actions.away import leave_deputy
from actions.cohost import pass_on_tables
from actions.contact import leave_contacts
from actions.roundtable import leave_all
from actions.todo import give_up
from model import Document, Member

MIME = "application/json"


def my_data(a: Assistant, member: Member) -> Document:
    """Everything kept of this member, as JSON that a person can read."""
    body = json.dumps(a.store.mydata(member.id), ensure_ascii=False, indent=2)
    return Document("my-data.json", body.encode(), MIME)


def forget(a: Assistant, member: Member, now: datetime) -> None:
    """Erase the member at once. Attendance stays as counts; seats go to who waits."""
    with a.store.transaction():
        leave_all(a, member, now)
        leave_deputy(a, member, now)
        pass_on_tables(a, member, now)
        leave_contacts(a, member, now)
        give_up(a, member, now)
        a.store.forget(member.id, now)
    a.store.wipe_log()
