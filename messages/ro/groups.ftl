# În grupuri: o fișă pe apel, subiecte și sunet. Și coduri QR, și ce apare deasupra rezultatelor.

group-card-groups = <b>Dintre aceștia, pe grupuri:</b> { $groups }
group-card-group = { $group } { $members }
group-button-int = { $anybody ->
    [no] 🙋 Regiunea mea este interesată
   *[else] 🙋 Regiunea mea este interesată ({ $members })
}
group-card-answers = Fișa acestui apel este mesajul la care răspund aici. Ea arată situația actuală.
group-interest-region = Notat. Regiune interesată: { $region }. Pentru a anula, atingeți din nou: se deschide fișa dumneavoastră.
group-interest = Notat: acest apel vă interesează. Pentru a anula, atingeți din nou: se deschide fișa dumneavoastră.

group-sound-now = Aici mesajele sosesc { $state ->
    [on] cu sunet.
   *[else] fără sunet.
}
group-sound-choice = { $state ->
    [on] Mesaje cu sunet
   *[else] Mesaje fără sunet
}

setup-welcome-in-group =
    <b>{ $assistant }</b>

    Semnalez acestui grup la timp, cu motivele lor, apelurile UE care răspund nevoilor regiunii sale: o dată pe săptămână, fără sunet.

    Sunt patru întrebări scurte; fiecare poate fi omisă. Numai administratorii grupului pot răspunde. Ce se păstrează: /privacy

topics-ask =
    <b>Unde să scriu în acest grup?</b>
    Acum: { $now }

    Un subiect se creează atunci când este pentru prima dată ceva de spus în el. Îl puteți redenumi. Un apel care răspunde mai multor nevoi este semnalat o singură dată, acolo unde se potrivește cel mai bine.
topics-home = { $where ->
    [here] Rezumatul săptămânal și ce nu ține de niciun subiect sosesc în acest subiect.
    [elsewhere] Rezumatul săptămânal și ce nu ține de niciun subiect sosesc într-un alt subiect ales de grup. Dacă le doriți în altă parte, atingeți din nou în subiectul dorit.
   *[else] Rezumatul săptămânal și ce nu ține de niciun subiect sosesc în subiectul „General”.
}
topics-now = { $by ->
    [need] câte un subiect pentru fiecare nevoie
    [area] câte un subiect pentru fiecare grup de nevoi
    [programme] câte un subiect pentru fiecare program
    [here] totul într-un singur subiect
   *[else] totul în subiectul „General”
}
topics-choice = { $by ->
    [need] Câte un subiect pentru fiecare nevoie
    [area] Câte un subiect pentru fiecare grup de nevoi
    [programme] Câte un subiect pentru fiecare program
    [here] Totul în acest subiect
   *[else] Totul în subiectul „General”
}
topics-no-forum = Acest grup nu are subiecte. Un administrator le poate activa în setările grupului; apoi scrieți din nou /topics.
topics-no-right = Nu pot crea subiecte aici. Dați-mi drepturi de administrator în acest grup, cu permisiunea de a gestiona subiectele, apoi scrieți din nou /topics.
topics-in-groups = Subiectele sunt pentru grupuri. Adăugați-mă într-un grup cu subiectele activate și scrieți acolo /topics.
command-topics = Alegeți în ce subiecte ale acestui grup scriu

button-add-group = Adăugați asistentul într-un grup
button-qr = Cod QR
button-qr-start = Codul QR al asistentului
button-qr-group = Cod QR pentru un grup
qr-call = <b>Codul QR al acestui apel</b>
qr-table = <b>Codul QR al acestei mese rotunde</b>
qr-start = <b>Codul QR al asistentului</b>
qr-group = <b>Codul QR care adaugă asistentul într-un grup</b>
qr-leads = Duce la { $link }
qr-print = Același pentru tipărit, clar la orice dimensiune
qr-scan-call = Scanați codul pentru a deschide apelul în Telegram
qr-scan-table = Scanați codul pentru a deschide masa rotundă în Telegram
qr-scan-start = Scanați codul pentru a deschide asistentul în Telegram
qr-scan-group = Scanați codul pentru a adăuga asistentul în grupul dumneavoastră Telegram
qr-start-title = { $assistant }: apeluri UE care răspund nevoilor regiunii dumneavoastră
inline-set-up = Configurați alerte pentru regiunea dumneavoastră
