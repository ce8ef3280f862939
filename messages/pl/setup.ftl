# Ustawianie profilu i te same pytania później.

setup-welcome =
    <b>{ $assistant }</b>

    Informuję na czas i z uzasadnieniem, które nabory UE odpowiadają na potrzeby Państwa regionu. Gdy tym samym naborem interesuje się kilka regionów, mogą spotkać się przy okrągłym stole.

    Pięć krótkich pytań, każde można pominąć. Jakie dane są przechowywane: /privacy
setup-language = W jakim języku mają przychodzić wiadomości?

setup-region =
    <b>{ $group ->
        [yes] Jakiego regionu dotyczy ta grupa?
       *[else] Gdzie Państwo działają?
    }</b>
    Proszę napisać nazwę regionu, miasta lub kraju albo kod NUTS, np. PL22. Można też wysłać lokalizację.
setup-region-found = Wyniki dla „{ $typed }”. Proszę wybrać. Większe obszary są niżej.
setup-region-nearby = Środki tych regionów leżą najbliżej wysłanej lokalizacji, pierwszy w odległości { $away }. W pobliżu granicy lub wybrzeża właściwy może być drugi. Proszę wybrać jeden; większe obszary są niżej.
setup-region-nearest = Środek tego regionu leży najbliżej wysłanej lokalizacji, w odległości { $away }. Jeśli to właściwy region, proszę go wybrać; większe obszary są niżej.
setup-region-away = { $near ->
    [yes] mniejszej niż 5 km
   *[else] { $far } km
}
setup-region-far = Wysłana lokalizacja nie leży w żadnym ze znanych mi regionów: są to regiony Unii Europejskiej i jej sąsiadów. Proszę napisać nazwę regionu, dla którego Państwo pracują.

setup-region-none = Nie znaleziono regionu dla „{ $typed }”. Proszę spróbować innej pisowni, większej miejscowości w pobliżu lub kodu NUTS, np. PL22.
setup-region-chosen = <b>Wybrane regiony:</b> { $regions }
setup-region-more = Aby dodać kolejny, proszę napisać jego nazwę lub wysłać lokalizację.
setup-region-drop = Usuń: { $region }
setup-reply = W grupie odczytuję tylko odpowiedzi: proszę odpowiedzieć na tę wiadomość.

setup-needs =
    <b>O czym mają przychodzić wiadomości?</b>
    Można wybrać dowolnie wiele. { $served ->
        [yes] Bez wyboru wiadomości dotyczą tego, czego potrzebuje Państwa region.
       *[else] Bez wyboru wiadomości dotyczą wszystkich potrzeb.
    }
setup-needs-region = <b>Potrzeby regionu ({ $region }):</b> { $needs }
setup-needs-take = Przejmij potrzeby: { $region }
setup-needs-set = To także potrzeby: { $region }
setup-needs-erase = Usuń potrzeby: { $region }
setup-needs-not-allowed = Potrzeby tego regionu może określić tylko jego moderator.
setup-needs-typed = Można też napisać jednym zdaniem, nad czym pracuje Państwa region, a ja zaproponuję pasujące potrzeby.
setup-needs-command = Można też napisać /needs i zdanie o tym, nad czym pracuje Państwa region, a ja zaproponuję pasujące potrzeby.
needs-suggested = <b>Na podstawie podanych słów</b>
needs-suggested-line = • { $need }: { $words }
needs-suggested-word = „{ $word }”
needs-suggested-none = W tych słowach nie rozpoznano żadnej potrzeby. Proszę użyć innych słów lub wybrać z listy.
needs-suggested-all = Przyjmij wszystkie
needs-suggested-more = Wybierz z listy
setup-needs-group = <b>{ $group }</b>, { $page } z { $pages }
setup-needs-count = { $count ->
    [0] Jeszcze nic nie wybrano.
    [one] Dotychczas wybrano 1.
    [few] Dotychczas wybrano { $count }.
    [many] Dotychczas wybrano { $count }.
   *[other] Dotychczas wybrano { $count }.
}
needs-open = { $need } ({ $count })
setup-needs-open = W nawiasach: nabory obecnie otwarte lub zapowiedziane, { $of ->
    [regions] dla Państwa regionów.
   *[else] dla wszystkich regionów.
}

setup-needs-first = <b>Najważniejsze dla Państwa:</b> { $needs }
setup-needs-weigh = ★ Co jest najważniejsze?
needs-first = ★ najpierw: { $need }
needs-weigh =
    <b>Co jest dla Państwa najważniejsze?</b>
    Po dotknięciu potrzeby odpowiadające na nią nabory są na początku list i przeglądów. Ponowne dotknięcie to cofa.

    Można zostawić wszystko bez zmian: wtedy wszystkie potrzeby liczą się tak samo. W żadnym przypadku nic nie zostanie pominięte.
setup-needs-before = ‹ { $group }
setup-needs-after = { $group } ›
setup-needs-done = { $count ->
    [0] Gotowe: { $served ->
        [yes] potrzeby mojego regionu
       *[else] wszystko
    }
    [one] Gotowe: wybrano 1
    [few] Gotowe: wybrano { $count }
    [many] Gotowe: wybrano { $count }
   *[other] Gotowe: wybrano { $count }
}
needs-green-technology = Zielone technologie
needs-digital-technology = Technologie cyfrowe
needs-industry = Przemysł
needs-education = Kształcenie i szkolenie
needs-people = Ludzie
needs-region = Region

setup-group =
    <b>Kogo Państwo reprezentują?</b>
    Przy okrągłym stole miejsca są zarezerwowane dla każdej z tych grup.
setup-organisation =
    <b>Jaką organizację Państwo reprezentują?</b>
    Proszę napisać jej nazwę, aby organizator okrągłego stołu wiedział, kto prosi o miejsce. Podanie nazwy jest dobrowolne.
setup-organisation-now = Obecnie: { $organisation }
setup-erase = Usuń nazwę

setup-rhythm = <b>Jak często wysyłać wiadomości?</b>
setup-rhythm-weekly = Co tydzień: { $weekday } { $hour }
setup-rhythm-at-once = Od razu, pozostałe co tydzień
setup-rhythm-later = Dzień i godzinę można później zmienić poleceniem /rhythm.
setup-rhythm-when = Cotygodniowy przegląd: { $weekday }, godz. { $hour }, czas lokalny: { $city }.

setup-preview = { $total ->
    [0] <b>W ciągu ostatnich { $days } dni nie byłoby wiadomości o żadnym naborze.</b>
    [one] <b>W ciągu ostatnich { $days } dni byłaby wiadomość o 1 naborze.</b>
    [few] <b>W ciągu ostatnich { $days } dni byłyby wiadomości o tych { $total } naborach.</b>
    [many] <b>W ciągu ostatnich { $days } dni byłyby wiadomości o tych { $total } naborach.</b>
   *[other] <b>W ciągu ostatnich { $days } dni byłyby wiadomości o { $total } naboru.</b>
}
setup-preview-line = • { $title }
setup-preview-more = { $count ->
    [one] I jeszcze 1.
    [few] I jeszcze { $count }.
    [many] I jeszcze { $count }.
   *[other] I jeszcze { $count }.
}
setup-preview-none = Można wrócić i wybrać więcej potrzeb lub większy obszar albo tak zostawić: mało wiadomości to dobra wiadomość.

setup-finished-weekly = <b>Gotowe.</b> Za chwilę przyjdzie jedna wiadomość o tym, co jest teraz otwarte. Potem przegląd przychodzi co tydzień: { $weekday }, godz. { $hour }, czas lokalny: { $city }. Wcześniej tylko wtedy, gdy nabór kończy się przed tym terminem.
setup-finished-at-once = <b>Gotowe.</b> Za chwilę przyjdzie jedna wiadomość o tym, co jest teraz otwarte. Potem najlepiej dopasowane nabory przychodzą od razu, a pozostałe w przeglądzie: { $weekday }, godz. { $hour }, czas lokalny: { $city }.
setup-finished-how = Zmiana ustawień: /settings. Przerwa: /pause. Koniec wiadomości: /stop. Usunięcie wszystkich danych: /forget
setup-finished-group = Administratorzy zmieniają ustawienia poleceniem /settings i wyłączają wiadomości poleceniem /stop. Na okrągłe stoły można zgłosić się na czacie prywatnym ze mną.
setup-offer = Czy mam informować o naborach odpowiednich dla Państwa regionu? Ustawienie zajmie minutę.

setup-back = ‹ Wstecz
setup-skip = Pomiń
setup-done = Gotowe
setup-finish = Tak jest dobrze
setup-continue = Ustaw
