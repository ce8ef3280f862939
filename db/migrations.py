"""The tables as they came to be. Append a function; never edit one that has shipped."""

from __future__ import annotations

from sqlite_utils import Database

from db._founding import migrations, run

__all__ = ["migrations"]


@migrations()
def m0008_counted(db: Database) -> None:
    # accepted: marks of a message's parts that Telegram took, for those sent in several.
    # standing: group and countries of an interested member who can be asked, so that an index
    # counts who is interested in a call. No person ever parted calls, nobody reads acts by thing.
    run(
        db,
        """
        alter table outbox add column accepted text not null default '[]';
        alter table interests add column standing text;
        update interests set standing = (
            select coalesce(m.stakeholder_group, '') || ':' || coalesce((
                select group_concat(land, ' ') from (
                    select distinct substr(r.value, 1, 2) as land
                    from json_each(m.regions) r order by land)), '')
            from members m where m.id = interests.member and m.state <> 'stopped')
            where interest = 'interested';
        create index interests_standing on interests (call, standing)
            where standing is not null;
        drop index audit_by_what;
        alter table calls drop column parted_at;
        """,
    )


@migrations()
def m0009_steady(db: Database) -> None:
    # steady: by field of a call, in how many good answers running (nearly) all calls had it.
    # lost: the fields that were steady and are now in no call, and since when. level_since: a
    # keeper said then that the count is right: the counts before it are history no more.
    run(
        db,
        """
        alter table polls add column steady text not null default '{}';
        alter table polls add column lost text not null default '{}';
        alter table polls add column level_since text not null default '';
        create index poll_log_counts on poll_log (source, at)
            where failure is null and fetched > 0;
        """,
    )
