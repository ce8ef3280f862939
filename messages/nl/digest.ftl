# Het overzicht.

digest-heading =
    <b>{ $assistant }: uw overzicht</b>
    { $day }
digest-first =
    <b>{ $assistant }: nu open voor u</b>
    { $day }
digest-page = <b>{ $heading }</b>, pagina { $page } van { $pages } ({ $total } in totaal)
digest-checked = Sinds uw vorige overzicht { $sources ->
    [one] is { $sources } bron
   *[other] zijn { $sources } bronnen
} { $polls ->
    [one] één keer
   *[other] { $polls } keer
} geraadpleegd.
digest-foot = Tik op een nummer om de hele oproep te zien. Wanneer dit overzicht komt: /rhythm
digest-foot-letters = Tik op een letter om meer te zien. Wanneer dit overzicht komt: /rhythm
digest-first-foot = Tik op een nummer om de hele oproep te zien. Vanaf nu hoort u wat nieuw is, wijzigt of bijna sluit. Wanneer dit overzicht komt: /rhythm

section = <b>{ $heading }</b> ({ $total })
section-plain = <b>{ $heading }</b>
section-open = Nu open
section-new = Nieuw
section-changed = Gewijzigd
section-closing = Sluit binnenkort
section-tables = Uw rondetafels
section-articles = In het nieuws
section-more = { $count ->
    [one] Nog { $count } achter de knop hieronder.
   *[other] Nog { $count } achter de knop hieronder.
}
button-more = { $heading }: nog { $count }
button-previous = ‹ Vorige
button-next = Volgende ›

line-title = <b>{ $number }. { $title }</b>
line-why = Waarom: { $needs }
why-short = { $need } ({ $words })
more-needs = { $count ->
    [one] nog { $count } behoefte
   *[other] nog { $count } behoeften
}
line-article =
    <a href="{ $url }">{ $title }</a>
    { $source } · { $day } · { $need }
line-closed-early = De pagina van de uitgevende instantie meldt: { $status }
line-saved = U hebt deze oproep bewaard.
line-interested = U meldde dat uw regio belangstelling heeft.

all-quiet = Alles rustig: { $sources ->
    [one] { $sources } bron
   *[other] { $sources } bronnen
} { $polls ->
    [one] één keer
   *[other] { $polls } keer
} geraadpleegd, niets nieuws voor u.
