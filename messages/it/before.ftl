# Prima di una tavola rotonda: calendario, promemoria e se si viene ancora.

calendar-table-again = Ci sono novità: apra questo file, sostituisce la voce nel suo calendario.
calendar-table-gone = Apra questo file per togliere la tavola rotonda dal suo calendario.
calendar-join = Partecipare: { $link }

before-guests = { $count ->
    [one] 1 ospite non ha una chat con me: lo informi lei, per favore.
    [many] { $count } di ospiti non hanno una chat con me: li informi lei, per favore.
   *[other] { $count } ospiti non hanno una chat con me: li informi lei, per favore.
}

coming-ask = <b>Può ancora venire?</b>
coming-ask-again = <b>Altre persone aspettano un posto. Può ancora venire?</b>
coming-why = In caso contrario il suo posto passa alla persona successiva. Senza risposta lo mantiene.
button-coming-yes = Sì, verrò
button-coming-no = No, cedo il mio posto
button-coming-no-more = Non posso venire
coming-thanks = Grazie. Il suo posto è confermato.
coming-said-yes = <b>Grazie. Il suo posto è confermato.</b>
coming-over = Questa tavola rotonda è iniziata, oppure non si tiene.
coming-heading = <b>Chi viene ancora</b>
coming-counts = Posti confermati: { $confirmed } su { $seated }
coming-open = { $count ->
    [one] 1 persona non ha risposto e mantiene il posto.
    [many] { $count } di persone non hanno risposto e mantengono il posto.
   *[other] { $count } persone non hanno risposto e mantengono il posto.
}
coming-waiting = { $count ->
    [one] 1 persona aspetta un posto.
    [many] { $count } di persone aspettano un posto.
   *[other] { $count } persone aspettano un posto.
}
coming-closed = Le iscrizioni sono chiuse: un posto ceduto adesso non è offerto a nessuno, a meno che lei non riapra le iscrizioni.
coming-reopened = Le iscrizioni sono aperte. Può chiuderle subito.
coming-cannot = <b>Una persona non può venire</b> ({ $group })
coming-cannot-waiting = { $count ->
    [one] 1 persona aspetta, ma le iscrizioni sono chiuse. Se le riapre, il posto le viene offerto.
    [many] { $count } di persone aspettano, ma le iscrizioni sono chiuse. Se le riapre, il posto viene offerto alla successiva.
   *[other] { $count } persone aspettano, ma le iscrizioni sono chiuse. Se le riapre, il posto viene offerto alla successiva.
}
desk-button-coming = Chi viene ancora
desk-button-lateopen = Riaprire le iscrizioni
desk-button-lateclose = Chiudere ora le iscrizioni
refusal-no-seat = Non ha un posto a questa tavola rotonda.
