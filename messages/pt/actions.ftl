# Actions from roundtables, to who is to do them.

todo-given = <b>Tem uma tarefa de uma mesa-redonda</b>
todo-soon = <b>Prazo da sua tarefa: { $distance }</b>
todo-late = <b>O prazo da sua tarefa passou</b>
todo-nodate = <b>Em que ponto está a sua tarefa?</b>
todo-show = <b>A sua tarefa</b>
todo-host = <b>Sem resposta sobre uma tarefa da sua mesa-redonda</b>
todo-back = <b>Uma tarefa da sua mesa-redonda precisa de alguém</b>
todo-hosted = <b>Uma tarefa da sua mesa-redonda</b>
todo-done = <b>Feito, agradeço</b>
todo-table = Mesa-redonda: { $title }
todo-by = <b>Até:</b> { $day }
todo-owner = <b>Quem faz:</b> { $owner }
todo-later = Voltarei a perguntar em { $day }.
todo-later-ask = <b>Quando devo perguntar de novo?</b> Toque num botão ou escreva um dia.
todo-not-mine = A tarefa voltou a quem organiza.
todo-gone = Esta tarefa já não existe.
todo-not-yours = Esta tarefa não é sua.
todo-bad-day = Escolha um dia futuro, no prazo de um ano.

button-todo-done = Feito
button-todo-undone = Afinal não está feito
button-todo-later = Mais tarde
button-todo-sooner = Não esperar
button-todo-not-mine = Não é minha
button-todo-mine = Afinal é minha
button-todo-3 = Daqui a 3 dias
button-todo-7 = Daqui a 1 semana

section-actions = As suas tarefas
tables-actions = <b>As suas tarefas em aberto:</b> { $count }
button-past-tables = Mesas-redondas anteriores
past-heading = <b>Mesas-redondas anteriores.</b> Toque num número para ver a ata.
past-none = Ainda não esteve em nenhuma mesa-redonda.
