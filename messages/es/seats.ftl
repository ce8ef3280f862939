# Plazas: lo que un organizador ajusta en una mesa y lo que se pregunta al inscribirse.

seats-gauge = { $group }: { $taken } de { $quota }
seats-beyond = { $count ->
    [one] 1 más en una plaza abierta
    [many] { $count } más en plazas abiertas
   *[other] { $count } más en plazas abiertas
}
seats-offered = { $count ->
    [one] 1 de ellas solo ofrecida
    [many] { $count } de ellas solo ofrecidas
   *[other] { $count } de ellas solo ofrecidas
}
balance-nobody = Todavía no se ha inscrito nadie.
balance-missing = Todavía nadie de: { $groups }.
balance-lopsided = Un grupo tiene más de la mitad de las plazas ocupadas: { $group }.
balance-full = Todos los grupos están como estaba previsto.
balance-good = Todos los grupos están representados.

desk-button-people = Personas y solicitudes
desk-button-seats = Plazas
desk-button-asks = Preguntas de inscripción
desk-button-hosts = Coorganizadores
desk-button-place = Lugar e idiomas
desk-button-date = Cambiar la fecha
desk-button-series = Serie
desk-button-reopen = Se celebra después de todo
button-undo = Deshacer
button-more-settings = Más ajustes
host-approval-on = Usted decide sobre cada inscripción.
host-approval-off = Quien se inscribe recibe enseguida una plaza libre.

seats-how = + añade una plaza, − quita una libre. Lo que queda libre se ofrece enseguida a quienes esperan.
seats-open-name = Plazas abiertas
seats-released-now = Las plazas de grupo libres están abiertas a todos.
button-approval-on = Decidir cada inscripción
button-approval-off = Admitir sin decidir
approval-off-ask = { $count ->
    [one] <b>Hay 1 solicitud abierta.</b> Si ya no decide, se admite. Si no hay plaza, espera.
    [many] <b>Hay { $count } solicitudes abiertas.</b> Si ya no decide, se admiten por orden de llegada. Quien no encuentra plaza espera.
   *[other] <b>Hay { $count } solicitudes abiertas.</b> Si ya no decide, se admiten por orden de llegada. Quien no encuentra plaza espera.
}
button-approval-let-in = Admitirlas
button-approval-keep = Seguir decidiendo
button-release-now = Abrir a todos ahora
button-release-back = Reservarlas otra vez
button-release-before = { $count ->
    [one] Abrir a todos 1 día antes
    [many] Abrir a todos { $count } días antes
   *[other] Abrir a todos { $count } días antes
}

people-heading = <b>Personas en esta mesa</b>
person-state = { $state ->
    [requested] pide una plaza
    [seated] tiene plaza
    [offered] tiene una oferta
    [waiting] espera
    [refused] solicitud rechazada
    [removed] plaza retirada
    [attended] participó
    [absent] no vino
   *[else] se retiró
}
person-two = 2 personas
person-guest = sin Telegram
person-answers-open = faltan respuestas
person-date = { $state ->
    [yes] viene en la nueva fecha
   *[else] nueva fecha sin confirmar
}
person-no-name = No se dio ningún nombre.
person-name-host = Solo los organizadores ven el nombre.
person-answer = <b>{ $question }</b> { $answer }
person-answer-none = sin respuesta todavía
person-facilitator = facilitación
answer-yes-no = { $answer ->
    [yes] Sí
   *[else] No
}
button-approve = Dar una plaza
button-refuse = Rechazar
button-reconsider = Volver a las solicitudes
button-remove = Retirar la plaza
button-readmit = Deshacer: devolver la plaza
button-to-cohost = Nombrar coorganizador
button-people = ‹ Personas
remove-ask =
    <b>¿Retirar esta plaza?</b>
    Quien la tiene lo sabe una vez y puede volver a inscribirse, al final de la cola. Escriba ahora un motivo y se transmite, o siga sin motivo.
button-remove-yes = Retirarla sin motivo
button-remove-no = No, dejarla

asks-heading = <b>Preguntas de inscripción</b>
asks-none = De momento no se pregunta nada. Puede hacer hasta cinco preguntas.
asks-privacy = Solo los organizadores ven las respuestas. Se borran 90 días después de la reunión.
ask-kind = { $kind ->
    [number] un número
    [yes-no] sí o no
    [choice] una opción
   *[else] con palabras
}
ask-required = { $state ->
    [on] se espera una respuesta
   *[else] puede quedar abierta
}
ask-new = Escriba la pregunta en una línea. Le rogamos que no pregunte lo que no necesita.
ask-words = Escriba la pregunta de nuevo, en una línea.
ask-choices = Escriba de dos a seis opciones, cada una en su línea.
ask-dropped = Esta pregunta ya no se hace.
button-ask-new = Preguntar algo
button-ask-words = Otras palabras
button-ask-kind = Respuesta: { $kind }
button-ask-must = Esperar una respuesta
button-ask-may = Puede quedar abierta
button-ask-up = Subir
button-ask-drop = No preguntarla más
cannot-ask-many = Ya hay cinco preguntas. Quite antes una.
cannot-ask-gone = Esta pregunta ya no se hace.
cannot-ask-empty = Escriba la pregunta con palabras.
cannot-ask-choices = Hacen falta de dos a seis opciones distintas, cada una en su línea.

place-heading = <b>Lugar e idiomas</b>
place-online = <b>Lugar:</b> en línea
place-at = <b>Lugar:</b> { $place }
place-map = <a href="{ $url }">Ver en un mapa</a>
link-at = <b>Unirse:</b> { $link }
link-later = El enlace para unirse llegará 24 horas antes del comienzo.
link-none = Todavía no hay enlace para conectarse.
link-seen = Solo lo ve quien tiene plaza, desde 24 horas antes del comienzo.
languages-none = <b>Idiomas:</b> sin indicar
languages-ask = ¿Qué idiomas se hablan en la mesa? Un toque añade uno o lo quita.
address-ask = Escriba la dirección o comparta una ubicación: quien tiene plaza podrá abrirla en un mapa.
link-ask = Pegue el enlace para conectarse. Empieza por https://
link-bad = Un navegador no puede abrir esto como enlace a una reunión. Empieza por https:// o http://, por ejemplo https://meet.example.eu/skills
button-address = Indicar una dirección
button-online = Solo en línea
button-link = Indicar el enlace
button-link-off = Quitar el enlace
button-languages = Idiomas
button-map = Mapa
map-spot-only = El lugar en el mapa

date-heading = <b>Fecha</b>
date-confirmed = <b>Han confirmado la nueva fecha:</b> { $yes }. <b>Sin respuesta:</b> { $open }
date-how = Elija un día, o escriba día y hora así: 2026-05-12 10:00, en su propia hora.
date-sure =
    <b>¿Cambiar la fecha de esta mesa redonda?</b>
    Hasta ahora: { $old }
    En adelante: { $new }
    Todas las personas inscritas conocen ambas fechas. A quien tiene plaza se le pide que confirme y no pierde nada por callar. El archivo tras «{ $button }» pone al día los calendarios.
button-date-yes = Sí, cambiarla
button-date-no = No, dejarla
button-date-back = Deshacer: la fecha anterior

hosts-heading = <b>Coorganizadores</b>
hosts-none = Nadie más dirige esta mesa con usted. Un coorganizador puede hacer todo lo que puede usted.
hosts-add = ¿Quién le va a ayudar con esta mesa? También puede enviar un enlace a alguien.
hosts-nobody = No queda nadie a quien elegir. Puede enviar un enlace a alguien.
hosts-link = Envíe este enlace a una persona. La primera que lo abra puede ser coorganizador. Sirve una vez, hasta: { $when }. { $link }
button-host-add = Elegir coorganizador
button-host-link = Enlace para un coorganizador
button-host-link-off = Retirar el enlace
button-host-off = Quitar: { $who }
button-host-hand = Ceder la mesa a: { $who }
button-host-leave = Dejar de ayudar
cohost-invite = <b>Le piden que ayude a dirigir esta mesa redonda</b>
cohost-invite-how = Como coorganizador ve quién viene y puede hacer todo lo que puede el organizador.
button-cohost-yes = Sí, ayudo
cohost-declined = Anotado. El enlace queda como está; nadie se ha enterado.
cannot-host-gone = Este enlace se usó, se retiró o es demasiado antiguo. Pida otro al organizador.
cannot-host-group = Solo una persona puede ser coorganizador. Abra el enlace en un chat privado conmigo.
cannot-host-already = Ya dirige esta mesa.
cannot-host-unknown = No se puede elegir a esta persona. Envíe mejor un enlace.
host-left = Ya no ayuda a dirigir esta mesa.

series-place = Mesa { $n } de { $total } de una serie.
series-alone = Esta mesa está sola por ahora.
series-how = ¿Cuándo se reúne otra vez? Se mantienen plazas, preguntas, coorganizadores, idiomas y lugar.
button-again = { $every ->
    [2] Otra vez en 2 semanas
    [4] Otra vez en 4 semanas
   *[else] Otra vez en un mes
}
again-ask = <b>La siguiente:</b> { $when }. ¿A quién se invita primero?
button-again-first = Primero a esta mesa, un día antes
button-again-all = A todos a la vez
button-series-before = ‹ La anterior
button-series-after = La siguiente ›
button-cancel-all = Cancelar también las siguientes
button-cancel-reason = Cancelar con un motivo
cancel-reason-ask = Escriba el motivo. Lo sabrán todas las personas inscritas.
button-reopen-all = También todas las siguientes

button-two = Inscribir a dos personas
two-ask =
    <b>¿Plazas para dos personas?</b>
    Reciben ambas plazas o esperan ambas. ¿Para qué grupo?
button-one = Viene solo una persona
one-ask = La otra plaza pasa entonces a quien espera, y esto no se puede deshacer. ¿Viene solo una persona?
button-one-yes = Sí, solo una
button-one-no = No, las dos
name-ask =
    <b>¿Pueden ver su nombre los demás de la mesa?</b>
    Puede cambiarlo hasta que termine la inscripción y retirar su nombre en cualquier momento. El nombre se borra 90 días después de la reunión.
button-name-table = Sí, toda la mesa
button-name-last = { $shown ->
    [table] Como antes, a todos: { $name }
   *[else] Como antes, a la organización: { $name }
}
button-name-host = Solo los organizadores
button-name-nobody = No
name-type = Escriba su nombre y, si lo desea, una coma y su organización.
name-partner = ¿Quién viene con usted? Pregunte antes si puede decirlo y escriba después el nombre.
name-back = <b>Su nombre ya no se muestra a nadie en esta mesa redonda.</b> Lo que ya se envió todavía lo contiene.
button-name-back = Retirar mi nombre
question-step = Pregunta { $n } de { $total }
question-now = Respuesta dada: { $answer }
question-number = Escriba un número, solo con cifras.
question-choose = Elija con un botón.
answers-heading = <b>Su nombre y sus respuestas</b>
answers-thanks = Gracias, eso es todo. Hasta que termine la inscripción puede cambiarlo: «{ $button }» en la ficha.
answers-name = { $state ->
    [table] <b>Su nombre, para toda la mesa:</b> { $name }
    [host] <b>Su nombre, solo para los organizadores:</b> { $name }
   *[else] Su nombre no se muestra.
}
button-answers = Mi nombre y mis respuestas
button-change = Cambiar
button-card = Ver la mesa

mine-removed = El organizador retiró su plaza. Puede volver a inscribirse, al final de la lista de espera.
notice-queued = <b>El organizador le ha admitido. Todavía no hay plaza libre: está en la lista de espera</b>
notice-refused = <b>El organizador no ha podido darle una plaza</b>
notice-removed = <b>El organizador ha retirado su plaza. Puede volver a inscribirse</b>
notice-reconsidered = <b>El organizador revisa su inscripción otra vez. Sabrá el resultado</b>
notice-reason = <b>Motivo:</b> { $reason }
notice-moved = <b>Una mesa redonda tiene una nueva fecha</b>
notice-moved-was = Hasta ahora: { $when }
notice-moved-ask = ¿Viene en la nueva fecha? Conserva su plaza mientras no la ceda.
notice-confirm = <b>¿Viene en la nueva fecha?</b>
notice-reopened = <b>Esta mesa redonda se celebra después de todo</b>
notice-answers = <b>Los organizadores de su mesa redonda le han preguntado algo</b>
notice-answers-safe = Su plaza está segura. Una respuesta les ayuda a preparar.
notice-requests = { $count ->
    [one] <b>1 solicitud de plaza le espera</b>
    [many] <b>{ $count } solicitudes de plaza le esperan</b>
   *[other] <b>{ $count } solicitudes de plaza le esperan</b>
}
notice-cohost = <b>Ahora ayuda a dirigir una mesa redonda, como coorganizador</b>
notice-cohost-follow = <b>La mesa redonda que ayuda a organizar continúa: esta es la próxima reunión</b>
notice-cohost-off = <b>Ya no ayuda a dirigir esta mesa redonda</b>
notice-cohost-joined = <b>Su mesa redonda tiene un coorganizador más</b>
notice-cohost-now = <b>Ha cedido su mesa redonda y ahora es coorganizador</b>
notice-host-now = <b>Ahora es organizador de una mesa redonda</b>
notice-no-host = <b>El organizador de una mesa redonda ya no está, y nadie la dirige</b>
notice-no-host-how = Con sus permisos puede gestionarla y nombrar coorganizadores.
notice-again = <b>La siguiente mesa redonda de una serie en la que participó</b>

refusal-release-used = { $seated ->
    [one] Desde la apertura se ocupó 1 plaza, así que no se puede deshacer.
    [many] Desde la apertura se ocuparon { $seated } plazas, así que no se puede deshacer.
   *[other] Desde la apertura se ocuparon { $seated } plazas, así que no se puede deshacer.
}
refusal-cohosts-full = Puede haber hasta { $wanted } coorganizadores.
refusal-not-cohost = Solo un coorganizador puede pasar a ser organizador.
