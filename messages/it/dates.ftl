# Giorni d’incontro, chi è interessato, sondaggi sulla data.

gathered = { $regions ->
    [one] 1 regione
    [many] { $regions } di regioni
   *[other] { $regions } regioni
} di { $countries ->
    [one] 1 paese
    [many] { $countries } di paesi
   *[other] { $countries } paesi
} { $regions ->
    [one] è interessata
    [many] sono interessate
   *[other] sono interessate
}{ $lacks ->
    [some] ; finora { $none }.
   *[else] .
}
gathered-none-industry = nessuna impresa
gathered-none-education = nessun ente di formazione
gathered-none-social_partners = nessuna parte sociale
gathered-none-public_authorities = nessuna autorità pubblica
gathered-heading = <b>Questo bando non interessa solo a lei</b>
gathered-next = L’interesse basta per una tavola rotonda. Chi può aprirne una lo sa; quando ci sarà una data, riceverà un messaggio.

counted-ask = <b>Gli altri interessati possono sapere che lo è anche la sua regione?</b> Si mostrano solo numeri: regioni, paesi, gruppi; mai il suo nome. In cambio vede lo stesso degli altri.
button-counted = { $answer ->
    [yes] Sì, ci conti
   *[else] No, grazie
}
counted-here = Conta anche per gli altri, senza il suo nome: /settings
counted-said = { $answer ->
    [yes] La sua regione è contata da ora, senza il suo nome. Per cambiare: /settings
   *[else] Non viene contata. Per cambiare: /settings
}
settings-name-counted = Essere contati tra gli interessati
settings-counted = { $state ->
    [on] sì
    [off] no
   *[else] non ancora chiesto
}
settings-choice-counted = { $state ->
    [on] Essere contati tra gli interessati
   *[else] Non essere più contati
}

quorum-lands = <b>Per paese:</b> { $lands }
quorum-land = { $country } { $count }
quorum-missing = <b>Mancano ancora:</b> { $groups }
quorum-complete = Ci sono tutti i gruppi.
quorum-under = <b>L’interesse per questo bando</b>
    Alcuni hanno ritirato il loro interesse; ora è troppo poco per una tavola rotonda.
quorum-taken-mine = Se ne occupa lei. Le altre persone autorizzate vedono che qualcuno lo fa.
quorum-taken-other = Se ne occupa un’altra persona autorizzata.
quorum-quiet = Ha risposto: non ora. Ecco la situazione:
button-quorum = Chi è interessato
button-quorum-take = Me ne occupo io
button-quorum-give = Non me ne occupo più
button-quorum-quiet = Non ora
button-quorum-again = Annulla «Non ora»

day-holiday = { $named ->
    [yes] Giorno festivo, { $day }: { $places } ({ $name }).
   *[else] Giorno festivo, { $day }: { $places }.
}
day-line = • { $when }
day-suits = Nell’orario di lavoro (9:00-17:00) di { $suits } persone su { $of }; nessuna ora va bene a più persone.
day-suits-typed = Nell’orario di lavoro (9:00-17:00) di { $suits } persone su { $of }.
day-season = { $season ->
    [august] In agosto molti sono assenti.
   *[else] Intorno a Natale molti sono assenti.
}
day-weekend = Giorno non lavorativo: { $weekday }.

host-days-how = Scriva giorno e ora come 2026-05-12 10:00, nella sua ora. I giorni dei pulsanti sono contati all’indietro dalla scadenza: non sono festivi per nessuno, a un’ora che va bene a più persone possibile.
host-really = <b>Davvero?</b> La tavola rotonda sarebbe dopo l’ultima scadenza del bando.
host-really-when = Tavola rotonda: { $when }
host-really-deadline = Ultima scadenza: { $when }
button-really = Sì, in questo giorno
button-other-day = Un altro giorno
button-poll = Piuttosto chiedere una data

poll-draft = <b>Chiedere una data</b>
poll-draft-dates = Scelga da due a sei date. Per un’altra la scriva come 2026-05-12 10:00, nella sua ora.
poll-draft-chosen = <b>Scelte:</b> { $count }
poll-draft-seats = <b>Posti:</b> { $seats }
poll-draft-seats-how = Scelga i posti, o li scriva: { $example }
poll-draft-end = <b>Fine del sondaggio:</b> { $when }
poll-draft-end-how = Scelga la fine del sondaggio.
poll-draft-near = Nessuna fine è possibile: la prima data è troppo vicina. Un sondaggio finisce almeno un giorno prima.
poll-draft-asks = { $count ->
    [0] Non c’è ancora nessuno a cui chiedere; chi si aggiunge nel frattempo riceve la domanda.
    [one] La domanda va a 1 membro.
    [many] La domanda va a { $count } di membri.
   *[other] La domanda va a { $count } membri.
} Ognuno riceve un messaggio, e un secondo se verso la fine la risposta manca ancora.
button-poll-end = { $days ->
    [one] Fine tra 1 giorno
    [many] Fine tra { $days } di giorni
   *[other] Fine tra { $days } giorni
}
button-poll-open = Chiedere ora
button-poll-drop = Non chiedere
poll-dropped = Non è stato chiesto a nessuno.

ballot = <b>Quale data le va bene?</b>
ballot-nudge = <b>Manca ancora la sua risposta sulla data</b>
ballot-title = Tavola rotonda: { $title }
ballot-until = Risponda entro: { $when }. Fino ad allora può cambiare le risposte.
ballot-option = <b>{ $number }.</b> { $when }
ballot-counts = { $yes } sì, { $maybe } se serve, { $no } no
ballot-count = { $answer ->
    [yes] { $count } sì
    [maybe] { $count } se serve
   *[else] { $count } no
}
ballot-answer = { $answer ->
    [yes] Sì
    [maybe] Se serve
   *[else] No
}
ballot-button = { $number }: { $answer }
ballot-mine = Lei: { $answer }
ballot-over = Questo sondaggio è finito.
ballot-chosen = <b>La data:</b> { $when }
ballot-tied = Più date vanno bene allo stesso modo. Sceglie chi organizza.
ballot-without = Non si è arrivati a una data.
button-ballot-none = Nessuna di queste
button-ballot = Quale data le va bene?

poll-host = <b>Sondaggio sulla data</b>
poll-host-ended = <b>Il sondaggio sulla data è finito</b>
poll-host-turnout = { $asked ->
    [one] Risposte: { $voted } su { $asked }.
    [many] Risposte: { $voted } su { $asked }.
   *[other] Risposte: { $voted } su { $asked }.
}
poll-host-until = Finisce: { $when }.
poll-host-group = { $group }: { $counts }
poll-host-no-group = Senza gruppo
poll-host-tied = Queste date vanno bene allo stesso modo. Scelga; altrimenti vale la prima, da: { $when }.
poll-host-none = Nessuno può in una data che deve ancora venire.
poll-host-called-off = È finito senza una data.
button-poll-host = A che punto è ora
button-poll-finish = Chiudere ora
button-poll-off = Chiudere senza data
button-poll-reopen = Riaprire
button-poll-more = Chiedere altre date
button-show-table = Mostra la tavola rotonda
desk-button-poll = Sondaggio sulla data

notice-dated = <b>La data della sua tavola rotonda è fissata</b>
notice-dated-yes = <b>È fissata la data a cui ha detto sì</b>
dated-no-seat-yet = Il suo sì non è ancora un posto: si iscriva, per favore.

refusal-dates-to-offer = Un sondaggio ha da due a sei date.
refusal-poll-end = La fine di un sondaggio deve essere nel futuro.
refusal-poll-ends-late = Il sondaggio deve finire un giorno prima della prima data, al più tardi: { $when }.
refusal-poll-over = Questo sondaggio è finito.
refusal-not-asked = Qui può rispondere solo chi ha ricevuto la domanda.
refusal-asked-already = Un sondaggio su questa data è già aperto.

privacy-dates = Se essere contati tra gli interessati a un bando si decide in /settings: gli altri vedono solo numeri, e solo di chi è d’accordo. Le persone autorizzate vedono i numeri di tutti. Le risposte a un sondaggio sulla data appaiono come numeri, a chi organizza per gruppo. Restano fino a un anno dopo il sondaggio.
