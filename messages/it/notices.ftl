# Promemoria e avvisi sulle fonti e sull’assistente stesso.

reminder-days = { $days ->
    [0] <b>Promemoria: scade oggi</b>
    [1] <b>Promemoria: scade domani</b>
    [one] <b>Promemoria: scade tra { $days } giorno</b>
    [many] <b>Promemoria: scade tra { $days } di giorni</b>
   *[other] <b>Promemoria: scade tra { $days } giorni</b>
}
reminder-about = <b>Promemoria: scade presto, giorno non ancora pubblicato</b>
reminder-past = <b>Questo bando è chiuso</b>
reminder-why = { $said ->
    [interested] Ha indicato che la sua regione è interessata a questo bando.
   *[else] Ha salvato questo bando.
}
button-no-reminders = Non ricordarmelo più

quorum =
    <b>Interesse sufficiente per una tavola rotonda</b>
    Interesse a parlare di questo bando: { $members ->
        [one] { $members } membro
        [many] { $members } di membri
       *[other] { $members } membri
    } da { $countries ->
        [one] { $countries } paese
        [many] { $countries } di paesi
       *[other] { $countries } paesi
    }.
quorum-group = • { $group }: { $count }
quorum-dates = <b>Giorni adatti</b>
step-explore = • { $when }: esplorare le possibilità
step-partners = • { $when }: trovare partner
step-go-no-go = • { $when }: decidere se presentare una proposta

source-broke = <b>Fonte in errore: { $source }</b>
source-healed = <b>La fonte risponde di nuovo: { $source }</b>
source-silent = <b>{ $source }: nessuna risposta</b>
source-silent-meaning = I bandi di questa fonte possono arrivarle in ritardo. Tutte le altre fonti sono consultate come di consueto. Dettagli: /sources
source-last-good = Ultima risposta valida: { $when }
source-never = Finora non ha mai risposto correttamente.
source-failed-since = Inizio del guasto: { $when }.
source-kept = { $count ->
    [0] Non è conservato alcun bando in corso di questa fonte.
    [one] L’unico bando in corso conservato di questa fonte resta com’è.
    [many] I { $count } di bandi in corso conservati di questa fonte restano come sono.
   *[other] I bandi in corso conservati di questa fonte ({ $count }) restano come sono.
}
source-new = { $count ->
    [0] Con questa risposta non sono arrivati nuovi bandi.
    [one] Con questa risposta è arrivato { $count } nuovo bando.
    [many] Con questa risposta sono arrivati { $count } di nuovi bandi.
   *[other] Con questa risposta sono arrivati { $count } nuovi bandi.
}
source-lost = <b>Manca qualcosa: { $source }</b>
    La sua ultima risposta ({ $count ->
        [one] { $count } bando
        [many] { $count } di bandi
       *[other] { $count } bandi
    }) non indica mai:
source-lost-meaning = Prima lo indicavano quasi tutti i bandi. La risposta è stata comunque acquisita; si consiglia di controllare la pagina.
lost-opens = l’apertura
lost-cut_offs = la scadenza
lost-budget = la dotazione
lost-regions = il luogo
lost-applicants = chi può partecipare
lost-text = una descrizione

broken-not-json = La risposta non era in formato JSON.
broken-not-html = La risposta non era in formato HTML.
broken-not-feed = La risposta non era un feed.
broken-wrong-shape = La risposta ha una forma diversa da prima.
broken-empty = La risposta era vuota.
broken-too-few = La risposta conteneva molti meno bandi del solito.
broken-too-many = La risposta conteneva molti più bandi del solito.
broken-too-large = La risposta era troppo grande.
broken-truncated = La risposta si è interrotta.
broken-encoding = Non è stato possibile leggere la risposta: la codifica è errata.
broken-incomplete = Alcune pagine della risposta mancavano.
broken-status = Il server ha rifiutato o segnalato un errore.
broken-timeout = Il server non ha risposto in tempo.
broken-connect = Il server non era raggiungibile.
broken-reset = La connessione è stata interrotta.
broken-redirect = L’indirizzo porta altrove.
broken-private-address = L’indirizzo porta in una rete privata.
broken-host-down = Il server aveva appena dato errore con altre fonti, perciò non è stato interrogato.
broken-robots = Il sito web non vuole che i programmi leggano questa pagina (robots.txt).
broken-not-table = La risposta non era una tabella.
broken-no-header = Nella tabella non è stata trovata alcuna riga di intestazione.
broken-parser = Non è stato possibile leggere la risposta: questo assistente ha commesso un errore.
broken-entities = La risposta conteneva definizioni che i programmi non devono seguire.
broken-address = Da questo indirizzo non si può ricavare nulla.
broken-fault = Questo assistente ha commesso un errore nell’acquisire la risposta. Il registro dice dove.
broken-other = L’errore è di un tipo che qui non ha ancora un nome; il registro dice di più.

button-stay = Ci sono ancora
still-there =
    <b>È ancora lì?</b>
    Non utilizza questo assistente da { $months ->
        [one] un mese
        [many] { $months } di mesi
       *[other] { $months } mesi
    }. Per restare, scriva un messaggio qualsiasi o tocchi un pulsante. Altrimenti, tutto ciò che è conservato su di lei sarà cancellato in questa data: { $when }.
