# A table's desk, for its hosts.

button-desk = Diesen Runden Tisch verwalten
desk-button-who = Wer kommt
desk-button-qr = QR-Code
desk-button-cancel = Absagen
desk-button-rest = Mehr
desk-button-card = Karte zeigen
desk-button-back = Zum Pult
desk-before = <b>Ihr Pult: vor dem Treffen</b>
desk-at = <b>Ihr Pult: beim Treffen</b>
desk-after = <b>Ihr Pult: nach dem Treffen</b>
desk-cancelled = <b>Ihr Pult: abgesagt</b>
