# Ce este consemnat despre o masă rotundă: jurnalul și exportul ei.

desk-button-log = Jurnal
desk-button-export = Export
log-heading = <b>Jurnal: { $title }</b>
log-none = Încă nu s-a făcut nimic la această masă rotundă.
log-line = { $when } · { $who }: { $what }
log-host = cine organizează
log-cohost = un coorganizator
log-keeper = un responsabil
log-member = un membru ({ $group }, { $country })
log-nobody = cineva care a fost șters
log-opened = deschidere
log-cancelled = anulare
log-reopened = redeschidere
log-date = data
log-place = locul și limbile
log-seats = locurile și înscrierea
log-people = cine vine
log-hosts = organizatorii
log-questions = întrebările de la înscriere
log-guests = oaspeți
log-minutes = decizii și acțiuni
log-results = rezultate
log-held = dacă a avut loc
log-briefing = dosarul și ordinea de zi
log-series = alte mese rotunde
log-exported = export ca fișier
log-other = altceva
button-log-csv = Ca fișier (CSV)
log-file = <b>Jurnalul acestei mese rotunde</b>: { $title }

export-how =
    <b>Export: { $title }</b>

    Toate înscrierile după grup, țară și stare, cu răspunsuri și prezență, deciziile și acțiunile, și rezultatul. Apar numai numele celor care au consimțit și ale oaspeților.

export-file = <b>Masă rotundă</b>: { $title }

export-sheet-table = Masă rotundă
export-sheet-seats = Înscrieri
export-title = Titlu
export-starts = Început
export-state = Stare
export-call = Apel
export-seats = Locuri
export-number = Număr
export-party = Persoane
export-seat = Loc
export-since = Din
export-guest = Oaspete
export-name = Nume
export-partner = A doua persoană
export-organisation = Organizație
export-yes = da
export-no = nu
export-kind = Fel
export-decision = Decizie
export-action = Acțiune
export-words = Text
export-owner = Responsabil (număr)
export-due = Termen
export-done = Făcut
export-step = Pas
export-when = Când
export-currency = Monedă
export-who = Cine
export-what = Ce
export-act = Act
export-partners = Parteneri
