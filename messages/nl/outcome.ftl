# What came of a roundtable, and the meeting that follows.

outcome-nothing = Er is nog niets genoteerd. Wat is eruit voortgekomen?
outcome-consortium = <b>Consortium gevormd</b>
outcome-partners = partners: { $count }
outcome-countries = landen: { $count }
outcome-applied = <b>Aanvraag ingediend:</b> { $day }
outcome-granted = <b>Resultaat:</b> toegekend
outcome-rejected = <b>Resultaat:</b> afgewezen
outcome-reserve = <b>Resultaat:</b> op de reservelijst
outcome-amount = <b>Toegekend bedrag:</b> { $amount }
outcome-partners-ask = <b>Hoeveel partners heeft het consortium?</b> Tik, of schrijf een getal.
outcome-countries-ask = <b>Uit hoeveel landen komen zij?</b> Tik, of schrijf een getal.
outcome-applied-ask = <b>Op welke dag is de aanvraag ingediend?</b> Tik, of schrijf een dag.
outcome-amount-ask = <b>Hoeveel is er toegekend?</b> Schrijf het bedrag, bijvoorbeeld 1,2 miljoen.
outcome-number-unclear = Schrijf een getal dat kan kloppen.
outcome-day-unclear = Ik begrijp deze dag niet, of hij moet nog komen.
outcome-amount-unclear = Ik begrijp dit bedrag niet.
outcome-no-grant = Noteer eerst dat de aanvraag is toegekend.
outcome-question-consortium = <b>Is er een consortium uit uw rondetafel voortgekomen?</b>
outcome-question-applied = <b>De oproep is gesloten. Heeft het consortium een aanvraag ingediend?</b>
outcome-question-result = <b>Is er een resultaat van de aanvraag?</b>
outcome-not-yet = Dank u. U kunt het altijd noteren op het bedieningspaneel van de rondetafel.

button-consortium = Consortium gevormd
button-applied = Aanvraag ingediend
button-result-granted = Toegekend
button-result-rejected = Afgewezen
button-result-reserve = Op de reservelijst
button-amount = Bedrag noteren
button-back-consortium = Ongedaan maken: consortium
button-back-applied = Ongedaan maken: aanvraag
button-back-result = Ongedaan maken: resultaat
button-back-amount = Ongedaan maken: bedrag
button-not-yet = Nog niet, of nee

part-ask = <b>Doet uw regio mee?</b> Zo ja, dan staat de oproep zo in uw eigen lijst.
part-yes = <b>Genoteerd in uw lijst van oproepen.</b>
part-no = <b>Dank u. Er is niets veranderd</b> en de vraag komt voor deze rondetafel niet terug.
part-moved = Uw regio doet mee, zoals u zei: uw eigen lijst zegt dat nu ook.
part-back = <b>De organisator heeft dit bericht ingetrokken.</b> In uw eigen lijst staat de oproep weer zoals voorheen.
part-funded = <b>Goed nieuws: de aanvraag is toegekend.</b>
part-not-funded = <b>De aanvraag is deze keer niet toegekend.</b>
button-part-yes = Ja, wij doen mee
button-part-no = Nee
part-over = Deze vraag staat niet meer open.

follow-ask = <b>Wanneer is de vervolgbijeenkomst?</b> Eén tik opent haar met dezelfde plaatsen, organisatoren en talen. Wie er was, wordt als eerste uitgenodigd.
follow-open = Open acties die meegaan: { $count }
follow-opened = <b>De vervolgbijeenkomst is geopend:</b> { $when }
button-follow-cancel = Vervolgbijeenkomst afzeggen
notice-follow = <b>De rondetafel waar u was, gaat verder</b>
