# Committees and working groups.

command-committees = Comités y grupos de trabajo: unirse o salir
command-audiences = Añadir y cambiar comités y grupos de trabajo

audiences-heading =
    <b>Comités y grupos de trabajo</b>
    Los miembros reciben noticia de las mesas redondas, los eventos y las convocatorias pensados para ellos. Pulse un nombre para verlo, unirse o salir.
audiences-none = Aquí todavía no hay ningún comité ni grupo de trabajo.
audiences-keep =
    <b>Comités y grupos de trabajo</b>
    Pulse un nombre para cambiarlo, o añada uno nuevo. En una línea: <code>/audiences committee Tecnología</code>
audience-label = { $state ->
    [member] ✓ { $name }
    [asked] { $name } (solicitado)
    [ended] { $name } (terminado)
   *[else] { $name }
}
audience-title = <b>{ $name }</b>
audience-kind = { $kind ->
    [committee] Comité
   *[else] Grupo de trabajo
}
audience-joining = { $admits ->
    [yes] La presidencia o un responsable admite a los nuevos miembros. Quien solicita entrar les muestra su grupo, su organización y sus regiones.
   *[else] Cualquiera puede unirse.
}
audience-members = Miembros: { $count }
audience-members-few = Miembros: menos de cinco
audience-mine = { $state ->
    [member] <b>Usted es miembro.</b>
    [asked] <b>Ha solicitado entrar.</b> Le avisaré cuando se decida.
    [refused] Su solicitud no fue aceptada.
   *[else] Usted no es miembro.
}
audience-chair = Usted tiene la presidencia.
audience-ended = Ya no existe.
audience-gone = Este comité o grupo de trabajo ya no existe. Todos: /committees
audience-cannot-ended = Ya no existe, así que nadie puede unirse.
audience-cannot-refused = Su solicitud no fue aceptada. Podrá volver a solicitarlo 30 días después.
audience-cannot-group = Solo una persona puede unirse. Escríbame en un chat privado.
audience-asked-now = Su solicitud se ha transmitido.
audience-leads-only = Solo pueden hacerlo la presidencia y los responsables.
audience-name-taken = Escriba un nombre que no tenga ningún otro.
audience-ask-name = { $kind ->
    [committee] ¿Cómo se llama el nuevo comité? Escriba su nombre.
   *[else] ¿Cómo se llama el nuevo grupo de trabajo? Escriba su nombre.
}
audience-ask-rename = ¿Cómo debe llamarse { $name } a partir de ahora? Escriba el nuevo nombre.
audience-chair-link =
    <b>Presidencia para { $name }</b>
    Envíe este enlace a la persona que debe tener la presidencia. Quien lo abra primero la asume; vale 14 días y una sola vez.
audience-chair-gone = { $name } ya no tiene presidencia. Ahora admiten a sus miembros los responsables.
audience-chair-taken =
    <b>Ahora tiene usted la presidencia: { $name }</b>
    Admite a los miembros, añade eventos y transmite convocatorias.
audience-chair-expired = Este enlace ya no vale. Pida uno nuevo a un responsable.
audience-asks-asked = <b>Alguien quiere entrar: { $name }</b>
audience-asks-member = <b>Admisión concedida: { $name }</b>
audience-asks-refused = <b>Admisión denegada: { $name }</b>
audience-asks-who = Quién: { $who }
audience-asks-nobody = Nadie espera respuesta.
audience-answer = { $state ->
    [member] <b>Su solicitud fue aceptada: { $name }</b>
   *[else] Su solicitud no fue aceptada: { $name }
}
audience-put = { $state ->
    [member] El chat { $chat } es miembro ahora: <b>{ $name }</b>
   *[else] El chat { $chat } ya no es miembro: <b>{ $name }</b>
}
audience-put-how = Para inscribir o retirar a alguien: <code>/audiences put 123456789 { $name }</code>, <code>/audiences out 123456789 { $name }</code>
audience-put-told = { $state ->
    [member] Los responsables le han inscrito: <b>{ $name }</b>
   *[else] Los responsables han puesto fin a su participación: <b>{ $name }</b>
}
notice-invited-audience = <b>Una mesa redonda para { $name }</b>
tip-to-audience = <b>Transmitida a { $name }</b>
tip-to-how = Usted es miembro. Para salir: /committees
line-passed-to = Transmitida a { $name }.

button-audience-add = { $kind ->
    [committee] Añadir un comité
   *[else] Añadir un grupo de trabajo
}
button-audience-join = { $admits ->
    [yes] Solicitar entrar
   *[else] Unirse
}
button-audience-leave = { $state ->
    [asked] Retirar mi solicitud
   *[else] Salir
}
button-audience-asked = Solicitudes ({ $count })
button-audience-name = Cambiar el nombre
button-audience-admits = { $admits ->
    [yes] Dejar entrar a todos
   *[else] Admitir a cada miembro
}
button-audience-chair = Enlace para la presidencia
button-audience-chairoff = Quitar la presidencia
button-audience-end = Darlo por terminado
button-audience-reopen = Dejar que continúe
button-audience-show = Verlo
button-audience-yes = Admitir
button-audience-no = No admitir

button-pass-to = 📣 A un comité o grupo de trabajo
pass-to-which =
    <b>¿A qué comité o grupo de trabajo?</b>
    { $title }
pass-to-ask =
    <b>¿Transmitir esta convocatoria a { $name }?</b>
    { $title }
pass-to-reach = Miembros: { $count }. Quienes ya conocen la convocatoria no reciben nada.
pass-to-few = Miembros: menos de cinco. Quienes ya conocen la convocatoria no reciben nada.
pass-to-done =
    <b>Transmitida a { $name }</b>
    { $title }

    Los miembros que quieren avisos al momento la reciben como aviso; los demás la encuentran en su próximo resumen.
pass-to-again = Esta convocatoria ya se transmitió allí.
pass-to-nobody = No hay ningún comité ni grupo de trabajo al que pueda transmitirla.

privacy-hub =
    <b>Comités y grupos de trabajo</b>
    Si se une a uno, o le inscriben los responsables, se conserva con su día, hasta que salga. Los demás miembros solo ven cuántos son, a partir de cinco. Si solicita entrar, la presidencia o los responsables ven su grupo, su organización y sus regiones.
