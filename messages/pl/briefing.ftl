# Materiały przed okrągłym stołem i strony pulpitu, które je przygotowują.

pdf-page = Strona { $page } z { $pages }
button-briefing = Materiały
button-paper = Jako PDF
button-table-show = Pokaż okrągły stół

briefing-title = Materiały: { $title }
briefing-news = Nowe od ostatnich materiałów: { $parts }
briefing-part-when = czas
briefing-part-where = miejsce
briefing-part-agenda = porządek spotkania
briefing-part-calls = omawiane nabory
briefing-part-changed = zmiany w naborze
briefing-part-note = słowo od organizatora
briefing-paper = To samo do druku lub zachowania.
briefing-as-of = Stan na: { $when }. Lista uczestników może się jeszcze zmienić.
briefing-note = Słowo od organizatora
briefing-agenda = Porządek spotkania
briefing-call = Nabór
briefing-call-further = Omawiany również
briefing-can-apply = <b>Kto może złożyć wniosek:</b> { $who }
briefing-changed = <b>Zmiany od otwarcia okrągłego stołu:</b>
briefing-unchanged = Bez zmian od otwarcia okrągłego stołu.
briefing-who = Kto przyjdzie
briefing-coming = { $count ->
    [0] Nikt nie ma jeszcze miejsca, wszystkich miejsc: { $capacity }
    [one] 1 osoba ma miejsce, wszystkich miejsc: { $capacity }
    [few] { $count } osoby mają miejsce, wszystkich miejsc: { $capacity }
    [many] { $count } osób ma miejsce, wszystkich miejsc: { $capacity }
   *[other] { $count } osoby ma miejsce, wszystkich miejsc: { $capacity }
}
briefing-group = { $group }: { $taken } (zarezerwowane: { $quota })
briefing-group-open = { $group }: { $taken }
briefing-missing = Brak jeszcze grup: { $groups }
briefing-countries = Według krajów: { $countries }
briefing-names = Osoby, które zgodziły się na podanie nazwiska: { $names }
briefing-similar = Podobne otwarte nabory
briefing-carried = Nadal otwarte z ostatniego razu
briefing-similar-line = <a href="{ $url }">{ $title }</a>: { $when }
briefing-courses = Szkolenia dotyczące tych potrzeb
briefing-course = <a href="{ $url }">{ $title }</a> ({ $provider })
briefing-refused = Materiały są dla osób, które mają miejsce.

agenda-explore = Rozpoznanie naboru
agenda-explore-1 = Powitanie i kto jest obecny
agenda-explore-2 = Nabór w skrócie: co finansuje, kto może złożyć wniosek, do kiedy
agenda-explore-3 = Czego potrzebuje każdy region i co może wnieść
agenda-explore-4 = Pomysły na wspólny projekt
agenda-explore-5 = Kto idzie dalej i następne kroki
agenda-partners = Szukanie partnerów
agenda-partners-1 = Powitanie i co zmieniło się w naborze
agenda-partners-2 = Pomysł na projekt w pięciu zdaniach
agenda-partners-3 = Role: kto prowadzi, kto co robi
agenda-partners-4 = Jakich partnerów brakuje i kto ich zapyta
agenda-partners-5 = Budżet, wkład własny i następne kroki
agenda-go-no-go = Decyzja o złożeniu wniosku
agenda-go-no-go-1 = Stan prac nad wnioskiem
agenda-go-no-go-2 = Otwarte pytania każdego partnera
agenda-go-no-go-3 = Co przemawia za, a co przeciw
agenda-go-no-go-4 = Decyzja: składać wniosek czy nie
agenda-go-no-go-5 = Zadania, osoby odpowiedzialne i daty do końca naboru

desk-button-briefing = Materiały
desk-button-agenda = Porządek spotkania
desk-button-calls = Omawiane nabory
desk-button-note = Słowo od Państwa
desk-button-preview = Pokaż materiały
desk-button-briefnow = Wyślij teraz
desk-button-brieflater = Jednak wyślij jak zwykle
desk-button-agendaclear = Usuń porządek spotkania
desk-button-agendaback = Przywróć poprzedni stan
desk-button-noteclear = Usuń słowo
desk-button-noteback = Przywróć poprzedni stan
desk-button-calladd = Dodaj: { $number }
desk-button-calldrop = Usuń: { $number }

agenda-page = <b>Porządek spotkania</b>
agenda-none = Nie ma jeszcze porządku spotkania. Proszę wybrać jeden z tych, który każdy przeczyta w swoim języku, albo napisać własny w jednej wiadomości.
agenda-how = Proszę wybrać inny albo napisać własny w jednej wiadomości. Kto ma już materiały, dowie się o zmianie.
agenda-long = Tekst jest za długi. Liczba znaków: { $length }, najwyżej { $most }. Proszę wysłać krótszy.
note-page = <b>Słowo od Państwa w materiałach</b>
note-none = Jeszcze go nie ma. Proszę napisać je w jednej wiadomości: co przynieść, co przeczytać, jak wejść.
note-how = Aby je zmienić, proszę napisać nowe w jednej wiadomości.
note-too-long = Tekst jest za długi. Liczba znaków: { $length }, najwyżej { $most }. Proszę wysłać krótszy.
plan-heading = <b>Materiały</b>
plan-what = Czas, miejsce, porządek spotkania, nabory i co się w nich zmieniło, kto przyjdzie według grup i krajów, podobne nabory: jako wiadomość i jako PDF, do wszystkich, którzy mają miejsce, i do organizatorów.
plan-when = <b>Wysyłka:</b> { $when }
plan-later = Kto dostanie miejsce później, otrzyma je od razu; kto je ma, dowie się o zmianach.
plan-out = Liczba osób, do których je dotąd wysłano: { $count }.
plan-sending = Są właśnie wysyłane.
plan-agenda = Porządek spotkania: { $state ->
    [yes] jest
   *[else] jeszcze nie ma
}
plan-note = Słowo od Państwa: { $state ->
    [yes] jest
   *[else] jeszcze nie ma
}
plan-calls = { $count ->
    [0] Nie ma omawianych naborów.
    [one] Omawiany jest 1 nabór.
    [few] Omawiane są { $count } nabory.
    [many] Omawianych jest { $count } naborów.
   *[other] Omawiane jest { $count } naboru.
}
plan-reminders = Wszystkie te osoby otrzymują przypomnienia 7 dni, 1 dzień i 1 godzinę wcześniej. Link do spotkania przychodzi 24 godziny wcześniej.
plan-question = <b>Pytanie „Czy nadal mogą Państwo przyjść?” zostanie zadane:</b> { $when }
calls-page = <b>Omawiane nabory</b>
calls-how = Aby dodać nabór, proszę napisać jego numer, identyfikator lub kilka słów z tytułu.
calls-none-found = Nie znaleziono naboru dla „{ $typed }”.
calls-found = Który z tych?
calls-full = Liczba naborów omawianych przy jednym okrągłym stole: najwyżej { $most }.
