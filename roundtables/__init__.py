"""The rules of a roundtable's seats and waiting lists. Pure: no I/O, no clock."""
