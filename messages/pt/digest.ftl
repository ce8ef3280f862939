# O resumo.

digest-heading =
    <b>{ $assistant }: o seu resumo</b>
    { $day }
digest-first =
    <b>{ $assistant }: abertos agora para si</b>
    { $day }
digest-page = <b>{ $heading }</b>, página { $page } de { $pages } ({ $total } no total)
digest-checked = Desde o seu último resumo, { $sources ->
    [one] foi consultada { $sources } fonte
    [many] foram consultados { $sources } de fontes
   *[other] foram consultadas { $sources } fontes
} { $polls ->
    [one] { $polls } vez
    [many] { $polls } de vezes
   *[other] { $polls } vezes
}.
digest-foot = Toque num número para ver o convite completo. Quando chega o resumo: /rhythm
digest-foot-letters = Toque numa letra para ver mais. Quando chega o resumo: /rhythm
digest-first-foot = Toque num número para ver o convite completo. A partir de agora, receberá o que é novo, muda ou está prestes a encerrar. Quando chega o resumo: /rhythm

section = <b>{ $heading }</b> ({ $total })
section-plain = <b>{ $heading }</b>
section-open = Abertos agora
section-new = Novos
section-changed = Alterados
section-closing = Encerram em breve
section-tables = As suas mesas-redondas
section-articles = Notícias
section-more = { $count ->
    [one] Mais { $count } no botão abaixo.
    [many] Mais { $count } no botão abaixo.
   *[other] Mais { $count } no botão abaixo.
}
button-more = { $heading }: mais { $count }
button-previous = ‹ Anterior
button-next = Seguinte ›

line-title = <b>{ $number }. { $title }</b>
line-why = Porquê: { $needs }
why-short = { $need } ({ $words })
more-needs = { $count ->
    [one] mais { $count } necessidade
    [many] mais { $count } de necessidades
   *[other] mais { $count } necessidades
}
line-article =
    <a href="{ $url }">{ $title }</a>
    { $source } · { $day } · { $need }
line-closed-early = A página da entidade que publica o convite indica: { $status }
line-saved = Guardou este convite.
line-interested = Indicou que interessa à sua região.

all-quiet = Sem novidades: { $sources ->
    [one] { $sources } fonte consultada
    [many] { $sources } de fontes consultadas
   *[other] { $sources } fontes consultadas
} { $polls ->
    [one] { $polls } vez
    [many] { $polls } de vezes
   *[other] { $polls } vezes
}, nada de novo para si.
