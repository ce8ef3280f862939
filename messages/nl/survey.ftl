# Three questions after a roundtable.

survey-heading = <b>Drie korte vragen</b>
survey-why = De organisatoren zien alleen gemiddelden, vanaf 5 antwoorden, en nooit wie wat zei. U kunt antwoorden tot { $until }.
survey-worth = <b>1. Was de bijeenkomst uw tijd waard?</b> 1 is helemaal niet, 5 is heel erg.
survey-partner = <b>2. Hebt u een partner gevonden?</b>
survey-words = <b>3. Wat moet de volgende keer anders?</b> Schrijf het op, of tik op de knop.
survey-answer = { $said ->
    [yes] Ja
    [maybe] Misschien
   *[else] Nee
}
survey-done = Afronden
survey-erase = Mijn tekst wissen
survey-thanks = <b>Dank u voor uw antwoorden.</b> U kunt ze wijzigen tot { $until }.
survey-over = Deze enquête is gesloten, of u was niet bij deze rondetafel.
survey-long = Dat is te lang. Gebruik hoogstens { $most } tekens.
button-survey-change = Mijn antwoorden wijzigen

survey-result-heading = <b>Wat deelnemers zeggen</b>
survey-result-answered = { $answered ->
    [hidden] Minder dan { $fewest } mensen hebben geantwoord. Resultaten worden getoond vanaf { $fewest } antwoorden.
   *[else] <b>Antwoorden:</b> { $answered }
}
survey-result-not-asked = De deelnemers krijgen de vragen op de dag na de bijeenkomst.
survey-result-worth = <b>De tijd waard, van 1 tot 5:</b> { $mean }
survey-result-partner = <b>Partner gevonden:</b> ja { $yes }, misschien { $maybe }, nee { $no }
survey-result-words = <b>Wat anders moet:</b>
