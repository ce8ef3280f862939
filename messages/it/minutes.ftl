# At the table: who is here, decisions and actions, the minutes.

hosts-only = Solo chi organizza una tavola rotonda può annotare decisioni e compiti.

button-here = Sono qui
button-not-here = Alla fine non ci sono
notice-here = <b>La sua presenza è registrata.</b>
door-no-seat = <b>Non ha un posto a questa tavola rotonda.</b> Si rivolga a chi organizza.
door-waiting = <b>È in lista d’attesa.</b> Chi organizza sa che lei è qui e può darle un posto se ce n’è uno libero.
person-unnamed = { $country ->
    [none] { $group }, n. { $nth }
   *[else] { $group }, { $country }, n. { $nth }
}
door-count = <b>Presenti:</b> { $came } su { $seats }. <b>Assenti:</b> { $absent }
door-group = { $group }: { $came } su { $seats }
door-countries = <b>Per paese:</b> { $countries }
door-asks = <b>All’ingresso, senza posto:</b> { $people }. Posti liberi: { $free }
door-how = Tocchi una persona per registrarne la presenza; tocchi di nuovo per annullarla.
door-not-held = <b>È stato indicato che questo incontro non si è tenuto.</b>
button-absent = Assente
button-was-absent = Assente: { $person }
button-walk-in = Dare un posto: { $person }
button-walk-out = Riprendere il posto: { $person }
button-others-absent = Gli altri erano assenti
button-others-back = Annulla: gli altri assenti
button-held = La riunione si è svolta
button-not-held = La riunione non si è svolta
held-ask = <b>La riunione si è svolta?</b> Nessuno risulta presente e non è stato annotato nulla.
button-door-code = Codice QR per l’ingresso
qr-here = <b>Presenza alla tavola rotonda</b>
qr-scan-here = Scansionare per registrare la presenza
refusal-no-free-seat = Nessun posto è libero.
refusal-not-waiting = All’ingresso può ricevere un posto solo chi è in lista d’attesa.
refusal-doors-closed = Non può più registrarsi. Chi organizza può ancora annotare la sua presenza.

desk-button-door = Chi è presente
desk-button-came = Chi era presente
desk-button-minutes = Verbale
desk-button-survey = Sondaggio
desk-button-outcome = Risultato
desk-button-follow = Riunione successiva

minutes-heading = <b>Verbale</b>
minutes-corrected = <b>Verbale corretto, versione { $edition }</b>
minutes-draft = <b>Bozza del verbale.</b> La vede solo chi organizza, finché non viene inviata.
minutes-draft-changed = <b>Il verbale è cambiato dopo l’invio.</b> Invii la correzione.
minutes-are-sent = <b>Il verbale così come è stato inviato</b>
minutes-draft-told = <b>La riunione è finita.</b> La bozza del verbale è pronta e si può ancora annotare chi c’era.
minutes-came = <b>Presenti:</b> { $count }
minutes-countries = Paesi: { $count }
minutes-group = { $group }: { $count }
minutes-absent = Assenti: { $count }
minutes-names = <b>Nominati con il loro consenso:</b> { $names }
minutes-decisions = <b>Decisioni</b>
minutes-actions = <b>Compiti</b>
minutes-carried = <b>Ancora aperti dall’ultima volta</b>
minutes-nothing = Non è stata ancora annotata nessuna decisione e nessun compito.
minutes-next = <b>Prossima riunione:</b> { $when }
minutes-more = Altri nel PDF: { $count }
minutes-sign = { $sign ->
    [new] nuovo
    [changed] modificato
   *[else] eliminato
}
minutes-as-of = Situazione al { $day }
minutes-none = Non c’è ancora un verbale di questa tavola rotonda.
minutes-which-line = <b>Quale riga?</b>
minutes-send-ask = <b>Inviare il verbale a tutti quelli che avevano un posto?</b> Destinatari: { $count }. Non si può ritirare, solo correggere.
minutes-send-nobody = <b>Nessun altro aveva un posto: non c’è nessuno a cui inviarlo.</b> La sua copia è qui, anche in PDF.
minutes-correct-ask = <b>Inviare il verbale corretto?</b> Destinatari: { $count }. Ciò che è cambiato è segnalato.
minutes-nothing-new = Dall’invio del verbale non è cambiato nulla.
item-words = { $words }
action-you = lei
action-host = organizzazione
action-nobody = ancora nessuno
action-due = entro il { $day }
action-done = { $by ->
    [host] fatto, annotato da chi organizza
   *[else] fatto
}
action-host-words = organizzazione, organizzatore, organizzatrice, io
action-by-words = per il, per la, per

button-minutes-pdf = PDF
button-minutes-edit = Modificare una riga
button-minutes-send = Inviare a tutti
button-send-yes = Sì, invia
button-minutes-correct = Inviare la correzione
button-to-minutes = Torna al verbale
button-next-table = Mostra la prossima riunione
button-last-minutes = Verbale della riunione precedente
button-note-decision = Aggiungere una decisione
button-note-action = Aggiungere un compito
button-item-reword = Riformulare
button-item-strike = Eliminare
button-item-restore = Ripristinare
button-item-who = Chi lo fa
button-item-when = Entro quando
button-owner-me = Io
button-owner-nobody = Ancora nessuno
button-by-1w = Tra 1 settimana
button-by-2w = Tra 2 settimane
button-by-deadline = Prima della scadenza del bando
button-by-none = Senza data

item-ask-decision = Che cosa è stato deciso? Lo scriva, una decisione per riga.
item-ask-action = Che cosa c’è da fare? Scriva un compito per riga, in qualsiasi ordine: @chi, cosa, entro quando. Esempio: @istruzione preparare il bilancio entro il 15 marzo
item-ask-reword = Scriva di nuovo questa riga.
action-who = <b>Chi lo fa?</b>
action-who-unclear = Non è chiaro chi sia «{ $said }».
action-who-several = «{ $said }» indica più persone.
action-when = <b>Entro quando?</b> Tocchi un pulsante o scriva un giorno.
action-when-unclear = Non ho capito questo giorno. Lo scriva così: 15 marzo
item-long = È troppo lungo. Una riga ha al massimo { $most } caratteri.
item-gone = Questa riga non c’è più.
noted = <b>Annotato.</b> Tocchi un numero per modificare una riga.
which-table-ask = <b>A quale tavola rotonda?</b>
no-table-meant = Non ha una tavola rotonda per cui annotarlo.
