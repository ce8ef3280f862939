# Liczby o wszystkich: ilu uczestniczy i co z tego wynika. Etykieta stoi przed dwukropkiem
# i liczbą, która może być też jedną z pierwszych czterech.

figure-few = mniej niż { $number }
figure-least = { $number } lub więcej
figure-range = od { $least } do { $most }
figure-held = nie podaje się

figures-heading = <b>Liczby: { $period }</b>
figures-all-time = cały okres
figures-span = od: { $first }, do: { $last }
figures-item = { $label }: { $number }
figures-as-of = Stan na: { $when }.
figures-note = Liczb dotyczących mniej niż { $number } osób nie podaje się, ani niczego, co by je ujawniło.
figures-nothing = Nic jeszcze nie policzono.
figures-no-call = bez naboru

figures-about-members = Członkowie
figures-about-tables = Okrągłe stoły
figures-about-seats = Miejsca przy odbytych okrągłych stołach
figures-about-interest = Zainteresowanie naborami
figures-about-applications = Członkowie z wnioskiem, jak sami podają
figures-about-came-of = Wyniki okrągłych stołów według organizatorów
figures-about-calls = Nabory

figures-now = obecnie
figures-members = członkowie
figures-named = z podaną organizacją
figures-countries = kraje
figures-regions = regiony
figures-held-tables = odbyte
figures-balanced-tables = z trzema grupami lub więcej
figures-planned-tables = planowane
figures-cancelled-tables = odwołane
figures-not-held-tables = nie odbyły się
figures-unknown-tables = nie wiadomo, czy się odbyły
figures-signed-up = zgłoszenia ogółem
figures-offered = oferowane
figures-any-group = dla dowolnej grupy
figures-seated = zajęte
figures-seats-offered = miejsca przy odbytych okrągłych stołach
figures-seats-taken = zajęte miejsca
figures-attended = udział
figures-share = odsetek obecnych
figures-guests = w tym goście
figures-interested = zainteresowanie
figures-saved = zapisania
figures-in-all = ogółem
figures-applications = członkowie z wnioskiem
figures-applied = jeszcze bez odpowiedzi
figures-funded = dofinansowane
figures-not-funded = odrzucone
figures-amount = przyznana kwota
figures-consortium = konsorcja
figures-came-of-applied = wnioski
figures-reserve = na liście rezerwowej
figures-found = znalezione
figures-open = obecnie otwarte
figures-calls-found = znalezione nabory
figures-calls-open = obecnie otwarte nabory
figures-tables-held = odbyte okrągłe stoły

figures-tab-overview = Przegląd
figures-tab-group = Według grup
figures-tab-country = Według krajów
figures-tab-programme = Według programów
figures-tab-need = Według potrzeb
figures-tab-quarter = Według kwartałów
button-figures-quarter = Ten kwartał
button-figures-year = Ten rok
button-figures-last = Zeszły rok
button-figures-all = Cały okres
button-figures-workbook = Jako skoroszyt (XLSX)
button-figures-pictures = Obrazy
button-figures-back = Wróć do liczb
figures-more = { $count ->
    [one] Jeszcze { $count } pozycja jest w skoroszycie.
    [few] Jeszcze { $count } pozycje są w skoroszycie.
    [many] Jeszcze { $count } pozycji jest w skoroszycie.
   *[other] Jeszcze { $count } pozycji jest w skoroszycie.
}
figures-workbook = <b>Liczby jako skoroszyt</b>: { $period }

figures-pictures = <b>Obrazy: { $period }</b>
button-chart-map = Mapa członków
button-chart-regions = Członkowie według regionów
button-chart-members = Członkowie w czasie
button-chart-programmes = Nabory i zainteresowanie
button-chart-seats = Miejsca według grup
button-chart-results = Wyniki
chart-map = Członkowie według krajów
chart-regions = Członkowie według regionów
chart-members = Członkowie według grup na koniec każdego kwartału
chart-programmes = Nabory i zainteresowanie według programów
chart-seats = Miejsca według grup, przy odbytych okrągłych stołach
chart-results = Wnioski i wyniki
chart-none = nikt
chart-off-map = Poza mapą: { $countries }
chart-in-fives = Rysowane co pięć.
chart-more-regions = { $count ->
    [one] Jeszcze { $count } region ma mniej niż { $number } członków.
    [few] Jeszcze { $count } regiony mają po mniej niż { $number } członków.
    [many] Jeszcze { $count } regionów ma po mniej niż { $number } członków.
   *[other] Jeszcze { $count } regionu ma mniej niż { $number } członków.
}
chart-alt-none = Jeszcze brak liczb od pięciu osób.

button-radar = Radar luk
radar-heading = <b>Radar luk: { $where }</b>
radar-everywhere = wszystkie kraje
radar-how = Potrzeby zgłoszone przez członków i regiony obok otwartych naborów, które na nie odpowiadają. Największa luka jest pierwsza.
radar-none = Nie zgłoszono jeszcze żadnej potrzeby.
radar-members = członkowie
radar-regions = w regionach
radar-stated = zgłoszone przez regiony
radar-calls = otwarte nabory
button-radar-countries = Według krajów
button-radar-reverse = Nabory bez potrzeby
radar-countries = <b>Radar luk według krajów.</b> W nawiasach: zgłoszone potrzeby, na które nie odpowiada żaden otwarty nabór.
button-radar-country = { $country } ({ $count })
radar-reverse-heading = <b>Otwarte nabory dla potrzeb, których nikt nie zgłosił: { $where }</b>
radar-reverse-none = Każdy otwarty nabór odpowiada na potrzebę, którą ktoś zgłosił.
radar-declared-in = Gdzie zgłoszono
radar-open-for-it = Otwarte nabory dla niej
radar-need-gone = Tej potrzeby nie ma już na liście.

sheet-method = Metoda
sheet-group = Grupa
sheet-country = Kraj
sheet-programme = Program
sheet-need = Potrzeba
sheet-quarter = Kwartał
sheet-total = Razem
sheet-subject = Temat
sheet-figure = Wskaźnik
sheet-by = Według
sheet-number = Liczba
sheet-result = Wynik
sheet-as-of = Stan na

method-members = Członkami są ci, którzy ukończyli konfigurację i nie zrezygnowali; kraj to kraj pierwszego regionu.
method-quarters = Okresy to pełne kwartały w czasie uniwersalnym. Miejsca liczą się w kwartale, w którym odbył się okrągły stół, wszystko inne w kwartale, w którym się wydarzyło.
method-tables = Miejsca, zajęte miejsca i udział liczą się tylko przy okrągłych stołach, które się odbyły: powiedział to organizator albo wpisano, kto był, albo coś zanotowano. Okrągłe stoły, które już minęły i o których nikt nie powiedział, czy się odbyły, liczy się osobno. Zgłoszenia liczą się przy wszystkich.
method-few = Mniej niż { $number } osób pojawia się jako „<{ $number }”. Gdzie taką liczbę można by wyliczyć z innych, brakuje też drugiej albo podane są tylko granice, między którymi leży; członkowie w czasie pojawiają się co { $number }.
method-kept = Po usuniętych członkach zostają zliczenia: według grup, według krajów, według programów i według potrzeb, każde osobno.
method-needs = Nabór może odpowiadać na kilka potrzeb: liczby według potrzeb nie sumują się. Liczą się tylko potrzeby, na które nabór na pewno odpowiada.
method-applications = Wnioski i wyniki to dane, które członkowie podają o własnych, na etapie, na którym są obecnie. Wniosek liczy się raz za każdego członka, który go podaje: jeśli poda go pięciu partnerów, to pięć. Wyniki okrągłych stołów podają organizatorzy; jedne i drugie mogą dotyczyć tego samego wniosku.
method-euros = Kwoty w innych walutach przelicza się na euro po ostatnich kursach referencyjnych; czego przeliczyć się nie da, tego się nie uwzględnia. Gdzie nie jest znana żadna kwota, żadnej się nie podaje.
method-differences = Różnice między liczbami różnego rodzaju, na przykład zajętymi miejscami i udziałem, nie są tak chronione.
