# Il dossier prima di una tavola rotonda, e le pagine del pannello che lo preparano.

pdf-page = Pagina { $page } di { $pages }
button-briefing = Dossier
button-paper = In PDF
button-table-show = Mostra la tavola rotonda

briefing-title = Dossier: { $title }
briefing-news = Novità rispetto al suo ultimo dossier: { $parts }
briefing-part-when = l’ora
briefing-part-where = il luogo
briefing-part-agenda = l’ordine del giorno
briefing-part-calls = i bandi trattati
briefing-part-changed = modifiche in un bando
briefing-part-note = la nota di chi organizza
briefing-paper = Lo stesso, da stampare o conservare.
briefing-as-of = Situazione: { $when }. Chi viene può ancora cambiare.
briefing-note = Due parole da chi organizza
briefing-agenda = Ordine del giorno
briefing-call = Il bando
briefing-call-further = Trattato anche
briefing-can-apply = <b>Chi può candidarsi:</b> { $who }
briefing-changed = <b>Cambiato da quando la tavola rotonda è stata aperta:</b>
briefing-unchanged = Nessuna modifica da quando la tavola rotonda è stata aperta.
briefing-who = Chi viene
briefing-coming = { $count ->
    [0] Nessuno ha ancora un posto; posti in tutto: { $capacity }
    [one] 1 persona ha un posto; posti in tutto: { $capacity }
    [many] { $count } di persone hanno un posto; posti in tutto: { $capacity }
   *[other] { $count } persone hanno un posto; posti in tutto: { $capacity }
}
briefing-group = { $group }: { $taken } (posti riservati: { $quota })
briefing-group-open = { $group }: { $taken }
briefing-missing = Ancora nessuno da: { $groups }
briefing-countries = Per paese: { $countries }
briefing-names = Chi ha accettato di essere nominato: { $names }
briefing-similar = Bandi simili aperti
briefing-carried = Ancora aperti dall’ultima volta
briefing-similar-line = <a href="{ $url }">{ $title }</a>: { $when }
briefing-courses = Corsi per queste esigenze
briefing-course = <a href="{ $url }">{ $title }</a> ({ $provider })
briefing-refused = Il dossier è per chi ha un posto.

agenda-explore = Esplorare il bando
agenda-explore-1 = Benvenuto, e chi c’è
agenda-explore-2 = Il bando in breve: che cosa finanzia, chi può candidarsi, entro quando
agenda-explore-3 = Di che cosa ha bisogno ogni regione, e che cosa può portare
agenda-explore-4 = Idee per un progetto comune
agenda-explore-5 = Chi va avanti, e i prossimi passi
agenda-partners = Trovare partner
agenda-partners-1 = Benvenuto, e che cosa è cambiato nel bando
agenda-partners-2 = L’idea del progetto in cinque frasi
agenda-partners-3 = Ruoli: chi coordina, chi fa che cosa
agenda-partners-4 = Quali partner mancano, e chi li contatta
agenda-partners-5 = Bilancio, contributo proprio e prossimi passi
agenda-go-no-go = Decidere se candidarsi
agenda-go-no-go-1 = A che punto è la proposta
agenda-go-no-go-2 = Questioni aperte di ogni partner
agenda-go-no-go-3 = Che cosa parla a favore, e che cosa contro
agenda-go-no-go-4 = La decisione: candidarsi o no
agenda-go-no-go-5 = Compiti, responsabili e date fino alla scadenza

desk-button-briefing = Dossier
desk-button-agenda = Ordine del giorno
desk-button-calls = Bandi trattati
desk-button-note = La sua nota
desk-button-preview = Mostra il dossier
desk-button-briefnow = Inviare ora
desk-button-brieflater = Inviare come di consueto
desk-button-agendaclear = Togliere l’ordine del giorno
desk-button-agendaback = Tornare a com’era prima
desk-button-noteclear = Togliere la nota
desk-button-noteback = Tornare a com’era prima
desk-button-calladd = Aggiungere: { $number }
desk-button-calldrop = Togliere: { $number }

agenda-page = <b>Ordine del giorno</b>
agenda-none = Non c’è ancora un ordine del giorno. Ne scelga uno di questi, che ciascuno legge nella propria lingua, o scriva il suo in un messaggio.
agenda-how = Ne scelga un altro, o scriva il suo in un messaggio. Chi ha già il dossier viene informato della modifica.
agenda-long = È troppo lungo: { $length } caratteri, al massimo { $most }. Ne invii uno più breve, per favore.
note-page = <b>La sua nota nel dossier</b>
note-none = Non c’è ancora. La scriva in un messaggio: che cosa portare, che cosa leggere, come entrare.
note-how = Per cambiarla, ne scriva una nuova in un messaggio.
note-too-long = È troppo lunga: { $length } caratteri, al massimo { $most }. Ne invii una più breve, per favore.
plan-heading = <b>Il dossier</b>
plan-what = Ora, luogo, ordine del giorno, i bandi e che cosa vi è cambiato, chi viene per gruppo e paese, bandi simili: come messaggio e in PDF, a chi ha un posto e a chi organizza.
plan-when = <b>Invio:</b> { $when }
plan-later = Chi ottiene un posto dopo lo riceve subito; chi lo ha viene informato di ciò che cambia.
plan-out = Inviato finora a queste persone: { $count }.
plan-sending = L’invio è in corso.
plan-agenda = Ordine del giorno: { $state ->
    [yes] c’è
   *[else] non ancora
}
plan-note = La sua nota: { $state ->
    [yes] c’è
   *[else] non ancora
}
plan-calls = { $count ->
    [0] Non si tratta alcun bando.
    [one] Si tratta 1 bando.
    [many] Si trattano { $count } di bandi.
   *[other] Si trattano { $count } bandi.
}
plan-reminders = I promemoria arrivano a tutti 7 giorni, 1 giorno e 1 ora prima. Il link per partecipare arriva 24 ore prima.
plan-question = <b>La domanda «Può ancora venire?» è posta:</b> { $when }
calls-page = <b>Bandi trattati</b>
calls-how = Per aggiungere un bando, scriva il suo numero, il suo identificativo o qualche parola del titolo.
calls-none-found = Non è stato trovato alcun bando per «{ $typed }».
calls-found = Quale di questi?
calls-full = In una tavola rotonda si trattano al massimo { $most } bandi.
