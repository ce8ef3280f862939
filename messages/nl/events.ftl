# Events: study visits, forums, conferences, webinars and meetings.

command-events = Komende studiebezoeken, forums, conferenties en webinars
command-event = Een evenement toevoegen

section-events = Evenementen
section-events-more = Meer komende evenementen: { $count }. Allemaal: /events

event-kind-name = { $kind ->
    [study-visit] Studiebezoek
    [forum] Forum
    [conference] Conferentie
    [webinar] Webinar
   *[else] Bijeenkomst
}
event-title = <b>{ $title }</b>
event-kind = <b>Soort:</b> { $kind }
event-when = <b>Wanneer:</b> { $when }
event-where = <b>Waar:</b> { $where }
event-online = online
event-days = { $first } – { $last }
event-until = { $when }, tot { $until }
event-needs = <b>Behoeften:</b> { $needs }
event-audience = <b>Voor:</b> { $name }
event-call = <b>Over de oproep:</b> { $title }
event-table = <b>Rondetafel:</b> { $title }, { $when }
event-link = <a href="{ $url }">Programma en aanmelding</a>
event-is-cancelled = <b>Dit evenement is geannuleerd.</b>
event-is-back = <b>Dit evenement gaat toch door.</b>
event-moved = <b>De datum is veranderd.</b> Eerst: { $before }
event-place-changed = <b>De plaats is veranderd.</b> Eerst: { $before }
event-why-audience = Waarom: { $name }
event-why-table = Waarom: een rondetafel van u
event-beside = Naast het evenement ‘{ $title }’, { $when }
event-gone = Dit evenement bestaat niet meer. De komende: /events
event-not-yours = Dit evenement is alleen voor de leden van een comité of werkgroep. Allemaal: /committees

events-heading = <b>Komende evenementen: { $total }</b>
events-none = <b>Op dit moment komt er geen evenement aan.</b>
events-how = Om er een toe te voegen: /event

calendar-event = Het evenement, als bestand voor uw agenda.
calendar-event-off = Het evenement is geannuleerd. Dit bestand haalt het uit uw agenda.

event-ask-title =
    <b>Een nieuw evenement</b>
    Hoe heet het? Schrijf de titel.
event-how = Het kan ook in één regel, met streepjes tussen de delen: <code>/event Titel | studiebezoek | 12 mei 2026 10:00-16:00 | Ostrava | https://example.org | batterijen | 123</code>. De delen zijn titel, soort, datum, plaats, link, behoeften en oproep; vanaf de link mogen ze ontbreken.
event-ask-rename =
    <b>Hoe moet het heten?</b>
    { $title }

    Schrijf de nieuwe titel.
event-ask-kind =
    <b>Wat voor evenement is het?</b>
    { $title }
event-ask-when =
    <b>Wanneer is het?</b>
    { $title }

    Schrijf bijvoorbeeld 12 mei 2026 10:00-16:00, of 12-14 mei 2026 voor hele dagen. De uren zijn die van uw tijdzone.
event-ask-where =
    <b>Waar is het?</b>
    { $title }

    Schrijf de plaats en de stad. Is het online, tik dan op de knop.
event-ask-link =
    <b>Waar kan men meer lezen en zich aanmelden?</b>
    { $title }

    Stuur het adres van de webpagina.
event-ask-needs =
    <b>Welke behoeften raakt het?</b>
    { $title }

    Wie er een van heeft, hoort ervan. Zonder behoefte en zonder regio hoort iedereen ervan. Tik, of schrijf in een zin waar het over gaat.

    <b>{ $group }</b>
event-ask-call =
    <b>Gaat het over een oproep?</b>
    { $title }

    Schrijf het nummer van de oproep of het kenmerk.
event-ask-audience =
    <b>Voor wie is het?</b>
    { $title }

    De leden van het comité of de werkgroep horen ervan, en niemand anders.
event-bad-when = Ik kan ‘{ $said }’ niet lezen als een komende datum. Schrijf die als 12 mei 2026 10:00-16:00 of 12-14 mei 2026.
event-bad-link = ‘{ $said }’ is geen webadres. Stuur er een dat begint met http:// of https://.
event-bad-kind = De soort ‘{ $said }’ ken ik niet. Er zijn: { $kinds }
event-bad-call = Ik heb geen oproep gevonden voor ‘{ $said }’. Schrijf het nummer of het kenmerk.
event-bad-need = Ik heb geen behoefte gevonden in ‘{ $said }’. Tik, of schrijf het met andere woorden.
event-too-short = Schrijf minstens titel, soort, datum en plaats, met streepjes ertussen.
event-page = <b>Dit evenement wijzigen</b>
event-page-draft = <b>Klopt dit?</b> Niemand ziet het voordat het is gepubliceerd.
event-page-undated = <b>Nog niet klaar:</b> de datum ontbreekt. Niemand ziet het voordat het is gepubliceerd.
event-published =
    <b>Het evenement is gepubliceerd.</b> Wie het aangaat, hoort ervan in het volgende overzicht. Om ernaar te verwijzen:
    { $link }
event-dropped = Het ontwerp is verwijderd.
event-writers-only = Alleen facilitators, beheerders en de voorzitters van comités en werkgroepen kunnen evenementen toevoegen of wijzigen.

event-field-title = Titel
event-field-kind = Soort
event-field-when = Wanneer
event-field-where = Waar
event-field-link = Link
event-field-needs = Behoeften
event-field-call = Oproep
event-field-audience = Voor wie
button-event-edit = Wijzigen of annuleren
button-event-online = Het is online
button-event-none = Geen
button-event-everybody = Iedereen
button-event-publish = Publiceren
button-event-drop = Ontwerp verwijderen
button-event-off = Evenement annuleren
button-event-on = Het gaat toch door
button-event-card = Kaart tonen
