# Events: study visits, forums, conferences, webinars and meetings.

command-events = Visite di studio, forum, convegni e webinar in programma
command-event = Aggiungere un evento

section-events = Eventi
section-events-more = Altri eventi in programma: { $count }. Tutti: /events

event-kind-name = { $kind ->
    [study-visit] Visita di studio
    [forum] Forum
    [conference] Convegno
    [webinar] Webinar
   *[else] Riunione
}
event-title = <b>{ $title }</b>
event-kind = <b>Tipo:</b> { $kind }
event-when = <b>Quando:</b> { $when }
event-where = <b>Dove:</b> { $where }
event-online = online
event-days = { $first } – { $last }
event-until = { $when }, fine: { $until }
event-needs = <b>Esigenze:</b> { $needs }
event-audience = <b>Per:</b> { $name }
event-call = <b>Sul bando:</b> { $title }
event-table = <b>Tavola rotonda:</b> { $title }, { $when }
event-link = <a href="{ $url }">Programma e iscrizione</a>
event-is-cancelled = <b>Questo evento è stato annullato.</b>
event-is-back = <b>Questo evento si tiene comunque.</b>
event-moved = <b>La data è cambiata.</b> Prima: { $before }
event-place-changed = <b>Il luogo è cambiato.</b> Prima: { $before }
event-why-audience = Perché: { $name }
event-why-table = Perché: una sua tavola rotonda
event-beside = Accanto all’evento «{ $title }», { $when }
event-gone = Questo evento non esiste più. I prossimi: /events
event-not-yours = Questo evento è solo per i membri di un comitato o gruppo di lavoro. Tutti: /committees

events-heading = <b>Eventi in programma: { $total }</b>
events-none = <b>Al momento non ci sono eventi in programma.</b>
events-how = Per aggiungerne uno: /event

calendar-event = L’evento, come file per il suo calendario.
calendar-event-off = L’evento è stato annullato. Questo file lo toglie dal suo calendario.

event-ask-title =
    <b>Un nuovo evento</b>
    Come si chiama? Scriva il titolo.
event-how = Si può anche in una riga, con barre tra le parti: <code>/event Titolo | visita di studio | 12 maggio 2026 10:00-16:00 | Ostrava | https://example.org | batterie | 123</code>. Le parti sono titolo, tipo, data, luogo, link, esigenze e bando; dal link in poi possono mancare.
event-ask-rename =
    <b>Come deve chiamarsi?</b>
    { $title }

    Scriva il nuovo titolo.
event-ask-kind =
    <b>Che tipo di evento è?</b>
    { $title }
event-ask-when =
    <b>Quando si tiene?</b>
    { $title }

    Scriva per esempio 12 maggio 2026 10:00-16:00, oppure 12-14 maggio 2026 per giorni interi. Le ore sono quelle del suo fuso orario.
event-ask-where =
    <b>Dove si tiene?</b>
    { $title }

    Scriva il luogo e la città. Se è online, tocchi il pulsante.
event-ask-link =
    <b>Dove si può leggere di più e iscriversi?</b>
    { $title }

    Invii l’indirizzo della pagina web.
event-ask-needs =
    <b>Quali esigenze riguarda?</b>
    { $title }

    Chi ne ha una ne riceve notizia. Senza esigenze e senza regione, la ricevono tutti. Tocchi, oppure scriva in una frase di che cosa si tratta.

    <b>{ $group }</b>
event-ask-call =
    <b>Riguarda un bando?</b>
    { $title }

    Scriva il numero del bando o il suo identificativo.
event-ask-audience =
    <b>Per chi è?</b>
    { $title }

    Ne ricevono notizia i membri del comitato o del gruppo di lavoro, e nessun altro.
event-bad-when = Non riesco a leggere «{ $said }» come una data futura. La scriva come 12 maggio 2026 10:00-16:00 o 12-14 maggio 2026.
event-bad-link = «{ $said }» non è un indirizzo web. Ne invii uno che inizi con http:// o https://.
event-bad-kind = Non conosco il tipo «{ $said }». Ci sono: { $kinds }
event-bad-call = Non ho trovato bandi per «{ $said }». Scriva il numero o l’identificativo.
event-bad-need = Non ho trovato esigenze in «{ $said }». Tocchi, oppure lo scriva con altre parole.
event-too-short = Scriva almeno titolo, tipo, data e luogo, con barre tra le parti.
event-page = <b>Modificare questo evento</b>
event-page-draft = <b>È giusto così?</b> Nessuno lo vede prima della pubblicazione.
event-page-undated = <b>Non ancora pronto:</b> manca la data. Nessuno lo vede prima della pubblicazione.
event-published =
    <b>L’evento è pubblicato.</b> Chi ne è interessato lo viene a sapere nel prossimo riepilogo. Per rinviare ad esso:
    { $link }
event-dropped = La bozza è eliminata.
event-writers-only = Solo le persone autorizzate, i gestori e le presidenze di comitati e gruppi di lavoro possono aggiungere o modificare eventi.

event-field-title = Titolo
event-field-kind = Tipo
event-field-when = Quando
event-field-where = Dove
event-field-link = Link
event-field-needs = Esigenze
event-field-call = Bando
event-field-audience = Per chi
button-event-edit = Modifica o annulla
button-event-online = È online
button-event-none = Nessuno
button-event-everybody = Tutti
button-event-publish = Pubblica
button-event-drop = Elimina la bozza
button-event-off = Annulla l’evento
button-event-on = Si tiene comunque
button-event-card = Mostra la scheda
