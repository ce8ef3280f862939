# At the table: who is here, decisions and actions, the minutes.

hosts-only = Só quem organiza uma mesa-redonda pode anotar decisões e tarefas.

button-here = Estou aqui
button-not-here = Afinal não estou
notice-here = <b>A sua presença está registada.</b>
door-no-seat = <b>Não tem lugar nesta mesa-redonda.</b> Dirija-se a quem organiza.
door-waiting = <b>Está na lista de espera.</b> Quem organiza sabe que está aqui e pode dar-lhe um lugar, se houver algum livre.
person-unnamed = { $country ->
    [none] { $group }, n.º { $nth }
   *[else] { $group }, { $country }, n.º { $nth }
}
door-count = <b>Presentes:</b> { $came } de { $seats }. <b>Ausentes:</b> { $absent }
door-group = { $group }: { $came } de { $seats }
door-countries = <b>Por país:</b> { $countries }
door-asks = <b>À porta, sem lugar:</b> { $people }. Lugares livres: { $free }
door-how = Toque numa pessoa para registar a presença; toque outra vez para anular.
door-not-held = <b>Foi indicado que esta reunião não se realizou.</b>
button-absent = Ausente
button-was-absent = Ausente: { $person }
button-walk-in = Dar um lugar: { $person }
button-walk-out = Retirar o lugar: { $person }
button-others-absent = Os outros estiveram ausentes
button-others-back = Anular: os outros ausentes
button-held = A reunião realizou-se
button-not-held = A reunião não se realizou
held-ask = <b>A reunião realizou-se?</b> Ninguém foi registado como presente e nada foi anotado.
button-door-code = Código QR para a entrada
qr-here = <b>Presença na mesa-redonda</b>
qr-scan-here = Leia para registar a presença
refusal-no-free-seat = Nenhum lugar está livre.
refusal-not-waiting = À porta só pode receber lugar quem está na lista de espera.
refusal-doors-closed = Já não pode registar a presença. Quem organiza ainda o pode fazer.

desk-button-door = Quem está
desk-button-came = Quem esteve
desk-button-minutes = Ata
desk-button-survey = Inquérito
desk-button-outcome = Resultado
desk-button-follow = Reunião seguinte

minutes-heading = <b>Ata</b>
minutes-corrected = <b>Ata corrigida, versão { $edition }</b>
minutes-draft = <b>Projeto de ata.</b> Até ao envio, só quem organiza o vê.
minutes-draft-changed = <b>A ata mudou desde o envio.</b> Envie a correção.
minutes-are-sent = <b>A ata tal como foi enviada</b>
minutes-draft-told = <b>A reunião terminou.</b> O projeto de ata está pronto e ainda pode anotar quem esteve presente.
minutes-came = <b>Presentes:</b> { $count }
minutes-countries = Países: { $count }
minutes-group = { $group }: { $count }
minutes-absent = Ausentes: { $count }
minutes-names = <b>Nomeados com o seu consentimento:</b> { $names }
minutes-decisions = <b>Decisões</b>
minutes-actions = <b>Tarefas</b>
minutes-carried = <b>Ainda em aberto da última vez</b>
minutes-nothing = Ainda não foram anotadas decisões nem tarefas.
minutes-next = <b>Próxima reunião:</b> { $when }
minutes-more = Mais no PDF: { $count }
minutes-sign = { $sign ->
    [new] novo
    [changed] alterado
   *[else] riscado
}
minutes-as-of = Situação em { $day }
minutes-none = Ainda não há ata desta mesa-redonda.
minutes-which-line = <b>Que linha?</b>
minutes-send-ask = <b>Enviar a ata a todos os que tinham lugar?</b> Destinatários: { $count }. Não pode ser retirada, só corrigida.
minutes-send-nobody = <b>Mais ninguém tinha lugar: não há a quem a enviar.</b> O seu exemplar está aqui, também em PDF.
minutes-correct-ask = <b>Enviar a ata corrigida?</b> Destinatários: { $count }. O que mudou está assinalado.
minutes-nothing-new = Nada mudou desde o envio da ata.
item-words = { $words }
action-you = a seu cargo
action-host = organização
action-nobody = ainda ninguém
action-due = até { $day }
action-done = { $by ->
    [host] feito, anotado por quem organiza
   *[else] feito
}
action-host-words = organização, organizador, organizadora, eu
action-by-words = para o, para a, para

button-minutes-pdf = PDF
button-minutes-edit = Alterar uma linha
button-minutes-send = Enviar a todos
button-send-yes = Sim, enviar
button-minutes-correct = Enviar a correção
button-to-minutes = Voltar à ata
button-next-table = Ver a próxima reunião
button-last-minutes = Ata da reunião anterior
button-note-decision = Acrescentar uma decisão
button-note-action = Acrescentar uma tarefa
button-item-reword = Reformular
button-item-strike = Riscar
button-item-restore = Repor
button-item-who = Quem faz
button-item-when = Até quando
button-owner-me = Eu
button-owner-nobody = Ainda ninguém
button-by-1w = Daqui a 1 semana
button-by-2w = Daqui a 2 semanas
button-by-deadline = Antes do prazo do convite
button-by-none = Sem data

item-ask-decision = O que foi decidido? Escreva uma decisão por linha.
item-ask-action = O que há a fazer? Escreva uma tarefa por linha, por qualquer ordem: @quem, o quê, até quando. Exemplo: @educação preparar o orçamento até 15 de março
item-ask-reword = Escreva esta linha de novo.
action-who = <b>Quem faz?</b>
action-who-unclear = Não é claro quem é «{ $said }».
action-who-several = «{ $said }» refere-se a várias pessoas.
action-when = <b>Até quando?</b> Toque num botão ou escreva um dia.
action-when-unclear = Não percebi este dia. Escreva-o assim: 15 de março
item-long = É demasiado longo. Uma linha tem no máximo { $most } carateres.
item-gone = Esta linha já não existe.
noted = <b>Anotado.</b> Toque num número para alterar uma linha.
which-table-ask = <b>Em que mesa-redonda?</b>
no-table-meant = Não tem uma mesa-redonda em que isto possa ser anotado.
