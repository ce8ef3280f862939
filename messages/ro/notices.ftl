# Mementouri și avize despre surse și despre asistent.

reminder-days = { $days ->
    [0] <b>Memento: se închide astăzi</b>
    [1] <b>Memento: se închide mâine</b>
    [one] <b>Memento: se închide peste { $days } zi</b>
    [few] <b>Memento: se închide peste { $days } zile</b>
   *[other] <b>Memento: se închide peste { $days } de zile</b>
}
reminder-about = <b>Memento: se închide curând, ziua nu este încă publicată</b>
reminder-past = <b>Acest apel s-a închis</b>
reminder-why = { $said ->
    [interested] Ați indicat că regiunea dumneavoastră este interesată de acest apel.
   *[else] Ați salvat acest apel.
}
button-no-reminders = Fără alte mementouri

quorum =
    <b>Interes suficient pentru o masă rotundă</b>
    Interes de a discuta despre acest apel: { $members ->
        [one] { $members } membru
        [few] { $members } membri
       *[other] { $members } de membri
    } din { $countries ->
        [one] { $countries } țară
        [few] { $countries } țări
       *[other] { $countries } de țări
    }.
quorum-group = • { $group }: { $count }
quorum-dates = <b>Zile potrivite</b>
step-explore = • { $when }: explorarea posibilităților
step-partners = • { $when }: găsirea de parteneri
step-go-no-go = • { $when }: decizia de a candida sau nu

source-broke = <b>Sursă defectă: { $source }</b>
source-healed = <b>Sursa răspunde din nou: { $source }</b>
source-silent = <b>{ $source }: fără răspuns</b>
source-silent-meaning = Apelurile din această sursă vă pot parveni cu întârziere. Toate celelalte surse sunt consultate ca de obicei. Detalii: /sources
source-last-good = Ultimul răspuns valid: { $when }
source-never = Nu a răspuns încă niciodată corect.
source-failed-since = Era defectă din: { $when }.
source-kept = { $count ->
    [0] Nu se păstrează niciun apel în curs din această sursă.
    [one] Singurul apel în curs păstrat din această sursă rămâne neschimbat.
    [few] Cele { $count } apeluri în curs păstrate din această sursă rămân neschimbate.
   *[other] Cele { $count } de apeluri în curs păstrate din această sursă rămân neschimbate.
}
source-new = { $count ->
    [0] Cu acest răspuns nu a sosit niciun apel nou.
    [one] Cu acest răspuns a sosit { $count } apel nou.
    [few] Cu acest răspuns au sosit { $count } apeluri noi.
   *[other] Cu acest răspuns au sosit { $count } de apeluri noi.
}
source-lost = <b>Lipsește ceva: { $source }</b>
    Ultimul său răspuns ({ $count ->
        [one] { $count } apel
        [few] { $count } apeluri
       *[other] { $count } de apeluri
    }) nu indică nicăieri:
source-lost-meaning = Înainte, aproape fiecare apel o indica. Răspunsul a fost totuși preluat; vă rugăm să verificați pagina.
lost-opens = deschiderea
lost-cut_offs = termenul-limită
lost-budget = bugetul
lost-regions = locul
lost-applicants = cine poate candida
lost-text = o descriere

broken-not-json = Răspunsul nu era JSON.
broken-not-html = Răspunsul nu era HTML.
broken-not-feed = Răspunsul nu era un flux.
broken-wrong-shape = Răspunsul are altă formă decât înainte.
broken-empty = Răspunsul era gol.
broken-too-few = Răspunsul conținea mult mai puține apeluri decât de obicei.
broken-too-many = Răspunsul conținea mult mai multe apeluri decât de obicei.
broken-too-large = Răspunsul era prea mare.
broken-truncated = Răspunsul s-a întrerupt.
broken-encoding = Răspunsul nu a putut fi citit: codificarea sa este greșită.
broken-incomplete = Unele pagini ale răspunsului lipseau.
broken-status = Serverul a refuzat sau a semnalat o eroare.
broken-timeout = Serverul nu a răspuns la timp.
broken-connect = Serverul nu a putut fi contactat.
broken-reset = Conexiunea a fost întreruptă.
broken-redirect = Adresa duce în altă parte.
broken-private-address = Adresa duce într-o rețea privată.
broken-host-down = Serverul tocmai dăduse eroare pentru alte surse, așa că nu a fost consultat.
broken-robots = Site-ul nu dorește ca această pagină să fie citită de programe (robots.txt).
broken-not-table = Răspunsul nu era un tabel.
broken-no-header = În tabel nu a fost găsit niciun rând de antet.
broken-parser = Răspunsul nu a putut fi citit: acest asistent a făcut o greșeală.
broken-entities = Răspunsul conținea definiții pe care programele nu trebuie să le urmeze.
broken-address = De la această adresă nu se poate prelua nimic.
broken-fault = Acest asistent a făcut o greșeală la preluarea răspunsului. Jurnalul arată unde.
broken-other = Eroarea este de un fel care nu are încă un nume aici; jurnalul spune mai multe.

button-stay = Sunt încă aici
still-there =
    <b>Mai sunteți aici?</b>
    Nu ați folosit acest asistent de { $months ->
        [one] o lună
        [few] { $months } luni
       *[other] { $months } de luni
    }. Pentru a rămâne, scrieți orice mesaj sau atingeți un buton. Altfel, tot ce se păstrează despre dumneavoastră se va șterge la această dată: { $when }.
