# A table's desk, for its hosts.

button-desk = Gestionarea mesei rotunde
desk-button-who = Cine vine
desk-button-qr = Cod QR
desk-button-cancel = Anulare
desk-button-rest = Mai multe
desk-button-card = Arată fișa
desk-button-back = La panou
desk-before = <b>Panoul dumneavoastră: înainte de reuniune</b>
desk-at = <b>Panoul dumneavoastră: în timpul reuniunii</b>
desk-after = <b>Panoul dumneavoastră: după reuniune</b>
desk-cancelled = <b>Panoul dumneavoastră: reuniune anulată</b>
