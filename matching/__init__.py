"""Which calls answer which needs, and who should hear of them. Pure: no I/O, no clock."""
