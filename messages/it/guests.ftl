# Guests without a chat, on a host's desk, and the link to the page on which they sign up.

desk-button-guests = Invitati senza Telegram
desk-button-weblink = Pagina di iscrizione

guests-heading = <b>Invitati senza Telegram</b>
guests-about = Per gli invitati valgono le stesse regole che per tutti: posti per gruppo, lista d’attesa, offerte. Non hanno una chat con me: ciò che accade al loro posto viene comunicato a chi organizza, perché lo riferisca. Solo chi organizza questa tavola rotonda vede i nomi qui.
guests-none = Nessun invitato è ancora iscritto.
guests-full = Questa tavola rotonda ha tanti invitati quanti ne posso gestire.
guests-to-inform = Avvisi anche questi invitati, che non hanno una chat con me: { $names }
guest-gone = Questo invitato non è più presente qui.
guest-stands = { $party ->
    [pair] { $group }, delegazione di due: { $state }
   *[else] { $group }: { $state }
}
guest-is-named = non ancora iscritto
guest-is-requested = in attesa di chi organizza
guest-is-refused = rifiutato da chi organizza
guest-is-seated = ha un posto
guest-is-waiting = in lista d’attesa
guest-is-offered = posto riservato, manca la risposta
guest-is-declined = posto offerto e rifiutato
guest-is-lapsed = nessuna risposta in tempo
guest-is-withdrawn = posto lasciato
guest-is-removed = posto ritirato dall’organizzatore
guest-is-cancelled = tavola rotonda annullata
guest-is-attended = ha partecipato
guest-is-absent = non ha partecipato
guest-organisation = Organizzazione: { $words }
guest-country = Paese: { $words }
guest-shown = Gli altri partecipanti possono vedere chi è questo invitato.
guest-not-shown = Gli altri partecipanti non vedono chi è questo invitato. Solo l’invitato può permetterlo, sulla propria pagina.
guest-own-page = La pagina personale dell’invitato mostra la sua situazione e raccoglie le sue risposte. Gli comunichi l’indirizzo: { $link }
guest-ask-name = Come si chiama l’invitato? Me lo scriva.
guest-ask-why = Il nome è conservato per questa tavola rotonda e cancellato 12 mesi dopo. Lo dica al suo invitato.
guest-ask-group = <b>{ $name }</b>: per quale gruppo?
guest-ask-party = <b>{ $name }</b>: una persona, o una delegazione di due che riceve entrambi i posti o nessuno?
guest-ask-organisation = <b>{ $name }</b>: quale organizzazione? Me la scriva, oppure un trattino (-) se non c’è.
guest-ask-country = <b>{ $name }</b>: quale paese? Lo scelga qui sotto, o me lo scriva.
guest-bad-name = Un nome ha almeno una lettera e al massimo { $most } caratteri.
guest-long-organisation = Usi al massimo { $most } caratteri.
guest-no-country = Non conosco nessun paese chiamato «{ $said }».
guest-notice-offer = <b>C’è un posto libero per { $name }, che lei invita</b>
guest-notice-seated = <b>{ $name }, che lei invita, ha un posto</b>
guest-notice-lapsed = <b>L’offerta per { $name }, che lei invita, è terminata. Il posto è passato alla persona successiva</b>
guest-notice-closed = <b>Le iscrizioni sono chiuse e non si è liberato nessun posto per { $name }, che lei invita</b>
guest-pass-on = Lo comunichi per favore a chi ha invitato: non ha una chat con me.

button-guest-add = Aggiungi un invitato
button-guest-all = Tutti gli invitati
button-guest-sheet = Vedi questo invitato
button-guest-group = Scegli il gruppo
button-guest-one = Una persona
button-guest-two = Delegazione di due
button-guest-yes = Sì, accetta il posto
button-guest-no = No, grazie
button-guest-out = Togli dalla lista
button-guest-in = Iscrivi di nuovo
button-guest-organisation = Organizzazione
button-guest-country = Paese
button-guest-link = Copia l’indirizzo dell’invitato

weblink-heading = <b>Pagina di iscrizione per gli invitati</b>
weblink-about = Su questa pagina web ci si iscrive senza Telegram, con le stesse regole di tutti e nella propria lingua.
weblink-none = Non c’è ancora una pagina per questa tavola rotonda.
weblink-off = La pagina è chiusa. Gli invitati che si sono iscritti conservano la propria pagina.
weblink-no-web = Questa installazione non ha un indirizzo pubblico, perciò non può mostrare alcuna pagina. Chi mi gestisce può indicarne uno (web.address nelle impostazioni). Può comunque iscrivere gli invitati per nome.
weblink-address = <code>{ $link }</code>
weblink-pass-on = Chi ha questo indirizzo può iscriversi. Lo dia a chi vuole invitare.
weblink-renewed = Questo indirizzo è nuovo. Quello vecchio non funziona più.
weblink-renew-ask =
    <b>Prendere un nuovo indirizzo?</b>
    Quello vecchio smette subito di funzionare, anche su manifesti ed e-mail. Gli invitati iscritti conservano la propria pagina.
button-weblink-open = Apri una pagina
button-weblink-again = Riapri la pagina
button-weblink-copy = Copia l’indirizzo
button-weblink-page = Guarda la pagina
button-weblink-qr = Codice QR della pagina
button-weblink-renew = Prendi un nuovo indirizzo
button-weblink-renew-yes = Sì, uno nuovo
button-weblink-renew-no = No, lo tengo
button-weblink-back = Riprendi il vecchio indirizzo
button-weblink-close = Chiudi la pagina
qr-signup = <b>Codice QR della pagina di iscrizione</b>
qr-scan-signup = Inquadri il codice per iscriversi alla tavola rotonda
