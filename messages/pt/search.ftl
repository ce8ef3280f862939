# A pesquisa de convites e o que dizem as respostas.

search-heading = { $total ->
    [one] <b>{ $total } convite para «{ $words }»</b>
    [many] <b>{ $total } de convites para «{ $words }»</b>
   *[other] <b>{ $total } convites para «{ $words }»</b>
}
search-needs = { $count ->
    [one] { $count } deles responde à necessidade «{ $needs }», mas não contém as suas palavras.
    [many] { $count } deles respondem à necessidade «{ $needs }», mas não contêm as suas palavras.
   *[other] { $count } deles respondem à necessidade «{ $needs }», mas não contêm as suas palavras.
}
search-needs-all = Convites que respondem à necessidade «{ $needs }»; nenhum contém as suas palavras.
search-none = Não encontrei nenhum convite para «{ $words }». Tente outras palavras, menos palavras ou parte de um identificador, como ERASMUS-EDU-2026. O que corresponde ao seu perfil: /calls
search-how = Escreva o que procura depois do comando ou envie-o simplesmente como mensagem. Por exemplo: /search formação baterias

# O que foi compreendido nas palavras de uma pesquisa, numa linha própria: região, programa, data-limite.
search-understood = Interpretado como: { $parts }
search-unread = Nenhum convite corresponde ao que compreendi ({ $parts }). Estes convites contêm as suas palavras.
search-part-month = data-limite em { $month }
search-part-day = data-limite a { $last }
search-part-until = data-limite até { $last }
search-part-from = data-limite a partir de { $first }
search-part-between = data-limite entre { $first } e { $last }
search-part-open = abertos agora
search-part-planned = ainda não abertos
search-instead = Nenhum convite contém «{ $typed }». Eis o que encontrei para «{ $words }».
search-some = Nenhum convite contém todas estas palavras. Estes contêm algumas.
search-meant = Talvez quisesse escrever uma das formas abaixo.
search-chosen = Apenas: { $filters }
search-none-chosen = Nenhum convite para «{ $words }» corresponde a esta escolha: { $filters }. Os botões abaixo anulam-na.
search-expired = Esta pesquisa é demasiado antiga para ser repetida. Escreva as palavras de novo.
search-narrow-heading = <b>Refinar: «{ $words }»</b>
search-narrow-how = { $total ->
    [0] De momento, { $total } convites. Toque numa opção para a ativar ou desativar.
    [one] De momento, { $total } convite. Toque numa opção para a ativar ou desativar.
    [many] De momento, { $total } de convites. Toque numa opção para a ativar ou desativar.
   *[other] De momento, { $total } convites. Toque numa opção para a ativar ou desativar.
}
button-search-off = Sem: { $part }
button-search-on = De novo com: { $part }
button-search-narrow = Refinar
button-search-show = { $total ->
    [0] Ver { $total } convites
    [one] Ver { $total } convite
    [many] Ver { $total } de convites
   *[other] Ver { $total } convites
}
button-search-deadline = Por data-limite
button-search-best = Os melhores primeiro
button-search-open = Abertos agora
button-search-closed = Também os encerrados
button-search-regions = As minhas regiões
button-search-within = { $days ->
    [one] Encerram em { $days } dia
    [many] Encerram em { $days } de dias
   *[other] Encerram em { $days } dias
}
button-search-programme = { $programme } ({ $count })
button-search-need = { $need } ({ $count })
button-search-chosen = ✓ Sim: { $choice }
