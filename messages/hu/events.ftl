# Events: study visits, forums, conferences, webinars and meetings.

command-events = Közelgő tanulmányutak, fórumok, konferenciák és webináriumok
command-event = Rendezvény felvétele

section-events = Rendezvények
section-events-more = További közelgő rendezvények: { $count }. Mind: /events

event-kind-name = { $kind ->
    [study-visit] Tanulmányút
    [forum] Fórum
    [conference] Konferencia
    [webinar] Webinárium
   *[else] Találkozó
}
event-title = <b>{ $title }</b>
event-kind = <b>Típus:</b> { $kind }
event-when = <b>Mikor:</b> { $when }
event-where = <b>Hol:</b> { $where }
event-online = online
event-days = { $first } – { $last }
event-until = { $when }, vége: { $until }
event-needs = <b>Igények:</b> { $needs }
event-audience = <b>Kinek szól:</b> { $name }
event-call = <b>Felhívás:</b> { $title }
event-table = <b>Kerekasztal:</b> { $title }, { $when }
event-link = <a href="{ $url }">Program és jelentkezés</a>
event-is-cancelled = <b>Ez a rendezvény elmarad.</b>
event-is-back = <b>Ez a rendezvény mégis megtartásra kerül.</b>
event-moved = <b>Az időpont megváltozott.</b> Korábban: { $before }
event-place-changed = <b>A helyszín megváltozott.</b> Korábban: { $before }
event-why-audience = Ok: { $name }
event-why-table = Ok: az Ön egyik kerekasztala
event-beside = Kapcsolódó rendezvény: „{ $title }”, { $when }
event-gone = Ez a rendezvény már nem létezik. A közelgők: /events
event-not-yours = Ez a rendezvény csak egy bizottság vagy munkacsoport tagjainak szól. Mind: /committees

events-heading = <b>Közelgő rendezvények: { $total }</b>
events-none = <b>Jelenleg nincs közelgő rendezvény.</b>
events-how = Rendezvény felvétele: /event

calendar-event = A rendezvény naptárfájlként.
calendar-event-off = A rendezvény elmarad. Ez a fájl törli a naptárából.

event-ask-title =
    <b>Új rendezvény</b>
    Mi a címe? Írja be a címét.
event-how = Egy sorban is megy, a részek között függőleges vonallal: <code>/event Cím | tanulmányút | 2026. május 12. 10:00-16:00 | Ostrava | https://example.org | akkumulátorok | 123</code>. A részek: cím, típus, időpont, helyszín, link, igények és felhívás; a linktől kezdve elhagyhatók.
event-ask-rename =
    <b>Mi legyen a címe?</b>
    { $title }

    Írja be az új címet.
event-ask-kind =
    <b>Milyen rendezvény ez?</b>
    { $title }
event-ask-when =
    <b>Mikor lesz?</b>
    { $title }

    Írja be például így: 2026. május 12. 10:00-16:00, vagy egész napokra: 2026. május 12. – 2026. május 14. Az órák az Ön időzónája szerint értendők.
event-ask-where =
    <b>Hol lesz?</b>
    { $title }

    Írja be a helyszínt és a várost. Ha online, koppintson a gombra.
event-ask-link =
    <b>Hol olvasható több, és hol lehet jelentkezni?</b>
    { $title }

    Küldje el a weboldal címét.
event-ask-needs =
    <b>Mely igényeket érinti?</b>
    { $title }

    Aki valamelyiket választotta, értesül róla. Igény és régió nélkül mindenki értesül. Koppintson, vagy írja le egy mondatban, miről szól.

    <b>{ $group }</b>
event-ask-call =
    <b>Felhívásról szól?</b>
    { $title }

    Írja be a felhívás számát vagy azonosítóját.
event-ask-audience =
    <b>Kinek szól?</b>
    { $title }

    A bizottság vagy munkacsoport tagjai értesülnek róla, más nem.
event-bad-when = Ezt nem tudom jövőbeli időpontként olvasni: „{ $said }”. Írja így: 2026. május 12. 10:00-16:00 vagy 2026. május 12. – 2026. május 14.
event-bad-link = Ez nem webcím: „{ $said }”. Olyat küldjön, amely így kezdődik: http:// vagy https://.
event-bad-kind = Ezt a típust nem ismerem: „{ $said }”. Ezek vannak: { $kinds }
event-bad-call = Nem találtam felhívást erre: „{ $said }”. Írja be a számát vagy az azonosítóját.
event-bad-need = Nem találtam igényt ebben: „{ $said }”. Koppintson, vagy írja le más szavakkal.
event-too-short = Írja be legalább a címet, a típust, az időpontot és a helyszínt, köztük függőleges vonallal.
event-page = <b>A rendezvény módosítása</b>
event-page-draft = <b>Így jó?</b> Közzététel előtt senki sem látja.
event-page-undated = <b>Még nincs kész:</b> hiányzik az időpont. Közzététel előtt senki sem látja.
event-published =
    <b>A rendezvény közzé van téve.</b> Akit érint, a következő összefoglalóban értesül róla. Link hozzá:
    { $link }
event-dropped = A vázlat törölve.
event-writers-only = Rendezvényt csak moderátorok, üzemeltetők, valamint bizottságok és munkacsoportok elnökei vehetnek fel vagy módosíthatnak.

event-field-title = Cím
event-field-kind = Típus
event-field-when = Mikor
event-field-where = Hol
event-field-link = Link
event-field-needs = Igények
event-field-call = Felhívás
event-field-audience = Kinek szól
button-event-edit = Módosítás vagy lemondás
button-event-online = Online
button-event-none = Nincs
button-event-everybody = Mindenki
button-event-publish = Közzététel
button-event-drop = Vázlat törlése
button-event-off = Rendezvény lemondása
button-event-on = Mégis megtartjuk
button-event-card = Kártya megtekintése
