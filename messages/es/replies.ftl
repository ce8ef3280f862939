# Lo que responde el asistente.

trouble = Algo ha fallado aquí, no por su parte. Vuelva a intentarlo dentro de un minuto. No se ha perdido nada de lo que ha indicado.
only-text = Solo puedo leer texto y ubicaciones. Escriba algunas palabras para buscar convocatorias o consulte /help.
admins-only = En un grupo, solo sus administradores pueden cambiar eso.
in-private-only = Escríbame eso en un chat privado.
facilitators-only = Solo las personas autorizadas pueden abrir una mesa redonda. Ese permiso lo dan los responsables de este asistente.
keepers-only = Solo los responsables de este asistente pueden hacer eso. Lo que puede hacer usted: /help
host-only = Eso solo puede hacerlo quien organiza esta mesa redonda.
button-unknown = Este botón es de un mensaje antiguo y ya no funciona. Empiece de nuevo: /calls, /roundtables o /settings
call-gone = Esta convocatoria ya no se conserva aquí. Lo que está abierto ahora: /calls
call-undated = No hay publicada ninguna fecha límite futura para esta convocatoria, por lo que no hay nada que anotar en un calendario.
table-gone = Esta mesa redonda ya no existe. Las próximas: /roundtables
digest-gone = Este resumen ya no se conserva. Lo que está abierto ahora: /calls
link-unknown = Este enlace no lleva aquí a nada. Lo que está abierto ahora: /calls
command-unknown = No conozco la orden «{ $said }». Todas las órdenes: /help
command-unknown-near = No conozco la orden «{ $said }». ¿Quería decir /{ $nearest }? Todas las órdenes: /help

start-again = { $assistant } está en funcionamiento. Todos los ajustes: /settings
start-back = Gracias por volver. A partir de ahora vuelve a recibir mis mensajes. Lo que no recibió estará en el próximo resumen. Todos los ajustes: /settings
start-imported = Le damos la bienvenida a { $assistant }. Su perfil ya está preparado. Lo que está abierto ahora llega enseguida, en un solo mensaje. Todos los ajustes: /settings
unblocked = Gracias por volver. A partir de ahora vuelve a recibir mis mensajes. Todos los ajustes: /settings
group-welcome =
    <b>{ $assistant }</b>

    Comunico a este grupo las convocatorias de la UE que responden a las necesidades de su región: una vez por semana y con los motivos. Un administrador puede configurarme ahora o más tarde con /start.

list-page = Página { $page } de { $pages }
calls-heading = { $total ->
    [0] <b>En este momento no hay nada abierto que encaje con su perfil.</b> Más necesidades: /needs. Una zona más amplia: /region. También puede buscar con cualquier palabra.
    [one] <b>{ $total } convocatoria abierta encaja con su perfil</b>
    [many] <b>{ $total } de convocatorias abiertas encajan con su perfil, las mejores primero</b>
   *[other] <b>{ $total } convocatorias abiertas encajan con su perfil, las mejores primero</b>
}
perhaps-heading =
    { $total ->
        [0] <b>No hay nada más abierto que quizá encaje con su perfil.</b>
        [one] <b>{ $total } convocatoria abierta más quizá encaje con su perfil</b>
        [many] <b>{ $total } de convocatorias abiertas más quizá encajen con su perfil</b>
       *[other] <b>{ $total } convocatorias abiertas más quizá encajen con su perfil</b>
    }
    Solo se encontraron indicios débiles, por lo que nunca escribo sobre ellas sin que se me pregunte.
button-perhaps = Ver lo que quizá encaje
button-calls = ‹ Lo que encaja
button-open = Abrir en el asistente
inline-about = { $programme }, hasta el { $when }
calendar-call = Las fechas límite de esta convocatoria, en un archivo para su calendario.
calendar-call-title = Fecha límite: { $title }
calendar-table = La mesa redonda, en un archivo para su calendario.
calendar-table-title = Mesa redonda: { $title }

settings-heading = <b>Sus ajustes</b>
settings-line = <b>{ $name }:</b> { $value }
settings-name-language = Idioma
settings-name-region = Regiones
settings-name-needs = Necesidades
settings-name-group = Grupo
settings-name-organisation = Organización
settings-name-rhythm = Frecuencia
settings-name-quiet = Horas de silencio
settings-name-zone = Zona horaria
settings-name-articles = Noticias
settings-articles = { $state ->
    [on] en el resumen
   *[else] fuera del resumen
}
settings-choice-articles = { $state ->
    [on] Incluir noticias en el resumen
   *[else] Quitar las noticias del resumen
}
settings-anywhere = cualquier lugar
settings-all-needs = todas
settings-needs-region = las de { $regions }: { $needs }
settings-unsaid = sin indicar
settings-paused = Silencio hasta el { $until }. Para terminarlo: /start
settings-stopped = Silencio. Para volver a recibir mis mensajes: /start
rhythm-set-at-once = al momento, el resto el { $weekday } a las { $hour } ({ $city })
rhythm-set-weekly = cada semana, el { $weekday } a las { $hour } ({ $city })
rhythm-how = No lo he entendido. Ejemplos: /rhythm una vez por semana viernes 9, o /rhythm al momento, o solo /rhythm
language-set = A partir de ahora escribo en este idioma: { $name }.

quiet-ask =
    <b>¿Cuándo debo guardar silencio?</b>
    Ahora: { $now }
    Se cuenta la hora de { $city }, donde ahora son las { $clock }. Para fijar otras horas, escriba por ejemplo /quiet 19-7 y, para los avisos, /quiet 5. Lo que exceda de ese número espera al resumen.
quiet-hours = de { $start } a { $end }; { $budget }
quiet-never = sin horas de silencio; { $budget }
quiet-budget = { $count ->
    [0] ningún aviso, todo espera al resumen
    [one] como máximo { $count } aviso en siete días
    [many] como máximo { $count } de avisos en siete días
   *[other] como máximo { $count } avisos en siete días
}
quiet-choice = De { $start } a { $end }
quiet-choice-never = Sin horas de silencio
quiet-choice-budget = { $count ->
    [0] Ningún aviso
    [one] Como máximo { $count } aviso en siete días
    [many] Como máximo { $count } de avisos en siete días
   *[other] Como máximo { $count } avisos en siete días
}
quiet-choice-all-quiet = { $state ->
    [on] Escribir también si no hay nada
   *[else] No escribir si no hay nada
}
quiet-how = No lo he entendido. Ejemplos: /quiet 20-8 para las horas, /quiet 5 para los avisos en siete días.

zone-now = { $city }, ahora { $clock }
zone-change = Cambiar la zona horaria
zone-ask =
    <b>¿Cuál es su zona horaria?</b>
    Elegida: { $now }
    De ella dependen sus horas de silencio, la hora del resumen y «en su hora local» en las convocatorias. Elija una o escriba una ciudad, por ejemplo Bucarest.
zone-found = Para «{ $typed }» he encontrado estas zonas horarias. Elija una.
zone-none = No he encontrado ninguna zona horaria para «{ $typed }». Escriba una ciudad mayor del mismo país o un nombre como Europe/Bucharest.

pause-ask = ¿Cuánto tiempo debo guardar silencio? También puede escribir un día, por ejemplo /pause 2026-09-03.
pause-days = { $count ->
    [one] { $count } día
    [many] { $count } de días
   *[other] { $count } días
}
pause-open = Hasta nuevo aviso
pause-how = No lo he entendido. Ejemplos: /pause 7 para siete días, o /pause con un día futuro, escrito como 2026-09-03.
paused = Silencio hasta el { $until }. Lo que surja entretanto estará en el próximo resumen. Para terminarlo antes: /start
paused-open = Silencio hasta que escriba /start. Lo que surja entretanto estará entonces en el próximo resumen.
stopped = No recibirá más mensajes míos. Su perfil se conserva para el día en que vuelva a escribir /start. Para borrarlo: /forget

forget-ask =
    <b>¿Borro todo lo que se conserva sobre usted?</b>
    Su perfil, lo que ha guardado y sus plazas en mesas redondas. Se borra al instante y no se puede recuperar. Para leerlo antes: /mydata
forget-yes = Sí, borrarlo todo
forget-no = No, conservarlo
forget-kept = Todo queda como está.
forgotten = Se ha borrado todo lo que se conservaba sobre usted. De las mesas redondas pasadas solo quedan cifras. Si vuelve a escribir, empezamos de cero.
mydata = Todo lo que se conserva sobre usted. Para qué sirve: /privacy

privacy =
    <b>Qué se conserva sobre usted</b>
    • el número de este chat, para que pueda escribirle
    • su idioma, zona horaria, regiones, necesidades, grupo y frecuencia
    • su organización, si la indicó
    • las convocatorias que ha guardado, que le interesan, que considera adecuadas o que ha descartado, y de cuáles ha recibido aviso
    • sus inscripciones en mesas redondas
    • los recordatorios que ha pedido; hasta cuándo está ausente, qué chat le sustituye y qué se envió allí

    <b>Qué no se conserva</b>
    Su nombre, su número de teléfono y lo que busca.

    <b>Quién lo ve</b>
    Los demás miembros solo ven cifras, por grupo y por país. Quien organiza una mesa redonda ve las inscripciones por grupo. Los nombres figuran en una lista de asistencia solo si usted está de acuerdo. Quien le sustituye durante una ausencia ve su organización, su grupo y sus regiones, y las convocatorias destinadas a usted.

    <b>Durante cuánto tiempo</b>
    Mientras utilice el asistente. Si no hace nada durante { $ask } meses, le pregunto si desea quedarse; después de { $erase } meses se borra todo.

    <b>Qué puede hacer usted</b>
    /mydata le da todo en un archivo. /forget lo borra todo al instante; de las mesas redondas a las que asistió solo quedan cifras.

sources-heading = { $count ->
    [one] <b>Se consulta { $count } fuente</b>
    [many] <b>Se consultan { $count } de fuentes</b>
   *[other] <b>Se consultan { $count } fuentes</b>
}
sources-times = De cada una: las convocatorias de su última respuesta correcta y cuándo llegó ({ $zone }).
sources-answering = <b>Responden</b>
sources-silent = <b>No responden</b>: sus convocatorias pueden llegarle con retraso
sources-unasked = <b>Aún no consultadas</b>
sources-waiting = <b>A la espera de una clave</b> que deben introducir los responsables
sources-foot = Los países sin fuente en esta lista aún no se leen. Sus convocatorias solo le llegan si las publica también una fuente para toda Europa.
source-line = • { $source } · { $met } · { $when }
source-line-silent = • { $source } · desde el { $since }; antes { $met }, { $when }
source-line-never = • { $source } · desde el { $since }; aún sin respuesta correcta
source-calls = { $count ->
    [one] { $count } convocatoria
    [many] { $count } de convocatorias
   *[other] { $count } convocatorias
}
source-articles = { $count ->
    [one] { $count } noticia
    [many] { $count } de noticias
   *[other] { $count } noticias
}
source-line-name = • { $source }

help-heading = <b>Lo que puedo hacer</b>
help-line = /{ $command } – { $does }
help-facilitators = <b>Para quienes organizan mesas redondas</b>
help-keepers = <b>Para responsables</b>
help-foot = Cualquier otro texto es una búsqueda. Una ubicación compartida fija su región.

button-host = Abrir una mesa redonda
host-which = <b>¿Sobre qué convocatoria será la mesa redonda?</b> Escriba su número, su identificador o algunas palabras.
host-which-of = Para «{ $typed }» he encontrado estas:
host-which-none = No he encontrado ninguna convocatoria para «{ $typed }».
host-when =
    <b>¿Cuándo será?</b>
    { $title }
host-day-explore = { $day }: explorar
host-day-partners = { $day }: buscar socios
host-day-go-no-go = { $day }: decidir si presentarse
host-seats-ask = <b>¿Para quién?</b> Fecha de la mesa redonda: { $when }.
host-seats-how = Elija o escriba las plazas por grupo: { $example }
host-seats-choice = { $total ->
    [one] { $total } plaza
    [many] { $total } de plazas
   *[other] { $total } plazas
}
host-seats-choice-open = { $total ->
    [one] { $total } plaza, cualquier grupo
    [many] { $total } de plazas, cualquier grupo
   *[other] { $total } plazas, cualquier grupo
}
host-seats-line = { $label }: { $seats }
host-seats-open = para cualquier grupo { $count }
hosted =
    <b>La mesa redonda está abierta</b>
    { $when }
    Para invitar, comparta este enlace: { $link }
host-bad-time = «{ $said }» no es un día con su hora. Escríbalo como 2026-05-12T10:00 (su hora local) o 2026-05-12T10:00+02:00.
host-past = «{ $said }» ya ha pasado. Escriba un momento futuro, por ejemplo 2027-05-12T10:00.
host-far = Faltan más de dos años para «{ $said }». Elija un día más próximo.
host-bad-group = No existe el grupo «{ $said }»; ¿quería decir { $nearest }? Ejemplo: { $example }
host-bad-seats = «{ $said }» no es un número de plazas. Ejemplo: { $example }, como máximo 200.
host-twice = «{ $said }» aparece más de una vez. Dé un solo número por grupo. Ejemplo: { $example }
host-no-seats = Una mesa redonda necesita al menos una plaza. Ejemplo: { $example }
host-no-call = No existe la convocatoria «{ $said }». Escriba su número como en el enlace de su ficha, o su identificador. Para encontrarla: /search
host-many-calls = «{ $said }» puede referirse a varias convocatorias. Utilice uno de estos números: { $numbers }
cancel-ask =
    <b>¿Anular esta mesa redonda?</b>
    { $title }
    Se avisará a todas las personas inscritas.
cancel-yes = Sí, anularla
cancel-no = No, mantenerla

health-members = <b>Miembros:</b> { $active } activos de { $all }; { $facilitators } con permiso para abrir mesas redondas
health-calls = <b>Convocatorias abiertas o anunciadas:</b> { $count }
health-outbox = <b>Mensajes:</b> { $due } por enviar, { $sending } en camino
health-sources = <b>Fuentes:</b> { $count }, sin respuesta { $silent }; { $quarantined } registros no comprendidos
health-silent = • no responde: { $source }
keepers-how = Dar o quitar el permiso para abrir mesas redondas: <code>/keepers grant 123456789 facilitator</code>, <code>/keepers revoke 123456789</code>
keepers-bad-role = No existe el permiso «{ $said }». Ejemplo: /keepers grant 123456789 facilitator
keepers-no-chat = Desde el chat { $chat } aún no me ha escrito nadie. Pida primero que envíen /start.
keepers-granted = El chat { $chat } ya puede abrir mesas redondas.
keepers-revoked = El chat { $chat } ya no puede abrir mesas redondas. Las ya abiertas siguen adelante.
facilitator-now =
    <b>Ya puede abrir mesas redondas</b>
    Pulse «Abrir una mesa redonda» bajo una convocatoria o escriba /host.
facilitator-no-more = Ya no puede abrir mesas redondas. Las que ya abrió siguen adelante.
