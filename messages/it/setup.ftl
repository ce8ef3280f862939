# La configurazione iniziale e le stesse domande poste in seguito.

setup-welcome =
    <b>{ $assistant }</b>

    Le segnalo per tempo, e con i motivi, i bandi dell’UE che rispondono alle esigenze della sua regione. Se più regioni sono interessate allo stesso bando, possono incontrarsi a una tavola rotonda.

    Sono cinque brevi domande; ognuna si può saltare. Che cosa è conservato su di lei: /privacy
setup-language = In quale lingua devo scrivere?

setup-region =
    <b>{ $group ->
        [yes] Di quale regione si occupa questo gruppo?
       *[else] Dove lavora?
    }</b>
    Scriva il nome di una regione, di una città o di un paese, o un codice NUTS come CZ080. Può anche inviare una posizione.
setup-region-found = Per «{ $typed }» ho trovato quanto segue. Scelga una voce. Le aree più ampie sono in fondo.
setup-region-nearby = Queste regioni hanno il centro più vicino alla sua posizione; la prima dista { $away }. Vicino a un confine o a una costa, la sua può essere la seconda. Ne scelga una; le aree più ampie sono in fondo.
setup-region-nearest = Questa regione ha il centro più vicino alla sua posizione; dista { $away }. Se è la sua, la scelga; le aree più ampie sono in fondo.
setup-region-away = { $near ->
    [yes] meno di 5 km
   *[else] { $far } km
}
setup-region-far = La sua posizione non è in nessuna delle regioni che conosco: sono quelle dell’Unione europea e dei paesi vicini. Scriva il nome della regione per cui lavora.

setup-region-none = Non ho trovato regioni per «{ $typed }». Provi un’altra grafia, una località più grande nelle vicinanze o un codice NUTS come DE11.
setup-region-chosen = <b>Le sue regioni:</b> { $regions }
setup-region-more = Per aggiungerne un’altra, ne scriva il nome o invii una posizione.
setup-region-drop = Togli { $region }
setup-reply = In un gruppo leggo solo le risposte: risponda a questo messaggio.

setup-needs =
    <b>Di che cosa vuole ricevere notizia?</b>
    Tocchi tutte le esigenze che vuole. { $served ->
        [yes] Senza una scelta, riceve ciò che serve alla sua regione.
       *[else] Senza una scelta, riceve notizia di tutto.
    }
setup-needs-region = <b>Esigenze di { $region }:</b> { $needs }
setup-needs-take = Riprendi le esigenze di { $region }
setup-needs-set = Sono anche le esigenze di { $region }
setup-needs-erase = Cancella le esigenze di { $region }
setup-needs-not-allowed = Solo chi organizza tavole rotonde in questa regione può dire di che cosa ha bisogno.
setup-needs-typed = Oppure scriva in una frase a che cosa lavora la sua regione: le propongo ciò che è adatto.
setup-needs-command = Oppure scriva /needs e una frase su ciò a cui lavora la sua regione: le propongo ciò che è adatto.
needs-suggested = <b>Dalle sue parole</b>
needs-suggested-line = • { $need }: { $words }
needs-suggested-word = «{ $word }»
needs-suggested-none = In queste parole non ho trovato nulla che conosca. Lo dica con altre parole o scelga dall’elenco.
needs-suggested-all = Scegli tutte queste
needs-suggested-more = Scegli tra tutte
setup-needs-group = <b>{ $group }</b>, { $page } di { $pages }
setup-needs-count = { $count ->
    [0] Ancora nessuna scelta.
    [one] { $count } scelta finora.
    [many] { $count } di scelte finora.
   *[other] { $count } scelte finora.
}
needs-open = { $need } ({ $count })
setup-needs-open = Tra parentesi: bandi aperti o annunciati adesso, { $of ->
    [regions] per le sue regioni.
   *[else] per tutte le regioni.
}

setup-needs-first = <b>Le più importanti per lei:</b> { $needs }
setup-needs-weigh = ★ Che cosa conta di più?
needs-first = ★ prima: { $need }
needs-weigh =
    <b>Che cosa conta di più per lei?</b>
    Tocchi un’esigenza: i bandi che vi rispondono verranno per primi negli elenchi e nei riepiloghi. La tocchi di nuovo per annullare.

    Può anche lasciare tutto com’è: in tal caso le sue esigenze contano allo stesso modo. Nulla è comunque escluso.
setup-needs-before = ‹ { $group }
setup-needs-after = { $group } ›
setup-needs-done = { $count ->
    [0] Fatto: { $served ->
        [yes] ciò che serve alla mia regione
       *[else] tutto
    }
    [one] Fatto: { $count } scelta
    [many] Fatto: { $count } di scelte
   *[other] Fatto: { $count } scelte
}
needs-green-technology = Tecnologie verdi
needs-digital-technology = Tecnologie digitali
needs-industry = Industria
needs-education = Istruzione e formazione
needs-people = Persone
needs-region = La regione

setup-group =
    <b>Chi rappresenta?</b>
    A una tavola rotonda ci sono posti riservati a ciascuno di questi gruppi.
setup-organisation =
    <b>Per quale organizzazione lavora?</b>
    Ne scriva il nome, perché chi organizza una tavola rotonda possa vedere chi chiede un posto. Non è obbligatorio.
setup-organisation-now = Adesso: { $organisation }
setup-erase = Cancella

setup-rhythm = <b>Con quale frequenza devo scrivere?</b>
setup-rhythm-weekly = Ogni settimana: { $weekday } { $hour }
setup-rhythm-at-once = Subito, il resto ogni settimana
setup-rhythm-later = Il giorno e l’ora si possono cambiare più tardi con /rhythm.
setup-rhythm-when = Il riepilogo settimanale arriva { $weekday } alle { $hour }, ora di { $city }.

setup-preview = { $total ->
    [0] <b>Negli ultimi { $days } giorni non le sarebbe stato segnalato alcun bando.</b>
    [one] <b>Negli ultimi { $days } giorni le sarebbe stato segnalato { $total } bando.</b>
    [many] <b>Negli ultimi { $days } giorni le sarebbero stati segnalati questi { $total } di bandi.</b>
   *[other] <b>Negli ultimi { $days } giorni le sarebbero stati segnalati questi { $total } bandi.</b>
}
setup-preview-line = • { $title }
setup-preview-more = { $count ->
    [one] E un altro.
    [many] E altri { $count }.
   *[other] E altri { $count }.
}
setup-preview-none = Torni indietro per scegliere più esigenze o un’area più ampia, o lasci così: pochi messaggi, ma utili.

setup-finished-weekly = <b>Fatto.</b> Ciò che è aperto adesso arriva subito, in un solo messaggio. Poi scrivo ogni settimana, { $weekday } alle { $hour }, ora di { $city }, e prima solo se un bando scade prima.
setup-finished-at-once = <b>Fatto.</b> Ciò che è aperto adesso arriva subito, in un solo messaggio. Poi i bandi più adatti arrivano subito e il resto ogni settimana, { $weekday } alle { $hour }, ora di { $city }.
setup-finished-how = Cambiare tutto: /settings. Silenzio per un certo tempo: /pause. Interrompere: /stop. Cancellare tutto: /forget
setup-finished-group = Gli amministratori cambiano tutto con /settings e interrompono con /stop. Per iscriversi alle tavole rotonde, mi scriva in una chat privata.
setup-offer = Devo segnalarle i bandi adatti alla sua regione? Basta un minuto.

setup-back = ‹ Indietro
setup-skip = Salta
setup-done = Fatto
setup-finish = Va bene così
setup-continue = Configura
