# A table's desk, for its hosts.

button-desk = Deze rondetafel beheren
desk-button-who = Wie komt er
desk-button-qr = QR-code
desk-button-cancel = Afzeggen
desk-button-rest = Meer
desk-button-card = Kaart tonen
desk-button-back = Naar het paneel
desk-before = <b>Uw paneel: vóór de bijeenkomst</b>
desk-at = <b>Uw paneel: tijdens de bijeenkomst</b>
desk-after = <b>Uw paneel: na de bijeenkomst</b>
desk-cancelled = <b>Uw paneel: bijeenkomst afgezegd</b>
