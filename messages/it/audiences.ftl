# Committees and working groups.

command-committees = Comitati e gruppi di lavoro: entrare o uscire
command-audiences = Aggiungere e modificare comitati e gruppi di lavoro

audiences-heading =
    <b>Comitati e gruppi di lavoro</b>
    I membri ricevono notizia delle tavole rotonde, degli eventi e dei bandi destinati a loro. Tocchi un nome per vederlo, entrare o uscire.
audiences-none = Qui non c’è ancora alcun comitato o gruppo di lavoro.
audiences-keep =
    <b>Comitati e gruppi di lavoro</b>
    Tocchi un nome per modificarlo, o ne aggiunga uno nuovo. In una riga: <code>/audiences committee Tecnologia</code>
audience-label = { $state ->
    [member] ✓ { $name }
    [asked] { $name } (richiesto)
    [ended] { $name } (concluso)
   *[else] { $name }
}
audience-title = <b>{ $name }</b>
audience-kind = { $kind ->
    [committee] Comitato
   *[else] Gruppo di lavoro
}
audience-joining = { $admits ->
    [yes] La presidenza o un gestore ammette i nuovi membri. Chi chiede di entrare mostra loro il proprio gruppo, la propria organizzazione e le proprie regioni.
   *[else] Tutti possono entrare.
}
audience-members = Membri: { $count }
audience-members-few = Membri: meno di cinque
audience-mine = { $state ->
    [member] <b>Lei ne è membro.</b>
    [asked] <b>Ha chiesto di entrare.</b> Le scrivo appena è deciso.
    [refused] La sua richiesta non è stata accolta.
   *[else] Lei non ne è membro.
}
audience-chair = Ne ha la presidenza.
audience-ended = Non esiste più.
audience-gone = Questo comitato o gruppo di lavoro non esiste più. Tutti: /committees
audience-cannot-ended = Non esiste più, quindi nessuno può entrarvi.
audience-cannot-refused = La sua richiesta non è stata accolta. Può chiedere di nuovo 30 giorni dopo.
audience-cannot-group = Può entrare solo una persona. Mi scriva in una chat privata.
audience-asked-now = La sua richiesta è stata inoltrata.
audience-leads-only = Possono farlo solo la presidenza e i gestori.
audience-name-taken = Scriva un nome che nessun altro ha.
audience-ask-name = { $kind ->
    [committee] Come si chiama il nuovo comitato? Scriva il suo nome.
   *[else] Come si chiama il nuovo gruppo di lavoro? Scriva il suo nome.
}
audience-ask-rename = Come deve chiamarsi { $name } d’ora in poi? Scriva il nuovo nome.
audience-chair-link =
    <b>Una presidenza per { $name }</b>
    Invii questo link alla persona che deve avere la presidenza. La assume chi lo apre per primo; vale 14 giorni e una volta sola.
audience-chair-gone = { $name } non ha più una presidenza. Ora ammettono i membri i gestori.
audience-chair-taken =
    <b>Ora ha lei la presidenza: { $name }</b>
    Può ammettere membri, aggiungere eventi e inoltrare bandi.
audience-chair-expired = Questo link non vale più. Ne chieda uno nuovo a un gestore.
audience-asks-asked = <b>Qualcuno vorrebbe entrare: { $name }</b>
audience-asks-member = <b>Richiesta accolta: { $name }</b>
audience-asks-refused = <b>Richiesta non accolta: { $name }</b>
audience-asks-who = Chi: { $who }
audience-asks-nobody = Nessuno aspetta una risposta.
audience-answer = { $state ->
    [member] <b>La sua richiesta è stata accolta: { $name }</b>
   *[else] La sua richiesta non è stata accolta: { $name }
}
audience-put = { $state ->
    [member] La chat { $chat } ora è membro: <b>{ $name }</b>
   *[else] La chat { $chat } non è più membro: <b>{ $name }</b>
}
audience-put-how = Per iscrivere o togliere qualcuno: <code>/audiences put 123456789 { $name }</code>, <code>/audiences out 123456789 { $name }</code>
audience-put-told = { $state ->
    [member] I gestori hanno attivato la sua partecipazione: <b>{ $name }</b>
   *[else] I gestori hanno concluso la sua partecipazione: <b>{ $name }</b>
}
notice-invited-audience = <b>Una tavola rotonda per { $name }</b>
tip-to-audience = <b>Inoltrato a { $name }</b>
tip-to-how = Lei ne è membro. Per uscire: /committees
line-passed-to = Inoltrato a { $name }.

button-audience-add = { $kind ->
    [committee] Aggiungi un comitato
   *[else] Aggiungi un gruppo di lavoro
}
button-audience-join = { $admits ->
    [yes] Chiedi di entrare
   *[else] Entra
}
button-audience-leave = { $state ->
    [asked] Ritira la richiesta
   *[else] Esci
}
button-audience-asked = Richieste ({ $count })
button-audience-name = Cambia il nome
button-audience-admits = { $admits ->
    [yes] Lascia entrare tutti
   *[else] Ammetti ogni membro
}
button-audience-chair = Link per la presidenza
button-audience-chairoff = Togli la presidenza
button-audience-end = Concludi
button-audience-reopen = Fai continuare
button-audience-show = Mostra
button-audience-yes = Ammetti
button-audience-no = Non ammettere

button-pass-to = 📣 A un comitato o gruppo di lavoro
pass-to-which =
    <b>A quale comitato o gruppo di lavoro?</b>
    { $title }
pass-to-ask =
    <b>Inoltrare questo bando a { $name }?</b>
    { $title }
pass-to-reach = Membri: { $count }. Chi conosce già il bando non riceve nulla.
pass-to-few = Membri: meno di cinque. Chi conosce già il bando non riceve nulla.
pass-to-done =
    <b>Inoltrato a { $name }</b>
    { $title }

    I membri che vogliono segnalazioni immediate lo ricevono come segnalazione; gli altri lo trovano nel prossimo riepilogo.
pass-to-again = Questo bando vi è già stato inoltrato.
pass-to-nobody = Non c’è alcun comitato o gruppo di lavoro a cui possa inoltrarlo.

privacy-hub =
    <b>Comitati e gruppi di lavoro</b>
    Se entra in uno, o i gestori attivano la sua partecipazione, è conservato con il giorno, finché non esce. Gli altri membri vedono solo quanti sono, da cinque in poi. Se chiede di entrare, la presidenza o i gestori vedono il suo gruppo, la sua organizzazione e le sue regioni.
