# A imagem das próximas datas-limite e as palavras que a substituem.

picture-heading = As suas próximas datas-limite
picture-as-of = Atualização: { $day }
picture-today = Hoje
picture-saved = Guardado
picture-interested = De interesse
picture-more = { $count ->
    [one] Mais { $count } convite tem uma data-limite futura.
    [many] Mais { $count } de convites têm datas-limite futuras.
   *[other] Mais { $count } convites têm datas-limite futuras.
}
picture-dates-more = { $count ->
    [one] mais { $count } data
    [many] mais { $count } de datas
   *[other] mais { $count } datas
}
picture-legend-kept = Guardado ou de interesse
picture-legend-other = Outro convite
picture-legend-bar = Dia ainda não publicado

picture-caption = { $count ->
    [one] <b>A sua próxima data-limite</b>, atualização: { $day }, { $count } convite.
    [many] <b>As suas próximas datas-limite</b>, atualização: { $day }, { $count } de convites. As mais próximas:
   *[other] <b>As suas próximas datas-limite</b>, atualização: { $day }, { $count } convites. As mais próximas:
}
picture-line = • { $when }: { $title }
picture-line-kept = • { $when }: { $title } ({ $state })
picture-rest = { $count ->
    [one] Depois, mais { $count }: { $when }
    [many] Depois, mais { $count }, a última: { $when }
   *[other] Depois, mais { $count }, a última: { $when }
}

button-picture = Datas-limite numa imagem
picture-none = Nenhum destes convites tem uma data-limite futura.

settings-name-picture = Imagem das datas-limite
settings-picture = { $theme ->
    [light] clara, por baixo do resumo
    [dark] escura, por baixo do resumo
   *[else] nenhuma
}
picture-ask =
    <b>Que imagem deve acompanhar o resumo?</b>
    Quando se aproximam três ou mais datas-limite, uma imagem mostra-as por ordem de data. Chega sem som.
picture-theme = { $theme ->
    [light] Uma imagem clara
    [dark] Uma imagem escura
   *[else] Nenhuma imagem
}
