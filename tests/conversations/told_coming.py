"""Coming, going, coming back; settings and commands."""

from __future__ import annotations

from datetime import UTC, datetime

from actions.subscribe import enter
from chat._menu import EVERYONE
from messages import own_name
from model import Interest, Language, MemberState, Picture, Rhythm
from tests.chat.town import HOST
from tests.conversations.calls import BATTERY
from tests.conversations.scripts import script
from tests.conversations.stage import Play


@script("en", "es")
def blocks_and_returns(play: Play) -> None:
    """A member blocks the bot, hears nothing, and comes back to what was missed."""
    anna = play.joins(rhythm=Rhythm.AT_ONCE, picture=Picture.NONE).says("/settings").blocks()
    assert anna.member.state is MemberState.BLOCKED
    play.call("centres")
    play.passes(days=8)
    assert len(anna.messages) == 1
    anna.blocks(False)
    assert anna.member.state is MemberState.ACTIVE
    play.passes(days=7)
    assert any("Centres of Vocational" in m.text for m in anna.messages)


@script("en", "pl")
def forgets_and_comes_back(play: Play) -> None:
    """Everything is erased, after one more question; who comes back begins anew."""
    call = play.call("centres")
    anna = play.joins(organisation="Škola & Söhne").follows(f"call_{call}")
    anna.taps(f"c:{call}:save").says("/mydata").says("/privacy")
    anna.says("/forget").taps("set:forget:no")
    assert anna.member.organisation
    anna.says("/forget").taps("set:forget:yes")
    assert play.a.store.member_by_chat(anna.voice.chat) is None
    anna.taps(f"c:{call}:save", message=anna.messages[0])
    assert anna.member.state is MemberState.SETTING_UP, "a newcomer as any other"
    anna.says("/start")
    assert anna.has("set:language:skip")
    assert anna.member.organisation == ""


@script("en", "de")
def imported_member(play: Play) -> None:
    """A keeper entered this member; nothing is sent before it presses Start itself."""
    anna = play.joins(state=MemberState.IMPORTED, joined_at=None)
    play.call("centres")
    play.passes(days=8)
    assert anna.messages == []
    anna.says("/start")
    assert anna.member.state is MemberState.ACTIVE
    play.delivers()
    assert anna.has("c:1:show"), "what is open now"


@script("en", "fr")
def long_silence(play: Play) -> None:
    """Two years without a word: asked whether to stay; one does, the other is erased."""
    for key in ("anna", "bert"):
        voice = play.joins(key, picture=Picture.NONE)
        enter(play.a, voice.member, play.town.now)
    play.town.deliver()
    play._events.clear()
    play.until(datetime(2028, 3, 20, 9, tzinfo=UTC))
    anna, bert = play.person(), play.person("bert")
    assert anna.messages
    anna.taps("set:forget:no")
    play.until(datetime(2028, 5, 2, 9, tzinfo=UTC))
    assert play.a.store.member_by_chat(anna.voice.chat)
    assert play.a.store.member_by_chat(bert.voice.chat) is None


@script("en", "es")
def pause_and_stop(play: Play) -> None:
    """Silent for a while, until a day, for good; and back by /start."""
    anna = play.joins().says("/pause").taps("set:pause:14")
    assert anna.member.state is MemberState.PAUSED
    anna.says("/start")
    assert anna.member.state is MemberState.ACTIVE
    anna.says("/pause 2026-09-03").says("/pause soon").says("/start")
    anna.says("/pause").taps("set:pause:open").says("/start").says("/stop")
    assert anna.member.state is MemberState.STOPPED
    anna.says("/start").says("/start")
    assert anna.member.state is MemberState.ACTIVE


@script("en", "de", "fr")
def every_page_of_the_settings(play: Play) -> None:
    """From the settings to each page behind them, and back again."""
    anna = play.joins(organisation="Škola & Söhne").says("/settings")
    pages = [d for d in anna.data if d.startswith("set:") and d.endswith(":show")]
    assert len(pages) >= 8
    many = len(anna.messages)
    for page in pages:
        step = page.split(":")[1]
        anna.taps(page)
        backs = (f"set:{step}:back", f"set:{step}:done", f"set:{step}:no")
        back = next((d for d in backs if anna.has(d)), "")
        assert back, f"no way back from {page}"
        anna.taps(back)
        if not anna.has("set:region:show"):
            anna.says("/settings")
            many += 1
    assert len(anna.messages) == many, "edited in place"


@script("en", "de")
def what_can_be_set(play: Play) -> None:
    """Rhythm, hours, zone, alerts, news, tips, questions, picture: each is changed in place."""
    anna = play.joins().says("/settings").taps("set:rhythm:show")
    anna.taps("set:rhythm:at-once").taps("set:rhythm:day-4").taps("set:rhythm:hour-9")
    kept = anna.member
    assert (kept.rhythm, kept.digest_weekday, kept.digest_hour) == (Rhythm.AT_ONCE, 4, 9)
    anna.says("/rhythm weekly tuesday 7").says("/rhythm whenever")
    assert anna.member.digest_weekday == 1
    anna.says("/quiet").taps("set:quiet:22-7").taps("set:quiet:budget-10")
    assert (anna.member.quiet_from, anna.member.alert_budget) == (22, 10)
    anna.taps("set:quiet:never").says("/quiet 19-7").says("/quiet 3").says("/quiet please")
    assert (anna.member.quiet_from, anna.member.alert_budget) == (19, 3)
    anna.taps("set:zone:show").says("Nowhere").says("Helsinki")
    anna.taps("set:zone:Europe/Helsinki")
    assert anna.member.zone == "Europe/Helsinki"
    for what in ("articles", "tips", "questions"):
        anna.taps(f"set:{what}:off")
        assert not getattr(anna.member, what)
        anna.taps(f"set:{what}:on")
    anna.taps("set:picture:show").taps(f"set:picture:{Picture.DARK}")
    assert anna.member.picture is Picture.DARK


@script("en", "de")
def what_matters_most(play: Play) -> None:
    """Needs ticked later, and which of them matter most."""
    anna = play.joins().says("/needs").taps("set:needs:circular-economy")
    anna.taps("set:needs:weigh").taps(f"set:needs:f-{BATTERY}")
    assert anna.member.needs[BATTERY] == 2.0
    anna.taps(f"set:needs:n-{BATTERY}").taps("set:needs:page-1").taps("set:needs:done")
    assert anna.member.needs[BATTERY] == 1.0
    anna.says(f"/needs {play.home.sentence}")
    assert anna.has(f"set:needs:s-{BATTERY}")


@script("en", "fr")
def every_command(play: Play) -> None:
    """Each command of the menu once, and one that there is not."""
    play.polled()
    play.call("centres")
    anna = play.joins()
    for command in EVERYONE:
        if command not in ("stop", "forget", "pause"):
            many = len(anna.messages)
            anna.says(f"/{command}")
            assert len(anna.messages) > many, command
    anna.says("/pause").says("/forget").taps("set:forget:no").says("/stop").says("/start")
    anna.says("/setings").says("/xyzzy")
    assert anna.member.state is MemberState.ACTIVE


@script("en", "de")
def what_cannot_be_read(play: Play) -> None:
    """A picture, a voice message: said kindly; the help and its codes for posters."""
    anna = play.joins().sends(
        "a picture", photo=[{"file_id": "x", "file_unique_id": "x", "width": 1, "height": 1}]
    )
    assert anna.last.text
    anna.says("/help").taps("qr:start").taps("qr:group", message=anna.messages[1])
    assert anna.last.document.endswith(".svg")


@script("en", "de")
def language_changed_at_last(play: Play) -> None:
    """The language is changed, and everything speaks it from then on."""
    call = play.call("centres")
    anna = play.joins().follows(f"call_{call}").says("/language").taps("set:language:fr")
    assert anna.member.language == "fr"
    anna.taps(f"c:{call}:save")
    assert play.a.store.interest(anna.member.id, call) == {Interest.SAVED}
    anna.taps(f"c:{call}:save")
    assert play.a.store.interest(anna.member.id, call) == set()
    anna.says(f"/language {own_name(Language(play.language))}")
    assert anna.member.language == play.language


@script("en", "fr")
def keeper(play: Play) -> None:
    """A keeper looks at the health, gives and takes a facilitator's right; others cannot."""
    play.polled()
    keeper_, host = play.joins("keeper"), play.joins("host")
    keeper_.says("/keepers").says(f"/keepers grant {HOST} facilitator")
    assert host.member.facilitator
    keeper_.says("/help").says("/keepers same").says("/keepers part 999").says("/keepers grant x")
    keeper_.says(f"/keepers revoke {HOST}")
    assert not host.member.facilitator
    host.says(f"/keepers grant {HOST} facilitator").says("/host")
    assert not host.member.facilitator
