"""The digest: what a member was not told yet, one line a call, and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from html import escape

from messages._catalogue import Html, plain, render
from messages._changes import change
from messages._deadline import line as when_line
from messages._events import event_line
from messages._facts import ArticleLine, DigestFacts, Line, PageFacts, Section
from messages._format import day, short_day
from messages._gathering import gathered
from messages._layout import in_rows
from messages._roundtable import table_line
from messages._split import LIMIT, fits, shorten, visible_length
from messages._stages import own_line
from messages._todo import todo_lines
from messages._words import closed_early, programme_name, title, word_found
from model import Button, Language, Message

_A_SECTION = 10
"""Lines a section; the rest is behind its button."""
_NEED = 60
_ARTICLE = 140
_A_ROW = 5
_BETWEEN = "\n\n"
_TABLES = 10
_ACTIONS = 5


@dataclass(frozen=True, slots=True)
class LineRoom:
    """How much a line says."""

    title: int
    """UTF-16 units of a call's title."""
    needs: int
    changes: int


ROOMY = LineRoom(title=140, needs=3, changes=3)
LINE_ROOMS = (
    ROOMY,
    LineRoom(title=110, needs=2, changes=1),
    LineRoom(title=90, needs=1, changes=0),
)
"""A page is one message: its lines say less where they must."""


@dataclass(frozen=True, slots=True)
class _Block:
    """What stays together in one message, and its button."""

    html: str
    button: Button | None = None
    wide: bool = False
    """The button takes a row of its own."""


def digest(language: Language, facts: DigestFacts) -> tuple[Message, ...]:
    """One message, or as many as Telegram's limits make of it; none where there is nothing."""
    if facts.is_empty:
        return ()
    heading = "digest-first" if facts.first else "digest-heading"
    opening = render(
        language,
        heading,
        assistant=shorten(facts.assistant, _NEED),
        day=day(language, facts.now, facts.zone),
    )
    blocks = [
        _Block(opening),
        *_sections(language, facts),
        *_tables(language, facts),
        *_actions(language, facts),
        *_events(language, facts),
    ]
    foot = []
    if facts.sources_checked and not facts.first:
        checked = render(
            language, "digest-checked", sources=facts.sources_checked, polls=facts.polls
        )
        foot.append(_Block(checked))
    calls = facts.new or facts.changed or facts.closing
    last = (
        "digest-first-foot" if facts.first else "digest-foot" if calls else "digest-foot-letters"
    )
    foot.append(_Block(render(language, last)))
    return _with_news(language, facts, blocks, foot)


def _with_news(
    language: Language, facts: DigestFacts, blocks: Sequence[_Block], foot: Sequence[_Block]
) -> tuple[Message, ...]:
    """The digest with as much of the news as needs no further message."""
    bare = tuple(_pack([*blocks, *foot]))
    for count in range(len(facts.articles), 0, -1):
        news = _Block(_news(language, facts.articles[:count], facts.zone))
        parts = tuple(_pack([*blocks, news, *foot]))
        if len(parts) == len(bare):
            return parts
    return bare


def _news(language: Language, lines: Sequence[ArticleLine], zone: str) -> str:
    """Title with its link, where it stands, its day, and the need it is about."""
    heading = plain(language, "section-articles")
    rows: list[str] = [render(language, "section-plain", heading=heading)]
    for one in lines:
        at = one.article.published_at
        rows.append(
            render(
                language,
                "line-article",
                url=one.article.url,
                title=title(one.article.title, _ARTICLE),
                source=shorten(one.source_title, _NEED),
                day=short_day(language, at, zone) if at else "",
                need=shorten(one.need, _NEED),
            )
        )
    return "\n\n".join(rows)


def digest_page(language: Language, facts: PageFacts) -> Message:
    """One page of a section, with buttons to the pages beside it."""
    pages = max(-(-facts.total // _A_SECTION), 1)
    first = facts.page * _A_SECTION + 1
    heading = render(
        language,
        "digest-page",
        heading=plain(language, f"section-{facts.section}"),
        page=facts.page + 1,
        pages=pages,
        total=facts.total,
    )
    for room in LINE_ROOMS:
        lines = enumerate(facts.lines[:_A_SECTION], first)
        written = (_numbered(language, one, number, facts.now, room) for number, one in lines)
        blocks = [_Block(heading), *written]
        if fits(_joined(blocks)):
            break
    turns = []
    if facts.page > 0:
        turns.append(_turn(language, "button-previous", facts, facts.page - 1))
    if facts.page + 1 < pages:
        turns.append(_turn(language, "button-next", facts, facts.page + 1))
    numbers = in_rows([b.button for b in blocks if b.button], _A_ROW)
    return Message(
        html=_joined(blocks),
        buttons=(*numbers, *([tuple(turns)] if turns else [])),
        silent=True,
    )


def all_quiet(language: Language, facts: DigestFacts) -> Message:
    """The one line for those who want to hear that there is nothing."""
    words = render(language, "all-quiet", sources=facts.sources_checked, polls=facts.polls)
    return Message(html=words, silent=True)


def _sections(language: Language, facts: DigestFacts) -> Iterator[_Block]:
    number = 0
    for section in Section:
        lines = facts.lines(section)[:_A_SECTION]
        if not lines:
            continue
        total = facts.total(section)
        name = "section-open" if facts.first and section is Section.NEW else f"section-{section}"
        heading = render(
            language, "section", heading=plain(language, name), shown=len(lines), total=total
        )
        for at, one in enumerate(lines):
            number += 1
            block = _numbered(language, one, number, facts.now)
            yield block if at else _Block(f"{heading}\n\n{block.html}", block.button)
        if total > len(lines):
            more = total - len(lines)
            label = plain(language, "button-more", count=more, heading=plain(language, name))
            words = render(language, "section-more", count=more)
            yield _Block(words, Button(label, data=f"d:{facts.digest_id}:{section}:1"), wide=True)


def _numbered(
    language: Language, one: Line, number: int, now: datetime, room: LineRoom = ROOMY
) -> _Block:
    words = call_line(language, one, number, now, room)
    return _Block(words, Button(str(number), data=f"c:{one.call.id}:show"))


def call_line(
    language: Language, one: Line, number: int, now: datetime, room: LineRoom = ROOMY
) -> Html:
    """A call: its number, title, programme, dates, what changed, why, what the member said."""
    call = one.call.call
    rows = [
        render(language, "line-title", number=str(number), title=title(call.title, room.title)),
        Html(
            f"{escape(programme_name(language, call.programme))} · "
            f"{when_line(language, call, now)}"
        ),
    ]
    if early := closed_early(language, call, now, short=True):
        rows.append(early)
    rows += [change(language, c, call, {}, short=True) for c in one.changed[: room.changes]]
    if one.reasons:
        rows.append(why_line(language, one, room))
    if one.passed_to:
        rows.append(render(language, "line-passed-to", name=shorten(one.passed_to, _NEED)))
    elif one.passed_on:
        rows.append(render(language, "line-passed-on"))
    if own := own_line(language, one):
        rows.append(own)
    if one.gathered:
        rows.append(gathered(language, one.gathered))
    return Html("\n".join(rows))


def changed_lines(language: Language, one: Line) -> list[Html]:
    """What changed, where nothing else on the page says that these lines are changes."""
    said = (change(language, c, one.call.call, {}) for c in one.changed)
    return [render(language, "feed-changed", what=what) for what in said]


def why_line(language: Language, one: Line, room: LineRoom) -> Html:
    """Every need that asked for it, merged in one line, with one word found for each."""
    said: list[str] = []
    for reason in one.reasons[: room.needs]:
        need, words = shorten(reason.need, _NEED), word_found(language, reason.because)
        why = render(language, "why-short", need=need, words=words) if words else escape(need)
        said.append(render(language, "why-perhaps", why=Html(why)) if reason.unsure else why)
    more = len(one.reasons) - len(said)
    if more > 0:
        said.append(plain(language, "more-needs", count=more))
    return render(language, "line-why", needs=Html(" · ".join(said)))


def _tables(language: Language, facts: DigestFacts) -> Iterator[_Block]:
    for at, one in enumerate(facts.tables[:_TABLES]):
        letter = chr(ord("A") + at)
        words: str = table_line(language, one, facts.now, facts.zone, letter)
        if at == 0:
            heading = plain(language, "section-tables")
            words = f"{render(language, 'section-plain', heading=heading)}\n\n{words}"
        yield _Block(words, Button(letter, data=f"r:{one.table.id}:show"))


def _actions(language: Language, facts: DigestFacts) -> Iterator[_Block]:
    """The member's own actions; their letters follow those of the roundtables."""
    first = ord("A") + min(len(facts.tables), _TABLES)
    letters = [chr(first + n) for n in range(min(len(facts.actions), _ACTIONS))]
    said, buttons = todo_lines(language, facts.actions, letters)
    for at, (words, button) in enumerate(zip(said, buttons, strict=True)):
        html: str = words
        if at == 0:
            heading = plain(language, "section-actions")
            html = f"{render(language, 'section-plain', heading=heading)}\n\n{words}"
        yield _Block(html, button)


def _events(language: Language, facts: DigestFacts) -> Iterator[_Block]:
    """With letters that go on where those of the roundtables and actions end."""
    first = ord("A") + min(len(facts.tables), _TABLES) + min(len(facts.actions), _ACTIONS)
    for at, one in enumerate(facts.events):
        letter = chr(first + at)
        words: str = event_line(language, one, facts.now, facts.zone, letter)
        if at == 0:
            heading = plain(language, "section-events")
            words = f"{render(language, 'section-plain', heading=heading)}\n\n{words}"
        yield _Block(words, Button(letter, data=f"e:{one.event.id}:show"))
    if facts.events_more:
        yield _Block(render(language, "section-events-more", count=facts.events_more))


def _turn(language: Language, key: str, facts: PageFacts, page: int) -> Button:
    return Button(plain(language, key), data=f"d:{facts.digest_id}:{facts.section}:{page}")


def _pack(blocks: Sequence[_Block]) -> Iterator[Message]:
    """As few messages as the limit allows; each keeps the buttons of its own lines.

    The limit of 100 formatted spans is not met: 30 calls and 10 roundtables have two each.
    """
    held: list[_Block] = []
    length = 0
    for block in blocks:
        more = visible_length(block.html) + len(_BETWEEN)
        if held and length + more > LIMIT:
            yield _message(held)
            held, length = [], 0
        held.append(block)
        length += more
    yield _message(held)


def _joined(blocks: Sequence[_Block]) -> str:
    return _BETWEEN.join(block.html for block in blocks)


def _message(blocks: Sequence[_Block]) -> Message:
    numbers = [b.button for b in blocks if b.button and not b.wide]
    wide = [(b.button,) for b in blocks if b.button and b.wide]
    return Message(html=_joined(blocks), buttons=(*in_rows(numbers, _A_ROW), *wide), silent=True)
