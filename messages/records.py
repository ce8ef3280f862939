"""What is on record of a roundtable, in words: all that other packages need of it."""

from messages._table_log import (
    LINES,
    LogFacts,
    LogLine,
    Role,
    export_page,
    log_page,
    subject,
    who,
)

__all__ = ["LINES", "LogFacts", "LogLine", "Role", "export_page", "log_page", "subject", "who"]
