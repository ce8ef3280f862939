# Committees and working groups.

command-committees = Comités e grupos de trabalho: aderir ou sair
command-audiences = Acrescentar e alterar comités e grupos de trabalho

audiences-heading =
    <b>Comités e grupos de trabalho</b>
    Os membros são informados das mesas-redondas, dos eventos e dos convites pensados para eles. Toque num nome para o ver, aderir ou sair.
audiences-none = Ainda não há aqui nenhum comité nem grupo de trabalho.
audiences-keep =
    <b>Comités e grupos de trabalho</b>
    Toque num nome para o alterar, ou acrescente um novo. Numa só linha: <code>/audiences committee Tecnologia</code>
audience-label = { $state ->
    [member] ✓ { $name }
    [asked] { $name } (pedido)
    [ended] { $name } (terminado)
   *[else] { $name }
}
audience-title = <b>{ $name }</b>
audience-kind = { $kind ->
    [committee] Comité
   *[else] Grupo de trabalho
}
audience-joining = { $admits ->
    [yes] A presidência ou um responsável admite os novos membros. Quem pede para entrar mostra-lhes o seu grupo, a sua organização e as suas regiões.
   *[else] Qualquer pessoa pode aderir.
}
audience-members = Membros: { $count }
audience-members-few = Membros: menos de cinco
audience-mine = { $state ->
    [member] <b>É membro.</b>
    [asked] <b>Pediu para entrar.</b> Aviso assim que estiver decidido.
    [refused] O seu pedido não foi aceite.
   *[else] Não é membro.
}
audience-chair = Tem a presidência.
audience-ended = Já não existe.
audience-gone = Este comité ou grupo de trabalho já não existe. Todos: /committees
audience-cannot-ended = Já não existe, por isso ninguém pode aderir.
audience-cannot-refused = O seu pedido não foi aceite. Pode pedir de novo 30 dias depois.
audience-cannot-group = Só uma pessoa pode aderir. Escreva-me numa conversa privada.
audience-asked-now = O seu pedido foi transmitido.
audience-leads-only = Só a presidência e os responsáveis podem fazer isso.
audience-name-taken = Escreva um nome que mais nenhum tenha.
audience-ask-name = { $kind ->
    [committee] Como se chama o novo comité? Escreva o nome.
   *[else] Como se chama o novo grupo de trabalho? Escreva o nome.
}
audience-ask-rename = Como se deve chamar { $name } a partir de agora? Escreva o novo nome.
audience-chair-link =
    <b>Uma presidência para { $name }</b>
    Envie esta ligação à pessoa que deve ter a presidência. Quem a abrir primeiro assume-a; vale 14 dias e uma só vez.
audience-chair-gone = { $name } já não tem presidência. Agora são os responsáveis que admitem os membros.
audience-chair-taken =
    <b>Tem agora a presidência: { $name }</b>
    Admite membros, acrescenta eventos e transmite convites.
audience-chair-expired = Esta ligação já não vale. Peça uma nova a um responsável.
audience-asks-asked = <b>Alguém gostaria de entrar: { $name }</b>
audience-asks-member = <b>Pedido aceite: { $name }</b>
audience-asks-refused = <b>Pedido não aceite: { $name }</b>
audience-asks-who = Quem: { $who }
audience-asks-nobody = Ninguém está à espera de resposta.
audience-answer = { $state ->
    [member] <b>O seu pedido foi aceite: { $name }</b>
   *[else] O seu pedido não foi aceite: { $name }
}
audience-put = { $state ->
    [member] A conversa { $chat } é agora membro: <b>{ $name }</b>
   *[else] A conversa { $chat } já não é membro: <b>{ $name }</b>
}
audience-put-how = Para inscrever ou retirar alguém: <code>/audiences put 123456789 { $name }</code>, <code>/audiences out 123456789 { $name }</code>
audience-put-told = { $state ->
    [member] Os responsáveis registaram a sua participação: <b>{ $name }</b>
   *[else] Os responsáveis terminaram a sua participação: <b>{ $name }</b>
}
notice-invited-audience = <b>Uma mesa-redonda para { $name }</b>
tip-to-audience = <b>Transmitido a { $name }</b>
tip-to-how = É membro. Para sair: /committees
line-passed-to = Transmitido a { $name }.

button-audience-add = { $kind ->
    [committee] Acrescentar um comité
   *[else] Acrescentar um grupo de trabalho
}
button-audience-join = { $admits ->
    [yes] Pedir para entrar
   *[else] Aderir
}
button-audience-leave = { $state ->
    [asked] Retirar o meu pedido
   *[else] Sair
}
button-audience-asked = Pedidos ({ $count })
button-audience-name = Mudar o nome
button-audience-admits = { $admits ->
    [yes] Deixar entrar todos
   *[else] Admitir cada membro
}
button-audience-chair = Ligação para a presidência
button-audience-chairoff = Retirar a presidência
button-audience-end = Dar por terminado
button-audience-reopen = Deixar continuar
button-audience-show = Ver
button-audience-yes = Admitir
button-audience-no = Não admitir

button-pass-to = 📣 A um comité ou grupo de trabalho
pass-to-which =
    <b>A que comité ou grupo de trabalho?</b>
    { $title }
pass-to-ask =
    <b>Transmitir este convite a { $name }?</b>
    { $title }
pass-to-reach = Membros: { $count }. Quem já conhece o convite não recebe nada.
pass-to-few = Membros: menos de cinco. Quem já conhece o convite não recebe nada.
pass-to-done =
    <b>Transmitido a { $name }</b>
    { $title }

    Os membros que querem alertas imediatos recebem-no como alerta; os outros encontram-no no próximo resumo.
pass-to-again = Este convite já foi transmitido para lá.
pass-to-nobody = Não há nenhum comité nem grupo de trabalho a que o possa transmitir.

privacy-hub =
    <b>Comités e grupos de trabalho</b>
    Se aderir a um, ou os responsáveis registarem a sua participação, isso é conservado com o dia, até sair. Os outros membros só veem quantos são, a partir de cinco. Se pedir para entrar, a presidência ou os responsáveis veem o seu grupo, a sua organização e as suas regiões.
