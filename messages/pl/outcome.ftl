# What came of a roundtable, and the meeting that follows.

outcome-nothing = Nic jeszcze nie wpisano. Co z tego wynikło?
outcome-consortium = <b>Powstało konsorcjum</b>
outcome-partners = partnerzy: { $count }
outcome-countries = kraje: { $count }
outcome-applied = <b>Wniosek złożony:</b> { $day }
outcome-granted = <b>Wynik:</b> przyznano
outcome-rejected = <b>Wynik:</b> odrzucono
outcome-reserve = <b>Wynik:</b> lista rezerwowa
outcome-amount = <b>Przyznana kwota:</b> { $amount }
outcome-partners-ask = <b>Ilu partnerów ma konsorcjum?</b> Proszę dotknąć przycisku albo napisać liczbę.
outcome-countries-ask = <b>Z ilu krajów pochodzą?</b> Proszę dotknąć przycisku albo napisać liczbę.
outcome-applied-ask = <b>Którego dnia złożono wniosek?</b> Proszę dotknąć przycisku albo napisać dzień.
outcome-amount-ask = <b>Ile przyznano?</b> Proszę napisać kwotę, na przykład 1,2 mln.
outcome-number-unclear = Proszę napisać liczbę, która może być prawdziwa.
outcome-day-unclear = Nie rozumiem tego dnia albo on dopiero nadejdzie.
outcome-amount-unclear = Nie rozumiem tej kwoty.
outcome-no-grant = Proszę najpierw wpisać, że dofinansowanie przyznano.
outcome-question-consortium = <b>Czy z okrągłego stołu powstało konsorcjum?</b>
outcome-question-applied = <b>Nabór został zamknięty. Czy konsorcjum złożyło wniosek?</b>
outcome-question-result = <b>Czy jest wynik wniosku?</b>
outcome-not-yet = Dziękuję. Można to wpisać w każdej chwili na pulpicie okrągłego stołu.

button-consortium = Powstało konsorcjum
button-applied = Wniosek złożony
button-result-granted = Przyznano
button-result-rejected = Odrzucono
button-result-reserve = Lista rezerwowa
button-amount = Wpisz kwotę
button-back-consortium = Cofnij: konsorcjum
button-back-applied = Cofnij: wniosek
button-back-result = Cofnij: wynik
button-back-amount = Cofnij: kwota
button-not-yet = Jeszcze nie albo nie

part-ask = <b>Czy Państwa region w tym uczestniczy?</b> Jeśli tak, nabór znajdzie się na Państwa liście z takim etapem.
part-yes = <b>Zapisano na Państwa liście naborów.</b>
part-no = <b>Dziękuję. Nic nie zostało zmienione,</b> a to pytanie w sprawie tego okrągłego stołu już się nie powtórzy.
part-moved = Państwa region w tym uczestniczy, zgodnie z odpowiedzią: taki etap widnieje teraz na Państwa liście.
part-back = <b>Organizator wycofał tę wiadomość.</b> Na Państwa liście nabór ma znów poprzedni etap.
part-funded = <b>Dobra wiadomość: wniosek otrzymał dofinansowanie.</b>
part-not-funded = <b>Tym razem wniosek nie otrzymał dofinansowania.</b>
button-part-yes = Tak, uczestniczymy
button-part-no = Nie
part-over = To pytanie nie jest już otwarte.

follow-ask = <b>Kiedy ma być następne spotkanie?</b> Jedno dotknięcie otwiera je z tymi samymi miejscami, organizatorami i językami. Osoby obecne dostają zaproszenie jako pierwsze.
follow-open = Otwarte zadania, które przechodzą dalej: { $count }
follow-opened = <b>Następne spotkanie jest otwarte:</b> { $when }
button-follow-cancel = Odwołaj następne spotkanie
notice-follow = <b>Okrągły stół z Państwa udziałem ma ciąg dalszy</b>
