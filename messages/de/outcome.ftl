# What came of a roundtable, and the meeting that follows.

outcome-nothing = Noch ist nichts eingetragen. Was ist daraus geworden?
outcome-consortium = <b>Konsortium gebildet</b>
outcome-partners = Partner: { $count }
outcome-countries = Länder: { $count }
outcome-applied = <b>Antrag eingereicht:</b> { $day }
outcome-granted = <b>Ergebnis:</b> bewilligt
outcome-rejected = <b>Ergebnis:</b> abgelehnt
outcome-reserve = <b>Ergebnis:</b> auf der Reserveliste
outcome-amount = <b>Bewilligter Betrag:</b> { $amount }
outcome-partners-ask = <b>Wie viele Partner hat das Konsortium?</b> Tippen Sie, oder schreiben Sie eine Zahl.
outcome-countries-ask = <b>Aus wie vielen Ländern kommen sie?</b> Tippen Sie, oder schreiben Sie eine Zahl.
outcome-applied-ask = <b>An welchem Tag wurde der Antrag eingereicht?</b> Tippen Sie, oder schreiben Sie einen Tag.
outcome-amount-ask = <b>Wie viel wurde bewilligt?</b> Bitte schreiben Sie den Betrag, zum Beispiel 1,2 Mio.
outcome-number-unclear = Bitte schreiben Sie eine Zahl, die stimmen kann.
outcome-day-unclear = Diesen Tag habe ich nicht verstanden, oder er kommt erst noch.
outcome-amount-unclear = Diesen Betrag habe ich nicht verstanden.
outcome-no-grant = Bitte tragen Sie zuerst ein, dass der Antrag bewilligt wurde.
outcome-question-consortium = <b>Ist aus Ihrem Runden Tisch ein Konsortium entstanden?</b>
outcome-question-applied = <b>Der Aufruf ist geschlossen. Hat das Konsortium einen Antrag gestellt?</b>
outcome-question-result = <b>Gibt es ein Ergebnis des Antrags?</b>
outcome-not-yet = Vielen Dank. Sie können es jederzeit am Pult des Runden Tisches eintragen.

button-consortium = Konsortium gebildet
button-applied = Antrag eingereicht
button-result-granted = Bewilligt
button-result-rejected = Abgelehnt
button-result-reserve = Auf der Reserveliste
button-amount = Betrag eintragen
button-back-consortium = Zurücknehmen: Konsortium
button-back-applied = Zurücknehmen: Antrag
button-back-result = Zurücknehmen: Ergebnis
button-back-amount = Zurücknehmen: Betrag
button-not-yet = Noch nicht, oder nein

part-ask = <b>Ist Ihre Region dabei?</b> Dann steht der Aufruf so in Ihrer eigenen Liste.
part-yes = <b>In Ihrer Liste der Aufrufe vermerkt.</b>
part-no = <b>Vielen Dank. Es wurde nichts geändert,</b> und Sie werden zu diesem Runden Tisch nicht noch einmal gefragt.
part-moved = Ihre Region ist dabei, wie Sie gesagt haben: So steht es jetzt auch in Ihrer eigenen Liste.
part-back = <b>Die Leitung hat diese Nachricht zurückgenommen.</b> In Ihrer eigenen Liste steht der Aufruf wieder wie zuvor.
part-funded = <b>Gute Nachricht: Der Antrag wurde bewilligt.</b>
part-not-funded = <b>Der Antrag wurde diesmal nicht bewilligt.</b>
button-part-yes = Ja, wir sind dabei
button-part-no = Nein
part-over = Diese Frage ist nicht mehr offen.

follow-ask = <b>Wann ist das Folgetreffen?</b> Ein Tippen eröffnet es mit denselben Plätzen, derselben Leitung und denselben Sprachen. Wer da war, wird zuerst eingeladen.
follow-open = Offene Aufgaben, die mitgehen: { $count }
follow-opened = <b>Das Folgetreffen ist eröffnet:</b> { $when }
button-follow-cancel = Folgetreffen absagen
notice-follow = <b>Der Runde Tisch, an dem Sie waren, geht weiter</b>
