# El resumen.

digest-heading =
    <b>{ $assistant }: su resumen</b>
    { $day }
digest-first =
    <b>{ $assistant }: abiertas ahora para usted</b>
    { $day }
digest-page = <b>{ $heading }</b>, página { $page } de { $pages } ({ $total } en total)
digest-checked = Desde su último resumen, { $sources ->
    [one] se ha consultado { $sources } fuente
    [many] se han consultado { $sources } de fuentes
   *[other] se han consultado { $sources } fuentes
} { $polls ->
    [one] { $polls } vez
    [many] { $polls } de veces
   *[other] { $polls } veces
}.
digest-foot = Pulse un número para ver la convocatoria completa. Cuándo llega el resumen: /rhythm
digest-foot-letters = Pulse una letra para ver más. Cuándo llega el resumen: /rhythm
digest-first-foot = Pulse un número para ver la convocatoria completa. A partir de ahora recibirá lo que sea nuevo, cambie o esté a punto de cerrarse. Cuándo llega el resumen: /rhythm

section = <b>{ $heading }</b> ({ $total })
section-plain = <b>{ $heading }</b>
section-open = Abiertas ahora
section-new = Nuevas
section-changed = Modificadas
section-closing = Se cierran pronto
section-tables = Sus mesas redondas
section-articles = En las noticias
section-more = { $count ->
    [one] Hay { $count } más tras el botón de abajo.
    [many] Hay { $count } más tras el botón de abajo.
   *[other] Hay { $count } más tras el botón de abajo.
}
button-more = { $heading }: { $count } más
button-previous = ‹ Anterior
button-next = Siguiente ›

line-title = <b>{ $number }. { $title }</b>
line-why = Por qué: { $needs }
why-short = { $need } ({ $words })
more-needs = { $count ->
    [one] { $count } necesidad más
    [many] { $count } de necesidades más
   *[other] { $count } necesidades más
}
line-article =
    <a href="{ $url }">{ $title }</a>
    { $source } · { $day } · { $need }
line-closed-early = La página del organismo convocante indica: { $status }
line-saved = Usted guardó esta convocatoria.
line-interested = Usted indicó que a su región le interesa.

all-quiet = Sin novedades: { $sources ->
    [one] { $sources } fuente consultada
    [many] { $sources } de fuentes consultadas
   *[other] { $sources } fuentes consultadas
} { $polls ->
    [one] { $polls } vez
    [many] { $polls } de veces
   *[other] { $polls } veces
}, nada nuevo para usted.
