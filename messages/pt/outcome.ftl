# What came of a roundtable, and the meeting that follows.

outcome-nothing = Ainda nada foi anotado. O que resultou dela?
outcome-consortium = <b>Consórcio formado</b>
outcome-partners = parceiros: { $count }
outcome-countries = países: { $count }
outcome-applied = <b>Candidatura apresentada:</b> { $day }
outcome-granted = <b>Resultado:</b> aprovada
outcome-rejected = <b>Resultado:</b> recusada
outcome-reserve = <b>Resultado:</b> na lista de reserva
outcome-amount = <b>Montante concedido:</b> { $amount }
outcome-partners-ask = <b>Quantos parceiros tem o consórcio?</b> Toque num botão ou escreva um número.
outcome-countries-ask = <b>De quantos países são?</b> Toque num botão ou escreva um número.
outcome-applied-ask = <b>Em que dia foi apresentada a candidatura?</b> Toque num botão ou escreva um dia.
outcome-amount-ask = <b>Quanto foi concedido?</b> Escreva o montante, por exemplo 1,2 milhões.
outcome-number-unclear = Escreva um número que possa estar certo.
outcome-day-unclear = Não percebi este dia, ou ainda está para vir.
outcome-amount-unclear = Não percebi este montante.
outcome-no-grant = Anote primeiro que a candidatura foi aprovada.
outcome-question-consortium = <b>Resultou um consórcio da sua mesa-redonda?</b>
outcome-question-applied = <b>O convite está encerrado. O consórcio apresentou candidatura?</b>
outcome-question-result = <b>Há um resultado da candidatura?</b>
outcome-not-yet = Agradeço. Pode anotá-lo em qualquer momento no painel da mesa-redonda.

button-consortium = Consórcio formado
button-applied = Candidatura apresentada
button-result-granted = Aprovada
button-result-rejected = Recusada
button-result-reserve = Na lista de reserva
button-amount = Anotar o montante
button-back-consortium = Anular: consórcio
button-back-applied = Anular: candidatura
button-back-result = Anular: resultado
button-back-amount = Anular: montante
button-not-yet = Ainda não, ou não

part-ask = <b>A sua região faz parte?</b> Se sim, o convite fica assim na sua própria lista.
part-yes = <b>Anotado na sua lista de convites.</b>
part-no = <b>Agradeço. Nada foi alterado</b> e esta pergunta não se repetirá para esta mesa-redonda.
part-moved = A sua região faz parte, como indicou: a sua própria lista já o diz.
part-back = <b>A organização retirou esta notícia.</b> Na sua própria lista, o convite está como antes.
part-funded = <b>Boas notícias: a candidatura foi aprovada.</b>
part-not-funded = <b>Desta vez a candidatura não foi aprovada.</b>
button-part-yes = Sim, fazemos parte
button-part-no = Não
part-over = Esta pergunta já não está aberta.

follow-ask = <b>Quando é a reunião seguinte?</b> Um toque abre-a com os mesmos lugares, a mesma organização e as mesmas línguas. Quem esteve presente recebe o convite primeiro.
follow-open = Tarefas em aberto que continuam: { $count }
follow-opened = <b>A reunião seguinte está aberta:</b> { $when }
button-follow-cancel = Cancelar a reunião seguinte
notice-follow = <b>A mesa-redonda em que esteve continua</b>
