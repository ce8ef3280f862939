# Training courses, and what a roundtable points to.

command-courses = Corsi per le sue esigenze, o con parole a scelta

courses-unknown = Qui non è ancora stato inserito alcun catalogo di corsi.
courses-mine = <b>Corsi per le sue esigenze: { $total }</b>
courses-mine-none = <b>Al momento nessun corso risponde alle sue esigenze.</b>
courses-need = <b>Corsi per { $of }: { $total }</b>
courses-need-none = <b>Al momento nessun corso per { $of }</b>
courses-call =
    <b>Corsi per le esigenze di questo bando: { $total }</b>
    { $of }
courses-call-none =
    <b>Al momento nessun corso per le esigenze di questo bando</b>
    { $of }
courses-group = <b>Corsi per «{ $of }»: { $total }</b>
courses-group-none = <b>Al momento nessun corso per «{ $of }»</b>
courses-words = <b>Corsi con «{ $of }»: { $total }</b>
courses-words-none = <b>Nessun corso ha «{ $of }» nel titolo, nell’ente o nelle esigenze.</b>
courses-all = <b>Tutti i corsi: { $total }</b>
courses-all-none = <b>Al momento non è elencato alcun corso.</b>
course-title = <b>{ $number }.</b> <a href="{ $url }">{ $title }</a>
course-by = { $provider }
course-facts = { $facts }
course-languages = lingua: { $languages }
course-mode = { $mode ->
    [online] online
    [onsite] in presenza
   *[else] in parte online
}
course-begins = dal giorno: { $day }
course-began = in corso dal giorno: { $day }
course-between = { $first } – { $last }
course-until = fino al giorno: { $day }
course-hours = { $hours } h
course-price = prezzo: { $price }
course-needs = Per: { $needs }
courses-source = <i>Situazione: { $day }. Fonte: { $catalogue }</i>

button-courses-call = 🎓 Corsi per questo ({ $count })
button-courses-need = 🎓 Corsi: { $need } ({ $count })
button-courses-group = 🎓 Corsi di questa pagina ({ $count })
button-courses-mine = Corsi per le mie esigenze
button-courses-all = Tutti i corsi

table-audience = <b>Per:</b> { $name }
table-event = <b>Accanto all’evento:</b> { $title }, { $when }
button-event = Mostra l’evento
desk-button-event = Rinvia a un evento
desk-button-audience = Per un comitato o un gruppo
desk-event-which = A quale evento deve rinviare la tavola rotonda? Lo nomineranno la sua scheda e la sua voce di calendario.
desk-event-none = Non ci sono eventi in programma. Si aggiungono con /event.
desk-event-set = La tavola rotonda rinvia a questo evento: { $title }
desk-event-cleared = La tavola rotonda non rinvia ad alcun evento.
desk-audience-which = Per chi è la tavola rotonda? Sono invitati i membri del comitato o del gruppo di lavoro, ciascuno una volta. Tutti gli altri possono ancora iscriversi.
desk-audience-none = Non c’è ancora alcun comitato o gruppo di lavoro. Li aggiungono i gestori con /audiences.
desk-audience-set = La tavola rotonda è per { $name }. I suoi membri vengono invitati ora.
desk-audience-cleared = La tavola rotonda non è per alcun comitato o gruppo di lavoro in particolare. Chi è stato invitato resta invitato.
desk-choice-none = Nessuno
