# Antes de una mesa redonda: calendario, recordatorios y si se sigue viniendo.

calendar-table-again = Hay cambios: abra este archivo y sustituirá la entrada de su calendario.
calendar-table-gone = Abra este archivo para quitar la mesa redonda de su calendario.
calendar-join = Unirse: { $link }

before-guests = { $count ->
    [one] 1 persona invitada no tiene chat conmigo: infórmele usted, por favor.
    [many] { $count } de personas invitadas no tienen chat conmigo: infórmeles usted, por favor.
   *[other] { $count } personas invitadas no tienen chat conmigo: infórmeles usted, por favor.
}

coming-ask = <b>¿Todavía puede venir?</b>
coming-ask-again = <b>Otras personas esperan una plaza. ¿Todavía puede venir?</b>
coming-why = Si no, su plaza pasa a la siguiente persona. Sin respuesta, la conserva.
button-coming-yes = Sí, iré
button-coming-no = No, cedo mi plaza
button-coming-no-more = No puedo ir
coming-thanks = Gracias. Su plaza está confirmada.
coming-said-yes = <b>Gracias. Su plaza está confirmada.</b>
coming-over = Esta mesa redonda ya ha comenzado o no se celebra.
coming-heading = <b>Quién sigue viniendo</b>
coming-counts = Plazas confirmadas: { $confirmed } de { $seated }
coming-open = { $count ->
    [one] 1 persona no ha respondido y conserva su plaza.
    [many] { $count } de personas no han respondido y conservan su plaza.
   *[other] { $count } personas no han respondido y conservan su plaza.
}
coming-waiting = { $count ->
    [one] 1 persona espera una plaza.
    [many] { $count } de personas esperan una plaza.
   *[other] { $count } personas esperan una plaza.
}
coming-closed = El plazo de inscripción ha terminado: una plaza que se ceda ahora no se ofrece a nadie, a menos que vuelva a abrir la inscripción.
coming-reopened = La inscripción está abierta. Puede cerrarla de inmediato.
coming-cannot = <b>Una persona no puede venir</b> ({ $group })
coming-cannot-waiting = { $count ->
    [one] 1 persona espera, pero el plazo de inscripción ha terminado. Si vuelve a abrirlo, se le ofrece la plaza.
    [many] { $count } de personas esperan, pero el plazo de inscripción ha terminado. Si vuelve a abrirlo, la plaza se ofrece a la siguiente.
   *[other] { $count } personas esperan, pero el plazo de inscripción ha terminado. Si vuelve a abrirlo, la plaza se ofrece a la siguiente.
}
desk-button-coming = Quién sigue viniendo
desk-button-lateopen = Volver a abrir la inscripción
desk-button-lateclose = Cerrar ya la inscripción
refusal-no-seat = No tiene plaza en esta mesa redonda.
