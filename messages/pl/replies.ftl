# Odpowiedzi asystenta.

trouble = Wystąpił błąd po naszej stronie, nie po Państwa. Proszę spróbować ponownie za minutę. Żadna podana informacja nie przepadła.
only-text = Odczytuję tylko tekst i lokalizacje. Kilka słów wystarczy, aby wyszukać nabory, a polecenia pokazuje /help.
admins-only = W grupie mogą to zmienić tylko jej administratorzy.
in-private-only = Proszę napisać to na czacie prywatnym.
facilitators-only = Okrągły stół mogą otworzyć tylko moderatorzy. Prawo to nadają opiekunowie asystenta.
keepers-only = To mogą zrobić tylko opiekunowie asystenta. Dostępne polecenia: /help
host-only = To może zrobić tylko organizator tego okrągłego stołu.
button-unknown = Ten przycisk pochodzi ze starszej wiadomości i już nie działa. Proszę zacząć od nowa: /calls, /roundtables lub /settings
call-gone = Tego naboru już tu nie ma. Otwarte teraz: /calls
call-undated = Dla tego naboru nie ogłoszono przyszłego terminu, więc nie ma daty do kalendarza.
table-gone = Tego okrągłego stołu już nie ma. Najbliższe: /roundtables
digest-gone = Tego przeglądu już nie ma. Otwarte teraz: /calls
link-unknown = Ten link do niczego tu nie prowadzi. Otwarte teraz: /calls
command-unknown = Nie znam polecenia „{ $said }”. Wszystkie polecenia: /help
command-unknown-near = Nie znam polecenia „{ $said }”. Czy chodzi o /{ $nearest }? Wszystkie polecenia: /help

start-again = { $assistant } jest do Państwa dyspozycji. Wszystkie ustawienia: /settings
start-back = Witamy ponownie. Od teraz wiadomości znowu przychodzą. To, co ominęło Państwa w przerwie, będzie w następnym przeglądzie. Wszystkie ustawienia: /settings
start-imported = { $assistant } wita Państwa. Profil jest już przygotowany. Za chwilę przyjdzie jedna wiadomość o tym, co jest teraz otwarte. Wszystkie ustawienia: /settings
unblocked = Witamy ponownie. Od teraz wiadomości znowu przychodzą. Wszystkie ustawienia: /settings
group-welcome =
    <b>{ $assistant }</b>

    Informuję tę grupę, które nabory UE odpowiadają na potrzeby jej regionu: raz w tygodniu, z uzasadnieniem. Administrator grupy może mnie skonfigurować teraz lub później poleceniem /start.

list-page = Strona { $page } z { $pages }
calls-heading = { $total ->
    [0] <b>Obecnie nie ma otwartych naborów zgodnych z profilem.</b> Więcej potrzeb: /needs. Większy obszar: /region. Można też wyszukiwać dowolnymi słowami.
    [one] <b>1 otwarty nabór zgodny z profilem</b>
    [few] <b>{ $total } otwarte nabory zgodne z profilem, najlepiej dopasowane na początku</b>
    [many] <b>{ $total } otwartych naborów zgodnych z profilem, najlepiej dopasowane na początku</b>
   *[other] <b>{ $total } otwartego naboru zgodnego z profilem, najlepiej dopasowane na początku</b>
}
perhaps-heading =
    { $total ->
        [0] <b>Nie ma innych otwartych naborów, które mogłyby pasować do profilu.</b>
        [one] <b>1 kolejny otwarty nabór, który być może pasuje do profilu</b>
        [few] <b>{ $total } kolejne otwarte nabory, które być może pasują do profilu</b>
        [many] <b>{ $total } kolejnych otwartych naborów, które być może pasują do profilu</b>
       *[other] <b>{ $total } kolejnego otwartego naboru, który być może pasuje do profilu</b>
    }
    Znaleziono tylko słabe wskazówki, dlatego nie piszę o tym z własnej inicjatywy.
button-perhaps = Pokaż, co być może pasuje
button-calls = ‹ Co pasuje
button-open = Otwórz w asystencie
inline-about = { $programme }, termin: { $when }
calendar-call = Terminy tego naboru w pliku do kalendarza.
calendar-call-title = Termin: { $title }
calendar-table = Okrągły stół w pliku do kalendarza.
calendar-table-title = Okrągły stół: { $title }

settings-heading = <b>Ustawienia</b>
settings-line = <b>{ $name }:</b> { $value }
settings-name-language = Język
settings-name-region = Regiony
settings-name-needs = Potrzeby
settings-name-group = Grupa
settings-name-organisation = Organizacja
settings-name-rhythm = Częstotliwość
settings-name-quiet = Godziny ciszy
settings-name-zone = Strefa czasowa
settings-name-articles = Aktualności
settings-articles = { $state ->
    [on] w przeglądzie
   *[else] pominięte
}
settings-choice-articles = { $state ->
    [on] Dodaj aktualności do przeglądu
   *[else] Pomiń aktualności w przeglądzie
}
settings-anywhere = wszędzie
settings-all-needs = wszystkie
settings-needs-region = według regionu ({ $regions }): { $needs }
settings-unsaid = nie podano
settings-paused = Przerwa do: { $until }. Wcześniejsze zakończenie: /start
settings-stopped = Wiadomości są wyłączone. Ponowne włączenie: /start
rhythm-set-at-once = od razu, pozostałe: { $weekday }, godz. { $hour } ({ $city })
rhythm-set-weekly = co tydzień: { $weekday }, godz. { $hour } ({ $city })
rhythm-how = Nie rozumiem tego ustawienia. Przykłady: /rhythm raz w tygodniu piątek 9 albo /rhythm od razu, albo samo /rhythm
language-set = Od teraz język wiadomości: { $name }.

quiet-ask =
    <b>Kiedy nie wysyłać wiadomości?</b>
    Obecnie: { $now }
    Godziny podano według czasu lokalnego ({ $city }, teraz { $clock }). Aby je zmienić, proszę napisać np. /quiet 19-7, a liczbę powiadomień np. /quiet 5. To, co przekracza tę liczbę, trafia do przeglądu.
quiet-hours = { $start }–{ $end }; { $budget }
quiet-never = bez godzin ciszy; { $budget }
quiet-budget = { $count ->
    [0] bez powiadomień, wszystko trafia do przeglądu
    [one] najwyżej 1 powiadomienie w ciągu siedmiu dni
    [few] najwyżej { $count } powiadomienia w ciągu siedmiu dni
    [many] najwyżej { $count } powiadomień w ciągu siedmiu dni
   *[other] najwyżej { $count } powiadomienia w ciągu siedmiu dni
}
quiet-choice = { $start }–{ $end }
quiet-choice-never = Bez godzin ciszy
quiet-choice-budget = { $count ->
    [0] Bez powiadomień
    [one] Do 1 powiadomienia na 7 dni
    [few] Do { $count } powiadomień na 7 dni
    [many] Do { $count } powiadomień na 7 dni
   *[other] Do { $count } powiadomienia na 7 dni
}
quiet-choice-all-quiet = { $state ->
    [on] Pisz także, gdy nic nowego
   *[else] Nie pisz, gdy nic nowego
}
quiet-how = Nie rozumiem tego ustawienia. Przykłady: /quiet 20-8 (godziny), /quiet 5 (powiadomienia w ciągu siedmiu dni).

zone-now = { $city }, teraz { $clock }
zone-change = Zmień strefę czasową
zone-ask =
    <b>Jaka jest Państwa strefa czasowa?</b>
    Wybrana: { $now }
    Obowiązuje dla godzin ciszy, godziny przeglądu i „Państwa czasu” przy naborze. Proszę wybrać strefę lub napisać nazwę miasta, np. Warszawa.
zone-found = Strefy czasowe znalezione dla „{ $typed }”. Proszę wybrać jedną z nich.
zone-none = Nie znaleziono strefy czasowej dla „{ $typed }”. Proszę napisać nazwę większego miasta w tym samym kraju lub nazwę strefy, np. Europe/Warsaw.

pause-ask = Jak długo ma trwać przerwa? Można też podać dzień, np. /pause 2026-09-03.
pause-days = { $count ->
    [one] 1 dzień
    [few] { $count } dni
    [many] { $count } dni
   *[other] { $count } dnia
}
pause-open = Do odwołania
pause-how = Nie rozumiem tego ustawienia. Przykłady: /pause 7 (siedem dni) lub /pause z przyszłą datą w postaci 2026-09-03.
paused = Przerwa do: { $until }. To, co pojawi się w tym czasie, będzie w następnym przeglądzie. Wcześniejsze zakończenie: /start
paused-open = Przerwa trwa do polecenia /start. To, co pojawi się w tym czasie, będzie w pierwszym przeglądzie po przerwie.
stopped = Wiadomości są wyłączone. Profil czeka na polecenie /start. Usunięcie profilu: /forget

forget-ask =
    <b>Czy usunąć wszystkie przechowywane Państwa dane?</b>
    Profil, zapisane nabory, miejsca przy okrągłych stołach. Dane znikną od razu i nie można ich przywrócić. Wcześniejszy wgląd: /mydata
forget-yes = Tak, usuń wszystko
forget-no = Nie, zachowaj
forget-kept = Wszystko pozostaje bez zmian.
forgotten = Wszystkie przechowywane dane zostały usunięte. W danych o minionych okrągłych stołach pozostają tylko liczby. Po następnej wiadomości zaczniemy od nowa.
mydata = Wszystkie przechowywane Państwa dane. Do czego służą: /privacy

privacy =
    <b>Jakie dane są przechowywane</b>
    • numer tego czatu, potrzebny do wysyłania wiadomości
    • język, strefa czasowa, regiony, potrzeby, grupa i częstotliwość
    • organizacja, jeżeli ją podano
    • nabory zapisane, ze zgłoszonym zainteresowaniem, ocenione jako pasujące lub odrzucone oraz informacja, o których naborach przyszła wiadomość
    • zgłoszenia na okrągłe stoły
    • zamówione przypomnienia; czas nieobecności, czat, który Państwa zastępuje, i to, co tam wysłano

    <b>Jakie dane nie są przechowywane</b>
    Imię i nazwisko, numer telefonu oraz wyszukiwane słowa.

    <b>Kto je widzi</b>
    Inni członkowie widzą tylko liczby według grup i krajów. Organizator okrągłego stołu widzi zgłoszenia według grup. Nazwiska są na liście obecności tylko za zgodą danej osoby. Kto zastępuje Państwa w czasie nieobecności, widzi Państwa organizację, grupę i regiony oraz nabory wysłane w zastępstwie.

    <b>Jak długo</b>
    Tak długo, jak asystent jest używany. Po { $ask } miesiącach bez aktywności pytam, czy zachować profil; po { $erase } miesiącach wszystkie dane są usuwane.

    <b>Co można zrobić</b>
    /mydata podaje wszystkie dane w pliku. /forget od razu usuwa wszystko; z okrągłych stołów z Państwa udziałem pozostają tylko liczby.

sources-heading = { $count ->
    [one] <b>Sprawdzane jest 1 źródło</b>
    [few] <b>Sprawdzane są { $count } źródła</b>
    [many] <b>Sprawdzanych jest { $count } źródeł</b>
   *[other] <b>Sprawdzane jest { $count } źródła</b>
}
sources-times = Przy każdym: liczba naborów w ostatniej poprawnej odpowiedzi i kiedy przyszła ({ $zone }).
sources-answering = <b>Odpowiadają</b>
sources-silent = <b>Nie odpowiadają</b>: nabory z tych źródeł mogą docierać z opóźnieniem
sources-unasked = <b>Jeszcze nie sprawdzono</b>
sources-waiting = <b>Czekają na klucz dostępu</b>, który muszą wpisać opiekunowie
sources-foot = Kraje bez źródła na tej liście nie są jeszcze sprawdzane. Ich nabory docierają do Państwa tylko wtedy, gdy publikuje je też źródło ogólnoeuropejskie.
source-line = • { $source } · { $met } · { $when }
source-line-silent = • { $source } · od: { $since }; wcześniej { $met }, { $when }
source-line-never = • { $source } · od: { $since }; jeszcze bez poprawnej odpowiedzi
source-calls = { $count ->
    [one] 1 nabór
    [few] { $count } nabory
    [many] { $count } naborów
   *[other] { $count } naboru
}
source-articles = { $count ->
    [one] 1 artykuł
    [few] { $count } artykuły
    [many] { $count } artykułów
   *[other] { $count } artykułu
}
source-line-name = • { $source }

help-heading = <b>Dostępne polecenia</b>
help-line = /{ $command } – { $does }
help-facilitators = <b>Dla moderatorów</b>
help-keepers = <b>Dla opiekunów</b>
help-foot = Każdy inny tekst to wyszukiwanie. Wysłana lokalizacja ustawia region.

button-host = Otwórz okrągły stół
host-which = <b>Którego naboru ma dotyczyć okrągły stół?</b> Proszę napisać jego numer, identyfikator lub kilka słów.
host-which-of = Znalezione dla „{ $typed }”:
host-which-none = Nie znaleziono naboru dla „{ $typed }”.
host-when =
    <b>Kiedy ma się odbyć?</b>
    { $title }
host-day-explore = { $day }: rozpoznanie
host-day-partners = { $day }: partnerzy
host-day-go-no-go = { $day }: decyzja
host-seats-ask = <b>Dla kogo?</b> Termin okrągłego stołu: { $when }.
host-seats-how = Proszę wybrać lub napisać liczbę miejsc według grup: { $example }
host-seats-choice = { $total ->
    [one] 1 miejsce
    [few] { $total } miejsca
    [many] { $total } miejsc
   *[other] { $total } miejsca
}
host-seats-choice-open = { $total ->
    [one] 1 miejsce, dowolna grupa
    [few] { $total } miejsca, dowolna grupa
    [many] { $total } miejsc, dowolna grupa
   *[other] { $total } miejsca, dowolna grupa
}
host-seats-line = { $label }: { $seats }
host-seats-open = dowolna grupa { $count }
hosted =
    <b>Okrągły stół jest otwarty</b>
    { $when }
    Aby zaprosić uczestników, proszę przekazać ten link: { $link }
host-bad-time = „{ $said }” nie jest dniem i godziną. Właściwa postać: 2026-05-12T10:00 (Państwa czas) lub 2026-05-12T10:00+02:00.
host-past = „{ $said }” już minęło. Proszę podać przyszły czas, np. 2027-05-12T10:00.
host-far = „{ $said }” to więcej niż dwa lata od dziś. Proszę wybrać bliższy dzień.
host-bad-group = Nie ma grupy „{ $said }”; czy chodzi o { $nearest }? Przykład: { $example }
host-bad-seats = „{ $said }” nie jest liczbą miejsc. Przykład: { $example }, najwyżej 200.
host-twice = „{ $said }” występuje więcej niż raz. Proszę podać dla każdej grupy jedną liczbę. Przykład: { $example }
host-no-seats = Okrągły stół wymaga co najmniej jednego miejsca. Przykład: { $example }
host-no-call = Nie ma naboru „{ $said }”. Proszę podać numer z linku na jego karcie lub identyfikator. Wyszukiwanie: /search
host-many-calls = „{ $said }” może oznaczać kilka naborów. Proszę użyć jednego z tych numerów: { $numbers }
cancel-ask =
    <b>Odwołać ten okrągły stół?</b>
    { $title }
    Wszyscy zgłoszeni otrzymają wiadomość.
cancel-yes = Tak, odwołaj
cancel-no = Nie, zostaw

health-members = <b>Członkowie:</b> aktywni { $active } z { $all }; z prawem otwierania okrągłych stołów { $facilitators }
health-calls = <b>Nabory otwarte lub zapowiedziane:</b> { $count }
health-outbox = <b>Wiadomości:</b> do wysłania { $due }, w drodze { $sending }
health-sources = <b>Źródła:</b> { $count }, w tym bez odpowiedzi { $silent }; nieodczytane rekordy { $quarantined }
health-silent = • bez odpowiedzi: { $source }
keepers-how = Nadanie lub odebranie prawa do otwierania okrągłych stołów: <code>/keepers grant 123456789 facilitator</code>, <code>/keepers revoke 123456789</code>
keepers-bad-role = Nie ma prawa „{ $said }”. Przykład: /keepers grant 123456789 facilitator
keepers-no-chat = Na czacie { $chat } nikt jeszcze do mnie nie napisał. Najpierw potrzebne jest stamtąd polecenie /start.
keepers-granted = Czat { $chat } ma teraz prawo otwierać okrągłe stoły.
keepers-revoked = Czat { $chat } nie ma już prawa otwierać okrągłych stołów. Już otwarte odbędą się.
facilitator-now =
    <b>Mają Państwo prawo otwierać okrągłe stoły</b>
    Służy do tego przycisk „Otwórz okrągły stół” pod naborem lub polecenie /host.
facilitator-no-more = Nie mają Państwo już prawa otwierać okrągłych stołów. Już otwarte odbędą się.
