# Configurarea și aceleași întrebări puse mai târziu.

setup-welcome =
    <b>{ $assistant }</b>

    Vă semnalez la timp, cu motivele lor, apelurile UE care răspund nevoilor regiunii dumneavoastră. Când mai multe regiuni doresc același apel, ele se pot întâlni la o masă rotundă.

    Sunt cinci întrebări scurte; fiecare poate fi omisă. Ce se păstrează despre dumneavoastră: /privacy
setup-language = În ce limbă să vă scriu?

setup-region =
    <b>{ $group ->
        [yes] De ce regiune se ocupă acest grup?
       *[else] Unde lucrați?
    }</b>
    Scrieți numele unei regiuni, al unui oraș sau al unei țări ori un cod NUTS precum CZ080. Puteți trimite și o locație.
setup-region-found = Pentru „{ $typed }” am găsit următoarele. Vă rugăm să alegeți. Zonele mai largi sunt mai jos.
setup-region-nearby = Aceste regiuni au centrul cel mai aproape de locația dumneavoastră; cel al primei se află la { $away }. Lângă o graniță sau pe litoral, regiunea dumneavoastră poate fi a doua. Vă rugăm să alegeți una; zonele mai largi sunt mai jos.
setup-region-nearest = Această regiune are centrul cel mai aproape de locația dumneavoastră, la { $away }. Dacă este regiunea dumneavoastră, vă rugăm să o alegeți; zonele mai largi sunt mai jos.
setup-region-away = { $near ->
    [yes] mai puțin de 5 km
   *[else] { $far } km
}
setup-region-far = Locația dumneavoastră nu se află în niciuna dintre regiunile pe care le cunosc: sunt cele ale Uniunii Europene și ale vecinilor săi. Vă rugăm să scrieți numele regiunii pentru care lucrați.

setup-region-none = Nu am găsit nicio regiune pentru „{ $typed }”. Vă rugăm să încercați o altă scriere, o localitate mai mare din apropiere sau un cod NUTS precum DE11.
setup-region-chosen = <b>Regiunile dumneavoastră:</b> { $regions }
setup-region-more = Pentru a adăuga alta, scrieți-i numele sau trimiteți o locație.
setup-region-drop = Eliminați { $region }
setup-reply = Într-un grup citesc numai răspunsurile: vă rugăm să răspundeți la acest mesaj.

setup-needs =
    <b>Despre ce doriți să primiți informații?</b>
    Atingeți câte nevoi doriți. { $served ->
        [yes] Fără nicio alegere, primiți ce îi trebuie regiunii dumneavoastră.
       *[else] Fără nicio alegere, primiți informații despre toate.
    }
setup-needs-region = <b>Nevoi pentru { $region }:</b> { $needs }
setup-needs-take = Preluați nevoile pentru { $region }
setup-needs-set = Sunt și nevoile pentru { $region }
setup-needs-erase = Ștergeți nevoile pentru { $region }
setup-needs-not-allowed = Numai cine organizează mese rotunde în această regiune poate spune de ce are ea nevoie.
setup-needs-typed = Sau scrieți într-o frază la ce lucrează regiunea dumneavoastră, iar eu propun ce se potrivește.
setup-needs-command = Sau scrieți /needs și o frază despre ce lucrează regiunea dumneavoastră, iar eu propun ce se potrivește.
needs-suggested = <b>Din cuvintele dumneavoastră</b>
needs-suggested-line = • { $need }: { $words }
needs-suggested-word = „{ $word }”
needs-suggested-none = În aceste cuvinte nu am găsit nimic cunoscut. Vă rugăm să spuneți altfel sau să alegeți din listă.
needs-suggested-all = Alegeți-le pe toate acestea
needs-suggested-more = Alegeți din toate
setup-needs-group = <b>{ $group }</b>, { $page } din { $pages }
setup-needs-count = { $count ->
    [0] Încă nicio alegere.
    [one] { $count } alegere până acum.
    [few] { $count } alegeri până acum.
   *[other] { $count } de alegeri până acum.
}
needs-open = { $need } ({ $count })
setup-needs-open = În paranteze: apeluri deschise sau anunțate acum, { $of ->
    [regions] pentru regiunile dumneavoastră.
   *[else] pentru toate regiunile.
}

setup-needs-first = <b>Cele mai importante pentru dumneavoastră:</b> { $needs }
setup-needs-weigh = ★ Ce contează cel mai mult?
needs-first = ★ întâi: { $need }
needs-weigh =
    <b>Ce contează cel mai mult pentru dumneavoastră?</b>
    Atingeți o nevoie, iar apelurile care îi răspund vor apărea primele în liste și în rezumate. Atingeți-o din nou pentru a reveni.

    Puteți lăsa totul așa cum este: atunci nevoile contează la fel. În niciun caz nu se omite nimic.
setup-needs-before = ‹ { $group }
setup-needs-after = { $group } ›
setup-needs-done = { $count ->
    [0] Gata: { $served ->
        [yes] ce îi trebuie regiunii mele
       *[else] toate
    }
    [one] Gata: { $count } alegere
    [few] Gata: { $count } alegeri
   *[other] Gata: { $count } de alegeri
}
needs-green-technology = Tehnologii verzi
needs-digital-technology = Tehnologii digitale
needs-industry = Industrie
needs-education = Educație și formare
needs-people = Oameni
needs-region = Regiunea

setup-group =
    <b>Pe cine reprezentați?</b>
    La o masă rotundă există locuri rezervate pentru fiecare dintre aceste grupuri.
setup-organisation =
    <b>Pentru ce organizație lucrați?</b>
    Scrieți-i numele, ca să vadă cine organizează o masă rotundă de unde vine cererea pentru un loc. Nu este obligatoriu.
setup-organisation-now = Acum: { $organisation }
setup-erase = Ștergeți

setup-rhythm = <b>Cât de des să vă scriu?</b>
setup-rhythm-weekly = Săptămânal: { $weekday } { $hour }
setup-rhythm-at-once = Imediat, restul săptămânal
setup-rhythm-later = Ziua și ora se pot schimba mai târziu cu /rhythm.
setup-rhythm-when = Rezumatul săptămânal sosește { $weekday }, la { $hour } (ora locală: { $city }).

setup-preview = <b>{ $days ->
    [one] În ultima zi
    [few] În ultimele { $days } zile
   *[other] În ultimele { $days } de zile
} { $total ->
    [0] nu v-ar fi fost semnalat niciun apel.
    [one] v-ar fi fost semnalat { $total } apel.
    [few] v-ar fi fost semnalate aceste { $total } apeluri.
   *[other] v-ar fi fost semnalate aceste { $total } de apeluri.
}</b>
setup-preview-line = • { $title }
setup-preview-more = { $count ->
    [one] Și încă { $count }.
    [few] Și încă { $count }.
   *[other] Și încă { $count }.
}
setup-preview-none = Reveniți pentru a alege mai multe nevoi sau o zonă mai largă, ori rămâneți la această alegere: puține mesaje, dar utile.

setup-finished-weekly = <b>Gata.</b> Ce este deschis acum sosește imediat, într-un singur mesaj. Apoi scriu săptămânal, { $weekday }, la { $hour } (ora locală: { $city }), iar mai devreme numai dacă un apel se închide înainte.
setup-finished-at-once = <b>Gata.</b> Ce este deschis acum sosește imediat, într-un singur mesaj. Apoi ce se potrivește cel mai bine sosește imediat, iar restul săptămânal, { $weekday }, la { $hour } (ora locală: { $city }).
setup-finished-how = Schimbați orice: /settings. Liniște pentru un timp: /pause. Oprire: /stop. Ștergeți tot: /forget
setup-finished-group = Administratorii schimbă orice cu /settings și opresc cu /stop. Pentru a vă înscrie la mese rotunde, scrieți-mi într-o conversație privată.
setup-offer = Să vă anunț când apar apeluri potrivite pentru regiunea dumneavoastră? Durează un minut.

setup-back = ‹ Înapoi
setup-skip = Omiteți
setup-done = Gata
setup-finish = Este bine așa
setup-continue = Configurați
