# Peritos e parceiros: o que os membros oferecem e procuram, quem poderia vir, pôr em contacto.

command-experts = Peritos e parceiros: quem oferece o quê, quem procura o quê

experts-heading = <b>Peritos e parceiros</b>
experts-means = Os outros veem o seu grupo, o seu país, a necessidade, as suas línguas e as suas próprias palavras. Não veem o seu nome, a sua organização nem esta conversa antes de aceitar um pedido.
experts-own = <b>Os seus anúncios</b>
experts-own-none = Não está na lista. Diga o que oferece ou procura, e outros poderão pedir para ser postos em contacto consigo.
experts-own-line = { $number }. { $what } ({ $state ->
    [listed] na lista
    [paused] em pausa
    [removed] retirado por um responsável
   *[else] ainda não na lista
})
experts-line = { $number }. { $what }
experts-what = { $kind ->
    [seek] <b>Procura:</b> { $need }
   *[else] <b>Oferece:</b> { $need }
}
experts-who = { $group } · { $where }
experts-languages = Línguas de trabalho: { $languages }
experts-any-need = qualquer necessidade
button-experts-any-need = Qualquer necessidade
experts-anywhere = qualquer país
experts-also-anywhere = { $where }, e qualquer outro país
experts-group-unsaid = Grupo não indicado
experts-only-alone = Anúncios, pedidos e contactos são pessoais, por isso /experts só funciona numa conversa privada comigo.
button-experts-alone = Abrir a conversa privada
button-experts-search = Procurar peritos e parceiros
button-experts-add-offer = Ofereço algo
button-experts-add-seek = Procuro algo
button-experts-waiting = Pedidos recebidos: { $count }
button-experts-asked = Os seus pedidos: { $count }
button-experts-removed = Retirados por responsáveis: { $count }
button-experts-home = ‹ Peritos e parceiros
button-experts-show = Mostrar os meus anúncios

experts-which-need = { $kind ->
    [seek] <b>Para que necessidade procura competências, parceiros ou um projeto a que se juntar?</b>
   *[else] <b>Para que necessidade oferece competências ou parceria?</b>
}
experts-entry-state = { $state ->
    [listed] <b>O seu anúncio está na lista.</b> É isto que os outros veem:
    [paused] <b>O seu anúncio está em pausa.</b> Ninguém o vê. Na lista lê-se:
    [removed] <b>Um responsável retirou este anúncio da lista.</b>
   *[else] <b>O seu anúncio ainda não está na lista.</b> Ninguém o vê. Na lista ler-se-ia:
}
experts-entry-how = { $state ->
    [listed] O país e o grupo vêm do seu perfil: /settings. Pode tirá-lo da lista em qualquer altura.
    [removed] Os responsáveis por este assistente podem repô-lo no prazo de 30 dias; depois é eliminado.
   *[else] O país e o grupo vêm do seu perfil: /settings. Os outros só o veem quando o põe na lista.
}
button-experts-list = Pôr na lista
button-experts-pause = Pôr em pausa
button-experts-line = { $state ->
    [on] Alterar as minhas palavras
   *[else] Acrescentar palavras minhas
}
button-experts-noline = Apagar as minhas palavras
button-experts-langs = Línguas
button-experts-where = { $state ->
    [any] Também para qualquer outro país
   *[else] Só para os meus países
}
button-experts-remove = Retirar o anúncio
experts-langs = <b>Em que línguas pode trabalhar?</b> Toque em todas.
experts-line-ask = <b>Diga numa frase de que se trata.</b> Escreva no máximo { $most } caracteres. Os outros leem antes de saberem quem é, por isso não ponha nomes, endereços nem números.
experts-line-now = Agora: { $line }
experts-remove-ask = <b>Retirar este anúncio?</b> É apagado de imediato. Os pedidos que esperam a sua resposta mantêm-se.
experts-remove-yes = Sim, retirar
experts-remove-no = Não, manter
experts-removed-own = O anúncio está apagado.
experts-paused-all = Já não está na lista, e ninguém pode pedir para ser posto em contacto consigo. Para voltar: /experts
experts-kept = Obrigado pela resposta. Volto a perguntar daqui a um ano.
experts-year =
    <b>Os seus anúncios ainda estão certos?</b>
    Pergunto uma vez por ano. Sem resposta, tudo fica como está.
button-experts-keep = Sim, todos
button-experts-leave = Tirar-me da lista
experts-told-removed = <b>Um responsável retirou o seu anúncio da lista de peritos e parceiros.</b> Pode ser reposto no prazo de 30 dias. Se tiver dúvidas, contacte os responsáveis por este assistente.
experts-told-put-back = <b>Um responsável repôs o seu anúncio.</b>

experts-found = <b>Peritos e parceiros</b>
experts-kind = { $kind ->
    [seek] quem procura
   *[else] quem oferece
}
button-experts-kind-offer = Quem oferece
button-experts-kind-seek = Quem procura
experts-by-kind = <b>Só:</b> { $value }
experts-by-need = <b>Necessidade:</b> { $value }
experts-by-country = <b>País:</b> { $value }
experts-by-language = <b>Língua:</b> { $value }
experts-by-group = <b>Grupo:</b> { $value }
button-experts-by-kind = Oferece ou procura
button-experts-by-need = Necessidade
button-experts-by-country = País
button-experts-by-language = Língua
button-experts-by-group = Grupo
experts-none = { $narrowed ->
    [yes] Ninguém na lista corresponde a tudo isto. Escolha menos condições.
   *[else] Ainda não há mais ninguém na lista.
}
experts-join = Ainda não está na lista. Os outros chegam até si logo que acrescente um anúncio: /experts
experts-narrow = { $by ->
    [kind] <b>Quem oferece ou quem procura?</b>
    [need] <b>Que necessidade?</b>
    [country] <b>Que país?</b>
    [language] <b>Que língua?</b>
   *[else] <b>Que grupo?</b>
}
experts-every = Todos
experts-card = <b>Na lista de peritos e parceiros</b>
experts-card-how = Só fica a saber quem é se ambas as partes aceitarem.
experts-removed = <b>Retirados nos últimos 30 dias:</b> { $count }
experts-removed-keeper = Este anúncio já não está na lista. O membro é informado. Pode repô-lo no prazo de 30 dias.
button-experts-ask = Pedir contacto
button-experts-invite = Convidar para a mesa
button-experts-uninvite = Retirar o convite
button-experts-off = Tirar da lista (responsável)
button-experts-restore = Repor na lista (responsável)

desk-button-experts = Quem poderia vir
button-fill-call = 🤝 Encontrar peritos e parceiros
fill-heading = { $about ->
    [table] <b>Quem poderia ocupar os lugares em falta</b>
   *[else] <b>Quem se poderia juntar</b>
}
fill-missing-seats = <b>Falta:</b> { $group } ({ $count })
fill-missing-open = <b>Livres para qualquer grupo:</b> { $count }
fill-missing = <b>Ainda não entre os interessados:</b> { $groups }
fill-missing-table = <b>Ainda não à mesa:</b> { $groups }
fill-missing-nobody = Todos os grupos estão entre os interessados.
fill-none = Ninguém na lista de peritos e parceiros se adequa ainda a este convite.
fill-full = Todos os lugares estão ocupados.
fill-why = <i>Porquê: { $reasons }</i>
fill-why-group = esse grupo falta
fill-why-need = o convite responde a esta necessidade
fill-why-country = ainda não há ninguém desse país
fill-why-language = uma língua comum
fill-invited = <b>Convite enviado</b>

contact-intro-ask = <b>1 de 2: de que se trata?</b> Diga numa ou duas frases o que prepara e que tipo de organização é a sua, em { $most } caracteres no máximo. A outra parte lê de imediato, por isso não ponha nomes, endereços nem números.
contact-way-ask = <b>2 de 2: como entrar em contacto consigo?</b> O seu nome e um endereço ou um número, { $most } caracteres no máximo. Só são transmitidos se a outra parte aceitar, e depois apagados.
contact-preview-now = <b>A outra parte lê de imediato:</b>
contact-preview-later = <b>Só depois de um sim:</b>
contact-preview-means = Depois de um sim, cada parte recebe os contactos da outra. Se não houver resposta em 30 dias, o pedido termina e digo-lho.
contact-from = De: { $group } · { $where }
contact-entry = O seu anúncio: { $what }
contact-call = Sobre o convite: { $title }
contact-line = <b>{ $line }</b>
contact-sent = <b>O pedido está a caminho.</b> Escrevo-lhe quando houver resposta, ou ao fim de 30 dias sem ela.
contact-asked = <b>Alguém pede para ser posto em contacto consigo</b>
contact-asked-means = Se aceitar, pergunto-lhe como entrar em contacto consigo, e cada parte recebe os contactos da outra. Se recusar, ninguém fica a saber quem é. Sem resposta, o pedido termina ao fim de 30 dias.
contact-reply-ask = <b>Como entrar em contacto consigo?</b> O seu nome e um endereço ou um número, { $most } caracteres no máximo. A outra parte recebe-os quando os confirmar, e recebe também os dela.
contact-reply-preview = <b>Devo transmitir isto?</b> A partir daí sabem um do outro.
contact-made = <b>O contacto está feito</b>
contact-made-means = { $side ->
    [asked] A outra parte recebe também os seus contactos. Não guardo nenhuns depois de entregues; esta mensagem fica na sua conversa.
   *[else] A outra parte aceitou e recebe também os seus contactos. Não guardo nenhuns depois de entregues; esta mensagem fica na sua conversa.
}
contact-declined = <b>Desta vez não há contacto.</b> A outra parte não deseja contacto por agora.
contact-lapsed = <b>Não houve resposta.</b> O seu pedido terminou.
contact-withdrawn = O pedido está retirado. Já não é possível responder-lhe, e o que escreveu está apagado.
contact-dropped = Nada foi enviado, e o que escreveu está apagado.
contact-refused = Recusou. Ninguém fica a saber quem é.
contact-refused-all = Recusou, e já não está na lista. Para voltar: /experts
contact-passed = Os contactos da outra parte estão a caminho.
contacts-own = <b>Os seus pedidos que esperam resposta</b>
contacts-to-answer = <b>Pedidos que esperam a sua resposta</b>
contacts-none = Nada está à espera.
contacts-since = Enviado: { $since }
button-contact-handle = O meu nome no Telegram: { $handle }
button-contact-send = Enviar o pedido
button-contact-again = Escrever de novo
button-contact-drop = Não enviar
button-contact-withdraw = Retirar
button-contact-withdraw-one = Retirar o número { $number }
button-contact-yes = Sim, dar o meu contacto
button-contact-no = Não, obrigado
button-contact-never = Mais nenhum pedido
button-contact-pass = Transmitir

expert-invited =
    <b>Convite para uma mesa-redonda</b>
    Quem a organiza encontrou o seu anúncio na lista de peritos e parceiros, sem saber de quem é: { $entries }
expert-invited-means = Inscreva-se com os botões se quiser vir. Se não fizer nada, ninguém fica a saber nada.
expert-uninvited = <b>Este convite foi retirado.</b>

experts-cannot-gone = Este anúncio já não está na lista.
experts-cannot-alone = Na lista só pode estar uma pessoa, não um grupo.
experts-cannot-setup = Conclua primeiro a configuração: /start
experts-cannot-group = Diga primeiro a que grupo pertence. É assim que os outros chegam até si: /settings
experts-cannot-languages = Mantenha pelo menos uma língua.
experts-cannot-many = Não pode haver mais anúncios ({ $most }). Retire primeiro um.
experts-cannot-long = É demasiado longo. Escreva no máximo { $most } caracteres.
experts-cannot-keeper = Um responsável retirou este anúncio. Contacte os responsáveis por este assistente.
experts-cannot-mail = O texto contém um endereço de correio, e é lido antes de ter aceitado algo. Escreva-o de novo sem ele.
experts-cannot-handle = O texto contém um nome do Telegram, e é lido antes de ter aceitado algo. Escreva-o de novo sem ele.
experts-cannot-link = O texto contém uma ligação, e é lido antes de ter aceitado algo. Escreva-o de novo sem ela.
experts-cannot-phone = O texto contém um número de telefone, e é lido antes de ter aceitado algo. Escreva-o de novo sem ele.
experts-cannot-own = O texto contém o seu nome ou o da sua organização, e é lido antes de ter aceitado algo. Escreva-o de novo sem ele.
experts-cannot-name = O texto parece conter o nome de alguém, e é lido antes de ter aceitado algo. Escreva-o de novo sem ele.
contact-cannot-gone = Este anúncio já não está na lista.
contact-cannot-own = Este anúncio é seu.
contact-cannot-open = Já enviou um pedido a este membro. A resposta ainda está para vir.
contact-cannot-lately = Enviou há pouco um pedido a este membro. De novo possível: { $when }.
contact-cannot-often = Nos últimos sete dias enviou { $most } pedidos. O próximo é possível: { $when }.
contact-cannot-busy = Este membro recebeu vários pedidos esta semana. Tente de novo daqui a uma semana.
contact-cannot-over = Este pedido terminou ou já teve resposta.
contact-cannot-short = Escreva um pouco mais.
contact-cannot-long = É demasiado longo. Escreva no máximo { $most } caracteres.
invite-cannot-gone = Este anúncio já não está na lista.
invite-cannot-seated = Este membro já está inscrito na mesa, ou deixou-a.
invite-cannot-again = Este membro já foi convidado, e o convite foi retirado. Não é enviado duas vezes.
invite-cannot-busy = Este membro foi convidado para várias mesas esta semana. Tente de novo daqui a uma semana.
invite-cannot-many = Não é possível convidar mais membros para esta mesa ({ $most }).
invite-cannot-closed = A inscrição nesta mesa terminou.
invite-done = O convite está a caminho.
invite-undone = O convite está retirado.

experts-privacy = Se está na lista de peritos e parceiros: o que oferece e procura, as suas línguas e as suas palavras. Os pedidos de contacto são guardados 180 dias após terminarem; os contactos são apagados logo que são transmitidos ou que o pedido termina.
