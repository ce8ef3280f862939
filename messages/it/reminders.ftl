# Promemoria: la cadenza, ciò che è stato chiesto una volta e i rinvii.

command-reminders = Quando riceve i promemoria dei bandi salvati
settings-name-reminders = Promemoria

ladder-heading = <b>Promemoria dei bandi salvati</b>
ladder-now = Adesso: { $ladder }
ladder-rungs = { $days } giorni prima della scadenza
ladder-rungs-one = { $days ->
    [one] { $days } giorno
    [many] { $days } di giorni
   *[other] { $days } giorni
} prima della scadenza
ladder-rungs-day = l’ultimo giorno
ladder-at = { $rungs }, alle { $hour } ({ $city })
ladder-short = { $days } giorni
ladder-off = nessuno
ladder-ask = Tocchi un numero di giorni per aggiungerlo o toglierlo. Per fissarne altri, scriva per esempio /reminders 45 14 3. L’ora è quella del suo riepilogo: /rhythm
ladder-rung = { $days ->
    [0] l’ultimo giorno
    [one] { $days } giorno
    [many] { $days } di giorni
   *[other] { $days } giorni
}
ladder-choice-default = Come all’inizio: { $ladder }
ladder-choice-off = Nessun promemoria
ladder-how = Non ho capito. Esempi: /reminders 45 14 3 per i giorni prima della scadenza (0 è l’ultimo giorno; al massimo dieci numeri, nessuno superiore a 365), /reminders off per non riceverne, /reminders default per quelli iniziali.
ladder-full = Si possono scegliere al massimo dieci numeri di giorni, nessuno superiore a 365. Ne tolga prima uno.
ladder-coming = <b>Promemoria che ha chiesto</b>
ladder-coming-line = { $n }. { $when }: { $title }
ladder-coming-none = Per un promemoria di un singolo bando, tocchi ⏰ Ricordamelo sulla sua scheda.
ladder-remove = Togli { $n }

button-remind = ⏰ Ricordamelo
remind-ask =
    <b>Quando devo ricordarglielo?</b>
    { $title }
remind-coming = <b>Promemoria di questo bando</b>
remind-line = • { $when }
remind-line-ladder = • { $when }, secondo la sua cadenza ({ $ladder })
remind-line-ladder-past = • secondo la sua cadenza ({ $ladder }): nessuno in arrivo
remind-line-opens = all’apertura: { $when }
remind-line-opens-unknown = all’apertura; il giorno non è ancora pubblicato
remind-line-before = { $rule ->
    [b7] una settimana prima della scadenza
   *[else] un mese prima della scadenza
}: { $when }
remind-type = L’ora è { $hour } ({ $city }), quella del suo riepilogo. Un singolo promemoria non salva il bando.
remind-choice-ladder = Secondo la sua cadenza ({ $ladder }); lo salva
remind-choice-ladder-again = Di nuovo secondo la sua cadenza ({ $ladder })
remind-choice-ladder-off = Non secondo la cadenza
remind-choice-1 = Domani
remind-choice-3 = Tra 3 giorni
remind-choice-7 = Tra una settimana
remind-choice-b7 = Una settimana prima della scadenza
remind-choice-b30 = Un mese prima della scadenza
remind-choice-opens = All’apertura
remind-choice-day = Un altro giorno
remind-remove = Togli: { $when }
remind-which-day = Quale giorno? Lo scriva per esempio come 3 settembre, 03/09/2027 o 2027-09-03.
remind-not-a-day = Non ho capito quale giorno sia. Lo scriva per esempio come 3 settembre, 03/09/2027 o 2027-09-03.
remind-cannot-past = Quel momento è passato. Scelga un giorno futuro.
remind-cannot-after = È dopo la scadenza di questo bando. Scelga un giorno precedente.
remind-cannot-far = Mancano più di tre anni. Scelga un giorno precedente.
remind-cannot-late = È troppo tardi: la scadenza è già più vicina.
remind-cannot-open = Questo bando non è in attesa di apertura.
remind-cannot-many = Ha già chiesto 100 promemoria. Ne tolga prima qualcuno: /reminders
remind-cannot-undated = Questo bando non ha scadenze future.
remind-cannot-unknown = Non ho capito quando.
remind-set = Glielo ricorderò di nuovo: <b>{ $when }</b>
remind-title = { $title }
remind-never = <b>Nessun altro promemoria di questo bando</b>
    Resta salvato; se la scadenza cambia, le è comunque segnalato.
remind-undo = Annulla
button-remind-never = Non ricordarmelo più
button-remind-1 = Di nuovo domani
button-remind-3 = Di nuovo tra 3 giorni
button-remind-b7 = Una settimana prima

reminder-plain = <b>Promemoria</b>
reminder-open = <b>Promemoria: questo bando è aperto</b>
reminder-opens = { $days ->
    [0] <b>Promemoria: apre oggi</b>
    [1] <b>Promemoria: apre domani</b>
    [one] <b>Promemoria: apre tra { $days } giorno</b>
    [many] <b>Promemoria: apre tra { $days } di giorni</b>
   *[other] <b>Promemoria: apre tra { $days } giorni</b>
}
reminder-not-open = <b>Promemoria: non ancora aperto</b>
reminder-moved = La scadenza è cambiata da quando ha chiesto il promemoria. Era { $when }.
reminder-why-asked = Mi ha chiesto di ricordarle questo bando.
reminder-why-colleague = { $said ->
    [interested] La persona assente ha indicato che la regione è interessata a questo bando.
    [asked] La persona assente ha chiesto questo promemoria.
   *[else] La persona assente ha salvato questo bando.
}
