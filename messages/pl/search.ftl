# Wyszukiwanie naborów i odpowiedzi na nie.

search-heading = { $total ->
    [one] <b>1 nabór dla słów „{ $words }”</b>
    [few] <b>{ $total } nabory dla słów „{ $words }”</b>
    [many] <b>{ $total } naborów dla słów „{ $words }”</b>
   *[other] <b>{ $total } naboru dla słów „{ $words }”</b>
}
search-needs = { $count ->
    [one] 1 z nich odpowiada na potrzebę „{ $needs }”, choć szukane słowa w nim nie występują.
    [few] { $count } z nich odpowiadają na potrzebę „{ $needs }”, choć szukane słowa w nich nie występują.
    [many] { $count } z nich odpowiada na potrzebę „{ $needs }”, choć szukane słowa w nich nie występują.
   *[other] { $count } z nich odpowiada na potrzebę „{ $needs }”, choć szukane słowa w nich nie występują.
}
search-needs-all = Nabory odpowiadające na potrzebę „{ $needs }”; szukane słowa w żadnym z nich nie występują.
search-none = Nie znaleziono naboru dla słów „{ $words }”. Proszę spróbować innych słów lub mniejszej ich liczby albo części identyfikatora, np. ERASMUS-EDU-2026. Nabory zgodne z profilem: /calls
search-how = Szukane słowa proszę wpisać po poleceniu lub po prostu wysłać jako wiadomość. Przykład: /search baterie szkolenia

# Co rozpoznano w słowach wyszukiwania, w osobnym wierszu: region, program, termin.
search-understood = Rozpoznano: { $parts }
search-unread = Żaden nabór nie odpowiada temu, co rozpoznano ({ $parts }). Poniższe nabory zawierają szukane słowa.
search-part-month = termin: { $month }
search-part-day = termin: { $last }
search-part-until = termin do { $last }
search-part-from = termin od { $first }
search-part-between = termin od { $first } do { $last }
search-part-open = otwarte teraz
search-part-planned = jeszcze nieotwarte
search-instead = Żaden nabór nie zawiera „{ $typed }”. Poniżej są wyniki dla „{ $words }”.
search-some = Żaden nabór nie zawiera wszystkich tych słów. Poniższe zawierają niektóre z nich.
search-meant = Być może chodziło o jedną z poniższych pisowni.
search-chosen = Tylko: { $filters }
search-none-chosen = Żaden nabór dla słów „{ $words }” nie spełnia tego wyboru: { $filters }. Wybór można cofnąć przyciskami poniżej.
search-expired = To wyszukiwanie jest zbyt stare, aby je powtórzyć. Proszę wpisać słowa jeszcze raz.
search-narrow-heading = <b>Zawężanie wyników: „{ $words }”</b>
search-narrow-how = { $total ->
    [one] Obecnie 1 nabór. Dotknięcie włącza lub wyłącza wybór.
    [few] Obecnie { $total } nabory. Dotknięcie włącza lub wyłącza wybór.
    [many] Obecnie { $total } naborów. Dotknięcie włącza lub wyłącza wybór.
   *[other] Obecnie { $total } naboru. Dotknięcie włącza lub wyłącza wybór.
}
button-search-off = Bez: { $part }
button-search-on = Uwzględnij znowu: { $part }
button-search-narrow = Zawęź wyniki
button-search-show = { $total ->
    [one] Pokaż 1 nabór
    [few] Pokaż { $total } nabory
    [many] Pokaż { $total } naborów
   *[other] Pokaż { $total } naboru
}
button-search-deadline = Najbliższy termin na początku
button-search-best = Najlepsze na początku
button-search-open = Otwarte teraz
button-search-closed = Także zamknięte
button-search-regions = Moje regiony
button-search-within = Termin w ciągu { $days } dni
button-search-programme = { $programme } ({ $count })
button-search-need = { $need } ({ $count })
button-search-chosen = ✓ Wybrano: { $choice }
