# Esperti e partner: che cosa offrono e cercano i membri, chi potrebbe venire, messa in contatto.

command-experts = Esperti e partner: chi offre che cosa, chi cerca che cosa

experts-heading = <b>Esperti e partner</b>
experts-means = Gli altri vedono il suo gruppo, il paese, l’esigenza, le lingue e le sue parole. Non vedono il nome, l’organizzazione né questa chat prima che lei accetti una richiesta.
experts-own = <b>I suoi annunci</b>
experts-own-none = Lei non è nell’elenco. Dica che cosa offre o cerca, e altri potranno chiedere di essere messi in contatto con lei.
experts-own-line = { $number }. { $what } ({ $state ->
    [listed] nell’elenco
    [paused] in pausa
    [removed] rimosso da un gestore
   *[else] non ancora nell’elenco
})
experts-line = { $number }. { $what }
experts-what = { $kind ->
    [seek] <b>Cerca:</b> { $need }
   *[else] <b>Offre:</b> { $need }
}
experts-who = { $group } · { $where }
experts-languages = Lingue di lavoro: { $languages }
experts-any-need = qualsiasi esigenza
button-experts-any-need = Qualsiasi esigenza
experts-anywhere = qualsiasi paese
experts-also-anywhere = { $where }, e qualsiasi altro paese
experts-group-unsaid = Gruppo non indicato
experts-only-alone = Annunci, richieste e contatti sono personali: /experts funziona solo in una chat privata con me.
button-experts-alone = Apri la chat privata
button-experts-search = Cerca esperti e partner
button-experts-add-offer = Offro qualcosa
button-experts-add-seek = Cerco qualcosa
button-experts-waiting = Richieste ricevute: { $count }
button-experts-asked = Le sue richieste: { $count }
button-experts-removed = Rimossi dai gestori: { $count }
button-experts-home = ‹ Esperti e partner
button-experts-show = Mostra i miei annunci

experts-which-need = { $kind ->
    [seek] <b>Per quale esigenza cerca competenze, partner o un progetto a cui unirsi?</b>
   *[else] <b>Per quale esigenza offre competenze o collaborazione?</b>
}
experts-entry-state = { $state ->
    [listed] <b>Il suo annuncio è nell’elenco.</b> Ecco che cosa vedono gli altri:
    [paused] <b>Il suo annuncio è in pausa.</b> Nessuno lo vede. Nell’elenco si legge:
    [removed] <b>Un gestore ha rimosso questo annuncio dall’elenco.</b>
   *[else] <b>Il suo annuncio non è ancora nell’elenco.</b> Nessuno lo vede. Nell’elenco si leggerebbe:
}
experts-entry-how = { $state ->
    [listed] Paese e gruppo vengono dal suo profilo: /settings. Può toglierlo dall’elenco in qualsiasi momento.
    [removed] I gestori di questo assistente possono rimetterlo entro 30 giorni; poi viene eliminato.
   *[else] Paese e gruppo vengono dal suo profilo: /settings. Gli altri lo vedono solo quando lei lo mette nell’elenco.
}
button-experts-list = Metti nell’elenco
button-experts-pause = Metti in pausa
button-experts-line = { $state ->
    [on] Cambia le mie parole
   *[else] Aggiungi parole mie
}
button-experts-noline = Cancella le mie parole
button-experts-langs = Lingue
button-experts-where = { $state ->
    [any] Anche per qualsiasi altro paese
   *[else] Solo per i miei paesi
}
button-experts-remove = Rimuovi l’annuncio
experts-langs = <b>In quali lingue può lavorare?</b> Le tocchi tutte.
experts-line-ask = <b>Dica in una frase di che cosa si tratta.</b> Scriva al massimo { $most } caratteri. Gli altri la leggono prima di conoscerla: eviti nomi, indirizzi e numeri.
experts-line-now = Ora: { $line }
experts-remove-ask = <b>Rimuovere questo annuncio?</b> Viene cancellato subito. Le richieste che attendono la sua risposta restano.
experts-remove-yes = Sì, rimuovilo
experts-remove-no = No, tienilo
experts-removed-own = L’annuncio è cancellato.
experts-paused-all = Lei non è più nell’elenco, e nessuno può chiedere di essere messo in contatto con lei. Per tornarci: /experts
experts-kept = Grazie. Lo chiederò di nuovo tra un anno.
experts-year =
    <b>I suoi annunci sono ancora giusti?</b>
    Lo chiedo una volta all’anno. Senza risposta tutto resta com’è.
button-experts-keep = Sì, tutti
button-experts-leave = Toglimi dall’elenco
experts-told-removed = <b>Un gestore ha rimosso il suo annuncio dall’elenco di esperti e partner.</b> Può essere rimesso entro 30 giorni. Per domande si rivolga ai gestori di questo assistente.
experts-told-put-back = <b>Un gestore ha rimesso il suo annuncio.</b>

experts-found = <b>Esperti e partner</b>
experts-kind = { $kind ->
    [seek] chi cerca
   *[else] chi offre
}
button-experts-kind-offer = Chi offre
button-experts-kind-seek = Chi cerca
experts-by-kind = <b>Solo:</b> { $value }
experts-by-need = <b>Esigenza:</b> { $value }
experts-by-country = <b>Paese:</b> { $value }
experts-by-language = <b>Lingua:</b> { $value }
experts-by-group = <b>Gruppo:</b> { $value }
button-experts-by-kind = Offre o cerca
button-experts-by-need = Esigenza
button-experts-by-country = Paese
button-experts-by-language = Lingua
button-experts-by-group = Gruppo
experts-none = { $narrowed ->
    [yes] Nessuno nell’elenco risponde a tutto questo. Scelga meno condizioni.
   *[else] Nessun altro è ancora nell’elenco.
}
experts-join = Lei non è ancora nell’elenco. Gli altri la trovano appena aggiunge un annuncio: /experts
experts-narrow = { $by ->
    [kind] <b>Chi offre o chi cerca?</b>
    [need] <b>Quale esigenza?</b>
    [country] <b>Quale paese?</b>
    [language] <b>Quale lingua?</b>
   *[else] <b>Quale gruppo?</b>
}
experts-every = Tutti
experts-card = <b>Nell’elenco di esperti e partner</b>
experts-card-how = Saprà chi è solo se siete d’accordo entrambi.
experts-removed = <b>Rimossi negli ultimi 30 giorni:</b> { $count }
experts-removed-keeper = Questo annuncio non è più nell’elenco. Il suo autore ne è informato. Può rimetterlo entro 30 giorni.
button-experts-ask = Chiedi il contatto
button-experts-invite = Invita alla tavola rotonda
button-experts-uninvite = Ritira l’invito
button-experts-off = Togli dall’elenco (gestore)
button-experts-restore = Rimetti nell’elenco (gestore)

desk-button-experts = Chi potrebbe venire
button-fill-call = 🤝 Trova esperti e partner
fill-heading = { $about ->
    [table] <b>Chi potrebbe occupare i posti mancanti</b>
   *[else] <b>Chi potrebbe unirsi</b>
}
fill-missing-seats = <b>Manca:</b> { $group } ({ $count })
fill-missing-open = <b>Liberi per qualsiasi gruppo:</b> { $count }
fill-missing = <b>Non ancora tra gli interessati:</b> { $groups }
fill-missing-table = <b>Non ancora al tavolo:</b> { $groups }
fill-missing-nobody = Tutti i gruppi sono tra gli interessati.
fill-none = Nessuno nell’elenco di esperti e partner corrisponde ancora a questo bando.
fill-full = Tutti i posti sono occupati.
fill-why = <i>Perché: { $reasons }</i>
fill-why-group = quel gruppo manca
fill-why-need = il bando risponde a questa esigenza
fill-why-country = da quel paese non c’è ancora nessuno
fill-why-language = una lingua comune
fill-invited = <b>Invito inviato</b>

contact-intro-ask = <b>1 di 2: di che cosa si tratta?</b> Dica in una o due frasi che cosa prepara e che tipo di organizzazione è la sua, in { $most } caratteri al massimo. L’altra parte lo legge subito: eviti nomi, indirizzi e numeri.
contact-way-ask = <b>2 di 2: come la si può raggiungere?</b> Il suo nome e un indirizzo o un numero, { $most } caratteri al massimo. Vengono trasmessi solo se l’altra parte accetta, e poi cancellati.
contact-preview-now = <b>L’altra parte legge subito:</b>
contact-preview-later = <b>Solo dopo un sì:</b>
contact-preview-means = Dopo un sì ciascuno riceve i recapiti dell’altro. Senza risposta entro 30 giorni la richiesta finisce e glielo dico.
contact-from = Da: { $group } · { $where }
contact-entry = Il suo annuncio: { $what }
contact-call = Sul bando: { $title }
contact-line = <b>{ $line }</b>
contact-sent = <b>La richiesta è in viaggio.</b> Le scrivo quando c’è una risposta, o dopo 30 giorni senza.
contact-asked = <b>Qualcuno chiede di essere messo in contatto con lei</b>
contact-asked-means = Se accetta, le chiedo come raggiungerla, e ciascuno riceve i recapiti dell’altro. Se rifiuta, nessuno saprà chi è lei. Senza risposta la richiesta finisce dopo 30 giorni.
contact-reply-ask = <b>Come la si può raggiungere?</b> Il suo nome e un indirizzo o un numero, { $most } caratteri al massimo. L’altra parte li riceve quando lei li conferma, e lei riceve i suoi.
contact-reply-preview = <b>Devo trasmetterlo?</b> Da quel momento sapete l’uno dell’altro.
contact-made = <b>Il contatto è stabilito</b>
contact-made-means = { $side ->
    [asked] Anche l’altra parte riceve i suoi recapiti. Non ne conservo nessuno una volta consegnati; questo messaggio resta nella sua chat.
   *[else] L’altra parte ha accettato e riceve anche i suoi recapiti. Non ne conservo nessuno una volta consegnati; questo messaggio resta nella sua chat.
}
contact-declined = <b>Questa volta nessun contatto.</b> L’altra parte per ora non desidera un contatto.
contact-lapsed = <b>Non c’è stata risposta.</b> La sua richiesta è finita.
contact-withdrawn = La richiesta è ritirata. Non si può più rispondere, e ciò che ha scritto è cancellato.
contact-dropped = Non è stato inviato nulla, e ciò che ha scritto è cancellato.
contact-refused = Ha rifiutato. Nessuno saprà chi è lei.
contact-refused-all = Ha rifiutato, e non è più nell’elenco. Per tornarci: /experts
contact-passed = Grazie. I recapiti dell’altra parte sono in arrivo.
contacts-own = <b>Le sue richieste in attesa di risposta</b>
contacts-to-answer = <b>Richieste che attendono la sua risposta</b>
contacts-none = Non c’è nulla in attesa.
contacts-since = Inviata: { $since }
button-contact-handle = Il mio nome su Telegram: { $handle }
button-contact-send = Invia la richiesta
button-contact-again = Scrivi di nuovo
button-contact-drop = Non inviare
button-contact-withdraw = Ritira
button-contact-withdraw-one = Ritira il numero { $number }
button-contact-yes = Sì, do i miei recapiti
button-contact-no = No, grazie
button-contact-never = Nessun’altra richiesta
button-contact-pass = Trasmetti

expert-invited =
    <b>Invito a una tavola rotonda</b>
    Chi la organizza l’ha trovata nell’elenco di esperti e partner, senza sapere chi è lei: { $entries }
expert-invited-means = Si iscriva con i pulsanti se vuole venire. Se non fa nulla, nessuno saprà nulla.
expert-uninvited = <b>Questo invito è stato ritirato.</b>

experts-cannot-gone = Questo annuncio non è più nell’elenco.
experts-cannot-alone = Nell’elenco può stare solo una persona, non un gruppo.
experts-cannot-setup = Completi prima la configurazione: /start
experts-cannot-group = Dica prima a quale gruppo appartiene. È così che gli altri la trovano: /settings
experts-cannot-languages = Mantenga almeno una lingua.
experts-cannot-many = Non si possono avere più annunci ({ $most }). Ne rimuova prima uno.
experts-cannot-long = È troppo lungo. Scriva al massimo { $most } caratteri.
experts-cannot-keeper = Un gestore ha rimosso questo annuncio. Si rivolga ai gestori di questo assistente.
experts-cannot-mail = Il testo contiene un indirizzo di posta, e si legge prima che lei abbia accettato. Lo riscriva senza.
experts-cannot-handle = Il testo contiene un nome di Telegram, e si legge prima che lei abbia accettato. Lo riscriva senza.
experts-cannot-link = Il testo contiene un link, e si legge prima che lei abbia accettato. Lo riscriva senza.
experts-cannot-phone = Il testo contiene un numero di telefono, e si legge prima che lei abbia accettato. Lo riscriva senza.
experts-cannot-own = Il testo contiene il suo nome o quello della sua organizzazione, e si legge prima che lei abbia accettato. Lo riscriva senza.
experts-cannot-name = Il testo sembra contenere il nome di qualcuno, e si legge prima che lei abbia accettato. Lo riscriva senza.
contact-cannot-gone = Questo annuncio non è più nell’elenco.
contact-cannot-own = È il suo annuncio.
contact-cannot-open = Ha già inviato una richiesta a questo membro. La risposta deve ancora arrivare.
contact-cannot-lately = Ha inviato una richiesta a questo membro da poco. Di nuovo possibile: { $when }.
contact-cannot-often = Negli ultimi sette giorni ha inviato { $most } richieste. La prossima è possibile: { $when }.
contact-cannot-busy = Questo membro ha ricevuto più richieste questa settimana. Riprovi tra una settimana.
contact-cannot-over = Questa richiesta è finita o ha già una risposta.
contact-cannot-short = Scriva un po’ di più.
contact-cannot-long = È troppo lungo. Scriva al massimo { $most } caratteri.
invite-cannot-gone = Questo annuncio non è più nell’elenco.
invite-cannot-seated = Questo membro è già iscritto alla tavola rotonda, o l’ha lasciata.
invite-cannot-again = Questo membro era già invitato, e l’invito è stato ritirato. Non si invia due volte.
invite-cannot-busy = Questo membro è stato invitato a più tavole rotonde questa settimana. Riprovi tra una settimana.
invite-cannot-many = Non si possono invitare altri membri a questa tavola rotonda ({ $most }).
invite-cannot-closed = L’iscrizione a questa tavola rotonda è chiusa.
invite-done = L’invito è in viaggio.
invite-undone = L’invito è ritirato.

experts-privacy = Se è nell’elenco di esperti e partner: che cosa offre e cerca, le sue lingue e le sue parole. Le richieste di contatto si conservano per 180 giorni dalla fine; i recapiti si cancellano appena trasmessi o quando la richiesta finisce.
