# Dosarul dinaintea unei mese rotunde și paginile panoului care îl pregătesc.

pdf-page = Pagina { $page } din { $pages }
button-briefing = Dosar
button-paper = Ca PDF
button-table-show = Vedeți masa rotundă

briefing-title = Dosar: { $title }
briefing-news = Nou de la ultimul dosar: { $parts }
briefing-part-when = ora
briefing-part-where = locul
briefing-part-agenda = ordinea de zi
briefing-part-calls = apelurile discutate
briefing-part-changed = modificări într-un apel
briefing-part-note = nota organizatorului
briefing-paper = Același lucru, de tipărit sau de păstrat.
briefing-as-of = Situația la: { $when }. Participanții se mai pot schimba.
briefing-note = Un cuvânt de la organizator
briefing-agenda = Ordinea de zi
briefing-call = Apelul
briefing-call-further = Se discută și
briefing-can-apply = <b>Cine poate candida:</b> { $who }
briefing-changed = <b>Modificări de la deschiderea mesei rotunde:</b>
briefing-unchanged = Nemodificat de la deschiderea mesei rotunde.
briefing-who = Cine vine
briefing-coming = { $count ->
    [0] Nimeni nu are încă un loc, locuri în total: { $capacity }
    [one] 1 persoană are un loc, locuri în total: { $capacity }
    [few] { $count } persoane au un loc, locuri în total: { $capacity }
   *[other] { $count } de persoane au un loc, locuri în total: { $capacity }
}
briefing-group = { $group }: { $taken } (rezervate: { $quota })
briefing-group-open = { $group }: { $taken }
briefing-missing = Încă nimeni din: { $groups }
briefing-countries = Pe țări: { $countries }
briefing-names = Cine a acceptat să fie numit: { $names }
briefing-similar = Apeluri asemănătoare deschise
briefing-carried = Încă deschise de data trecută
briefing-similar-line = <a href="{ $url }">{ $title }</a>: { $when }
briefing-courses = Cursuri pentru aceste nevoi
briefing-course = <a href="{ $url }">{ $title }</a> ({ $provider })
briefing-refused = Dosarul este pentru cine are un loc.

agenda-explore = Explorarea apelului
agenda-explore-1 = Bun venit și cine este prezent
agenda-explore-2 = Apelul pe scurt: ce finanțează, cine poate candida, până când
agenda-explore-3 = De ce are nevoie fiecare regiune și ce poate aduce
agenda-explore-4 = Idei pentru un proiect comun
agenda-explore-5 = Cine continuă și pașii următori
agenda-partners = Găsirea de parteneri
agenda-partners-1 = Bun venit și ce s-a schimbat în apel
agenda-partners-2 = Ideea proiectului în cinci propoziții
agenda-partners-3 = Roluri: cine conduce, cine ce face
agenda-partners-4 = Ce parteneri lipsesc și cine îi contactează
agenda-partners-5 = Buget, contribuție proprie și pașii următori
agenda-go-no-go = Decizia de a candida
agenda-go-no-go-1 = În ce stadiu este candidatura
agenda-go-no-go-2 = Întrebările deschise ale fiecărui partener
agenda-go-no-go-3 = Ce pledează pentru și ce împotrivă
agenda-go-no-go-4 = Decizia: candidăm sau nu
agenda-go-no-go-5 = Sarcini, responsabili și date până la termenul-limită

desk-button-briefing = Dosar
desk-button-agenda = Ordinea de zi
desk-button-calls = Apeluri discutate
desk-button-note = Nota dumneavoastră
desk-button-preview = Vedeți dosarul
desk-button-briefnow = Trimiterea acum
desk-button-brieflater = Totuși ca de obicei
desk-button-agendaclear = Eliminarea ordinii de zi
desk-button-agendaback = Înapoi la ce era înainte
desk-button-noteclear = Eliminarea notei
desk-button-noteback = Înapoi la ce era înainte
desk-button-calladd = Adăugare: { $number }
desk-button-calldrop = Eliminare: { $number }

agenda-page = <b>Ordinea de zi</b>
agenda-none = Nu există încă o ordine de zi. Alegeți una dintre acestea, pe care fiecare o citește în limba sa, sau scrieți-o pe a dumneavoastră într-un mesaj.
agenda-how = Alegeți alta sau scrieți-o pe a dumneavoastră într-un mesaj. Cine are deja dosarul află de schimbare.
agenda-long = Textul este prea lung. Număr de caractere: { $length }, cel mult { $most }. Vă rugăm să trimiteți unul mai scurt.
note-page = <b>Nota dumneavoastră din dosar</b>
note-none = Nu există încă. Scrieți-o într-un mesaj: ce se aduce, ce se citește, cum se intră.
note-how = Pentru a o schimba, scrieți una nouă într-un mesaj.
note-too-long = Textul este prea lung. Număr de caractere: { $length }, cel mult { $most }. Vă rugăm să trimiteți unul mai scurt.
plan-heading = <b>Dosarul</b>
plan-what = Ora, locul, ordinea de zi, apelurile și ce s-a schimbat în ele, cine vine pe grupuri și țări, apeluri asemănătoare: ca mesaj și ca PDF, pentru toți cei care au un loc și pentru organizatori.
plan-when = <b>Trimitere:</b> { $when }
plan-later = Cine primește un loc ulterior îl are imediat; cine îl are află ce se schimbă.
plan-out = Trimis până acum acestui număr de persoane: { $count }.
plan-sending = Se trimite acum.
plan-agenda = Ordinea de zi: { $state ->
    [yes] există
   *[else] încă nu
}
plan-note = Nota dumneavoastră: { $state ->
    [yes] există
   *[else] încă nu
}
plan-calls = { $count ->
    [0] Nu se discută niciun apel.
    [one] Se discută 1 apel.
    [few] Se discută { $count } apeluri.
   *[other] Se discută { $count } de apeluri.
}
plan-reminders = Toți primesc mementouri cu 7 zile, cu 1 zi și cu 1 oră înainte. Linkul de participare vine cu 24 de ore înainte.
plan-question = <b>Întrebarea „Mai puteți veni?” se pune:</b> { $when }
calls-page = <b>Apeluri discutate</b>
calls-how = Pentru a adăuga un apel, scrieți numărul, identificatorul sau câteva cuvinte din titlu.
calls-none-found = Nu s-a găsit niciun apel pentru „{ $typed }”.
calls-found = Care dintre acestea?
calls-full = La o masă rotundă se discută cel mult { $most } apeluri.
