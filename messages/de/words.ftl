# Bezeichnungen des Fachs, wie die Verwaltungen sie schreiben.

status-planned = Angekündigt
status-forthcoming = Noch nicht geöffnet
status-open = Offen
status-closed = Geschlossen

group-industry = Industrie
group-education = Aus- und Weiterbildung
group-social_partners = Sozialpartner
group-public_authorities = Öffentliche Verwaltung
group-other = Sonstige Organisationen

# Was man für Plätze schreibt; das erste Wort wird gezeigt.
seat-words-industry = Industrie, Wirtschaft, Unternehmen
seat-words-education = Bildung, Ausbildung, Weiterbildung
seat-words-social_partners = Sozialpartner
seat-words-public_authorities = Verwaltung, Behörden
seat-words-other = Sonstige, Andere
seat-words-open = offen, frei

reason-too-large = Zu groß für uns
reason-no-partner = Kein Partner
reason-wrong-territory = Falsches Fördergebiet
reason-no-capacity = Keine Kapazität
reason-not-our-topic = Nicht unser Thema

applicant-company = Unternehmen
applicant-sme = kleine und mittlere Unternehmen (KMU)
applicant-education = Bildungseinrichtungen
applicant-research = Hochschulen und Forschungseinrichtungen
applicant-public = öffentliche Stellen
applicant-social-partner = Sozialpartner
applicant-civil-society = Organisationen der Zivilgesellschaft
applicant-person = Einzelpersonen

category-less-developed = weniger entwickelte Regionen
category-transition = Übergangsregionen
category-more-developed = stärker entwickelte Regionen

rhythm-at-once = sofort
rhythm-weekly = einmal pro Woche
status-unknown = Status nicht angegeben
unsaid = nicht angegeben

and-more = { $count ->
    [one] und 1 weitere
   *[other] und { $count } weitere
}
title-language = Originaltitel auf { $language }
quoted = „{ $phrase }“
found = „{ $phrase }“ ({ $field ->
    [title] Titel
    [call_title] Titel des Aufrufs
    [action] Art der Maßnahme
    [keywords] Schlagwörter
    [programme] Programm
   *[else] Text
})
stage = (Stufe { $stage })
