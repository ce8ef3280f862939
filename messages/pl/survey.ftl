# Three questions after a roundtable.

survey-heading = <b>Trzy krótkie pytania</b>
survey-why = Organizatorzy widzą tylko średnie, od 5 odpowiedzi, i nigdy nie wiedzą, kto co napisał. Odpowiadać można do: { $until }.
survey-worth = <b>1. Czy spotkanie było warte Państwa czasu?</b> 1 to wcale, 5 to bardzo.
survey-partner = <b>2. Czy znalazł się partner?</b>
survey-words = <b>3. Co powinno być inaczej następnym razem?</b> Proszę to napisać albo dotknąć przycisku.
survey-answer = { $said ->
    [yes] Tak
    [maybe] Może
   *[else] Nie
}
survey-done = Zakończ
survey-erase = Usuń mój tekst
survey-thanks = <b>Dziękuję za odpowiedzi.</b> Można je zmieniać do: { $until }.
survey-over = Ta ankieta jest zamknięta albo nie byli Państwo przy tym okrągłym stole.
survey-long = To jest za długie. Najwięcej znaków: { $most }.
button-survey-change = Zmień moje odpowiedzi

survey-result-heading = <b>Co mówią uczestnicy</b>
survey-result-answered = { $answered ->
    [hidden] Liczba odpowiedzi jest mniejsza niż { $fewest }. Wyniki są widoczne, gdy jest ich co najmniej { $fewest }.
   *[else] <b>Odpowiedzi:</b> { $answered }
}
survey-result-not-asked = Uczestnicy są pytani następnego dnia po spotkaniu.
survey-result-worth = <b>Warte czasu, od 1 do 5:</b> { $mean }
survey-result-partner = <b>Znaleziony partner:</b> tak { $yes }, może { $maybe }, nie { $no }
survey-result-words = <b>Co powinno być inaczej:</b>
