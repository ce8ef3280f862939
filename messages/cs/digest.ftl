# Přehled.

digest-heading =
    <b>{ $assistant }: přehled výzev</b>
    { $day }
digest-first =
    <b>{ $assistant }: nyní otevřené pro vás</b>
    { $day }
digest-page = <b>{ $heading }</b>, strana { $page } z { $pages } (celkem { $total })
digest-checked = Od posledního přehledu { $sources ->
    [one] byl zkontrolován 1 zdroj
    [few] byly zkontrolovány { $sources } zdroje
    [many] bylo zkontrolováno { $sources } zdroje
   *[other] bylo zkontrolováno { $sources } zdrojů
}, celkem { $polls ->
    [one] jednou
    [few] { $polls }krát
    [many] { $polls }krát
   *[other] { $polls }krát
}.
digest-foot = Klepnutím na číslo zobrazíte celou výzvu. Kdy přehled chodí: /rhythm
digest-foot-letters = Klepnutím na písmeno zobrazíte více. Kdy přehled chodí: /rhythm
digest-first-foot = Klepnutím na číslo zobrazíte celou výzvu. Od nynějška dostáváte zprávy o tom, co je nové, co se změnilo nebo co se brzy uzavírá. Kdy přehled chodí: /rhythm

section = <b>{ $heading }</b> ({ $total })
section-plain = <b>{ $heading }</b>
section-open = Nyní otevřené
section-new = Nové
section-changed = Změněné
section-closing = Brzy se uzavírají
section-tables = Vaše kulaté stoly
section-articles = Aktuality
section-more = { $count ->
    [one] Ještě 1 výzva je pod tlačítkem níže.
    [few] Ještě { $count } výzvy jsou pod tlačítkem níže.
    [many] Ještě { $count } výzvy je pod tlačítkem níže.
   *[other] Ještě { $count } výzev je pod tlačítkem níže.
}
button-more = { $heading }: ještě { $count }
button-previous = ‹ Předchozí
button-next = Další ›

line-title = <b>{ $number }. { $title }</b>
line-why = Proč: { $needs }
why-short = { $need } ({ $words })
more-needs = { $count ->
    [one] ještě 1 potřeba
    [few] ještě { $count } potřeby
    [many] ještě { $count } potřeby
   *[other] ještě { $count } potřeb
}
line-article =
    <a href="{ $url }">{ $title }</a>
    { $source } · { $day } · { $need }
line-closed-early = Stránka vyhlašovatele uvádí stav: { $status }
line-saved = Tuto výzvu máte uloženou.
line-interested = Váš region má zájem.

all-quiet = Nic nového: { $sources ->
    [one] byl zkontrolován 1 zdroj
    [few] byly zkontrolovány { $sources } zdroje
    [many] bylo zkontrolováno { $sources } zdroje
   *[other] bylo zkontrolováno { $sources } zdrojů
}, celkem { $polls ->
    [one] jednou
    [few] { $polls }krát
    [many] { $polls }krát
   *[other] { $polls }krát
}.
