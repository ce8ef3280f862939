# At the table: who is here, decisions and actions, the minutes.

hosts-only = Solo quien organiza una mesa redonda puede anotar acuerdos y tareas.

button-here = Estoy aquí
button-not-here = Al final no estoy
notice-here = <b>Su asistencia está registrada.</b>
door-no-seat = <b>No tiene plaza en esta mesa redonda.</b> Diríjase a quien la organiza.
door-waiting = <b>Está en la lista de espera.</b> Quien organiza sabe que está aquí y puede darle una plaza si hay alguna libre.
person-unnamed = { $country ->
    [none] { $group }, n.º { $nth }
   *[else] { $group }, { $country }, n.º { $nth }
}
door-count = <b>Presentes:</b> { $came } de { $seats }. <b>Ausentes:</b> { $absent }
door-group = { $group }: { $came } de { $seats }
door-countries = <b>Por país:</b> { $countries }
door-asks = <b>En la entrada, sin plaza:</b> { $people }. Plazas libres: { $free }
door-how = Toque a una persona para registrar su asistencia; toque otra vez para anularla.
door-not-held = <b>Se ha indicado que esta reunión no se celebró.</b>
button-absent = Ausente
button-was-absent = Ausente: { $person }
button-walk-in = Dar plaza: { $person }
button-walk-out = Retirar la plaza: { $person }
button-others-absent = Los demás estuvieron ausentes
button-others-back = Deshacer: los demás ausentes
button-held = La reunión se celebró
button-not-held = La reunión no se celebró
held-ask = <b>¿Se celebró la reunión?</b> No consta la asistencia de nadie ni se ha anotado nada.
button-door-code = Código QR para la entrada
qr-here = <b>Asistencia a la mesa redonda</b>
qr-scan-here = Escanee para registrar su asistencia
refusal-no-free-seat = No hay ninguna plaza libre.
refusal-not-waiting = En la entrada solo puede recibir plaza quien está en la lista de espera.
refusal-doors-closed = Ya no puede registrarse. Quien organiza todavía puede anotar su asistencia.

desk-button-door = Quién está
desk-button-came = Quién estuvo
desk-button-minutes = Acta
desk-button-survey = Encuesta
desk-button-outcome = Resultado
desk-button-follow = Reunión de seguimiento

minutes-heading = <b>Acta</b>
minutes-corrected = <b>Acta corregida, versión { $edition }</b>
minutes-draft = <b>Borrador del acta.</b> Solo lo ven quienes organizan hasta que se envíe.
minutes-draft-changed = <b>El acta ha cambiado desde su envío.</b> Envíe la corrección.
minutes-are-sent = <b>El acta tal como se envió</b>
minutes-draft-told = <b>La reunión ha terminado.</b> El borrador del acta está listo y todavía puede anotar quién estuvo.
minutes-came = <b>Asistieron:</b> { $count }
minutes-countries = Países: { $count }
minutes-group = { $group }: { $count }
minutes-absent = Ausentes: { $count }
minutes-names = <b>Nombrados con su consentimiento:</b> { $names }
minutes-decisions = <b>Acuerdos</b>
minutes-actions = <b>Tareas</b>
minutes-carried = <b>Pendiente de la última vez</b>
minutes-nothing = Todavía no se han anotado acuerdos ni tareas.
minutes-next = <b>Próxima reunión:</b> { $when }
minutes-more = Más en el PDF: { $count }
minutes-sign = { $sign ->
    [new] nuevo
    [changed] modificado
   *[else] tachado
}
minutes-as-of = Situación a { $day }
minutes-none = Todavía no hay acta de esta mesa redonda.
minutes-which-line = <b>¿Qué línea?</b>
minutes-send-ask = <b>¿Enviar el acta a todos los que tenían plaza?</b> Destinatarios: { $count }. No se puede retirar, solo corregir.
minutes-send-nobody = <b>Nadie más tenía plaza: no hay a quién enviarla.</b> Su copia está aquí, también en PDF.
minutes-correct-ask = <b>¿Enviar el acta corregida?</b> Destinatarios: { $count }. Lo que ha cambiado está señalado.
minutes-nothing-new = Nada ha cambiado desde el envío del acta.
item-words = { $words }
action-you = usted
action-host = organización
action-nobody = nadie todavía
action-due = para el { $day }
action-done = { $by ->
    [host] hecho, anotado por quien organiza
   *[else] hecho
}
action-host-words = organización, anfitrión, anfitriona, yo
action-by-words = para el, para la, para

button-minutes-pdf = PDF
button-minutes-edit = Cambiar una línea
button-minutes-send = Enviar a todos
button-send-yes = Sí, enviar
button-minutes-correct = Enviar la corrección
button-to-minutes = Volver al acta
button-next-table = Ver la próxima reunión
button-last-minutes = Acta de la reunión anterior
button-note-decision = Añadir un acuerdo
button-note-action = Añadir una tarea
button-item-reword = Reformular
button-item-strike = Tachar
button-item-restore = Restablecer
button-item-who = Quién lo hace
button-item-when = Para cuándo
button-owner-me = Yo
button-owner-nobody = Nadie todavía
button-by-1w = En 1 semana
button-by-2w = En 2 semanas
button-by-deadline = Antes del cierre de la convocatoria
button-by-none = Sin fecha

item-ask-decision = ¿Qué se ha acordado? Escríbalo, un acuerdo por línea.
item-ask-action = ¿Qué hay que hacer? Escriba una tarea por línea, en cualquier orden: @quién, qué, para cuándo. Ejemplo: @educación preparar el presupuesto hasta el 15 de marzo
item-ask-reword = Escriba de nuevo esta línea.
action-who = <b>¿Quién lo hace?</b>
action-who-unclear = No está claro quién es «{ $said }».
action-who-several = «{ $said }» se refiere a varias personas.
action-when = <b>¿Para cuándo?</b> Toque un botón o escriba un día.
action-when-unclear = No he entendido ese día. Escríbalo así: 15 de marzo
item-long = Es demasiado largo. Una línea tiene como máximo { $most } caracteres.
item-gone = Esa línea ya no existe.
noted = <b>Anotado.</b> Toque un número para cambiar una línea.
which-table-ask = <b>¿En qué mesa redonda?</b>
no-table-meant = No tiene ninguna mesa redonda para la que anotarlo.
