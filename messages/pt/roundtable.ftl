# Mesas-redondas.

tables-heading = <b>Próximas mesas-redondas</b>
tables-none = Não está prevista nenhuma mesa-redonda. Quando um convite interessa a membros suficientes, abre-se uma sobre ele.
tables-more = { $count ->
    [one] Mais { $count } não é mostrada.
    [many] Mais { $count } não são mostradas.
   *[other] Mais { $count } não são mostradas.
}
part-host = Esta mesa-redonda é organizada por si.
part-seated = Tem lugar.
part-offered = Há um lugar reservado para si. Pedimos que responda.
part-waiting = Está na lista de espera, na posição { $count }.
part-requested = O seu pedido está com quem organiza.
part-invited = { $count ->
    [0] Não há lugares livres para o seu grupo; a lista de espera está aberta.
    [one] { $count } lugar livre para o seu grupo.
    [many] { $count } de lugares livres para o seu grupo.
   *[other] { $count } lugares livres para o seu grupo.
}

table-title = <b>Mesa-redonda: { $title }</b>
table-call = Sobre o convite: { $title }
table-duration = { $minutes ->
    [one] <b>Duração:</b> { $minutes } minuto
    [many] <b>Duração:</b> { $minutes } de minutos
   *[other] <b>Duração:</b> { $minutes } minutos
}
table-languages = <b>Línguas:</b> { $languages }
table-sign-up-until = <b>Inscrições até:</b> { $when }
table-sign-up-over = As inscrições terminaram.
table-approval = Quem organiza decide sobre cada inscrição.
table-release = <b>Lugares livres dos grupos abertos a todos a partir de:</b> { $when }
table-place-later = O local ou a ligação será indicado mais tarde.
place-missing = Ainda não há local nem ligação: indique um, por favor.
table-is-cancelled = Esta mesa-redonda foi cancelada.

seats-heading = { $capacity ->
    [one] <b>{ $capacity } lugar</b>
    [many] <b>{ $capacity } de lugares</b>
   *[other] <b>{ $capacity } lugares</b>
}
seats-released = { $group }: { $taken ->
    [one] { $taken } ocupado
    [many] { $taken } ocupados
   *[other] { $taken } ocupados
}
seats-waiting = { $count } em espera
seats-open = Para qualquer grupo: { $free ->
    [one] { $free } livre
    [many] { $free } livres
   *[other] { $free } livres
}
seats-open-all = Para todos os grupos: { $free ->
    [one] { $free } livre
    [many] { $free } livres
   *[other] { $free } livres
}
seats-countries = { $count ->
    [one] Até agora há participantes de { $count } país.
    [many] Até agora há participantes de { $count } de países.
   *[other] Até agora há participantes de { $count } países.
}

mine-host = Esta mesa-redonda é organizada por si.
mine-requested = Pediu um lugar ({ $group }). A decisão cabe a quem organiza.
mine-refused = Não foi possível atribuir-lhe um lugar.
mine-seated = { $party ->
    [one] <b>Tem lugar</b> ({ $group }).
    [many] <b>Tem { $party } de lugares</b> ({ $group }).
   *[other] <b>Tem { $party } lugares</b> ({ $group }).
}
mine-waiting = <b>Está na lista de espera</b> ({ $group }), na posição { $place }.
mine-offered = <b>Há um lugar reservado para si</b> ({ $group }).
mine-declined = Recusou um lugar. Pode voltar a inscrever-se, no fim da lista de espera.
mine-lapsed = O lugar que lhe estava reservado passou à pessoa seguinte. Pode voltar a inscrever-se, no fim da lista de espera.
mine-withdrawn = Saiu desta mesa-redonda. Pode voltar a inscrever-se, no fim da lista de espera.
mine-attended = Participou.
mine-absent = Tinha lugar e não participou.
offer-until = Pedimos que responda até: { $when }. Depois, o lugar passa à pessoa seguinte.

button-join = { $room ->
    [free] Inscrever-me: { $group }
   *[else] Lista de espera: { $group }
}
button-leave = Ceder o meu lugar
button-leave-line = Ceder o meu lugar na lista de espera
button-leave-request = Retirar o meu pedido
button-accept = Sim, aceito o lugar
button-decline = Não aceito
button-call = Ver o convite

notice-seated = <b>Tem lugar</b>
notice-invited = <b>Uma mesa-redonda sobre um convite que lhe interessa</b>
notice-offer = <b>Há um lugar livre para si</b>
notice-lapsed = <b>A oferta terminou. O lugar passou à pessoa seguinte</b>
notice-closed = <b>As inscrições terminaram e desta vez não ficou livre nenhum lugar</b>
notice-closed-thanks = Obrigado por ter esperado. Se alguém desistir à última hora e a organização reabrir as inscrições, o lugar é proposto por ordem de espera.
notice-cancelled = <b>Esta mesa-redonda foi cancelada</b>
notice-reminder = <b>A sua mesa-redonda: { $distance }</b>
notice-reminder-host = <b>A mesa-redonda que organiza: { $distance }</b>
distance-past = a decorrer
distance-minutes = { $minutes ->
    [0] começa agora
    [one] dentro de { $minutes } minuto
    [many] dentro de { $minutes } de minutos
   *[other] dentro de { $minutes } minutos
}
distance-today = hoje
distance-tomorrow = amanhã
distance-days = { $days ->
    [one] dentro de { $days } dia
    [many] dentro de { $days } de dias
   *[other] dentro de { $days } dias
}

host-seats = <b>Lugares ocupados:</b> { $taken } de { $capacity }. <b>Em espera:</b> { $waiting }. <b>Países:</b> { $countries }
meanwhile-offered = Há agora um lugar reservado para si. Aceite-o ou recuse-o com os botões.
meanwhile-seated = Entretanto, já tem lugar. Se mesmo assim o quiser ceder, toque de novo no botão.
refusal-table-cancelled = Esta mesa-redonda foi cancelada.
refusal-table-held = Esta mesa-redonda já se realizou.
refusal-sign-up-closed = As inscrições terminaram: { $when }.
refusal-signed-up-otherwise = Já tem uma inscrição ({ $group }). Para a alterar, ceda primeiro o seu lugar.
refusal-not-admitted = Não foi possível atribuir-lhe um lugar. Só quem organiza pode alterar isso.
refusal-party-size = Pode inscrever uma pessoa ou uma delegação de duas.
refusal-no-registration = Não tem inscrição nesta mesa-redonda.
refusal-no-offer = De momento, não há nenhum lugar reservado para si.
refusal-offer-over = Esta oferta terminou. Pode voltar a inscrever-se.
refusal-not-requested = Esta inscrição já não precisa de decisão.
refusal-not-seated = Só se pode registar a presença ou a ausência de quem tem lugar.
refusal-too-early = Isto pode fazer-se a partir de: { $when }.
refusal-below-seated = { $seated ->
    [one] { $seated } lugar está ocupado, pelo que { $wanted } não chega.
    [many] { $seated } de lugares estão ocupados, pelo que { $wanted } não chega.
   *[other] { $seated } lugares estão ocupados, pelo que { $wanted } não chega.
}
refusal-no-seats = Uma mesa-redonda precisa de pelo menos um lugar.
refusal-in-the-past = Esse momento já passou.
refusal-dates-out-of-order = A ordem tem de ser: abertura dos lugares a todos, fim das inscrições, início.
refusal-other = De momento, isso não é possível.
