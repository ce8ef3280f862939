# Three questions after a roundtable.

survey-heading = <b>Tres preguntas breves</b>
survey-why = Quienes organizan solo ven promedios, a partir de 5 respuestas, y nunca quién dijo qué. Puede responder hasta el { $until }.
survey-worth = <b>1. ¿Mereció la reunión su tiempo?</b> 1 es nada, 5 es mucho.
survey-partner = <b>2. ¿Encontró un socio?</b>
survey-words = <b>3. ¿Qué debería ser distinto la próxima vez?</b> Escríbalo o toque el botón.
survey-answer = { $said ->
    [yes] Sí
    [maybe] Quizá
   *[else] No
}
survey-done = Terminar
survey-erase = Borrar lo que escribí
survey-thanks = <b>Gracias por sus respuestas.</b> Puede cambiarlas hasta el { $until }.
survey-over = Esta encuesta está cerrada, o usted no estuvo en esta mesa redonda.
survey-long = Es demasiado largo. Use como máximo { $most } caracteres.
button-survey-change = Cambiar mis respuestas

survey-result-heading = <b>Lo que dicen los participantes</b>
survey-result-answered = { $answered ->
    [hidden] Han respondido menos de { $fewest } personas. Los resultados se muestran a partir de { $fewest } respuestas.
   *[else] <b>Respuestas:</b> { $answered }
}
survey-result-not-asked = Se pregunta a los participantes el día después de la reunión.
survey-result-worth = <b>Mereció el tiempo, de 1 a 5:</b> { $mean }
survey-result-partner = <b>Encontró socio:</b> sí { $yes }, quizá { $maybe }, no { $no }
survey-result-words = <b>Qué debería ser distinto:</b>
