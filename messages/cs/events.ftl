# Events: study visits, forums, conferences, webinars and meetings.

command-events = Chystané studijní návštěvy, fóra, konference a webináře
command-event = Přidání akce

section-events = Akce
section-events-more = Další chystané akce: { $count }. Všechny: /events

event-kind-name = { $kind ->
    [study-visit] Studijní návštěva
    [forum] Fórum
    [conference] Konference
    [webinar] Webinář
   *[else] Setkání
}
event-title = <b>{ $title }</b>
event-kind = <b>Druh:</b> { $kind }
event-when = <b>Kdy:</b> { $when }
event-where = <b>Kde:</b> { $where }
event-online = online
event-days = { $first } – { $last }
event-until = { $when }, do: { $until }
event-needs = <b>Potřeby:</b> { $needs }
event-audience = <b>Pro:</b> { $name }
event-call = <b>K výzvě:</b> { $title }
event-table = <b>Kulatý stůl:</b> { $title }, { $when }
event-link = <a href="{ $url }">Program a přihlášení</a>
event-is-cancelled = <b>Tato akce byla zrušena.</b>
event-is-back = <b>Tato akce se přece jen koná.</b>
event-moved = <b>Změnil se termín.</b> Dříve: { $before }
event-place-changed = <b>Změnilo se místo.</b> Dříve: { $before }
event-why-audience = Proč: { $name }
event-why-table = Proč: váš kulatý stůl
event-beside = U příležitosti akce „{ $title }“, { $when }
event-gone = Tato akce už neexistuje. Chystané: /events
event-not-yours = Tato akce je jen pro členy výboru nebo pracovní skupiny. Všechny: /committees

events-heading = <b>Chystané akce: { $total }</b>
events-none = <b>Teď se nechystá žádná akce.</b>
events-how = Přidání akce: /event

calendar-event = Akce jako soubor do kalendáře.
calendar-event-off = Akce byla zrušena. Tento soubor ji z kalendáře odstraní.

event-ask-title =
    <b>Nová akce</b>
    Jak se jmenuje? Napište její název.
event-how = Jde to i na jednom řádku, se svislými čarami mezi částmi: <code>/event Název | studijní návštěva | 12. května 2026 10:00-16:00 | Ostrava | https://example.org | baterie | 123</code>. Části jsou název, druh, termín, místo, odkaz, potřeby a výzva; od odkazu dál mohou chybět.
event-ask-rename =
    <b>Jak se má jmenovat?</b>
    { $title }

    Napište nový název.
event-ask-kind =
    <b>Jaká je to akce?</b>
    { $title }
event-ask-when =
    <b>Kdy se koná?</b>
    { $title }

    Napište například 12. května 2026 10:00-16:00, nebo 12.-14. května 2026, pokud trvá celé dny. Hodiny platí ve vašem časovém pásmu.
event-ask-where =
    <b>Kde se koná?</b>
    { $title }

    Napište místo a město. Je-li online, klepněte na tlačítko.
event-ask-link =
    <b>Kde je víc informací a přihlášení?</b>
    { $title }

    Pošlete adresu webové stránky.
event-ask-needs =
    <b>Kterých potřeb se týká?</b>
    { $title }

    Dozví se o ní každý, kdo některou z nich má. Bez potřeb a bez regionu se to dozví všichni. Klepněte, nebo napište jednou větou, o co jde.

    <b>{ $group }</b>
event-ask-call =
    <b>Týká se některé výzvy?</b>
    { $title }

    Napište číslo výzvy nebo její identifikátor.
event-ask-audience =
    <b>Pro koho je?</b>
    { $title }

    Dozvědí se o ní členové výboru nebo pracovní skupiny a nikdo jiný.
event-bad-when = „{ $said }“ se nepodařilo přečíst jako budoucí termín. Napište ho takto: 12. května 2026 10:00-16:00 nebo 12.-14. května 2026.
event-bad-link = „{ $said }“ není webová adresa. Pošlete prosím takovou, která začíná http:// nebo https://.
event-bad-kind = Druh „{ $said }“ neznám. Jsou tu: { $kinds }
event-bad-call = Pro „{ $said }“ nebyla nalezena žádná výzva. Napište její číslo nebo identifikátor.
event-bad-need = Ve slovech „{ $said }“ nebyla nalezena žádná potřeba. Klepněte, nebo to napište jinými slovy.
event-too-short = Napište aspoň název, druh, termín a místo, se svislými čarami mezi nimi.
event-page = <b>Změna této akce</b>
event-page-draft = <b>Je to tak správně?</b> Před zveřejněním to nikdo nevidí.
event-page-undated = <b>Ještě není hotovo:</b> chybí termín. Před zveřejněním to nikdo nevidí.
event-published =
    <b>Akce je zveřejněna.</b> Koho se týká, dozví se o ní z příštího přehledu. Odkaz na ni:
    { $link }
event-dropped = Koncept je smazán.
event-writers-only = Akce mohou přidávat a měnit jen facilitátoři, správci a předsedové výborů a pracovních skupin.

event-field-title = Název
event-field-kind = Druh
event-field-when = Kdy
event-field-where = Kde
event-field-link = Odkaz
event-field-needs = Potřeby
event-field-call = Výzva
event-field-audience = Pro koho
button-event-edit = Změnit nebo zrušit
button-event-online = Je online
button-event-none = Bez toho
button-event-everybody = Všichni
button-event-publish = Zveřejnit
button-event-drop = Smazat koncept
button-event-off = Zrušit akci
button-event-on = Přece jen se koná
button-event-card = Zobrazit kartu
