# Rezumatul.

digest-heading =
    <b>{ $assistant }: rezumatul dumneavoastră</b>
    { $day }
digest-first =
    <b>{ $assistant }: deschise acum pentru dumneavoastră</b>
    { $day }
digest-page = <b>{ $heading }</b>, pagina { $page } din { $pages } ({ $total } în total)
digest-checked = De la ultimul rezumat, { $sources ->
    [one] a fost consultată { $sources } sursă
    [few] au fost consultate { $sources } surse
   *[other] au fost consultate { $sources } de surse
} { $polls ->
    [one] o dată
    [few] de { $polls } ori
   *[other] de { $polls } de ori
}.
digest-foot = Atingeți un număr pentru a vedea apelul complet. Când sosește rezumatul: /rhythm
digest-foot-letters = Atingeți o literă pentru a vedea mai mult. Când sosește rezumatul: /rhythm
digest-first-foot = Atingeți un număr pentru a vedea apelul complet. De acum înainte primiți ce este nou, ce se schimbă și ce se închide curând. Când sosește rezumatul: /rhythm

section = <b>{ $heading }</b> ({ $total })
section-plain = <b>{ $heading }</b>
section-open = Deschise acum
section-new = Noi
section-changed = Modificate
section-closing = Se închid curând
section-tables = Mesele dumneavoastră rotunde
section-articles = Știri
section-more = { $count ->
    [one] Încă { $count } la butonul de mai jos.
    [few] Încă { $count } la butonul de mai jos.
   *[other] Încă { $count } la butonul de mai jos.
}
button-more = { $heading }: încă { $count }
button-previous = ‹ Înapoi
button-next = Înainte ›

line-title = <b>{ $number }. { $title }</b>
line-why = De ce: { $needs }
why-short = { $need } ({ $words })
more-needs = { $count ->
    [one] încă { $count } nevoie
    [few] încă { $count } nevoi
   *[other] încă { $count } de nevoi
}
line-article =
    <a href="{ $url }">{ $title }</a>
    { $source } · { $day } · { $need }
line-closed-early = Pagina instituției care publică apelul indică: { $status }
line-saved = Ați salvat acest apel.
line-interested = Ați indicat că regiunea dumneavoastră este interesată.

all-quiet = Nimic de semnalat: { $sources ->
    [one] { $sources } sursă consultată
    [few] { $sources } surse consultate
   *[other] { $sources } de surse consultate
} { $polls ->
    [one] o dată
    [few] de { $polls } ori
   *[other] de { $polls } de ori
}, nimic nou pentru dumneavoastră.
