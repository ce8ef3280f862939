# Ciò che risulta di una tavola rotonda: il suo registro e la sua esportazione.

desk-button-log = Registro
desk-button-export = Esportare
log-heading = <b>Registro: { $title }</b>
log-none = Per questa tavola rotonda non è stato ancora fatto nulla.
log-line = { $when } · { $who }: { $what }
log-host = chi organizza
log-cohost = chi coorganizza
log-keeper = i gestori
log-member = un membro ({ $group }, { $country })
log-nobody = qualcuno che è stato cancellato
log-opened = apertura
log-cancelled = annullamento
log-reopened = riapertura
log-date = data
log-place = luogo e lingue
log-seats = posti e iscrizione
log-people = chi viene
log-hosts = organizzazione
log-questions = domande all’iscrizione
log-guests = ospiti
log-minutes = decisioni e azioni
log-results = risultati
log-held = se si è tenuta
log-briefing = documenti e ordine del giorno
log-series = altre tavole rotonde
log-exported = esportazione in un file
log-other = altro
button-log-csv = Come file (CSV)
log-file = <b>Il registro di questa tavola rotonda</b>: { $title }

export-how =
    <b>Esportare: { $title }</b>

    Tutte le iscrizioni per gruppo, paese e stato, con risposte e presenza, le decisioni e le azioni, e il risultato. Vi figurano solo i nomi di chi ha acconsentito e degli ospiti.

export-file = <b>Tavola rotonda</b>: { $title }

export-sheet-table = Tavola rotonda
export-sheet-seats = Iscrizioni
export-title = Titolo
export-starts = Inizio
export-state = Stato
export-call = Bando
export-seats = Posti
export-number = Voce
export-party = Persone
export-seat = Posto
export-since = Da
export-guest = Ospite
export-name = Nome
export-partner = Seconda persona
export-organisation = Organizzazione
export-yes = sì
export-no = no
export-kind = Tipo
export-decision = Decisione
export-action = Azione
export-words = Testo
export-owner = Responsabile (voce)
export-due = Scadenza
export-done = Fatto
export-step = Passo
export-when = Quando
export-currency = Valuta
export-who = Chi
export-what = Che cosa
export-act = Atto
export-partners = Partner
