"""``digest``: what a member or a region would read, without sending it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import click

from actions import Assistant, show_digest
from actions.full_digest import digest_mail, full_digest, reader
from cli._environment import Environment, Failed, assistant, options, settled
from cli._print import as_json
from cli.members import MOST
from messages import LANGUAGES, digest_document, digest_text, page_subject
from model import Language, Member, NutsCode


@click.command("digest")
@click.option(
    "--member", "chat_id", type=click.IntRange(-MOST, MOST), metavar="CHAT_ID", help="Of whom."
)
@click.option("--region", metavar="NUTS", help="The public digest of a region.")
@click.option(
    "--language",
    metavar="xx",
    type=click.Choice(LANGUAGES),
    help="Instead of the member's; of a region English without it.",
)
@click.option(
    "--format",
    "kind",
    type=click.Choice(["text", "html", "eml"]),
    help="All that is open, as text, page or mail (of a member the default is as in the chat).",
)
@click.option("--json", "machine", is_flag=True, help="Print JSON.")
@options
@click.pass_obj
def digest_command(
    environment: Environment,
    chat_id: int | None,
    region: str | None,
    language: str | None,
    kind: str | None,
    machine: bool,
    db: str | None,
    config: str | None,
    now: str | None,
) -> None:
    """Show, not send, a member's or a region's digest.

    It is the one of --now. With --format it is what the page and the mail say, for a keeper
    to send on."""
    if (chat_id is None) == (region is None):
        raise click.UsageError("digest takes --member CHAT_ID or --region NUTS")
    if machine and kind:
        raise click.UsageError(f"--json and --format {kind} are two wishes")
    environment = settled(environment, db, config, now)
    a, at = assistant(environment), environment.clock()
    if region is not None:
        member = _of_region(a, region, language)
    else:
        found = a.store.member_by_chat(chat_id or 0)
        if found is None:
            raise Failed(f"no member with the chat id {chat_id}")
        member = replace(found, language=Language(language)) if language else found
    if kind or (region is not None and not machine):
        click.echo(_FORMS[kind or "text"](a, member, at), nl=False)
    elif region is not None:
        facts = full_digest(a, member, at)
        as_json(
            {
                "region": member.regions[0],
                "language": member.language,
                "subject": page_subject(member.language, facts),
                "text": "".join(digest_text(member.language, facts)),
            }
        )
    else:
        _as_in_the_chat(a, member, at, machine)


def _as_in_the_chat(a: Assistant, member: Member, now: datetime, machine: bool) -> None:
    shown = show_digest(a, member, now)
    if machine:
        as_json({"chat_id": member.chat_id, "messages": [m.html for m in shown]})
    elif not shown:
        click.echo("nothing to tell")
    else:
        click.echo("\n\n".join(m.html for m in shown))


def _of_region(a: Assistant, region: str, language: str | None) -> Member:
    code = NutsCode(region.upper())
    if code not in a.regions:
        raise click.UsageError(f"no NUTS region {code!r}")
    return reader(a, code, Language(language or LANGUAGES[0]))


def _text(a: Assistant, member: Member, now: datetime) -> bytes:
    return "".join(digest_text(member.language, full_digest(a, member, now))).encode()


def _html(a: Assistant, member: Member, now: datetime) -> bytes:
    facts = full_digest(a, member, now)
    return "".join(digest_document(member.language, facts, None)).encode()


def _eml(a: Assistant, member: Member, now: datetime) -> bytes:
    return b"".join(digest_mail(a, member, now))


_FORMS: dict[str, Callable[[Assistant, Member, datetime], bytes]] = {
    "text": _text,
    "html": _html,
    "eml": _eml,
}
