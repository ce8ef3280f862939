# Che cosa risponde l’assistente.

trouble = Qualcosa non ha funzionato qui, non da parte sua. Riprovi tra un minuto. Nulla di ciò che ha indicato è andato perso.
only-text = Posso leggere solo testo e posizioni. Scriva qualche parola per cercare bandi, oppure consulti /help.
admins-only = In un gruppo, solo gli amministratori possono modificarlo.
in-private-only = Me lo scriva in una chat privata.
facilitators-only = Solo le persone autorizzate possono aprire una tavola rotonda. L’autorizzazione è data dai gestori di questo assistente.
keepers-only = Solo i gestori di questo assistente possono farlo. Che cosa può fare lei: /help
host-only = Può farlo solo chi organizza questa tavola rotonda.
button-unknown = Questo pulsante è di un vecchio messaggio e non funziona più. Ricominci da: /calls, /roundtables o /settings
call-gone = Questo bando non è più conservato qui. Che cosa è aperto adesso: /calls
call-undated = Per questo bando non è pubblicata alcuna scadenza futura, quindi non c’è nulla da inserire in un calendario.
table-gone = Questa tavola rotonda non esiste più. Le prossime: /roundtables
digest-gone = Questo riepilogo non è più conservato. Che cosa è aperto adesso: /calls
link-unknown = Questo link qui non porta a nulla. Che cosa è aperto adesso: /calls
command-unknown = Non conosco il comando «{ $said }». Tutti i comandi: /help
command-unknown-near = Non conosco il comando «{ $said }». Intendeva /{ $nearest }? Tutti i comandi: /help

start-again = { $assistant } è in funzione. Tutte le impostazioni: /settings
start-back = Grazie di essere di nuovo qui. Da adesso riceve di nuovo i miei messaggi. Ciò che non ha ricevuto sarà nel prossimo riepilogo. Tutte le impostazioni: /settings
start-imported = Questo è { $assistant }. Il suo profilo è già pronto. Ciò che è aperto adesso arriva subito, in un solo messaggio. Tutte le impostazioni: /settings
unblocked = Grazie di essere di nuovo qui. Da adesso riceve di nuovo i miei messaggi. Tutte le impostazioni: /settings
group-welcome =
    <b>{ $assistant }</b>

    Segnalo a questo gruppo i bandi dell’UE che rispondono alle esigenze della sua regione: una volta alla settimana e con i motivi. Un amministratore può configurarmi adesso o più tardi con /start.

list-page = Pagina { $page } di { $pages }
calls-heading = { $total ->
    [0] <b>Al momento non è aperto nulla di adatto al suo profilo.</b> Più esigenze: /needs. Un’area più ampia: /region. Può anche cercare con qualsiasi parola.
    [one] <b>{ $total } bando aperto è adatto al suo profilo</b>
    [many] <b>{ $total } di bandi aperti sono adatti al suo profilo, i migliori per primi</b>
   *[other] <b>{ $total } bandi aperti sono adatti al suo profilo, i migliori per primi</b>
}
perhaps-heading =
    { $total ->
        [0] <b>Non è aperto nient’altro di forse adatto al suo profilo.</b>
        [one] <b>{ $total } altro bando aperto è forse adatto al suo profilo</b>
        [many] <b>{ $total } di altri bandi aperti sono forse adatti al suo profilo</b>
       *[other] <b>{ $total } altri bandi aperti sono forse adatti al suo profilo</b>
    }
    Sono stati trovati solo indizi deboli, perciò non ne scrivo mai di mia iniziativa.
button-perhaps = Mostra i forse adatti
button-calls = ‹ Quelli adatti
button-open = Apri nell’assistente
inline-about = { $programme }, fino a { $when }
calendar-call = Le scadenze di questo bando, in un file per il suo calendario.
calendar-call-title = Scadenza: { $title }
calendar-table = La tavola rotonda, in un file per il suo calendario.
calendar-table-title = Tavola rotonda: { $title }

settings-heading = <b>Le sue impostazioni</b>
settings-line = <b>{ $name }:</b> { $value }
settings-name-language = Lingua
settings-name-region = Regioni
settings-name-needs = Esigenze
settings-name-group = Gruppo
settings-name-organisation = Organizzazione
settings-name-rhythm = Frequenza
settings-name-quiet = Ore di silenzio
settings-name-zone = Fuso orario
settings-name-articles = Notizie
settings-articles = { $state ->
    [on] nel riepilogo
   *[else] fuori dal riepilogo
}
settings-choice-articles = { $state ->
    [on] Includi le notizie nel riepilogo
   *[else] Togli le notizie dal riepilogo
}
settings-anywhere = ovunque
settings-all-needs = tutte
settings-needs-region = quelle di { $regions }: { $needs }
settings-unsaid = nessuna indicazione
settings-paused = Silenzio fino a { $until }. Per terminarlo: /start
settings-stopped = Silenzio. Per ricevere di nuovo i miei messaggi: /start
rhythm-set-at-once = subito, il resto { $weekday } alle { $hour } ({ $city })
rhythm-set-weekly = ogni settimana, { $weekday } alle { $hour } ({ $city })
rhythm-how = Non ho capito. Esempi: /rhythm una volta alla settimana venerdì 9, oppure /rhythm subito, oppure solo /rhythm
language-set = D’ora in poi scrivo in questa lingua: { $name }.

quiet-ask =
    <b>Quando devo tacere?</b>
    Adesso: { $now }
    Le ore sono quelle di { $city } (ora attuale: { $clock }). Per fissarne altre, scriva per esempio /quiet 19-7 e, per le segnalazioni, /quiet 5. Quelle in più attendono il riepilogo.
quiet-hours = dalle { $start } alle { $end }; { $budget }
quiet-never = nessuna ora di silenzio; { $budget }
quiet-budget = { $count ->
    [0] nessuna segnalazione, tutto attende il riepilogo
    [one] al massimo { $count } segnalazione in sette giorni
    [many] al massimo { $count } di segnalazioni in sette giorni
   *[other] al massimo { $count } segnalazioni in sette giorni
}
quiet-choice = Dalle { $start } alle { $end }
quiet-choice-never = Nessuna ora di silenzio
quiet-choice-budget = { $count ->
    [0] Nessuna segnalazione
    [one] Al massimo { $count } segnalazione in sette giorni
    [many] Al massimo { $count } di segnalazioni in sette giorni
   *[other] Al massimo { $count } segnalazioni in sette giorni
}
quiet-choice-all-quiet = { $state ->
    [on] Scrivi anche se non c’è nulla
   *[else] Non scrivere se non c’è nulla
}
quiet-how = Non ho capito. Esempi: /quiet 20-8 per le ore, /quiet 5 per le segnalazioni in sette giorni.

zone-now = { $city }, ora { $clock }
zone-change = Cambia il fuso orario
zone-ask =
    <b>Qual è il suo fuso orario?</b>
    Scelto: { $now }
    Ne dipendono le ore di silenzio, l’ora del riepilogo e le ore indicate «nella sua ora locale». Ne scelga uno o scriva una città, per esempio Bucarest.
zone-found = Per «{ $typed }» ho trovato questi fusi orari. Ne scelga uno.
zone-none = Non ho trovato fusi orari per «{ $typed }». Scriva una città più grande dello stesso paese, o un nome come Europe/Bucharest.

pause-ask = Per quanto tempo devo tacere? Può anche scrivere un giorno, per esempio /pause 2026-09-03.
pause-days = { $count ->
    [one] { $count } giorno
    [many] { $count } di giorni
   *[other] { $count } giorni
}
pause-open = Fino a nuovo avviso
pause-how = Non ho capito. Esempi: /pause 7 per sette giorni, oppure /pause con un giorno futuro, scritto come 2026-09-03.
paused = Silenzio fino a { $until }. Ciò che emerge nel frattempo sarà nel prossimo riepilogo. Per terminarlo prima: /start
paused-open = Silenzio finché non scrive /start. Ciò che emerge nel frattempo sarà allora nel prossimo riepilogo.
stopped = Non riceverà più nulla da me. Il suo profilo resta per il giorno in cui scriverà di nuovo /start. Per cancellarlo: /forget

forget-ask =
    <b>Devo cancellare tutto ciò che è conservato su di lei?</b>
    Il suo profilo, ciò che ha salvato, i suoi posti alle tavole rotonde. La cancellazione è immediata e definitiva. Per leggerlo prima: /mydata
forget-yes = Sì, cancella tutto
forget-no = No, conserva
forget-kept = Tutto resta com’è.
forgotten = Tutto ciò che era conservato su di lei è cancellato. Delle tavole rotonde passate restano solo conteggi. Se scriverà di nuovo, si ricomincia da capo.
mydata = Tutto ciò che è conservato su di lei. A che cosa serve: /privacy

privacy =
    <b>Che cosa è conservato su di lei</b>
    • il numero di questa chat, per poterle scrivere
    • lingua, fuso orario, regioni, esigenze, gruppo e frequenza
    • la sua organizzazione, se l’ha indicata
    • i bandi che ha salvato, che le interessano, che ha giudicato adatti o scartato, e quelli che le sono stati segnalati
    • le sue iscrizioni alle tavole rotonde
    • i promemoria che ha chiesto; fino a quando è assente, quale chat la sostituisce e che cosa vi è stato inviato

    <b>Che cosa non è conservato</b>
    Il suo nome, il suo numero di telefono e ciò che cerca.

    <b>Chi lo vede</b>
    Gli altri membri vedono solo conteggi, per gruppo e per paese. Chi organizza una tavola rotonda vede le iscrizioni per gruppo. I nomi figurano in un elenco delle presenze solo con il suo consenso. Chi la sostituisce durante un’assenza vede la sua organizzazione, il suo gruppo, le sue regioni e i bandi destinati a lei.

    <b>Per quanto tempo</b>
    Finché utilizza l’assistente. Se non fa nulla per { $ask } mesi, le chiedo se desidera restare; dopo { $erase } mesi tutto è cancellato.

    <b>Che cosa può fare</b>
    /mydata le dà tutto in un file. /forget cancella tutto subito; delle tavole rotonde a cui ha partecipato restano solo conteggi.

sources-heading = { $count ->
    [one] <b>{ $count } fonte consultata</b>
    [many] <b>{ $count } di fonti consultate</b>
   *[other] <b>{ $count } fonti consultate</b>
}
sources-times = Per ciascuna: i bandi dell’ultima risposta valida e quando è arrivata ({ $zone }).
sources-answering = <b>Rispondono</b>
sources-silent = <b>Non rispondono</b>: i loro bandi possono arrivarle in ritardo
sources-unasked = <b>Non ancora consultate</b>
sources-waiting = <b>In attesa di una chiave</b> che i gestori devono inserire
sources-foot = I paesi senza una fonte in questo elenco non sono ancora letti. I loro bandi le arrivano solo se li pubblica anche una fonte per tutta l’Europa.
source-line = • { $source } · { $met } · { $when }
source-line-silent = • { $source } · guasto: { $since }; prima { $met }, { $when }
source-line-never = • { $source } · guasto: { $since }; ancora nessuna risposta valida
source-calls = { $count ->
    [one] { $count } bando
    [many] { $count } di bandi
   *[other] { $count } bandi
}
source-articles = { $count ->
    [one] { $count } notizia
    [many] { $count } di notizie
   *[other] { $count } notizie
}
source-line-name = • { $source }

help-heading = <b>Che cosa posso fare</b>
help-line = /{ $command } – { $does }
help-facilitators = <b>Per chi organizza tavole rotonde</b>
help-keepers = <b>Per i gestori</b>
help-foot = Ogni altro testo è una ricerca. Una posizione condivisa imposta la sua regione.

button-host = Apri una tavola rotonda
host-which = <b>Su quale bando sarà la tavola rotonda?</b> Scriva il suo numero, il suo identificativo o qualche parola.
host-which-of = Per «{ $typed }» ho trovato questi:
host-which-none = Non ho trovato bandi per «{ $typed }».
host-when =
    <b>Quando si terrà?</b>
    { $title }
host-day-explore = { $day }: esplorare
host-day-partners = { $day }: trovare partner
host-day-go-no-go = { $day }: decidere se candidarsi
host-seats-ask = <b>Per chi?</b> Data della tavola rotonda: { $when }.
host-seats-how = Scelga, o scriva i posti per gruppo: { $example }
host-seats-choice = { $total ->
    [one] { $total } posto
    [many] { $total } di posti
   *[other] { $total } posti
}
host-seats-choice-open = { $total ->
    [one] { $total } posto, qualsiasi gruppo
    [many] { $total } di posti, qualsiasi gruppo
   *[other] { $total } posti, qualsiasi gruppo
}
host-seats-line = { $label }: { $seats }
host-seats-open = per qualsiasi gruppo { $count }
hosted =
    <b>La tavola rotonda è aperta</b>
    { $when }
    Per invitare, inoltri questo link: { $link }
host-bad-time = «{ $said }» non è un giorno con un’ora. Lo scriva come 2026-05-12T10:00 (la sua ora locale) o 2026-05-12T10:00+02:00.
host-past = «{ $said }» è passato. Scriva un momento futuro, per esempio 2027-05-12T10:00.
host-far = A «{ $said }» mancano più di due anni. Scelga un giorno più vicino.
host-bad-group = Non esiste il gruppo «{ $said }»; intendeva { $nearest }? Esempio: { $example }
host-bad-seats = «{ $said }» non è un numero di posti. Esempio: { $example }, al massimo 200.
host-twice = «{ $said }» compare più di una volta. Dia un solo numero per gruppo. Esempio: { $example }
host-no-seats = Una tavola rotonda ha bisogno di almeno un posto. Esempio: { $example }
host-no-call = Non esiste il bando «{ $said }». Scriva il suo numero come nel link della scheda, o il suo identificativo. Per trovarlo: /search
host-many-calls = «{ $said }» può indicare più bandi. Usi uno di questi numeri: { $numbers }
cancel-ask =
    <b>Annullare questa tavola rotonda?</b>
    { $title }
    Tutte le persone iscritte ne saranno informate.
cancel-yes = Sì, annulla
cancel-no = No, conferma

health-members = <b>Membri:</b> { $active } attivi su { $all }; autorizzati ad aprire tavole rotonde: { $facilitators }
health-calls = <b>Bandi aperti o annunciati:</b> { $count }
health-outbox = <b>Messaggi:</b> { $due } da inviare, { $sending } in corso di invio
health-sources = <b>Fonti:</b> { $count }, di cui senza risposta { $silent }; record non compresi: { $quarantined }
health-silent = • senza risposta: { $source }
keepers-how = Dare o togliere l’autorizzazione ad aprire tavole rotonde: <code>/keepers grant 123456789 facilitator</code>, <code>/keepers revoke 123456789</code>
keepers-bad-role = Non esiste l’autorizzazione «{ $said }». Esempio: /keepers grant 123456789 facilitator
keepers-no-chat = Dalla chat { $chat } nessuno mi ha ancora scritto. Chieda prima di inviare /start.
keepers-granted = La chat { $chat } può ora aprire tavole rotonde.
keepers-revoked = La chat { $chat } non può più aprire tavole rotonde. Quelle già aperte proseguono.
facilitator-now =
    <b>Ora può aprire tavole rotonde</b>
    Tocchi «Apri una tavola rotonda» sotto un bando, o scriva /host.
facilitator-no-more = Non può più aprire tavole rotonde. Quelle che ha già aperto proseguono.
