"""/sources: when each source last answered, with what, and which are silent."""

from __future__ import annotations

from chat._command import Command
from chat._turn import Turn
from messages import SourceLine, source_list


async def sources(turn: Turn) -> None:
    a = turn.assistant
    lines = []
    for id_ in a.sources:
        waits = a.settings.waits(id_)
        if waits or a.settings.polls(id_):
            state = turn.store.poll_of(id_)
            lines.append(
                SourceLine(
                    title=a.source_title(id_),
                    last_good=state.last_good,
                    count=state.count,
                    failing_since=state.failing_since,
                    waits=waits,
                    articles=state.articles,
                )
            )
    lines.sort(key=lambda one: one.title.casefold())
    await turn.say(*source_list(turn.language, lines, turn.known.zone))


COMMAND = Command("sources", sources)
