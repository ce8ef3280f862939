"""Everything that changes something: one module a verb, called by chat and by the timer.

A plain ``def`` touches the store and is atomic; an ``async def`` touches a network.
"""

from actions._assistant import Assistant
from actions._catalogue_fields import link as web_link
from actions._catalogue_file import BadFile
from actions._clock import in_quiet_hours, may_speak_at, next_digest_at
from actions._expert_facts import (
    contact_facts,
    experts_facts,
    own_facts,
    request_facts,
    seen_by_keeper,
)
from actions._expert_facts import seen as seen_entry
from actions._gather import (
    card_facts,
    digest_facts,
    funded_facts,
    line,
    reasons,
)
from actions._gather_hub import (
    asker_facts,
    audience_facts,
    course_line,
    event_facts,
    event_lines,
)
from actions._gather_tables import facts_for, refusal_facts, table_facts, table_line
from actions._handover import notice_facts, who_asks
from actions._pace import Pace
from actions._sender import (
    ChatGone,
    ChatMoved,
    FloodControl,
    MessageRefused,
    NoAnswer,
    Sender,
    SendError,
    TopicClosed,
    TopicGone,
)
from actions._settings import NAME, BadSettings, Settings, SourceSettings, read_settings
from actions.deliver import Delivered, deliver, take_up
from actions.digest import Contents, Item, compose, post_digests, ranked
from actions.export import exported
from actions.feedback import precision_by_need
from actions.forget import forget, my_data
from actions.hosting import NoSuchTable, NotAllowed
from actions.interest import Standing, not_for_us, standing, toggle
from actions.poll import PollResult, poll, take_in
from actions.remind import post_reminders
from actions.retag import retag
from actions.show import show_digest
from actions.subscribe import enter
from actions.tick import do_all_due, poll_due, post_due
from roundtables import Refused

__all__ = [
    "NAME",
    "Assistant",
    "BadFile",
    "BadSettings",
    "ChatGone",
    "ChatMoved",
    "Contents",
    "Delivered",
    "FloodControl",
    "Item",
    "MessageRefused",
    "NoAnswer",
    "NoSuchTable",
    "NotAllowed",
    "Pace",
    "PollResult",
    "Refused",
    "SendError",
    "Sender",
    "Settings",
    "SourceSettings",
    "Standing",
    "TopicClosed",
    "TopicGone",
    "asker_facts",
    "audience_facts",
    "card_facts",
    "compose",
    "contact_facts",
    "course_line",
    "deliver",
    "digest_facts",
    "do_all_due",
    "enter",
    "event_facts",
    "event_lines",
    "experts_facts",
    "exported",
    "facts_for",
    "forget",
    "funded_facts",
    "in_quiet_hours",
    "line",
    "may_speak_at",
    "my_data",
    "next_digest_at",
    "not_for_us",
    "notice_facts",
    "own_facts",
    "poll",
    "poll_due",
    "post_digests",
    "post_due",
    "post_reminders",
    "precision_by_need",
    "ranked",
    "read_settings",
    "reasons",
    "refusal_facts",
    "request_facts",
    "retag",
    "seen_by_keeper",
    "seen_entry",
    "show_digest",
    "standing",
    "table_facts",
    "table_line",
    "take_in",
    "take_up",
    "toggle",
    "web_link",
    "who_asks",
]
