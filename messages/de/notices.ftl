# Erinnerungen und Hinweise zu Quellen und zum Assistenten selbst.

reminder-days = { $days ->
    [0] <b>Erinnerung: endet heute</b>
    [1] <b>Erinnerung: endet morgen</b>
   *[other] <b>Erinnerung: endet in { $days } Tagen</b>
}
reminder-about = <b>Erinnerung: endet bald, genauer Tag noch nicht veröffentlicht</b>
reminder-past = <b>Dieser Aufruf ist abgelaufen</b>
reminder-why = { $said ->
    [interested] Sie haben angegeben, dass Ihre Region an diesem Aufruf interessiert ist.
   *[else] Sie haben sich diesen Aufruf gemerkt.
}
button-no-reminders = Nicht mehr erinnern

quorum =
    <b>Genug Interesse für einen Runden Tisch</b>
    { $members ->
        [one] 1 Mitglied
       *[other] { $members } Mitglieder
    } aus { $countries ->
        [one] 1 Land möchte
       *[other] { $countries } Ländern möchten
    } über diesen Aufruf sprechen.
quorum-group = • { $group }: { $count }
quorum-dates = <b>Tage, die passen würden</b>
step-explore = • { $when }: Möglichkeiten ausloten
step-partners = • { $when }: Partner finden
step-go-no-go = • { $when }: über einen Antrag entscheiden

source-broke = <b>Quelle gestört: { $source }</b>
source-healed = <b>Quelle antwortet wieder: { $source }</b>
source-silent = <b>{ $source }: keine Antwort</b>
source-silent-meaning = Aufrufe aus dieser Quelle können Sie verspätet erreichen. Alle anderen Quellen werden wie gewohnt abgefragt. Einzelheiten: /sources
source-last-good = Letzte gültige Antwort: { $when }
source-never = Bisher kam noch keine gültige Antwort.
source-failed-since = Sie war seit { $when } gestört.
source-kept = { $count ->
    [0] Aus dieser Quelle ist kein laufender Aufruf gespeichert.
    [one] 1 laufender Aufruf aus dieser Quelle bleibt unverändert gespeichert.
   *[other] { $count } laufende Aufrufe aus dieser Quelle bleiben unverändert gespeichert.
}
source-new = { $count ->
    [0] Mit dieser Antwort kamen keine neuen Aufrufe.
    [one] Mit dieser Antwort kam 1 neuer Aufruf.
   *[other] Mit dieser Antwort kamen { $count } neue Aufrufe.
}
source-lost = <b>Es fehlt etwas: { $source }</b>
    Die letzte Antwort ({ $count ->
        [one] 1 Aufruf
       *[other] { $count } Aufrufe
    }) nennt nirgends:
source-lost-meaning = Vorher stand es bei fast jedem Aufruf. Die Antwort wurde trotzdem übernommen; bitte sehen Sie sich die Seite an.
lost-opens = die Öffnung
lost-cut_offs = die Stichtage
lost-budget = das Budget
lost-regions = das Gebiet
lost-applicants = wer sich bewerben kann
lost-text = eine Beschreibung

broken-not-json = Die Antwort war kein JSON.
broken-not-html = Die Antwort war kein HTML.
broken-not-feed = Die Antwort war kein Feed.
broken-wrong-shape = Die Antwort hat eine andere Form als bisher.
broken-empty = Die Antwort war leer.
broken-too-few = Die Antwort enthielt weit weniger Aufrufe als üblich.
broken-too-many = Die Antwort enthielt weit mehr Aufrufe als üblich.
broken-too-large = Die Antwort war zu groß.
broken-truncated = Die Antwort brach ab.
broken-encoding = Die Antwort war nicht lesbar: Die Zeichenkodierung ist falsch.
broken-incomplete = Einige Seiten der Antwort fehlten.
broken-status = Der Server hat abgelehnt oder einen Fehler gemeldet.
broken-timeout = Der Server hat nicht rechtzeitig geantwortet.
broken-connect = Der Server war nicht erreichbar.
broken-reset = Die Verbindung wurde unterbrochen.
broken-redirect = Die Adresse führt anderswohin.
broken-private-address = Die Adresse führt in ein privates Netz.
broken-host-down = Der Server hatte gerade bei anderen Quellen versagt und wurde deshalb in Ruhe gelassen.
broken-robots = Die Website möchte nicht, dass Programme diese Seite lesen (robots.txt).
broken-not-table = Die Antwort war keine Tabelle.
broken-no-header = In der Tabelle wurde keine Kopfzeile gefunden.
broken-parser = Die Antwort ließ sich nicht auswerten: Dieser Assistent hat einen Fehler gemacht.
broken-entities = Die Antwort enthielt Definitionen, denen Programme nicht folgen dürfen.
broken-address = Unter dieser Adresse lässt sich nichts abfragen.
broken-fault = Dieser Assistent hat beim Übernehmen der Antwort einen Fehler gemacht. Wo, steht im Protokoll.
broken-other = Die Abfrage misslang auf eine Weise, die hier noch keinen Namen hat. Mehr steht im Protokoll.

button-stay = Ich bin noch da
still-there =
    <b>Sind Sie noch da?</b>
    Sie haben diesen Assistenten seit { $months ->
        [one] einem Monat
       *[other] { $months } Monaten
    } nicht benutzt. Wenn Sie bleiben möchten, schreiben Sie eine beliebige Nachricht oder tippen Sie auf eine Schaltfläche. Sonst wird am { $when } alles gelöscht, was über Sie gespeichert ist.
