# Miejsca: co organizator ustawia przy stole i o co pyta przy zgłoszeniu.

seats-gauge = { $group }: { $taken } z { $quota }
seats-beyond = { $count ->
    [one] 1 więcej na miejscu otwartym
    [few] { $count } więcej na miejscach otwartych
    [many] { $count } więcej na miejscach otwartych
   *[other] { $count } więcej na miejscach otwartych
}
seats-offered = { $count ->
    [one] w tym 1 na razie tylko zaproponowane
    [few] w tym { $count } na razie tylko zaproponowane
    [many] w tym { $count } na razie tylko zaproponowanych
   *[other] w tym { $count } na razie tylko zaproponowanych
}
balance-nobody = Nikt się jeszcze nie zgłosił.
balance-missing = Brak jeszcze grup: { $groups }.
balance-lopsided = Jedna grupa ma ponad połowę zajętych miejsc: { $group }.
balance-full = Wszystkie grupy są zgodnie z planem.
balance-good = Każda grupa jest reprezentowana.

desk-button-people = Osoby i prośby
desk-button-seats = Miejsca
desk-button-asks = Pytania przy zgłoszeniu
desk-button-hosts = Współorganizatorzy
desk-button-place = Adres i języki
desk-button-date = Zmiana terminu
desk-button-series = Cykl
desk-button-reopen = Jednak się odbędzie
button-undo = Cofnij
button-more-settings = Więcej ustawień
host-approval-on = O każdym zgłoszeniu decydują Państwo.
host-approval-off = Kto się zgłasza, od razu dostaje wolne miejsce.

seats-how = + dodaje miejsce, − zabiera wolne. Wolne miejsca są od razu proponowane oczekującym.
seats-open-name = Miejsca otwarte
seats-released-now = Wolne miejsca grup są otwarte dla wszystkich.
button-approval-on = Decyduj o każdym zgłoszeniu
button-approval-off = Przyjmuj bez decyzji
approval-off-ask = { $count ->
    [one] <b>1 prośba jest otwarta.</b> Bez dalszych decyzji zostanie przyjęta. Jeśli nie ma miejsca, czeka.
    [few] <b>{ $count } prośby są otwarte.</b> Bez dalszych decyzji zostaną przyjęte w kolejności wpływu. Dla kogo nie ma miejsca, czeka.
    [many] <b>{ $count } próśb jest otwartych.</b> Bez dalszych decyzji zostaną przyjęte w kolejności wpływu. Dla kogo nie ma miejsca, czeka.
   *[other] <b>{ $count } prośby jest otwartych.</b> Bez dalszych decyzji zostaną przyjęte w kolejności wpływu. Dla kogo nie ma miejsca, czeka.
}
button-approval-let-in = Przyjmij
button-approval-keep = Decyduj dalej
button-release-now = Otwórz teraz dla wszystkich
button-release-back = Zachowaj znów dla grup
button-release-before = { $count ->
    [one] Otwórz dla wszystkich 1 dzień przed
    [few] Otwórz { $count } dni przed
    [many] Otwórz { $count } dni przed
   *[other] Otwórz { $count } dnia przed
}

people-heading = <b>Osoby przy tym stole</b>
person-state = { $state ->
    [requested] prosi o miejsce
    [seated] ma miejsce
    [offered] ma propozycję
    [waiting] czeka
    [refused] prośba odrzucona
    [removed] miejsce odebrane
    [attended] udział potwierdzony
    [absent] bez udziału
   *[else] zgłoszenie wycofane
}
person-two = 2 osoby
person-guest = bez Telegrama
person-answers-open = brak odpowiedzi
person-date = { $state ->
    [yes] przyjdzie w nowym terminie
   *[else] nowy termin jeszcze niepotwierdzony
}
person-no-name = Nie podano nazwiska.
person-name-host = Nazwisko widzą tylko organizatorzy.
person-answer = <b>{ $question }</b> { $answer }
person-answer-none = jeszcze bez odpowiedzi
person-facilitator = moderacja
answer-yes-no = { $answer ->
    [yes] Tak
   *[else] Nie
}
button-approve = Przyznaj miejsce
button-refuse = Odrzuć
button-reconsider = Z powrotem do próśb
button-remove = Odbierz miejsce
button-readmit = Cofnij: oddaj miejsce
button-to-cohost = Wyznacz na współorganizatora
button-people = ‹ Osoby
remove-ask =
    <b>Odebrać to miejsce?</b>
    Osoba dowie się o tym raz i może zgłosić się ponownie, na koniec kolejki. Proszę napisać powód, zostanie przekazany, albo kontynuować bez powodu.
button-remove-yes = Odbierz bez powodu
button-remove-no = Nie, zostaw

asks-heading = <b>Pytania przy zgłoszeniu</b>
asks-none = Na razie nie ma pytań. Można zadać do pięciu pytań.
asks-privacy = Odpowiedzi widzą tylko organizatorzy. Są usuwane 90 dni po spotkaniu.
ask-kind = { $kind ->
    [number] liczba
    [yes-no] tak lub nie
    [choice] wybór
   *[else] słowami
}
ask-required = { $state ->
    [on] odpowiedź jest oczekiwana
   *[else] może pozostać bez odpowiedzi
}
ask-new = Proszę napisać pytanie w jednym wierszu. Prosimy nie pytać o to, co nie jest potrzebne.
ask-words = Proszę napisać pytanie od nowa, w jednym wierszu.
ask-choices = Proszę napisać od dwóch do sześciu możliwości, każdą w osobnym wierszu.
ask-dropped = To pytanie nie jest już zadawane.
button-ask-new = Zadaj pytanie
button-ask-words = Inne słowa
button-ask-kind = Odpowiedź: { $kind }
button-ask-must = Oczekuj odpowiedzi
button-ask-may = Może pozostać bez odpowiedzi
button-ask-up = Przesuń wyżej
button-ask-drop = Nie pytaj więcej
cannot-ask-many = Jest już pięć pytań. Proszę najpierw usunąć jedno.
cannot-ask-gone = To pytanie nie jest już zadawane.
cannot-ask-empty = Proszę napisać pytanie słowami.
cannot-ask-choices = Potrzeba od dwóch do sześciu różnych możliwości, każdej w osobnym wierszu.

place-heading = <b>Adres i języki</b>
place-online = <b>Miejsce spotkania:</b> online
place-at = <b>Miejsce spotkania:</b> { $place }
place-map = <a href="{ $url }">Pokaż na mapie</a>
link-at = <b>Dołącz:</b> { $link }
link-later = Link do spotkania przyjdzie 24 godziny przed rozpoczęciem.
link-none = Nie ma jeszcze linku do udziału.
link-seen = Widzą go tylko osoby z miejscem, od 24 godzin przed rozpoczęciem.
languages-none = <b>Języki:</b> nie podano
languages-ask = W jakich językach rozmawia się przy stole? Dotknięcie dodaje język lub go zabiera.
address-ask = Proszę napisać adres albo wysłać lokalizację: osoby z miejscem otworzą ją na mapie.
link-ask = Proszę wkleić link do udziału. Zaczyna się od https://
link-bad = Przeglądarka nie otworzy tego jako linku do spotkania. Zaczyna się on od https:// lub http://, na przykład https://meet.example.eu/skills
button-address = Podaj adres
button-online = Tylko w internecie
button-link = Podaj link do udziału
button-link-off = Usuń link
button-languages = Języki
button-map = Mapa
map-spot-only = Miejsce na mapie

date-heading = <b>Termin</b>
date-confirmed = <b>Nowy termin potwierdzony:</b> { $yes }. <b>Jeszcze bez odpowiedzi:</b> { $open }
date-how = Proszę wybrać dzień albo napisać dzień i godzinę tak: 2026-05-12 10:00, we własnym czasie.
date-sure =
    <b>Przenieść ten okrągły stół?</b>
    Dotąd: { $old }
    Odtąd: { $new }
    Wszyscy zgłoszeni poznają oba terminy. Kto ma miejsce, jest proszony o potwierdzenie i milcząc, niczego nie traci. Kalendarze zaktualizuje plik pod przyciskiem „{ $button }”.
button-date-yes = Tak, przenieś
button-date-no = Nie, zostaw
button-date-back = Cofnij: poprzedni termin

hosts-heading = <b>Współorganizatorzy</b>
hosts-none = Nikt więcej nie prowadzi tego stołu. Współorganizator może wszystko to, co Państwo.
hosts-add = Kto ma pomóc przy tym stole? Można też wysłać komuś link.
hosts-nobody = Nie ma już kogo wybrać. Można wysłać komuś link.
hosts-link = Proszę wysłać ten link jednej osobie. Kto otworzy go jako pierwszy, może zostać współorganizatorem. Działa raz, do: { $when }. { $link }
button-host-add = Wybierz współorganizatora
button-host-link = Link dla współorganizatora
button-host-link-off = Wycofaj link
button-host-off = Usuń: { $who }
button-host-hand = Przekaż stół: { $who }
button-host-leave = Nie pomagam więcej
cohost-invite = <b>Prośba o pomoc w prowadzeniu tego okrągłego stołu</b>
cohost-invite-how = Współorganizator widzi, kto przyjdzie, i może wszystko to, co organizator.
button-cohost-yes = Tak, pomogę
cohost-declined = Zanotowano. Link pozostaje bez zmian; nikt się o tym nie dowiedział.
cannot-host-gone = Ten link został użyty, wycofany lub jest zbyt stary. Proszę poprosić organizatora o nowy.
cannot-host-group = Współorganizatorem może być tylko osoba. Proszę otworzyć link w prywatnym czacie ze mną.
cannot-host-already = Prowadzą już Państwo ten stół.
cannot-host-unknown = Tej osoby nie można wybrać. Proszę raczej wysłać link.
host-left = Nie prowadzą już Państwo tego stołu.

series-place = Stół { $n } z { $total } w cyklu.
series-alone = Ten stół jest na razie pojedynczy.
series-how = Kiedy ma się spotkać ponownie? Miejsca, pytania, współorganizatorzy, języki i adres pozostają.
button-again = { $every ->
    [2] Ponownie za 2 tygodnie
    [4] Ponownie za 4 tygodnie
   *[else] Ponownie za miesiąc
}
again-ask = <b>Następny:</b> { $when }. Kto zostanie zaproszony najpierw?
button-again-first = Najpierw ten stół, o dzień wcześniej
button-again-all = Wszyscy jednocześnie
button-series-before = ‹ Poprzedni
button-series-after = Następny ›
button-cancel-all = Odwołaj też wszystkie późniejsze
button-cancel-reason = Odwołaj z podaniem powodu
cancel-reason-ask = Proszę napisać powód. Poznają go wszyscy zgłoszeni.
button-reopen-all = Także wszystkie późniejsze

button-two = Zgłoś dwie osoby
two-ask =
    <b>Miejsca dla dwóch osób?</b>
    Dostają Państwo oba miejsca albo czekają na oba. Dla której grupy?
button-one = Przyjdzie tylko jedna osoba
one-ask = Drugie miejsce przejdzie wtedy na oczekujących i nie da się tego cofnąć. Przyjdzie tylko jedna osoba?
button-one-yes = Tak, tylko jedna
button-one-no = Nie, obie
name-ask =
    <b>Czy inni przy stole mogą widzieć Państwa nazwisko?</b>
    Można to zmieniać do końca zgłoszeń, a nazwisko wycofać w każdej chwili. Nazwisko jest usuwane 90 dni po spotkaniu.
button-name-table = Tak, wszyscy przy stole
button-name-last = { $shown ->
    [table] Jak ostatnio, dla wszystkich: { $name }
   *[else] Jak ostatnio, dla organizatorów: { $name }
}
button-name-host = Tylko organizatorzy
button-name-nobody = Nie
name-type = Proszę napisać imię i nazwisko oraz, jeśli to możliwe, po przecinku organizację.
name-partner = Kto przyjdzie z Państwem? Proszę zapytać, czy można to podać, i napisać nazwisko.
name-back = <b>Państwa nazwisko nie jest już nikomu pokazywane przy tym okrągłym stole.</b> W tym, co już wysłano, nadal widnieje.
button-name-back = Wycofaj moje nazwisko
question-step = Pytanie { $n } z { $total }
question-now = Odpowiedź: { $answer }
question-number = Proszę napisać liczbę, tylko cyframi.
question-choose = Proszę wybrać przyciskiem.
answers-heading = <b>Państwa nazwisko i odpowiedzi</b>
answers-thanks = Dziękujemy, to wszystko. Do końca zgłoszeń można to zmienić: „{ $button }” na karcie.
answers-name = { $state ->
    [table] <b>Nazwisko, dla wszystkich przy stole:</b> { $name }
    [host] <b>Nazwisko, tylko dla organizatorów:</b> { $name }
   *[else] Nazwisko nie jest pokazywane.
}
button-answers = Moje nazwisko i odpowiedzi
button-change = Zmień
button-card = Pokaż stół

mine-removed = Organizator odebrał to miejsce. Można zgłosić się ponownie, na koniec listy rezerwowej.
notice-queued = <b>Zgłoszenie przyjęto. Nie ma jeszcze wolnego miejsca, są Państwo na liście rezerwowej</b>
notice-refused = <b>Organizator nie mógł przyznać Państwu miejsca</b>
notice-removed = <b>Organizator odebrał Państwa miejsce. Można zgłosić się ponownie</b>
notice-reconsidered = <b>Organizator jeszcze raz rozpatruje zgłoszenie. Poznają Państwo wynik</b>
notice-reason = <b>Powód:</b> { $reason }
notice-moved = <b>Okrągły stół ma nowy termin</b>
notice-moved-was = Dotąd: { $when }
notice-moved-ask = Czy przyjdą Państwo w nowym terminie? Miejsce czeka, dopóki Państwo z niego nie zrezygnują.
notice-confirm = <b>Czy przyjdą Państwo w nowym terminie?</b>
notice-reopened = <b>Ten okrągły stół jednak się odbędzie</b>
notice-answers = <b>Organizatorzy Państwa okrągłego stołu o coś pytają</b>
notice-answers-safe = Miejsce jest pewne. Odpowiedź pomoże w przygotowaniach.
notice-requests = { $count ->
    [one] <b>Na decyzję czeka 1 prośba o miejsce</b>
    [few] <b>Na decyzję czekają { $count } prośby o miejsce</b>
    [many] <b>Na decyzję czeka { $count } próśb o miejsce</b>
   *[other] <b>Na decyzję czeka { $count } prośby o miejsce</b>
}
notice-cohost = <b>Pomagają Państwo teraz prowadzić okrągły stół jako współorganizator</b>
notice-cohost-follow = <b>Współprowadzony przez Państwa okrągły stół ma ciąg dalszy: oto następne spotkanie</b>
notice-cohost-off = <b>Nie prowadzą już Państwo tego okrągłego stołu</b>
notice-cohost-joined = <b>Państwa okrągły stół ma nowego współorganizatora</b>
notice-cohost-now = <b>Okrągły stół przekazano, są Państwo teraz współorganizatorem</b>
notice-host-now = <b>Są Państwo teraz organizatorem okrągłego stołu</b>
notice-no-host = <b>Okrągły stół nie ma już organizatora i nikt go nie prowadzi</b>
notice-no-host-how = Mając odpowiednie uprawnienia, można nim zarządzać i wyznaczyć współorganizatorów.
notice-again = <b>Następny okrągły stół z cyklu, w którym brali Państwo udział</b>

refusal-release-used = { $seated ->
    [one] Od otwarcia zajęto 1 miejsce, więc nie można go cofnąć.
    [few] Od otwarcia zajęto { $seated } miejsca, więc nie można go cofnąć.
    [many] Od otwarcia zajęto { $seated } miejsc, więc nie można go cofnąć.
   *[other] Od otwarcia zajęto { $seated } miejsca, więc nie można go cofnąć.
}
refusal-cohosts-full = Współorganizatorów może być najwyżej { $wanted }.
refusal-not-cohost = Organizatorem może zostać tylko współorganizator.
