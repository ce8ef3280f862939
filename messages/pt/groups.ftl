# Nos grupos: uma ficha por convite, tópicos e som. E códigos QR, e o que está por cima dos resultados.

group-card-groups = <b>Destes, por grupo:</b> { $groups }
group-card-group = { $group } { $members }
group-button-int = { $anybody ->
    [no] 🙋 Interessa à minha região
   *[else] 🙋 Interessa à minha região ({ $members })
}
group-card-answers = A ficha deste convite é a mensagem a que respondo aqui. Mostra a situação atual.
group-interest-region = Registado. Região interessada: { $region }. Para anular, toque de novo: abre-se a sua própria ficha.
group-interest = Registado: este convite interessa-lhe. Para anular, toque de novo: abre-se a sua própria ficha.

group-sound-now = Aqui, as mensagens chegam { $state ->
    [on] com som.
   *[else] sem som.
}
group-sound-choice = { $state ->
    [on] Mensagens com som
   *[else] Mensagens sem som
}

setup-welcome-in-group =
    <b>{ $assistant }</b>

    Indico a este grupo a tempo, e com os motivos, os convites da UE que respondem às necessidades da sua região: uma vez por semana e sem som.

    São quatro perguntas breves e todas se podem saltar. Só os administradores do grupo lhes podem responder. O que é conservado: /privacy

topics-ask =
    <b>Onde devo escrever neste grupo?</b>
    Agora: { $now }

    Um tópico é criado quando há, pela primeira vez, algo a dizer nele. Pode mudar-lhe o nome. Um convite que responde a várias necessidades é comunicado uma só vez, onde melhor corresponde.
topics-home = { $where ->
    [here] O resumo semanal, e o que não cabe em nenhum tópico, chega a este tópico.
    [elsewhere] O resumo semanal, e o que não cabe em nenhum tópico, chega a outro tópico escolhido pelo grupo. Se o quiser noutro lugar, toque de novo no tópico pretendido.
   *[else] O resumo semanal, e o que não cabe em nenhum tópico, chega ao tópico «Geral».
}
topics-now = { $by ->
    [need] um tópico por necessidade
    [area] um tópico por grupo de necessidades
    [programme] um tópico por programa
    [here] tudo num só tópico
   *[else] tudo no tópico «Geral»
}
topics-choice = { $by ->
    [need] Um tópico por necessidade
    [area] Um tópico por grupo de necessidades
    [programme] Um tópico por programa
    [here] Tudo neste tópico
   *[else] Tudo no tópico «Geral»
}
topics-no-forum = Este grupo não tem tópicos. Um administrador pode ativá-los nas definições do grupo; depois, escreva de novo /topics.
topics-no-right = Não posso criar tópicos aqui. Dê-me direitos de administrador neste grupo, com permissão para gerir tópicos, e escreva de novo /topics.
topics-in-groups = Os tópicos são para grupos. Adicione-me a um grupo com os tópicos ativados e escreva aí /topics.
command-topics = Escolher em que tópicos deste grupo escrevo

button-add-group = Adicionar o assistente a um grupo
button-qr = Código QR
button-qr-start = Código QR do assistente
button-qr-group = Código QR para um grupo
qr-call = <b>Código QR deste convite</b>
qr-table = <b>Código QR desta mesa-redonda</b>
qr-start = <b>Código QR do assistente</b>
qr-group = <b>Código QR que adiciona o assistente a um grupo</b>
qr-leads = Conduz a { $link }
qr-print = O mesmo para imprimir, nítido em qualquer tamanho
qr-scan-call = Leia o código para abrir o convite no Telegram
qr-scan-table = Leia o código para abrir a mesa-redonda no Telegram
qr-scan-start = Leia o código para abrir o assistente no Telegram
qr-scan-group = Leia o código para adicionar o assistente ao seu grupo no Telegram
qr-start-title = { $assistant }: convites da UE que respondem às necessidades da sua região
inline-set-up = Configurar alertas para a sua região
