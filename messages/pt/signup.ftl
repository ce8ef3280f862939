# The page on which guests sign up for a roundtable, and each guest's own page.

signup-title = Mesa-redonda: { $title }
signup-languages = Esta página noutras línguas
signup-seats = Lugares
signup-form = Inscrever-se
signup-mistakes = Ainda falta preencher algo. Veja o que está assinalado abaixo.
signup-old-form = Esta página estava aberta há muito tempo. Reveja os seus dados e envie-os de novo.
signup-full = Esta página já não aceita inscrições. Contacte quem organiza.
signup-busy = Houve agora mesmo muitas inscrições. Aguarde um minuto e envie de novo; os seus dados continuam aqui.
signup-group = A que grupo pertence?
signup-room = { $room ->
    [free] há um lugar livre
   *[else] lista de espera
}
signup-party = Quantas pessoas vêm?
signup-party-one = Uma pessoa
signup-party-two = Uma delegação de duas: ambas têm lugar, ou nenhuma
signup-name = O seu nome
signup-organisation = A sua organização
signup-optional = facultativo
signup-country = O país de onde vem
signup-country-choose = Escolha
signup-country-other = Outro país
signup-shown = Os outros participantes podem ver o meu nome e a minha organização
signup-website = Deixe este campo vazio
signup-send = Enviar a inscrição
signup-privacy = Os seus dados são guardados para esta mesa-redonda. Quem a organiza vê-os todos; os outros participantes só veem o nome e a organização se o permitir. As respostas às perguntas são apagadas 90 dias depois da mesa-redonda, o resto 12 meses depois, ou logo que o peça na sua própria página. Não é instalado nenhum cookie.
signup-error-group = Escolha o seu grupo.
signup-error-party = Escolha quantas pessoas vêm.
signup-error-name = Escreva o seu nome, com no máximo { $most } carateres.
signup-error-organisation = Use no máximo { $most } carateres.
signup-error-country = Escolha o seu país.
signup-error-answer = Responda a esta pergunta.
signup-error-choice = Escolha uma das respostas.
signup-error-asked = Esta pergunta é nova ou mudou. Veja-a e envie de novo.
signup-asks-changed = Entretanto, quem organiza mudou as perguntas. Reveja as suas respostas e envie-as de novo.
signup-leave-open = Deixo sem resposta

signup-own-title = O seu lugar: { $title }
signup-own-heading = O seu lugar
signup-own-keep = <b>Guarde o endereço desta página.</b> Ninguém lhe escreve: aqui vê a sua situação, aceita um lugar reservado para si, muda os seus dados ou cede o seu lugar. O endereço é só seu.
signup-own-waiting = Se ficar livre um lugar para si, é reservado e mostrado aqui, e quem organiza é informado. Volte, por isso, a ver esta página.
signup-own-details = Os seus dados
signup-own-save = Guardar os dados
signup-own-saved = Os seus dados estão guardados.
signup-own-again = Inscrever-me de novo
signup-own-leave = Ceder o meu lugar
signup-own-leave-sure = O seu lugar passa logo à pessoa seguinte.
signup-own-leave-yes = Sim, cedo o lugar
signup-own-erase = Sair e apagar os meus dados
signup-own-erase-sure = Cede o seu lugar, e o nome, a organização, o país e as respostas são apagados logo e para sempre. Esta página desaparece com eles.
signup-own-erase-yes = Sim, apagar tudo
signup-own-calendar = Guardar no meu calendário
signup-own-join-later = A ligação para participar em linha aparece aqui 24 horas antes do início.
signup-gone-heading = Esta página já não existe
signup-gone-about = Foi fechada, mudou de endereço, ou tudo o que continha foi apagado. Quem fez o convite pode dizer-lhe mais.
signup-wrong-heading = Isto não pôde ser lido
signup-wrong-about = Volte à página, carregue-a de novo e envie outra vez.
