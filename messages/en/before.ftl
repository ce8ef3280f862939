# Before a roundtable: calendar, reminders, and whether one still comes.

calendar-table-again = Things have changed: open this file, and it replaces the entry in your calendar.
calendar-table-gone = Open this file to take the roundtable out of your calendar.
calendar-join = Join: { $link }
