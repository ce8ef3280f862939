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
