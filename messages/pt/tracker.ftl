# Em que ponto está um membro com um convite, as suas notas, as perguntas sobre ele e a transmissão.

stage-watching = Em acompanhamento
stage-interested = De interesse
stage-partners = Parceiros encontrados
stage-applied = Candidatura apresentada
stage-funded = Com financiamento
stage-not-funded = Sem financiamento
stage-withdrawn = Retirada ou não apresentada

button-track = 📌 Em que ponto está: { $stage }
button-track-note = 📌 A sua nota
track-where = <b>Em que ponto está:</b> { $stage }, desde { $since }
track-nowhere = <b>Em que ponto está:</b> não consta da sua lista
track-grant = <b>A sua subvenção:</b> { $amount }
track-note = <b>A sua nota:</b> { $note }
track-how = Toque no ponto em que está agora; pode alterá-lo a qualquer momento. Depois de apresentar a candidatura, terminam os lembretes da data-limite.
track-seen = { $in ->
    [group] Todo o grupo vê esta página. Só os administradores do grupo a podem alterar.
   *[else] Os outros membros não veem esta página. Os resultados só aparecem em números sobre vários membros.
}
button-track-grant = { $state ->
    [on] Alterar o montante
   *[else] Indicar o montante
}
button-track-off = Retirar da minha lista
track-grant-ask =
    <b>Com financiamento. Que parte da subvenção lhe cabe?</b>
    { $title }

    Escreva o montante como mensagem, por exemplo 250 000 ou 1,5 milhões de euros. Sem indicação da moeda, entende-se em euros.
track-grant-unread = Não consigo ler «{ $said }» como um montante. Escreva-o, por exemplo, como 250 000 ou 1,5 milhões de euros.
button-note = { $state ->
    [on] Alterar a nota
   *[else] Escrever uma nota
}
button-note-erase = Apagar a nota
note-ask =
    <b>A sua nota sobre este convite</b>
    { $title }

    Escreva-a como mensagem, com um máximo de { $most ->
        [one] { $most } caráter.
        [many] { $most } de caracteres.
       *[other] { $most } caracteres.
    }
note-long = A mensagem tem { $length ->
    [one] { $length } caráter
    [many] { $length } de caracteres
   *[other] { $length } caracteres
} e o máximo é { $most }. Envie uma nota mais curta.

tracker-all = Todos
tracker-results = Resultados
tracker-heading-all = { $total ->
    [0] <b>Ainda não acompanha nenhum convite.</b> Os botões por baixo de um convite guardam-no. O que está aberto agora: /calls
    [one] <b>{ $total } convite que acompanha</b>
    [many] <b>{ $total } de convites que acompanha, a data-limite mais próxima primeiro</b>
   *[other] <b>{ $total } convites que acompanha, a data-limite mais próxima primeiro</b>
}
tracker-heading = { $total ->
    [0] <b>{ $stage }:</b> nenhum convite
    [one] <b>{ $stage }:</b> { $total } convite
    [many] <b>{ $stage }:</b> { $total } de convites, a data-limite mais próxima primeiro
   *[other] <b>{ $stage }:</b> { $total } convites, a data-limite mais próxima primeiro
}
button-tracker = { $stage } ({ $count })
line-partners = Encontrou parceiros.
line-applied = Apresentou uma candidatura.
line-funded = A sua candidatura obteve financiamento.
line-not-funded = A sua candidatura não obteve financiamento.
line-withdrawn = Retirou a candidatura ou não apresentou nenhuma.
line-note = Escreveu uma nota.

question-applied = <b>Apresentou uma candidatura?</b>
question-applied-why = { $stage ->
    [partners] Tinha encontrado parceiros para este convite, que já encerrou.
   *[else] Este convite era do seu interesse e já encerrou.
}
question-result = <b>Que resultado teve a sua candidatura?</b>
question-result-why = Apresentou uma candidatura a este convite; talvez já haja uma resposta.
question-what-for = Basta tocar uma vez. Os resultados só aparecem em números sobre vários membros.
button-we-applied = Candidatura apresentada
button-not-this-time = Desta vez não
button-no-answer-yet = Ainda sem resposta
button-no-questions = Não perguntar mais
questions-off = Não volto a fazer perguntas deste tipo. Para alterar: /settings

button-pass-on = 👥 Aos membros da minha região
pass-on-ask =
    <b>Transmitir este convite aos membros da sua região?</b>
    { $title }
pass-on-reach = { $count ->
    [one] Chegaria a { $count } membro: { $regions }.
    [many] Chegaria a { $count } de membros: { $regions }.
   *[other] Chegaria a { $count } membros: { $regions }.
}
pass-on-reach-few = Chegaria a menos de cinco membros: { $regions }.
pass-on-reach-many = { $count ->
    [one] Chegaria a mais de { $count } membro: { $regions }.
    [many] Chegaria a mais de { $count } de membros: { $regions }.
   *[other] Chegaria a mais de { $count } membros: { $regions }.
}
pass-on-says = Vão ler «Transmitido por um membro da sua região». O nome de quem transmite não é indicado.
pass-on-says-group = Vão ler «Transmitido por um membro da sua região ({ $group })». O nome de quem transmite não é indicado.
pass-on-organisation = A sua organização, { $organisation }, só é indicada se o escolher agora.
button-pass-on-go = Transmitir
button-pass-on-named = Transmitir com a minha organização
pass-on-done =
    <b>Transmitido</b>
    { $title }

    Os membros que querem alertas imediatos recebem-no como alerta; os outros encontram-no no próximo resumo. Quem já conhece o convite não recebe nada.
pass-on-again = Já transmitiu este convite.
pass-on-too-often = { $most ->
    [one] Nos últimos sete dias, transmitiu { $most } convite. Pode transmitir o próximo a partir de: { $when }.
    [many] Nos últimos sete dias, transmitiu { $most } de convites. Pode transmitir o próximo a partir de: { $when }.
   *[other] Nos últimos sete dias, transmitiu { $most } convites. Pode transmitir o próximo a partir de: { $when }.
}
pass-on-no-region = Ainda não escolheu nenhuma região. Para escolher uma: /region
pass-on-closed = Este convite encerrou, pelo que já não pode ser transmitido.
tip-from = <b>Transmitido por um membro da sua região</b>
tip-from-known = <b>Transmitido por um membro da sua região</b> ({ $who })
tip-how = Para não receber mais mensagens como esta: /settings
line-passed-on = Transmitido por um membro da sua região.

settings-name-tips = Recomendações de membros da minha região
settings-name-questions = Perguntas sobre as minhas candidaturas
settings-switch = { $state ->
    [on] sim
   *[else] não
}
settings-choice-tips = { $state ->
    [on] Ativar as recomendações de membros da minha região
   *[else] Desativar as recomendações de membros da minha região
}
settings-choice-questions = { $state ->
    [on] Ativar as perguntas sobre as minhas candidaturas
   *[else] Desativar as perguntas sobre as minhas candidaturas
}

privacy-tracker =
    <b>Os convites que acompanha</b>
    Também é conservado: em que ponto está com um convite e desde quando, a subvenção se indicar o montante, as suas notas e os convites que transmitiu. Os outros membros não veem nada disto, exceto quando transmite um convite: veem o seu grupo e, se assim o escolheu, a sua organização. Os responsáveis pelo assistente podem lê-lo.
