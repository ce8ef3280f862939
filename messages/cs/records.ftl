# Co je o kulatém stole zaznamenáno: jeho záznam a export.

desk-button-log = Záznam
desk-button-export = Export
log-heading = <b>Záznam: { $title }</b>
log-none = U tohoto kulatého stolu se zatím nic nestalo.
log-line = { $when } · { $who }: { $what }
log-host = pořadatel
log-cohost = spolupořadatel
log-keeper = správce
log-member = člen ({ $group }, { $country })
log-nobody = někdo, kdo byl smazán
log-opened = otevření
log-cancelled = zrušení
log-reopened = obnovení
log-date = datum
log-place = místo a jazyky
log-seats = místa a přihlašování
log-people = kdo přijde
log-hosts = pořadatelé
log-questions = otázky při přihlášení
log-guests = hosté
log-minutes = rozhodnutí a úkoly
log-results = výsledky
log-held = zda se konal
log-briefing = podklady a program jednání
log-series = další kulaté stoly
log-exported = export do souboru
log-other = něco jiného
button-log-csv = Jako soubor (CSV)
log-file = <b>Záznam tohoto kulatého stolu</b>: { $title }

export-how =
    <b>Export: { $title }</b>

    Všichni přihlášení podle skupin, zemí a stavu, s odpověďmi a účastí, rozhodnutí a úkoly a výsledek. Jména jsou v něm jen u těch, kdo souhlasili, a u hostů.

export-file = <b>Kulatý stůl</b>: { $title }

export-sheet-table = Kulatý stůl
export-sheet-seats = Přihlášení
export-title = Název
export-starts = Začátek
export-state = Stav
export-call = Výzva
export-seats = Místa
export-number = Číslo
export-party = Osoby
export-seat = Místo
export-since = Od
export-guest = Host
export-name = Jméno
export-partner = Druhá osoba
export-organisation = Organizace
export-yes = ano
export-no = ne
export-kind = Druh
export-decision = Rozhodnutí
export-action = Úkol
export-words = Text
export-owner = Odpovídá (číslo)
export-due = Termín
export-done = Hotovo
export-step = Krok
export-when = Kdy
export-currency = Měna
export-who = Kdo
export-what = Co
export-act = Úkon
export-partners = Partneři
