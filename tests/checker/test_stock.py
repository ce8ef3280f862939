"""The way through the set-up, tried on a bot with three steps."""

from __future__ import annotations

import pathlib

from tests.checker.driver import Checker
from tests.checker.stock import NEED, Wishes, battery, set_up, title

BOT = """
import json, os, sys, urllib.request
NEED = "battery-value-chain"
STEPS = {
    "/start": ["set:language:de", "set:language:en", "set:language:skip"],
    "en": ["set:region:skip", "set:region:back"],
    "Ostrava": ["set:region:CZ08", "set:region:CZ", "set:region:skip"],
    "CZ08": ["set:needs:page-1", "set:needs:page-2", "set:needs:done"],
    "page-2": ["set:needs:page-1", "set:needs:" + NEED, "set:needs:done"],
    NEED: ["set:needs:page-1", "set:needs:" + NEED, "set:needs:done"],
    "done": [],
}

def api(method, **given):
    url = os.environ["TELEGRAM_API_URL"] + "/bot7:x/" + method
    request = urllib.request.Request(
        url, json.dumps(given).encode(), {"Content-Type": "application/json"})
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)["result"]

offset = 0
while updates := api("getUpdates", offset=offset):
    for update in updates:
        offset = update["update_id"] + 1
        tap = update.get("callback_query")
        said = tap["data"].split(":")[2] if tap else update["message"]["text"]
        chat = tap["from"]["id"] if tap else update["message"]["chat"]["id"]
        rows = [[{"text": "To " + d, "callback_data": d}] for d in STEPS[said]]
        keyboard = {"reply_markup": {"inline_keyboard": rows}} if rows else {}
        text = f"{said} {update['update_id']}"
        if tap:
            api("answerCallbackQuery", callback_query_id=tap["id"])
            shown = tap["message"]["message_id"]
            api("editMessageText", chat_id=chat, message_id=shown, text=text, **keyboard)
        else:
            api("sendMessage", chat_id=chat, text=text, **keyboard)
"""


def test_wishes_are_met_in_the_order_in_which_they_are_shown(tmp_path: pathlib.Path) -> None:
    bot = tmp_path / "steps.py"
    bot.write_text(BOT)
    with Checker(tmp_path / "scratch", bot=bot) as it:
        anna, bert = it.person(101), it.person(102)
        for person in (anna, bert):
            person.says("/start")
        it.tick()
        wishes = {
            person: Wishes(("en", "CZ08", NEED, "~PAGE-2"), {"region": "Ostrava"})
            for person in (anna, bert)
        }
        set_up(it, wishes)
        for person, wish in wishes.items():
            assert wish.left == ["language", "region", "needs"]
            assert wish.used == {"en", "region", "CZ08", "~PAGE-2", NEED}
            assert person.last.text.startswith("done")


def test_each_place_has_a_call_of_its_own() -> None:
    places = [f"Region {n}" for n in range(400)]
    assert len({battery(p)["reference"] for p in places}) == 400
    assert title("Region 1") in title("Region 12"), "so places are to be no beginning of another"
