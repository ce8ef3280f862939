# Guests without a chat, on a host's desk, and the link to the page on which they sign up.

desk-button-guests = Goście bez Telegrama
desk-button-weblink = Strona zgłoszeń

guests-heading = <b>Goście bez Telegrama</b>
guests-about = Gości obowiązują te same zasady co wszystkich: miejsca według grup, lista rezerwowa, propozycje. Nie mają czatu ze mną, więc o tym, co dzieje się z ich miejscem, dowiaduje się organizator i przekazuje to dalej. Nazwiska widzą tu tylko organizatorzy tego okrągłego stołu.
guests-none = Nie wpisano jeszcze żadnego gościa.
guests-full = Ten okrągły stół ma tylu gości, ilu mogę obsłużyć.
guests-to-inform = Proszę przekazać to także gościom, którzy nie mają czatu ze mną: { $names }
guest-gone = Tego gościa już tu nie ma.
guest-stands = { $party ->
    [pair] { $group }, delegacja dwuosobowa: { $state }
   *[else] { $group }: { $state }
}
guest-is-named = jeszcze bez zgłoszenia
guest-is-requested = czeka na decyzję organizatora
guest-is-refused = odmowa organizatora
guest-is-seated = ma miejsce
guest-is-waiting = na liście rezerwowej
guest-is-offered = miejsce czeka, brak odpowiedzi
guest-is-declined = odmowa przyjęcia miejsca
guest-is-lapsed = brak odpowiedzi na czas
guest-is-withdrawn = rezygnacja z miejsca
guest-is-removed = miejsce odebrane przez organizatora
guest-is-cancelled = okrągły stół odwołany
guest-is-attended = obecność potwierdzona
guest-is-absent = nieobecność
guest-organisation = Organizacja: { $words }
guest-country = Kraj: { $words }
guest-shown = Inni uczestnicy mogą zobaczyć, kim jest ten gość.
guest-not-shown = Inni uczestnicy nie widzą, kim jest ten gość. Zgodę może dać tylko on sam, na swojej stronie.
guest-own-page = Własna strona gościa pokazuje stan zgłoszenia i przyjmuje odpowiedzi. Proszę przekazać jej adres: { $link }
guest-ask-name = Jak nazywa się gość? Proszę napisać.
guest-ask-why = Nazwisko jest przechowywane na potrzeby tego okrągłego stołu i usuwane 12 miesięcy po nim. Proszę powiedzieć o tym gościowi.
guest-ask-group = <b>{ $name }</b>: dla której grupy?
guest-ask-party = <b>{ $name }</b>: jedna osoba czy delegacja dwuosobowa, która dostaje oba miejsca albo żadnego?
guest-ask-organisation = <b>{ $name }</b>: jaka organizacja? Proszę napisać nazwę albo kreskę (-), jeśli żadna.
guest-ask-country = <b>{ $name }</b>: jaki kraj? Proszę wybrać poniżej albo napisać.
guest-bad-name = Nazwisko ma co najmniej jedną literę; najwięcej znaków: { $most }.
guest-long-organisation = Najwięcej znaków: { $most }.
guest-no-country = Nie znam kraju o nazwie „{ $said }”.
guest-notice-offer = <b>Wolne miejsce dla gościa: { $name }</b>
guest-notice-seated = <b>Gość ma miejsce: { $name }</b>
guest-notice-lapsed = <b>Propozycja wygasła, gość: { $name }. Miejsce przeszło na następną osobę z listy</b>
guest-notice-closed = <b>Przyjmowanie zgłoszeń zakończono, żadne miejsce się nie zwolniło. Gość: { $name }</b>
guest-pass-on = Proszę przekazać to gościowi, który nie ma czatu ze mną.

button-guest-add = Dodaj gościa
button-guest-all = Wszyscy goście
button-guest-sheet = O tym gościu
button-guest-group = Wybierz grupę
button-guest-one = Jedna osoba
button-guest-two = Delegacja dwuosobowa
button-guest-yes = Tak, miejsce przyjęte
button-guest-no = Nie, dziękuję
button-guest-out = Usuń z listy
button-guest-in = Zgłoś ponownie
button-guest-organisation = Organizacja
button-guest-country = Kraj
button-guest-link = Kopiuj adres gościa

weblink-heading = <b>Strona zgłoszeń dla gości</b>
weblink-about = Na tej stronie można zgłosić się bez Telegrama, na tych samych zasadach co wszyscy i we własnym języku.
weblink-none = Ten okrągły stół nie ma jeszcze strony.
weblink-off = Strona jest zamknięta. Goście, którzy się tam zgłosili, zachowują własne strony.
weblink-no-web = Ta instalacja nie ma adresu publicznego, więc nie może pokazać strony. Adres może ustawić opiekun (web.address w ustawieniach). Gości można mimo to wpisać po nazwisku.
weblink-address = <code>{ $link }</code>
weblink-pass-on = Kto ma ten adres, może się zgłosić. Proszę przekazać go osobom, które mają być zaproszone.
weblink-renewed = Ten adres jest nowy. Stary już nie działa.
weblink-renew-ask =
    <b>Pobrać nowy adres?</b>
    Stary natychmiast przestanie działać, także na plakatach i w e-mailach. Zgłoszeni goście zachowują własne strony.
button-weblink-open = Otwórz stronę
button-weblink-again = Otwórz stronę ponownie
button-weblink-copy = Kopiuj adres
button-weblink-page = Zobacz stronę
button-weblink-qr = Kod QR strony
button-weblink-renew = Pobierz nowy adres
button-weblink-renew-yes = Tak, nowy adres
button-weblink-renew-no = Nie, zostawić
button-weblink-back = Przywróć stary adres
button-weblink-close = Zamknij stronę
qr-signup = <b>Kod QR strony zgłoszeń</b>
qr-scan-signup = Zeskanuj, aby zgłosić się do okrągłego stołu
