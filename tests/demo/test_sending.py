"""What Telegram takes, what it refuses, and in which words."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaDocument,
    LinkPreviewOptions,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)
from telegram.error import BadRequest, Forbidden, InvalidToken

from demo import ANA, GROUP, PIOTR, Demo
from demo._view import post_view
from tests.demo.conftest import bot_for

Play = Callable[..., None]
PNG = b"\x89PNG\r\n\x1a\n" + b"\x00\x00\x00\rIHDR" + b"\x00\x00\x01\x40\x00\x00\x00\xc8" + b"\x08"


def keyboard(data: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton("Save", callback_data=data)]])


def test_a_message_comes_as_sent(play: Play) -> None:
    async def script(demo: Demo, bot: Bot) -> None:
        demo.press_start("ana")
        sent = await bot.send_message(
            ANA.id,
            "<b>Two</b> calls: <a href='https://example.org/x'>one</a> 🙂 &amp; <i>more</i>",
            parse_mode="HTML",
            reply_markup=keyboard("c:1:save"),
            link_preview_options=LinkPreviewOptions(is_disabled=True),
            disable_notification=True,
        )
        assert sent.text == "Two calls: one 🙂 & more"
        assert [sent.parse_entity(e) for e in sent.entities] == ["Two", "one", "more"]
        assert [e.type for e in sent.entities] == ["bold", "text_link", "italic"]
        assert sent.date == demo.now().replace(microsecond=0)
        assert sent.reply_markup == keyboard("c:1:save")
        assert [m["text"] for m in demo.messages("ana")] == ["/start", sent.text]

    play(script)


@pytest.mark.parametrize(
    ("html", "why"),
    [
        ("<b>open", "Can't find end tag corresponding to start tag b"),
        ("<p>no</p>", 'Unsupported start tag "p" at byte offset 0'),
        ("ä<br>", 'Unsupported start tag "br" at byte offset 2'),
        ("a < b", 'Unsupported start tag "" at byte offset 2'),
        ("<b>x</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b", "Unclosed start tag at byte offset 0"),
        ("<span class='red'>x</span>", 'Tag "span" must have class "tg-spoiler"'),
    ],
)
def test_markup_that_is_wrong_is_refused(play: Play, html: str, why: str) -> None:
    async def script(demo: Demo, bot: Bot) -> None:
        demo.press_start("ana")
        with pytest.raises(BadRequest, match=r"(?i)" + re.escape(f"can't parse entities: {why}")):
            await bot.send_message(ANA.id, html, parse_mode="HTML")

    play(script)


def test_lengths_are_counted_after_the_markup(play: Play) -> None:
    async def script(demo: Demo, bot: Bot) -> None:
        demo.press_start("ana")
        await bot.send_message(ANA.id, f"<b>{'x' * 4096}</b>", parse_mode="HTML")
        for words, why in (
            ("x" * 4097, "Message is too long"),
            ("🙂" * 2049, "Message is too long"),
            ("  \n ", "Message text is empty"),
            ("<b> </b>", "Message text is empty"),
        ):
            with pytest.raises(BadRequest, match=why):
                await bot.send_message(ANA.id, words, parse_mode="HTML")
        with pytest.raises(BadRequest, match=r"(?i)caption is too long"):
            await bot.send_document(ANA.id, b"x", caption="x" * 1025)

    play(script)


def test_buttons_are_checked(play: Play) -> None:
    async def script(demo: Demo, bot: Bot) -> None:
        demo.press_start("ana")
        await bot.send_message(ANA.id, "fits", reply_markup=keyboard("ä" * 32))
        with pytest.raises(BadRequest, match=r"(?i)Button_data_invalid"):
            await bot.send_message(ANA.id, "no", reply_markup=keyboard("ä" * 32 + "x"))
        many = [[InlineKeyboardButton("x", callback_data="x")] * 8] * 13
        with pytest.raises(BadRequest, match=r"(?i)Reply_markup_too_long"):
            await bot.send_message(ANA.id, "no", reply_markup=InlineKeyboardMarkup(many))
        bare = InlineKeyboardMarkup([[InlineKeyboardButton("nothing")]])
        with pytest.raises(BadRequest, match=r"(?i)Text buttons are unallowed"):
            await bot.send_message(ANA.id, "no", reply_markup=bare)
        wrong = InlineKeyboardMarkup([[InlineKeyboardButton("x", url="example")]])
        with pytest.raises(BadRequest, match=r"(?i)Wrong HTTP URL"):
            await bot.send_message(ANA.id, "no", reply_markup=wrong)

    play(script)


def test_chats_that_cannot_be_written_to(play: Play) -> None:
    async def script(demo: Demo, bot: Bot) -> None:
        with pytest.raises(BadRequest, match=r"(?i)Chat not found"):
            await bot.send_message(999, "hello")
        with pytest.raises(Forbidden, match=r"(?i)can't initiate conversation with a user"):
            await bot.send_message(ANA.id, "hello")
        demo.press_start("ana")
        await bot.send_message(ANA.id, "hello")
        demo.block("ana")
        with pytest.raises(Forbidden, match=r"(?i)bot was blocked by the user"):
            await bot.send_message(ANA.id, "hello")
        demo.block("ana", False)
        await bot.send_message(ANA.id, "hello again")
        demo.chats.chats[ANA.id].deactivated = True
        with pytest.raises(Forbidden, match=r"(?i)user is deactivated"):
            await bot.send_message(ANA.id, "hello")
        with pytest.raises(Forbidden, match=r"(?i)bot is not a member of the group chat"):
            await bot.send_message(GROUP, "hello")

    play(script)


def test_edits(play: Play) -> None:
    async def script(demo: Demo, bot: Bot) -> None:
        mine = demo.press_start("ana")
        sent = await bot.send_message(ANA.id, "<b>one</b>", "HTML", reply_markup=keyboard("a"))
        with pytest.raises(BadRequest, match=r"(?i)Message is not modified"):
            await sent.edit_text("<b>one</b>", "HTML", reply_markup=keyboard("a"))
        edited = await sent.edit_text("one", reply_markup=keyboard("a"))
        assert edited.edit_date is not None
        await sent.edit_reply_markup(keyboard("b"))
        with pytest.raises(BadRequest, match=r"(?i)Message is not modified"):
            await sent.edit_reply_markup(keyboard("b"))
        with pytest.raises(BadRequest, match=r"(?i)Message can't be edited"):
            await bot.edit_message_text("x", ANA.id, mine.id)
        with pytest.raises(BadRequest, match=r"(?i)Message to edit not found"):
            await bot.edit_message_text("x", ANA.id, 10**6)
        await sent.delete()
        with pytest.raises(BadRequest, match=r"(?i)Message to edit not found"):
            await sent.edit_text("two")
        file = await bot.send_document(ANA.id, b"x", caption="old")
        with pytest.raises(BadRequest, match=r"(?i)no text in the message to edit"):
            await file.edit_text("x")
        assert (await file.edit_caption("new")).caption == "new"

    play(script)


def test_files_come_back_as_they_were(play: Play) -> None:
    async def script(demo: Demo, bot: Bot) -> None:
        demo.press_start("ana")
        sent = await bot.send_document(
            ANA.id, b"BEGIN:VCALENDAR", filename="výzva.ics", caption="<b>Date</b>",
            parse_mode="HTML",
        )  # fmt: skip
        assert sent.document is not None
        assert (sent.document.file_name, sent.document.mime_type) == (
            "výzva.ics",
            "text/calendar",
        )
        found = await bot.get_file(sent.document.file_id)
        assert bytes(await found.download_as_bytearray()) == b"BEGIN:VCALENDAR"
        again = await bot.send_document(ANA.id, sent.document.file_id)
        assert again.document == sent.document
        picture = await bot.send_photo(ANA.id, PNG)
        assert [(p.width, p.height) for p in picture.photo] == [(320, 200)]
        told = await bot.send_photo(ANA.id, PNG, caption="<b>Two</b> deadlines", parse_mode="HTML")
        shown = post_view(demo.chats, demo.chats.chats[ANA.id].posts[told.message_id])
        assert shown["caption"] == "Two deadlines", "what the page says to who does not see it"
        with pytest.raises(BadRequest, match=r"(?i)Image_process_failed"):
            await bot.send_photo(ANA.id, b"not a picture")
        pair = await bot.send_media_group(
            ANA.id, [InputMediaDocument(b"1", filename="a"), InputMediaDocument(b"2")]
        )
        assert len(pair) == 2
        assert len({m.media_group_id for m in pair}) == 1

    play(script)


def test_other_kinds_of_messages(play: Play) -> None:
    async def script(demo: Demo, bot: Bot) -> None:
        first = demo.press_start("ana")
        assert (await bot.send_venue(ANA.id, 50.8, 4.3, "Hall", "Rue 1")).venue
        with pytest.raises(BadRequest, match=r"(?i)Wrong latitude or longitude"):
            await bot.send_location(ANA.id, 150.8, 4.3)
        copied = await bot.copy_message(ANA.id, ANA.id, first.id)
        assert demo.messages("ana")[-1]["message_id"] == copied.message_id
        forwarded = await bot.forward_message(ANA.id, ANA.id, first.id)
        assert forwarded.forward_origin is not None
        shown = ReplyKeyboardMarkup([["Ostrava"]])
        await bot.send_message(ANA.id, "where?", reply_markup=shown)
        assert demo.chats.chats[ANA.id].keyboard is not None
        await bot.send_message(ANA.id, "thanks", reply_markup=ReplyKeyboardRemove())
        assert demo.chats.chats[ANA.id].keyboard is None
        assert await bot.pin_chat_message(ANA.id, first.id)
        assert await bot.set_message_reaction(ANA.id, first.id, "👍")
        assert await bot.send_chat_action(ANA.id, "typing")
        answer = await bot.send_message(ANA.id, "yes", reply_to_message_id=first.id)
        assert answer.reply_to_message is not None
        with pytest.raises(BadRequest, match=r"(?i)Message to be replied not found"):
            await bot.send_message(ANA.id, "yes", reply_to_message_id=10**6)

    play(script)


def test_an_unknown_method_is_not_taken_for_a_wrong_token(play: Play) -> None:
    async def script(demo: Demo, bot: Bot) -> None:
        with pytest.raises(Exception, match=r"(?i)Not Implemented") as refused:
            await bot.do_api_request("inventedMethod")
        assert not isinstance(refused.value, InvalidToken)
        with pytest.raises(InvalidToken):
            async with bot_for(demo, "another:token"):
                raise AssertionError("a wrong token was taken")
        demo.press_start("piotr")
        assert (await bot.send_message(PIOTR.id, "still here")).text == "still here"

    play(script)
