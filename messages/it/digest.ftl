# Il riepilogo.

digest-heading =
    <b>{ $assistant }: il suo riepilogo</b>
    { $day }
digest-first =
    <b>{ $assistant }: aperti adesso per lei</b>
    { $day }
digest-page = <b>{ $heading }</b>, pagina { $page } di { $pages } ({ $total } in tutto)
digest-checked = Dal suo ultimo riepilogo { $sources ->
    [one] è stata consultata { $sources } fonte
    [many] sono stati consultati { $sources } di fonti
   *[other] sono state consultate { $sources } fonti
} { $polls ->
    [one] { $polls } volta
    [many] { $polls } di volte
   *[other] { $polls } volte
}.
digest-foot = Tocchi un numero per vedere il bando completo. Quando arriva il riepilogo: /rhythm
digest-foot-letters = Tocchi una lettera per vedere di più. Quando arriva il riepilogo: /rhythm
digest-first-foot = Tocchi un numero per vedere il bando completo. D’ora in poi riceverà ciò che è nuovo, cambia o sta per scadere. Quando arriva il riepilogo: /rhythm

section = <b>{ $heading }</b> ({ $total })
section-plain = <b>{ $heading }</b>
section-open = Aperti adesso
section-new = Nuovi
section-changed = Modificati
section-closing = In scadenza
section-tables = Le sue tavole rotonde
section-articles = Notizie
section-more = { $count ->
    [one] Un altro si apre con il pulsante qui sotto.
    [many] Altri { $count } si aprono con il pulsante qui sotto.
   *[other] Altri { $count } si aprono con il pulsante qui sotto.
}
button-more = { $heading }: altri { $count }
button-previous = ‹ Precedenti
button-next = Successivi ›

line-title = <b>{ $number }. { $title }</b>
line-why = Perché: { $needs }
why-short = { $need } ({ $words })
more-needs = { $count ->
    [one] un’altra esigenza
    [many] altri { $count } di esigenze
   *[other] altre { $count } esigenze
}
line-article =
    <a href="{ $url }">{ $title }</a>
    { $source } · { $day } · { $need }
line-closed-early = La pagina dell’ente che pubblica il bando indica: { $status }
line-saved = Ha salvato questo bando.
line-interested = Ha indicato che la sua regione è interessata.

all-quiet = Nulla da segnalare: { $sources ->
    [one] { $sources } fonte consultata
    [many] { $sources } di fonti consultate
   *[other] { $sources } fonti consultate
} { $polls ->
    [one] { $polls } volta
    [many] { $polls } di volte
   *[other] { $polls } volte
}, nessuna novità per lei.
