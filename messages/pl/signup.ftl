# The page on which guests sign up for a roundtable, and each guest's own page.

signup-title = Okrągły stół: { $title }
signup-languages = Ta strona w innych językach
signup-seats = Miejsca
signup-form = Zgłoszenie
signup-mistakes = Nie wszystko jest jeszcze wypełnione. Proszę zobaczyć, co zaznaczono poniżej.
signup-old-form = Ta strona była otwarta bardzo długo. Proszę sprawdzić dane i wysłać je ponownie.
signup-full = Ta strona nie przyjmuje już zgłoszeń. Proszę zapytać organizatora.
signup-busy = Przed chwilą było bardzo dużo zgłoszeń. Proszę odczekać minutę i wysłać ponownie; dane nadal tu są.
signup-group = Jaką grupę Państwo reprezentują?
signup-room = { $room ->
    [free] jest wolne miejsce
   *[else] lista rezerwowa
}
signup-party = Ile osób przyjdzie?
signup-party-one = Jedna osoba
signup-party-two = Delegacja dwuosobowa: obie osoby dostają miejsce albo żadna
signup-name = Imię i nazwisko
signup-organisation = Organizacja
signup-optional = nieobowiązkowe
signup-country = Kraj, z którego Państwo przyjeżdżają
signup-country-choose = Proszę wybrać
signup-country-other = Inny kraj
signup-shown = Inni uczestnicy mogą zobaczyć moje nazwisko i moją organizację
signup-website = Proszę zostawić to pole puste
signup-send = Wyślij zgłoszenie
signup-privacy = Dane są przechowywane na potrzeby tego okrągłego stołu. Organizatorzy widzą wszystkie; inni uczestnicy widzą nazwisko i organizację tylko za Państwa zgodą. Odpowiedzi na pytania są usuwane 90 dni po okrągłym stole, pozostałe dane 12 miesięcy po nim albo natychmiast na życzenie wyrażone na własnej stronie. Strona nie zapisuje plików cookie.
signup-error-group = Proszę wybrać grupę.
signup-error-party = Proszę wybrać, ile osób przyjdzie.
signup-error-name = Proszę wpisać nazwisko; najwięcej znaków: { $most }.
signup-error-organisation = Najwięcej znaków: { $most }.
signup-error-country = Proszę wybrać kraj.
signup-error-answer = Proszę odpowiedzieć na to pytanie.
signup-error-choice = Proszę wybrać jedną z odpowiedzi.
signup-error-asked = To pytanie jest nowe albo się zmieniło. Proszę na nie spojrzeć i wysłać jeszcze raz.
signup-asks-changed = Organizator zmienił w międzyczasie pytania. Proszę sprawdzić odpowiedzi i wysłać je ponownie.
signup-leave-open = Bez odpowiedzi

signup-own-title = Państwa miejsce: { $title }
signup-own-heading = Państwa miejsce
signup-own-keep = <b>Proszę zachować adres tej strony.</b> Nikt do Państwa nie pisze: tutaj widać stan zgłoszenia, tu można przyjąć miejsce, które czeka, zmienić dane albo zrezygnować. Adres jest tylko dla Państwa.
signup-own-waiting = Jeśli zwolni się miejsce, będzie czekać i pojawi się tutaj, a organizator zostanie powiadomiony. Proszę więc zajrzeć tu ponownie.
signup-own-details = Państwa dane
signup-own-save = Zapisz dane
signup-own-saved = Dane są zapisane.
signup-own-again = Zgłoś się ponownie
signup-own-leave = Zrezygnuj z miejsca
signup-own-leave-sure = Miejsce natychmiast przejdzie na następną osobę z listy.
signup-own-leave-yes = Tak, rezygnuję
signup-own-erase = Zrezygnuj i usuń moje dane
signup-own-erase-sure = Oznacza to rezygnację z miejsca; nazwisko, organizacja, kraj i odpowiedzi zostaną natychmiast i trwale usunięte. Wraz z nimi zniknie ta strona.
signup-own-erase-yes = Tak, usuń wszystko
signup-own-calendar = Zapisz w moim kalendarzu
signup-own-join-later = Link do udziału online pojawi się tutaj 24 godziny przed początkiem.
signup-gone-heading = Tej strony już nie ma
signup-gone-about = Została zamknięta, ma inny adres albo wszystko na niej usunięto. Więcej może powiedzieć osoba, która Państwa zaprosiła.
signup-wrong-heading = Nie udało się tego odczytać
signup-wrong-about = Proszę wrócić na stronę, wczytać ją ponownie i wysłać jeszcze raz.
