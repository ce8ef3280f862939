"""Facts in, finished words out: one function a message, one folder a language."""

from messages._before import (
    ComingCounts,
    cannot_come,
    coming_page,
    said_coming,
    still_coming,
    table_reminder,
)
from messages._briefing import (
    PARTS,
    BriefedCall,
    BriefingFacts,
    briefing,
    briefing_paper,
    paper_note,
)
from messages._calendar_feed import CalendarCall, calendar_feed
from messages._calendar_words import (
    TableEntry,
    calendar_file,
    calendar_of_calls,
    calendar_of_event,
    calendar_of_table,
)
from messages._card import alert, card, not_for_us, share
from messages._catalogue import (
    Html,
    WordingError,
    be_strict,
    edition,
    fallbacks,
    load,
    plain,
    render,
)
from messages._changes import change
from messages._channel import ChannelFacts, channel, channel_in_private, channel_renew
from messages._copies import CopyFacts, call_restless, copies
from messages._courses import COURSES, CourseLine, CoursesFacts, course_list
from messages._date_poll import (
    ballot,
    host_really,
    poll_button,
    poll_draft,
    poll_dropped,
    poll_page,
)
from messages._dates_facts import (
    BallotFacts,
    DayFacts,
    DraftFacts,
    HolidayFacts,
    InterestFacts,
    QuorumFacts,
)
from messages._days import day_button
from messages._deadline import when
from messages._digest import all_quiet, digest, digest_page
from messages._document import plain_page, style
from messages._events import (
    EVENTS,
    EventFacts,
    EventsFacts,
    event_card,
    event_list,
    event_text,
    kind_name,
)
from messages._facts import (
    AlertKind,
    ArticleLine,
    CardFacts,
    DigestFacts,
    EventLine,
    GroupSeats,
    GuestLine,
    Line,
    NoticeFacts,
    PageFacts,
    Part,
    Reason,
    RefusalFacts,
    ReminderFacts,
    Section,
    ShareFacts,
    TableFacts,
    TableLine,
    TableRef,
    TodoLine,
)
from messages._feed_files import Entry, Feed, WordedEntry, atom, feed_urn, json_feed, word_entry
from messages._feed_index import FeedIndex, feed_index
from messages._form import ACT, FORM, TRAP
from messages._form_questions import as_shown, question_field, shown_as
from messages._format import (
    EU_LANGUAGES,
    day,
    join,
    language_name,
    money,
    percent,
    short_day,
    tg_time,
    weekday,
    zone_city,
    zone_label,
)
from messages._funded import FundedFacts, funded
from messages._gathering import gathered, gathered_enough, quorum
from messages._group import (
    card_answers,
    card_changed,
    interest_answer,
    need_group_name,
    sound_button,
    sound_words,
    topics_step,
)
from messages._handover import (
    AwayFacts,
    ColleagueFacts,
    CoverNotice,
    InvitationFacts,
    away_day,
    away_good,
    away_page,
    away_who,
    cover_notice,
    for_colleague,
    invitation,
    stands_in,
)
from messages._languages import LANGUAGES, by_name, own_name, review, spoken
from messages._letter import Letter, letter
from messages._minutes_facts import (
    DoorFacts,
    FollowFacts,
    ItemLine,
    MinutesFacts,
    OutcomeFacts,
    Person,
    Sign,
    SurveyFacts,
    SurveyResultFacts,
    TodoFacts,
    Told,
)
from messages._needs import (
    NeedChoice,
    NeedsFacts,
    RegionNeedsFacts,
    Suggestion,
    needs_step,
    suggested,
    suggested_again,
    weigh_needs,
)
from messages._notices import (
    source_broke,
    source_healed,
    source_lost,
    source_silent,
    still_there,
)
from messages._page import FullDigest, PageLinks, digest_document, digest_text, page_subject
from messages._pass_on import PassOnFacts, pass_on_step, passed_on, tip, too_often
from messages._pass_to import invited_for, pass_to_step, pass_to_which, passed_to, tip_to
from messages._pdf import MIME, As, Paper, Printed, pdf
from messages._people import (
    person_label,
)
from messages._picture import draw
from messages._poster import (
    GROUP_PAYLOAD,
    Leads,
    PosterFacts,
    group_buttons,
    group_link,
    poster,
    poster_png,
    poster_svg,
    poster_words,
    qr_button,
)
from messages._read_day import read_day
from messages._read_when import When, read_when
from messages._reminder import reminder
from messages._reminders import (
    Coming,
    LadderFacts,
    RemindFacts,
    ladder_step,
    ladder_words,
    remind_page,
    silenced,
    snoozed,
    which_day,
    wish_words,
)
from messages._replies import (
    PAGE,
    ListFacts,
    SettingsFacts,
    call_list,
    command_unknown,
    command_words,
    forget_step,
    group_welcome,
    help_text,
    inline_about,
    open_button,
    pause_step,
    paused,
    privacy,
    quiet_step,
    reply,
    settings,
)
from messages._roundtable import joinable, table_card, table_list
from messages._search import (
    Choice,
    NarrowFacts,
    PartFacts,
    choice_button,
    listed,
    narrow,
    part_words,
)
from messages._seat_notices import (
    dated,
    distance,
    host_summary,
    invited,
    offer,
    offer_lapsed,
    refusal,
    seated,
    sign_up_over,
    table_cancelled,
)
from messages._seats_member import (
    answers_page,
    map_link,
    map_search,
    name_back,
    name_step,
    name_typed,
    one_step,
    question_step,
    two_step,
)
from messages._seats_notices import (
    again,
    answers_wanted,
    confirm_again,
    decision,
    moved,
    to_host,
)
from messages._setup import (
    PREVIEWED,
    PreviewFacts,
    RegionFacts,
    RegionName,
    RhythmFacts,
    finished,
    group_step,
    language_step,
    offer_setup,
    organisation_step,
    preview_step,
    region_step,
    rhythm_step,
)
from messages._signup_page import FormFacts, GuestPageFacts, can_sign_up, guest_page, signup_page
from messages._sources import SourceLine, source_list
from messages._split import fits, shorten, split, visible_length
from messages._survey import (
    survey,
    survey_results,
)
from messages._timeline import (
    Due,
    Timeline,
    TimelineFacts,
    alt_text,
    picture,
    picture_button,
    picture_step,
    timeline,
    timeline_words,
)
from messages._todo import (
    past_tables,
    todo,
    todo_later,
    with_todos,
)
from messages._tracker import (
    TABS,
    TrackFacts,
    ask_applied,
    ask_result,
    grant_step,
    grant_unread,
    note_step,
    tab_list,
    track_page,
    tracker_heading,
    tracker_tabs,
)
from messages._words import group_name, programme_name
from messages._zone import ZoneFacts, zone_step

# fmt: off
__all__ = [
    "ACT", "COURSES", "EU_LANGUAGES", "EVENTS", "FORM", "GROUP_PAYLOAD", "LANGUAGES", "MIME",
    "PAGE", "PARTS", "PREVIEWED", "TABS", "TRAP", "AlertKind", "ArticleLine", "As",
    "AwayFacts", "BallotFacts", "BriefedCall", "BriefingFacts", "CalendarCall", "CardFacts",
    "ChannelFacts", "Choice", "ColleagueFacts", "Coming", "ComingCounts", "CopyFacts",
    "CourseLine", "CoursesFacts", "CoverNotice", "DayFacts", "DigestFacts", "DoorFacts",
    "DraftFacts", "Due", "Entry", "EventFacts", "EventLine", "EventsFacts", "Feed",
    "FeedIndex", "FollowFacts", "FormFacts", "FullDigest", "FundedFacts", "GroupSeats",
    "GuestLine", "GuestPageFacts", "HolidayFacts", "Html", "InterestFacts", "InvitationFacts",
    "ItemLine", "LadderFacts", "Leads", "Letter", "Line", "ListFacts", "MinutesFacts",
    "NarrowFacts", "NeedChoice", "NeedsFacts", "NoticeFacts", "OutcomeFacts", "PageFacts",
    "PageLinks", "Paper", "Part", "PartFacts", "PassOnFacts", "Person", "PosterFacts",
    "PreviewFacts", "Printed", "QuorumFacts", "Reason", "RefusalFacts", "RegionFacts",
    "RegionName", "RegionNeedsFacts", "RemindFacts", "ReminderFacts", "RhythmFacts", "Section",
    "SettingsFacts", "ShareFacts", "Sign", "SourceLine", "Suggestion", "SurveyFacts",
    "SurveyResultFacts", "TableEntry", "TableFacts", "TableLine", "TableRef", "Timeline",
    "TimelineFacts", "TodoFacts", "TodoLine", "Told", "TrackFacts", "When", "WordedEntry",
    "WordingError", "ZoneFacts", "again", "alert", "all_quiet", "alt_text", "answers_page",
    "answers_wanted", "as_shown", "ask_applied", "ask_result", "atom", "away_day", "away_good",
    "away_page", "away_who", "ballot", "be_strict", "briefing", "briefing_paper", "by_name",
    "calendar_feed", "calendar_file", "calendar_of_calls", "calendar_of_event",
    "calendar_of_table", "call_list", "call_restless", "can_sign_up", "cannot_come", "card",
    "card_answers", "card_changed", "change", "channel", "channel_in_private", "channel_renew",
    "choice_button", "coming_page", "command_unknown", "command_words", "confirm_again",
    "copies", "course_list", "cover_notice", "dated", "day", "day_button", "decision",
    "digest", "digest_document", "digest_page", "digest_text", "distance", "draw", "edition",
    "event_card", "event_list", "event_text", "fallbacks", "feed_index", "feed_urn",
    "finished", "fits", "for_colleague", "forget_step", "funded", "gathered",
    "gathered_enough", "grant_step", "grant_unread", "group_buttons", "group_link",
    "group_name", "group_step", "group_welcome", "guest_page", "help_text", "host_really",
    "host_summary", "inline_about", "interest_answer", "invitation", "invited", "invited_for",
    "join", "joinable", "json_feed", "kind_name", "ladder_step", "ladder_words",
    "language_name", "language_step", "letter", "listed", "load", "map_link", "map_search",
    "money", "moved", "name_back", "name_step", "name_typed", "narrow", "need_group_name",
    "needs_step", "not_for_us", "note_step", "offer", "offer_lapsed", "offer_setup",
    "one_step", "open_button", "organisation_step", "own_name", "page_subject", "paper_note",
    "part_words", "pass_on_step", "pass_to_step", "pass_to_which", "passed_on", "passed_to",
    "past_tables", "pause_step", "paused", "pdf", "percent", "person_label", "picture",
    "picture_button", "picture_step", "plain", "plain_page", "poll_button", "poll_draft",
    "poll_dropped", "poll_page", "poster", "poster_png", "poster_svg", "poster_words",
    "preview_step", "privacy", "programme_name", "qr_button", "question_field",
    "question_step", "quiet_step", "quorum", "read_day", "read_when", "refusal", "region_step",
    "remind_page", "reminder", "render", "reply", "review", "rhythm_step", "said_coming",
    "seated", "settings", "share", "short_day", "shorten", "shown_as", "sign_up_over",
    "signup_page", "silenced", "snoozed", "sound_button", "sound_words", "source_broke",
    "source_healed", "source_list", "source_lost", "source_silent", "split", "spoken",
    "stands_in", "still_coming", "still_there", "style", "suggested", "suggested_again",
    "survey", "survey_results", "tab_list", "table_cancelled", "table_card", "table_list",
    "table_reminder", "tg_time", "timeline", "timeline_words", "tip", "tip_to", "to_host",
    "todo", "todo_later", "too_often", "topics_step", "track_page", "tracker_heading",
    "tracker_tabs", "two_step", "visible_length", "weekday", "weigh_needs", "when",
    "which_day", "wish_words", "with_todos", "word_entry", "zone_city", "zone_label",
    "zone_step",
]
# fmt: on
