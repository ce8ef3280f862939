# Przypomnienia oraz wiadomości o źródłach i o samym asystencie.

reminder-days = { $days ->
    [0] <b>Przypomnienie: nabór kończy się dziś</b>
    [1] <b>Przypomnienie: nabór kończy się jutro</b>
    [few] <b>Przypomnienie: nabór kończy się za { $days } dni</b>
    [many] <b>Przypomnienie: nabór kończy się za { $days } dni</b>
   *[other] <b>Przypomnienie: nabór kończy się za { $days } dnia</b>
}
reminder-about = <b>Przypomnienie: nabór wkrótce się kończy, dokładny dzień jeszcze nieogłoszony</b>
reminder-past = <b>Ten nabór się zakończył</b>
reminder-why = { $said ->
    [interested] Zgłoszono zainteresowanie regionu tym naborem.
   *[else] Ten nabór jest zapisany.
}
button-no-reminders = Bez dalszych przypomnień

quorum =
    <b>Zainteresowanie wystarcza na okrągły stół</b>
    { $members ->
        [one] 1 członek
        [few] { $members } członków
        [many] { $members } członków
       *[other] { $members } członka
    } z { $countries ->
        [one] 1 kraju
        [few] { $countries } krajów
        [many] { $countries } krajów
       *[other] { $countries } kraju
    } chce porozmawiać o tym naborze.
quorum-group = • { $group }: { $count }
quorum-dates = <b>Odpowiednie dni</b>
step-explore = • { $when }: rozpoznanie możliwości
step-partners = • { $when }: szukanie partnerów
step-go-no-go = • { $when }: decyzja o złożeniu wniosku

source-broke = <b>Awaria źródła: { $source }</b>
source-healed = <b>Źródło znowu odpowiada: { $source }</b>
source-silent = <b>Źródło nie odpowiada: { $source }</b>
source-silent-meaning = Nabory z tego źródła mogą docierać z opóźnieniem. Pozostałe źródła są sprawdzane jak zwykle. Szczegóły: /sources
source-last-good = Ostatnia poprawna odpowiedź: { $when }
source-never = Poprawnej odpowiedzi jeszcze nie było.
source-failed-since = Awaria trwała od: { $when }.
source-kept = { $count ->
    [0] Nie ma w bazie żadnego aktualnego naboru z tego źródła.
    [one] 1 aktualny nabór z tego źródła pozostaje w bazie bez zmian.
    [few] { $count } aktualne nabory z tego źródła pozostają w bazie bez zmian.
    [many] { $count } aktualnych naborów z tego źródła pozostaje w bazie bez zmian.
   *[other] { $count } aktualnego naboru z tego źródła pozostaje w bazie bez zmian.
}
source-new = { $count ->
    [0] W tej odpowiedzi nie ma nowych naborów.
    [one] W tej odpowiedzi jest 1 nowy nabór.
    [few] W tej odpowiedzi są { $count } nowe nabory.
    [many] W tej odpowiedzi jest { $count } nowych naborów.
   *[other] W tej odpowiedzi jest { $count } nowego naboru.
}
source-lost = <b>Brakuje danych: { $source }</b>
    W ostatniej odpowiedzi ({ $count ->
        [one] 1 nabór
        [few] { $count } nabory
        [many] { $count } naborów
       *[other] { $count } naboru
    }) ani razu nie podano:
source-lost-meaning = Wcześniej dane te miał prawie każdy nabór. Odpowiedź mimo to przyjęto; proszę sprawdzić stronę źródła.
lost-opens = daty otwarcia
lost-cut_offs = terminu składania wniosków
lost-budget = budżetu
lost-regions = obszaru
lost-applicants = uprawnionych wnioskodawców
lost-text = opisu

broken-not-json = Odpowiedź nie była w formacie JSON.
broken-not-html = Odpowiedź nie była w formacie HTML.
broken-not-feed = Odpowiedź nie była kanałem wiadomości.
broken-wrong-shape = Odpowiedź ma inną budowę niż dotychczas.
broken-empty = Odpowiedź była pusta.
broken-too-few = Odpowiedź zawierała o wiele mniej naborów niż zwykle.
broken-too-many = Odpowiedź zawierała o wiele więcej naborów niż zwykle.
broken-too-large = Odpowiedź była zbyt duża.
broken-truncated = Odpowiedź została urwana.
broken-encoding = Odpowiedzi nie udało się odczytać: błędne kodowanie znaków.
broken-incomplete = Brakowało niektórych stron odpowiedzi.
broken-status = Serwer odmówił lub zgłosił błąd.
broken-timeout = Serwer nie odpowiedział na czas.
broken-connect = Nie udało się połączyć z serwerem.
broken-reset = Połączenie zostało przerwane.
broken-redirect = Adres prowadzi w inne miejsce.
broken-private-address = Adres prowadzi do sieci prywatnej.
broken-host-down = Ten sam serwer zawiódł przed chwilą przy innych źródłach, więc nie wysłano do niego zapytania.
broken-robots = Serwis nie zezwala programom na odczyt tej strony (robots.txt).
broken-not-table = Odpowiedź nie była tabelą.
broken-no-header = W tabeli nie znaleziono wiersza nagłówków.
broken-parser = Odpowiedzi nie udało się odczytać: błąd tego asystenta.
broken-entities = Odpowiedź zawierała definicje, których programom nie wolno stosować.
broken-address = Pod tym adresem nie można niczego pobrać.
broken-fault = Przy przyjmowaniu odpowiedzi wystąpił błąd tego asystenta. Miejsce błędu podaje dziennik.
broken-other = Wystąpił błąd, który nie ma tu jeszcze nazwy. Więcej podaje dziennik.

button-stay = Nadal tu jestem
still-there =
    <b>Czy nadal korzystają Państwo z asystenta?</b>
    Od ostatniej aktywności { $months ->
        [one] minął miesiąc
        [few] minęły { $months } miesiące
        [many] minęło { $months } miesięcy
       *[other] minęło { $months } miesiąca
    }. Aby zachować profil, wystarczy napisać dowolną wiadomość lub dotknąć przycisku. W przeciwnym razie wszystkie Państwa dane zostaną usunięte. Data usunięcia: { $when }.
