# Events: study visits, forums, conferences, webinars and meetings.

command-events = Chystané študijné návštevy, fóra, konferencie a webináre
command-event = Pridanie podujatia

section-events = Podujatia
section-events-more = Ďalšie chystané podujatia: { $count }. Všetky: /events

event-kind-name = { $kind ->
    [study-visit] Študijná návšteva
    [forum] Fórum
    [conference] Konferencia
    [webinar] Webinár
   *[else] Stretnutie
}
event-title = <b>{ $title }</b>
event-kind = <b>Druh:</b> { $kind }
event-when = <b>Kedy:</b> { $when }
event-where = <b>Kde:</b> { $where }
event-online = online
event-days = { $first } – { $last }
event-until = { $when }, do: { $until }
event-needs = <b>Potreby:</b> { $needs }
event-audience = <b>Pre:</b> { $name }
event-call = <b>K výzve:</b> { $title }
event-table = <b>Okrúhly stôl:</b> { $title }, { $when }
event-link = <a href="{ $url }">Program a prihlásenie</a>
event-is-cancelled = <b>Toto podujatie bolo zrušené.</b>
event-is-back = <b>Toto podujatie sa predsa len koná.</b>
event-moved = <b>Zmenil sa termín.</b> Predtým: { $before }
event-place-changed = <b>Zmenilo sa miesto.</b> Predtým: { $before }
event-why-audience = Prečo: { $name }
event-why-table = Prečo: váš okrúhly stôl
event-beside = Pri príležitosti podujatia „{ $title }“, { $when }
event-gone = Toto podujatie už neexistuje. Chystané: /events
event-not-yours = Toto podujatie je len pre členov výboru alebo pracovnej skupiny. Všetky: /committees

events-heading = <b>Chystané podujatia: { $total }</b>
events-none = <b>Teraz sa nechystá žiadne podujatie.</b>
events-how = Pridanie podujatia: /event

calendar-event = Podujatie ako súbor do kalendára.
calendar-event-off = Podujatie bolo zrušené. Tento súbor ho z kalendára odstráni.

event-ask-title =
    <b>Nové podujatie</b>
    Ako sa volá? Napíšte jeho názov.
event-how = Dá sa to aj v jednom riadku, so zvislými čiarami medzi časťami: <code>/event Názov | študijná návšteva | 12. mája 2026 10:00-16:00 | Ostrava | https://example.org | batérie | 123</code>. Časti sú názov, druh, termín, miesto, odkaz, potreby a výzva; od odkazu ďalej môžu chýbať.
event-ask-rename =
    <b>Ako sa má volať?</b>
    { $title }

    Napíšte nový názov.
event-ask-kind =
    <b>Aké je to podujatie?</b>
    { $title }
event-ask-when =
    <b>Kedy sa koná?</b>
    { $title }

    Napíšte napríklad 12. mája 2026 10:00-16:00, alebo 12.-14. mája 2026, ak trvá celé dni. Hodiny platia vo vašom časovom pásme.
event-ask-where =
    <b>Kde sa koná?</b>
    { $title }

    Napíšte miesto a mesto. Ak je online, ťuknite na tlačidlo.
event-ask-link =
    <b>Kde je viac informácií a prihlásenie?</b>
    { $title }

    Pošlite adresu webovej stránky.
event-ask-needs =
    <b>Ktorých potrieb sa týka?</b>
    { $title }

    Dozvie sa o ňom každý, kto niektorú z nich má. Bez potrieb a bez regiónu sa to dozvedia všetci. Ťuknite, alebo napíšte jednou vetou, o čo ide.

    <b>{ $group }</b>
event-ask-call =
    <b>Týka sa niektorej výzvy?</b>
    { $title }

    Napíšte číslo výzvy alebo jej identifikátor.
event-ask-audience =
    <b>Pre koho je?</b>
    { $title }

    Dozvedia sa o ňom členovia výboru alebo pracovnej skupiny a nikto iný.
event-bad-when = „{ $said }“ sa nepodarilo prečítať ako budúci termín. Napíšte ho takto: 12. mája 2026 10:00-16:00 alebo 12.-14. mája 2026.
event-bad-link = „{ $said }“ nie je webová adresa. Pošlite, prosím, takú, ktorá sa začína http:// alebo https://.
event-bad-kind = Druh „{ $said }“ nepoznám. Sú tu: { $kinds }
event-bad-call = Pre „{ $said }“ sa nenašla žiadna výzva. Napíšte jej číslo alebo identifikátor.
event-bad-need = V slovách „{ $said }“ sa nenašla žiadna potreba. Ťuknite, alebo to napíšte inými slovami.
event-too-short = Napíšte aspoň názov, druh, termín a miesto, so zvislými čiarami medzi nimi.
event-page = <b>Zmena tohto podujatia</b>
event-page-draft = <b>Je to takto správne?</b> Pred zverejnením to nikto nevidí.
event-page-undated = <b>Ešte nie je hotové:</b> chýba termín. Pred zverejnením to nikto nevidí.
event-published =
    <b>Podujatie je zverejnené.</b> Koho sa týka, dozvie sa o ňom z najbližšieho prehľadu. Odkaz naň:
    { $link }
event-dropped = Koncept je vymazaný.
event-writers-only = Podujatia môžu pridávať a meniť len facilitátori, správcovia a predsedovia výborov a pracovných skupín.

event-field-title = Názov
event-field-kind = Druh
event-field-when = Kedy
event-field-where = Kde
event-field-link = Odkaz
event-field-needs = Potreby
event-field-call = Výzva
event-field-audience = Pre koho
button-event-edit = Zmeniť alebo zrušiť
button-event-online = Je online
button-event-none = Bez toho
button-event-everybody = Všetci
button-event-publish = Zverejniť
button-event-drop = Vymazať koncept
button-event-off = Zrušiť podujatie
button-event-on = Predsa len sa koná
button-event-card = Zobraziť kartu
