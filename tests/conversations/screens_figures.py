"""Where a crawl of the figures and of a table's records begins."""

from __future__ import annotations

from tests.conversations.screens import screen
from tests.conversations.stage import Play, Speaker
from tests.conversations.told_figures import partnership, table_held


@screen
def figures(play: Play) -> Speaker:
    partnership(play)
    return play.joins("host", facilitator=True).says("/stats")


@screen
def records_of_a_table(play: Play) -> Speaker:
    partnership(play)
    host = play.joins("host", facilitator=True)
    table_held(play, host)
    return host.says("/start table_1").taps("t:1:panel")


@screen
def radar(play: Play) -> Speaker:
    partnership(play)
    return play.joins("host", facilitator=True).says("/stats").taps("k:gap")


@screen
def radar_of_a_country(play: Play) -> Speaker:
    partnership(play)
    host = play.joins("host", facilitator=True).says("/stats").taps("k:gap")
    return host.taps("k:lands").taps("k:gap:CZ:0")
