# A table's desk, for its hosts.

button-desk = Zarządzaj tym okrągłym stołem
desk-button-who = Kto przyjdzie
desk-button-qr = Kod QR
desk-button-cancel = Odwołaj
desk-button-rest = Więcej
desk-button-card = Pokaż kartę
desk-button-back = Do pulpitu
desk-before = <b>Pulpit: przed spotkaniem</b>
desk-at = <b>Pulpit: w trakcie spotkania</b>
desk-after = <b>Pulpit: po spotkaniu</b>
desk-cancelled = <b>Pulpit: spotkanie odwołane</b>
