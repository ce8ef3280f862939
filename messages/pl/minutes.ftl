# At the table: who is here, decisions and actions, the minutes.

hosts-only = Decyzje i zadania mogą zapisywać tylko organizatorzy okrągłego stołu.

button-here = Jestem na miejscu
button-not-here = Jednak mnie nie ma
notice-here = <b>Obecność została zapisana.</b>
door-no-seat = <b>Nie mają Państwo miejsca przy tym okrągłym stole.</b> Proszę zwrócić się do organizatora.
door-waiting = <b>Są Państwo na liście rezerwowej.</b> Organizator wie o Państwa obecności i może przydzielić miejsce, jeśli jakieś jest wolne.
person-unnamed = { $country ->
    [none] { $group }, nr { $nth }
   *[else] { $group }, { $country }, nr { $nth }
}
door-count = <b>Obecni:</b> { $came } z { $seats }. <b>Nieobecni:</b> { $absent }
door-group = { $group }: { $came } z { $seats }
door-countries = <b>Według krajów:</b> { $countries }
door-asks = <b>Przy wejściu, bez miejsca:</b> { $people }. Wolne miejsca: { $free }
door-how = Dotknięcie osoby zapisuje jej obecność, ponowne dotknięcie to cofa.
door-not-held = <b>Zgłoszono, że to spotkanie się nie odbyło.</b>
button-absent = Brak
button-was-absent = Brak: { $person }
button-walk-in = Daj miejsce: { $person }
button-walk-out = Cofnij miejsce: { $person }
button-others-absent = Pozostałych nie było
button-others-back = Cofnij: pozostałych nie było
button-held = Spotkanie się odbyło
button-not-held = Spotkanie się nie odbyło
held-ask = <b>Czy spotkanie się odbyło?</b> Nikogo nie wpisano jako obecnego i nic nie zanotowano.
button-door-code = Kod QR przy wejściu
qr-here = <b>Obecność przy okrągłym stole</b>
qr-scan-here = Zeskanuj, aby zapisać obecność
refusal-no-free-seat = Nie ma wolnego miejsca.
refusal-not-waiting = Przy wejściu miejsce może dostać tylko osoba z listy rezerwowej.
refusal-doors-closed = Nie można już samodzielnie zapisać obecności. Może to jeszcze zrobić organizator.

desk-button-door = Kto jest obecny
desk-button-came = Kto był obecny
desk-button-minutes = Protokół
desk-button-survey = Ankieta
desk-button-outcome = Wynik
desk-button-follow = Następne spotkanie

minutes-heading = <b>Protokół</b>
minutes-corrected = <b>Protokół poprawiony, wersja { $edition }</b>
minutes-draft = <b>Projekt protokołu.</b> Do chwili wysłania widzą go tylko organizatorzy.
minutes-draft-changed = <b>Protokół zmienił się od czasu wysłania.</b> Proszę wysłać poprawkę.
minutes-are-sent = <b>Protokół w wysłanej postaci</b>
minutes-draft-told = <b>Spotkanie się skończyło.</b> Projekt protokołu jest gotowy, można jeszcze wpisać, kto był obecny.
minutes-came = <b>Obecni:</b> { $count }
minutes-countries = Kraje: { $count }
minutes-group = { $group }: { $count }
minutes-absent = Nieobecni: { $count }
minutes-names = <b>Wymienieni za ich zgodą:</b> { $names }
minutes-decisions = <b>Decyzje</b>
minutes-actions = <b>Zadania</b>
minutes-carried = <b>Nadal otwarte z ostatniego razu</b>
minutes-nothing = Nie zapisano jeszcze żadnych decyzji ani zadań.
minutes-next = <b>Następne spotkanie:</b> { $when }
minutes-more = Więcej w pliku PDF: { $count }
minutes-sign = { $sign ->
    [new] nowe
    [changed] zmienione
   *[else] skreślone
}
minutes-as-of = Stan na: { $day }
minutes-none = Nie ma jeszcze protokołu z tego okrągłego stołu.
minutes-which-line = <b>Który wiersz?</b>
minutes-send-ask = <b>Wysłać protokół do wszystkich, którzy mieli miejsce?</b> Odbiorcy: { $count }. Nie można go wycofać, można tylko poprawić.
minutes-send-nobody = <b>Nikt inny nie miał miejsca: nie ma do kogo wysłać protokołu.</b> Własny egzemplarz jest tutaj, także w PDF.
minutes-correct-ask = <b>Wysłać poprawiony protokół?</b> Odbiorcy: { $count }. Zmiany są zaznaczone.
minutes-nothing-new = Od wysłania protokołu nic się nie zmieniło.
item-words = { $words }
action-you = Państwo
action-host = organizator
action-nobody = jeszcze nikt
action-due = do: { $day }
action-done = { $by ->
    [host] zrobione, wpisał organizator
   *[else] zrobione
}
action-host-words = organizator, organizatorka, ja
action-by-words = na

button-minutes-pdf = PDF
button-minutes-edit = Zmień wiersz
button-minutes-send = Wyślij do wszystkich
button-send-yes = Tak, wyślij
button-minutes-correct = Wyślij poprawkę
button-to-minutes = Wróć do protokołu
button-next-table = Pokaż następne spotkanie
button-last-minutes = Protokół z poprzedniego spotkania
button-note-decision = Dodaj decyzję
button-note-action = Dodaj zadanie
button-item-reword = Zmień treść
button-item-strike = Skreśl
button-item-restore = Przywróć
button-item-who = Kto to zrobi
button-item-when = Na kiedy
button-owner-me = Ja
button-owner-nobody = Jeszcze nikt
button-by-1w = Za 1 tydzień
button-by-2w = Za 2 tygodnie
button-by-deadline = Przed końcem naboru
button-by-none = Bez terminu

item-ask-decision = Co postanowiono? Proszę to napisać, jedna decyzja w wierszu.
item-ask-action = Co jest do zrobienia? Proszę napisać jedno zadanie w wierszu, w dowolnej kolejności: @kto, co, na kiedy. Przykład: @edukacja przygotować budżet do 15 marca
item-ask-reword = Proszę napisać ten wiersz na nowo.
action-who = <b>Kto to zrobi?</b>
action-who-unclear = Nie wiadomo, kto to jest: „{ $said }”.
action-who-several = „{ $said }” to kilka osób.
action-when = <b>Na kiedy?</b> Proszę dotknąć przycisku albo napisać dzień.
action-when-unclear = Nie rozumiem tego dnia. Proszę napisać go tak: 15 marca
item-long = To jest za długie. Wiersz ma najwyżej tyle znaków: { $most }.
item-gone = Tego wiersza już nie ma.
noted = <b>Zapisano.</b> Dotknięcie numeru pozwala zmienić wiersz.
which-table-ask = <b>Przy którym okrągłym stole?</b>
no-table-meant = Nie mają Państwo okrągłego stołu, przy którym można to zapisać.
