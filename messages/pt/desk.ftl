# A table's desk, for its hosts.

button-desk = Gerir esta mesa-redonda
desk-button-who = Quem vem
desk-button-qr = Código QR
desk-button-cancel = Cancelar
desk-button-rest = Mais
desk-button-card = Mostrar a ficha
desk-button-back = Ao painel
desk-before = <b>O seu painel: antes da reunião</b>
desk-at = <b>O seu painel: durante a reunião</b>
desk-after = <b>O seu painel: depois da reunião</b>
desk-cancelled = <b>O seu painel: reunião cancelada</b>
