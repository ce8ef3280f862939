# Prehľad.

digest-heading =
    <b>{ $assistant }: prehľad výziev</b>
    { $day }
digest-first =
    <b>{ $assistant }: teraz otvorené pre vás</b>
    { $day }
digest-page = <b>{ $heading }</b>, strana { $page } z { $pages } (spolu { $total })
digest-checked = Od posledného prehľadu { $sources ->
    [one] bol skontrolovaný 1 zdroj
    [few] boli skontrolované { $sources } zdroje
    [many] bolo skontrolovaných { $sources } zdroja
   *[other] bolo skontrolovaných { $sources } zdrojov
}, spolu { $polls ->
    [one] raz
    [few] { $polls }-krát
    [many] { $polls }-krát
   *[other] { $polls }-krát
}.
digest-foot = Ťuknutím na číslo zobrazíte celú výzvu. Kedy prehľad prichádza: /rhythm
digest-foot-letters = Ťuknutím na písmeno zobrazíte viac. Kedy prehľad prichádza: /rhythm
digest-first-foot = Ťuknutím na číslo zobrazíte celú výzvu. Odteraz dostávate správy o tom, čo je nové, čo sa zmenilo alebo čo sa čoskoro uzatvára. Kedy prehľad prichádza: /rhythm

section = <b>{ $heading }</b> ({ $total })
section-plain = <b>{ $heading }</b>
section-open = Teraz otvorené
section-new = Nové
section-changed = Zmenené
section-closing = Čoskoro sa uzatvárajú
section-tables = Vaše okrúhle stoly
section-articles = Aktuality
section-more = { $count ->
    [one] Ešte 1 výzva je pod tlačidlom nižšie.
    [few] Ešte { $count } výzvy sú pod tlačidlom nižšie.
    [many] Ešte { $count } výzvy je pod tlačidlom nižšie.
   *[other] Ešte { $count } výziev je pod tlačidlom nižšie.
}
button-more = { $heading }: ešte { $count }
button-previous = ‹ Predchádzajúce
button-next = Ďalšie ›

line-title = <b>{ $number }. { $title }</b>
line-why = Prečo: { $needs }
why-short = { $need } ({ $words })
more-needs = { $count ->
    [one] ešte 1 potreba
    [few] ešte { $count } potreby
    [many] ešte { $count } potreby
   *[other] ešte { $count } potrieb
}
line-article =
    <a href="{ $url }">{ $title }</a>
    { $source } · { $day } · { $need }
line-closed-early = Stránka vyhlasovateľa uvádza stav: { $status }
line-saved = Túto výzvu máte uloženú.
line-interested = Váš región má záujem.

all-quiet = Nič nové: { $sources ->
    [one] bol skontrolovaný 1 zdroj
    [few] boli skontrolované { $sources } zdroje
    [many] bolo skontrolovaných { $sources } zdroja
   *[other] bolo skontrolovaných { $sources } zdrojov
}, spolu { $polls ->
    [one] raz
    [few] { $polls }-krát
    [many] { $polls }-krát
   *[other] { $polls }-krát
}.
