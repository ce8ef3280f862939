# La scheda di un bando.

alert-new = <b>Novità per lei</b>
alert-changed = <b>Modificato</b>
alert-urgent = { $days ->
    [0] Questo messaggio arriva adesso perché il bando scade oggi.
    [1] Questo messaggio arriva adesso perché il bando scade domani.
    [one] Questo messaggio arriva adesso perché il bando scade tra { $days } giorno.
    [many] Questo messaggio arriva adesso perché il bando scade tra { $days } di giorni.
   *[other] Questo messaggio arriva adesso perché il bando scade tra { $days } giorni.
}

card-programme = { $programme }
card-programme-reference = { $programme } · <code>{ $reference }</code>
card-status = <b>Stato:</b> { $status }
card-opens = <b>Stato:</b> Non ancora aperto. Apertura: { $when }
card-planned-opens = <b>Stato:</b> Annunciato. Apertura prevista: { $when }
card-planned = (può ancora cambiare o essere annullato)
card-published-status = (l’ente che lo pubblica indica ancora: { $status })
card-closed-early = La pagina dell’ente che pubblica il bando indica: <b>{ $status }</b>. È probabile che il bando sia stato chiuso prima della scadenza; si consiglia di verificare prima lì.

card-deadline = <b>Scadenza:</b> { $when }, { $left }
card-deadline-about = <b>Scadenza:</b> { $when }. Il giorno esatto non è ancora pubblicato.
card-own-time = <b>Nella sua ora locale:</b> { $when }
card-further = <b>Altre scadenze:</b> { $when }
card-closed = <b>Scadenza:</b> { $when }, termine scaduto
card-undated = <b>Scadenza:</b> nessuna pubblicata

card-budget = <b>Dotazione del bando:</b> { $amount }
card-grant-range = <b>Per progetto:</b> da { $low } a { $high }
card-grant-most = <b>Per progetto:</b> fino a { $amount }
card-grant-least = <b>Per progetto:</b> almeno { $amount }
card-rate = In euro al tasso di cambio della Banca centrale europea ({ $day }): { $one } = { $other }
card-grants = { $count ->
    [one] <b>Progetti previsti:</b> { $count }
    [many] <b>Progetti previsti:</b> { $count }
   *[other] <b>Progetti previsti:</b> { $count }
}
card-cofinancing = <b>Cofinanziamento:</b> { $share } dei costi ammissibili

card-who = <b>Chi può partecipare</b>
card-where = <b>Dove:</b> { $places }
card-anywhere = <b>Dove:</b> tutta l’area del programma

card-why = <b>Perché la riguarda</b>
why-need = { $need }: { $words }
why-need-region = { $need } (esigenza della regione { $region })
why-perhaps = Forse: { $why }
why-territory = Il suo territorio è compreso: { $region }
why-category = La sua regione è tra quelle ammesse ({ $asks }): { $region }

card-check = <b>Da verificare</b>
check-dates = Il bando è ancora aperto? Le date non sono chiare.
check-territory = Il suo territorio è compreso? Il bando non lo dice chiaramente.
check-category = Il bando è riservato a: { $asks }. { $known ->
    [in] A quanto ci risulta, { $value } è tra queste. Si consiglia di accertarsene.
    [out] A quanto ci risulta, { $value } non è tra queste, ma tra le { $kind }. Si consiglia di accertarsene.
    [part] In { $value }, a quanto ci risulta, sono tra queste: { $parts }.
   *[else] Ne fa parte { $value }? Non lo sappiamo.
}
check-just-transition = { $within ->
    [some] In { $value } rientrano in un piano per una transizione giusta, in tutto o in parte: { $parts }. La sua sede è lì? Il Fondo finanzia solo questi territori.
   *[else] La sua regione appartiene a un territorio di transizione giusta? Il Fondo finanzia solo questi territori.
}
check-applicants = La sua organizzazione può partecipare? Il bando non lo dice chiaramente.
check-applicants-read = La sua organizzazione può partecipare? Si veda «Chi può partecipare», qui sopra.
check-programme = Può accedere al programma? Il bando non lo dice chiaramente.
check-other = Soddisfa tutte le condizioni? Una non si è potuta accertare: { $value }

card-changed = <b>Modifiche dalla sua ultima consultazione</b>
change-title = Titolo: { $old } → { $new }
change-published_status = Stato: { $old } → { $new }
change-opens = Apertura: { $old } → { $new }
change-cut_offs = Scadenza: { $old } → { $new }
change-cut-off-added = Scadenza aggiunta: { $new }
change-cut-off-dropped = Scadenza soppressa: { $old }
change-budget = Dotazione: { $old } → { $new }
change-applicants = Chi può partecipare: { $how ->
    [more] ora anche: { $new }
    [fewer] non più: { $old }
    [both] ora anche: { $new }; non più: { $old }
   *[else] { $old } → { $new }
}
change-regions = Dove: { $how ->
    [more] ora anche: { $new }
    [fewer] non più: { $old }
    [both] ora anche: { $new }; non più: { $old }
   *[else] { $old } → { $new }
}
change-places = Dove, come pubblicato: { $old } → { $new }

card-interest = <b>Interesse finora:</b> { $members ->
    [one] { $members } membro
    [many] { $members } di membri
   *[other] { $members } membri
} da { $countries ->
    [one] { $countries } paese
    [many] { $countries } di paesi
   *[other] { $countries } paesi
}
card-table = <b>Tavola rotonda su questo bando:</b> { $when }

card-link = <a href="{ $url }">Pagina ufficiale</a>
card-as-of = Situazione: { $when }. Fonte: { $source }
card-also = Pubblicato anche da { $sources }

button-int = { $state ->
    [on] 🙋 Regione interessata ✓
   *[else] 🙋 La mia regione è interessata
}
button-save = { $state ->
    [on] ⭐ Salvato ✓
   *[else] ⭐ Salva
}
button-ics = 🗓 Calendario
button-share = 🔁 Condividi
button-fits = { $state ->
    [on] 👍 Adatto ✓
   *[else] 👍 Adatto
}
button-no = { $state ->
    [on] 🔕 Non fa per noi ✓
   *[else] 🔕 Non fa per noi
}
button-table = Tavola rotonda, { $when }
button-back = ‹ Indietro
button-show = Mostra il bando

not-for-us-ask =
    <b>Non fa per voi?</b>
    { $title }

    Indichi il motivo. Non riceverà più nulla su questo bando e la selezione migliorerà.

share-title = <b>{ $title }</b>
share-link = <a href="{ $url }">Dettagli, scadenze e interesse di altre regioni</a>
button-share-chat = Invia a una chat
button-copy-link = Copia il link
