# Druga droga: kalendarz, strona, e-mail i kanały, które działają bez Telegramu.

command-calendar = Kalendarz, strona i kanały, które działają bez Telegramu

channel-heading = <b>Bez Telegramu</b>
channel-heading-group = <b>Bez Telegramu, dla grupy: { $group }</b>
channel-about = Państwa terminy i przegląd są dostępne także w kalendarzu, przeglądarce, programie pocztowym i czytniku RSS, nawet gdyby ten czat kiedyś przestał działać.
channel-calendar =
    <b>Kalendarz</b>: terminy naborów zapisanych lub ze zgłoszonym zainteresowaniem oraz Państwa okrągłe stoły.
    <code>{ $webcal }</code>
    iPhone, Mac i większość innych kalendarzy: proszę otworzyć ten adres. Google: dodanie kalendarza z adresu URL. Outlook: subskrypcja z internetu. Google i Outlook wymagają adresu w tej postaci:
    <code>{ $https }</code>
channel-page =
    <b>Państwa przegląd jako strona</b>: <a href="{ $page }">otwórz stronę</a>
    <b>Państwa przegląd jako e-mail</b>: <a href="{ $mail }">pobierz e-mail</a>. Otwiera się jako szkic, który można wysłać dalej.
channel-feeds = <b>Kanały do czytnika RSS</b>, dostępne dla wszystkich: { $feeds }
channel-feeds-all = wszystkie kanały
channel-secret = Kalendarz, strona i e-mail są tylko dla Państwa: może je czytać każdy, kto zna ich adresy. Jeżeli adres trafił w niepowołane ręce, proszę pobrać nowe adresy.
channel-files-too = Jeżeli adres nie jest potrzebny, można pobrać pliki w dzisiejszym stanie.
channel-off = Państwa adresy są wyłączone. Pliki poniżej są nadal dostępne, a kanały są dostępne dla wszystkich: { $feeds }
channel-no-address = Ta instalacja nie ma adresu publicznego, więc subskrypcja nie jest możliwa. Pliki w dzisiejszym stanie są nadal dostępne.
channel-renew-ask =
    <b>Pobrać nowe adresy?</b>
    Kalendarz, strona i e-mail otrzymają nowe adresy, a stare od razu przestaną działać. Każdy subskrybowany kalendarz trzeba będzie dodać ponownie.
channel-renewed = To są nowe adresy. Stare już nie działają.
channel-group-private = Te adresy są tajne, więc nie powinny pojawiać się w grupie. Administrator zobaczy je na czacie prywatnym ze mną po dotknięciu przycisku poniżej.
channel-nothing-saved = Nie ma zapisanych naborów z terminem ani Państwa miejsc przy okrągłych stołach, więc nie ma czego wpisać do kalendarza.
channel-gone = Ten czat nie jest już tu znany.
channel-ics = Państwa terminy i okrągłe stoły w dzisiejszym stanie, w pliku do kalendarza.
channel-eml = Państwa przegląd w dzisiejszym stanie. Plik otwiera się jako szkic w programie pocztowym.
channel-privacy =
    <b>Bez Telegramu</b>
    Jeżeli pobrano adresy poleceniem /calendar, przechowywana jest data ich pobrania. Kto zna jeden z nich, może przeczytać to, co on pokazuje. Polecenie /forget od razu je unieważnia.
channel-busy = W krótkim czasie było wiele zapytań. Proszę spróbować ponownie za minutę.

button-channel-copy = Kopiuj adres kalendarza
button-channel-page = Otwórz stronę przeglądu
button-channel-ics = Kalendarz jako plik
button-channel-eml = Przegląd jako e-mail
button-channel-renew = Pobierz nowe adresy
button-channel-renew-yes = Tak, pobierz nowe
button-channel-renew-no = Nie, zachowaj obecne
button-channel-off = Wyłącz adresy
button-channel-on = Włącz adresy
button-channel-private = Pokaż na czacie prywatnym

channel-event-about = Termin: { $when }, dzień jeszcze nieogłoszony: { $title }
channel-event-stage = Termin { $stage }: { $title }
calendar-name = { $assistant }: moje terminy
calendar-name-calls = { $assistant }: terminy

page-title = { $assistant }: Państwa przegląd
page-title-region = { $assistant }: przegląd dla regionu ({ $region })
page-day = Stan na: { $day }
page-subject = { $assistant }: Państwa przegląd, { $day }
page-subject-region = { $assistant }: przegląd dla regionu ({ $region }), { $day }
page-contents = Na tej stronie
page-section = { $heading } ({ $count })
page-new = Nowe w ostatnich 7 dniach
page-changed = Zmienione
page-closing = Kończą się w ciągu 14 dni
page-open = Także otwarte
page-nothing = Obecnie nie ma otwartych naborów, które pasują.
page-needs = Potrzeby regionu: { $needs }
page-needs-all = Dla tego regionu nie określono jeszcze potrzeb, więc liczy się każda.
page-links = Inne sposoby czytania
page-link-calendar = Plik kalendarza z Państwa terminami
page-link-calendar-region = Plik kalendarza z tymi terminami
page-link-mail = To samo jako e-mail
page-link-feeds = Kanały do czytnika RSS
page-secret = Adres tej strony znają tylko Państwo. Proszę go nie przekazywać.
page-attached = Załączony plik wpisuje terminy do kalendarza.
page-name-calendar = terminy
page-name-digest = przeglad

feeds-heading = Kanały z naborami UE
feeds-about = Każdy kanał zawiera nabory otwarte lub zapowiedziane, najnowsza zmiana na początku. Adres kanału należy wpisać w czytniku RSS; konto nie jest potrzebne.
feeds-all = Wszystkie nabory
feeds-needs = Według potrzeb
feeds-regions = Według regionów
feeds-programmes = Według programów
feeds-digests = Przeglądy regionów jako strony
feeds-any-region = Każdy inny region NUTS także ma kanał: wystarczy wstawić jego kod w miejsce kodu powyżej.
feeds-both = Jedna potrzeba w jednym regionie: feeds/need/{ $need }/region/{ $region }.atom
feeds-languages = W innych językach
feed-title = { $assistant }: { $of }
feed-subtitle = Nabory otwarte lub zapowiedziane, najnowsza zmiana na początku.
feed-deadline = Termin: { $when }
feed-deadline-about = Termin: { $when }, dzień jeszcze nieogłoszony
feed-further = Kolejne terminy: { $when }
feed-changed = Zmiana: { $what }
feed-where = Obszar: { $places }

gone-heading = Ten adres nie jest już używany
gone-about = Został zastąpiony nowym lub wyłączony. Aktualny adres podaje na czacie polecenie /calendar.
lost-heading = Pod tym adresem nic nie ma
lost-about = Być może brakuje litery. Wszystkie publiczne kanały są wymienione na stronie kanałów.
busy-heading = Zbyt wiele zapytań
wrong-method-heading = Ten adres służy tylko do odczytu
broken-heading = Wystąpił tu błąd
broken-about = Błąd nie jest po Państwa stronie. Proszę spróbować ponownie za kilka minut.
