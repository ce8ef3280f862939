# Czasowa nieobecność z zastępstwem lub przekazanie subskrypcji grupie.

command-away = Nieobecność: kto w tym czasie otrzymuje Państwa powiadomienia

away-ask =
    <b>Do kiedy trwa Państwa nieobecność?</b>
    Proszę wybrać lub napisać dzień, np. /away 3 września. Następnie można wskazać zastępstwo.
away-choice-7 = Tydzień
away-choice-14 = Dwa tygodnie
away-choice-30 = Miesiąc
away-choice-day = Inny dzień
away-choice-good = Na stałe: przekaż subskrypcję grupie
away-which-day = Do którego dnia? Proszę napisać np. 3 września, 03.09.2027 lub 2027-09-03.
away-not-a-day = Nie udało się odczytać dnia. Przykłady: /away 3 września, /away 2027-09-03, /away 14 (czternaście dni).
away-who =
    Powrót: <b>{ $until }</b>.

    Kto ma w tym czasie otrzymywać wiadomości o naborach?
away-nobody = Nikt: wszystko czeka na mój powrót
away-deputy = Inna osoba lub grupa
away-link =
    <b>Proszę wysłać ten link osobie, która Państwa zastąpi. Powrót: { $until }.</b>
    Link działa jeden raz i jest ważny do { $expires }. W grupie zastępstwo przyjmuje jeden z jej administratorów.
away-link-group = Wybierz grupę
away-link-good =
    <b>Proszę wybrać grupę, która przejmie Państwa subskrypcję.</b>
    Przyjmuje ją tam jeden z administratorów grupy. Link działa jeden raz i jest ważny do { $expires }. Do czasu przyjęcia nic się nie zmienia.
away-meanwhile = Dopóki nikt nie przyjmie zastępstwa, wszystko przychodzi do Państwa jak dotychczas.
away-personal = Miejsca przy okrągłych stołach, propozycje miejsc i przypomnienia o okrągłych stołach są osobiste: nadal przychodzą do Państwa.
away-withdraw = Wycofaj link
away-withdrawn = Link został wycofany. Wszystko przychodzi do Państwa jak dotychczas.
away-now =
    <b>Trwa Państwa nieobecność. Powrót: { $until }.</b>
    Państwa powiadomienia, przeglądy i przypomnienia trafiają do zastępcy.
away-told = { $count ->
    [0] W tym czasie do zastępcy nie trafił żaden nabór.
    [one] W tym czasie do zastępcy trafił 1 nabór.
    [few] W tym czasie do zastępcy trafiły { $count } nabory.
    [many] W tym czasie do zastępcy trafiło { $count } naborów.
   *[other] W tym czasie do zastępcy trafiło { $count } naboru.
}
away-calls = Pokaż te nabory
away-calls-heading = { $total ->
    [0] <b>Do zastępcy nie trafił żaden nabór.</b>
    [one] <b>Do zastępcy trafił 1 nabór.</b>
    [few] <b>Do zastępcy trafiły { $total } nabory.</b>
    [many] <b>Do zastępcy trafiło { $total } naborów.</b>
   *[other] <b>Do zastępcy trafiło { $total } naboru.</b>
}
away-back = Jestem z powrotem
away-again = Ponów prośbę
away-not-away = Nieobecność nie jest ustawiona.
away-give-back = Zakończ zastępstwo
away-give-back-one = Zakończ zastępstwo: { $n }
away-no-chain = W czasie zastępstwa nie można ustawić własnej nieobecności. Najpierw proszę zakończyć zastępstwo, a potem użyć polecenia /away.
away-only-alone = Nieobecność może ustawić tylko pojedyncza osoba. W grupie wiadomości wstrzymuje polecenie /pause.
away-good =
    <b>Przekazanie subskrypcji grupie</b>
    Grupa otrzyma Państwa regiony, potrzeby, programy i częstotliwość, gdy przyjmie je jeden z jej administratorów. Co ma się wtedy stać z Państwa własnymi wiadomościami?
away-own-keep = Pozostają bez zmian
away-own-weekly = Dla mnie cotygodniowy przegląd
away-own-pause = Dla mnie bez wiadomości

cover-for = <b>W zastępstwie ({ $who }), nieobecność do { $until }</b>
cover-for-somebody = <b>W zastępstwie, nieobecność do { $until }</b>
cover-alert-new = <b>Nowy nabór</b>
cover-alert-changed = <b>Zmiana w naborze</b>
cover-ask = <b>Prośba do Państwa o zastępstwo</b>
cover-ask-good = <b>Subskrypcja dla tej grupy</b>
cover-organisation = Organizacja: { $value }
cover-group = Grupa: { $value }
cover-regions = Regiony: { $value }
cover-until = Do: { $value }
cover-needs = Potrzeby: { $value }
cover-programmes = Programy: { $value }
cover-rhythm = Częstotliwość: { $value }
cover-means = Do tego dnia powiadomienia, przeglądy i przypomnienia o naborach UE dla nieobecnej osoby przychodzą na ten czat, w Państwa języku i poza Państwa godzinami ciszy. Zastępstwo można w każdej chwili zakończyć. Miejsca przy okrągłych stołach zachowuje nieobecna osoba.
cover-good-means = Członek przekazuje tę subskrypcję na stałe. Gdy przyjmie ją administrator, grupa otrzymuje wiadomości o odpowiednich naborach. To, o czym grupa jest już informowana, pozostaje. Administratorzy zmieniają wszystko poleceniem /settings.
cover-accept = Przyjmij
cover-decline = Odrzuć
cover-stands-in = <b>Zastępują Państwo: { $who }, do { $until }.</b>
cover-stands-in-somebody = <b>Zastępują Państwo inną osobę do { $until }.</b>
cover-accepted-means = O tym, że wiadomość przychodzi w zastępstwie, informuje jej pierwszy wiersz. Dotknięte pod nią przyciski liczą się jako Państwa własne. Zakończenie zastępstwa: /away
cover-declined = Odmowa została zapisana. Osoba, która wysłała link, otrzyma o niej wiadomość.
cover-given-back = Zastępstwo zostało zakończone. Nieobecna osoba otrzyma o tym wiadomość, a jej wiadomości nie będą już tu przychodzić.
cover-taken-over = Ta grupa otrzymuje odtąd wiadomości zgodnie z przejętą subskrypcją. Administratorzy zmieniają wszystko poleceniem /settings.
cover-cannot-gone = Ten link został już użyty lub wycofany albo jest za stary. Potrzebny jest nowy link od osoby, która go wysłała.
cover-cannot-own = To Państwa własny link. Proszę wysłać go osobie, która Państwa zastąpi.
cover-cannot-away = Trwa Państwa nieobecność, więc nie mogą Państwo nikogo zastępować. Najpierw proszę ją zakończyć: /away
cover-cannot-silent = Wiadomości asystenta są u Państwa wyłączone. Najpierw proszę napisać /start, a potem ponownie otworzyć link.
cover-cannot-deputy = Zastępują Państwo inną osobę, więc nie można niczego przekazać dalej. Najpierw proszę zakończyć to zastępstwo: /away
cover-cannot-group = Subskrypcję można przekazać tylko grupie. Link otwiera administrator grupy.
cover-cannot-date = Proszę wybrać przyszły dzień, najdalej za dwa lata.
cover-for-group = Ta subskrypcja jest przeznaczona dla grupy. Proszę wybrać grupę, która ma ją otrzymać.

cover-told-accepted =
    <b>Zastępstwo zostało przyjęte, trwa do { $until }.</b>
    Państwa powiadomienia, przeglądy i przypomnienia trafiają odtąd do zastępcy. Jeżeli link przyjęła niewłaściwa osoba, proszę dotknąć przycisku poniżej.
cover-told-declined = <b>Państwa link został odrzucony.</b> Wszystko przychodzi do Państwa jak dotychczas.
cover-told-expired = <b>Nikt nie przyjął linku na czas.</b> Link wygasł i wszystko przychodzi do Państwa jak dotychczas.
cover-told-given-back = <b>Zastępca zrezygnował z zastępstwa.</b> Od teraz wszystko znowu przychodzi do Państwa.
cover-told-unreachable = <b>Zastępca jest już nieosiągalny.</b> Od teraz wszystko znowu przychodzi do Państwa; nic nie przepadło.
cover-told-over = <b>Witamy ponownie.</b> Od teraz wszystko znowu przychodzi do Państwa.
cover-told-back = <b>Witamy ponownie.</b> Od teraz wszystko znowu przychodzi do Państwa.
cover-told-handed =
    <b>Grupa przejęła Państwa subskrypcję.</b>
    { $own ->
        [weekly] Państwo otrzymują odtąd cotygodniowy przegląd.
        [pause] Do Państwa wiadomości już nie przychodzą. Ponowne włączenie: /start
       *[else] Państwa własne wiadomości pozostają bez zmian.
    }
cover-told-deputy-back = { $named ->
    [yes] <b>Nieobecność zakończona: { $who }.</b>
   *[else] <b>Zastępowana osoba jest z powrotem.</b>
} Państwa zastępstwo dobiegło końca. Dziękujemy.
cover-told-deputy-over = { $named ->
    [yes] <b>Państwa zastępstwo dobiegło końca: { $who }.</b>
   *[else] <b>Państwa zastępstwo dobiegło końca.</b>
} Dziękujemy.
cover-told-deputy-erased = <b>Państwa zastępstwo dobiegło końca.</b> Zastępowana osoba nie korzysta już z tego asystenta.
