# Uma ausência com substituição, ou uma subscrição cedida a um grupo.

command-away = Ausência: quem recebe entretanto os seus alertas

away-ask =
    <b>Até quando estará ausente?</b>
    Escolha, ou escreva o dia, por exemplo /away 3 de setembro. Depois poderá escolher se alguém assegura a sua substituição.
away-choice-7 = Uma semana
away-choice-14 = Duas semanas
away-choice-30 = Um mês
away-choice-day = Outro dia
away-choice-good = Em definitivo: ceder a minha subscrição a um grupo
away-which-day = Até que dia? Escreva-o, por exemplo, como 3 de setembro, 03/09/2027 ou 2027-09-03.
away-not-a-day = Não compreendi de que dia se trata. Exemplos: /away 3 de setembro, /away 2027-09-03, /away 14 para catorze dias.
away-who =
    Regresso: <b>{ $until }</b>.

    Quem recebe entretanto os convites?
away-nobody = Ninguém: tudo espera pelo meu regresso
away-deputy = Outra pessoa ou um grupo
away-link =
    <b>Envie esta ligação a quem assegura a sua substituição até { $until }.</b>
    Serve uma só vez e até { $expires }. Num grupo, aceita um dos administradores.
away-link-group = Escolher um grupo
away-link-good =
    <b>Escolha o grupo que assume a sua subscrição.</b>
    Aí, aceita um dos administradores. A ligação serve uma só vez e até { $expires }. Enquanto ninguém aceitar, nada muda.
away-meanwhile = Enquanto ninguém aceitar, continua a receber tudo como antes.
away-personal = Os seus lugares em mesas-redondas, as ofertas de um lugar e os lembretes de mesas-redondas são pessoais: continuam a chegar a si.
away-withdraw = Retirar a ligação
away-withdrawn = A ligação foi retirada. Continua a receber tudo como antes.
away-now =
    <b>Está ausente até { $until }.</b>
    Os seus alertas, resumos e lembretes vão para quem assegura a sua substituição.
away-told = { $count ->
    [0] Entretanto, não foi enviado nenhum convite a quem aceitou a sua substituição.
    [one] Entretanto, foi enviado { $count } convite a quem aceitou a sua substituição.
    [many] Entretanto, foram enviados { $count } de convites a quem aceitou a sua substituição.
   *[other] Entretanto, foram enviados { $count } convites a quem aceitou a sua substituição.
}
away-calls = Ver estes convites
away-calls-heading = { $total ->
    [0] <b>Nenhum convite enviado a quem aceitou a sua substituição.</b>
    [one] <b>{ $total } convite enviado a quem aceitou a sua substituição.</b>
    [many] <b>{ $total } de convites enviados a quem aceitou a sua substituição.</b>
   *[other] <b>{ $total } convites enviados a quem aceitou a sua substituição.</b>
}
away-back = Já regressei
away-again = Pedir de novo
away-not-away = Não está indicada nenhuma ausência sua.
away-give-back = Deixar a substituição
away-give-back-one = Deixar a substituição: { $n }
away-no-chain = Quem assegura uma substituição não pode estar ausente ao mesmo tempo. Deixe primeiro a substituição e use depois /away.
away-only-alone = Só uma pessoa pode estar ausente. Um grupo fica em silêncio com /pause.
away-good =
    <b>Ceder a sua subscrição a um grupo</b>
    Quando um dos administradores aceitar, o grupo recebe as regiões, as necessidades, os programas e a frequência que escolheu. O que deve acontecer então às mensagens que recebe?
away-own-keep = Deixá-las como estão
away-own-weekly = Um resumo semanal para mim
away-own-pause = Silêncio para mim

cover-for = <b>Em substituição ({ $who }), ausência até { $until }</b>
cover-for-somebody = <b>Em substituição, ausência até { $until }</b>
cover-alert-new = <b>Novidade</b>
cover-alert-changed = <b>Alterado</b>
cover-ask = <b>É-lhe pedida uma substituição</b>
cover-ask-good = <b>Uma subscrição para este grupo</b>
cover-organisation = Organização: { $value }
cover-group = Grupo: { $value }
cover-regions = Regiões: { $value }
cover-until = Até: { $value }
cover-needs = Necessidades: { $value }
cover-programmes = Programas: { $value }
cover-rhythm = Frequência: { $value }
cover-means = Até lá, chegam a esta conversa os alertas, resumos e lembretes de convites da UE destinados à pessoa ausente, na língua desta conversa e fora das suas horas de silêncio. Pode deixar a substituição a qualquer momento. Os lugares em mesas-redondas continuam a ser da pessoa ausente.
cover-good-means = Um membro cede esta subscrição em definitivo. Quando um administrador aceitar, o grupo recebe os convites correspondentes. O que o grupo já recebe mantém-se. Os administradores alteram tudo com /settings.
cover-accept = Aceitar
cover-decline = Recusar
cover-stands-in = <b>Tem a seu cargo uma substituição ({ $who }) até { $until }.</b>
cover-stands-in-somebody = <b>Tem a seu cargo uma substituição até { $until }.</b>
cover-accepted-means = Cada mensagem em substituição indica-o na primeira linha. Os botões em que tocar contam para si. Para deixar a substituição mais tarde: /away
cover-declined = Recusou o pedido. Quem o enviou é informado.
cover-given-back = Deixou a substituição. A pessoa ausente é informada e não chegam mais mensagens destinadas a ela.
cover-taken-over = A partir de agora, este grupo recebe o que a subscrição prevê. Os administradores alteram tudo com /settings.
cover-cannot-gone = Esta ligação já foi usada, foi retirada ou é demasiado antiga. Peça uma nova a quem a enviou.
cover-cannot-own = Esta é a sua própria ligação. Envie-a a quem assegura a sua substituição.
cover-cannot-away = Também está ausente, pelo que não pode assegurar uma substituição. Termine primeiro a sua ausência: /away
cover-cannot-silent = Silenciou este assistente. Escreva primeiro /start e abra depois a ligação de novo.
cover-cannot-deputy = Tem a seu cargo uma substituição, pelo que não pode ceder nada. Deixe primeiro a substituição: /away
cover-cannot-group = Uma subscrição só pode ser cedida a um grupo. A ligação deve ser aberta por um administrador do grupo.
cover-cannot-date = Escolha um dia futuro, no máximo dentro de dois anos.
cover-for-group = Esta subscrição é para um grupo. Escolha o grupo que a deve ter.

cover-told-accepted =
    <b>A sua substituição está assegurada até { $until }.</b>
    Os seus alertas, resumos e lembretes vão para lá a partir de agora. Se não era quem pretendia, toque no botão abaixo.
cover-told-declined = <b>A sua ligação foi recusada.</b> Continua a receber tudo como antes.
cover-told-expired = <b>Ninguém aceitou a sua ligação a tempo.</b> Expirou e continua a receber tudo como antes.
cover-told-given-back = <b>Quem assegurava a sua substituição deixou-a.</b> A partir de agora, volta a receber tudo.
cover-told-unreachable = <b>Já não é possível chegar a quem assegurava a sua substituição.</b> A partir de agora, volta a receber tudo; nada se perdeu.
cover-told-over = <b>A sua ausência terminou.</b> A partir de agora, volta a receber tudo.
cover-told-back = <b>É bom ter notícias suas.</b> A partir de agora, volta a receber tudo.
cover-told-handed =
    <b>O grupo assumiu a sua subscrição.</b>
    { $own ->
        [weekly] Recebe essa informação num resumo semanal.
        [pause] Não recebe mais nada disso. Para voltar a receber as minhas mensagens: /start
       *[else] As mensagens que recebe ficam como estão.
    }
cover-told-deputy-back = { $named ->
    [yes] <b>A pessoa ausente regressou ({ $who }).</b>
   *[else] <b>A pessoa ausente regressou.</b>
} A substituição terminou. Agradecemos a colaboração.
cover-told-deputy-over = { $named ->
    [yes] <b>A substituição terminou ({ $who }).</b>
   *[else] <b>A substituição terminou.</b>
} Agradecemos a colaboração.
cover-told-deputy-erased = <b>A substituição terminou.</b> A pessoa ausente deixou este assistente.
