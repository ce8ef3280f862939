# A table's desk, for its hosts.

button-desk = Kerekasztal kezelése
desk-button-who = Kik jönnek
desk-button-qr = QR-kód
desk-button-cancel = Lemondás
desk-button-rest = Továbbiak
desk-button-card = Kártya mutatása
desk-button-back = A kezelőfelületre
desk-before = <b>Az Ön kezelőfelülete: a találkozó előtt</b>
desk-at = <b>Az Ön kezelőfelülete: a találkozón</b>
desk-after = <b>Az Ön kezelőfelülete: a találkozó után</b>
desk-cancelled = <b>Az Ön kezelőfelülete: a találkozó elmarad</b>
