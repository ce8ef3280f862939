# Guests without a chat, on a host's desk, and the link to the page on which they sign up.

desk-button-guests = Convidados sem Telegram
desk-button-weblink = Página de inscrição

guests-heading = <b>Convidados sem Telegram</b>
guests-about = Para os convidados valem as mesmas regras que para todos: lugares por grupo, lista de espera, ofertas. Não têm conversa comigo: o que acontece ao seu lugar é dito a quem organiza, para ser transmitido. Só quem organiza esta mesa-redonda vê aqui os nomes.
guests-none = Ainda não foi inscrito nenhum convidado.
guests-full = Esta mesa-redonda tem tantos convidados quantos consigo gerir.
guests-to-inform = Avise também estes convidados, que não têm conversa comigo: { $names }
guest-gone = Este convidado já não consta aqui.
guest-stands = { $party ->
    [pair] { $group }, delegação de dois: { $state }
   *[else] { $group }: { $state }
}
guest-is-named = ainda por inscrever
guest-is-requested = à espera de quem organiza
guest-is-refused = recusado por quem organiza
guest-is-seated = tem lugar
guest-is-waiting = na lista de espera
guest-is-offered = lugar reservado, falta a resposta
guest-is-declined = lugar oferecido e recusado
guest-is-lapsed = sem resposta a tempo
guest-is-withdrawn = lugar cedido
guest-is-removed = lugar retirado pelo organizador
guest-is-cancelled = mesa-redonda cancelada
guest-is-attended = participou
guest-is-absent = não participou
guest-organisation = Organização: { $words }
guest-country = País: { $words }
guest-shown = Os outros participantes podem ver quem é este convidado.
guest-not-shown = Os outros participantes não veem quem é este convidado. Só o próprio convidado o pode permitir, na sua página.
guest-own-page = A página própria do convidado mostra a sua situação e recebe as suas respostas. Transmita-lhe o endereço: { $link }
guest-ask-name = Como se chama o convidado? Escreva-me o nome.
guest-ask-why = O nome é guardado para esta mesa-redonda e apagado 12 meses depois. Diga-o ao seu convidado.
guest-ask-group = <b>{ $name }</b>: para que grupo?
guest-ask-party = <b>{ $name }</b>: uma pessoa, ou uma delegação de duas que recebe os dois lugares ou nenhum?
guest-ask-organisation = <b>{ $name }</b>: que organização? Escreva-ma, ou um hífen (-) se não houver.
guest-ask-country = <b>{ $name }</b>: que país? Escolha-o abaixo, ou escreva-mo.
guest-bad-name = Um nome tem pelo menos uma letra e no máximo { $most } carateres.
guest-long-organisation = Use no máximo { $most } carateres.
guest-no-country = Não conheço nenhum país chamado «{ $said }».
guest-notice-offer = <b>Há um lugar livre para { $name }, da sua lista de convidados</b>
guest-notice-seated = <b>{ $name }, da sua lista de convidados, tem lugar</b>
guest-notice-lapsed = <b>A oferta a { $name }, da sua lista de convidados, terminou. O lugar passou à pessoa seguinte</b>
guest-notice-closed = <b>As inscrições terminaram e não ficou livre nenhum lugar para { $name }, da sua lista de convidados</b>
guest-pass-on = Transmita-o, por favor: essa pessoa não tem conversa comigo.

button-guest-add = Acrescentar um convidado
button-guest-all = Todos os convidados
button-guest-sheet = Ver este convidado
button-guest-group = Escolher o grupo
button-guest-one = Uma pessoa
button-guest-two = Delegação de dois
button-guest-yes = Sim, aceita o lugar
button-guest-no = Não aceita
button-guest-out = Retirar da lista
button-guest-in = Inscrever de novo
button-guest-organisation = Organização
button-guest-country = País
button-guest-link = Copiar o endereço do convidado

weblink-heading = <b>Página de inscrição para convidados</b>
weblink-about = Nesta página web é possível inscrever-se sem Telegram, com as mesmas regras que todos e na própria língua.
weblink-none = Ainda não há página para esta mesa-redonda.
weblink-off = A página está fechada. Os convidados que se inscreveram mantêm a sua própria página.
weblink-no-web = Esta instalação não tem um endereço público, pelo que não pode mostrar nenhuma página. Quem me mantém pode indicar um (web.address nas definições). Mesmo assim, pode inscrever convidados pelo nome.
weblink-address = <code>{ $link }</code>
weblink-pass-on = Quem tiver este endereço pode inscrever-se. Envie-o a quem quiser convidar.
weblink-renewed = Este endereço é novo. O anterior já não funciona.
weblink-renew-ask =
    <b>Obter um novo endereço?</b>
    O anterior deixa logo de funcionar, também em cartazes e mensagens. Os convidados inscritos mantêm a sua própria página.
button-weblink-open = Abrir uma página
button-weblink-again = Abrir a página de novo
button-weblink-copy = Copiar o endereço
button-weblink-page = Ver a página
button-weblink-qr = Código QR da página
button-weblink-renew = Obter um novo endereço
button-weblink-renew-yes = Sim, um novo
button-weblink-renew-no = Não, manter este
button-weblink-back = Recuperar o endereço anterior
button-weblink-close = Fechar a página
qr-signup = <b>Código QR da página de inscrição</b>
qr-scan-signup = Leia o código para se inscrever na mesa-redonda
