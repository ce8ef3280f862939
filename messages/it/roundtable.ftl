# Tavole rotonde.

tables-heading = <b>Prossime tavole rotonde</b>
tables-none = Non è prevista alcuna tavola rotonda. Quando un bando interessa a un numero sufficiente di membri, se ne apre una.
tables-more = { $count ->
    [one] Un’altra non è mostrata.
    [many] Altre { $count } non sono mostrate.
   *[other] Altre { $count } non sono mostrate.
}
part-host = È lei a organizzarla.
part-seated = Ha un posto.
part-offered = Un posto è riservato per lei. La preghiamo di rispondere.
part-waiting = È in lista d’attesa, in posizione { $count }.
part-requested = La sua richiesta è all’esame di chi organizza.
part-invited = { $count ->
    [0] Nessun posto libero per il suo gruppo; la lista d’attesa è aperta.
    [one] { $count } posto libero per il suo gruppo.
    [many] { $count } di posti liberi per il suo gruppo.
   *[other] { $count } posti liberi per il suo gruppo.
}

table-title = <b>Tavola rotonda: { $title }</b>
table-call = Sul bando: { $title }
table-duration = { $minutes ->
    [one] <b>Durata:</b> { $minutes } minuto
    [many] <b>Durata:</b> { $minutes } di minuti
   *[other] <b>Durata:</b> { $minutes } minuti
}
table-languages = <b>Lingue:</b> { $languages }
table-sign-up-until = <b>Iscrizione fino a:</b> { $when }
table-sign-up-over = Le iscrizioni sono chiuse.
table-approval = Chi organizza decide su ogni iscrizione.
table-release = <b>Posti liberi dei gruppi aperti a tutti da:</b> { $when }
table-place-later = Il luogo o il link sarà comunicato.
place-missing = Ancora nessun luogo né link: si prega di indicarne uno.
table-is-cancelled = Questa tavola rotonda è stata annullata.

seats-heading = { $capacity ->
    [one] <b>{ $capacity } posto</b>
    [many] <b>{ $capacity } di posti</b>
   *[other] <b>{ $capacity } posti</b>
}
seats-released = { $group }: { $taken ->
    [one] { $taken } occupato
    [many] { $taken } occupati
   *[other] { $taken } occupati
}
seats-waiting = { $count } in attesa
seats-open = Per qualsiasi gruppo: { $free ->
    [one] { $free } libero
    [many] { $free } liberi
   *[other] { $free } liberi
}
seats-open-all = Per tutti i gruppi: { $free ->
    [one] { $free } libero
    [many] { $free } liberi
   *[other] { $free } liberi
}
seats-countries = { $count ->
    [one] Finora i partecipanti provengono da { $count } paese.
    [many] Finora i partecipanti provengono da { $count } di paesi.
   *[other] Finora i partecipanti provengono da { $count } paesi.
}

mine-host = È lei a organizzare questa tavola rotonda.
mine-requested = Ha chiesto un posto ({ $group }). Deciderà chi organizza.
mine-refused = Non è stato possibile assegnarle un posto.
mine-seated = { $party ->
    [one] <b>Ha un posto</b> ({ $group }).
    [many] <b>Ha { $party } di posti</b> ({ $group }).
   *[other] <b>Ha { $party } posti</b> ({ $group }).
}
mine-waiting = <b>È in lista d’attesa</b> ({ $group }), in posizione { $place }.
mine-offered = <b>Un posto è riservato per lei</b> ({ $group }).
mine-declined = Ha rifiutato un posto. Può iscriversi di nuovo, in fondo alla lista d’attesa.
mine-lapsed = Il posto riservato per lei è passato alla persona successiva. Può iscriversi di nuovo, in fondo alla lista d’attesa.
mine-withdrawn = Ha lasciato questa tavola rotonda. Può iscriversi di nuovo, in fondo alla lista d’attesa.
mine-attended = Ha partecipato.
mine-absent = Aveva un posto e non ha partecipato.
offer-until = La preghiamo di rispondere entro: { $when }. Poi il posto passa alla persona successiva.

button-join = { $room ->
    [free] Mi iscrivo: { $group }
   *[else] Lista d’attesa: { $group }
}
button-leave = Rinuncio al mio posto
button-leave-line = Rinuncio alla lista d’attesa
button-leave-request = Ritiro la mia richiesta
button-accept = Sì, accetto il posto
button-decline = No, grazie
button-call = Mostra il bando

notice-seated = <b>Ha un posto</b>
notice-invited = <b>Una tavola rotonda su un bando che le interessa</b>
notice-offer = <b>C’è un posto libero per lei</b>
notice-lapsed = <b>L’offerta è scaduta. Il posto è passato alla persona successiva</b>
notice-closed = <b>Le iscrizioni sono chiuse e questa volta non si è liberato nessun posto</b>
notice-closed-thanks = Grazie per aver atteso. Se qualcuno rinuncia all’ultimo momento e chi organizza riapre le iscrizioni, il posto viene offerto in ordine di attesa.
notice-cancelled = <b>Questa tavola rotonda è stata annullata</b>
notice-reminder = <b>La sua tavola rotonda: { $distance }</b>
notice-reminder-host = <b>La tavola rotonda che organizza: { $distance }</b>
distance-past = in corso
distance-minutes = { $minutes ->
    [0] inizia adesso
    [one] tra { $minutes } minuto
    [many] tra { $minutes } di minuti
   *[other] tra { $minutes } minuti
}
distance-today = oggi
distance-tomorrow = domani
distance-days = { $days ->
    [one] tra { $days } giorno
    [many] tra { $days } di giorni
   *[other] tra { $days } giorni
}

host-seats = <b>Posti occupati:</b> { $taken } su { $capacity }. <b>In attesa:</b> { $waiting }. <b>Paesi:</b> { $countries }
meanwhile-offered = Ora un posto è riservato per lei. Lo accetti o lo rifiuti con i pulsanti.
meanwhile-seated = Nel frattempo ha ottenuto un posto. Per rinunciarvi comunque, tocchi di nuovo il pulsante.
refusal-table-cancelled = Questa tavola rotonda è stata annullata.
refusal-table-held = Questa tavola rotonda si è già tenuta.
refusal-sign-up-closed = Le iscrizioni si sono chiuse: { $when }.
refusal-signed-up-otherwise = Ha già un’iscrizione ({ $group }). Per cambiarla, rinunci prima al suo posto.
refusal-not-admitted = Non è stato possibile assegnarle un posto. Solo chi organizza può cambiarlo.
refusal-party-size = Può iscrivere una persona o una delegazione di due.
refusal-no-registration = Non ha un’iscrizione a questa tavola rotonda.
refusal-no-offer = Al momento nessun posto è riservato per lei.
refusal-offer-over = Questa offerta è scaduta. Può iscriversi di nuovo.
refusal-not-requested = Questa iscrizione non richiede più una decisione.
refusal-not-seated = Si può segnare presente o assente solo chi ha un posto.
refusal-too-early = Si può fare a partire da: { $when }.
refusal-below-seated = { $seated ->
    [one] { $seated } posto è occupato, quindi { $wanted } non basta.
    [many] { $seated } di posti sono occupati, quindi { $wanted } non basta.
   *[other] { $seated } posti sono occupati, quindi { $wanted } non basta.
}
refusal-no-seats = Una tavola rotonda ha bisogno di almeno un posto.
refusal-in-the-past = Questo momento è passato.
refusal-dates-out-of-order = L’ordine deve essere: apertura dei posti a tutti, fine delle iscrizioni, inizio.
refusal-other = Al momento non è possibile.
