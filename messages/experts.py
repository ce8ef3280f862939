"""What is said of experts and partners: entries, searches, seats, requests."""

from __future__ import annotations

from messages._contact import (
    ContactFacts,
    RequestFacts,
    RequestsFacts,
    contact_asked,
    contact_cannot,
    contact_intro,
    contact_line,
    contact_over,
    contact_preview,
    contact_reply,
    contact_reply_preview,
    contact_sent,
    contact_way,
    contacts_waiting,
    expert_invited,
    expert_uninvited,
)
from messages._experts import (
    ExpertFacts,
    ExpertsFacts,
    OwnEntryFacts,
    WhoFacts,
    entries_right,
    entry_languages,
    entry_line,
    entry_moderated,
    entry_remove,
    expert_need,
    experts_page,
    experts_reply,
    own_entry,
)
from messages._experts_found import (
    FillFacts,
    FillLine,
    FoundFacts,
    expert_card,
    experts_found,
    experts_narrow,
    experts_removed,
    who_could_fill,
)

# fmt: off
__all__ = [
    "ContactFacts", "ExpertFacts", "ExpertsFacts", "FillFacts", "FillLine", "FoundFacts",
    "OwnEntryFacts", "RequestFacts", "RequestsFacts", "WhoFacts", "contact_asked",
    "contact_cannot", "contact_intro", "contact_line", "contact_over", "contact_preview",
    "contact_reply", "contact_reply_preview", "contact_sent", "contact_way",
    "contacts_waiting", "entries_right", "entry_languages", "entry_line", "entry_moderated",
    "entry_remove", "expert_card", "expert_invited", "expert_need", "expert_uninvited",
    "experts_found", "experts_narrow", "experts_page", "experts_removed", "experts_reply",
    "own_entry", "who_could_fill",
]
# fmt: on
