# A configuração inicial e as mesmas perguntas feitas mais tarde.

setup-welcome =
    <b>{ $assistant }</b>

    Indico-lhe a tempo, e com os motivos, os convites da UE que respondem às necessidades da sua região. Quando várias regiões querem o mesmo convite, podem reunir-se numa mesa-redonda.

    São cinco perguntas breves e todas se podem saltar. O que é conservado sobre si: /privacy
setup-language = Em que língua devo escrever?

setup-region =
    <b>{ $group ->
        [yes] De que região trata este grupo?
       *[else] Onde trabalha?
    }</b>
    Escreva o nome de uma região, de uma cidade ou de um país, ou um código NUTS como CZ080. Também pode enviar uma localização.
setup-region-found = Para «{ $typed }» encontrei o seguinte. Escolha uma opção. As áreas maiores estão em baixo.
setup-region-nearby = Estas são as regiões cujo centro está mais perto da sua localização; o da primeira fica a { $away }. Perto de uma fronteira ou da costa, a sua pode ser a segunda. Escolha uma; as áreas maiores estão em baixo.
setup-region-nearest = Esta é a região cujo centro está mais perto da sua localização; fica a { $away }. Se for a sua, escolha-a; as áreas maiores estão em baixo.
setup-region-away = { $near ->
    [yes] menos de 5 km
   *[else] { $far } km
}
setup-region-far = A sua localização não fica em nenhuma das regiões que conheço: são as da União Europeia e dos países vizinhos. Escreva o nome da região para a qual trabalha.

setup-region-none = Não encontrei nenhuma região para «{ $typed }». Tente outra grafia, uma localidade maior nas proximidades ou um código NUTS como DE11.
setup-region-chosen = <b>As suas regiões:</b> { $regions }
setup-region-more = Para acrescentar outra, escreva o nome ou envie uma localização.
setup-region-drop = Retirar { $region }
setup-reply = Num grupo só leio as respostas: responda a esta mensagem.

setup-needs =
    <b>Sobre o que quer receber informação?</b>
    Toque em todas as necessidades que quiser. { $served ->
        [yes] Sem escolha, recebe o que a sua região precisa.
       *[else] Sem escolha, recebe informação sobre tudo.
    }
setup-needs-region = <b>Necessidades de { $region }:</b> { $needs }
setup-needs-take = Adotar as necessidades de { $region }
setup-needs-set = São também as necessidades de { $region }
setup-needs-erase = Apagar as necessidades de { $region }
setup-needs-not-allowed = Só quem organiza mesas-redondas nesta região pode dizer de que precisa.
setup-needs-typed = Ou escreva numa frase em que trabalha a sua região e eu proponho o que se adequa.
setup-needs-command = Ou escreva /needs e uma frase sobre aquilo em que trabalha a sua região e eu proponho o que se adequa.
needs-suggested = <b>A partir das suas palavras</b>
needs-suggested-line = • { $need }: { $words }
needs-suggested-word = «{ $word }»
needs-suggested-none = Nestas palavras não encontrei nada que conheça. Diga-o de outra forma ou escolha na lista.
needs-suggested-all = Escolher todas estas
needs-suggested-more = Escolher entre todas
setup-needs-group = <b>{ $group }</b>, { $page } de { $pages }
setup-needs-count = { $count ->
    [0] Ainda sem escolha.
    [one] { $count } escolhida até agora.
    [many] { $count } escolhidas até agora.
   *[other] { $count } escolhidas até agora.
}
needs-open = { $need } ({ $count })
setup-needs-open = Entre parênteses: convites abertos ou anunciados agora, { $of ->
    [regions] para as suas regiões.
   *[else] para todas as regiões.
}

setup-needs-first = <b>Mais importante para si:</b> { $needs }
setup-needs-weigh = ★ O que é mais importante?
needs-first = ★ primeiro: { $need }
needs-weigh =
    <b>O que é mais importante para si?</b>
    Toque numa necessidade e os convites que lhe respondem surgem primeiro nas suas listas e resumos. Toque de novo para anular.

    Também pode deixar tudo como está: nesse caso, as suas necessidades contam por igual. Em qualquer caso, nada é omitido.
setup-needs-before = ‹ { $group }
setup-needs-after = { $group } ›
setup-needs-done = { $count ->
    [0] Concluir: { $served ->
        [yes] o que a minha região precisa
       *[else] tudo
    }
    [one] Concluir: { $count } escolhida
    [many] Concluir: { $count } escolhidas
   *[other] Concluir: { $count } escolhidas
}
needs-green-technology = Tecnologia verde
needs-digital-technology = Tecnologia digital
needs-industry = Indústria
needs-education = Educação e formação
needs-people = Pessoas
needs-region = A região

setup-group =
    <b>Quem representa?</b>
    Numa mesa-redonda há lugares reservados para cada um destes grupos.
setup-organisation =
    <b>Para que organização trabalha?</b>
    Escreva o nome, para que quem organiza uma mesa-redonda veja quem pede um lugar. Não é obrigatório.
setup-organisation-now = Agora: { $organisation }
setup-erase = Apagar

setup-rhythm = <b>Com que frequência devo escrever?</b>
setup-rhythm-weekly = Todas as semanas: { $weekday } { $hour }
setup-rhythm-at-once = De imediato, o resto semanalmente
setup-rhythm-later = O dia e a hora podem ser alterados mais tarde com /rhythm.
setup-rhythm-when = O resumo semanal chega neste dia e hora: { $weekday }, { $hour }, hora de { $city }.

setup-preview = { $total ->
    [0] <b>Nos últimos { $days } dias, não teria recebido nenhum convite.</b>
    [one] <b>Nos últimos { $days } dias, teria recebido { $total } convite.</b>
    [many] <b>Nos últimos { $days } dias, teria recebido estes { $total } de convites.</b>
   *[other] <b>Nos últimos { $days } dias, teria recebido estes { $total } convites.</b>
}
setup-preview-line = • { $title }
setup-preview-more = { $count ->
    [one] E mais { $count }.
    [many] E mais { $count }.
   *[other] E mais { $count }.
}
setup-preview-none = Volte atrás para escolher mais necessidades ou uma área maior, ou fique com isto: poucas mensagens, mas úteis.

setup-finished-weekly = <b>Concluído.</b> O que está aberto agora chega de imediato, numa só mensagem. Depois, escrevo todas as semanas ({ $weekday }, { $hour }, hora de { $city }) e, antes disso, só se um convite encerrar mais cedo.
setup-finished-at-once = <b>Concluído.</b> O que está aberto agora chega de imediato, numa só mensagem. Depois, o que melhor corresponde chega de imediato e o resto todas as semanas ({ $weekday }, { $hour }, hora de { $city }).
setup-finished-how = Alterar tudo: /settings. Silêncio durante algum tempo: /pause. Parar: /stop. Apagar tudo: /forget
setup-finished-group = Os administradores alteram tudo com /settings e param com /stop. Para se inscrever em mesas-redondas, escreva-me numa conversa privada.
setup-offer = Devo avisar quando houver convites adequados à sua região? A configuração demora um minuto.

setup-back = ‹ Voltar
setup-skip = Saltar
setup-done = Concluir
setup-finish = Está bem assim
setup-continue = Configurar
