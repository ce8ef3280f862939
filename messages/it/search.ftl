# La ricerca di bandi e che cosa dicono le risposte.

search-heading = { $total ->
    [one] <b>{ $total } bando per «{ $words }»</b>
    [many] <b>{ $total } di bandi per «{ $words }»</b>
   *[other] <b>{ $total } bandi per «{ $words }»</b>
}
search-needs = { $count ->
    [one] { $count } di questi risponde all’esigenza «{ $needs }», ma non contiene le sue parole.
    [many] { $count } di questi rispondono all’esigenza «{ $needs }», ma non contengono le sue parole.
   *[other] { $count } di questi rispondono all’esigenza «{ $needs }», ma non contengono le sue parole.
}
search-needs-all = Bandi che rispondono all’esigenza «{ $needs }»; nessuno contiene le sue parole.
search-none = Non ho trovato bandi per «{ $words }». Provi altre parole, o meno parole, o una parte di un identificativo come ERASMUS-EDU-2026. Ciò che è adatto al suo profilo: /calls
search-how = Scriva ciò che cerca dopo il comando, oppure lo invii semplicemente come messaggio. Per esempio: /search formazione batterie

# Che cosa è stato capito nelle parole di una ricerca, su una riga a sé: regione, programma, scadenza.
search-understood = Interpretato come: { $parts }
search-unread = Nessun bando corrisponde a ciò che ho capito ({ $parts }). Questi bandi contengono le sue parole.
search-part-month = scadenza nel mese di { $month }
search-part-day = giorno di scadenza: { $last }
search-part-until = scadenza entro: { $last }
search-part-from = scadenza a partire da: { $first }
search-part-between = scadenza tra { $first } e { $last }
search-part-open = aperti adesso
search-part-planned = non ancora aperti
search-instead = Nessun bando contiene «{ $typed }». Ecco che cosa ho trovato per «{ $words }».
search-some = Nessun bando contiene tutte queste parole. Questi ne contengono alcune.
search-meant = Forse intendeva una delle forme qui sotto.
search-chosen = Solo: { $filters }
search-none-chosen = Nessun bando per «{ $words }» corrisponde a questa scelta: { $filters }. I pulsanti qui sotto la annullano.
search-expired = Questa ricerca è troppo vecchia per essere ripetuta. Scriva di nuovo le parole.
search-narrow-heading = <b>Restringere: «{ $words }»</b>
search-narrow-how = { $total ->
    [one] Al momento { $total } bando. Tocchi una voce per attivarla o disattivarla.
    [many] Al momento { $total } di bandi. Tocchi una voce per attivarla o disattivarla.
   *[other] Al momento { $total } bandi. Tocchi una voce per attivarla o disattivarla.
}
button-search-off = Senza: { $part }
button-search-on = Di nuovo con: { $part }
button-search-narrow = Restringi
button-search-show = { $total ->
    [one] Mostra { $total } bando
    [many] Mostra { $total } di bandi
   *[other] Mostra { $total } bandi
}
button-search-deadline = Prima la scadenza più vicina
button-search-best = I migliori per primi
button-search-open = Aperti adesso
button-search-closed = Anche i bandi chiusi
button-search-regions = Le mie regioni
button-search-within = { $days ->
    [one] Scadenza entro { $days } giorno
    [many] Scadenza entro { $days } di giorni
   *[other] Scadenza entro { $days } giorni
}
button-search-programme = { $programme } ({ $count })
button-search-need = { $need } ({ $count })
button-search-chosen = ✓ Sì: { $choice }
