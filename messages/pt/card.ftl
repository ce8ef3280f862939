# A ficha de um convite.

alert-new = <b>Novidade para si</b>
alert-changed = <b>Alterado</b>
alert-urgent = { $days ->
    [0] Esta mensagem chega agora porque o convite encerra hoje.
    [1] Esta mensagem chega agora porque o convite encerra amanhã.
    [one] Esta mensagem chega agora porque o convite encerra dentro de { $days } dia.
    [many] Esta mensagem chega agora porque o convite encerra dentro de { $days } de dias.
   *[other] Esta mensagem chega agora porque o convite encerra dentro de { $days } dias.
}

card-programme = { $programme }
card-programme-reference = { $programme } · <code>{ $reference }</code>
card-status = <b>Situação:</b> { $status }
card-opens = <b>Situação:</b> Ainda não aberto. Abertura: { $when }
card-planned-opens = <b>Situação:</b> Anunciado. Abertura prevista: { $when }
card-planned = (ainda pode mudar ou ser anulado)
card-published-status = (a entidade que o publica ainda indica: { $status })
card-closed-early = A página da entidade que publica o convite indica: <b>{ $status }</b>. O convite terá provavelmente encerrado antes da data-limite; convém confirmar primeiro nessa página.

card-deadline = <b>Data-limite:</b> { $when }, { $left }
card-deadline-about = <b>Data-limite:</b> { $when }. O dia exato ainda não foi publicado.
card-own-time = <b>Na sua hora local:</b> { $when }
card-further = <b>Outras datas-limite:</b> { $when }
card-closed = <b>Data-limite:</b> { $when }, prazo terminado
card-undated = <b>Data-limite:</b> nenhuma publicada

card-budget = <b>Dotação do convite:</b> { $amount }
card-grant-range = <b>Por projeto:</b> de { $low } a { $high }
card-grant-most = <b>Por projeto:</b> até { $amount }
card-grant-least = <b>Por projeto:</b> pelo menos { $amount }
card-rate = Em euros, à taxa de câmbio do Banco Central Europeu de { $day }: { $one } = { $other }
card-grants = { $count ->
    [one] <b>Projetos previstos:</b> { $count }
    [many] <b>Projetos previstos:</b> { $count }
   *[other] <b>Projetos previstos:</b> { $count }
}
card-cofinancing = <b>Cofinanciamento:</b> { $share } dos custos elegíveis

card-who = <b>Quem se pode candidatar</b>
card-where = <b>Onde:</b> { $places }
card-anywhere = <b>Onde:</b> toda a área do programa

card-why = <b>Porque lhe interessa</b>
why-need = { $need }: { $words }
why-need-region = { $need } (necessidade da região { $region })
why-perhaps = Talvez: { $why }
why-territory = O seu território está abrangido: { $region }
why-category = A sua região está entre as abrangidas ({ $asks }): { $region }

card-check = <b>A verificar</b>
check-dates = O convite ainda está aberto? As datas não são claras.
check-territory = O seu território está abrangido? O convite não o diz com clareza.
check-category = O convite destina-se apenas a { $asks }. { $known ->
    [in] Tanto quanto sabemos, { $value } está entre elas. Convém confirmar.
    [out] Tanto quanto sabemos, { $value } não está entre elas, mas sim entre as { $kind }. Convém confirmar.
    [part] Em { $value }, tanto quanto sabemos, estão entre elas: { $parts }.
   *[else] { $value } está entre elas? Não sabemos.
}
check-just-transition = { $within ->
    [some] Em { $value }, estão incluídos num plano de transição justa, no todo ou em parte: { $parts }. A sua organização fica aí? O Fundo só financia nesses territórios.
   *[else] A sua região pertence a um território de transição justa? O Fundo só financia nesses territórios.
}
check-applicants = A sua organização pode candidatar-se? O convite não o diz com clareza.
check-applicants-read = A sua organização pode candidatar-se? Compare com «Quem se pode candidatar», acima.
check-programme = Pode participar no programa? O convite não o diz com clareza.
check-other = Cumpre todas as condições? Não foi possível apurar uma delas: { $value }

card-changed = <b>Alterações desde a sua última consulta</b>
change-title = Título: { $old } → { $new }
change-published_status = Situação: { $old } → { $new }
change-opens = Abertura: { $old } → { $new }
change-cut_offs = Data-limite: { $old } → { $new }
change-cut-off-added = Data-limite acrescentada: { $new }
change-cut-off-dropped = Data-limite suprimida: { $old }
change-budget = Dotação: { $old } → { $new }
change-applicants = Quem se pode candidatar: { $how ->
    [more] agora também: { $new }
    [fewer] já não: { $old }
    [both] agora também: { $new }; já não: { $old }
   *[else] { $old } → { $new }
}
change-regions = Onde: { $how ->
    [more] agora também: { $new }
    [fewer] já não: { $old }
    [both] agora também: { $new }; já não: { $old }
   *[else] { $old } → { $new }
}
change-places = Onde, tal como publicado: { $old } → { $new }

card-interest = <b>Interesse até agora:</b> { $members ->
    [one] { $members } membro
    [many] { $members } de membros
   *[other] { $members } membros
} de { $countries ->
    [one] { $countries } país
    [many] { $countries } de países
   *[other] { $countries } países
}
card-table = <b>Mesa-redonda sobre este convite:</b> { $when }

card-link = <a href="{ $url }">Página oficial</a>
card-as-of = Atualização: { $when }. Fonte: { $source }
card-also = Também publicado por { $sources }

button-int = { $state ->
    [on] 🙋 Região interessada ✓
   *[else] 🙋 Interessa à minha região
}
button-save = { $state ->
    [on] ⭐ Guardado ✓
   *[else] ⭐ Guardar
}
button-ics = 🗓 Calendário
button-share = 🔁 Partilhar
button-fits = { $state ->
    [on] 👍 Adequado ✓
   *[else] 👍 Adequado
}
button-no = { $state ->
    [on] 🔕 Não é para nós ✓
   *[else] 🔕 Não é para nós
}
button-table = Mesa-redonda, { $when }
button-back = ‹ Voltar
button-show = Ver o convite

not-for-us-ask =
    <b>Não é para a sua região?</b>
    { $title }

    Indique porquê. Não voltará a receber informação sobre este convite e a seleção melhorará.

share-title = <b>{ $title }</b>
share-link = <a href="{ $url }">Pormenores, datas-limite e interesse de outras regiões</a>
button-share-chat = Enviar para uma conversa
button-copy-link = Copiar a ligação
