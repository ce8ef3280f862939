# Lugares: o que um organizador define numa mesa e o que se pergunta na inscrição.

seats-gauge = { $group }: { $taken } de { $quota }
seats-beyond = { $count ->
    [one] mais 1 num lugar aberto
    [many] mais { $count } em lugares abertos
   *[other] mais { $count } em lugares abertos
}
seats-offered = { $count ->
    [one] dos quais 1 por agora só proposto
    [many] dos quais { $count } por agora só propostos
   *[other] dos quais { $count } por agora só propostos
}
balance-nobody = Ainda ninguém se inscreveu.
balance-missing = Ainda ninguém de: { $groups }.
balance-lopsided = Um grupo tem mais de metade dos lugares ocupados: { $group }.
balance-full = Todos os grupos estão como previsto.
balance-good = Todos os grupos estão representados.

desk-button-people = Pessoas e pedidos
desk-button-seats = Lugares
desk-button-asks = Perguntas na inscrição
desk-button-hosts = Coorganizadores
desk-button-place = Local e línguas
desk-button-date = Mudar a data
desk-button-series = Série
desk-button-reopen = Afinal realiza-se
button-undo = Anular a alteração
button-more-settings = Mais definições
host-approval-on = Decide sobre cada inscrição.
host-approval-off = Quem se inscreve recebe logo um lugar livre.

seats-how = + acrescenta um lugar, − retira um livre. O que fica livre é logo oferecido a quem espera.
seats-open-name = Lugares abertos
seats-released-now = Os lugares de grupo livres estão abertos a todos.
button-approval-on = Decidir cada inscrição
button-approval-off = Admitir sem decidir
approval-off-ask = { $count ->
    [one] <b>Há 1 pedido em aberto.</b> Se deixar de decidir, é admitido. Sem lugar livre, espera.
    [many] <b>Há { $count } pedidos em aberto.</b> Se deixar de decidir, são admitidos por ordem de chegada. Quem não encontra lugar espera.
   *[other] <b>Há { $count } pedidos em aberto.</b> Se deixar de decidir, são admitidos por ordem de chegada. Quem não encontra lugar espera.
}
button-approval-let-in = Admiti-los
button-approval-keep = Continuar a decidir
button-release-now = Abrir a todos agora
button-release-back = Reservar de novo aos grupos
button-release-before = { $count ->
    [one] Abrir a todos 1 dia antes
    [many] Abrir a todos { $count } dias antes
   *[other] Abrir a todos { $count } dias antes
}

people-heading = <b>Pessoas nesta mesa</b>
person-state = { $state ->
    [requested] pede um lugar
    [seated] tem lugar
    [offered] tem uma oferta
    [waiting] espera
    [refused] pedido recusado
    [removed] lugar retirado
    [attended] participou
    [absent] não veio
   *[else] saiu
}
person-two = 2 pessoas
person-guest = sem Telegram
person-answers-open = faltam respostas
person-date = { $state ->
    [yes] vem na nova data
   *[else] nova data ainda por confirmar
}
person-no-name = Não foi dado nenhum nome.
person-name-host = Só os organizadores veem o nome.
person-answer = <b>{ $question }</b> { $answer }
person-answer-none = ainda sem resposta
person-facilitator = facilitação
answer-yes-no = { $answer ->
    [yes] Sim
   *[else] Não
}
button-approve = Dar um lugar
button-refuse = Recusar
button-reconsider = Voltar aos pedidos
button-remove = Retirar o lugar
button-readmit = Anular: devolver o lugar
button-to-cohost = Nomear coorganizador
button-people = ‹ Pessoas
remove-ask =
    <b>Retirar este lugar?</b>
    Quem o tem é informado uma vez e pode voltar a inscrever-se, no fim da fila. Escreva agora um motivo, que será transmitido, ou continue sem motivo.
button-remove-yes = Retirar sem motivo
button-remove-no = Não, deixar

asks-heading = <b>Perguntas na inscrição</b>
asks-none = Por agora nada se pergunta. Pode fazer até cinco perguntas.
asks-privacy = Só os organizadores veem as respostas. São apagadas 90 dias depois da reunião.
ask-kind = { $kind ->
    [number] um número
    [yes-no] sim ou não
    [choice] uma escolha
   *[else] por palavras
}
ask-required = { $state ->
    [on] espera-se uma resposta
   *[else] pode ficar em aberto
}
ask-new = Escreva a pergunta numa linha. Pedimos que não pergunte o que não precisa.
ask-words = Escreva de novo a pergunta, numa linha.
ask-choices = Escreva de duas a seis escolhas, cada uma na sua linha.
ask-dropped = Esta pergunta já não é feita.
button-ask-new = Perguntar algo
button-ask-words = Outras palavras
button-ask-kind = Resposta: { $kind }
button-ask-must = Esperar uma resposta
button-ask-may = Pode ficar em aberto
button-ask-up = Subir
button-ask-drop = Deixar de a fazer
cannot-ask-many = Já há cinco perguntas. Retire primeiro uma.
cannot-ask-gone = Esta pergunta já não é feita.
cannot-ask-empty = Escreva a pergunta por palavras.
cannot-ask-choices = São precisas de duas a seis escolhas diferentes, cada uma na sua linha.

place-heading = <b>Local e línguas</b>
place-online = <b>Local:</b> em linha
place-at = <b>Local:</b> { $place }
place-map = <a href="{ $url }">Ver num mapa</a>
link-at = <b>Participar:</b> { $link }
link-later = A ligação para participar chega 24 horas antes do início.
link-none = Ainda não há ligação para participar.
link-seen = Só a vê quem tem lugar, a partir de 24 horas antes do início.
languages-none = <b>Línguas:</b> não indicadas
languages-ask = Que línguas se falam na mesa? Um toque acrescenta uma ou retira-a.
address-ask = Escreva a morada ou partilhe uma localização: quem tem lugar poderá abri-la num mapa.
link-ask = Cole a ligação para participar. Começa por https://
link-bad = Um navegador não consegue abrir isto como ligação a uma reunião. Começa por https:// ou http://, por exemplo https://meet.example.eu/skills
button-address = Indicar uma morada
button-online = Só em linha
button-link = Indicar a ligação
button-link-off = Retirar a ligação
button-languages = Línguas
button-map = Mapa
map-spot-only = O local no mapa

date-heading = <b>Data</b>
date-confirmed = <b>Confirmaram a nova data:</b> { $yes }. <b>Sem resposta:</b> { $open }
date-how = Escolha um dia, ou escreva dia e hora assim: 2026-05-12 10:00, na sua própria hora.
date-sure =
    <b>Mudar a data desta mesa-redonda?</b>
    Até agora: { $old }
    Daqui em diante: { $new }
    Todas as pessoas inscritas ficam a saber as duas datas. A quem tem lugar pede-se que confirme, e nada perde por não responder. O ficheiro em «{ $button }» atualiza os calendários.
button-date-yes = Sim, mudar
button-date-no = Não, deixar
button-date-back = Anular: a data anterior

hosts-heading = <b>Coorganizadores</b>
hosts-none = Mais ninguém dirige esta mesa consigo. Um coorganizador pode fazer tudo o que pode fazer.
hosts-add = Quem o vai ajudar nesta mesa? Também pode enviar uma ligação a alguém.
hosts-nobody = Já não há ninguém para escolher. Pode enviar uma ligação a alguém.
hosts-link = Envie esta ligação a uma pessoa. A primeira que a abrir pode ser coorganizador. Serve uma vez, até: { $when }. { $link }
button-host-add = Escolher um coorganizador
button-host-link = Ligação para um coorganizador
button-host-link-off = Retirar a ligação
button-host-off = Retirar: { $who }
button-host-hand = Entregar a mesa a: { $who }
button-host-leave = Deixar de ajudar
cohost-invite = <b>Pedem-lhe que ajude a dirigir esta mesa-redonda</b>
cohost-invite-how = Como coorganizador vê quem vem e pode fazer tudo o que o organizador pode.
button-cohost-yes = Sim, ajudo
cohost-declined = Anotado. A ligação fica como está; ninguém soube de nada.
cannot-host-gone = Esta ligação foi usada, retirada ou é demasiado antiga. Peça outra ao organizador.
cannot-host-group = Só uma pessoa pode ser coorganizador. Abra a ligação numa conversa privada comigo.
cannot-host-already = Já dirige esta mesa.
cannot-host-unknown = Não é possível escolher esta pessoa. Envie antes uma ligação.
host-left = Já não ajuda a dirigir esta mesa.

series-place = Mesa { $n } de { $total } de uma série.
series-alone = Esta mesa está sozinha por agora.
series-how = Quando se reúne de novo? Mantêm-se lugares, perguntas, coorganizadores, línguas e local.
button-again = { $every ->
    [2] De novo daqui a 2 semanas
    [4] De novo daqui a 4 semanas
   *[else] De novo daqui a um mês
}
again-ask = <b>A próxima:</b> { $when }. Quem é convidado primeiro?
button-again-first = Primeiro esta mesa, um dia antes
button-again-all = Todos ao mesmo tempo
button-series-before = ‹ A anterior
button-series-after = A seguinte ›
button-cancel-all = Cancelar também as seguintes
button-cancel-reason = Cancelar com um motivo
cancel-reason-ask = Escreva o motivo. Todas as pessoas inscritas o ficam a saber.
button-reopen-all = Também todas as seguintes

button-two = Inscrever duas pessoas
two-ask =
    <b>Lugares para duas pessoas?</b>
    Recebem os dois lugares ou esperam pelos dois. Para que grupo?
button-one = Vem só uma pessoa
one-ask = O outro lugar passa então a quem espera, e isso não se pode anular. Vem só uma pessoa?
button-one-yes = Sim, só uma
button-one-no = Não, as duas
name-ask =
    <b>Os outros da mesa podem ver o seu nome?</b>
    Pode mudar isto até ao fim das inscrições e retirar o nome a qualquer momento. O nome é apagado 90 dias depois da reunião.
button-name-table = Sim, toda a mesa
button-name-last = { $shown ->
    [table] Como antes, para todos: { $name }
   *[else] Como antes, à organização: { $name }
}
button-name-host = Só os organizadores
button-name-nobody = Não
name-type = Escreva o seu nome e, se quiser, uma vírgula e a sua organização.
name-partner = Quem vem consigo? Pergunte antes se pode dizê-lo e escreva depois o nome.
name-back = <b>O seu nome já não é mostrado a ninguém nesta mesa-redonda.</b> O que já foi enviado ainda o contém.
button-name-back = Retirar o meu nome
question-step = Pergunta { $n } de { $total }
question-now = Resposta dada: { $answer }
question-number = Escreva um número, só com algarismos.
question-choose = Escolha com um botão.
answers-heading = <b>O seu nome e as suas respostas</b>
answers-thanks = Obrigado, é tudo. Até ao fim das inscrições pode mudá-lo: «{ $button }» na ficha.
answers-name = { $state ->
    [table] <b>O seu nome, para toda a mesa:</b> { $name }
    [host] <b>O seu nome, só para os organizadores:</b> { $name }
   *[else] O seu nome não é mostrado.
}
button-answers = O meu nome e as respostas
button-change = Mudar
button-card = Mostrar a mesa

mine-removed = O organizador retirou o seu lugar. Pode voltar a inscrever-se, no fim da lista de espera.
notice-queued = <b>O organizador admitiu-o. Ainda não há lugar livre: está na lista de espera</b>
notice-refused = <b>O organizador não lhe pôde dar um lugar</b>
notice-removed = <b>O organizador retirou o seu lugar. Pode voltar a inscrever-se</b>
notice-reconsidered = <b>O organizador revê a sua inscrição. Saberá o resultado</b>
notice-reason = <b>Motivo:</b> { $reason }
notice-moved = <b>Uma mesa-redonda tem uma nova data</b>
notice-moved-was = Até agora: { $when }
notice-moved-ask = Vem na nova data? Mantém o seu lugar enquanto não o ceder.
notice-confirm = <b>Vem na nova data?</b>
notice-reopened = <b>Esta mesa-redonda afinal realiza-se</b>
notice-answers = <b>Os organizadores da sua mesa-redonda perguntaram-lhe algo</b>
notice-answers-safe = O seu lugar está seguro. Uma resposta ajuda-os a preparar.
notice-requests = { $count ->
    [one] <b>1 pedido de lugar espera por si</b>
    [many] <b>{ $count } pedidos de lugar esperam por si</b>
   *[other] <b>{ $count } pedidos de lugar esperam por si</b>
}
notice-cohost = <b>Agora ajuda a dirigir uma mesa-redonda, como coorganizador</b>
notice-cohost-follow = <b>A mesa-redonda que ajuda a organizar continua: eis a próxima reunião</b>
notice-cohost-off = <b>Já não ajuda a dirigir esta mesa-redonda</b>
notice-cohost-joined = <b>A sua mesa-redonda tem mais um coorganizador</b>
notice-cohost-now = <b>Entregou a sua mesa-redonda e é agora coorganizador</b>
notice-host-now = <b>É agora o organizador de uma mesa-redonda</b>
notice-no-host = <b>O organizador de uma mesa-redonda já não está, e ninguém a dirige</b>
notice-no-host-how = Com as suas permissões pode geri-la e nomear coorganizadores.
notice-again = <b>A próxima mesa-redonda de uma série em que participou</b>

refusal-release-used = { $seated ->
    [one] Desde a abertura foi ocupado 1 lugar, por isso não se pode anular.
    [many] Desde a abertura foram ocupados { $seated } lugares, por isso não se pode anular.
   *[other] Desde a abertura foram ocupados { $seated } lugares, por isso não se pode anular.
}
refusal-cohosts-full = Pode haver até { $wanted } coorganizadores.
refusal-not-cohost = Só um coorganizador pode passar a organizador.
