# A che punto è un membro con un bando, le sue note, le domande in merito e l’inoltro.

stage-watching = In osservazione
stage-interested = Di interesse
stage-partners = Partner trovati
stage-applied = Proposta presentata
stage-funded = Con finanziamento
stage-not-funded = Senza finanziamento
stage-withdrawn = Ritirata o non presentata

button-track = 📌 A che punto è: { $stage }
button-track-note = 📌 La sua nota
track-where = <b>A che punto è:</b> { $stage }, da { $since }
track-nowhere = <b>A che punto è:</b> non figura nel suo elenco
track-grant = <b>La sua sovvenzione:</b> { $amount }
track-note = <b>La sua nota:</b> { $note }
track-how = Tocchi il punto a cui è adesso; può cambiarlo in qualsiasi momento. Una volta presentata la proposta, i promemoria della scadenza terminano.
track-seen = { $in ->
    [group] Tutto il gruppo vede questa pagina. Solo gli amministratori del gruppo possono modificarla.
   *[else] Gli altri membri non vedono questa pagina. I risultati compaiono solo in cifre relative a più membri.
}
button-track-grant = { $state ->
    [on] Modifica l’importo
   *[else] Inserisci l’importo
}
button-track-off = Togli dal mio elenco
track-grant-ask =
    <b>Con finanziamento. Quale parte della sovvenzione spetta a lei?</b>
    { $title }

    Scriva l’importo come messaggio, per esempio 250 000 o 1,5 milioni di euro. Senza l’indicazione della valuta, si intende in euro.
track-grant-unread = Non riesco a leggere «{ $said }» come importo. Lo scriva per esempio come 250 000 o 1,5 milioni di euro.
button-note = { $state ->
    [on] Modifica la nota
   *[else] Scrivi una nota
}
button-note-erase = Cancella la nota
note-ask =
    <b>La sua nota su questo bando</b>
    { $title }

    La scriva come messaggio, con al massimo { $most ->
        [one] { $most } carattere.
        [many] { $most } di caratteri.
       *[other] { $most } caratteri.
    }
note-long = Il messaggio ha { $length ->
    [one] { $length } carattere
    [many] { $length } di caratteri
   *[other] { $length } caratteri
}; il massimo è { $most }. Invii una nota più breve.

tracker-all = Tutti
tracker-results = Risultati
tracker-heading-all = { $total ->
    [0] <b>Non segue ancora nessun bando.</b> I pulsanti sotto un bando lo salvano. Che cosa è aperto adesso: /calls
    [one] <b>{ $total } bando che segue</b>
    [many] <b>{ $total } di bandi che segue, la prossima scadenza per prima</b>
   *[other] <b>{ $total } bandi che segue, la prossima scadenza per prima</b>
}
tracker-heading = { $total ->
    [0] <b>{ $stage }:</b> nessun bando
    [one] <b>{ $stage }:</b> { $total } bando
    [many] <b>{ $stage }:</b> { $total } di bandi, la prossima scadenza per prima
   *[other] <b>{ $stage }:</b> { $total } bandi, la prossima scadenza per prima
}
button-tracker = { $stage } ({ $count })
line-partners = Ha trovato dei partner.
line-applied = Ha presentato una proposta.
line-funded = La sua proposta ha ottenuto il finanziamento.
line-not-funded = La sua proposta non ha ottenuto il finanziamento.
line-withdrawn = Ha ritirato la proposta o non ne ha presentata alcuna.
line-note = Ha scritto una nota.

question-applied = <b>Ha presentato una proposta?</b>
question-applied-why = { $stage ->
    [partners] Aveva trovato dei partner per questo bando, che ora è chiuso.
   *[else] Questo bando era di suo interesse e ora è chiuso.
}
question-result = <b>Che esito ha avuto la sua proposta?</b>
question-result-why = Ha presentato una proposta per questo bando; forse ora c’è una risposta.
question-what-for = Basta un tocco. I risultati compaiono solo in cifre relative a più membri.
button-we-applied = Proposta presentata
button-not-this-time = Questa volta no
button-no-answer-yet = Ancora nessuna risposta
button-no-questions = Non chiedere più
questions-off = Non farò più domande di questo tipo. Per cambiare: /settings

button-pass-on = 👥 Ai membri della mia regione
pass-on-ask =
    <b>Inoltrare questo bando ai membri della sua regione?</b>
    { $title }
pass-on-reach = { $count ->
    [one] Raggiungerebbe { $count } membro: { $regions }.
    [many] Raggiungerebbe { $count } di membri: { $regions }.
   *[other] Raggiungerebbe { $count } membri: { $regions }.
}
pass-on-reach-few = Raggiungerebbe meno di cinque membri: { $regions }.
pass-on-reach-many = { $count ->
    [one] Raggiungerebbe più di { $count } membro: { $regions }.
    [many] Raggiungerebbe più di { $count } di membri: { $regions }.
   *[other] Raggiungerebbe più di { $count } membri: { $regions }.
}
pass-on-says = Leggeranno «Inoltrato da un membro della sua regione». Il suo nome non compare.
pass-on-says-group = Leggeranno «Inoltrato da un membro della sua regione ({ $group })». Il suo nome non compare.
pass-on-organisation = La sua organizzazione, { $organisation }, compare solo se lo sceglie adesso.
button-pass-on-go = Inoltra
button-pass-on-named = Inoltra con la mia organizzazione
pass-on-done =
    <b>Inoltrato</b>
    { $title }

    I membri che vogliono segnalazioni immediate lo ricevono come segnalazione; gli altri lo trovano nel prossimo riepilogo. Chi conosce già il bando non riceve nulla.
pass-on-again = Ha già inoltrato questo bando.
pass-on-too-often = { $most ->
    [one] Negli ultimi sette giorni ha inoltrato { $most } bando. Potrà inoltrare il prossimo a partire da: { $when }.
    [many] Negli ultimi sette giorni ha inoltrato { $most } di bandi. Potrà inoltrare il prossimo a partire da: { $when }.
   *[other] Negli ultimi sette giorni ha inoltrato { $most } bandi. Potrà inoltrare il prossimo a partire da: { $when }.
}
pass-on-no-region = Non ha ancora scelto una regione. Per sceglierne una: /region
pass-on-closed = Questo bando è chiuso e non si può più inoltrare.
tip-from = <b>Inoltrato da un membro della sua regione</b>
tip-from-known = <b>Inoltrato da un membro della sua regione</b> ({ $who })
tip-how = Per non ricevere più messaggi come questo: /settings
line-passed-on = Inoltrato da un membro della sua regione.

settings-name-tips = Consigli dei membri della mia regione
settings-name-questions = Domande sulle mie proposte
settings-switch = { $state ->
    [on] sì
   *[else] no
}
settings-choice-tips = { $state ->
    [on] Attiva i consigli dei membri della mia regione
   *[else] Disattiva i consigli dei membri della mia regione
}
settings-choice-questions = { $state ->
    [on] Attiva le domande sulle mie proposte
   *[else] Disattiva le domande sulle mie proposte
}

privacy-tracker =
    <b>I bandi che segue</b>
    Sono conservati anche: a che punto è con un bando e da quando, la sovvenzione se ne indica l’importo, le sue note e i bandi che ha inoltrato. Gli altri membri non vedono nulla di tutto ciò, salvo quando lei inoltra un bando: vedono il suo gruppo e, se lo ha scelto, la sua organizzazione. I gestori dell’assistente possono leggerlo.
