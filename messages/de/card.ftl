# Die Karte eines Aufrufs.

alert-new = <b>Neu für Sie</b>
alert-changed = <b>Geändert</b>
alert-urgent = { $days ->
    [0] Diese Nachricht kommt jetzt, weil der Aufruf heute endet.
    [1] Diese Nachricht kommt jetzt, weil der Aufruf morgen endet.
   *[other] Diese Nachricht kommt jetzt, weil der Aufruf in { $days } Tagen endet.
}

card-programme = { $programme }
card-programme-reference = { $programme } · <code>{ $reference }</code>
card-status = <b>Status:</b> { $status }
card-opens = <b>Status:</b> Noch nicht geöffnet. Öffnung: { $when }
card-planned-opens = <b>Status:</b> Angekündigt. Geplante Öffnung: { $when }
card-planned = (kann sich noch ändern oder entfallen)
card-published-status = (die veröffentlichende Stelle meldet noch: { $status })
card-closed-early = Auf der Seite der veröffentlichenden Stelle steht: <b>{ $status }</b>. Der Aufruf wurde wohl vor seinem Stichtag geschlossen; bitte sehen Sie zuerst dort nach.

card-deadline = <b>Stichtag:</b> { $when }, { $left }
card-deadline-about = <b>Stichtag:</b> { $when }. Der genaue Tag ist noch nicht veröffentlicht.
card-own-time = <b>Ihre Zeit:</b> { $when }
card-further = <b>Weitere Stichtage:</b> { $when }
card-closed = <b>Stichtag:</b> { $when }, abgelaufen
card-undated = <b>Stichtag:</b> keiner veröffentlicht

card-budget = <b>Budget des Aufrufs:</b> { $amount }
card-grant-range = <b>Je Projekt:</b> { $low } bis { $high }
card-grant-most = <b>Je Projekt:</b> höchstens { $amount }
card-grant-least = <b>Je Projekt:</b> mindestens { $amount }
card-rate = In Euro zum Referenzkurs der Europäischen Zentralbank vom { $day }: { $one } = { $other }
card-grants = { $count ->
    [one] <b>Erwartete Projekte:</b> 1
   *[other] <b>Erwartete Projekte:</b> { $count }
}
card-cofinancing = <b>Kofinanzierung:</b> { $share } der förderfähigen Kosten

card-who = <b>Wer einen Antrag stellen kann</b>
card-where = <b>Wo:</b> { $places }
card-anywhere = <b>Wo:</b> im gesamten Programmgebiet

card-why = <b>Warum Sie das erhalten</b>
why-need = { $need }: { $words }
why-need-region = { $need } (Bedarf von { $region })
why-perhaps = Vielleicht: { $why }
why-territory = Ihr Gebiet ist erfasst: { $region }
why-category = Ihre Region gehört zu diesen ({ $asks }): { $region }

card-check = <b>Bitte prüfen</b>
check-dates = Ist der Aufruf noch offen? Seine Termine sind nicht eindeutig.
check-territory = Ist Ihr Gebiet erfasst? Der Aufruf sagt es nicht eindeutig.
check-category = Der Aufruf gilt nur für { $asks }. { $known ->
    [in] Nach unserer Kenntnis gehört { $value } dazu. Bitte vergewissern Sie sich.
    [out] Nach unserer Kenntnis gehört { $value } nicht dazu, sondern hierzu: { $kind }. Bitte vergewissern Sie sich.
    [part] Von { $value } gehört nach unserer Kenntnis dies dazu: { $parts }.
   *[else] Gehört { $value } dazu? Das wissen wir nicht.
}
check-just-transition = { $within ->
    [some] Von { $value } gehört dies ganz oder teilweise zu einem Gebiet für einen gerechten Übergang: { $parts }. Sind Sie dort? Nur dort fördert der Fonds.
   *[else] Gehört Ihre Region zu einem Gebiet für einen gerechten Übergang? Nur dort fördert der Fonds.
}
check-applicants = Ist Ihre Organisation antragsberechtigt? Der Aufruf sagt es nicht eindeutig.
check-applicants-read = Ist Ihre Organisation antragsberechtigt? Bitte vergleichen Sie mit „Wer einen Antrag stellen kann“ weiter oben.
check-programme = Steht Ihnen das Programm offen? Der Aufruf sagt es nicht eindeutig.
check-other = Erfüllen Sie alle Bedingungen? Eine ließ sich nicht klären: { $value }

card-changed = <b>Geändert, seit Sie den Aufruf zuletzt gesehen haben</b>
change-title = Titel: { $old } → { $new }
change-published_status = Status: { $old } → { $new }
change-opens = Öffnung: { $old } → { $new }
change-cut_offs = Stichtag: { $old } → { $new }
change-cut-off-added = Neuer Stichtag: { $new }
change-cut-off-dropped = Entfallener Stichtag: { $old }
change-budget = Budget: { $old } → { $new }
change-applicants = Antragsberechtigte: { $how ->
    [more] neu dabei: { $new }
    [fewer] nicht mehr dabei: { $old }
    [both] neu dabei: { $new }; nicht mehr dabei: { $old }
   *[else] { $old } → { $new }
}
change-regions = Fördergebiet: { $how ->
    [more] neu dabei: { $new }
    [fewer] nicht mehr dabei: { $old }
    [both] neu dabei: { $new }; nicht mehr dabei: { $old }
   *[else] { $old } → { $new }
}
change-places = Fördergebiet, wie veröffentlicht: { $old } → { $new }

card-interest = <b>Bisher interessiert:</b> { $members ->
    [one] 1 Mitglied
   *[other] { $members } Mitglieder
} aus { $countries ->
    [one] 1 Land
   *[other] { $countries } Ländern
}
card-table = <b>Runder Tisch zu diesem Aufruf:</b> { $when }

card-link = <a href="{ $url }">Offizielle Seite</a>
card-as-of = Stand: { $when }. Quelle: { $source }
card-also = Auch veröffentlicht bei: { $sources }

button-int = { $state ->
    [on] 🙋 Interessiert ✓
   *[else] 🙋 Meine Region ist interessiert
}
button-save = { $state ->
    [on] ⭐ Gemerkt ✓
   *[else] ⭐ Merken
}
button-ics = 🗓 Kalender
button-share = 🔁 Teilen
button-fits = { $state ->
    [on] 👍 Passt ✓
   *[else] 👍 Passt
}
button-no = { $state ->
    [on] 🔕 Nichts für uns ✓
   *[else] 🔕 Nichts für uns
}
button-table = Runder Tisch, { $when }
button-back = ‹ Zurück
button-show = Aufruf ansehen

not-for-us-ask =
    <b>Nichts für Sie?</b>
    { $title }

    Bitte nennen Sie den Grund. Sie hören dann nichts mehr von diesem Aufruf, und die Auswahl wird besser.

share-title = <b>{ $title }</b>
share-link = <a href="{ $url }">Einzelheiten, Stichtage und wer interessiert ist</a>
button-share-chat = In einen Chat senden
button-copy-link = Link kopieren
