# Events: study visits, forums, conferences, webinars and meetings.

command-events = Visitas de estudio, foros, congresos y seminarios web próximos
command-event = Añadir un evento

section-events = Eventos
section-events-more = Más eventos próximos: { $count }. Todos: /events

event-kind-name = { $kind ->
    [study-visit] Visita de estudio
    [forum] Foro
    [conference] Congreso
    [webinar] Seminario web
   *[else] Reunión
}
event-title = <b>{ $title }</b>
event-kind = <b>Tipo:</b> { $kind }
event-when = <b>Cuándo:</b> { $when }
event-where = <b>Dónde:</b> { $where }
event-online = en línea
event-days = { $first } – { $last }
event-until = { $when }, hasta: { $until }
event-needs = <b>Necesidades:</b> { $needs }
event-audience = <b>Para:</b> { $name }
event-call = <b>Sobre la convocatoria:</b> { $title }
event-table = <b>Mesa redonda:</b> { $title }, { $when }
event-link = <a href="{ $url }">Programa e inscripción</a>
event-is-cancelled = <b>Este evento se ha anulado.</b>
event-is-back = <b>Este evento se celebrará finalmente.</b>
event-moved = <b>La fecha ha cambiado.</b> Antes: { $before }
event-place-changed = <b>El lugar ha cambiado.</b> Antes: { $before }
event-why-audience = Por qué: { $name }
event-why-table = Por qué: una mesa redonda suya
event-beside = Junto al evento «{ $title }», { $when }
event-gone = Este evento ya no existe. Los próximos: /events
event-not-yours = Este evento es solo para los miembros de un comité o grupo de trabajo. Todos ellos: /committees

events-heading = <b>Próximos eventos: { $total }</b>
events-none = <b>De momento no hay ningún evento próximo.</b>
events-how = Para añadir uno: /event

calendar-event = El evento, como archivo para su calendario.
calendar-event-off = El evento se ha anulado. Este archivo lo quita de su calendario.

event-ask-title =
    <b>Un evento nuevo</b>
    ¿Cómo se llama? Escriba su título.
event-how = También se puede en una línea, con barras entre las partes: <code>/event Título | visita de estudio | 12 de mayo de 2026 10:00-16:00 | Ostrava | https://example.org | baterías | 123</code>. Las partes son título, tipo, fecha, lugar, enlace, necesidades y convocatoria; a partir del enlace pueden faltar.
event-ask-rename =
    <b>¿Cómo debe llamarse?</b>
    { $title }

    Escriba el nuevo título.
event-ask-kind =
    <b>¿Qué tipo de evento es?</b>
    { $title }
event-ask-when =
    <b>¿Cuándo es?</b>
    { $title }

    Escriba, por ejemplo, 12 de mayo de 2026 10:00-16:00, o 12-14 de mayo de 2026 para días enteros. Las horas son las de su zona horaria.
event-ask-where =
    <b>¿Dónde es?</b>
    { $title }

    Escriba el lugar y la ciudad. Si es en línea, pulse el botón.
event-ask-link =
    <b>¿Dónde se puede leer más e inscribirse?</b>
    { $title }

    Envíe la dirección de la página web.
event-ask-needs =
    <b>¿A qué necesidades afecta?</b>
    { $title }

    Lo sabrá quien tenga alguna de ellas. Sin necesidades ni región, lo sabrán todos. Pulse, o escriba en una frase de qué trata.

    <b>{ $group }</b>
event-ask-call =
    <b>¿Trata de una convocatoria?</b>
    { $title }

    Escriba el número de la convocatoria o su identificador.
event-ask-audience =
    <b>¿Para quién es?</b>
    { $title }

    Lo sabrán los miembros del comité o grupo de trabajo, y nadie más.
event-bad-when = No puedo leer «{ $said }» como una fecha futura. Escríbala como 12 de mayo de 2026 10:00-16:00 o 12-14 de mayo de 2026.
event-bad-link = «{ $said }» no es una dirección web. Envíe una que empiece por http:// o https://.
event-bad-kind = No conozco el tipo «{ $said }». Hay: { $kinds }
event-bad-call = No he encontrado ninguna convocatoria para «{ $said }». Escriba su número o su identificador.
event-bad-need = No he encontrado ninguna necesidad en «{ $said }». Pulse, o escríbalo con otras palabras.
event-too-short = Escriba al menos título, tipo, fecha y lugar, con barras entre ellos.
event-page = <b>Cambiar este evento</b>
event-page-draft = <b>¿Es correcto?</b> Nadie lo ve antes de publicarse.
event-page-undated = <b>Todavía no está listo:</b> falta la fecha. Nadie lo ve antes de publicarse.
event-published =
    <b>El evento está publicado.</b> Las personas a quienes concierne lo sabrán en su próximo resumen. Para remitir a él:
    { $link }
event-dropped = El borrador se ha eliminado.
event-writers-only = Solo las personas autorizadas, los responsables y las presidencias de comités y grupos de trabajo pueden añadir o cambiar eventos.

event-field-title = Título
event-field-kind = Tipo
event-field-when = Cuándo
event-field-where = Dónde
event-field-link = Enlace
event-field-needs = Necesidades
event-field-call = Convocatoria
event-field-audience = Para quién
button-event-edit = Cambiar o anular
button-event-online = Es en línea
button-event-none = Ninguno
button-event-everybody = Todos
button-event-publish = Publicar
button-event-drop = Eliminar el borrador
button-event-off = Anular el evento
button-event-on = Se celebrará finalmente
button-event-card = Ver la ficha
