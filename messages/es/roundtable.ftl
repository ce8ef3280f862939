# Mesas redondas.

tables-heading = <b>Próximas mesas redondas</b>
tables-none = No hay ninguna mesa redonda prevista. Cuando una convocatoria interesa a suficientes miembros, se abre una sobre ella.
tables-more = { $count ->
    [one] { $count } más no se muestra.
    [many] { $count } más no se muestran.
   *[other] { $count } más no se muestran.
}
part-host = Usted la organiza.
part-seated = Tiene plaza.
part-offered = Se le reserva una plaza. Le rogamos que responda.
part-waiting = Está en la lista de espera, en el puesto { $count }.
part-requested = Su solicitud está en manos de quien organiza la mesa.
part-invited = { $count ->
    [0] No hay plazas libres para su grupo; la lista de espera está abierta.
    [one] { $count } plaza libre para su grupo.
    [many] { $count } de plazas libres para su grupo.
   *[other] { $count } plazas libres para su grupo.
}

table-title = <b>Mesa redonda: { $title }</b>
table-call = Sobre la convocatoria: { $title }
table-duration = { $minutes ->
    [one] <b>Duración:</b> { $minutes } minuto
    [many] <b>Duración:</b> { $minutes } de minutos
   *[other] <b>Duración:</b> { $minutes } minutos
}
table-languages = <b>Idiomas:</b> { $languages }
table-sign-up-until = <b>Inscripción hasta:</b> { $when }
table-sign-up-over = El plazo de inscripción ha terminado.
table-approval = Quien organiza la mesa decide sobre cada inscripción.
table-release = <b>Las plazas libres de los grupos se abren a todos desde:</b> { $when }
table-place-later = El lugar o el enlace se comunicará más adelante.
place-missing = Aún no hay lugar ni enlace: indique uno, por favor.
table-is-cancelled = Esta mesa redonda se ha anulado.

seats-heading = { $capacity ->
    [one] <b>{ $capacity } plaza</b>
    [many] <b>{ $capacity } de plazas</b>
   *[other] <b>{ $capacity } plazas</b>
}
seats-released = { $group }: { $taken ->
    [one] { $taken } ocupada
    [many] { $taken } ocupadas
   *[other] { $taken } ocupadas
}
seats-waiting = { $count } en espera
seats-open = Para cualquier grupo: { $free ->
    [one] { $free } libre
    [many] { $free } libres
   *[other] { $free } libres
}
seats-open-all = Para todos los grupos: { $free ->
    [one] { $free } libre
    [many] { $free } libres
   *[other] { $free } libres
}
seats-countries = { $count ->
    [one] Hasta ahora hay participantes de { $count } país.
    [many] Hasta ahora hay participantes de { $count } de países.
   *[other] Hasta ahora hay participantes de { $count } países.
}

mine-host = Usted organiza esta mesa redonda.
mine-requested = Ha solicitado una plaza ({ $group }). Decidirá quien organiza la mesa.
mine-refused = No se le pudo asignar una plaza.
mine-seated = { $party ->
    [one] <b>Tiene plaza</b> ({ $group }).
    [many] <b>Tiene { $party } de plazas</b> ({ $group }).
   *[other] <b>Tiene { $party } plazas</b> ({ $group }).
}
mine-waiting = <b>Está en la lista de espera</b> ({ $group }), en el puesto { $place }.
mine-offered = <b>Se le reserva una plaza</b> ({ $group }).
mine-declined = Rechazó una plaza. Puede volver a inscribirse, al final de la lista de espera.
mine-lapsed = La plaza que se le reservaba pasó a la siguiente persona. Puede volver a inscribirse, al final de la lista de espera.
mine-withdrawn = Se retiró de esta mesa redonda. Puede volver a inscribirse, al final de la lista de espera.
mine-attended = Usted participó.
mine-absent = Tenía plaza y no participó.
offer-until = Le rogamos que responda antes de: { $when }. Después, la plaza pasa a la siguiente persona.

button-join = { $room ->
    [free] Inscribirme: { $group }
   *[else] Lista de espera: { $group }
}
button-leave = Ceder mi plaza
button-leave-line = Dejar la lista de espera
button-leave-request = Retirar mi solicitud
button-accept = Sí, acepto la plaza
button-decline = No, gracias
button-call = Ver la convocatoria

notice-seated = <b>Tiene plaza</b>
notice-invited = <b>Una mesa redonda sobre una convocatoria que le interesa</b>
notice-offer = <b>Hay una plaza libre para usted</b>
notice-lapsed = <b>La oferta ha vencido. La plaza pasó a la siguiente persona</b>
notice-closed = <b>La inscripción ha terminado y esta vez no quedó libre ninguna plaza</b>
notice-closed-thanks = Gracias por esperar. Si alguien deja su plaza en el último momento y la organización reabre la inscripción, se ofrecerá por orden de espera.
notice-cancelled = <b>Esta mesa redonda se ha anulado</b>
notice-reminder = <b>Su mesa redonda: { $distance }</b>
notice-reminder-host = <b>La mesa redonda que organiza: { $distance }</b>
distance-past = en curso
distance-minutes = { $minutes ->
    [0] empieza ahora
    [one] dentro de { $minutes } minuto
    [many] dentro de { $minutes } de minutos
   *[other] dentro de { $minutes } minutos
}
distance-today = hoy
distance-tomorrow = mañana
distance-days = { $days ->
    [one] dentro de { $days } día
    [many] dentro de { $days } de días
   *[other] dentro de { $days } días
}

host-seats = <b>Plazas ocupadas:</b> { $taken } de { $capacity }. <b>En espera:</b> { $waiting }. <b>Países:</b> { $countries }
meanwhile-offered = Ahora se le reserva una plaza. Acéptela o rechácela con los botones.
meanwhile-seated = Entretanto ya tiene plaza. Si quiere cederla de todos modos, vuelva a pulsar el botón.
refusal-table-cancelled = Esta mesa redonda se ha anulado.
refusal-table-held = Esta mesa redonda ya se ha celebrado.
refusal-sign-up-closed = El plazo de inscripción terminó: { $when }.
refusal-signed-up-otherwise = Ya tiene una inscripción ({ $group }). Para cambiarla, ceda primero su plaza.
refusal-not-admitted = No se le pudo asignar una plaza. Solo puede cambiarlo quien organiza la mesa.
refusal-party-size = Puede inscribir a una persona o a una delegación de dos.
refusal-no-registration = No tiene inscripción en esta mesa redonda.
refusal-no-offer = En este momento no se le reserva ninguna plaza.
refusal-offer-over = Esta oferta ha vencido. Puede volver a inscribirse.
refusal-not-requested = Esta inscripción ya no requiere decisión.
refusal-not-seated = Solo se puede anotar la presencia o la ausencia de quien tiene plaza.
refusal-too-early = Esto se puede hacer a partir de: { $when }.
refusal-below-seated = { $seated ->
    [one] Hay { $seated } plaza ocupada, por lo que { $wanted } no basta.
    [many] Hay { $seated } de plazas ocupadas, por lo que { $wanted } no basta.
   *[other] Hay { $seated } plazas ocupadas, por lo que { $wanted } no basta.
}
refusal-no-seats = Una mesa redonda necesita al menos una plaza.
refusal-in-the-past = Ese momento ya ha pasado.
refusal-dates-out-of-order = El orden debe ser: apertura de las plazas a todos, fin de la inscripción, comienzo.
refusal-other = Esto no es posible en este momento.
