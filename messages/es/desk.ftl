# A table's desk, for its hosts.

button-desk = Gestionar esta mesa redonda
desk-button-who = Quién viene
desk-button-qr = Código QR
desk-button-cancel = Anular
desk-button-rest = Más
desk-button-card = Ver la ficha
desk-button-back = Al panel
desk-before = <b>Su panel: antes de la reunión</b>
desk-at = <b>Su panel: durante la reunión</b>
desk-after = <b>Su panel: después de la reunión</b>
desk-cancelled = <b>Su panel: reunión anulada</b>
