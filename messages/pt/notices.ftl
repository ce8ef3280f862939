# Lembretes e avisos sobre as fontes e sobre o próprio assistente.

reminder-days = { $days ->
    [0] <b>Lembrete: encerra hoje</b>
    [1] <b>Lembrete: encerra amanhã</b>
    [one] <b>Lembrete: encerra dentro de { $days } dia</b>
    [many] <b>Lembrete: encerra dentro de { $days } de dias</b>
   *[other] <b>Lembrete: encerra dentro de { $days } dias</b>
}
reminder-about = <b>Lembrete: encerra em breve, dia ainda não publicado</b>
reminder-past = <b>Este convite encerrou</b>
reminder-why = { $said ->
    [interested] Indicou que este convite interessa à sua região.
   *[else] Guardou este convite.
}
button-no-reminders = Não voltar a lembrar

quorum =
    <b>Interesse suficiente para uma mesa-redonda</b>
    Interesse em conversar sobre este convite: { $members ->
        [one] { $members } membro
        [many] { $members } de membros
       *[other] { $members } membros
    } de { $countries ->
        [one] { $countries } país
        [many] { $countries } de países
       *[other] { $countries } países
    }.
quorum-group = • { $group }: { $count }
quorum-dates = <b>Dias adequados</b>
step-explore = • { $when }: explorar possibilidades
step-partners = • { $when }: encontrar parceiros
step-go-no-go = • { $when }: decidir se há candidatura

source-broke = <b>Falha na fonte: { $source }</b>
source-healed = <b>A fonte volta a responder: { $source }</b>
source-silent = <b>{ $source }: sem resposta</b>
source-silent-meaning = Os convites desta fonte podem chegar-lhe com atraso. Todas as outras fontes são consultadas como habitualmente. Pormenores: /sources
source-last-good = Última resposta válida: { $when }
source-never = Ainda nunca respondeu corretamente.
source-failed-since = Início da falha: { $when }.
source-kept = { $count ->
    [0] Não está guardado nenhum convite em curso desta fonte.
    [one] O único convite em curso guardado desta fonte fica como está.
    [many] Os { $count } de convites em curso guardados desta fonte ficam como estão.
   *[other] Os { $count } convites em curso guardados desta fonte ficam como estão.
}
source-new = { $count ->
    [0] Com esta resposta não chegou nenhum convite novo.
    [one] Com esta resposta chegou { $count } convite novo.
    [many] Com esta resposta chegaram { $count } de convites novos.
   *[other] Com esta resposta chegaram { $count } convites novos.
}
source-lost = <b>Falta algo: { $source }</b>
    A sua última resposta ({ $count ->
        [one] { $count } convite
        [many] { $count } de convites
       *[other] { $count } convites
    }) nunca indica:
source-lost-meaning = Antes, quase todos os convites o indicavam. A resposta foi aceite mesmo assim; convém ver a página.
lost-opens = a abertura
lost-cut_offs = a data-limite
lost-budget = a dotação
lost-regions = o lugar
lost-applicants = quem se pode candidatar
lost-text = uma descrição

broken-not-json = A resposta não era JSON.
broken-not-html = A resposta não era HTML.
broken-not-feed = A resposta não era um feed.
broken-wrong-shape = A resposta tem uma forma diferente da anterior.
broken-empty = A resposta estava vazia.
broken-too-few = A resposta continha muito menos convites do que o habitual.
broken-too-many = A resposta continha muito mais convites do que o habitual.
broken-too-large = A resposta era demasiado grande.
broken-truncated = A resposta foi interrompida.
broken-encoding = Não foi possível ler a resposta: a codificação está errada.
broken-incomplete = Faltavam páginas da resposta.
broken-status = O servidor recusou ou deu erro.
broken-timeout = O servidor não respondeu a tempo.
broken-connect = Não foi possível aceder ao servidor.
broken-reset = A ligação foi cortada.
broken-redirect = O endereço conduz a outro sítio.
broken-private-address = O endereço conduz a uma rede privada.
broken-host-down = O servidor acabara de falhar com outras fontes, pelo que não foi consultado.
broken-robots = O sítio Web não quer que esta página seja lida por programas (robots.txt).
broken-not-table = A resposta não era uma tabela.
broken-no-header = Não foi encontrada nenhuma linha de cabeçalhos na tabela.
broken-parser = Não foi possível ler a resposta: este assistente cometeu um erro.
broken-entities = A resposta continha definições que os programas não devem seguir.
broken-address = Não se pode obter nada deste endereço.
broken-fault = Este assistente cometeu um erro ao tratar a resposta. O registo indica onde.
broken-other = Falhou de uma forma que aqui ainda não tem nome; o registo diz mais.

button-stay = Ainda estou aqui
still-there =
    <b>Ainda está aí?</b>
    Não utiliza este assistente há { $months ->
        [one] um mês
        [many] { $months } de meses
       *[other] { $months } meses
    }. Para ficar, escreva uma mensagem qualquer ou toque num botão. Caso contrário, tudo o que é conservado sobre si será apagado nesta data: { $when }.
