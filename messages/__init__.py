"""Facts in, finished words out: one function a message, one folder a language."""

from messages._calendar_feed import CalendarCall, CalendarTable, calendar_feed
from messages._calendar_words import calendar_of_calls, calendar_of_table
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
from messages._desk import PANEL, desk, desk_button, to_desk
from messages._digest import all_quiet, digest, digest_page
from messages._document import plain_page, style
from messages._facts import (
    AlertKind,
    ArticleLine,
    CardFacts,
    DigestFacts,
    GroupSeats,
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
)
from messages._feed_files import Entry, Feed, WordedEntry, atom, feed_urn, json_feed, word_entry
from messages._feed_index import FeedIndex, feed_index
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
from messages._languages import LANGUAGES, by_name, own_name, review, spoken
from messages._letter import Letter, letter
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
from messages._roundtable import table_card, table_list
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
    table_cancelled,
    table_reminder,
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
from messages._sources import SourceLine, source_list
from messages._split import fits, shorten, split, visible_length
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
from messages._words import programme_name
from messages._zone import ZoneFacts, zone_step

# fmt: off
__all__ = [
    "EU_LANGUAGES", "GROUP_PAYLOAD", "LANGUAGES", "PAGE", "PANEL", "PREVIEWED", "TABS",
    "AlertKind", "ArticleLine", "AwayFacts", "BallotFacts", "CalendarCall",
    "CalendarTable", "CardFacts", "ChannelFacts", "Choice", "ColleagueFacts", "Coming",
    "CopyFacts", "CoverNotice", "DayFacts", "DigestFacts", "DraftFacts", "Due", "Entry", "Feed",
    "FeedIndex", "FullDigest", "FundedFacts", "GroupSeats", "HealthFacts", "HolidayFacts", "Html",
    "InterestFacts", "InvitationFacts", "LadderFacts", "Leads", "Letter", "Line", "ListFacts",
    "NarrowFacts", "NeedChoice", "NeedsFacts", "NoticeFacts", "PageFacts", "PageLinks", "Part",
    "PartFacts", "PassOnFacts", "PosterFacts", "PreviewFacts", "QuorumFacts", "Reason",
    "RefusalFacts", "RegionFacts", "RegionName", "RegionNeedsFacts", "RemindFacts",
    "ReminderFacts", "RhythmFacts", "Section", "SettingsFacts", "ShareFacts", "SourceLine",
    "Suggestion", "TableFacts", "TableLine", "TableRef", "Timeline", "TimelineFacts", "TrackFacts",
    "WordedEntry", "WordingError", "ZoneFacts", "alert", "all_quiet", "alt_text", "ask_applied",
    "ask_result", "atom", "away_day", "away_good", "away_page", "away_who", "ballot", "be_strict",
    "by_name", "calendar_feed", "calendar_of_calls", "calendar_of_table", "call_list",
    "call_restless", "cancel_step", "card", "card_answers", "card_changed", "change", "channel",
    "channel_in_private", "channel_renew", "choice_button", "command_unknown", "command_words",
    "copies", "cover_notice", "dated", "day", "day_button", "desk", "desk_button", "digest",
    "digest_document", "digest_page", "digest_text", "distance", "draw", "edition", "fallbacks",
    "feed_index", "feed_urn", "finished", "fits", "for_colleague", "forget_step", "funded",
    "gathered", "gathered_enough", "grant_step", "grant_unread", "group_buttons", "group_link",
    "group_step", "group_welcome", "health", "help_text", "host_button", "host_really",
    "host_seats", "host_summary", "host_when", "host_which", "hosted", "inline_about",
    "interest_answer", "invitation", "invited", "join", "json_feed", "ladder_step", "ladder_words",
    "language_name", "language_step", "letter", "listed", "load", "money", "narrow",
    "need_group_name", "needs_step", "not_for_us", "note_step", "offer", "offer_lapsed",
    "offer_setup", "open_button", "organisation_step", "own_name", "page_subject", "part_words",
    "pass_on_step", "passed_on", "pause_step", "paused", "percent", "picture", "picture_button",
    "picture_step", "plain", "plain_page", "poll_button", "poll_draft", "poll_dropped",
    "poll_page", "poster", "poster_png", "poster_svg", "poster_words",
    "preview_step", "privacy", "programme_name", "qr_button", "quiet_step", "quorum", "read_day",
    "refusal", "region_step", "remind_page", "reminder", "render", "reply", "review",
    "rhythm_step", "seated", "settings", "share", "short_day", "shorten", "silenced", "snoozed",
    "sound_button", "sound_words", "source_broke", "source_healed", "source_list", "source_lost",
    "source_silent", "split", "spoken", "stands_in", "still_there", "style", "suggested",
    "suggested_again", "tab_list", "table_cancelled", "table_card", "table_list", "table_reminder",
    "tg_time", "timeline", "timeline_words", "tip", "to_desk", "too_often", "topics_step",
    "track_page", "tracker_heading", "tracker_tabs", "visible_length", "weekday", "weigh_needs",
    "when", "which_day", "wish_words", "word_entry", "zone_city", "zone_label", "zone_step",
]
# fmt: on
