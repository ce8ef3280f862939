# Was jeder Befehl tut, wie es im Menü von Telegram und unter /help steht (höchstens 256 Zeichen).

command-start = Beginnen oder wiederkommen
command-calls = Offene Aufrufe, die zu Ihrer Region passen, die besten zuerst
command-search = Aufrufe nach Wörtern finden: /search Batterie
command-saved = Aufrufe, die Sie gemerkt haben oder die Sie interessieren
command-needs = Wählen, wovon Sie hören möchten
command-region = Wählen, wo Sie arbeiten
command-rhythm = Sofort oder wöchentlich, welcher Tag, welche Uhrzeit
command-quiet = Ruhezeiten, und wie viele Hinweise pro Woche
command-roundtables = Kommende Runde Tische und Ihr Platz
command-language = Die Sprache ändern
command-settings = Alle Einstellungen auf einen Blick
command-sources = Wann jede Quelle zuletzt geantwortet hat
command-privacy = Was über Sie gespeichert wird, und wie lange
command-mydata = Alles Gespeicherte als Datei erhalten
command-forget = Alles Gespeicherte löschen
command-pause = Eine Weile Ruhe
command-stop = Keine Nachrichten mehr
command-help = Alle Befehle
command-host = Einen Runden Tisch zu einem Aufruf eröffnen
command-decide = Einen Beschluss Ihres Runden Tisches festhalten
command-action = Eine Aufgabe festhalten: @wer was bis wann
command-stats = Zahlen: wer mitmacht und was daraus wird
command-keepers = Zustand, und wer Runde Tische eröffnen darf

bot-description =
    { $assistant } sagt Ihrer Region, welche EU-Aufrufe zu ihrem Bedarf passen: rechtzeitig, in wenigen Nachrichten, jede mit Begründung. Wo mehrere Regionen denselben Aufruf wollen, treffen sie sich an einem Runden Tisch.

    Gespeichert wird nur, was Sie angeben, und /forget löscht es.
bot-short-description = EU-Aufrufe, die zum Bedarf Ihrer Region passen, und Runde Tische dazu.
