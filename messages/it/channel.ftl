# La seconda via: calendario, pagina, e-mail e feed, che funzionano senza Telegram.

command-calendar = Calendario, pagina e feed che funzionano senza Telegram

channel-heading = <b>Senza Telegram</b>
channel-heading-group = <b>Senza Telegram: per il gruppo { $group }</b>
channel-about = Le sue scadenze e il suo riepilogo le arrivano anche in un calendario, un browser, un programma di posta e un lettore di feed, anche se un giorno questa chat non dovesse funzionare.
channel-calendar =
    <b>Calendario</b>: le scadenze dei bandi che ha salvato o che le interessano, e le sue tavole rotonde.
    <code>{ $webcal }</code>
    iPhone, Mac e la maggior parte degli altri calendari: apra questo indirizzo. Google: aggiunga un calendario da URL. Outlook: lo sottoscriva dal Web. Google e Outlook lo vogliono così:
    <code>{ $https }</code>
channel-page =
    <b>Il suo riepilogo in una pagina</b>: <a href="{ $page }">apri la pagina</a>
    <b>Il suo riepilogo in un’e-mail</b>: <a href="{ $mail }">ottieni l’e-mail</a>. Si apre come bozza che può inoltrare.
channel-feeds = <b>Feed per un lettore di feed</b>, aperti a tutti: { $feeds }
channel-feeds-all = tutti quelli disponibili
channel-secret = Il calendario, la pagina e l’e-mail sono solo per lei: chi ne ha gli indirizzi può leggerli. Se uno è finito in mani sbagliate, richieda nuovi indirizzi.
channel-files-too = Se non le serve un indirizzo, scarichi i file così come sono oggi.
channel-off = I suoi indirizzi sono disattivati. I file qui sotto restano disponibili e i feed sono aperti a tutti: { $feeds }
channel-no-address = Questa installazione non ha un indirizzo pubblico, perciò non c’è nulla da sottoscrivere. I file restano disponibili: li scarichi così come sono oggi.
channel-renew-ask =
    <b>Richiedere nuovi indirizzi?</b>
    Il calendario, la pagina e l’e-mail ricevono nuovi indirizzi e i vecchi smettono subito di funzionare. Ogni calendario sottoscritto va sottoscritto di nuovo.
channel-renewed = Questi indirizzi sono nuovi. I vecchi non funzionano più.
channel-group-private = Questi indirizzi sono segreti, perciò non vanno mostrati in un gruppo. Un amministratore li vede in una chat privata con me, con il pulsante qui sotto.
channel-nothing-saved = Non ha salvato alcun bando con una scadenza e non ha un posto a una tavola rotonda, perciò non c’è nulla da inserire in un calendario.
channel-gone = Quella chat qui non è più conosciuta.
channel-ics = Le sue scadenze e tavole rotonde così come sono oggi, in un file per il suo calendario.
channel-eml = Il suo riepilogo così com’è oggi. Il file si apre come bozza nel suo programma di posta.
channel-privacy =
    <b>Senza Telegram</b>
    Se ha richiesto indirizzi con /calendar, è conservato da quando. Chi ne ha uno può leggere ciò che mostra. /forget li annulla subito.
channel-busy = Ci sono state molte richieste in poco tempo. Riprovi tra un minuto.

button-channel-copy = Copia l’indirizzo del calendario
button-channel-page = Apri la pagina del mio riepilogo
button-channel-ics = Calendario in un file
button-channel-eml = Riepilogo in un’e-mail
button-channel-renew = Richiedi nuovi indirizzi
button-channel-renew-yes = Sì, richiedi nuovi indirizzi
button-channel-renew-no = No, conserva questi
button-channel-off = Disattiva gli indirizzi
button-channel-on = Attiva gli indirizzi
button-channel-private = Mostrali in privato

channel-event-about = Scadenza: { $when }, giorno non ancora pubblicato: { $title }
channel-event-stage = Scadenza { $stage }: { $title }
calendar-name = { $assistant }: le mie scadenze
calendar-name-calls = { $assistant }: scadenze

page-title = { $assistant }: il suo riepilogo
page-title-region = { $assistant }: riepilogo per { $region }
page-day = Situazione: { $day }
page-subject = { $assistant }: il suo riepilogo, { $day }
page-subject-region = { $assistant }: riepilogo per { $region }, { $day }
page-contents = In questa pagina
page-section = { $heading } ({ $count })
page-new = Nuovi negli ultimi 7 giorni
page-changed = Modificati
page-closing = In scadenza entro 14 giorni
page-open = Altri aperti
page-nothing = Al momento non è aperto nulla di adatto.
page-needs = Esigenze della regione: { $needs }
page-needs-all = Questa regione non ha ancora detto di che cosa ha bisogno, perciò conta ogni esigenza.
page-links = Altri modi per leggere questa pagina
page-link-calendar = File di calendario con le sue scadenze
page-link-calendar-region = File di calendario con queste scadenze
page-link-mail = Lo stesso in un’e-mail
page-link-feeds = Feed per un lettore di feed
page-secret = Solo lei ha l’indirizzo di questa pagina. La preghiamo di non inoltrarlo.
page-attached = Il file allegato inserisce le scadenze nel suo calendario.
page-name-calendar = scadenze
page-name-digest = riepilogo

feeds-heading = Feed dei bandi dell’UE
feeds-about = Ogni feed contiene i bandi aperti o futuri, la modifica più recente per prima. Inserisca l’indirizzo di un feed in un lettore di feed; non serve un account.
feeds-all = Tutti i bandi
feeds-needs = Per esigenza
feeds-regions = Per regione
feeds-programmes = Per programma
feeds-digests = Riepiloghi delle regioni, in una pagina
feeds-any-region = Anche ogni altra regione NUTS ha un feed: metta il suo codice al posto di quello qui sopra.
feeds-both = Per un’esigenza in una regione: feeds/need/{ $need }/region/{ $region }.atom
feeds-languages = In altre lingue
feed-title = { $assistant }: { $of }
feed-subtitle = Bandi aperti o futuri, la modifica più recente per prima.
feed-deadline = Scadenza: { $when }
feed-deadline-about = Scadenza: { $when }, giorno non ancora pubblicato
feed-further = Altre scadenze: { $when }
feed-changed = Modifiche: { $what }
feed-where = Dove: { $places }

gone-heading = Questo indirizzo non è più in uso
gone-about = È stato sostituito da uno nuovo o disattivato. Nella chat, /calendar mostra l’indirizzo valido adesso.
lost-heading = A questo indirizzo non c’è nulla
lost-about = Forse manca una lettera. Tutti i feed pubblici sono elencati nella pagina dei feed.
busy-heading = Troppe richieste
wrong-method-heading = Questo indirizzo si può solo leggere
broken-heading = Qualcosa non ha funzionato qui
broken-about = L’errore non dipende da lei. Riprovi tra qualche minuto.
