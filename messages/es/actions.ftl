# Actions from roundtables, to who is to do them.

todo-given = <b>Tiene una tarea de una mesa redonda</b>
todo-soon = <b>Su tarea vence { $distance }</b>
todo-late = <b>La fecha de su tarea ha pasado</b>
todo-nodate = <b>¿Cómo va su tarea?</b>
todo-show = <b>Su tarea</b>
todo-host = <b>Sin respuesta sobre una tarea de su mesa redonda</b>
todo-back = <b>Una tarea de su mesa redonda necesita a alguien</b>
todo-hosted = <b>Una tarea de su mesa redonda</b>
todo-done = <b>Hecho, gracias</b>
todo-table = Mesa redonda: { $title }
todo-by = <b>Para el:</b> { $day }
todo-owner = <b>Quién lo hace:</b> { $owner }
todo-later = Volveré a preguntar el { $day }.
todo-later-ask = <b>¿Cuándo debo volver a preguntar?</b> Toque un botón o escriba un día.
todo-not-mine = La tarea vuelve a quien organiza.
todo-gone = Esa tarea ya no existe.
todo-not-yours = Esa tarea no es suya.
todo-bad-day = Elija un día futuro, dentro de un año como máximo.

button-todo-done = Hecho
button-todo-undone = Al final no está hecho
button-todo-later = Más tarde
button-todo-sooner = No esperar
button-todo-not-mine = No es mía
button-todo-mine = Al final es mía
button-todo-3 = En 3 días
button-todo-7 = En 1 semana

section-actions = Sus tareas
tables-actions = <b>Sus tareas pendientes:</b> { $count }
button-past-tables = Mesas redondas anteriores
past-heading = <b>Mesas redondas anteriores.</b> Toque un número para ver el acta.
past-none = Todavía no ha estado en ninguna mesa redonda.
