"""The alliance's other instruments: courses beside the needs, events, committees."""

from __future__ import annotations

from datetime import UTC, datetime

from actions.import_courses import import_courses
from model import Belonging, EventId, EventState, RoundtableId, StakeholderGroup
from tests.conversations.scripts import script
from tests.conversations.stage import Play, Speaker

_HEAD = "title;provider;needs;link;language;country;starts;ends;mode;price;hours"
_ROWS = (
    "Battery cells: from powder to pack;Example University;battery-value-chain;/1;en;CZ"
    ";2026-05-04;2026-06-26;online;free;24",
    "Hochvoltfahrzeuge sicher warten;Musterakademie;battery-value-chain | repair-aftermarket"
    ";/2;de;DE;;;onsite;390 EUR;16",
    "Les batteries en atelier;Organisme exemple;battery-value-chain;/3;fr;FR"
    ";2026-04-20;2026-05-15;online;120 EUR;12",
    "Linie bateryjne: nowe zawody;Przykładowe centrum;battery-value-chain;/4;pl;PL;;;blended;;30",
)
CATALOGUE = "\n".join((_HEAD, *_ROWS, "")).replace(";/", ";https://example.org/")
TUESDAY = datetime(2026, 3, 24, 9, tzinfo=UTC)


def catalogue(play: Play, *, more: int = 0) -> None:
    rows = (
        f"Workshop {n};Example Network;battery-value-chain;https://example.org/w{n};en;BE;;;;;\n"
        for n in range(1, more + 1)
    )
    body = CATALOGUE + "".join(rows)
    import_courses(play.a, body.encode(), "skills-hub", play.town.now)


def host_of(play: Play) -> Speaker:
    return play.joins("host", facilitator=True)


@script("en", "de", "fr", "pl")
def courses_beside_needs_and_calls(play: Play) -> None:
    """A member finds training courses beside a need, on a call's card and by words."""
    catalogue(play, more=4)
    call = play.call("centres")
    anna = (
        play.joins()
        .says("/needs")
        .taps("u:n:battery-value-chain:0")
        .taps("u:n:battery-value-chain:1")
    )
    anna.taps("u:m:0").taps("u:a:0")
    anna.follows(f"call_{call}").taps(f"u:c:{call}:0")
    anna.says("/courses musterakademie").says("/courses xyz")
    assert "xyz" in anna.last.text


@script("en", "de")
def no_courses(play: Play) -> None:
    """There is no catalogue, then one without anything for the member's needs."""
    anna = play.joins().says("/courses")
    body = CATALOGUE.replace("battery-value-chain", "cybersecurity")
    import_courses(play.a, body.encode(), "skills-hub", play.town.now)
    anna.says("/courses").taps("u:a:0").says("/needs")
    assert not anna.has("u:n:battery-value-chain:0")


_WORDS = {
    "en": ("Battery skills forum", "12 May 2026 10:00-16:30", "batteries"),
    "de": ("Forum Batterie", "12. Mai 2026 10:00-16:30", "Batterien"),
    "fr": ("Forum des batteries", "12 mai 2026 10:00-16:30", "batteries"),
    "pl": ("Forum bateryjne", "12 maja 2026 10:00-16:30", "baterie"),
}


@script("en", "de", "fr", "pl")
def an_event_written_step_by_step(play: Play) -> None:
    """A facilitator writes an event from the phone; a member reads of it in the digest, once."""
    anna, host = play.joins(), host_of(play)
    title, when, needs = _WORDS[play.language]
    host.says("/event").says(title).taps("e:1:kind:forum").says("xyz").says(when)
    host.says("Messe, Stuttgart").says("mailto:x").says("https://example.org/forum")
    host.says(needs).taps("e:1:publish").taps("e:1:show")
    anna.says("/events").taps("e:1:show").taps("e:1:ics")
    play.until(TUESDAY)
    assert title in anna.last.text
    host.taps("e:1:edit").taps("e:1:edit:where").says("Ostrava")
    play.passes(days=7)
    assert "Stuttgart" in anna.last.text, "where it was before"
    host.taps("e:1:off")
    play.passes(days=7)
    host.taps("e:1:on")
    play.passes(days=7)
    many = len(anna.messages)
    play.passes(days=7)
    assert len(anna.messages) == many


@script("en", "de")
def an_event_in_one_line(play: Play) -> None:
    """An event in one line; what is missing or wrong is said; a draft is deleted."""
    host = host_of(play)
    host.says("/event Forum | forum").says("/event Forum | xyz | 12.05.2026 | Ostrava")
    host.says("/event Forum | forum | 12.05.2020 | Ostrava")
    host.says("/event Forum | forum | 12.05.2026 | Ostrava | example.org | batteries | 77")
    host.says("/event Forum | forum | 12.05.2026 | Ostrava | example.org | battery-value-chain")
    host.taps("e:1:edit:audience").taps("e:1:aud:0").taps("e:1:edit:call").taps("e:1:skip:call")
    host.taps("e:1:drop").forges("e:1:publish")
    assert play.a.store.event(EventId(1)) is None
    anna = play.joins().says("/event Forum | forum | 12.05.2026 | Ostrava").says("/events")
    assert play.a.store.event(EventId(1)) is None
    anna.follows("event_1")


@script("en", "de", "fr", "pl")
def a_committee_that_admits(play: Play) -> None:
    """A keeper adds a committee that admits its members; one asks, is admitted, leaves."""
    keeper = play.joins("keeper").says("/audiences").taps("w:0:add:committee").says("Technology")
    keeper.taps("w:1:show").taps("w:1:admits:on")
    anna = play.joins(group=StakeholderGroup.EDUCATION, organisation="Example School")
    anna.says("/committees").taps("w:1:show").taps("w:1:join")
    play.delivers()
    member = anna.member.id
    keeper.taps(f"w:1:yes:{member}").taps(f"w:1:again:{member}").taps(f"w:1:yes:{member}")
    play.delivers()
    (audience,) = play.a.store.audiences()
    assert play.a.store.belonging(audience.id, member) is Belonging.MEMBER
    anna.follows("group_1").taps("w:1:leave")
    assert play.a.store.belonging(audience.id, member) is None


@script("en", "fr")
def a_chair_and_its_working_group(play: Play) -> None:
    """A link makes a chair, who refuses a wish; the keeper takes the chair away, and ends it."""
    keeper = play.joins("keeper").says("/audiences working-group Regions")
    keeper.taps("w:1:show").taps("w:1:admits:on").taps("w:1:chair")
    button = next(d for d in keeper.data if "start=chair_" in d)
    token = button.partition("start=")[2].rstrip("'}")
    bert = play.joins("bert").follows(token)
    anna = play.joins().follows(token).follows("group_1").taps("w:1:join")
    play.delivers()
    bert.taps(f"w:1:no:{anna.member.id}")
    play.delivers()
    anna.follows("group_1").taps("w:1:join")
    assert anna.popup["text"]
    bert.follows("group_1").forges("w:1:end", "a keeper's button")
    keeper.says("/audiences").taps("w:1:show").taps("w:1:chairoff").taps(
        f"w:1:chairback:{bert.member.id}"
    )
    keeper.taps("w:1:name").says("Regional dimension").taps("w:1:show").taps("w:1:end")
    anna.follows("group_1")
    keeper.taps("w:1:reopen")
    assert play.a.store.audiences()[0].name == "Regional dimension"


@script("en", "de", "fr", "pl")
def a_roundtable_for_a_working_group(play: Play) -> None:
    """A host points a table to an event and to a working group; its members are invited."""
    call = play.call("centres")
    keeper = play.joins("keeper").says("/audiences working-group Regions")
    anna = play.joins(needs={}).says("/committees").taps("w:1:show").taps("w:1:join")
    host = host_of(play)
    host.says("/event Forum | forum | 12.05.2026 | Ostrava | example.org | battery-value-chain")
    host.taps("e:1:publish").says(f"/host {call} 2026-05-13T10:00 industry=2 education=2")
    host.taps("t:1:panel").taps("t:1:rest").taps("t:1:event").taps("t:1:event:1").taps(
        "t:1:panel"
    ).taps("t:1:rest")
    host.taps("t:1:audience").taps("t:1:audience:1")
    play.passes(minutes=5)
    assert anna.has("r:1:join:industry")
    anna.taps("r:1:join:industry").taps("e:1:show").follows("group_1")
    anna.forges("t:1:event:none", "a host's button")
    keeper.follows("table_1").taps("t:1:panel").taps("t:1:rest").taps("t:1:event").taps(
        "t:1:event:none"
    )
    keeper.taps("t:1:event:1")
    event = play.a.store.event_at(RoundtableId(1))
    assert event
    assert event.state is EventState.OPEN


@script("en", "de")
def a_call_passed_on_to_a_committee(play: Play) -> None:
    """A facilitator passes a call on to a committee; its members read of it, once."""
    call = play.call("centres")
    play.joins("keeper").says("/audiences committee Technology")
    anna = play.joins(needs=dict.fromkeys(["cybersecurity"], 1.0))
    anna.says("/committees").taps("w:1:show").taps("w:1:join")
    host = host_of(play).follows(f"call_{call}").taps(f"c:{call}:share")
    host.taps(f"w:0:pass:{call}").taps(f"w:1:pass:{call}").taps(f"w:1:pass:{call}:go")
    host.forges(f"w:1:pass:{call}:go", "the button once more")
    play.until(TUESDAY)
    assert "Technology" in anna.last.text


@script("en", "de", "fr", "pl")
def put_into_a_working_group(play: Play) -> None:
    """A keeper makes somebody a member by the number of the chat; who was put there may leave."""
    keeper = play.joins("keeper").says("/audiences working-group Regions")
    anna = play.joins()
    keeper.says("/audiences put 1").says("/audiences put 424242 Regions")
    chat, number = anna.member.chat_id, anna.member.id
    keeper.says(f"/audiences put {chat} regions").taps(f"w:1:out:{number}")
    keeper.taps(f"w:1:put:{number}")
    play.passes(minutes=5)
    anna.taps("w:1:leave").forges(f"w:1:put:{number}", "a keeper's button")
    (audience,) = play.a.store.audiences()
    assert play.a.store.belonging(audience.id, number) is None
