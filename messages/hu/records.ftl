# Ami egy kerekasztalról fel van jegyezve: a naplója és az exportja.

desk-button-log = Napló
desk-button-export = Exportálás
log-heading = <b>Napló: { $title }</b>
log-none = Ezzel a kerekasztallal még nem történt semmi.
log-line = { $when } · { $who }: { $what }
log-host = a szervező
log-cohost = egy társszervező
log-keeper = egy üzemeltető
log-member = egy tag ({ $group }, { $country })
log-nobody = valaki, akit töröltek
log-opened = megnyitás
log-cancelled = lemondás
log-reopened = újranyitás
log-date = időpont
log-place = helyszín és nyelvek
log-seats = helyek és jelentkezés
log-people = ki jön
log-hosts = szervezők
log-questions = jelentkezési kérdések
log-guests = vendégek
log-minutes = döntések és feladatok
log-results = eredmények
log-held = megtartották-e
log-briefing = anyagok és napirend
log-series = további kerekasztalok
log-exported = fájlba exportálás
log-other = valami más
button-log-csv = Fájlként (CSV)
log-file = <b>A kerekasztal naplója</b>: { $title }

export-how =
    <b>Exportálás: { $title }</b>

    Minden jelentkező csoport, ország és állapot szerint, válaszokkal és részvétellel, a döntések és feladatok, valamint az eredmény. Név csak azoké szerepel benne, akik hozzájárultak, és a vendégeké.

export-file = <b>Kerekasztal</b>: { $title }

export-sheet-table = Kerekasztal
export-sheet-seats = Jelentkezők
export-title = Cím
export-starts = Kezdés
export-state = Állapot
export-call = Felhívás
export-seats = Helyek
export-number = Szám
export-party = Fő
export-seat = Hely
export-since = Mióta
export-guest = Vendég
export-name = Név
export-partner = Második személy
export-organisation = Szervezet
export-yes = igen
export-no = nem
export-kind = Fajta
export-decision = Döntés
export-action = Feladat
export-words = Szöveg
export-owner = Felelős (szám)
export-due = Határidő
export-done = Kész
export-step = Lépés
export-when = Mikor
export-currency = Pénznem
export-who = Ki
export-what = Mi
export-act = Művelet
export-partners = Partnerek
