# Días de reunión, quién tiene interés, consultas sobre la fecha.

gathered = { $regions ->
    [one] 1 región
    [many] { $regions } de regiones
   *[other] { $regions } regiones
} de { $countries ->
    [one] 1 país
    [many] { $countries } de países
   *[other] { $countries } países
} { $regions ->
    [one] tiene interés
    [many] tienen interés
   *[other] tienen interés
}{ $lacks ->
    [some] ; por ahora { $none }.
   *[else] .
}
gathered-none-industry = ninguna empresa
gathered-none-education = ninguna entidad de formación
gathered-none-social_partners = ningún interlocutor social
gathered-none-public_authorities = ninguna autoridad pública
gathered-heading = <b>Esta convocatoria no le interesa solo a usted</b>
gathered-next = El interés basta para una mesa redonda. Quienes pueden abrirla lo saben; cuando haya fecha, recibirá un mensaje.

counted-ask = <b>¿Pueden saber los demás interesados que su región también lo está?</b> Solo se muestran números: regiones, países, grupos; nunca su nombre. A cambio verá lo mismo de los demás.
button-counted = { $answer ->
    [yes] Sí, cuenten con nosotros
   *[else] No, gracias
}
counted-here = Cuenta para los demás, sin su nombre: /settings
counted-said = { $answer ->
    [yes] Su región cuenta desde ahora, sin su nombre. Para cambiarlo: /settings
   *[else] No cuenta. Para cambiarlo: /settings
}
settings-name-counted = Contar entre los interesados
settings-counted = { $state ->
    [on] sí
    [off] no
   *[else] sin responder aún
}
settings-choice-counted = { $state ->
    [on] Contar entre los interesados
   *[else] Dejar de contar entre los interesados
}

quorum-lands = <b>Por país:</b> { $lands }
quorum-land = { $country } { $count }
quorum-missing = <b>Faltan todavía:</b> { $groups }
quorum-complete = Están todos los grupos.
quorum-under = <b>El interés por esta convocatoria</b>
    Algunos retiraron su interés; ahora es poco para una mesa redonda.
quorum-taken-mine = Se encarga usted. Las demás personas autorizadas ven que alguien lo hace.
quorum-taken-other = Se encarga otra persona autorizada.
quorum-quiet = Respondió: ahora no. Así está:
button-quorum = Quién tiene interés
button-quorum-take = Me encargo
button-quorum-give = Ya no me encargo
button-quorum-quiet = Ahora no
button-quorum-again = Anular «Ahora no»

day-holiday = { $named ->
    [yes] Día festivo, { $day }: { $places } ({ $name }).
   *[else] Día festivo, { $day }: { $places }.
}
day-line = • { $when }
day-suits = Dentro del horario laboral (9:00 a 17:00) de { $suits } de { $of } personas; ninguna hora conviene a más.
day-suits-typed = Dentro del horario laboral (9:00 a 17:00) de { $suits } de { $of } personas.
day-season = { $season ->
    [august] En agosto mucha gente está fuera.
   *[else] En Navidad mucha gente está fuera.
}
day-weekend = No es día laborable: { $weekday }.

host-days-how = Escriba día y hora como 2026-05-12 10:00, en su propia hora. Los días de los botones se cuentan hacia atrás desde el plazo: no son festivos para nadie, a una hora que conviene a los más posibles.
host-really = <b>¿De verdad?</b> La mesa redonda sería después del último plazo de la convocatoria.
host-really-when = Mesa redonda: { $when }
host-really-deadline = Último plazo: { $when }
button-really = Sí, ese día
button-other-day = Otro día
button-poll = Mejor preguntar por la fecha

poll-draft = <b>Preguntar por la fecha</b>
poll-draft-dates = Elija de dos a seis fechas. Para otra, escríbala como 2026-05-12 10:00, en su propia hora.
poll-draft-chosen = <b>Elegidas:</b> { $count }
poll-draft-seats = <b>Plazas:</b> { $seats }
poll-draft-seats-how = Elija las plazas o escríbalas: { $example }
poll-draft-end = <b>Fin de la consulta:</b> { $when }
poll-draft-end-how = Elija el fin de la consulta.
poll-draft-near = Ningún fin conviene: la primera fecha está demasiado cerca. Una consulta termina al menos un día antes.
poll-draft-asks = { $count ->
    [0] Todavía no hay a quién preguntar; quien se sume mientras tanto recibirá la pregunta.
    [one] Se pregunta a 1 miembro.
    [many] Se pregunta a { $count } de miembros.
   *[other] Se pregunta a { $count } miembros.
} Cada uno recibe un mensaje, y otro si cerca del final aún falta su respuesta.
button-poll-end = { $days ->
    [one] Termina en 1 día
    [many] Termina en { $days } de días
   *[other] Termina en { $days } días
}
button-poll-open = Preguntar ahora
button-poll-drop = No preguntar
poll-dropped = No se ha preguntado a nadie.

ballot = <b>¿Qué fecha le conviene?</b>
ballot-nudge = <b>Falta su respuesta sobre la fecha</b>
ballot-title = Mesa redonda: { $title }
ballot-until = Responda, por favor, antes de: { $when }. Hasta entonces puede cambiar sus respuestas.
ballot-option = <b>{ $number }.</b> { $when }
ballot-counts = { $yes } sí, { $maybe } si hace falta, { $no } no
ballot-count = { $answer ->
    [yes] { $count } sí
    [maybe] { $count } si hace falta
   *[else] { $count } no
}
ballot-answer = { $answer ->
    [yes] Sí
    [maybe] Si hace falta
   *[else] No
}
ballot-button = { $number }: { $answer }
ballot-mine = Usted: { $answer }
ballot-over = Esta consulta ha terminado.
ballot-chosen = <b>La fecha:</b> { $when }
ballot-tied = Varias fechas convienen por igual. Elige quien organiza.
ballot-without = No se llegó a ninguna fecha.
button-ballot-none = Ninguna de ellas
button-ballot = ¿Qué fecha le conviene?

poll-host = <b>Consulta sobre la fecha</b>
poll-host-ended = <b>La consulta sobre la fecha ha terminado</b>
poll-host-turnout = { $asked ->
    [one] Respuestas: { $voted } de { $asked }.
    [many] Respuestas: { $voted } de { $asked }.
   *[other] Respuestas: { $voted } de { $asked }.
}
poll-host-until = Termina: { $when }.
poll-host-group = { $group }: { $counts }
poll-host-no-group = Sin grupo
poll-host-tied = Estas fechas convienen por igual. Elija, por favor; si no, valdrá la primera desde: { $when }.
poll-host-none = Nadie puede en ninguna fecha que aún esté por venir.
poll-host-called-off = Terminó sin fecha.
button-poll-host = Cómo va ahora
button-poll-finish = Terminar ahora
button-poll-off = Terminar sin fecha
button-poll-reopen = Abrir de nuevo
button-poll-more = Preguntar por otras fechas
button-show-table = Ver la mesa redonda
desk-button-poll = Consulta sobre la fecha

notice-dated = <b>La fecha de su mesa redonda está fijada</b>
notice-dated-yes = <b>Está fijada la fecha a la que dijo que sí</b>
dated-no-seat-yet = Su sí aún no es una plaza: inscríbase, por favor.

refusal-dates-to-offer = Una consulta tiene de dos a seis fechas.
refusal-poll-end = El fin de una consulta debe estar por venir.
refusal-poll-ends-late = La consulta debe terminar un día antes de su primera fecha, a más tardar: { $when }.
refusal-poll-over = Esta consulta ha terminado.
refusal-not-asked = Aquí solo pueden responder quienes recibieron la pregunta.
refusal-asked-already = Ya hay una consulta abierta sobre esta fecha.

privacy-dates = Si cuenta entre los interesados en una convocatoria lo decide usted en /settings: los demás solo ven números, y solo de quienes están de acuerdo. Las personas autorizadas ven los números de todos. Lo que responde en una consulta sobre la fecha aparece como número; quien organiza lo ve por grupo. Se guarda hasta un año después de la consulta.
