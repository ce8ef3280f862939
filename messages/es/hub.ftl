# Training courses, and what a roundtable points to.

command-courses = Cursos para sus necesidades, o con las palabras que elija

courses-unknown = Aquí todavía no se ha introducido ningún catálogo de cursos.
courses-mine = <b>Cursos para sus necesidades: { $total }</b>
courses-mine-none = <b>De momento ningún curso responde a sus necesidades.</b>
courses-need = <b>Cursos para { $of }: { $total }</b>
courses-need-none = <b>De momento no hay cursos para { $of }</b>
courses-call =
    <b>Cursos para las necesidades de esta convocatoria: { $total }</b>
    { $of }
courses-call-none =
    <b>De momento no hay cursos para las necesidades de esta convocatoria</b>
    { $of }
courses-group = <b>Cursos para «{ $of }»: { $total }</b>
courses-group-none = <b>De momento no hay cursos para «{ $of }»</b>
courses-words = <b>Cursos con «{ $of }»: { $total }</b>
courses-words-none = <b>Ningún curso tiene «{ $of }» en su título, su entidad o sus necesidades.</b>
courses-all = <b>Todos los cursos: { $total }</b>
courses-all-none = <b>De momento no figura ningún curso.</b>
course-title = <b>{ $number }.</b> <a href="{ $url }">{ $title }</a>
course-by = { $provider }
course-facts = { $facts }
course-languages = idioma: { $languages }
course-mode = { $mode ->
    [online] en línea
    [onsite] presencial
   *[else] en parte en línea
}
course-begins = desde: { $day }
course-began = en curso desde: { $day }
course-between = { $first } – { $last }
course-until = hasta: { $day }
course-hours = { $hours } h
course-price = precio: { $price }
course-needs = Para: { $needs }
courses-source = <i>Actualizado: { $day }. Fuente: { $catalogue }</i>

button-courses-call = 🎓 Cursos para esto ({ $count })
button-courses-need = 🎓 Cursos: { $need } ({ $count })
button-courses-group = 🎓 Cursos de esta página ({ $count })
button-courses-mine = Cursos para mis necesidades
button-courses-all = Todos los cursos

table-audience = <b>Para:</b> { $name }
table-event = <b>Junto al evento:</b> { $title }, { $when }
button-event = Ver el evento
desk-button-event = Remitir a un evento
desk-button-audience = Para un comité o grupo
desk-event-which = ¿A qué evento debe remitir la mesa redonda? Lo nombrarán su ficha y su entrada de calendario.
desk-event-none = No hay ningún evento próximo. Se añaden con /event.
desk-event-set = La mesa redonda remite a este evento: { $title }
desk-event-cleared = La mesa redonda no remite a ningún evento.
desk-audience-which = ¿Para quién es la mesa redonda? Se invita a los miembros del comité o grupo de trabajo, una vez a cada uno. Los demás pueden seguir inscribiéndose.
desk-audience-none = Todavía no hay ningún comité ni grupo de trabajo. Los añaden los responsables con /audiences.
desk-audience-set = La mesa redonda es para { $name }. Se está invitando a sus miembros.
desk-audience-cleared = La mesa redonda no es para ningún comité ni grupo de trabajo en particular. Quien fue invitado lo sigue estando.
desk-choice-none = Ninguno
