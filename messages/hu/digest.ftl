# Az összefoglaló.

digest-heading =
    <b>{ $assistant }: az Ön összefoglalója</b>
    { $day }
digest-first =
    <b>{ $assistant }: most nyitott felhívások Önnek</b>
    { $day }
digest-page = <b>{ $heading }</b>, { $page }/{ $pages }. oldal (összesen { $total } felhívás)
digest-checked = Az előző összefoglaló óta { $sources } forrást néztem át, összesen { $polls } alkalommal.
digest-foot = Egy felhívás megnyitásához koppintson a sorszámra. Az összefoglaló ideje: /rhythm
digest-foot-letters = Bővebben: koppintson egy betűre. Az összefoglaló ideje: /rhythm
digest-first-foot = Egy felhívás megnyitásához koppintson a sorszámra. Mostantól arról kap üzenetet, ami új, ami változott vagy ami hamarosan zárul. Az összefoglaló ideje: /rhythm

section = <b>{ $heading }</b> ({ $total })
section-plain = <b>{ $heading }</b>
section-open = Most nyitott
section-new = Új
section-changed = Módosult
section-closing = Hamarosan zárul
section-tables = Az Ön kerekasztalai
section-articles = Hírek
section-more = További { $count } felhívás a lenti gombbal nyitható meg.
button-more = { $heading }: még { $count }
button-previous = ‹ Előző
button-next = Következő ›

line-title = <b>{ $number }. { $title }</b>
line-why = Miért: { $needs }
why-short = { $need } ({ $words })
more-needs = még { $count } igény
line-article =
    <a href="{ $url }">{ $title }</a>
    { $source } · { $day } · { $need }
line-closed-early = A kiíró oldalán ez az állapot szerepel: { $status }
line-saved = Ezt a felhívást elmentette.
line-interested = Az Ön régiója érdeklődést jelzett.

all-quiet = Nincs újdonság az Ön számára: { $sources } forrást néztem át, összesen { $polls } alkalommal.
