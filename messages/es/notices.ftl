# Recordatorios y avisos sobre las fuentes y sobre el propio asistente.

reminder-days = { $days ->
    [0] <b>Recordatorio: se cierra hoy</b>
    [1] <b>Recordatorio: se cierra mañana</b>
    [one] <b>Recordatorio: se cierra dentro de { $days } día</b>
    [many] <b>Recordatorio: se cierra dentro de { $days } de días</b>
   *[other] <b>Recordatorio: se cierra dentro de { $days } días</b>
}
reminder-about = <b>Recordatorio: se cierra pronto, día aún sin publicar</b>
reminder-past = <b>Esta convocatoria se ha cerrado</b>
reminder-why = { $said ->
    [interested] Usted indicó que a su región le interesa esta convocatoria.
   *[else] Usted guardó esta convocatoria.
}
button-no-reminders = No recordármelo más

quorum =
    <b>Hay interés suficiente para una mesa redonda</b>
    Interés en hablar de esta convocatoria: { $members ->
        [one] { $members } miembro
        [many] { $members } de miembros
       *[other] { $members } miembros
    } de { $countries ->
        [one] { $countries } país
        [many] { $countries } de países
       *[other] { $countries } países
    }.
quorum-group = • { $group }: { $count }
quorum-dates = <b>Días adecuados</b>
step-explore = • { $when }: explorar posibilidades
step-partners = • { $when }: buscar socios
step-go-no-go = • { $when }: decidir si se presenta una propuesta

source-broke = <b>Fallo en la fuente: { $source }</b>
source-healed = <b>La fuente vuelve a responder: { $source }</b>
source-silent = <b>{ $source } no responde</b>
source-silent-meaning = Las convocatorias de esta fuente pueden llegarle con retraso. Las demás fuentes se consultan como siempre. Detalles: /sources
source-last-good = Última respuesta correcta: { $when }
source-never = Todavía no ha respondido nunca correctamente.
source-failed-since = Fallaba desde el { $when }.
source-kept = { $count ->
    [0] No se conserva ninguna convocatoria vigente de esta fuente.
    [one] La única convocatoria vigente que se conserva de ella queda como está.
    [many] Los { $count } de convocatorias vigentes que se conservan de ella quedan como están.
   *[other] Las { $count } convocatorias vigentes que se conservan de ella quedan como están.
}
source-new = { $count ->
    [0] Con esta respuesta no llegó ninguna convocatoria nueva.
    [one] Con esta respuesta llegó { $count } convocatoria nueva.
    [many] Con esta respuesta llegaron { $count } de convocatorias nuevas.
   *[other] Con esta respuesta llegaron { $count } convocatorias nuevas.
}
source-lost = <b>Falta algo: { $source }</b>
    Su última respuesta ({ $count ->
        [one] { $count } convocatoria
        [many] { $count } de convocatorias
       *[other] { $count } convocatorias
    }) no indica en ningún caso:
source-lost-meaning = Antes lo indicaban casi todas las convocatorias. La respuesta se ha incorporado de todos modos; conviene mirar la página.
lost-opens = la apertura
lost-cut_offs = la fecha límite
lost-budget = el presupuesto
lost-regions = el lugar
lost-applicants = quién puede presentarse
lost-text = una descripción

broken-not-json = La respuesta no era JSON.
broken-not-html = La respuesta no era HTML.
broken-not-feed = La respuesta no era un canal de noticias.
broken-wrong-shape = La respuesta tiene otra forma que antes.
broken-empty = La respuesta estaba vacía.
broken-too-few = La respuesta contenía muchas menos convocatorias de lo habitual.
broken-too-many = La respuesta contenía muchas más convocatorias de lo habitual.
broken-too-large = La respuesta era demasiado grande.
broken-truncated = La respuesta se interrumpió.
broken-encoding = La respuesta no se pudo leer: su codificación es errónea.
broken-incomplete = Faltaban páginas de la respuesta.
broken-status = El servidor rechazó la consulta o dio un error.
broken-timeout = El servidor no respondió a tiempo.
broken-connect = No se pudo acceder al servidor.
broken-reset = La conexión se cortó.
broken-redirect = La dirección lleva a otro sitio.
broken-private-address = La dirección lleva a una red privada.
broken-host-down = El servidor acababa de fallar con otras fuentes, por lo que no se le consultó.
broken-robots = El sitio web no desea que los programas lean esta página (robots.txt).
broken-not-table = La respuesta no era una tabla.
broken-no-header = No se encontró ninguna fila de encabezados en la tabla.
broken-parser = La respuesta no se pudo leer: este asistente cometió un error.
broken-entities = La respuesta contenía definiciones que los programas no deben seguir.
broken-address = No se puede consultar nada en esta dirección.
broken-fault = Este asistente cometió un error al incorporar la respuesta. El registro indica dónde.
broken-other = Falló de una manera que aquí aún no tiene nombre; el registro dice más.

button-stay = Sigo aquí
still-there =
    <b>¿Sigue usted ahí?</b>
    No ha utilizado este asistente desde hace { $months ->
        [one] un mes
        [many] { $months } de meses
       *[other] { $months } meses
    }. Para quedarse, escriba cualquier mensaje o pulse un botón. De lo contrario, todo lo que se conserva sobre usted se borrará el { $when }.
