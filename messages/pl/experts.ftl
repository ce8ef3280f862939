# Eksperci i partnerzy: co członkowie oferują i czego szukają, kto mógłby przyjść, pośrednictwo w kontakcie.

command-experts = Eksperci i partnerzy: kto co oferuje, kto czego szuka

experts-heading = <b>Eksperci i partnerzy</b>
experts-means = Inni widzą grupę, kraj, potrzebę, języki i własne słowa członka. Nazwiska, organizacji ani tego czatu nie widzą, dopóki na prośbę o kontakt nie padnie zgoda.
experts-own = <b>Własne wpisy</b>
experts-own-none = Na liście nie ma jeszcze Państwa wpisu. Proszę podać, co Państwo oferują lub czego szukają, a inni będą mogli poprosić o kontakt.
experts-own-line = { $number }. { $what } ({ $state ->
    [listed] na liście
    [paused] wstrzymany
    [removed] usunięty przez opiekuna
   *[else] jeszcze nie na liście
})
experts-line = { $number }. { $what }
experts-what = { $kind ->
    [seek] <b>Szuka:</b> { $need }
   *[else] <b>Oferuje:</b> { $need }
}
experts-who = { $group } · { $where }
experts-languages = Języki pracy: { $languages }
experts-any-need = dowolna potrzeba
button-experts-any-need = Dowolna potrzeba
experts-anywhere = dowolny kraj
experts-also-anywhere = { $where } oraz każdy inny kraj
experts-group-unsaid = Grupa niepodana
experts-only-alone = Oferty, prośby i kontakty są sprawą osób, dlatego /experts działa tylko na czacie prywatnym.
button-experts-alone = Otwórz czat prywatny
button-experts-search = Szukaj ekspertów i partnerów
button-experts-add-offer = Oferuję
button-experts-add-seek = Szukam
button-experts-waiting = Prośby do Państwa: { $count }
button-experts-asked = Wysłane prośby: { $count }
button-experts-removed = Usunięte przez opiekunów: { $count }
button-experts-home = ‹ Eksperci i partnerzy
button-experts-show = Pokaż moje wpisy

experts-which-need = { $kind ->
    [seek] <b>W jakiej potrzebie szukają Państwo wiedzy, partnerów albo projektu, do którego można dołączyć?</b>
   *[else] <b>W jakiej potrzebie oferują Państwo wiedzę lub partnerstwo?</b>
}
experts-entry-state = { $state ->
    [listed] <b>Wpis jest na liście.</b> Inni widzą go tak:
    [paused] <b>Wpis jest wstrzymany.</b> Nikt go nie widzi. Na liście brzmi tak:
    [removed] <b>Opiekun usunął ten wpis z listy.</b>
   *[else] <b>Wpisu jeszcze nie ma na liście.</b> Nikt go nie widzi. Na liście brzmiałby tak:
}
experts-entry-how = { $state ->
    [listed] Kraj i grupa pochodzą z profilu: /settings. Wpis można w każdej chwili zdjąć z listy.
    [removed] Opiekunowie asystenta mogą go przywrócić w ciągu 30 dni; potem zostanie skasowany.
   *[else] Kraj i grupa pochodzą z profilu: /settings. Inni zobaczą wpis dopiero po umieszczeniu go na liście.
}
button-experts-list = Umieść na liście
button-experts-pause = Wstrzymaj
button-experts-line = { $state ->
    [on] Zmień moje słowa
   *[else] Dodaj własne słowa
}
button-experts-noline = Skasuj moje słowa
button-experts-langs = Języki
button-experts-where = { $state ->
    [any] Także każdy inny kraj
   *[else] Tylko moje kraje
}
button-experts-remove = Usuń wpis
experts-langs = <b>W jakich językach mogą Państwo pracować?</b> Proszę zaznaczyć wszystkie.
experts-line-ask = <b>Proszę napisać w jednym zdaniu, o co chodzi.</b> Najwyżej { $most } znaków. Inni czytają to, zanim Państwa poznają, dlatego prosimy pominąć nazwiska, adresy i numery.
experts-line-now = Obecnie: { $line }
experts-remove-ask = <b>Usunąć ten wpis?</b> Zostanie skasowany od razu. Prośby, które czekają na odpowiedź, zostają.
experts-remove-yes = Tak, usuń
experts-remove-no = Nie, zostaw
experts-removed-own = Wpis został skasowany.
experts-paused-all = Państwa wpisów nie ma już na liście i nikt nie może poprosić o kontakt. Powrót na listę: /experts
experts-kept = Dziękuję. Następne pytanie za rok.
experts-year =
    <b>Czy wpisy są nadal aktualne?</b>
    To pytanie przychodzi raz w roku. Bez odpowiedzi wszystko zostaje bez zmian.
button-experts-keep = Tak, wszystkie
button-experts-leave = Zdejmij mnie z listy
experts-told-removed = <b>Opiekun usunął Państwa wpis z listy ekspertów i partnerów.</b> W ciągu 30 dni może zostać przywrócony. W razie pytań prosimy zwrócić się do opiekunów asystenta.
experts-told-put-back = <b>Opiekun przywrócił Państwa wpis.</b>

experts-found = <b>Eksperci i partnerzy</b>
experts-kind = { $kind ->
    [seek] kto szuka
   *[else] kto oferuje
}
button-experts-kind-offer = Kto oferuje
button-experts-kind-seek = Kto szuka
experts-by-kind = <b>Tylko:</b> { $value }
experts-by-need = <b>Potrzeba:</b> { $value }
experts-by-country = <b>Kraj:</b> { $value }
experts-by-language = <b>Język:</b> { $value }
experts-by-group = <b>Grupa:</b> { $value }
button-experts-by-kind = Oferuje czy szuka
button-experts-by-need = Potrzeba
button-experts-by-country = Kraj
button-experts-by-language = Język
button-experts-by-group = Grupa
experts-none = { $narrowed ->
    [yes] Nikt na liście nie spełnia wszystkich tych warunków. Proszę wybrać ich mniej.
   *[else] Na liście nie ma jeszcze nikogo innego.
}
experts-join = Państwa wpisu nie ma na liście. Inni znajdą Państwa po dodaniu wpisu: /experts
experts-narrow = { $by ->
    [kind] <b>Kto oferuje czy kto szuka?</b>
    [need] <b>Jaka potrzeba?</b>
    [country] <b>Jaki kraj?</b>
    [language] <b>Jaki język?</b>
   *[else] <b>Jaka grupa?</b>
}
experts-every = Wszystkie
experts-card = <b>Na liście ekspertów i partnerów</b>
experts-card-how = Kto to jest, dowiedzą się Państwo tylko wtedy, gdy zgodzą się obie strony.
experts-removed = <b>Usunięte w ciągu ostatnich 30 dni:</b> { $count }
experts-removed-keeper = Tego wpisu nie ma już na liście. Jego autor otrzyma wiadomość. W ciągu 30 dni można go przywrócić.
button-experts-ask = Poproś o kontakt
button-experts-invite = Zaproś do stołu
button-experts-uninvite = Cofnij zaproszenie
button-experts-off = Usuń z listy (opiekun)
button-experts-restore = Przywróć na listę (opiekun)

desk-button-experts = Kto mógłby przyjść
button-fill-call = 🤝 Znajdź ekspertów i partnerów
fill-heading = { $about ->
    [table] <b>Kto mógłby zająć brakujące miejsca</b>
   *[else] <b>Kto mógłby dołączyć</b>
}
fill-missing-seats = <b>Brakuje:</b> { $group } ({ $count })
fill-missing-open = <b>Wolne dla każdej grupy:</b> { $count }
fill-missing = <b>Jeszcze nie wśród zainteresowanych:</b> { $groups }
fill-missing-table = <b>Jeszcze nie przy stole:</b> { $groups }
fill-missing-nobody = Wśród zainteresowanych są wszystkie grupy.
fill-none = Na liście ekspertów i partnerów nikt jeszcze nie pasuje do tego naboru.
fill-full = Wszystkie miejsca są zajęte.
fill-why = <i>Dlaczego: { $reasons }</i>
fill-why-group = tej grupy brakuje
fill-why-need = nabór odpowiada na tę potrzebę
fill-why-country = z tego kraju nie ma jeszcze nikogo
fill-why-language = wspólny język
fill-invited = <b>Zaproszenie wysłane</b>

contact-intro-ask = <b>1 z 2: o co chodzi?</b> Proszę napisać w jednym lub dwóch zdaniach, co Państwo planują i jaką są organizacją, najwyżej { $most } znaków. Druga strona czyta to od razu, dlatego prosimy pominąć nazwiska, adresy i numery.
contact-way-ask = <b>2 z 2: jak można się z Państwem skontaktować?</b> Imię i nazwisko oraz adres lub numer, najwyżej { $most } znaków. Zostaną przekazane tylko po zgodzie drugiej strony, a potem skasowane.
contact-preview-now = <b>Druga strona czyta od razu:</b>
contact-preview-later = <b>Dopiero po zgodzie:</b>
contact-preview-means = Po zgodzie każda strona otrzymuje dane kontaktowe drugiej. Jeśli w ciągu 30 dni nie będzie odpowiedzi, prośba wygasa i przyjdzie o tym wiadomość.
contact-from = Od: { $group } · { $where }
contact-entry = Państwa wpis: { $what }
contact-call = W sprawie naboru: { $title }
contact-line = <b>{ $line }</b>
contact-sent = <b>Prośba jest w drodze.</b> Wiadomość przyjdzie, gdy będzie odpowiedź, albo po 30 dniach bez odpowiedzi.
contact-asked = <b>Ktoś prosi o kontakt z Państwem</b>
contact-asked-means = Po Państwa zgodzie zapytam, jak można się skontaktować, i każda strona otrzyma dane kontaktowe drugiej. Po odmowie nikt się nie dowie, kim Państwo są. Bez odpowiedzi prośba wygasa po 30 dniach.
contact-reply-ask = <b>Jak można się z Państwem skontaktować?</b> Imię i nazwisko oraz adres lub numer, najwyżej { $most } znaków. Druga strona otrzyma je po potwierdzeniu, a Państwo otrzymają jej dane.
contact-reply-preview = <b>Czy mam to przekazać?</b> Od tej chwili obie strony będą o sobie wiedzieć.
contact-made = <b>Kontakt nawiązany</b>
contact-made-means = { $side ->
    [asked] Druga strona także otrzymuje Państwa dane kontaktowe. Po doręczeniu nie przechowuję żadnych; ta wiadomość zostaje na czacie.
   *[else] Druga strona zgodziła się i także otrzymuje Państwa dane kontaktowe. Po doręczeniu nie przechowuję żadnych; ta wiadomość zostaje na czacie.
}
contact-declined = <b>Tym razem bez kontaktu.</b> Druga strona nie chce teraz kontaktu.
contact-lapsed = <b>Nie było odpowiedzi.</b> Prośba wygasła.
contact-withdrawn = Prośba jest cofnięta. Nie można już na nią odpowiedzieć, a jej treść została skasowana.
contact-dropped = Nic nie zostało wysłane, a treść została skasowana.
contact-refused = Odmowa została zapisana. Nikt się nie dowie, kim Państwo są.
contact-refused-all = Odmowa została zapisana, a Państwa wpisów nie ma już na liście. Powrót na listę: /experts
contact-passed = Dziękuję. Dane kontaktowe drugiej strony są w drodze.
contacts-own = <b>Wysłane prośby, które czekają na odpowiedź</b>
contacts-to-answer = <b>Prośby, które czekają na Państwa odpowiedź</b>
contacts-none = Nic nie czeka.
contacts-since = Wysłano: { $since }
button-contact-handle = Moja nazwa w Telegramie: { $handle }
button-contact-send = Wyślij prośbę
button-contact-again = Napisz od nowa
button-contact-drop = Nie wysyłaj
button-contact-withdraw = Cofnij prośbę
button-contact-withdraw-one = Cofnij numer { $number }
button-contact-yes = Tak, przekaż mój kontakt
button-contact-no = Nie, dziękuję
button-contact-never = Żadnych więcej próśb
button-contact-pass = Przekaż

expert-invited =
    <b>Zaproszenie do okrągłego stołu</b>
    Organizator znalazł ten wpis na liście ekspertów i partnerów, nie wiedząc, czyj jest: { $entries }
expert-invited-means = Aby przyjść, proszę zapisać się przyciskami. Jeśli nic się nie zrobi, nikt niczego się nie dowie.
expert-uninvited = <b>To zaproszenie zostało cofnięte.</b>

experts-cannot-gone = Tego wpisu nie ma już na liście.
experts-cannot-alone = Na liście może być tylko osoba, nie grupa.
experts-cannot-setup = Proszę najpierw dokończyć ustawienia: /start
experts-cannot-group = Proszę najpierw podać swoją grupę. Po niej znajdują Państwa inni: /settings
experts-cannot-languages = Proszę zostawić co najmniej jeden język.
experts-cannot-many = Więcej wpisów nie może być ({ $most }). Proszę najpierw usunąć jeden.
experts-cannot-long = To za długie. Proszę napisać najwyżej { $most } znaków.
experts-cannot-keeper = Opiekun usunął ten wpis. Prosimy zwrócić się do opiekunów asystenta.
experts-cannot-mail = W tekście jest adres e-mail, a tekst jest czytany przed Państwa zgodą. Proszę napisać go jeszcze raz bez adresu.
experts-cannot-handle = W tekście jest nazwa z Telegramu, a tekst jest czytany przed Państwa zgodą. Proszę napisać go jeszcze raz bez niej.
experts-cannot-link = W tekście jest link, a tekst jest czytany przed Państwa zgodą. Proszę napisać go jeszcze raz bez linku.
experts-cannot-phone = W tekście jest numer telefonu, a tekst jest czytany przed Państwa zgodą. Proszę napisać go jeszcze raz bez numeru.
experts-cannot-own = W tekście jest Państwa imię, nazwisko lub nazwa organizacji, a tekst jest czytany przed Państwa zgodą. Proszę napisać go jeszcze raz bez tego.
experts-cannot-name = W tekście jest chyba czyjeś nazwisko, a tekst jest czytany przed Państwa zgodą. Proszę napisać go jeszcze raz bez niego.
contact-cannot-gone = Tego wpisu nie ma już na liście.
contact-cannot-own = To Państwa własny wpis.
contact-cannot-open = Prośba do tej osoby została już wysłana. Odpowiedzi jeszcze nie ma.
contact-cannot-lately = Prośba do tej osoby została wysłana niedawno. Kolejna możliwa: { $when }.
contact-cannot-often = W ciągu ostatnich siedmiu dni wysłano { $most } próśb. Następna możliwa: { $when }.
contact-cannot-busy = Ta osoba otrzymała w tym tygodniu kilka próśb. Proszę spróbować za tydzień.
contact-cannot-over = Ta prośba wygasła albo otrzymała już odpowiedź.
contact-cannot-short = Proszę napisać trochę więcej.
contact-cannot-long = To za długie. Proszę napisać najwyżej { $most } znaków.
invite-cannot-gone = Tego wpisu nie ma już na liście.
invite-cannot-seated = Ta osoba jest już zapisana do tego stołu albo z niego zrezygnowała.
invite-cannot-again = Ta osoba była już zaproszona, a zaproszenie cofnięto. Nie wysyła się go dwa razy.
invite-cannot-busy = Tę osobę zaproszono w tym tygodniu do kilku stołów. Proszę spróbować za tydzień.
invite-cannot-many = Do tego stołu nie można zaprosić więcej osób ({ $most }).
invite-cannot-closed = Zapisy do tego stołu są zakończone.
invite-done = Zaproszenie jest w drodze.
invite-undone = Zaproszenie jest cofnięte.

experts-privacy = Dla osób na liście ekspertów i partnerów: co oferują i czego szukają, języki i własne słowa. Prośby o kontakt są przechowywane 180 dni po zakończeniu; dane kontaktowe są kasowane po przekazaniu albo gdy prośba wygasa.
