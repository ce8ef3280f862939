# A table's desk, for its hosts.

button-desk = Riadiť tento okrúhly stôl
desk-button-who = Kto príde
desk-button-qr = QR kód
desk-button-cancel = Odvolať
desk-button-rest = Ďalšie
desk-button-card = Ukázať kartu
desk-button-back = K prehľadu
desk-before = <b>Váš prehľad: pred stretnutím</b>
desk-at = <b>Váš prehľad: počas stretnutia</b>
desk-after = <b>Váš prehľad: po stretnutí</b>
desk-cancelled = <b>Váš prehľad: stretnutie odvolané</b>
