# The page on which guests sign up for a roundtable, and each guest's own page.

signup-title = Runder Tisch: { $title }
signup-languages = Diese Seite in anderen Sprachen
signup-seats = Plätze
signup-form = Anmelden
signup-mistakes = Es ist noch nicht alles ausgefüllt. Bitte sehen Sie sich an, was unten markiert ist.
signup-old-form = Diese Seite war sehr lange offen. Bitte prüfen Sie Ihre Angaben und senden Sie sie noch einmal.
signup-full = Diese Seite nimmt keine Anmeldungen mehr an. Bitte fragen Sie die Leitung des Runden Tisches.
signup-busy = Gerade kamen sehr viele Anmeldungen. Bitte warten Sie eine Minute und senden Sie noch einmal; Ihre Angaben stehen noch hier.
signup-group = Zu welcher Gruppe gehören Sie?
signup-room = { $room ->
    [free] ein Platz ist frei
   *[else] Warteliste
}
signup-party = Wie viele kommen?
signup-party-one = Eine Person
signup-party-two = Eine Delegation zu zweit: beide bekommen einen Platz oder niemand
signup-name = Ihr Name
signup-organisation = Ihre Organisation
signup-optional = freiwillig
signup-country = Das Land, aus dem Sie kommen
signup-country-choose = Bitte wählen
signup-country-other = Ein anderes Land
signup-shown = Die anderen Teilnehmenden dürfen meinen Namen und meine Organisation sehen
signup-website = Bitte lassen Sie dieses Feld leer
signup-send = Anmeldung senden
signup-privacy = Ihre Angaben werden für diesen Runden Tisch gespeichert. Wer ihn leitet, sieht sie alle; die anderen Teilnehmenden sehen Name und Organisation nur, wenn Sie es erlauben. Antworten auf Fragen werden 90 Tage nach dem Runden Tisch gelöscht, das Übrige nach 12 Monaten, oder sofort, wenn Sie es auf Ihrer eigenen Seite sagen. Cookies werden nicht gesetzt.
signup-error-group = Bitte wählen Sie Ihre Gruppe.
signup-error-party = Bitte wählen Sie, wie viele kommen.
signup-error-name = Bitte schreiben Sie Ihren Namen, mit höchstens { $most } Zeichen.
signup-error-organisation = Bitte höchstens { $most } Zeichen.
signup-error-country = Bitte wählen Sie Ihr Land.
signup-error-answer = Bitte beantworten Sie diese Frage.
signup-error-choice = Bitte wählen Sie eine der Antworten.
signup-error-asked = Diese Frage ist neu oder wurde geändert. Bitte sehen Sie sie an und senden Sie noch einmal.
signup-asks-changed = Die Leitung hat die Fragen inzwischen geändert. Bitte prüfen Sie Ihre Antworten und senden Sie sie noch einmal.
signup-leave-open = Ich lasse das offen

signup-own-title = Ihr Platz: { $title }
signup-own-heading = Ihr Platz
signup-own-keep = <b>Heben Sie die Adresse dieser Seite auf.</b> Niemand schreibt Ihnen: Hier sehen Sie, wie es steht, nehmen einen Platz an, der für Sie freigehalten wird, ändern Ihre Angaben oder geben Ihren Platz auf. Die Adresse gehört Ihnen allein.
signup-own-waiting = Wird ein Platz für Sie frei, dann wird er freigehalten und hier gezeigt, und die Leitung des Runden Tisches erfährt es. Bitte sehen Sie also wieder nach.
signup-own-details = Ihre Angaben
signup-own-save = Angaben speichern
signup-own-saved = Ihre Angaben sind gespeichert.
signup-own-again = Wieder anmelden
signup-own-leave = Meinen Platz aufgeben
signup-own-leave-sure = Ihr Platz geht sofort an die Nächsten in der Reihe.
signup-own-leave-yes = Ja, aufgeben
signup-own-erase = Abmelden und meine Angaben löschen
signup-own-erase-sure = Sie geben Ihren Platz auf, und Ihr Name, Ihre Organisation, Ihr Land und Ihre Antworten werden sofort und endgültig gelöscht. Diese Seite endet damit.
signup-own-erase-yes = Ja, alles löschen
signup-own-calendar = In meinen Kalender
signup-own-join-later = Der Link zur Online-Teilnahme erscheint hier 24 Stunden vor Beginn.
signup-gone-heading = Diese Seite gibt es nicht mehr
signup-gone-about = Sie wurde geschlossen, hat eine andere Adresse bekommen, oder alles darauf wurde gelöscht. Wer Sie eingeladen hat, kann Ihnen mehr sagen.
signup-wrong-heading = Das war nicht zu lesen
signup-wrong-about = Bitte gehen Sie zur Seite zurück, laden Sie sie neu und senden Sie noch einmal.
