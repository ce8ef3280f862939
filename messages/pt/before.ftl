# Antes de uma mesa-redonda: calendário, lembretes e se ainda se vem.

calendar-table-again = Houve alterações: abra este ficheiro, que substitui a entrada no seu calendário.
calendar-table-gone = Abra este ficheiro para retirar a mesa-redonda do seu calendário.
calendar-join = Participar: { $link }

before-guests = { $count ->
    [one] 1 pessoa convidada não tem conversa comigo: pedimos que a informe.
    [many] { $count } de pessoas convidadas não têm conversa comigo: pedimos que as informe.
   *[other] { $count } pessoas convidadas não têm conversa comigo: pedimos que as informe.
}

coming-ask = <b>Ainda pode vir?</b>
coming-ask-again = <b>Outras pessoas esperam um lugar. Ainda pode vir?</b>
coming-why = Se não, o seu lugar passa à pessoa seguinte. Sem resposta, mantém-no.
button-coming-yes = Sim, vou
button-coming-no = Não, cedo o meu lugar
button-coming-no-more = Não posso ir
coming-thanks = Agradecemos. O seu lugar está confirmado.
coming-said-yes = <b>Agradecemos. O seu lugar está confirmado.</b>
coming-over = Esta mesa-redonda já começou, ou não se realiza.
coming-heading = <b>Quem ainda vem</b>
coming-counts = Lugares confirmados: { $confirmed } de { $seated }
coming-open = { $count ->
    [one] 1 pessoa não respondeu e mantém o lugar.
    [many] { $count } de pessoas não responderam e mantêm o lugar.
   *[other] { $count } pessoas não responderam e mantêm o lugar.
}
coming-waiting = { $count ->
    [one] 1 pessoa espera um lugar.
    [many] { $count } de pessoas esperam um lugar.
   *[other] { $count } pessoas esperam um lugar.
}
coming-closed = As inscrições terminaram: um lugar cedido agora não é oferecido a ninguém, a menos que reabra as inscrições.
coming-reopened = As inscrições estão abertas. Pode encerrá-las de imediato.
coming-cannot = <b>Uma pessoa não pode vir</b> ({ $group })
coming-cannot-waiting = { $count ->
    [one] 1 pessoa espera, mas as inscrições terminaram. Se as reabrir, o lugar é-lhe oferecido.
    [many] { $count } de pessoas esperam, mas as inscrições terminaram. Se as reabrir, o lugar é oferecido à seguinte.
   *[other] { $count } pessoas esperam, mas as inscrições terminaram. Se as reabrir, o lugar é oferecido à seguinte.
}
desk-button-coming = Quem ainda vem
desk-button-lateopen = Reabrir as inscrições
desk-button-lateclose = Encerrar já as inscrições
refusal-no-seat = Não tem lugar nesta mesa-redonda.
