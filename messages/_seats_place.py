"""The desk's pages on place, joining link, languages and date."""

from __future__ import annotations

from datetime import datetime

from messages._catalogue import Html, plain, render
from messages._dates_facts import DayFacts
from messages._days import against, day_button, proposal
from messages._deadline import own_moment
from messages._desk import to_desk
from messages._format import EU_LANGUAGES, join, language_name
from messages._layout import in_rows, ticked
from messages._roundtable import joining
from messages._seats_facts import DateFacts
from messages._seats_people import people_line
from messages._split import shorten
from model import Button, Language, Message, Roundtable

_PLACE = 300


def place_page(language: Language, table: Roundtable, step: int = 0) -> Message:
    """Where it meets, how one joins, in which languages; ``step`` can be undone."""
    rows = [render(language, "place-heading")]
    if table.place or table.spot:
        place = shorten(table.place, _PLACE) or plain(language, "map-spot-only")
        rows.append(render(language, "place-at", place=place))
    else:
        rows.append(render(language, "place-online"))
    if table.link:
        rows.append(render(language, "link-at", link=joining(table.link)))
        rows.append(render(language, "link-seen"))
    else:
        rows.append(render(language, "link-none"))
    if table.languages:
        names = [language_name(Language(code), language) for code in table.languages]
        rows.append(render(language, "table-languages", languages=join(language, names)))
    else:
        rows.append(render(language, "languages-none"))

    def button(key: str, act: str) -> tuple[Button, ...]:
        return (Button(plain(language, key), data=f"t:{table.id}:{act}"),)

    able = [button("button-address", "address")]
    if table.place or table.spot:
        able.append(button("button-online", "online"))
    able.append(button("button-link", "link"))
    if table.link:
        able.append(button("button-link-off", "link-off"))
    able.append(button("button-languages", "langs"))
    if step:
        able.insert(0, button("button-undo", f"undo:{step}"))
    return Message(html="\n".join(rows), buttons=(*able, to_desk(language, table.id)))


def languages_page(language: Language, table: Roundtable) -> Message:
    """A button for each official language of the Union."""
    named = sorted((language_name(Language(c), language), str(c)) for c in EU_LANGUAGES)
    able = [
        Button(ticked(name, code in table.languages), data=f"t:{table.id}:lang:{code}")
        for name, code in named
    ]
    place = Button(plain(language, "desk-button-place"), data=f"t:{table.id}:place")
    return Message(
        html=render(language, "languages-ask"),
        buttons=(*in_rows(able, 3), (place,), to_desk(language, table.id)),
    )


def date_page(language: Language, facts: DateFacts) -> Message:
    """When it meets, who confirmed, and other days."""
    table = facts.table
    rows = [render(language, "date-heading")]
    rows.append(own_moment(language, table.starts_at, facts.now, table.zone, facts.zone))
    if facts.asked:
        said = {"yes": facts.confirmed, "open": len(facts.unconfirmed)}
        rows.append(render(language, "date-confirmed", **said))
    shown = facts.unconfirmed[:10]
    for number, one in enumerate(shown, 1):
        rows.append(Html(f"{number}. {people_line(language, one)}"))
    rows += [Html(""), render(language, "date-how")]
    days = [one for one in facts.days if one.at != table.starts_at]
    rows += [line for one in days for line in proposal(language, one)]
    numbers = [
        Button(str(n), data=f"t:{table.id}:entry:{one.entry.id}") for n, one in enumerate(shown, 1)
    ]
    able = [
        (
            Button(
                plain(language, f"host-day-{one.key}", day=day_button(language, one.at)),
                data=f"t:{table.id}:date-at:{int(one.at.timestamp())}",
            ),
        )
        for one in days
    ]
    return Message(
        html="\n".join(rows),
        buttons=(*in_rows(numbers, 5), *able, to_desk(language, table.id)),
    )


def date_step(
    language: Language, table: Roundtable, day: DayFacts, now: datetime, zone: str
) -> Message:
    """Asks once more, with the old date and the new one, and what speaks against that."""
    words = render(
        language,
        "date-sure",
        old=own_moment(language, table.starts_at, now, table.zone, zone),
        new=own_moment(language, day.at, now, table.zone, zone),
        button=plain(language, "button-ics"),
    )
    yes = Button(
        plain(language, "button-date-yes"), data=f"t:{table.id}:date-yes:{int(day.at.timestamp())}"
    )
    no = Button(plain(language, "button-date-no"), data=f"t:{table.id}:date")
    html = "\n\n".join([words, *(["\n".join(hints)] if (hints := against(language, day)) else [])])
    return Message(html=html, buttons=((no,), (yes,)))


def date_moved(language: Language, facts: DateFacts, old: datetime) -> Message:
    """The date page after a move, with the way back."""
    page = date_page(language, facts)
    data = f"t:{facts.table.id}:date-at:{int(old.timestamp())}"
    back = Button(plain(language, "button-date-back"), data=data)
    return Message(html=page.html, buttons=((back,), *page.buttons))
