# A table's desk, for its hosts.

button-desk = Gestire questa tavola rotonda
desk-button-who = Chi viene
desk-button-qr = Codice QR
desk-button-cancel = Annullare
desk-button-rest = Altro
desk-button-card = Mostrare la scheda
desk-button-back = Al pannello
desk-before = <b>Il Suo pannello: prima della riunione</b>
desk-at = <b>Il Suo pannello: durante la riunione</b>
desk-after = <b>Il Suo pannello: dopo la riunione</b>
desk-cancelled = <b>Il Suo pannello: riunione annullata</b>
