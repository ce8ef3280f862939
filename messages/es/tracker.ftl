# En qué punto está un miembro con una convocatoria, sus notas, las preguntas sobre ella y cómo transmitirla.

stage-watching = En seguimiento
stage-interested = De interés
stage-partners = Socios encontrados
stage-applied = Propuesta presentada
stage-funded = Con financiación
stage-not-funded = Sin financiación
stage-withdrawn = Retirada o no presentada

button-track = 📌 En qué punto está: { $stage }
button-track-note = 📌 Su nota
track-where = <b>En qué punto está:</b> { $stage }, desde el { $since }
track-nowhere = <b>En qué punto está:</b> no figura en su lista
track-grant = <b>Su subvención:</b> { $amount }
track-note = <b>Su nota:</b> { $note }
track-how = Pulse el punto en que está ahora; puede cambiarlo en cualquier momento. Una vez presentada la propuesta, terminan los recordatorios de la fecha límite.
track-seen = { $in ->
    [group] Todo el grupo ve esta página. Solo los administradores del grupo pueden modificarla.
   *[else] Los demás miembros no ven esta página. Los resultados solo aparecen en cifras sobre varios miembros.
}
button-track-grant = { $state ->
    [on] Cambiar el importe
   *[else] Indicar el importe
}
button-track-off = Quitar de mi lista
track-grant-ask =
    <b>Con financiación. ¿Qué parte de la subvención le corresponde?</b>
    { $title }

    Escriba el importe como mensaje, por ejemplo 250 000 o 1,5 millones de euros. Si no indica la moneda, se entiende en euros.
track-grant-unread = No puedo leer «{ $said }» como un importe. Escríbalo, por ejemplo, como 250 000 o 1,5 millones de euros.
button-note = { $state ->
    [on] Cambiar la nota
   *[else] Escribir una nota
}
button-note-erase = Borrar la nota
note-ask =
    <b>Su nota sobre esta convocatoria</b>
    { $title }

    Escríbala como mensaje, con un máximo de { $most ->
        [one] { $most } carácter.
        [many] { $most } de caracteres.
       *[other] { $most } caracteres.
    }
note-long = El mensaje tiene { $length ->
    [one] { $length } carácter
    [many] { $length } de caracteres
   *[other] { $length } caracteres
} y el máximo es { $most }. Envíe una nota más corta.

tracker-all = Todas
tracker-results = Resultados
tracker-heading-all = { $total ->
    [0] <b>Todavía no sigue ninguna convocatoria.</b> Los botones bajo una convocatoria la guardan. Lo que está abierto ahora: /calls
    [one] <b>{ $total } convocatoria que sigue</b>
    [many] <b>{ $total } de convocatorias que sigue, la fecha límite más próxima primero</b>
   *[other] <b>{ $total } convocatorias que sigue, la fecha límite más próxima primero</b>
}
tracker-heading = { $total ->
    [0] <b>{ $stage }:</b> ninguna convocatoria
    [one] <b>{ $stage }:</b> { $total } convocatoria
    [many] <b>{ $stage }:</b> { $total } de convocatorias, la fecha límite más próxima primero
   *[other] <b>{ $stage }:</b> { $total } convocatorias, la fecha límite más próxima primero
}
button-tracker = { $stage } ({ $count })
line-partners = Usted ha encontrado socios.
line-applied = Usted ha presentado una propuesta.
line-funded = Su propuesta obtuvo financiación.
line-not-funded = Su propuesta no obtuvo financiación.
line-withdrawn = Usted retiró su propuesta o no presentó ninguna.
line-note = Usted escribió una nota.

question-applied = <b>¿Presentó una propuesta?</b>
question-applied-why = { $stage ->
    [partners] Usted había encontrado socios para esta convocatoria, que ya se ha cerrado.
   *[else] Esta convocatoria le interesaba y ya se ha cerrado.
}
question-result = <b>¿Qué resultado tuvo su propuesta?</b>
question-result-why = Usted presentó una propuesta a esta convocatoria; quizá ya haya una respuesta.
question-what-for = Basta con pulsar una vez. Los resultados solo aparecen en cifras sobre varios miembros.
button-we-applied = Propuesta presentada
button-not-this-time = Esta vez no
button-no-answer-yet = Aún sin respuesta
button-no-questions = No preguntar más
questions-off = No volveré a hacer preguntas de este tipo. Para cambiarlo: /settings

button-pass-on = 👥 A los miembros de mi región
pass-on-ask =
    <b>¿Transmitir esta convocatoria a los miembros de su región?</b>
    { $title }
pass-on-reach = { $count ->
    [one] Llegaría a { $count } miembro: { $regions }.
    [many] Llegaría a { $count } de miembros: { $regions }.
   *[other] Llegaría a { $count } miembros: { $regions }.
}
pass-on-reach-few = Llegaría a menos de cinco miembros: { $regions }.
pass-on-reach-many = { $count ->
    [one] Llegaría a más de { $count } miembro: { $regions }.
    [many] Llegaría a más de { $count } de miembros: { $regions }.
   *[other] Llegaría a más de { $count } miembros: { $regions }.
}
pass-on-says = Leerán «Transmitida por un miembro de su región». Su nombre no se muestra.
pass-on-says-group = Leerán «Transmitida por un miembro de su región ({ $group })». Su nombre no se muestra.
pass-on-organisation = Su organización, { $organisation }, solo se muestra si lo elige ahora.
button-pass-on-go = Transmitir
button-pass-on-named = Transmitir con mi organización
pass-on-done =
    <b>Transmitida</b>
    { $title }

    Los miembros que quieren avisos al momento la reciben como aviso; los demás la encuentran en su próximo resumen. Quienes ya conocen la convocatoria no reciben nada.
pass-on-again = Ya ha transmitido esta convocatoria.
pass-on-too-often = { $most ->
    [one] En los últimos siete días ha transmitido { $most } convocatoria. Podrá transmitir la próxima a partir de: { $when }.
    [many] En los últimos siete días ha transmitido { $most } de convocatorias. Podrá transmitir la próxima a partir de: { $when }.
   *[other] En los últimos siete días ha transmitido { $most } convocatorias. Podrá transmitir la próxima a partir de: { $when }.
}
pass-on-no-region = Todavía no ha elegido ninguna región. Para elegir una: /region
pass-on-closed = Esta convocatoria se ha cerrado, por lo que ya no se puede transmitir.
tip-from = <b>Transmitida por un miembro de su región</b>
tip-from-known = <b>Transmitida por un miembro de su región</b> ({ $who })
tip-how = Para no recibir más mensajes como este: /settings
line-passed-on = Transmitida por un miembro de su región.

settings-name-tips = Recomendaciones de miembros de mi región
settings-name-questions = Preguntas sobre mis propuestas
settings-switch = { $state ->
    [on] sí
   *[else] no
}
settings-choice-tips = { $state ->
    [on] Activar las recomendaciones de miembros de mi región
   *[else] Desactivar las recomendaciones de miembros de mi región
}
settings-choice-questions = { $state ->
    [on] Activar las preguntas sobre mis propuestas
   *[else] Desactivar las preguntas sobre mis propuestas
}

privacy-tracker =
    <b>Las convocatorias que sigue</b>
    También se conserva: en qué punto está con una convocatoria y desde cuándo, la subvención si indica su importe, sus notas y las convocatorias que ha transmitido. Los demás miembros no ven nada de esto, salvo cuando usted transmite una convocatoria: ven su grupo y, si así lo eligió, su organización. Los responsables del asistente pueden leerlo.
