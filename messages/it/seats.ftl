# Posti: ciò che un organizzatore imposta a un tavolo e ciò che si chiede all’iscrizione.

seats-gauge = { $group }: { $taken } su { $quota }
seats-beyond = { $count ->
    [one] 1 in più su un posto aperto
    [many] { $count } in più su posti aperti
   *[other] { $count } in più su posti aperti
}
seats-offered = { $count ->
    [one] di cui 1 per ora solo offerto
    [many] di cui { $count } per ora solo offerti
   *[other] di cui { $count } per ora solo offerti
}
balance-nobody = Nessuno si è ancora iscritto.
balance-missing = Ancora nessuno da: { $groups }.
balance-lopsided = Un gruppo ha più della metà dei posti occupati: { $group }.
balance-full = Tutti i gruppi ci sono come previsto.
balance-good = Ogni gruppo è rappresentato.

desk-button-people = Persone e richieste
desk-button-seats = Posti
desk-button-asks = Domande all’iscrizione
desk-button-hosts = Co-organizzatori
desk-button-place = Luogo e lingue
desk-button-date = Cambiare la data
desk-button-series = Serie
desk-button-reopen = Si tiene comunque
button-undo = Annullare la modifica
button-more-settings = Altre impostazioni
host-approval-on = È lei a decidere su ogni iscrizione.
host-approval-off = Chi si iscrive riceve subito un posto libero.

seats-how = + aggiunge un posto, − ne toglie uno libero. Ciò che è libero viene offerto subito a chi attende.
seats-open-name = Posti aperti
seats-released-now = I posti di gruppo liberi sono aperti a tutti.
button-approval-on = Decidere su ogni iscrizione
button-approval-off = Ammettere senza decidere
approval-off-ask = { $count ->
    [one] <b>1 richiesta è aperta.</b> Se non decide più, viene ammessa. Senza posto libero, attende.
    [many] <b>{ $count } richieste sono aperte.</b> Se non decide più, vengono ammesse in ordine di arrivo. Chi non trova posto attende.
   *[other] <b>{ $count } richieste sono aperte.</b> Se non decide più, vengono ammesse in ordine di arrivo. Chi non trova posto attende.
}
button-approval-let-in = Ammetterle
button-approval-keep = Continuare a decidere
button-release-now = Aprire a tutti ora
button-release-back = Riservarli di nuovo ai gruppi
button-release-before = { $count ->
    [one] Aprire a tutti 1 giorno prima
    [many] Aprire a tutti { $count } giorni prima
   *[other] Aprire a tutti { $count } giorni prima
}

people-heading = <b>Persone a questo tavolo</b>
person-state = { $state ->
    [requested] chiede un posto
    [seated] ha un posto
    [offered] ha un’offerta
    [waiting] attende
    [refused] richiesta rifiutata
    [removed] posto ritirato
    [attended] ha partecipato
    [absent] non è venuto
   *[else] si è ritirato
}
person-two = 2 persone
person-guest = senza Telegram
person-answers-open = mancano risposte
person-date = { $state ->
    [yes] viene alla nuova data
   *[else] nuova data non ancora confermata
}
person-no-name = Non è stato dato alcun nome.
person-name-host = Solo gli organizzatori vedono il nome.
person-answer = <b>{ $question }</b> { $answer }
person-answer-none = ancora senza risposta
person-facilitator = facilitazione
answer-yes-no = { $answer ->
    [yes] Sì
   *[else] No
}
button-approve = Dare un posto
button-refuse = Rifiutare
button-reconsider = Rimettere tra le richieste
button-remove = Ritirare il posto
button-readmit = Annullare: ridare il posto
button-to-cohost = Nominare co-organizzatore
button-people = ‹ Persone
remove-ask =
    <b>Ritirare questo posto?</b>
    Chi lo ha lo viene a sapere una volta e può iscriversi di nuovo, in fondo alla fila. Scriva ora un motivo e verrà riferito, oppure prosegua senza.
button-remove-yes = Ritirare senza motivo
button-remove-no = No, lasciare

asks-heading = <b>Domande all’iscrizione</b>
asks-none = Finora non si chiede nulla. Può porre fino a cinque domande.
asks-privacy = Solo gli organizzatori vedono le risposte. Vengono cancellate 90 giorni dopo l’incontro.
ask-kind = { $kind ->
    [number] un numero
    [yes-no] sì o no
    [choice] una scelta
   *[else] a parole
}
ask-required = { $state ->
    [on] si attende una risposta
   *[else] può restare aperta
}
ask-new = Scriva la domanda in una riga. La preghiamo di non chiedere ciò che non serve.
ask-words = Scriva di nuovo la domanda, in una riga.
ask-choices = Scriva da due a sei scelte, ciascuna su una riga.
ask-dropped = Questa domanda non viene più posta.
button-ask-new = Chiedere qualcosa
button-ask-words = Altre parole
button-ask-kind = Risposta: { $kind }
button-ask-must = Attendere una risposta
button-ask-may = Può restare aperta
button-ask-up = Spostare in su
button-ask-drop = Non chiederla più
cannot-ask-many = Ci sono già cinque domande. Ne tolga prima una.
cannot-ask-gone = Questa domanda non viene più posta.
cannot-ask-empty = Scriva la domanda a parole.
cannot-ask-choices = Servono da due a sei scelte diverse, ciascuna su una riga.

place-heading = <b>Luogo e lingue</b>
place-online = <b>Luogo:</b> online
place-at = <b>Luogo:</b> { $place }
place-map = <a href="{ $url }">Mostra su una mappa</a>
link-at = <b>Partecipare:</b> { $link }
link-later = Il link per partecipare arriva 24 ore prima dell’inizio.
link-none = Non c’è ancora un link per collegarsi.
link-seen = Lo vede solo chi ha un posto, da 24 ore prima dell’inizio.
languages-none = <b>Lingue:</b> non indicate
languages-ask = Quali lingue si parlano al tavolo? Un tocco ne aggiunge una o la toglie.
address-ask = Scriva l’indirizzo o condivida una posizione: chi ha un posto potrà aprirla su una mappa.
link-ask = Incolli il link per collegarsi. Comincia con https://
link-bad = Un browser non può aprirlo come link a una riunione. Comincia con https:// o http://, per esempio https://meet.example.eu/skills
button-address = Indicare un indirizzo
button-online = Solo in rete
button-link = Indicare il link
button-link-off = Togliere il link
button-languages = Lingue
button-map = Mappa
map-spot-only = Il luogo sulla mappa

date-heading = <b>Data</b>
date-confirmed = <b>Hanno confermato la nuova data:</b> { $yes }. <b>Senza risposta:</b> { $open }
date-how = Scelga un giorno, oppure scriva giorno e ora così: 2026-05-12 10:00, nella sua ora.
date-sure =
    <b>Spostare questa tavola rotonda?</b>
    Finora: { $old }
    D’ora in poi: { $new }
    Tutti gli iscritti vengono a sapere le due date. A chi ha un posto si chiede di confermare, e tacendo non perde nulla. Il file dietro «{ $button }» aggiorna i calendari.
button-date-yes = Sì, spostarla
button-date-no = No, lasciarla
button-date-back = Annullare: la data di prima

hosts-heading = <b>Co-organizzatori</b>
hosts-none = Nessun altro guida questo tavolo. Un co-organizzatore può fare tutto ciò che può lei.
hosts-add = Chi deve aiutarla con questo tavolo? Può anche mandare un link a qualcuno.
hosts-nobody = Non c’è più nessuno da scegliere. Può mandare un link a qualcuno.
hosts-link = Mandi questo link a una persona. La prima che lo apre può diventare co-organizzatore. Vale una volta, fino a: { $when }. { $link }
button-host-add = Scegliere un co-organizzatore
button-host-link = Link per un co-organizzatore
button-host-link-off = Ritirare il link
button-host-off = Togliere: { $who }
button-host-hand = Cedere il tavolo a: { $who }
button-host-leave = Non aiutare più
cohost-invite = <b>Le si chiede di aiutare a guidare questa tavola rotonda</b>
cohost-invite-how = Da co-organizzatore vede chi viene e può fare tutto ciò che può l’organizzatore.
button-cohost-yes = Sì, aiuto
cohost-declined = Preso nota. Il link resta com’è; nessuno lo ha saputo.
cannot-host-gone = Questo link è stato usato, ritirato o è troppo vecchio. Ne chieda uno nuovo all’organizzatore.
cannot-host-group = Solo una persona può essere co-organizzatore. Apra il link in una chat privata con me.
cannot-host-already = Guida già questo tavolo.
cannot-host-unknown = Questa persona non si può scegliere. Mandi piuttosto un link.
host-left = Non aiuta più a guidare questo tavolo.

series-place = Tavolo { $n } su { $total } di una serie.
series-alone = Questo tavolo è finora da solo.
series-how = Quando si riunisce di nuovo? Posti, domande, co-organizzatori, lingue e luogo restano gli stessi.
button-again = { $every ->
    [2] Di nuovo tra 2 settimane
    [4] Di nuovo tra 4 settimane
   *[else] Di nuovo tra un mese
}
again-ask = <b>Il prossimo:</b> { $when }. Chi si invita per primo?
button-again-first = Prima questo tavolo, un giorno prima
button-again-all = Tutti insieme
button-series-before = ‹ Quello prima
button-series-after = Quello dopo ›
button-cancel-all = Annullare anche i successivi
button-cancel-reason = Annullare con un motivo
cancel-reason-ask = Scriva il motivo. Lo vengono a sapere tutti gli iscritti.
button-reopen-all = Anche tutti i successivi

button-two = Iscrivere due persone
two-ask =
    <b>Posti per due persone?</b>
    Ricevono entrambi i posti o attendono entrambi. Per quale gruppo?
button-one = Viene una persona sola
one-ask = L’altro posto passa allora a chi attende, e non si può annullare. Viene una persona sola?
button-one-yes = Sì, una sola
button-one-no = No, entrambe
name-ask =
    <b>Gli altri al tavolo possono vedere il suo nome?</b>
    Può cambiare idea fino alla chiusura delle iscrizioni e ritirare il nome in qualsiasi momento. Il nome viene cancellato 90 giorni dopo l’incontro.
button-name-table = Sì, tutto il tavolo
button-name-last = { $shown ->
    [table] Come prima, a tutti: { $name }
   *[else] Come prima, a chi organizza: { $name }
}
button-name-host = Solo gli organizzatori
button-name-nobody = No
name-type = Scriva il suo nome e, se vuole, una virgola e la sua organizzazione.
name-partner = Chi viene con lei? Chieda prima se può dirlo, poi scriva il nome.
name-back = <b>Il suo nome non è più mostrato a nessuno in questa tavola rotonda.</b> Ciò che è già stato inviato lo contiene ancora.
button-name-back = Ritirare il mio nome
question-step = Domanda { $n } su { $total }
question-now = Risposta data: { $answer }
question-number = Scriva un numero, solo in cifre.
question-choose = Scelga con un pulsante.
answers-heading = <b>Il suo nome e le sue risposte</b>
answers-thanks = Grazie, è tutto. Fino alla chiusura delle iscrizioni può cambiarlo: «{ $button }» sulla scheda.
answers-name = { $state ->
    [table] <b>Il suo nome, per tutto il tavolo:</b> { $name }
    [host] <b>Il suo nome, solo per gli organizzatori:</b> { $name }
   *[else] Il suo nome non viene mostrato.
}
button-answers = Il mio nome e le risposte
button-change = Cambiare
button-card = Mostrare il tavolo

mine-removed = L’organizzatore ha ritirato il suo posto. Può iscriversi di nuovo, in fondo alla lista d’attesa.
notice-queued = <b>L’organizzatore ha accolto l’iscrizione. Non c’è ancora un posto libero: è in lista d’attesa</b>
notice-refused = <b>L’organizzatore non ha potuto darle un posto</b>
notice-removed = <b>L’organizzatore ha ritirato il suo posto. Può iscriversi di nuovo</b>
notice-reconsidered = <b>L’organizzatore riesamina la sua iscrizione. Saprà il risultato</b>
notice-reason = <b>Motivo:</b> { $reason }
notice-moved = <b>Una tavola rotonda ha una nuova data</b>
notice-moved-was = Finora: { $when }
notice-moved-ask = Viene alla nuova data? Conserva il posto finché non vi rinuncia.
notice-confirm = <b>Viene alla nuova data?</b>
notice-reopened = <b>Questa tavola rotonda si tiene comunque</b>
notice-answers = <b>Gli organizzatori della sua tavola rotonda le hanno chiesto qualcosa</b>
notice-answers-safe = Il suo posto è al sicuro. Una risposta li aiuta a preparare.
notice-requests = { $count ->
    [one] <b>1 richiesta di posto la attende</b>
    [many] <b>{ $count } richieste di posto la attendono</b>
   *[other] <b>{ $count } richieste di posto la attendono</b>
}
notice-cohost = <b>Ora aiuta a guidare una tavola rotonda, da co-organizzatore</b>
notice-cohost-follow = <b>La tavola rotonda che aiuta a organizzare continua: ecco il prossimo incontro</b>
notice-cohost-off = <b>Non aiuta più a guidare questa tavola rotonda</b>
notice-cohost-joined = <b>La sua tavola rotonda ha un co-organizzatore in più</b>
notice-cohost-now = <b>Ha ceduto la tavola rotonda e ne è ora co-organizzatore</b>
notice-host-now = <b>Ora è l’organizzatore di una tavola rotonda</b>
notice-no-host = <b>L’organizzatore di una tavola rotonda non c’è più, e nessuno la guida</b>
notice-no-host-how = Con i suoi permessi può gestirla e nominare co-organizzatori.
notice-again = <b>La prossima tavola rotonda di una serie a cui ha partecipato</b>

refusal-release-used = { $seated ->
    [one] Dall’apertura è stato occupato 1 posto, quindi non si può annullare.
    [many] Dall’apertura sono stati occupati { $seated } posti, quindi non si può annullare.
   *[other] Dall’apertura sono stati occupati { $seated } posti, quindi non si può annullare.
}
refusal-cohosts-full = I co-organizzatori possono essere al massimo { $wanted }.
refusal-not-cohost = Solo un co-organizzatore può diventare organizzatore.
