# Recordatorios: la pauta, lo que se pidió una vez y los aplazamientos.

command-reminders = Cuándo recibe recordatorios de las convocatorias guardadas
settings-name-reminders = Recordatorios

ladder-heading = <b>Recordatorios de convocatorias guardadas</b>
ladder-now = Ahora: { $ladder }
ladder-rungs = { $days } días antes de la fecha límite
ladder-rungs-one = { $days ->
    [one] { $days } día
    [many] { $days } de días
   *[other] { $days } días
} antes de la fecha límite
ladder-rungs-day = el último día
ladder-at = { $rungs }, a las { $hour } ({ $city })
ladder-short = { $days } días
ladder-off = ninguno
ladder-ask = Pulse un número de días para añadirlo o quitarlo. Para fijar otros, escriba por ejemplo /reminders 45 14 3. La hora es la de su resumen: /rhythm
ladder-rung = { $days ->
    [0] el último día
    [one] { $days } día
    [many] { $days } de días
   *[other] { $days } días
}
ladder-choice-default = Como al principio: { $ladder }
ladder-choice-off = Ningún recordatorio
ladder-how = No lo he entendido. Ejemplos: /reminders 45 14 3 para los días antes de la fecha límite (0 es el último día; como máximo diez números y ninguno superior a 365), /reminders off para no recibir ninguno, /reminders default para los del principio.
ladder-full = Se pueden elegir como máximo diez plazos y ninguno superior a 365 días. Quite antes uno.
ladder-coming = <b>Recordatorios que ha pedido</b>
ladder-coming-line = { $n }. { $when }: { $title }
ladder-coming-none = Para recibir un recordatorio de una sola convocatoria, pulse ⏰ Recordármela en su ficha.
ladder-remove = Quitar { $n }

button-remind = ⏰ Recordármela
remind-ask =
    <b>¿Cuándo debo recordársela?</b>
    { $title }
remind-coming = <b>Recordatorios de esta convocatoria</b>
remind-line = • { $when }
remind-line-ladder = • { $when }, según su pauta ({ $ladder })
remind-line-ladder-past = • según su pauta ({ $ladder }): ninguno pendiente
remind-line-opens = cuando se abra: { $when }
remind-line-opens-unknown = cuando se abra; el día aún no se ha publicado
remind-line-before = { $rule ->
    [b7] una semana antes de la fecha límite
   *[else] un mes antes de la fecha límite
}: { $when }
remind-type = La hora es { $hour } ({ $city }), la de su resumen. Un solo recordatorio no guarda la convocatoria.
remind-choice-ladder = Según su pauta ({ $ladder }); la guarda
remind-choice-ladder-again = De nuevo según su pauta ({ $ladder })
remind-choice-ladder-off = Sin seguir la pauta
remind-choice-1 = Mañana
remind-choice-3 = Dentro de 3 días
remind-choice-7 = Dentro de una semana
remind-choice-b7 = Una semana antes del cierre
remind-choice-b30 = Un mes antes del cierre
remind-choice-opens = Cuando se abra
remind-choice-day = Otro día
remind-remove = Quitar: { $when }
remind-which-day = ¿Qué día? Escríbalo, por ejemplo, como 3 de septiembre, 03/09/2027 o 2027-09-03.
remind-not-a-day = No he entendido qué día es. Escríbalo, por ejemplo, como 3 de septiembre, 03/09/2027 o 2027-09-03.
remind-cannot-past = Ese momento ya ha pasado. Elija un día futuro.
remind-cannot-after = Ese día es posterior a la fecha límite de esta convocatoria. Elija uno anterior.
remind-cannot-far = Faltan más de tres años para ese día. Elija uno anterior.
remind-cannot-late = Ya es tarde para eso: la fecha límite está más próxima.
remind-cannot-open = Esta convocatoria no está pendiente de abrirse.
remind-cannot-many = Ya ha pedido 100 recordatorios. Quite antes algunos: /reminders
remind-cannot-undated = Esta convocatoria no tiene ninguna fecha límite futura.
remind-cannot-unknown = No he entendido cuándo.
remind-set = Volveré a recordársela: <b>{ $when }</b>
remind-title = { $title }
remind-never = <b>Sin más recordatorios de esta convocatoria</b>
    Sigue guardada; si cambia la fecha límite, se le comunica igualmente.
remind-undo = Deshacer
button-remind-never = No recordármela más
button-remind-1 = Otra vez mañana
button-remind-3 = Otra vez dentro de 3 días
button-remind-b7 = Una semana antes del cierre

reminder-plain = <b>Recordatorio</b>
reminder-open = <b>Recordatorio: esta convocatoria está abierta</b>
reminder-opens = { $days ->
    [0] <b>Recordatorio: se abre hoy</b>
    [1] <b>Recordatorio: se abre mañana</b>
    [one] <b>Recordatorio: se abre dentro de { $days } día</b>
    [many] <b>Recordatorio: se abre dentro de { $days } de días</b>
   *[other] <b>Recordatorio: se abre dentro de { $days } días</b>
}
reminder-not-open = <b>Recordatorio: aún no abierta</b>
reminder-moved = La fecha límite ha cambiado desde que pidió el recordatorio. Era el { $when }.
reminder-why-asked = Usted pidió que le recordara esta convocatoria.
reminder-why-colleague = { $said ->
    [interested] La persona ausente indicó que a la región le interesa esta convocatoria.
    [asked] La persona ausente pidió este recordatorio.
   *[else] La persona ausente guardó esta convocatoria.
}
