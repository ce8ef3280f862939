# Un bando pubblicato in più luoghi e bandi che continuano a cambiare: per i gestori.

copies-none = Nessun bando di fonti diverse è considerato lo stesso.
copies-heading = <b>Segnalati come un solo bando</b>
copies-line =
    • { $title } ({ $source })
    è segnalato come: { $stands } ({ $first })
    In comune: { $why }; data: { $when }. Per separarli: <code>/keepers part { $call }</code>
copies-why-identifier = identificativo
copies-why-link = link ufficiale
copies-why-title-and-dates = titolo e scadenza
keepers-parted = Separati in via definitiva: il bando { $call } è di nuovo segnalato da solo, a parte da { $count ->
    [one] un altro.
    [many] altri { $count }.
   *[other] altri { $count }.
}
keepers-not-joined = Il bando { $call } non è segnalato insieme a nessun altro. Quelli che lo sono: <code>/keepers same</code>
keepers-no-call = Il bando { $call } non esiste. Quelli segnalati come uno solo: <code>/keepers same</code>
keepers-same-how = Bandi segnalati come uno solo: <code>/keepers same</code>. Per separarne due: <code>/keepers part 123</code>

call-restless = <b>Un bando di { $source } cambia di continuo</b>
call-restless-meaning = Ai membri non è segnalata ogni modifica. Quando si stabilizza, ne ricevono la versione aggiornata.
