# Hľadanie výziev a odpovede naň.

search-heading = { $total ->
    [one] <b>1 výzva pre „{ $words }“</b>
    [few] <b>{ $total } výzvy pre „{ $words }“</b>
    [many] <b>{ $total } výzvy pre „{ $words }“</b>
   *[other] <b>{ $total } výziev pre „{ $words }“</b>
}
search-needs = { $count ->
    [one] 1 z nich zodpovedá potrebe „{ $needs }“, vaše slová sa v nej však nevyskytujú.
    [few] { $count } z nich zodpovedajú potrebe „{ $needs }“, vaše slová sa v nich však nevyskytujú.
    [many] { $count } z nich zodpovedá potrebe „{ $needs }“, vaše slová sa v nich však nevyskytujú.
   *[other] { $count } z nich zodpovedá potrebe „{ $needs }“, vaše slová sa v nich však nevyskytujú.
}
search-needs-all = Výzvy pre potrebu „{ $needs }“; vaše slová sa v žiadnej z nich nevyskytujú.
search-none = Pre „{ $words }“ sa nenašla žiadna výzva. Skúste, prosím, iné slová, menej slov alebo časť identifikátora, napríklad ERASMUS-EDU-2026. Čo zodpovedá vášmu profilu: /calls
search-how = Napíšte hľadané slová za príkaz alebo ich jednoducho pošlite ako správu. Príklad: /search batérie zručnosti

# Čo sa v slovách hľadania rozpoznalo, na vlastnom riadku: región, program, uzávierka.
search-understood = Rozpoznané: { $parts }
search-unread = Tomu, čo sa rozpoznalo ({ $parts }), nezodpovedá žiadna výzva. Tieto výzvy obsahujú vaše slová.
search-part-month = uzávierka: { $month }
search-part-day = uzávierka: { $last }
search-part-until = uzávierka do { $last }
search-part-from = uzávierka od { $first }
search-part-between = uzávierka od { $first } do { $last }
search-part-open = teraz otvorené
search-part-planned = zatiaľ neotvorené
search-instead = Žiadna výzva neobsahuje „{ $typed }“. Nižšie je, čo sa našlo pre „{ $words }“.
search-some = Žiadna výzva neobsahuje všetky tieto slová. Tieto obsahujú niektoré z nich.
search-meant = Možno máte na mysli niektorý zo zápisov nižšie.
search-chosen = Len: { $filters }
search-none-chosen = Pre „{ $words }“ nie je žiadna výzva, ktorá zodpovedá tomuto výberu: { $filters }. Tlačidlami nižšie ho zrušíte.
search-expired = Toto hľadanie je príliš staré, nemožno ho zopakovať. Napíšte, prosím, slová znova.
search-narrow-heading = <b>Zúžiť výber: „{ $words }“</b>
search-narrow-how = { $total ->
    [one] Teraz 1 výzva. Ťuknutím voľbu zapnete alebo vypnete.
    [few] Teraz { $total } výzvy. Ťuknutím voľbu zapnete alebo vypnete.
    [many] Teraz { $total } výzvy. Ťuknutím voľbu zapnete alebo vypnete.
   *[other] Teraz { $total } výziev. Ťuknutím voľbu zapnete alebo vypnete.
}
button-search-off = Bez: { $part }
button-search-on = Znova zahrnúť: { $part }
button-search-narrow = Zúžiť výber
button-search-show = { $total ->
    [one] Zobraziť 1 výzvu
    [few] Zobraziť { $total } výzvy
    [many] Zobraziť { $total } výzvy
   *[other] Zobraziť { $total } výziev
}
button-search-deadline = Najbližšia uzávierka prvá
button-search-best = Najvhodnejšie prvé
button-search-open = Teraz otvorené
button-search-closed = Aj uzavreté
button-search-regions = Moje regióny
button-search-within = Uzávierka do { $days } dní
button-search-programme = { $programme } ({ $count })
button-search-need = { $need } ({ $count })
button-search-chosen = ✓ Zapnuté: { $choice }
