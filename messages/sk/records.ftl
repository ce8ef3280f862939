# Čo je o okrúhlom stole zaznamenané: jeho záznam a export.

desk-button-log = Záznam
desk-button-export = Export
log-heading = <b>Záznam: { $title }</b>
log-none = Pri tomto okrúhlom stole sa zatiaľ nič nestalo.
log-line = { $when } · { $who }: { $what }
log-host = organizátor
log-cohost = spoluorganizátor
log-keeper = správca
log-member = člen ({ $group }, { $country })
log-nobody = niekto, kto bol vymazaný
log-opened = otvorenie
log-cancelled = zrušenie
log-reopened = obnovenie
log-date = dátum
log-place = miesto a jazyky
log-seats = miesta a prihlasovanie
log-people = kto príde
log-hosts = organizátori
log-questions = otázky pri prihlásení
log-guests = hostia
log-minutes = rozhodnutia a úlohy
log-results = výsledky
log-held = či sa konal
log-briefing = podklady a program rokovania
log-series = ďalšie okrúhle stoly
log-exported = export do súboru
log-other = niečo iné
button-log-csv = Ako súbor (CSV)
log-file = <b>Záznam tohto okrúhleho stola</b>: { $title }

export-how =
    <b>Export: { $title }</b>

    Všetci prihlásení podľa skupín, krajín a stavu, s odpoveďami a účasťou, rozhodnutia a úlohy a výsledok. Mená sú v ňom len pri tých, ktorí súhlasili, a pri hosťoch.

export-file = <b>Okrúhly stôl</b>: { $title }

export-sheet-table = Okrúhly stôl
export-sheet-seats = Prihlásení
export-title = Názov
export-starts = Začiatok
export-state = Stav
export-call = Výzva
export-seats = Miesta
export-number = Číslo
export-party = Osoby
export-seat = Miesto
export-since = Od
export-guest = Hosť
export-name = Meno
export-partner = Druhá osoba
export-organisation = Organizácia
export-yes = áno
export-no = nie
export-kind = Druh
export-decision = Rozhodnutie
export-action = Úloha
export-words = Text
export-owner = Zodpovedá (číslo)
export-due = Termín
export-done = Hotovo
export-step = Krok
export-when = Kedy
export-currency = Mena
export-who = Kto
export-what = Čo
export-act = Úkon
export-partners = Partneri
