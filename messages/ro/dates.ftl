# Zile de întâlnire, cine este interesat, sondaje despre dată.

gathered = { $regions ->
    [one] 1 regiune
    [few] { $regions } regiuni
   *[other] { $regions } de regiuni
} din { $countries ->
    [one] 1 țară
    [few] { $countries } țări
   *[other] { $countries } de țări
} { $regions ->
    [one] este interesată
    [few] sunt interesate
   *[other] sunt interesate
}{ $lacks ->
    [some] ; deocamdată { $none }.
   *[else] .
}
gathered-none-industry = nicio întreprindere
gathered-none-education = niciun furnizor de formare
gathered-none-social_partners = niciun partener social
gathered-none-public_authorities = nicio autoritate publică
gathered-heading = <b>Acest apel nu vă interesează numai pe dumneavoastră</b>
gathered-next = Interesul este suficient pentru o masă rotundă. Cei care pot deschide una știu; când va fi o dată, veți primi un mesaj.

counted-ask = <b>Pot afla ceilalți interesați că și regiunea dumneavoastră este interesată?</b> Se arată numai numere: regiuni, țări, grupuri; niciodată numele. În schimb vedeți același lucru despre ceilalți.
button-counted = { $answer ->
    [yes] Da, numărați-ne
   *[else] Nu, mulțumesc
}
counted-here = Regiunea se numără pentru ceilalți, fără nume: /settings
counted-said = { $answer ->
    [yes] Regiunea dumneavoastră se numără de acum, fără nume. Modificare: /settings
   *[else] Nu vă numărați. Modificare: /settings
}
settings-name-counted = Numărarea printre cei interesați
settings-counted = { $state ->
    [on] pornită
    [off] oprită
   *[else] încă fără răspuns
}
settings-choice-counted = { $state ->
    [on] Porniți numărarea printre cei interesați
   *[else] Opriți numărarea printre cei interesați
}

quorum-lands = <b>Pe țări:</b> { $lands }
quorum-land = { $country } { $count }
quorum-missing = <b>Încă lipsesc:</b> { $groups }
quorum-complete = Toate grupurile sunt prezente.
quorum-under = <b>Interesul pentru acest apel</b>
    Unii și-au retras interesul; acum este prea puțin pentru o masă rotundă.
quorum-taken-mine = Vă ocupați dumneavoastră. Celelalte persoane autorizate văd că cineva se ocupă.
quorum-taken-other = Se ocupă o altă persoană autorizată.
quorum-quiet = Ați răspuns: nu acum. Situația este aceasta:
button-quorum = Cine este interesat
button-quorum-take = Mă ocup eu
button-quorum-give = Nu mă mai ocup
button-quorum-quiet = Nu acum
button-quorum-again = Anulați „Nu acum”

day-holiday = { $named ->
    [yes] Sărbătoare legală, { $day }: { $places } ({ $name }).
   *[else] Sărbătoare legală, { $day }: { $places }.
}
day-line = • { $when }
day-suits = În programul de lucru (9:00-17:00) pentru { $suits } din { $of } persoane; nicio oră nu convine mai multora.
day-suits-typed = În programul de lucru (9:00-17:00) pentru { $suits } din { $of } persoane.
day-season = { $season ->
    [august] În august mulți sunt plecați.
   *[else] În preajma Crăciunului mulți sunt plecați.
}
day-weekend = Nu este zi lucrătoare: { $weekday }.

host-days-how = Scrieți ziua și ora, de exemplu 2026-05-12 10:00, după ora dumneavoastră. Zilele de pe butoane sunt numărate înapoi de la termen: nu sunt sărbători pentru nimeni, la o oră care convine cât mai multora.
host-really = <b>Chiar așa?</b> Masa rotundă ar fi după ultimul termen al apelului.
host-really-when = Masă rotundă: { $when }
host-really-deadline = Ultimul termen: { $when }
button-really = Da, în această zi
button-other-day = Altă zi
button-poll = Mai bine întreb despre dată

poll-draft = <b>Întrebare despre dată</b>
poll-draft-dates = Alegeți între două și șase date. Pentru alta, scrieți-o ca 2026-05-12 10:00, după ora dumneavoastră.
poll-draft-chosen = <b>Alese:</b> { $count }
poll-draft-seats = <b>Locuri:</b> { $seats }
poll-draft-seats-how = Alegeți locurile sau scrieți-le: { $example }
poll-draft-end = <b>Sfârșitul sondajului:</b> { $when }
poll-draft-end-how = Alegeți sfârșitul sondajului.
poll-draft-near = Niciun sfârșit nu se potrivește: prima dată este prea aproape. Un sondaj se încheie cu cel puțin o zi înainte.
poll-draft-asks = { $count ->
    [0] Încă nu este cine să fie întrebat; cine apare între timp primește întrebarea.
    [one] Este întrebat 1 membru.
    [few] Sunt întrebați { $count } membri.
   *[other] Sunt întrebați { $count } de membri.
} Fiecare primește un mesaj și încă unul dacă spre sfârșit răspunsul lipsește.
button-poll-end = { $days ->
    [one] Se încheie peste 1 zi
    [few] Se încheie peste { $days } zile
   *[other] Se încheie peste { $days } de zile
}
button-poll-open = Întreb acum
button-poll-drop = Nu întreb
poll-dropped = Nu a fost întrebat nimeni.

ballot = <b>Ce dată vă convine?</b>
ballot-nudge = <b>Lipsește răspunsul dumneavoastră despre dată</b>
ballot-title = Masă rotundă: { $title }
ballot-until = Vă rugăm să răspundeți până la: { $when }. Până atunci puteți schimba răspunsurile.
ballot-option = <b>{ $number }.</b> { $when }
ballot-counts = { $yes } da, { $maybe } la nevoie, { $no } nu
ballot-count = { $answer ->
    [yes] { $count } da
    [maybe] { $count } la nevoie
   *[else] { $count } nu
}
ballot-answer = { $answer ->
    [yes] Da
    [maybe] La nevoie
   *[else] Nu
}
ballot-button = { $number }: { $answer }
ballot-mine = Dumneavoastră: { $answer }
ballot-over = Acest sondaj s-a încheiat.
ballot-chosen = <b>Data:</b> { $when }
ballot-tied = Mai multe date convin la fel. Alege cine organizează.
ballot-without = Nu s-a ajuns la nicio dată.
button-ballot-none = Niciuna dintre ele
button-ballot = Ce dată vă convine?

poll-host = <b>Sondaj despre dată</b>
poll-host-ended = <b>Sondajul despre dată s-a încheiat</b>
poll-host-turnout = { $asked ->
    [one] Răspunsuri: { $voted } din { $asked }.
    [few] Răspunsuri: { $voted } din { $asked }.
   *[other] Răspunsuri: { $voted } din { $asked }.
}
poll-host-until = Se încheie: { $when }.
poll-host-group = { $group }: { $counts }
poll-host-no-group = Fără grup
poll-host-tied = Aceste date convin la fel. Vă rugăm să alegeți; altfel rămâne cea mai apropiată, de la: { $when }.
poll-host-none = Nimeni nu poate la vreo dată care urmează.
poll-host-called-off = S-a încheiat fără o dată.
button-poll-host = Cum stă acum
button-poll-finish = Încheiați acum
button-poll-off = Încheiați fără dată
button-poll-reopen = Deschideți din nou
button-poll-more = Întrebați despre alte date
button-show-table = Vedeți masa rotundă
desk-button-poll = Sondaj despre dată

notice-dated = <b>Data mesei dumneavoastră rotunde este stabilită</b>
notice-dated-yes = <b>Este stabilită data la care ați spus da</b>
dated-no-seat-yet = „Da” nu înseamnă încă un loc: vă rugăm să vă înscrieți.

refusal-dates-to-offer = Un sondaj are între două și șase date.
refusal-poll-end = Sfârșitul unui sondaj trebuie să fie în viitor.
refusal-poll-ends-late = Sondajul trebuie să se încheie cu o zi înainte de prima dată, cel târziu: { $when }.
refusal-poll-over = Acest sondaj s-a încheiat.
refusal-not-asked = Aici pot răspunde numai cei întrebați.
refusal-asked-already = Un sondaj despre această dată este deja deschis.

privacy-dates = Dacă regiunea dumneavoastră se numără printre cei interesați de un apel se hotărăște în /settings: ceilalți văd numai numere, și numai ale celor care sunt de acord. Persoanele autorizate văd numerele tuturor. Ce răspundeți într-un sondaj despre dată apare ca număr; cine organizează vede pe grupuri. Se păstrează până la un an după sondaj.
