# Unde a ajuns un membru cu un apel, notele sale, întrebările despre apel și transmiterea acestuia.

stage-watching = De urmărit
stage-interested = De interes
stage-partners = Parteneri găsiți
stage-applied = Candidatură depusă
stage-funded = Cu finanțare
stage-not-funded = Fără finanțare
stage-withdrawn = Retrasă sau nedepusă

button-track = 📌 Unde ați ajuns: { $stage }
button-track-note = 📌 Nota dumneavoastră
track-where = <b>Unde ați ajuns:</b> { $stage }, de { $since }
track-nowhere = <b>Unde ați ajuns:</b> nu figurează pe lista dumneavoastră
track-grant = <b>Grantul dumneavoastră:</b> { $amount }
track-note = <b>Nota dumneavoastră:</b> { $note }
track-how = Atingeți etapa la care ați ajuns; o puteți schimba oricând. După depunerea candidaturii, mementourile despre termenul-limită încetează.
track-seen = { $in ->
    [group] Tot grupul vede această pagină. Numai administratorii grupului o pot modifica.
   *[else] Ceilalți membri nu văd această pagină. Rezultatele apar numai în cifre despre mai mulți membri.
}
button-track-grant = { $state ->
    [on] Modificați suma
   *[else] Introduceți suma
}
button-track-off = Scoateți din lista mea
track-grant-ask =
    <b>Cu finanțare. Ce parte din grant vă revine?</b>
    { $title }

    Scrieți suma ca mesaj, de exemplu 250 000 sau 1,5 milioane de euro. Fără o monedă indicată, suma se citește în euro.
track-grant-unread = Nu pot citi „{ $said }” ca sumă. Vă rugăm să o scrieți, de exemplu, ca 250 000 sau 1,5 milioane de euro.
button-note = { $state ->
    [on] Modificați nota
   *[else] Scrieți o notă
}
button-note-erase = Ștergeți nota
note-ask =
    <b>Nota dumneavoastră despre acest apel</b>
    { $title }

    Scrieți-o ca mesaj, cu cel mult { $most ->
        [one] { $most } caracter.
        [few] { $most } caractere.
       *[other] { $most } de caractere.
    }
note-long = Mesajul are { $length ->
    [one] { $length } caracter
    [few] { $length } caractere
   *[other] { $length } de caractere
}, iar maximul este { $most }. Vă rugăm să trimiteți o notă mai scurtă.

tracker-all = Toate
tracker-results = Rezultate
tracker-heading-all = { $total ->
    [0] <b>Nu urmăriți încă niciun apel.</b> Butoanele de sub un apel îl salvează. Ce este deschis acum: /calls
    [one] <b>{ $total } apel pe care îl urmăriți</b>
    [few] <b>{ $total } apeluri pe care le urmăriți, întâi cel mai apropiat termen-limită</b>
   *[other] <b>{ $total } de apeluri pe care le urmăriți, întâi cel mai apropiat termen-limită</b>
}
tracker-heading = { $total ->
    [0] <b>{ $stage }:</b> niciun apel
    [one] <b>{ $stage }:</b> { $total } apel
    [few] <b>{ $stage }:</b> { $total } apeluri, întâi cel mai apropiat termen-limită
   *[other] <b>{ $stage }:</b> { $total } de apeluri, întâi cel mai apropiat termen-limită
}
button-tracker = { $stage } ({ $count })
line-partners = Ați găsit parteneri.
line-applied = Ați depus o candidatură.
line-funded = Candidatura dumneavoastră a primit finanțare.
line-not-funded = Candidatura dumneavoastră nu a primit finanțare.
line-withdrawn = Ați retras candidatura sau nu ați depus niciuna.
line-note = Ați scris o notă.

question-applied = <b>Ați depus o candidatură?</b>
question-applied-why = { $stage ->
    [partners] Găsiserăți parteneri pentru acest apel, iar acesta s-a închis.
   *[else] Acest apel vă interesa, iar acum s-a închis.
}
question-result = <b>Ce rezultat a avut candidatura dumneavoastră?</b>
question-result-why = Ați depus o candidatură la acest apel; poate că există deja un răspuns.
question-what-for = Este suficientă o atingere. Rezultatele apar numai în cifre despre mai mulți membri.
button-we-applied = Candidatură depusă
button-not-this-time = Nu de data aceasta
button-no-answer-yet = Încă niciun răspuns
button-no-questions = Fără alte întrebări
questions-off = Nu voi mai pune astfel de întrebări. Pentru a schimba acest lucru: /settings

button-pass-on = 👥 Membrilor din regiunea mea
pass-on-ask =
    <b>Transmiteți acest apel membrilor din regiunea dumneavoastră?</b>
    { $title }
pass-on-reach = { $count ->
    [one] Ar ajunge la { $count } membru: { $regions }.
    [few] Ar ajunge la { $count } membri: { $regions }.
   *[other] Ar ajunge la { $count } de membri: { $regions }.
}
pass-on-reach-few = Ar ajunge la mai puțin de cinci membri: { $regions }.
pass-on-reach-many = { $count ->
    [one] Ar ajunge la mai mult de { $count } membru: { $regions }.
    [few] Ar ajunge la mai mult de { $count } membri: { $regions }.
   *[other] Ar ajunge la mai mult de { $count } de membri: { $regions }.
}
pass-on-says = Vor citi „Transmis de un membru din regiunea dumneavoastră”. Numele dumneavoastră nu este afișat.
pass-on-says-group = Vor citi „Transmis de un membru din regiunea dumneavoastră ({ $group })”. Numele dumneavoastră nu este afișat.
pass-on-organisation = Organizația dumneavoastră, { $organisation }, este afișată numai dacă alegeți acum acest lucru.
button-pass-on-go = Transmiteți
button-pass-on-named = Transmiteți cu organizația mea
pass-on-done =
    <b>Transmis</b>
    { $title }

    Membrii care doresc alerte imediate îl primesc ca alertă; ceilalți îl găsesc în următorul rezumat. Cine cunoaște deja apelul nu primește nimic.
pass-on-again = Ați transmis deja acest apel.
pass-on-too-often = { $most ->
    [one] În ultimele șapte zile ați transmis { $most } apel. Următorul este posibil din: { $when }.
    [few] În ultimele șapte zile ați transmis { $most } apeluri. Următorul este posibil din: { $when }.
   *[other] În ultimele șapte zile ați transmis { $most } de apeluri. Următorul este posibil din: { $when }.
}
pass-on-no-region = Nu ați ales încă nicio regiune. Pentru a alege una: /region
pass-on-closed = Acest apel s-a închis, deci nu mai poate fi transmis.
tip-from = <b>Transmis de un membru din regiunea dumneavoastră</b>
tip-from-known = <b>Transmis de un membru din regiunea dumneavoastră</b> ({ $who })
tip-how = Pentru a nu mai primi astfel de mesaje: /settings
line-passed-on = Transmis de un membru din regiunea dumneavoastră.

settings-name-tips = Recomandări de la membrii din regiunea mea
settings-name-questions = Întrebări despre candidaturile mele
settings-switch = { $state ->
    [on] da
   *[else] nu
}
settings-choice-tips = { $state ->
    [on] Activați recomandările de la membrii din regiunea mea
   *[else] Dezactivați recomandările de la membrii din regiunea mea
}
settings-choice-questions = { $state ->
    [on] Activați întrebările despre candidaturile mele
   *[else] Dezactivați întrebările despre candidaturile mele
}

privacy-tracker =
    <b>Apelurile pe care le urmăriți</b>
    Se mai păstrează: unde ați ajuns cu un apel și de când, un grant dacă îi indicați suma, notele dumneavoastră și apelurile pe care le-ați transmis. Ceilalți membri nu văd nimic din acestea, cu excepția unui apel pe care îl transmiteți: atunci văd grupul dumneavoastră și, dacă ați ales acest lucru, organizația. Responsabilii asistentului pot citi aceste date.
