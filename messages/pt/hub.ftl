# Training courses, and what a roundtable points to.

command-courses = Cursos para as suas necessidades, ou com palavras à sua escolha

courses-unknown = Ainda não foi introduzido aqui nenhum catálogo de cursos.
courses-mine = <b>Cursos para as suas necessidades: { $total }</b>
courses-mine-none = <b>De momento nenhum curso responde às suas necessidades.</b>
courses-need = <b>Cursos para { $of }: { $total }</b>
courses-need-none = <b>De momento não há cursos para { $of }</b>
courses-call =
    <b>Cursos para as necessidades deste convite: { $total }</b>
    { $of }
courses-call-none =
    <b>De momento não há cursos para as necessidades deste convite</b>
    { $of }
courses-group = <b>Cursos para «{ $of }»: { $total }</b>
courses-group-none = <b>De momento não há cursos para «{ $of }»</b>
courses-words = <b>Cursos com «{ $of }»: { $total }</b>
courses-words-none = <b>Nenhum curso tem «{ $of }» no título, na entidade ou nas necessidades.</b>
courses-all = <b>Todos os cursos: { $total }</b>
courses-all-none = <b>De momento não consta nenhum curso.</b>
course-title = <b>{ $number }.</b> <a href="{ $url }">{ $title }</a>
course-by = { $provider }
course-facts = { $facts }
course-languages = língua: { $languages }
course-mode = { $mode ->
    [online] em linha
    [onsite] presencial
   *[else] em parte em linha
}
course-begins = a partir de: { $day }
course-began = a decorrer desde: { $day }
course-between = { $first } – { $last }
course-until = até: { $day }
course-hours = { $hours } h
course-price = preço: { $price }
course-needs = Para: { $needs }
courses-source = <i>Situação: { $day }. Fonte: { $catalogue }</i>

button-courses-call = 🎓 Cursos para isto ({ $count })
button-courses-need = 🎓 Cursos: { $need } ({ $count })
button-courses-group = 🎓 Cursos desta página ({ $count })
button-courses-mine = Cursos para as minhas necessidades
button-courses-all = Todos os cursos

table-audience = <b>Para:</b> { $name }
table-event = <b>À margem do evento:</b> { $title }, { $when }
button-event = Ver o evento
desk-button-event = Remeter para um evento
desk-button-audience = Para um comité ou grupo
desk-event-which = Para que evento deve remeter a mesa-redonda? A ficha e a entrada de calendário vão nomeá-lo.
desk-event-none = Não há nenhum evento próximo. Acrescentam-se com /event.
desk-event-set = A mesa-redonda remete para este evento: { $title }
desk-event-cleared = A mesa-redonda não remete para nenhum evento.
desk-audience-which = Para quem é a mesa-redonda? São convidados os membros do comité ou grupo de trabalho, cada um uma vez. Todos os outros podem continuar a inscrever-se.
desk-audience-none = Ainda não há nenhum comité nem grupo de trabalho. Os responsáveis acrescentam-nos com /audiences.
desk-audience-set = A mesa-redonda é para { $name }. Os seus membros estão a ser convidados.
desk-audience-cleared = A mesa-redonda não é para nenhum comité nem grupo de trabalho em particular. Quem foi convidado continua convidado.
desk-choice-none = Nenhum
