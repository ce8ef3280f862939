# Hledání výzev a odpovědi na ně.

search-heading = { $total ->
    [one] <b>1 výzva pro „{ $words }“</b>
    [few] <b>{ $total } výzvy pro „{ $words }“</b>
    [many] <b>{ $total } výzvy pro „{ $words }“</b>
   *[other] <b>{ $total } výzev pro „{ $words }“</b>
}
search-needs = { $count ->
    [one] 1 z nich odpovídá potřebě „{ $needs }“, vaše slova se v ní však nevyskytují.
    [few] { $count } z nich odpovídají potřebě „{ $needs }“, vaše slova se v nich však nevyskytují.
    [many] { $count } z nich odpovídá potřebě „{ $needs }“, vaše slova se v nich však nevyskytují.
   *[other] { $count } z nich odpovídá potřebě „{ $needs }“, vaše slova se v nich však nevyskytují.
}
search-needs-all = Výzvy pro potřebu „{ $needs }“; vaše slova se v žádné z nich nevyskytují.
search-none = Pro „{ $words }“ nebyla nalezena žádná výzva. Zkuste prosím jiná slova, méně slov nebo část identifikátoru, například ERASMUS-EDU-2026. Co odpovídá vašemu profilu: /calls
search-how = Napište hledaná slova za příkaz nebo je prostě pošlete jako zprávu. Příklad: /search baterie dovednosti

# Co bylo ve slovech hledání rozpoznáno, na vlastním řádku: region, program, uzávěrka.
search-understood = Rozpoznáno: { $parts }
search-unread = Tomu, co bylo rozpoznáno ({ $parts }), neodpovídá žádná výzva. Tyto výzvy obsahují vaše slova.
search-part-month = uzávěrka: { $month }
search-part-day = uzávěrka: { $last }
search-part-until = uzávěrka do { $last }
search-part-from = uzávěrka od { $first }
search-part-between = uzávěrka od { $first } do { $last }
search-part-open = nyní otevřené
search-part-planned = zatím neotevřené
search-instead = Žádná výzva neobsahuje „{ $typed }“. Níže je, co bylo nalezeno pro „{ $words }“.
search-some = Žádná výzva neobsahuje všechna tato slova. Tyto obsahují některá z nich.
search-meant = Možná máte na mysli některý z tvarů níže.
search-chosen = Jen: { $filters }
search-none-chosen = Pro „{ $words }“ není žádná výzva, která odpovídá tomuto výběru: { $filters }. Tlačítky níže ho zrušíte.
search-expired = Toto hledání je příliš staré, nelze ho zopakovat. Napište prosím slova znovu.
search-narrow-heading = <b>Zúžit výběr: „{ $words }“</b>
search-narrow-how = { $total ->
    [one] Nyní 1 výzva. Klepnutím volbu zapnete nebo vypnete.
    [few] Nyní { $total } výzvy. Klepnutím volbu zapnete nebo vypnete.
    [many] Nyní { $total } výzvy. Klepnutím volbu zapnete nebo vypnete.
   *[other] Nyní { $total } výzev. Klepnutím volbu zapnete nebo vypnete.
}
button-search-off = Bez: { $part }
button-search-on = Znovu zahrnout: { $part }
button-search-narrow = Zúžit výběr
button-search-show = { $total ->
    [one] Zobrazit 1 výzvu
    [few] Zobrazit { $total } výzvy
    [many] Zobrazit { $total } výzvy
   *[other] Zobrazit { $total } výzev
}
button-search-deadline = Nejbližší uzávěrka první
button-search-best = Nejvhodnější první
button-search-open = Nyní otevřené
button-search-closed = I uzavřené
button-search-regions = Moje regiony
button-search-within = Uzávěrka do { $days } dnů
button-search-programme = { $programme } ({ $count })
button-search-need = { $need } ({ $count })
button-search-chosen = ✓ Zapnuto: { $choice }
