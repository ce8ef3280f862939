# Dias de reunião, quem tem interesse, consultas sobre a data.

gathered = { $regions ->
    [one] { $regions } região
    [many] { $regions } de regiões
   *[other] { $regions } regiões
} de { $countries ->
    [one] { $countries } país
    [many] { $countries } de países
   *[other] { $countries } países
} { $regions ->
    [one] tem interesse
    [many] têm interesse
   *[other] têm interesse
}{ $lacks ->
    [some] ; para já { $none }.
   *[else] .
}
gathered-none-industry = nenhuma empresa
gathered-none-education = nenhuma entidade de formação
gathered-none-social_partners = nenhum parceiro social
gathered-none-public_authorities = nenhuma autoridade pública
gathered-heading = <b>Este convite não lhe interessa só a si</b>
gathered-next = O interesse chega para uma mesa-redonda. Quem a pode abrir sabe-o; quando houver data, receberá uma mensagem.

counted-ask = <b>Os outros interessados podem saber que a sua região também tem interesse?</b> Só se mostram números: regiões, países, grupos; nunca o seu nome. Em troca, vê o mesmo dos outros.
button-counted = { $answer ->
    [yes] Sim, contem connosco
   *[else] Não, agradeço
}
counted-here = Conta para os outros, sem o seu nome: /settings
counted-said = { $answer ->
    [yes] A sua região conta a partir de agora, sem o seu nome. Para mudar: /settings
   *[else] Não conta. Para mudar: /settings
}
settings-name-counted = Contar entre os interessados
settings-counted = { $state ->
    [on] sim
    [off] não
   *[else] ainda sem resposta
}
settings-choice-counted = { $state ->
    [on] Contar entre os interessados
   *[else] Deixar de contar entre os interessados
}

quorum-lands = <b>Por país:</b> { $lands }
quorum-land = { $country } { $count }
quorum-missing = <b>Ainda faltam:</b> { $groups }
quorum-complete = Estão todos os grupos.
quorum-under = <b>O interesse por este convite</b>
    Alguns retiraram o seu interesse; agora é pouco para uma mesa-redonda.
quorum-taken-mine = Está a seu cargo. As outras pessoas autorizadas veem que alguém trata disso.
quorum-taken-other = Está a cargo de outra pessoa autorizada.
quorum-quiet = Respondeu: agora não. A situação é esta:
button-quorum = Quem tem interesse
button-quorum-take = Fica a meu cargo
button-quorum-give = Deixo de tratar disto
button-quorum-quiet = Agora não
button-quorum-again = Anular «Agora não»

day-holiday = { $named ->
    [yes] Feriado, { $day }: { $places } ({ $name }).
   *[else] Feriado, { $day }: { $places }.
}
day-line = • { $when }
day-suits = No horário de trabalho (9:00 às 17:00) de { $suits } em { $of } pessoas; nenhuma hora convém a mais.
day-suits-typed = No horário de trabalho (9:00 às 17:00) de { $suits } em { $of } pessoas.
day-season = { $season ->
    [august] Em agosto muitos estão ausentes.
   *[else] Perto do Natal muitos estão ausentes.
}
day-weekend = Não é dia útil: { $weekday }.

host-days-how = Escreva dia e hora como 2026-05-12 10:00, na sua própria hora. Os dias dos botões contam-se para trás a partir do prazo: não são feriado para ninguém, a uma hora que convém ao maior número.
host-really = <b>Tem a certeza?</b> A mesa-redonda seria depois do último prazo do convite.
host-really-when = Mesa-redonda: { $when }
host-really-deadline = Último prazo: { $when }
button-really = Sim, nesse dia
button-other-day = Outro dia
button-poll = Antes perguntar a data

poll-draft = <b>Perguntar a data</b>
poll-draft-dates = Escolha de duas a seis datas. Para outra, escreva-a como 2026-05-12 10:00, na sua própria hora.
poll-draft-chosen = <b>Escolhidas:</b> { $count }
poll-draft-seats = <b>Lugares:</b> { $seats }
poll-draft-seats-how = Escolha os lugares, ou escreva-os: { $example }
poll-draft-end = <b>Fim da consulta:</b> { $when }
poll-draft-end-how = Escolha o fim da consulta.
poll-draft-near = Nenhum fim convém: a primeira data está demasiado perto. Uma consulta termina pelo menos um dia antes.
poll-draft-asks = { $count ->
    [0] Ainda não há a quem perguntar; quem se juntar entretanto recebe a pergunta.
    [one] Pergunta-se a { $count } membro.
    [many] Pergunta-se a { $count } de membros.
   *[other] Pergunta-se a { $count } membros.
} Cada um recebe uma mensagem, e outra se perto do fim ainda faltar a resposta.
button-poll-end = { $days ->
    [one] Termina em { $days } dia
    [many] Termina em { $days } de dias
   *[other] Termina em { $days } dias
}
button-poll-open = Perguntar agora
button-poll-drop = Não perguntar
poll-dropped = Não se perguntou a ninguém.

ballot = <b>Que data lhe convém?</b>
ballot-nudge = <b>Falta a sua resposta sobre a data</b>
ballot-title = Mesa-redonda: { $title }
ballot-until = Responda, por favor, até: { $when }. Até lá pode mudar as suas respostas.
ballot-option = <b>{ $number }.</b> { $when }
ballot-counts = { $yes } sim, { $maybe } se preciso, { $no } não
ballot-count = { $answer ->
    [yes] { $count } sim
    [maybe] { $count } se preciso
   *[else] { $count } não
}
ballot-answer = { $answer ->
    [yes] Sim
    [maybe] Se preciso
   *[else] Não
}
ballot-button = { $number }: { $answer }
ballot-mine = A sua resposta: { $answer }
ballot-over = Esta consulta terminou.
ballot-chosen = <b>A data:</b> { $when }
ballot-tied = Várias datas convêm por igual. Quem organiza escolhe.
ballot-without = Não se chegou a nenhuma data.
button-ballot-none = Nenhuma destas
button-ballot = Que data lhe convém?

poll-host = <b>Consulta sobre a data</b>
poll-host-ended = <b>A consulta sobre a data terminou</b>
poll-host-turnout = { $asked ->
    [one] Respostas: { $voted } em { $asked }.
    [many] Respostas: { $voted } em { $asked }.
   *[other] Respostas: { $voted } em { $asked }.
}
poll-host-until = Termina: { $when }.
poll-host-group = { $group }: { $counts }
poll-host-no-group = Sem grupo
poll-host-tied = Estas datas convêm por igual. Escolha, por favor; caso contrário, vale a primeira a partir de: { $when }.
poll-host-none = Ninguém pode em nenhuma data ainda por vir.
poll-host-called-off = Terminou sem data.
button-poll-host = Como está agora
button-poll-finish = Terminar agora
button-poll-off = Terminar sem data
button-poll-reopen = Abrir de novo
button-poll-more = Perguntar outras datas
button-show-table = Ver a mesa-redonda
desk-button-poll = Consulta sobre a data

notice-dated = <b>A data da sua mesa-redonda está marcada</b>
notice-dated-yes = <b>Está marcada a data a que disse sim</b>
dated-no-seat-yet = O seu sim ainda não é um lugar: inscreva-se, por favor.

refusal-dates-to-offer = Uma consulta tem de duas a seis datas.
refusal-poll-end = O fim de uma consulta tem de estar por vir.
refusal-poll-ends-late = A consulta tem de terminar um dia antes da primeira data, o mais tardar: { $when }.
refusal-poll-over = Esta consulta terminou.
refusal-not-asked = Aqui só pode responder quem recebeu a pergunta.
refusal-asked-already = Já está aberta uma consulta sobre esta data.

privacy-dates = Se conta entre os interessados num convite decide-se em /settings: os outros veem só números, e só de quem concordou. As pessoas autorizadas veem os números de todos. O que responde numa consulta sobre a data aparece como número; quem organiza vê-o por grupo. Guarda-se até um ano depois da consulta.
