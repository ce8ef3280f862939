# Events: study visits, forums, conferences, webinars and meetings.

command-events = Nadchodzące wizyty studyjne, fora, konferencje i webinaria
command-event = Dodanie wydarzenia

section-events = Wydarzenia
section-events-more = Inne nadchodzące wydarzenia: { $count }. Wszystkie: /events

event-kind-name = { $kind ->
    [study-visit] Wizyta studyjna
    [forum] Forum
    [conference] Konferencja
    [webinar] Webinarium
   *[else] Spotkanie
}
event-title = <b>{ $title }</b>
event-kind = <b>Rodzaj:</b> { $kind }
event-when = <b>Kiedy:</b> { $when }
event-where = <b>Gdzie:</b> { $where }
event-online = online
event-days = { $first } – { $last }
event-until = { $when }, do: { $until }
event-needs = <b>Potrzeby:</b> { $needs }
event-audience = <b>Dla:</b> { $name }
event-call = <b>W sprawie naboru:</b> { $title }
event-table = <b>Okrągły stół:</b> { $title }, { $when }
event-link = <a href="{ $url }">Program i rejestracja</a>
event-is-cancelled = <b>To wydarzenie zostało odwołane.</b>
event-is-back = <b>To wydarzenie jednak się odbędzie.</b>
event-moved = <b>Zmienił się termin.</b> Poprzednio: { $before }
event-place-changed = <b>Zmieniło się miejsce.</b> Poprzednio: { $before }
event-why-audience = Powód: { $name }
event-why-table = Powód: Państwa okrągły stół
event-beside = Przy wydarzeniu „{ $title }”, { $when }
event-gone = Tego wydarzenia już nie ma. Nadchodzące: /events
event-not-yours = To wydarzenie jest tylko dla członków komitetu lub grupy roboczej. Wszystkie: /committees

events-heading = <b>Nadchodzące wydarzenia: { $total }</b>
events-none = <b>Obecnie nie ma nadchodzących wydarzeń.</b>
events-how = Aby dodać wydarzenie: /event

calendar-event = Wydarzenie jako plik do kalendarza.
calendar-event-off = Wydarzenie zostało odwołane. Ten plik usuwa je z kalendarza.

event-ask-title =
    <b>Nowe wydarzenie</b>
    Jak się nazywa? Proszę napisać tytuł.
event-how = Można też w jednym wierszu, z kreskami między częściami: <code>/event Tytuł | wizyta studyjna | 12 maja 2026 10:00-16:00 | Ostrava | https://example.org | baterie | 123</code>. Części to tytuł, rodzaj, termin, miejsce, link, potrzeby i nabór; od linku mogą ich nie być.
event-ask-rename =
    <b>Jak ma się nazywać?</b>
    { $title }

    Proszę napisać nowy tytuł.
event-ask-kind =
    <b>Jakiego rodzaju jest to wydarzenie?</b>
    { $title }
event-ask-when =
    <b>Kiedy się odbędzie?</b>
    { $title }

    Proszę napisać na przykład 12 maja 2026 10:00-16:00 albo 12-14 maja 2026, jeśli trwa całe dni. Godziny podaje się według Państwa strefy czasowej.
event-ask-where =
    <b>Gdzie się odbędzie?</b>
    { $title }

    Proszę napisać miejsce i miasto. Jeśli jest online, proszę dotknąć przycisku.
event-ask-link =
    <b>Gdzie można przeczytać więcej i się zapisać?</b>
    { $title }

    Proszę przysłać adres strony internetowej.
event-ask-needs =
    <b>Jakich potrzeb dotyczy?</b>
    { $title }

    Dowie się o nim każdy, kto ma którąś z nich. Bez potrzeb i bez regionu dowiedzą się wszyscy. Proszę dotknąć albo napisać w jednym zdaniu, czego dotyczy.

    <b>{ $group }</b>
event-ask-call =
    <b>Czy dotyczy naboru?</b>
    { $title }

    Proszę napisać numer naboru lub jego identyfikator.
event-ask-audience =
    <b>Dla kogo jest?</b>
    { $title }

    Dowiedzą się o nim członkowie komitetu lub grupy roboczej i nikt inny.
event-bad-when = Nie udało się odczytać „{ $said }” jako przyszłego terminu. Właściwa postać: 12 maja 2026 10:00-16:00 albo 12-14 maja 2026.
event-bad-link = „{ $said }” nie jest adresem internetowym. Proszę przysłać adres, który zaczyna się od http:// lub https://.
event-bad-kind = Nie ma rodzaju „{ $said }”. Są: { $kinds }
event-bad-call = Nie znaleziono naboru dla „{ $said }”. Proszę napisać jego numer lub identyfikator.
event-bad-need = Nie znaleziono potrzeby w słowach „{ $said }”. Proszę dotknąć albo napisać to innymi słowami.
event-too-short = Proszę napisać co najmniej tytuł, rodzaj, termin i miejsce, z kreskami między nimi.
event-page = <b>Zmiana tego wydarzenia</b>
event-page-draft = <b>Czy tak jest dobrze?</b> Przed publikacją nikt tego nie widzi.
event-page-undated = <b>Jeszcze niegotowe:</b> brakuje terminu. Przed publikacją nikt tego nie widzi.
event-published =
    <b>Wydarzenie jest opublikowane.</b> Zainteresowani dowiedzą się o nim z następnego przeglądu. Aby na nie wskazać:
    { $link }
event-dropped = Szkic został usunięty.
event-writers-only = Wydarzenia mogą dodawać i zmieniać tylko moderatorzy, opiekunowie oraz przewodniczący komitetów i grup roboczych.

event-field-title = Tytuł
event-field-kind = Rodzaj
event-field-when = Kiedy
event-field-where = Gdzie
event-field-link = Link
event-field-needs = Potrzeby
event-field-call = Nabór
event-field-audience = Dla kogo
button-event-edit = Zmień lub odwołaj
button-event-online = Jest online
button-event-none = Brak
button-event-everybody = Wszyscy
button-event-publish = Opublikuj
button-event-drop = Usuń szkic
button-event-off = Odwołaj wydarzenie
button-event-on = Jednak się odbędzie
button-event-card = Pokaż kartę
