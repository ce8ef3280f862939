# Na jakim etapie członek jest z naborem, jego notatki, pytania o wnioski i przekazywanie dalej.

stage-watching = Obserwowanie
stage-interested = Zainteresowanie
stage-partners = Znaleziono partnerów
stage-applied = Złożono wniosek
stage-funded = Dofinansowano
stage-not-funded = Nie dofinansowano
stage-withdrawn = Wycofano lub nie złożono

button-track = 📌 Państwa etap: { $stage }
button-track-note = 📌 Państwa notatka
track-where = <b>Państwa etap:</b> { $stage }, od: { $since }
track-nowhere = <b>Państwa etap:</b> nabór nie jest na Państwa liście
track-grant = <b>Państwa dofinansowanie:</b> { $amount }
track-note = <b>Państwa notatka:</b> { $note }
track-how = Proszę dotknąć etapu, na którym Państwo są; można go w każdej chwili zmienić. Po złożeniu wniosku nie ma już przypomnień o terminie.
track-seen = { $in ->
    [group] Tę stronę widzą wszyscy w tej grupie. Zmieniać ją mogą tylko administratorzy grupy.
   *[else] Inni członkowie nie widzą tej strony. Wyniki pojawiają się tylko w liczbach dotyczących wielu członków.
}
button-track-grant = { $state ->
    [on] Zmień kwotę
   *[else] Podaj kwotę
}
button-track-off = Usuń z mojej listy
track-grant-ask =
    <b>Dofinansowano. Jaka część dofinansowania przypada Państwu?</b>
    { $title }

    Proszę napisać kwotę jako wiadomość, np. 250 000 lub 1,5 mln EUR. Kwota bez waluty jest odczytywana w euro.
track-grant-unread = Nie udało się odczytać kwoty: „{ $said }”. Właściwa postać: 250 000 lub 1,5 mln EUR.
button-note = { $state ->
    [on] Zmień notatkę
   *[else] Napisz notatkę
}
button-note-erase = Usuń notatkę
note-ask =
    <b>Państwa notatka o tym naborze</b>
    { $title }

    Proszę napisać ją jako wiadomość, do { $most } znaków.
note-long = Tekst jest za długi. Liczba znaków: { $length }, w notatce najwyżej { $most }. Proszę wysłać krótszą notatkę.

tracker-all = Wszystkie
tracker-results = Wyniki
tracker-heading-all = { $total ->
    [0] <b>Na Państwa liście nie ma jeszcze naborów.</b> Nabór zapisują przyciski pod nim. Otwarte teraz: /calls
    [one] <b>1 nabór na Państwa liście</b>
    [few] <b>{ $total } nabory na Państwa liście, najbliższy termin na początku</b>
    [many] <b>{ $total } naborów na Państwa liście, najbliższy termin na początku</b>
   *[other] <b>{ $total } naboru na Państwa liście, najbliższy termin na początku</b>
}
tracker-heading = { $total ->
    [0] <b>{ $stage }:</b> brak naborów
    [one] <b>{ $stage }:</b> 1 nabór
    [few] <b>{ $stage }:</b> { $total } nabory, najbliższy termin na początku
    [many] <b>{ $stage }:</b> { $total } naborów, najbliższy termin na początku
   *[other] <b>{ $stage }:</b> { $total } naboru, najbliższy termin na początku
}
button-tracker = { $stage } ({ $count })
line-partners = Znaleziono partnerów.
line-applied = Złożono wniosek.
line-funded = Wniosek otrzymał dofinansowanie.
line-not-funded = Wniosek nie otrzymał dofinansowania.
line-withdrawn = Wniosek wycofano lub nie został złożony.
line-note = Do tego naboru jest notatka.

question-applied = <b>Czy złożyli Państwo wniosek?</b>
question-applied-why = { $stage ->
    [partners] Do tego naboru znaleziono partnerów, a nabór się zakończył.
   *[else] Zgłoszono zainteresowanie tym naborem, a nabór się zakończył.
}
question-result = <b>Jaki jest wynik Państwa wniosku?</b>
question-result-why = W tym naborze złożono wniosek; być może jest już odpowiedź.
question-what-for = Wystarczy jedno dotknięcie. Wyniki pojawiają się tylko w liczbach dotyczących wielu członków.
button-we-applied = Złożono wniosek
button-not-this-time = Tym razem nie
button-no-answer-yet = Jeszcze bez odpowiedzi
button-no-questions = Nie pytaj więcej
questions-off = Takich pytań więcej nie będzie. Zmiana tego ustawienia: /settings

button-pass-on = 👥 Do członków z mojego regionu
pass-on-ask =
    <b>Przekazać ten nabór członkom z Państwa regionu?</b>
    { $title }
pass-on-reach = { $count ->
    [one] Dotrze do 1 członka: { $regions }.
    [few] Dotrze do { $count } członków: { $regions }.
    [many] Dotrze do { $count } członków: { $regions }.
   *[other] Dotrze do { $count } członka: { $regions }.
}
pass-on-reach-few = Dotrze do mniej niż pięciu członków: { $regions }.
pass-on-reach-many = { $count ->
    [one] Dotrze do więcej niż 1 członka: { $regions }.
    [few] Dotrze do więcej niż { $count } członków: { $regions }.
    [many] Dotrze do więcej niż { $count } członków: { $regions }.
   *[other] Dotrze do więcej niż { $count } członka: { $regions }.
}
pass-on-says = Zobaczą informację „Przekazane przez członka z Państwa regionu”. Państwa nazwisko nie zostanie podane.
pass-on-says-group = Zobaczą informację „Przekazane przez członka z Państwa regionu ({ $group })”. Państwa nazwisko nie zostanie podane.
pass-on-organisation = Państwa organizacja ({ $organisation }) zostanie podana tylko wtedy, gdy teraz tak Państwo wybiorą.
button-pass-on-go = Przekaż
button-pass-on-named = Przekaż z nazwą organizacji
pass-on-done =
    <b>Przekazano</b>
    { $title }

    Członkowie, którzy chcą powiadomień od razu, otrzymają powiadomienie, pozostali znajdą nabór w następnym przeglądzie. Kto zna już ten nabór, nie otrzyma wiadomości.
pass-on-again = Ten nabór został już przez Państwa przekazany.
pass-on-too-often = { $most ->
    [one] W ciągu ostatnich siedmiu dni przekazano 1 nabór. Następny można przekazać od: { $when }.
    [few] W ciągu ostatnich siedmiu dni przekazano { $most } nabory. Następny można przekazać od: { $when }.
    [many] W ciągu ostatnich siedmiu dni przekazano { $most } naborów. Następny można przekazać od: { $when }.
   *[other] W ciągu ostatnich siedmiu dni przekazano { $most } naboru. Następny można przekazać od: { $when }.
}
pass-on-no-region = Nie wybrano jeszcze regionu. Wybór regionu: /region
pass-on-closed = Ten nabór się zakończył, więc nie można go już przekazać.
tip-from = <b>Przekazane przez członka z Państwa regionu</b>
tip-from-known = <b>Przekazane przez członka z Państwa regionu</b> ({ $who })
tip-how = Wyłączenie takich wiadomości: /settings
line-passed-on = Przekazane przez członka z Państwa regionu.

settings-name-tips = Nabory od członków z mojego regionu
settings-name-questions = Pytania o moje wnioski
settings-switch = { $state ->
    [on] włączone
   *[else] wyłączone
}
settings-choice-tips = { $state ->
    [on] Włącz nabory od członków z regionu
   *[else] Wyłącz nabory od członków z regionu
}
settings-choice-questions = { $state ->
    [on] Włącz pytania o moje wnioski
   *[else] Wyłącz pytania o moje wnioski
}

privacy-tracker =
    <b>Nabory na Państwa liście</b>
    Przechowywane są także: etap przy każdym naborze i od kiedy trwa, dofinansowanie, jeżeli podano kwotę, notatki oraz nabory przekazane dalej. Inni członkowie tego nie widzą, z wyjątkiem przekazanego naboru: widzą wtedy Państwa grupę, a organizację tylko wtedy, gdy tak wybrano. Opiekunowie asystenta mogą te dane odczytać.
