from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

import messages
from messages import AlertKind, CardFacts, Line, ListFacts
from model import (
    Answer,
    CallStatus,
    Check,
    CutOff,
    FieldChange,
    Language,
    Moment,
    Money,
    NotForUs,
    Precision,
)
from tests.messages.samples import (
    NAMES,
    NOW,
    at,
    call,
    cut_off,
    full_card,
    plain_card,
    share_facts,
    stored,
)
from tests.messages.telegram import accepts, visible

EN, DE = Language("en"), Language("de")


def said(facts: CardFacts, language: Language = EN) -> str:
    message = messages.card(language, facts)
    accepts(message)
    return visible(message.html)


def datas(message: messages.Message) -> list[str]:
    return [button.data for row in message.buttons for button in row]


def closing(day: str, now: datetime, **facts: object) -> CardFacts:
    return plain_card(call=stored(cut_offs=(cut_off(day),), **facts), now=now)


def test_trap_04_the_closing_day_is_open_until_five_in_brussels() -> None:
    morning = datetime(2026, 3, 26, 8, 0, tzinfo=UTC)
    text = said(closing("2026-03-26", morning))
    assert "Status: Open" in text
    assert "Deadline: Thursday 26 March 2026, 17:00 (Brussels time), today" in text
    evening = datetime(2026, 3, 26, 16, 1, tzinfo=UTC)
    text = said(closing("2026-03-26", evening))
    assert "Status: Closed" in text
    assert "17:00 (Brussels time), closed" in text


def test_trap_04_days_left_are_calendar_days_of_the_publisher() -> None:
    just_before_midnight = datetime(2026, 3, 24, 22, 30, tzinfo=UTC)
    just_after_midnight = datetime(2026, 3, 24, 23, 30, tzinfo=UTC)
    assert ", 2 days left" in said(closing("2026-03-26", just_before_midnight))
    assert ", tomorrow" in said(closing("2026-03-26", just_after_midnight))


def test_trap_04_days_left_hold_across_the_clock_change() -> None:
    before = datetime(2026, 3, 28, 23, 30, tzinfo=UTC)
    assert ", 2 days left" in said(closing("2026-03-31", before))


def test_trap_04_a_bare_day_elsewhere_says_no_hour() -> None:
    end = CutOff(datetime(2026, 3, 31, 21, 59, 59, tzinfo=UTC), Precision.DAY)
    facts = plain_card(call=stored(cut_offs=(end,), zone="Europe/Rome"), zone="Asia/Nicosia")
    text = said(facts)
    assert "Deadline: Tuesday 31 March 2026, 29 days left" in text
    assert "Your time" not in text


def test_trap_04_an_undated_call_keeps_its_published_status() -> None:
    text = said(plain_card())
    assert "Status: Open" in text
    assert "Deadline: none published" in text
    assert "c:42:ics" not in datas(messages.card(EN, plain_card()))


def test_the_publishers_time_and_the_members_own() -> None:
    html = messages.card(EN, full_card()).html
    assert "Thursday 26 March 2026, 17:00 (Brussels time), 24 days left" in html
    assert (
        f'<tg-time unix="{int(at("2026-03-26").timestamp())}" format="wDt">'
        "Thursday 26 March 2026, 18:00 (Helsinki time)</tg-time>"
    ) in html


def test_one_time_where_the_clocks_agree() -> None:
    html = messages.card(EN, full_card(zone="Europe/Prague")).html
    assert "Your time" not in html
    assert "17:00 (Brussels time)</tg-time>, 24 days left" in html


def test_later_cut_offs_follow_in_short() -> None:
    assert "Further deadlines: Thu 3 Sept 2026 (stage 2)" in said(full_card())


def test_published_status_is_shown_as_such_where_the_dates_say_otherwise() -> None:
    past = plain_card(call=stored(cut_offs=(cut_off("2026-02-26"),)))
    assert "Status: Closed (the publisher still says: Open)" in said(past)
    assert "still says" not in said(full_card())


def test_a_planned_call_is_not_promised() -> None:
    planned = plain_card(call=stored(published_status=CallStatus.PLANNED, opens=None))
    assert "Status: Announced (may still change or be dropped)" in said(planned)


def test_a_planned_call_says_when_it_shall_open_and_asks_nothing_of_its_dates() -> None:
    call = stored(published_status=CallStatus.PLANNED, opens=Moment(at("2026-06-15", 0)))
    checks = tuple(Check(name, Answer.UNKNOWN) for name in ("dates", "just-transition"))
    text = said(plain_card(call=call, checks=checks))
    opening = "Planned opening: Monday 15 June 2026 (may still change or be dropped)"
    assert f"Status: Announced. {opening}" in text
    assert "Its dates are not clear" not in text
    assert "Does your region belong to a just transition territory?" in text


def test_a_planned_call_is_called_so_in_a_list() -> None:
    call = stored(published_status=CallStatus.PLANNED, opens=None)
    opens = stored(published_status=CallStatus.PLANNED, opens=Moment(at("2026-06-15", 0)))
    lines = tuple(Line(call=one) for one in (call, opens))
    facts = ListFacts(now=NOW, heading=messages.Html("x"), lines=lines, first=1)
    text = visible(messages.call_list(EN, facts).html)
    assert "Announced, deadline Thu 3 Sept 2026" in text
    assert "Announced, opening Mon 15 Jun 2026" in text


def test_the_titles_language_is_named_only_if_foreign() -> None:
    assert "Originaltitel auf Englisch" in said(plain_card(), DE)
    assert "Original title" not in said(plain_card())


def test_the_title_stays_as_published_but_on_one_line() -> None:
    odd = plain_card(call=stored(title="Skills\n & <b>jobs</b>  now"))
    assert messages.card(EN, odd).html.startswith(
        "<b>Skills &amp; &lt;b&gt;jobs&lt;/b&gt; now</b>"
    )


def test_money_as_far_as_it_is_said() -> None:
    same = Money(Decimal(60_000))
    text = said(plain_card(call=stored(grant_min=same, grant_max=same)))
    assert "Per project: up to €60,000" in text
    assert "Budget" not in text
    assert "Per project: at least €60,000" in said(plain_card(call=stored(grant_min=same)))


def test_why_with_the_words_found_and_where() -> None:
    text = said(full_card())
    assert "• Battery value chain: “battery cells” (title), “gigafactory” (text)" in text
    assert "• Your territory is covered: Moravskoslezský kraj" in text


def test_an_unknown_is_a_question_and_a_yes_is_none() -> None:
    text = said(full_card())
    assert "• Can your organisation apply?" in text
    assert "Is your territory covered?" not in text
    strange = said(full_card(checks=(Check("moon", Answer.UNKNOWN, value="full"),)))
    assert "One could not be settled: full" in strange


def test_places_without_a_code_are_shown_and_many_are_counted() -> None:
    assert "Westmünsterland" in said(full_card())
    many = plain_card(call=stored(places=tuple(f"Place {n}" for n in range(40))))
    assert "Place 7 and 32 more" in said(many)


@pytest.mark.parametrize("kind", AlertKind)
def test_an_alert_says_why_it_came(kind: AlertKind) -> None:
    message = messages.alert(EN, full_card(), kind)
    accepts(message)
    assert visible(message.html).startswith({"new": "New for you", "changed": "Changed"}[kind])
    assert "comes now" not in message.html


def test_an_urgent_alert_says_why_it_broke_the_rule() -> None:
    soon = full_card(call=stored(cut_offs=(cut_off("2026-03-03"),)))
    text = messages.alert(EN, soon, AlertKind.NEW, urgent=True).html
    assert "This comes now because the call closes tomorrow." in text


def test_what_is_set_says_so_in_words() -> None:
    off, on = (
        messages.card(EN, plain_card()),
        messages.card(EN, plain_card(saved=True, interested=True, not_for_us=NotForUs.TOO_LARGE)),
    )
    labels = [[b.label for row in m.buttons for b in row] for m in (off, on)]
    assert labels[0] == ["🙋 My region is interested", "⭐ Save", "🔁 Share", "🔕 Not for us"]
    assert labels[1] == ["🙋 Interested ✓", "⭐ Saved ✓", "🔁 Share", "🔕 Not for us ✓"]


def test_the_buttons_bear_the_names_on_the_wire() -> None:
    assert datas(messages.card(EN, full_card())) == [
        "c:42:int",
        "c:42:save",
        "c:42:remind",
        "c:42:fits",
        "c:42:no",
        "c:42:ics",
        "c:42:share",
        "r:7:show",
    ]
    asked = messages.not_for_us(EN, stored())
    accepts(asked)
    assert datas(asked) == [*(f"c:42:no:{reason}" for reason in NotForUs), "c:42:show"]


def test_share_opens_the_call_in_the_bot() -> None:
    message = messages.share(EN, share_facts())
    accepts(message)
    assert 'href="https://t.me/roundtable_bot?start=call_42"' in message.html
    assert message.buttons[1][0].copy == "https://t.me/roundtable_bot?start=call_42"


def told(changed: FieldChange) -> str:
    return visible(messages.change(EN, changed, call(), NAMES))


def test_a_change_says_what_was_and_what_is() -> None:
    one, two = cut_off("2026-03-26"), cut_off("2026-09-03")
    three = cut_off("2026-10-01")
    assert told(FieldChange("cut_offs", (one, two), (one, three))) == (
        "Deadline: Thu 3 Sept 2026 → Thu 1 Oct 2026"
    )
    assert told(FieldChange("cut_offs", (one,), (one, two))) == "Deadline added: Thu 3 Sept 2026"
    assert told(FieldChange("cut_offs", (one, two), (one,))) == (
        "Deadline dropped: Thu 3 Sept 2026"
    )
    assert told(FieldChange("cut_offs", (one,), ())) == "Deadline: Thu 26 Mar 2026 → not stated"
    assert told(FieldChange("published_status", None, CallStatus.OPEN)) == (
        "Status: Status not stated → Open"
    )


def test_as_of_is_the_last_time_the_source_was_read() -> None:
    assert "As of Mon 2 Mar 2026, 09:00 (Helsinki time)." in said(full_card())
    later = full_card(now=NOW + timedelta(hours=5))
    assert "As of Mon 2 Mar 2026, 09:00 (Helsinki time)." in said(later)
