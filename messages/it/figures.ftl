# Cifre sull’insieme: quanti partecipano e che cosa ne deriva. Un’etichetta sta davanti ai due punti
# e a un numero, che può anche essere uno dei primi quattro.

figure-few = meno di { $number }
figure-least = { $number } o più
figure-range = da { $least } a { $most }
figure-held = non indicato

figures-heading = <b>Cifre: { $period }</b>
figures-all-time = intero periodo
figures-span = da { $first } a { $last }
figures-item = { $label }: { $number }
figures-as-of = Situazione: { $when }.
figures-note = Le cifre relative a meno di { $number } persone non sono indicate, e nemmeno ciò che le rivelerebbe.
figures-nothing = Non è stato ancora contato nulla.
figures-no-call = senza bando

figures-about-members = Membri
figures-about-tables = Tavole rotonde
figures-about-seats = Posti alle tavole rotonde tenute
figures-about-interest = Interesse per i bandi
figures-about-applications = Membri con una proposta, secondo quanto dicono
figures-about-came-of = Risultati delle tavole rotonde, secondo chi le organizza
figures-about-calls = Bandi

figures-now = ora
figures-members = membri
figures-named = con organizzazione indicata
figures-countries = paesi
figures-regions = regioni
figures-held-tables = tenute
figures-balanced-tables = con tre gruppi o più
figures-planned-tables = previste
figures-cancelled-tables = annullate
figures-not-held-tables = non tenute
figures-unknown-tables = non si sa se si sono tenute
figures-signed-up = iscrizioni in totale
figures-offered = offerti
figures-any-group = per qualsiasi gruppo
figures-seated = occupati
figures-seats-offered = posti alle tavole rotonde tenute
figures-seats-taken = posti occupati
figures-attended = presenze
figures-share = quota delle presenze
figures-guests = di cui ospiti
figures-interested = manifestazioni di interesse
figures-saved = salvati
figures-in-all = in totale
figures-applications = membri con una proposta
figures-applied = ancora nessuna risposta
figures-funded = finanziate
figures-not-funded = respinte
figures-amount = importo concesso
figures-consortium = consorzi
figures-came-of-applied = proposte
figures-reserve = in lista di riserva
figures-found = trovati
figures-open = aperti ora
figures-calls-found = bandi trovati
figures-calls-open = bandi aperti ora
figures-tables-held = tavole rotonde tenute

figures-tab-overview = Panoramica
figures-tab-group = Per gruppo
figures-tab-country = Per paese
figures-tab-programme = Per programma
figures-tab-need = Per esigenza
figures-tab-quarter = Per trimestre
button-figures-quarter = Questo trimestre
button-figures-year = Quest’anno
button-figures-last = L’anno scorso
button-figures-all = Intero periodo
button-figures-workbook = Come cartella di lavoro (XLSX)
button-figures-pictures = Immagini
button-figures-back = Torna alle cifre
figures-more = { $count ->
    [one] { $count } altro dato è nella cartella di lavoro.
    [many] { $count } altri dati sono nella cartella di lavoro.
   *[other] { $count } altri dati sono nella cartella di lavoro.
}
figures-workbook = <b>Le cifre come cartella di lavoro</b>: { $period }

figures-pictures = <b>Immagini: { $period }</b>
button-chart-map = Mappa dei membri
button-chart-regions = Membri per regione
button-chart-members = Membri nel tempo
button-chart-programmes = Bandi e interesse
button-chart-seats = Posti per gruppo
button-chart-results = Risultati
chart-map = Membri per paese
chart-regions = Membri per regione
chart-members = Membri per gruppo, alla fine di ogni trimestre
chart-programmes = Bandi e interesse per programma
chart-seats = Posti per gruppo, alle tavole rotonde tenute
chart-results = Proposte e risultati
chart-none = nessuno
chart-off-map = Fuori dalla mappa: { $countries }
chart-in-fives = Disegnato a passi di cinque.
chart-more-regions = { $count ->
    [one] { $count } altra regione ha meno di { $number } membri.
    [many] { $count } altre regioni hanno meno di { $number } membri ciascuna.
   *[other] { $count } altre regioni hanno meno di { $number } membri ciascuna.
}
chart-alt-none = Non ci sono ancora cifre da cinque persone in su.

button-radar = Radar delle lacune
radar-heading = <b>Radar delle lacune: { $where }</b>
radar-everywhere = tutti i paesi
radar-how = Le esigenze dichiarate da membri e regioni, accanto ai bandi aperti che vi rispondono. La lacuna più ampia viene prima.
radar-none = Non è stata ancora dichiarata alcuna esigenza.
radar-members = membri
radar-regions = in regioni
radar-stated = dichiarata da regioni
radar-calls = bandi aperti
button-radar-countries = Per paese
button-radar-reverse = Bandi senza esigenza
radar-countries = <b>Radar delle lacune per paese.</b> Tra parentesi: le esigenze dichiarate a cui nessun bando aperto risponde.
button-radar-country = { $country } ({ $count })
radar-reverse-heading = <b>Bandi aperti per esigenze che nessuno ha dichiarato: { $where }</b>
radar-reverse-none = Ogni bando aperto risponde a un’esigenza che qualcuno ha dichiarato.
radar-declared-in = Dichiarata in
radar-open-for-it = Bandi aperti per questa esigenza
radar-need-gone = Questa esigenza non è più nell’elenco.

sheet-method = Metodo
sheet-group = Gruppo
sheet-country = Paese
sheet-programme = Programma
sheet-need = Esigenza
sheet-quarter = Trimestre
sheet-total = Totale
sheet-subject = Argomento
sheet-figure = Indicatore
sheet-by = Secondo
sheet-number = Numero
sheet-result = Risultato
sheet-as-of = Situazione

method-members = Sono membri coloro che hanno completato la configurazione e non hanno smesso; il paese è quello della prima regione.
method-quarters = I periodi sono trimestri interi, in tempo universale. I posti contano nel trimestre in cui si è tenuta la tavola rotonda, tutto il resto in quello in cui è avvenuto.
method-tables = I posti, i posti occupati e le presenze contano solo per le tavole rotonde che si sono tenute: lo ha detto chi le organizza, o è annotato chi c’era, o è stato annotato qualcosa. Le tavole rotonde passate di cui nessuno ha detto se si sono tenute sono contate a parte. Le iscrizioni contano per tutte.
method-few = Meno di { $number } persone compaiono come «<{ $number }». Dove un tale numero si potrebbe ricavare da altri, ne manca anche un secondo, o sono indicati solo i limiti entro cui si trova; i membri nel tempo compaiono a passi di { $number }.
method-kept = Dei membri cancellati restano conteggi: per gruppo, per paese, per programma e per esigenza, ciascuno a sé.
method-needs = Un bando può rispondere a più esigenze: le cifre per esigenza non si sommano. Contano solo le esigenze a cui un bando risponde con certezza.
method-applications = Proposte e risultati sono ciò che i membri dicono dei propri, nella fase in cui sono ora. Una proposta conta una volta per ogni membro che la indica: se la indicano cinque partner, sono cinque. I risultati delle tavole rotonde sono ciò che dice chi le organizza; gli uni e gli altri possono riguardare la stessa proposta.
method-euros = Gli importi in altre valute sono convertiti in euro ai tassi di riferimento più recenti; ciò che non si può convertire è omesso. Dove non si conosce alcun importo, non ne compare nessuno.
method-differences = Le differenze tra cifre di tipo diverso, come posti occupati e presenze, non sono protette in questo modo.
