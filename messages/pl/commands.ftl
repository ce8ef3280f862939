# Opis każdego polecenia w menu Telegramu i w /help (najwyżej 256 znaków).

command-start = Rozpoczęcie lub powrót
command-calls = Otwarte nabory dla Państwa regionu, najlepiej dopasowane na początku
command-search = Wyszukiwanie naborów po słowach: /search baterie szkolenia
command-saved = Nabory zapisane i te, którymi region jest zainteresowany
command-needs = Wybór tematów, o których mają przychodzić wiadomości
command-region = Wybór regionu działania
command-rhythm = Od razu czy co tydzień, w jakim dniu, o której godzinie
command-quiet = Godziny ciszy i liczba powiadomień w tygodniu
command-roundtables = Najbliższe okrągłe stoły i Państwa miejsce
command-language = Zmiana języka
command-settings = Wszystkie ustawienia w jednym miejscu
command-sources = Kiedy ostatnio odpowiedziało każde źródło
command-privacy = Jakie Państwa dane są przechowywane i jak długo
command-mydata = Wszystkie przechowywane dane w pliku
command-forget = Usunięcie wszystkich przechowywanych danych
command-pause = Przerwa w wiadomościach
command-stop = Koniec wiadomości
command-help = Wszystkie polecenia
command-host = Otwarcie okrągłego stołu w sprawie naboru
command-decide = Zapisz decyzję z okrągłego stołu
command-action = Zapisz zadanie: @kto co na kiedy
command-stats = Liczby: kto uczestniczy i co z tego wynika
command-keepers = Stan systemu i prawo do otwierania okrągłych stołów

bot-description =
    { $assistant } informuje region, które nabory UE odpowiadają na jego potrzeby: na czas, w niewielu wiadomościach, zawsze z uzasadnieniem. Gdy tym samym naborem interesuje się kilka regionów, spotykają się przy okrągłym stole.

    Przechowywane są tylko podane przez Państwa informacje, a polecenie /forget je usuwa.
bot-short-description = Nabory UE odpowiadające na potrzeby Państwa regionu i okrągłe stoły na ich temat.
