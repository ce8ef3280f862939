# El dosier antes de una mesa redonda y las páginas del panel que lo preparan.

pdf-page = Página { $page } de { $pages }
button-briefing = Dosier
button-paper = En PDF
button-table-show = Ver la mesa redonda

briefing-title = Dosier: { $title }
briefing-news = Nuevo desde su último dosier: { $parts }
briefing-part-when = la hora
briefing-part-where = el lugar
briefing-part-agenda = el orden del día
briefing-part-calls = las convocatorias tratadas
briefing-part-changed = cambios en una convocatoria
briefing-part-note = la nota de la organización
briefing-paper = Lo mismo, para imprimir o guardar.
briefing-as-of = Situación: { $when }. Quién viene todavía puede cambiar.
briefing-note = Unas palabras de la organización
briefing-agenda = Orden del día
briefing-call = La convocatoria
briefing-call-further = También se trata
briefing-can-apply = <b>Quién puede presentarse:</b> { $who }
briefing-changed = <b>Cambios desde que se abrió la mesa redonda:</b>
briefing-unchanged = Sin cambios desde que se abrió la mesa redonda.
briefing-who = Quién viene
briefing-coming = { $count ->
    [0] Nadie tiene plaza todavía; plazas en total: { $capacity }
    [one] 1 persona tiene plaza; plazas en total: { $capacity }
    [many] { $count } de personas tienen plaza; plazas en total: { $capacity }
   *[other] { $count } personas tienen plaza; plazas en total: { $capacity }
}
briefing-group = { $group }: { $taken } (plazas reservadas: { $quota })
briefing-group-open = { $group }: { $taken }
briefing-missing = Todavía nadie de: { $groups }
briefing-countries = Por países: { $countries }
briefing-names = Quien ha aceptado que se le nombre: { $names }
briefing-similar = Convocatorias parecidas abiertas
briefing-carried = Pendiente de la última vez
briefing-similar-line = <a href="{ $url }">{ $title }</a>: { $when }
briefing-courses = Cursos para estas necesidades
briefing-course = <a href="{ $url }">{ $title }</a> ({ $provider })
briefing-refused = El dosier es para quienes tienen plaza.

agenda-explore = Explorar la convocatoria
agenda-explore-1 = Bienvenida, y quién está
agenda-explore-2 = La convocatoria en breve: qué financia, quién puede presentarse, hasta cuándo
agenda-explore-3 = Qué necesita cada región y qué puede aportar
agenda-explore-4 = Ideas para un proyecto común
agenda-explore-5 = Quién sigue adelante, y los próximos pasos
agenda-partners = Buscar socios
agenda-partners-1 = Bienvenida, y qué ha cambiado en la convocatoria
agenda-partners-2 = La idea del proyecto en cinco frases
agenda-partners-3 = Funciones: quién coordina, quién hace qué
agenda-partners-4 = Qué socios faltan, y quién los contacta
agenda-partners-5 = Presupuesto, aportación propia y próximos pasos
agenda-go-no-go = Decidir si se presenta
agenda-go-no-go-1 = En qué punto está la solicitud
agenda-go-no-go-2 = Cuestiones abiertas de cada socio
agenda-go-no-go-3 = Qué habla a favor, y qué en contra
agenda-go-no-go-4 = La decisión: presentarse o no
agenda-go-no-go-5 = Tareas, responsables y fechas hasta la fecha límite

desk-button-briefing = Dosier
desk-button-agenda = Orden del día
desk-button-calls = Convocatorias tratadas
desk-button-note = Su nota
desk-button-preview = Ver el dosier
desk-button-briefnow = Enviarlo ahora
desk-button-brieflater = Mejor enviarlo como siempre
desk-button-agendaclear = Quitar el orden del día
desk-button-agendaback = Volver a lo anterior
desk-button-noteclear = Quitar la nota
desk-button-noteback = Volver a lo anterior
desk-button-calladd = Añadir: { $number }
desk-button-calldrop = Quitar: { $number }

agenda-page = <b>Orden del día</b>
agenda-none = Todavía no hay orden del día. Elija uno de estos, que cada cual lee en su idioma, o escriba el suyo en un mensaje.
agenda-how = Elija otro o escriba el suyo en un mensaje. Quien ya tiene el dosier se entera del cambio.
agenda-long = Es demasiado largo: { $length } caracteres, como máximo { $most }. Envíe uno más corto, por favor.
note-page = <b>Su nota en el dosier</b>
note-none = Todavía no hay ninguna. Escríbala en un mensaje: qué traer, qué leer, cómo entrar.
note-how = Para cambiarla, escriba una nueva en un mensaje.
note-too-long = Es demasiado larga: { $length } caracteres, como máximo { $most }. Envíe una más corta, por favor.
plan-heading = <b>El dosier</b>
plan-what = Hora, lugar, orden del día, las convocatorias y qué ha cambiado en ellas, quién viene por grupo y país, convocatorias parecidas: en un mensaje y en PDF, a quienes tienen plaza y a la organización.
plan-when = <b>Envío:</b> { $when }
plan-later = Quien obtenga plaza después lo recibe al momento; quien lo tiene se entera de lo que cambia.
plan-out = Enviado hasta ahora a estas personas: { $count }.
plan-sending = Se está enviando ahora.
plan-agenda = Orden del día: { $state ->
    [yes] hay uno
   *[else] todavía no hay
}
plan-note = Su nota: { $state ->
    [yes] hay una
   *[else] todavía no hay
}
plan-calls = { $count ->
    [0] No se trata ninguna convocatoria.
    [one] Se trata 1 convocatoria.
    [many] Se tratan { $count } de convocatorias.
   *[other] Se tratan { $count } convocatorias.
}
plan-reminders = Todos reciben recordatorios 7 días, 1 día y 1 hora antes. El enlace para unirse llega 24 horas antes.
plan-question = <b>Se pregunta «¿Todavía puede venir?»:</b> { $when }
calls-page = <b>Convocatorias tratadas</b>
calls-how = Para añadir una convocatoria, escriba su número, su identificador o algunas palabras de su título.
calls-none-found = No se ha encontrado ninguna convocatoria para «{ $typed }».
calls-found = ¿Cuál de estas?
calls-full = En una mesa redonda se tratan como máximo { $most } convocatorias.
