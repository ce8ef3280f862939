# Zahlen über alle: wie viele mitmachen und was daraus wird. Eine Bezeichnung steht vor Doppelpunkt
# und Zahl, die auch eine der ersten vier sein kann.

figure-few = weniger als { $number }
figure-least = { $number } oder mehr
figure-range = { $least } bis { $most }
figure-held = wird nicht gezeigt

figures-heading = <b>Zahlen: { $period }</b>
figures-all-time = gesamte Zeit
figures-span = { $first } bis { $last }
figures-item = { $label }: { $number }
figures-as-of = Stand: { $when }.
figures-note = Zahlen über weniger als { $number } Personen werden nicht gezeigt, und auch nichts, woraus sie hervorgingen.
figures-nothing = Es wurde noch nichts gezählt.
figures-no-call = ohne Aufruf

figures-about-members = Mitglieder
figures-about-tables = Runde Tische
figures-about-seats = Plätze an Runden Tischen, die stattfanden
figures-about-interest = Interesse an Aufrufen
figures-about-applications = Mitglieder mit einem Antrag, nach eigenen Angaben
figures-about-came-of = Ergebnisse Runder Tische, nach Angaben der Leitung
figures-about-calls = Aufrufe

figures-now = jetzt
figures-members = Mitglieder
figures-named = mit Angabe der Organisation
figures-countries = Länder
figures-regions = Regionen
figures-held-tables = stattgefunden
figures-balanced-tables = mit drei oder mehr Gruppen
figures-planned-tables = geplant
figures-cancelled-tables = abgesagt
figures-not-held-tables = nicht stattgefunden
figures-unknown-tables = nicht bekannt, ob sie stattfanden
figures-signed-up = angemeldete Personen insgesamt
figures-offered = angeboten
figures-any-group = für jede Gruppe
figures-seated = belegt
figures-seats-offered = Plätze an Runden Tischen, die stattfanden
figures-seats-taken = Plätze belegt
figures-attended = teilgenommen
figures-share = Anteil an den Teilnahmen
figures-guests = davon Gäste
figures-interested = interessiert
figures-saved = gemerkt
figures-in-all = insgesamt
figures-applications = Mitglieder mit einem Antrag
figures-applied = noch keine Antwort
figures-funded = gefördert
figures-not-funded = abgelehnt
figures-amount = Fördersumme
figures-consortium = Konsortien
figures-came-of-applied = Anträge
figures-reserve = auf der Reserveliste
figures-found = gefunden
figures-open = jetzt offen
figures-calls-found = Aufrufe gefunden
figures-calls-open = Aufrufe jetzt offen
figures-tables-held = Runde Tische abgehalten

figures-tab-overview = Überblick
figures-tab-group = Nach Gruppe
figures-tab-country = Nach Land
figures-tab-programme = Nach Programm
figures-tab-need = Nach Bedarf
figures-tab-quarter = Nach Quartal
button-figures-quarter = Dieses Quartal
button-figures-year = Dieses Jahr
button-figures-last = Letztes Jahr
button-figures-all = Gesamte Zeit
button-figures-workbook = Als Arbeitsmappe (XLSX)
button-figures-pictures = Bilder
button-figures-back = Zurück zu den Zahlen
figures-more = { $count ->
    [one] 1 weitere Angabe steht in der Arbeitsmappe.
   *[other] { $count } weitere Angaben stehen in der Arbeitsmappe.
}
figures-workbook = <b>Die Zahlen als Arbeitsmappe</b>: { $period }

figures-pictures = <b>Bilder: { $period }</b>
button-chart-map = Karte der Mitglieder
button-chart-regions = Mitglieder nach Region
button-chart-members = Mitglieder im Zeitverlauf
button-chart-programmes = Aufrufe und Interesse
button-chart-seats = Plätze nach Gruppe
button-chart-results = Ergebnisse
chart-map = Mitglieder nach Land
chart-regions = Mitglieder nach Region
chart-members = Mitglieder nach Gruppe, am Ende jedes Quartals
chart-programmes = Aufrufe und Interesse nach Programm
chart-seats = Plätze nach Gruppe, an Runden Tischen, die stattfanden
chart-results = Anträge und Ergebnisse
chart-none = keine
chart-off-map = Nicht auf der Karte: { $countries }
chart-in-fives = In Fünferschritten gezeichnet.
chart-more-regions = { $count ->
    [one] 1 weitere Region hat weniger als { $number } Mitglieder.
   *[other] { $count } weitere Regionen haben je weniger als { $number } Mitglieder.
}
chart-alt-none = Noch keine Zahlen ab fünf Personen.

button-radar = Lückenradar
radar-heading = <b>Lückenradar: { $where }</b>
radar-everywhere = alle Länder
radar-how = Bedarfe, die Mitglieder und Regionen genannt haben, und die offenen Aufrufe dazu. Die größte Lücke steht zuerst.
radar-none = Es wurde noch kein Bedarf genannt.
radar-members = Mitglieder
radar-regions = in Regionen
radar-stated = von Regionen genannt
radar-calls = offene Aufrufe
button-radar-countries = Nach Land
button-radar-reverse = Aufrufe ohne Bedarf
radar-countries = <b>Lückenradar nach Land.</b> In Klammern: genannte Bedarfe, zu denen kein Aufruf offen ist.
button-radar-country = { $country } ({ $count })
radar-reverse-heading = <b>Offene Aufrufe zu Bedarfen, die niemand genannt hat: { $where }</b>
radar-reverse-none = Jeder offene Aufruf gehört zu einem Bedarf, den jemand genannt hat.
radar-declared-in = Genannt in
radar-open-for-it = Offene Aufrufe dazu
radar-need-gone = Diesen Bedarf gibt es nicht mehr in der Liste.

sheet-method = Methode
sheet-group = Gruppe
sheet-country = Land
sheet-programme = Programm
sheet-need = Bedarf
sheet-quarter = Quartal
sheet-total = Summe
sheet-subject = Thema
sheet-figure = Kennzahl
sheet-by = Nach
sheet-number = Anzahl
sheet-result = Ergebnis
sheet-as-of = Stand

method-members = Mitglieder sind, wer die Einrichtung abgeschlossen und nicht aufgehört hat; das Land ist das der ersten Region.
method-quarters = Zeiträume sind ganze Quartale in koordinierter Weltzeit. Plätze zählen in dem Quartal, in dem der Runde Tisch stattfand, alles andere in dem, in dem es geschah.
method-tables = Plätze, belegte Plätze und Teilnahmen zählen nur bei Runden Tischen, die stattfanden: Die Leitung hat es gesagt, oder es ist eingetragen, wer da war, oder es wurde etwas notiert. Runde Tische, die vorbei sind und von denen niemand gesagt hat, ob sie stattfanden, werden für sich gezählt. Anmeldungen zählen bei allen.
method-few = Weniger als { $number } Personen erscheinen als „<{ $number }“. Wo sich eine solche Zahl aus anderen ergäbe, fehlt auch eine zweite, oder es stehen nur die Grenzen da, zwischen denen sie liegt; Mitglieder im Zeitverlauf erscheinen in Schritten von { $number }.
method-kept = Von gelöschten Mitgliedern bleiben Zählungen: nach Gruppe, nach Land, nach Programm und nach Bedarf, jede für sich.
method-needs = Ein Aufruf kann zu mehreren Bedarfen gehören: Zahlen nach Bedarf ergeben keine Summe. Gezählt werden nur Bedarfe, zu denen ein Aufruf sicher gehört.
method-applications = Anträge und Ergebnisse sind, was Mitglieder über ihre eigenen sagen, beim jetzigen Stand. Ein Antrag zählt einmal für jedes Mitglied, das ihn angibt: Geben ihn fünf Partner an, sind es fünf. Ergebnisse Runder Tische sind, was die Leitung sagt; beides kann denselben Antrag betreffen.
method-euros = Beträge in anderen Währungen sind zu den letzten Referenzkursen in Euro umgerechnet; was sich nicht umrechnen lässt, fehlt. Wo kein Betrag bekannt ist, steht keiner.
method-differences = Unterschiede zwischen Zahlen verschiedener Art, etwa belegten Plätzen und Teilnahmen, sind so nicht geschützt.
