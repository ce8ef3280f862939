# O dossiê antes de uma mesa-redonda, e as páginas do painel que o preparam.

pdf-page = Página { $page } de { $pages }
button-briefing = Dossiê
button-paper = Em PDF
button-table-show = Ver a mesa-redonda

briefing-title = Dossiê: { $title }
briefing-news = Novo desde o seu último dossiê: { $parts }
briefing-part-when = a hora
briefing-part-where = o local
briefing-part-agenda = a ordem de trabalhos
briefing-part-calls = os convites em debate
briefing-part-changed = alterações num convite
briefing-part-note = a nota da organização
briefing-paper = O mesmo, para imprimir ou guardar.
briefing-as-of = Atualização: { $when }. Quem vem ainda pode mudar.
briefing-note = Uma palavra da organização
briefing-agenda = Ordem de trabalhos
briefing-call = O convite
briefing-call-further = Também em debate
briefing-can-apply = <b>Quem se pode candidatar:</b> { $who }
briefing-changed = <b>Alterado desde a abertura da mesa-redonda:</b>
briefing-unchanged = Sem alterações desde a abertura da mesa-redonda.
briefing-who = Quem vem
briefing-coming = { $count ->
    [0] Ainda ninguém tem lugar; lugares no total: { $capacity }
    [one] 1 pessoa tem lugar; lugares no total: { $capacity }
    [many] { $count } de pessoas têm lugar; lugares no total: { $capacity }
   *[other] { $count } pessoas têm lugar; lugares no total: { $capacity }
}
briefing-group = { $group }: { $taken } (lugares reservados: { $quota })
briefing-group-open = { $group }: { $taken }
briefing-missing = Ainda ninguém de: { $groups }
briefing-countries = Por país: { $countries }
briefing-names = Quem aceitou ser nomeado: { $names }
briefing-similar = Convites semelhantes abertos
briefing-carried = Ainda em aberto da última vez
briefing-similar-line = <a href="{ $url }">{ $title }</a>: { $when }
briefing-courses = Cursos para estas necessidades
briefing-course = <a href="{ $url }">{ $title }</a> ({ $provider })
briefing-refused = O dossiê é para quem tem lugar.

agenda-explore = Explorar o convite
agenda-explore-1 = Boas-vindas, e quem está
agenda-explore-2 = O convite em resumo: o que financia, quem se pode candidatar, até quando
agenda-explore-3 = De que precisa cada região, e o que pode trazer
agenda-explore-4 = Ideias para um projeto comum
agenda-explore-5 = Quem continua, e os próximos passos
agenda-partners = Encontrar parceiros
agenda-partners-1 = Boas-vindas, e o que mudou no convite
agenda-partners-2 = A ideia do projeto em cinco frases
agenda-partners-3 = Funções: quem coordena, quem faz o quê
agenda-partners-4 = Que parceiros faltam, e quem os contacta
agenda-partners-5 = Orçamento, contribuição própria e próximos passos
agenda-go-no-go = Decidir se há candidatura
agenda-go-no-go-1 = Em que ponto está a candidatura
agenda-go-no-go-2 = Questões em aberto de cada parceiro
agenda-go-no-go-3 = O que fala a favor, e o que fala contra
agenda-go-no-go-4 = A decisão: candidatar-se ou não
agenda-go-no-go-5 = Tarefas, responsáveis e datas até à data-limite

desk-button-briefing = Dossiê
desk-button-agenda = Ordem de trabalhos
desk-button-calls = Convites em debate
desk-button-note = A sua nota
desk-button-preview = Ver o dossiê
desk-button-briefnow = Enviar agora
desk-button-brieflater = Afinal, enviar como previsto
desk-button-agendaclear = Retirar a ordem de trabalhos
desk-button-agendaback = Voltar ao que estava antes
desk-button-noteclear = Retirar a nota
desk-button-noteback = Voltar ao que estava antes
desk-button-calladd = Acrescentar: { $number }
desk-button-calldrop = Retirar: { $number }

agenda-page = <b>Ordem de trabalhos</b>
agenda-none = Ainda não há ordem de trabalhos. Escolha uma destas, que cada pessoa lê na sua língua, ou escreva a sua numa mensagem.
agenda-how = Escolha outra, ou escreva a sua numa mensagem. Quem já tem o dossiê fica a saber da alteração.
agenda-long = É demasiado longa: { $length } carateres, no máximo { $most }. Envie uma mais curta.
note-page = <b>A sua nota no dossiê</b>
note-none = Ainda não há nenhuma. Escreva-a numa mensagem: o que trazer, o que ler, como entrar.
note-how = Para a alterar, escreva uma nova numa mensagem.
note-too-long = É demasiado longa: { $length } carateres, no máximo { $most }. Envie uma mais curta.
plan-heading = <b>O dossiê</b>
plan-what = Hora, local, ordem de trabalhos, os convites e o que neles mudou, quem vem por grupo e país, convites semelhantes: numa mensagem e em PDF, a quem tem lugar e à organização.
plan-when = <b>Envio:</b> { $when }
plan-later = Quem obtiver lugar depois recebe-o logo; quem o tem fica a saber do que muda.
plan-out = Enviado até agora a estas pessoas: { $count }.
plan-sending = Está a ser enviado agora.
plan-agenda = Ordem de trabalhos: { $state ->
    [yes] há uma
   *[else] ainda não há
}
plan-note = A sua nota: { $state ->
    [yes] há uma
   *[else] ainda não há
}
plan-calls = { $count ->
    [0] Não há nenhum convite em debate.
    [one] Há 1 convite em debate.
    [many] Há { $count } de convites em debate.
   *[other] Há { $count } convites em debate.
}
plan-reminders = Todos recebem lembretes 7 dias, 1 dia e 1 hora antes. A ligação para participar chega 24 horas antes.
plan-question = <b>Pergunta-se «Ainda pode vir?»:</b> { $when }
calls-page = <b>Convites em debate</b>
calls-how = Para acrescentar um convite, escreva o número, o identificador ou algumas palavras do título.
calls-none-found = Não se encontrou nenhum convite para «{ $typed }».
calls-found = Qual destes?
calls-full = Numa mesa-redonda debatem-se no máximo { $most } convites.
