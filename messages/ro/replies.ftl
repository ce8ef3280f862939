# Ce răspunde asistentul.

trouble = Ceva nu a funcționat aici, nu la dumneavoastră. Vă rugăm să încercați din nou peste un minut. Nimic din ce ați indicat nu s-a pierdut.
only-text = Pot citi numai text și locații. Scrieți câteva cuvinte pentru a căuta apeluri sau consultați /help.
admins-only = Într-un grup, numai administratorii pot schimba acest lucru.
in-private-only = Vă rugăm să îmi scrieți acest lucru într-o conversație privată.
facilitators-only = Numai persoanele autorizate pot deschide o masă rotundă. Dreptul este acordat de responsabilii acestui asistent.
keepers-only = Numai responsabilii acestui asistent pot face acest lucru. Ce puteți face dumneavoastră: /help
host-only = Numai cine organizează această masă rotundă poate face acest lucru.
button-unknown = Acest buton este dintr-un mesaj mai vechi și nu mai funcționează. Reluați de la: /calls, /roundtables sau /settings
call-gone = Acest apel nu mai este păstrat aici. Ce este deschis acum: /calls
call-undated = Pentru acest apel nu este publicat niciun termen-limită viitor, deci nu este nimic de trecut într-un calendar.
table-gone = Această masă rotundă nu mai există. Cele viitoare: /roundtables
digest-gone = Acest rezumat nu mai este păstrat. Ce este deschis acum: /calls
link-unknown = Acest link nu duce aici la nimic. Ce este deschis acum: /calls
command-unknown = Nu cunosc comanda „{ $said }”. Toate comenzile: /help
command-unknown-near = Nu cunosc comanda „{ $said }”. Ați vrut să scrieți /{ $nearest }? Toate comenzile: /help

start-again = { $assistant } este în funcțiune. Toate setările: /settings
start-back = Vă mulțumim că ați revenit. De acum primiți din nou mesajele mele. Ce nu ați primit va fi în următorul rezumat. Toate setările: /settings
start-imported = Bine ați venit la { $assistant }. Profilul dumneavoastră este deja pregătit. Ce este deschis acum sosește imediat, într-un singur mesaj. Toate setările: /settings
unblocked = Vă mulțumim că ați revenit. De acum primiți din nou mesajele mele. Toate setările: /settings
group-welcome =
    <b>{ $assistant }</b>

    Semnalez acestui grup apelurile UE care răspund nevoilor regiunii sale: o dată pe săptămână și cu motivele lor. Un administrator mă poate configura acum sau mai târziu cu /start.

list-page = Pagina { $page } din { $pages }
calls-heading = { $total ->
    [0] <b>În acest moment nu este deschis nimic potrivit profilului dumneavoastră.</b> Mai multe nevoi: /needs. O zonă mai largă: /region. Puteți căuta și după orice cuvinte.
    [one] <b>{ $total } apel deschis se potrivește profilului dumneavoastră</b>
    [few] <b>{ $total } apeluri deschise se potrivesc profilului dumneavoastră, întâi cele mai bune</b>
   *[other] <b>{ $total } de apeluri deschise se potrivesc profilului dumneavoastră, întâi cele mai bune</b>
}
perhaps-heading =
    { $total ->
        [0] <b>Nu mai este deschis nimic care să se potrivească poate profilului dumneavoastră.</b>
        [one] <b>Încă { $total } apel deschis se potrivește poate profilului dumneavoastră</b>
        [few] <b>Încă { $total } apeluri deschise se potrivesc poate profilului dumneavoastră</b>
       *[other] <b>Încă { $total } de apeluri deschise se potrivesc poate profilului dumneavoastră</b>
    }
    S-au găsit numai indicii slabe, așa că nu scriu niciodată despre acestea fără a mi se cere.
button-perhaps = Ce s-ar potrivi poate
button-calls = ‹ Ce se potrivește
button-open = Deschideți în asistent
inline-about = { $programme }, până { $when }
calendar-call = Termenele-limită ale acestui apel, într-un fișier pentru calendarul dumneavoastră.
calendar-call-title = Termen-limită: { $title }
calendar-table = Masa rotundă, într-un fișier pentru calendarul dumneavoastră.
calendar-table-title = Masă rotundă: { $title }

settings-heading = <b>Setările dumneavoastră</b>
settings-line = <b>{ $name }:</b> { $value }
settings-name-language = Limbă
settings-name-region = Regiuni
settings-name-needs = Nevoi
settings-name-group = Grup
settings-name-organisation = Organizație
settings-name-rhythm = Frecvență
settings-name-quiet = Ore de liniște
settings-name-zone = Fus orar
settings-name-articles = Știri
settings-articles = { $state ->
    [on] în rezumat
   *[else] fără știri în rezumat
}
settings-choice-articles = { $state ->
    [on] Includeți știrile în rezumat
   *[else] Scoateți știrile din rezumat
}
settings-anywhere = oriunde
settings-all-needs = toate
settings-needs-region = cele pentru { $regions }: { $needs }
settings-unsaid = fără precizări
settings-paused = Liniște până la: { $until }. Pentru a o încheia: /start
settings-stopped = Liniște. Pentru a primi din nou mesajele mele: /start
rhythm-set-at-once = imediat, restul săptămânal: { $weekday }, ora { $hour } ({ $city })
rhythm-set-weekly = săptămânal: { $weekday }, ora { $hour } ({ $city })
rhythm-how = Nu am înțeles. Exemple: /rhythm o dată pe săptămână vineri 9, sau /rhythm imediat, sau numai /rhythm
language-set = De acum înainte scriu în această limbă: { $name }.

quiet-ask =
    <b>Când să nu vă scriu?</b>
    Acum: { $now }
    Orele sunt cele din { $city }, unde este acum ora { $clock }. Pentru alte ore, scrieți, de exemplu, /quiet 19-7, iar pentru alerte /quiet 5. Ce depășește acest număr așteaptă rezumatul.
quiet-hours = { $start }–{ $end }; { $budget }
quiet-never = fără ore de liniște; { $budget }
quiet-budget = { $count ->
    [0] nicio alertă, totul așteaptă rezumatul
    [one] cel mult { $count } alertă în șapte zile
    [few] cel mult { $count } alerte în șapte zile
   *[other] cel mult { $count } de alerte în șapte zile
}
quiet-choice = { $start }–{ $end }
quiet-choice-never = Fără ore de liniște
quiet-choice-budget = { $count ->
    [0] Nicio alertă
    [one] Cel mult { $count } alertă în șapte zile
    [few] Cel mult { $count } alerte în șapte zile
   *[other] Cel mult { $count } de alerte în șapte zile
}
quiet-choice-all-quiet = { $state ->
    [on] Scrie și când nu este nimic
   *[else] Nu scrie când nu este nimic
}
quiet-how = Nu am înțeles. Exemple: /quiet 20-8 pentru ore, /quiet 5 pentru alertele în șapte zile.

zone-now = { $city }, acum { $clock }
zone-change = Schimbați fusul orar
zone-ask =
    <b>Care este fusul dumneavoastră orar?</b>
    Ales: { $now }
    De el depind orele de liniște, ora rezumatului și orele indicate „la ora dumneavoastră”. Alegeți unul sau scrieți un oraș, de exemplu București.
zone-found = Pentru „{ $typed }” am găsit aceste fusuri orare. Vă rugăm să alegeți unul.
zone-none = Nu am găsit niciun fus orar pentru „{ $typed }”. Vă rugăm să scrieți un oraș mai mare din aceeași țară sau un nume precum Europe/Bucharest.

pause-ask = Cât timp să nu vă scriu? Puteți scrie și o zi, de exemplu /pause 2026-09-03.
pause-days = { $count ->
    [one] { $count } zi
    [few] { $count } zile
   *[other] { $count } de zile
}
pause-open = Până la noi indicații
pause-how = Nu am înțeles. Exemple: /pause 7 pentru șapte zile sau /pause cu o zi viitoare, scrisă ca 2026-09-03.
paused = Liniște până la: { $until }. Ce apare între timp va fi în următorul rezumat. Pentru a o încheia mai devreme: /start
paused-open = Liniște până când scrieți /start. Ce apare între timp va fi atunci în următorul rezumat.
stopped = Nu veți mai primi nimic de la mine. Profilul dumneavoastră rămâne pentru ziua în care scrieți din nou /start. Pentru a-l șterge: /forget

forget-ask =
    <b>Să șterg tot ce se păstrează despre dumneavoastră?</b>
    Profilul dumneavoastră, ce ați salvat, locurile la mesele rotunde. Ștergerea este imediată și definitivă. Pentru a citi datele înainte: /mydata
forget-yes = Da, ștergeți tot
forget-no = Nu, păstrați
forget-kept = Totul rămâne neschimbat.
forgotten = Tot ce se păstra despre dumneavoastră a fost șters. Din mesele rotunde trecute rămân numai cifre. Dacă scrieți din nou, începem de la capăt.
mydata = Tot ce se păstrează despre dumneavoastră. La ce folosește: /privacy

privacy =
    <b>Ce se păstrează despre dumneavoastră</b>
    • numărul acestei conversații, pentru a vă putea scrie
    • limba, fusul orar, regiunile, nevoile, grupul și frecvența
    • organizația dumneavoastră, dacă ați indicat-o
    • apelurile pe care le-ați salvat, care vă interesează, pe care le-ați considerat potrivite sau le-ați respins și cele care v-au fost semnalate
    • înscrierile dumneavoastră la mese rotunde
    • mementourile pe care le-ați cerut; până când lipsiți, ce conversație vă ține locul și ce a fost trimis acolo

    <b>Ce nu se păstrează</b>
    Numele dumneavoastră, numărul de telefon și ceea ce căutați.

    <b>Cine vede aceste date</b>
    Ceilalți membri văd numai cifre, pe grupuri și pe țări. Cine organizează o masă rotundă vede înscrierile pe grupuri. Numele figurează pe o listă de prezență numai cu acordul dumneavoastră. Cine vă ține locul în timpul unei absențe vede organizația, grupul și regiunile dumneavoastră, precum și apelurile care vă erau destinate.

    <b>Cât timp</b>
    Cât timp folosiți asistentul. Dacă nu faceți nimic timp de { $ask ->
        [one] o lună
        [few] { $ask } luni
       *[other] { $ask } de luni
    }, vă întreb dacă doriți să rămâneți; după { $erase ->
        [one] o lună
        [few] { $erase } luni
       *[other] { $erase } de luni
    } se șterge tot.

    <b>Ce puteți face</b>
    /mydata vă dă totul într-un fișier. /forget șterge totul imediat; din mesele rotunde la care ați participat rămân numai cifre.

sources-heading = { $count ->
    [one] <b>Se consultă { $count } sursă</b>
    [few] <b>Se consultă { $count } surse</b>
   *[other] <b>Se consultă { $count } de surse</b>
}
sources-times = Pentru fiecare: apelurile din ultimul răspuns valid și când a sosit acesta ({ $zone }).
sources-answering = <b>Răspund</b>
sources-silent = <b>Nu răspund</b>: apelurile lor vă pot parveni cu întârziere
sources-unasked = <b>Încă neconsultate</b>
sources-waiting = <b>În așteptarea unei chei</b> pe care trebuie să o introducă responsabilii
sources-foot = Țările fără o sursă în această listă nu sunt încă citite. Apelurile lor vă parvin numai dacă le publică și o sursă pentru întreaga Europă.
source-line = • { $source } · { $met } · { $when }
source-line-silent = • { $source } · din { $since }; înainte { $met }, { $when }
source-line-never = • { $source } · din { $since }; încă niciun răspuns valid
source-calls = { $count ->
    [one] { $count } apel
    [few] { $count } apeluri
   *[other] { $count } de apeluri
}
source-articles = { $count ->
    [one] { $count } știre
    [few] { $count } știri
   *[other] { $count } de știri
}
source-line-name = • { $source }

help-heading = <b>Ce pot face</b>
help-line = /{ $command } – { $does }
help-facilitators = <b>Pentru cine organizează mese rotunde</b>
help-keepers = <b>Pentru responsabili</b>
help-foot = Orice alt text este o căutare. O locație trimisă vă stabilește regiunea.

button-host = Deschideți o masă rotundă
host-which = <b>Despre ce apel va fi masa rotundă?</b> Scrieți numărul, identificatorul sau câteva cuvinte.
host-which-of = Pentru „{ $typed }” am găsit acestea:
host-which-none = Nu am găsit niciun apel pentru „{ $typed }”.
host-when =
    <b>Când va avea loc?</b>
    { $title }
host-day-explore = { $day }: explorare
host-day-partners = { $day }: parteneri
host-day-go-no-go = { $day }: decizia de a candida
host-seats-ask = <b>Pentru cine?</b> Data mesei rotunde: { $when }.
host-seats-how = Alegeți sau scrieți locurile pe grupuri: { $example }
host-seats-choice = { $total ->
    [one] { $total } loc
    [few] { $total } locuri
   *[other] { $total } de locuri
}
host-seats-choice-open = { $total ->
    [one] { $total } loc, orice grup
    [few] { $total } locuri, orice grup
   *[other] { $total } de locuri, orice grup
}
host-seats-line = { $label }: { $seats }
host-seats-open = pentru orice grup { $count }
hosted =
    <b>Masa rotundă este deschisă</b>
    { $when }
    Pentru a invita, trimiteți mai departe acest link: { $link }
host-bad-time = „{ $said }” nu este o zi cu o oră. Scrieți ca 2026-05-12T10:00 (ora dumneavoastră) sau 2026-05-12T10:00+02:00.
host-past = „{ $said }” a trecut. Scrieți un moment viitor, de exemplu 2027-05-12T10:00.
host-far = Până la „{ $said }” sunt mai mult de doi ani. Vă rugăm să alegeți o zi mai apropiată.
host-bad-group = Nu există grupul „{ $said }”; ați vrut să scrieți { $nearest }? Exemplu: { $example }
host-bad-seats = „{ $said }” nu este un număr de locuri. Exemplu: { $example }, cel mult 200.
host-twice = „{ $said }” apare de mai multe ori. Vă rugăm să dați fiecărui grup un singur număr. Exemplu: { $example }
host-no-seats = O masă rotundă are nevoie de cel puțin un loc. Exemplu: { $example }
host-no-call = Nu există apelul „{ $said }”. Scrieți numărul, ca în linkul fișei, sau identificatorul. Pentru a-l găsi: /search
host-many-calls = „{ $said }” se poate referi la mai multe apeluri. Vă rugăm să folosiți unul dintre aceste numere: { $numbers }
cancel-ask =
    <b>Anulați această masă rotundă?</b>
    { $title }
    Toate persoanele înscrise vor fi anunțate.
cancel-yes = Da, anulați
cancel-no = Nu, mențineți

health-members = <b>Membri:</b> activi { $active } din { $all }; autorizați să deschidă mese rotunde: { $facilitators }
health-calls = <b>Apeluri deschise sau anunțate:</b> { $count }
health-outbox = <b>Mesaje:</b> { $due } de trimis, { $sending } în curs de trimitere
health-sources = <b>Surse:</b> { $count }, dintre care fără răspuns { $silent }; înregistrări neînțelese: { $quarantined }
health-silent = • fără răspuns: { $source }
keepers-how = Acordați sau retrageți dreptul de a deschide mese rotunde: <code>/keepers grant 123456789 facilitator</code>, <code>/keepers revoke 123456789</code>
keepers-bad-role = Nu există dreptul „{ $said }”. Exemplu: /keepers grant 123456789 facilitator
keepers-no-chat = Din conversația { $chat } nu mi-a scris încă nimeni. Cereți mai întâi să se trimită /start.
keepers-granted = Conversația { $chat } poate deschide acum mese rotunde.
keepers-revoked = Conversația { $chat } nu mai poate deschide mese rotunde. Cele deja deschise continuă.
facilitator-now =
    <b>Acum puteți deschide mese rotunde</b>
    Atingeți „Deschideți o masă rotundă” sub un apel sau scrieți /host.
facilitator-no-more = Nu mai puteți deschide mese rotunde. Cele pe care le-ați deschis deja continuă.
