# A table's desk, for its hosts.

button-desk = Řídit tento kulatý stůl
desk-button-who = Kdo přijde
desk-button-qr = QR kód
desk-button-cancel = Odvolat
desk-button-rest = Další
desk-button-card = Ukázat kartu
desk-button-back = K přehledu
desk-before = <b>Váš přehled: před setkáním</b>
desk-at = <b>Váš přehled: při setkání</b>
desk-after = <b>Váš přehled: po setkání</b>
desk-cancelled = <b>Váš přehled: setkání odvoláno</b>
