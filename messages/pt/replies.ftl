# O que o assistente responde.

trouble = Algo correu mal aqui, não do seu lado. Tente de novo dentro de um minuto. Nada do que indicou se perdeu.
only-text = Só consigo ler texto e localizações. Escreva algumas palavras para procurar convites ou consulte /help.
admins-only = Num grupo, só os administradores podem alterar isso.
in-private-only = Escreva-me isso numa conversa privada.
facilitators-only = Só as pessoas autorizadas podem abrir uma mesa-redonda. A autorização é dada pelos responsáveis por este assistente.
keepers-only = Só os responsáveis por este assistente podem fazer isso. O que pode fazer: /help
host-only = Só quem organiza esta mesa-redonda pode fazer isso.
button-unknown = Este botão é de uma mensagem antiga e já não funciona. Recomece em: /calls, /roundtables ou /settings
call-gone = Este convite já não está guardado aqui. O que está aberto agora: /calls
call-undated = Não está publicada nenhuma data-limite futura para este convite, pelo que não há nada a inscrever num calendário.
table-gone = Esta mesa-redonda já não existe. As próximas: /roundtables
digest-gone = Este resumo já não está guardado. O que está aberto agora: /calls
link-unknown = Esta ligação não conduz aqui a nada. O que está aberto agora: /calls
command-unknown = Não conheço o comando «{ $said }». Todos os comandos: /help
command-unknown-near = Não conheço o comando «{ $said }». Queria dizer /{ $nearest }? Todos os comandos: /help

start-again = { $assistant } está em funcionamento. Todas as definições: /settings
start-back = É bom ter notícias suas. A partir de agora volta a receber as minhas mensagens. O que não recebeu estará no próximo resumo. Todas as definições: /settings
start-imported = Damos-lhe as boas-vindas: { $assistant }. O seu perfil já está preparado. O que está aberto agora chega de imediato, numa só mensagem. Todas as definições: /settings
unblocked = É bom ter notícias suas. A partir de agora volta a receber as minhas mensagens. Todas as definições: /settings
group-welcome =
    <b>{ $assistant }</b>

    Indico a este grupo os convites da UE que respondem às necessidades da sua região: uma vez por semana e com os motivos. Um administrador pode configurar-me agora ou mais tarde com /start.

list-page = Página { $page } de { $pages }
calls-heading = { $total ->
    [0] <b>De momento, não há nada aberto que corresponda ao seu perfil.</b> Mais necessidades: /needs. Uma área maior: /region. Também pode procurar por quaisquer palavras.
    [one] <b>{ $total } convite aberto corresponde ao seu perfil</b>
    [many] <b>{ $total } de convites abertos correspondem ao seu perfil, os melhores primeiro</b>
   *[other] <b>{ $total } convites abertos correspondem ao seu perfil, os melhores primeiro</b>
}
perhaps-heading =
    { $total ->
        [0] <b>Não há mais nada aberto que talvez corresponda ao seu perfil.</b>
        [one] <b>Mais { $total } convite aberto talvez corresponda ao seu perfil</b>
        [many] <b>Mais { $total } de convites abertos talvez correspondam ao seu perfil</b>
       *[other] <b>Mais { $total } convites abertos talvez correspondam ao seu perfil</b>
    }
    Só foram encontrados indícios fracos, pelo que nunca escrevo sobre isto sem que me perguntem.
button-perhaps = Ver o que talvez corresponda
button-calls = ‹ O que corresponde
button-open = Abrir no assistente
inline-about = { $programme }, até { $when }
calendar-call = As datas-limite deste convite, num ficheiro para o seu calendário.
calendar-call-title = Data-limite: { $title }
calendar-table = A mesa-redonda, num ficheiro para o seu calendário.
calendar-table-title = Mesa-redonda: { $title }

settings-heading = <b>As suas definições</b>
settings-line = <b>{ $name }:</b> { $value }
settings-name-language = Língua
settings-name-region = Regiões
settings-name-needs = Necessidades
settings-name-group = Grupo
settings-name-organisation = Organização
settings-name-rhythm = Frequência
settings-name-quiet = Horas de silêncio
settings-name-zone = Fuso horário
settings-name-articles = Notícias
settings-articles = { $state ->
    [on] no resumo
   *[else] fora do resumo
}
settings-choice-articles = { $state ->
    [on] Incluir notícias no resumo
   *[else] Retirar as notícias do resumo
}
settings-anywhere = qualquer lugar
settings-all-needs = todas
settings-needs-region = as de { $regions }: { $needs }
settings-unsaid = sem indicação
settings-paused = Silêncio até { $until }. Para o terminar: /start
settings-stopped = Silêncio. Para voltar a receber as minhas mensagens: /start
rhythm-set-at-once = de imediato, o resto semanalmente: { $weekday }, { $hour } ({ $city })
rhythm-set-weekly = todas as semanas: { $weekday }, { $hour } ({ $city })
rhythm-how = Não compreendi. Exemplos: /rhythm uma vez por semana sexta 9, ou /rhythm de imediato, ou apenas /rhythm
language-set = A partir de agora escrevo nesta língua: { $name }.

quiet-ask =
    <b>Quando devo ficar em silêncio?</b>
    Agora: { $now }
    As horas são as de { $city }, onde são agora { $clock }. Para indicar outras, escreva, por exemplo, /quiet 19-7 e, para os alertas, /quiet 5. O que exceder esse número fica para o resumo.
quiet-hours = das { $start } às { $end }; { $budget }
quiet-never = sem horas de silêncio; { $budget }
quiet-budget = { $count ->
    [0] nenhum alerta, tudo fica para o resumo
    [one] no máximo { $count } alerta em sete dias
    [many] no máximo { $count } de alertas em sete dias
   *[other] no máximo { $count } alertas em sete dias
}
quiet-choice = Das { $start } às { $end }
quiet-choice-never = Sem horas de silêncio
quiet-choice-budget = { $count ->
    [0] Nenhum alerta
    [one] No máximo { $count } alerta em sete dias
    [many] No máximo { $count } de alertas em sete dias
   *[other] No máximo { $count } alertas em sete dias
}
quiet-choice-all-quiet = { $state ->
    [on] Escrever também se não houver nada
   *[else] Não escrever se não houver nada
}
quiet-how = Não compreendi. Exemplos: /quiet 20-8 para as horas, /quiet 5 para os alertas em sete dias.

zone-now = { $city }, agora { $clock }
zone-change = Mudar o fuso horário
zone-ask =
    <b>Qual é o seu fuso horário?</b>
    Escolhido: { $now }
    Dele dependem as suas horas de silêncio, a hora do resumo e as horas indicadas «na sua hora local». Escolha um ou escreva uma cidade, por exemplo Bucareste.
zone-found = Para «{ $typed }» encontrei estes fusos horários. Escolha um.
zone-none = Não encontrei nenhum fuso horário para «{ $typed }». Escreva uma cidade maior do mesmo país ou um nome como Europe/Bucharest.

pause-ask = Durante quanto tempo devo ficar em silêncio? Também pode escrever um dia, por exemplo /pause 2026-09-03.
pause-days = { $count ->
    [one] { $count } dia
    [many] { $count } de dias
   *[other] { $count } dias
}
pause-open = Até nova indicação
pause-how = Não compreendi. Exemplos: /pause 7 para sete dias, ou /pause com um dia futuro, escrito como 2026-09-03.
paused = Silêncio até { $until }. O que surgir entretanto estará no próximo resumo. Para o terminar antes: /start
paused-open = Silêncio até escrever /start. O que surgir entretanto estará então no próximo resumo.
stopped = Não receberá mais mensagens minhas. O seu perfil fica guardado para o dia em que voltar a escrever /start. Para o apagar: /forget

forget-ask =
    <b>Devo apagar tudo o que é conservado sobre si?</b>
    O seu perfil, o que guardou e os seus lugares em mesas-redondas. Tudo é apagado de imediato e não pode ser recuperado. Para ler antes: /mydata
forget-yes = Sim, apagar tudo
forget-no = Não, conservar
forget-kept = Tudo fica como está.
forgotten = Foi apagado tudo o que era conservado sobre si. Das mesas-redondas passadas só ficam números. Se voltar a escrever, começamos do início.
mydata = Tudo o que é conservado sobre si. Para que serve: /privacy

privacy =
    <b>O que é conservado sobre si</b>
    • o número desta conversa, para que lhe possa escrever
    • a sua língua, fuso horário, regiões, necessidades, grupo e frequência
    • a sua organização, se a indicou
    • os convites que guardou, que lhe interessam, que considerou adequados ou que afastou, e os que lhe foram comunicados
    • as suas inscrições em mesas-redondas
    • os lembretes que pediu; até quando está ausente, que conversa assegura a sua substituição e o que lhe foi enviado

    <b>O que não é conservado</b>
    O seu nome, o seu número de telefone e o que procura.

    <b>Quem o vê</b>
    Os outros membros só veem números, por grupo e por país. Quem organiza uma mesa-redonda vê as inscrições por grupo. Os nomes só constam de uma lista de presenças com o seu acordo. Quem assegura a sua substituição durante uma ausência vê a sua organização, o seu grupo, as suas regiões e os convites que lhe eram destinados.

    <b>Durante quanto tempo</b>
    Enquanto utilizar o assistente. Se nada fizer durante { $ask } meses, pergunto se deseja ficar; após { $erase } meses, tudo é apagado.

    <b>O que pode fazer</b>
    /mydata dá-lhe tudo num ficheiro. /forget apaga tudo de imediato; das mesas-redondas em que participou só ficam números.

sources-heading = { $count ->
    [one] <b>É consultada { $count } fonte</b>
    [many] <b>São consultados { $count } de fontes</b>
   *[other] <b>São consultadas { $count } fontes</b>
}
sources-times = Para cada uma: os convites da sua última resposta válida e quando chegou ({ $zone }).
sources-answering = <b>Respondem</b>
sources-silent = <b>Não respondem</b>: os seus convites podem chegar-lhe com atraso
sources-unasked = <b>Ainda não consultadas</b>
sources-waiting = <b>À espera de uma chave</b> que os responsáveis têm de introduzir
sources-foot = Os países sem fonte nesta lista ainda não são lidos. Os seus convites só lhe chegam se uma fonte para toda a Europa também os publicar.
source-line = • { $source } · { $met } · { $when }
source-line-silent = • { $source } · desde { $since }; antes { $met }, { $when }
source-line-never = • { $source } · desde { $since }; ainda sem resposta válida
source-calls = { $count ->
    [one] { $count } convite
    [many] { $count } de convites
   *[other] { $count } convites
}
source-articles = { $count ->
    [one] { $count } notícia
    [many] { $count } de notícias
   *[other] { $count } notícias
}
source-line-name = • { $source }

help-heading = <b>O que posso fazer</b>
help-line = /{ $command } – { $does }
help-facilitators = <b>Para quem organiza mesas-redondas</b>
help-keepers = <b>Para responsáveis</b>
help-foot = Qualquer outro texto é uma pesquisa. Uma localização partilhada define a sua região.

button-host = Abrir uma mesa-redonda
host-which = <b>Sobre que convite será a mesa-redonda?</b> Escreva o número, o identificador ou algumas palavras.
host-which-of = Para «{ $typed }» encontrei estes:
host-which-none = Não encontrei nenhum convite para «{ $typed }».
host-when =
    <b>Quando será?</b>
    { $title }
host-day-explore = { $day }: explorar
host-day-partners = { $day }: encontrar parceiros
host-day-go-no-go = { $day }: decidir se há candidatura
host-seats-ask = <b>Para quem?</b> Data da mesa-redonda: { $when }.
host-seats-how = Escolha, ou escreva os lugares por grupo: { $example }
host-seats-choice = { $total ->
    [one] { $total } lugar
    [many] { $total } de lugares
   *[other] { $total } lugares
}
host-seats-choice-open = { $total ->
    [one] { $total } lugar, qualquer grupo
    [many] { $total } de lugares, qualquer grupo
   *[other] { $total } lugares, qualquer grupo
}
host-seats-line = { $label }: { $seats }
host-seats-open = para qualquer grupo { $count }
hosted =
    <b>A mesa-redonda está aberta</b>
    { $when }
    Para convidar, envie esta ligação: { $link }
host-bad-time = «{ $said }» não é um dia com uma hora. Escreva-o como 2026-05-12T10:00 (a sua hora local) ou 2026-05-12T10:00+02:00.
host-past = «{ $said }» já passou. Escreva um momento futuro, por exemplo 2027-05-12T10:00.
host-far = Faltam mais de dois anos para «{ $said }». Escolha um dia mais próximo.
host-bad-group = Não existe o grupo «{ $said }»; queria dizer { $nearest }? Exemplo: { $example }
host-bad-seats = «{ $said }» não é um número de lugares. Exemplo: { $example }, no máximo 200.
host-twice = «{ $said }» aparece mais de uma vez. Dê um só número por grupo. Exemplo: { $example }
host-no-seats = Uma mesa-redonda precisa de pelo menos um lugar. Exemplo: { $example }
host-no-call = Não existe o convite «{ $said }». Escreva o número, como na ligação da ficha, ou o identificador. Para o encontrar: /search
host-many-calls = «{ $said }» pode referir-se a vários convites. Use um destes números: { $numbers }
cancel-ask =
    <b>Cancelar esta mesa-redonda?</b>
    { $title }
    Todas as pessoas inscritas serão avisadas.
cancel-yes = Sim, cancelar
cancel-no = Não, manter

health-members = <b>Membros:</b> { $active } ativos de { $all }; com autorização para abrir mesas-redondas: { $facilitators }
health-calls = <b>Convites abertos ou anunciados:</b> { $count }
health-outbox = <b>Mensagens:</b> { $due } por enviar, { $sending } a caminho
health-sources = <b>Fontes:</b> { $count }, das quais sem resposta { $silent }; registos não compreendidos: { $quarantined }
health-silent = • sem resposta: { $source }
keepers-how = Dar ou retirar a autorização para abrir mesas-redondas: <code>/keepers grant 123456789 facilitator</code>, <code>/keepers revoke 123456789</code>
keepers-bad-role = Não existe a autorização «{ $said }». Exemplo: /keepers grant 123456789 facilitator
keepers-no-chat = Da conversa { $chat } ainda ninguém me escreveu. Peça primeiro que enviem /start.
keepers-granted = A conversa { $chat } já pode abrir mesas-redondas.
keepers-revoked = A conversa { $chat } já não pode abrir mesas-redondas. As que já estão abertas prosseguem.
facilitator-now =
    <b>Já pode abrir mesas-redondas</b>
    Toque em «Abrir uma mesa-redonda» por baixo de um convite ou escreva /host.
facilitator-no-more = Já não pode abrir mesas-redondas. As que já abriu prosseguem.
