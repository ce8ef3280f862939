"""What hosts, facilitators and keepers are shown and asked: a roundtable's desk, its minutes and
outcome, guests, events, committees."""

from messages._agenda import AGENDAS, LONGEST, agenda, agenda_key, ready_made
from messages._audiences import (
    AskerFacts,
    AudienceFacts,
    admission,
    asks_to_join,
    audience_list,
    audience_name_step,
    audience_page,
    chair_gone,
    chair_step,
    chair_taken,
    put_there,
    put_told,
)
from messages._briefing_desk import (
    PlanFacts,
    agenda_page,
    calls_page,
    note_page,
    plan_page,
    too_long,
)
from messages._desk import desk, host_rows, to_desk
from messages._desk_hub import desk_pick, desk_picked
from messages._door import (
    ask_if_held,
    checked_in,
    door,
    no_seat_here,
    somebody_at_the_door,
)
from messages._event_steps import (
    event_ask,
    event_ask_audience,
    event_ask_kind,
    event_ask_needs,
    event_page,
    event_published,
    event_which,
)
from messages._guests import (
    guest_ask_country,
    guest_ask_group,
    guest_ask_name,
    guest_ask_organisation,
    guest_ask_party,
    guest_list,
    guest_notice,
    guest_sheet,
    with_guests,
)
from messages._hosting import (
    HealthFacts,
    cancel_step,
    health,
    host_button,
    host_seats,
    host_when,
    host_which,
    hosted,
)
from messages._minutes import (
    draft,
    item_line,
    minutes,
    minutes_draft_told,
)
from messages._minutes_pdf import (
    minutes_paper,
    minutes_pdf,
)
from messages._noting import (
    ask_when,
    ask_who,
    ask_words,
    line_page,
    lines_page,
    noted,
    send_step,
    which_table,
)
from messages._outcome import (
    ask_amount,
    ask_applied_on,
    ask_countries,
    ask_outcome,
    ask_part,
    ask_partners,
    carried_on,
    follow_page,
    outcome_page,
    part_back,
    part_moved,
    part_said,
)
from messages._seats_desk import (
    approval_off_step,
    cancel_reason_step,
    reopen_step,
    seats_page,
)
from messages._seats_facts import (
    DateFacts,
    HostFacts,
    HostsFacts,
    PeopleFacts,
    PersonFacts,
    SeriesFacts,
)
from messages._seats_hosts import (
    again_step,
    cohost_invitation,
    host_link,
    hosts_page,
    hosts_to_choose,
    series_page,
)
from messages._seats_people import entry_page, people_page, remove_step
from messages._seats_place import date_moved, date_page, date_step, languages_page, place_page
from messages._seats_questions import ask_typed, question_dropped, question_page, questions_page
from messages._seats_typed import (
    EVERY_GROUP,
    ONE_GROUP,
    OPEN_SEATS,
    TWO_GROUPS,
    find_seat,
    nearest_seat,
    seats_example,
)
from messages._weblink import WeblinkFacts, weblink, weblink_renew

# fmt: off
__all__ = [
    "AGENDAS", "EVERY_GROUP", "LONGEST", "ONE_GROUP", "OPEN_SEATS", "TWO_GROUPS", "AskerFacts",
    "AudienceFacts", "DateFacts", "HealthFacts", "HostFacts", "HostsFacts", "PeopleFacts",
    "PersonFacts", "PlanFacts", "SeriesFacts", "WeblinkFacts", "admission", "again_step",
    "agenda", "agenda_key", "agenda_page", "approval_off_step", "ask_amount", "ask_applied_on",
    "ask_countries", "ask_if_held", "ask_outcome", "ask_part", "ask_partners", "ask_typed",
    "ask_when", "ask_who", "ask_words", "asks_to_join", "audience_list", "audience_name_step",
    "audience_page", "calls_page", "cancel_reason_step", "cancel_step", "carried_on",
    "chair_gone", "chair_step", "chair_taken", "checked_in", "cohost_invitation", "date_moved",
    "date_page", "date_step", "desk", "desk_pick", "desk_picked", "door", "draft",
    "entry_page", "event_ask", "event_ask_audience", "event_ask_kind", "event_ask_needs",
    "event_page", "event_published", "event_which", "find_seat", "follow_page",
    "guest_ask_country", "guest_ask_group", "guest_ask_name", "guest_ask_organisation",
    "guest_ask_party", "guest_list", "guest_notice", "guest_sheet", "health", "host_button",
    "host_link", "host_rows", "host_seats", "host_when", "host_which", "hosted", "hosts_page",
    "hosts_to_choose", "item_line", "languages_page", "line_page", "lines_page", "minutes",
    "minutes_draft_told", "minutes_paper", "minutes_pdf", "nearest_seat", "no_seat_here",
    "note_page", "noted", "outcome_page", "part_back", "part_moved", "part_said",
    "people_page", "place_page", "plan_page", "put_there", "put_told", "question_dropped",
    "question_page", "questions_page", "ready_made", "remove_step", "reopen_step",
    "seats_example", "seats_page", "send_step", "series_page", "somebody_at_the_door",
    "to_desk", "too_long", "weblink", "weblink_renew", "which_table", "with_guests",
]
# fmt: on
