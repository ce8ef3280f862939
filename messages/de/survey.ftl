# Three questions after a roundtable.

survey-heading = <b>Drei kurze Fragen</b>
survey-why = Die Leitung sieht nur Durchschnitte, ab 5 Antworten, und nie, wer was gesagt hat. Antworten können Sie bis { $until }.
survey-worth = <b>1. War das Treffen Ihre Zeit wert?</b> 1 heißt gar nicht, 5 heißt sehr.
survey-partner = <b>2. Haben Sie einen Partner gefunden?</b>
survey-words = <b>3. Was soll beim nächsten Mal anders sein?</b> Bitte schreiben Sie es, oder tippen Sie auf die Schaltfläche.
survey-answer = { $said ->
    [yes] Ja
    [maybe] Vielleicht
   *[else] Nein
}
survey-done = Fertig
survey-erase = Meinen Text löschen
survey-thanks = <b>Vielen Dank für Ihre Antworten.</b> Ändern können Sie sie bis { $until }.
survey-over = Diese Umfrage ist beendet, oder Sie waren nicht an diesem Runden Tisch.
survey-long = Das ist zu lang. Bitte höchstens { $most } Zeichen.
button-survey-change = Meine Antworten ändern

survey-result-heading = <b>Was die Teilnehmenden sagen</b>
survey-result-answered = { $answered ->
    [hidden] Weniger als { $fewest } Personen haben geantwortet. Ergebnisse werden ab { $fewest } Antworten gezeigt.
   *[else] <b>Antworten:</b> { $answered }
}
survey-result-not-asked = Die Teilnehmenden werden am Tag nach dem Treffen gefragt.
survey-result-worth = <b>Die Zeit wert, von 1 bis 5:</b> { $mean }
survey-result-partner = <b>Partner gefunden:</b> ja { $yes }, vielleicht { $maybe }, nein { $no }
survey-result-words = <b>Was anders sein soll:</b>
