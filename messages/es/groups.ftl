# En los grupos: una ficha por convocatoria, temas y sonido. Y códigos QR, y lo que aparece sobre los resultados.

group-card-groups = <b>De ellos, por grupo:</b> { $groups }
group-card-group = { $group } { $members }
group-button-int = { $anybody ->
    [no] 🙋 A mi región le interesa
   *[else] 🙋 A mi región le interesa ({ $members })
}
group-card-answers = La ficha de esta convocatoria es el mensaje al que respondo aquí. Muestra la situación actual.
group-interest-region = Anotado. Región interesada: { $region }. Para anularlo, pulse otra vez: se abre su propia ficha.
group-interest = Anotado: le interesa esta convocatoria. Para anularlo, pulse otra vez: se abre su propia ficha.

group-sound-now = Aquí los mensajes llegan { $state ->
    [on] con sonido.
   *[else] sin sonido.
}
group-sound-choice = { $state ->
    [on] Mensajes con sonido
   *[else] Mensajes sin sonido
}

setup-welcome-in-group =
    <b>{ $assistant }</b>

    Comunico a este grupo a tiempo, y con los motivos, las convocatorias de la UE que responden a las necesidades de su región: una vez por semana y sin sonido.

    Son cuatro preguntas breves y todas se pueden omitir. Solo los administradores del grupo pueden responderlas. Qué se conserva: /privacy

topics-ask =
    <b>¿Dónde debo escribir en este grupo?</b>
    Ahora: { $now }

    Un tema se crea cuando hay por primera vez algo que decir en él. Puede cambiarle el nombre. Una convocatoria que responde a varias necesidades se comunica una sola vez, donde mejor encaja.
topics-home = { $where ->
    [here] El resumen semanal, y lo que no corresponde a ningún tema, llega a este tema.
    [elsewhere] El resumen semanal, y lo que no corresponde a ningún tema, llega a otro tema elegido por el grupo. Si lo quiere en otro, pulse de nuevo en ese tema.
   *[else] El resumen semanal, y lo que no corresponde a ningún tema, llega al tema «General».
}
topics-now = { $by ->
    [need] un tema por necesidad
    [area] un tema por grupo de necesidades
    [programme] un tema por programa
    [here] todo en un solo tema
   *[else] todo en el tema «General»
}
topics-choice = { $by ->
    [need] Un tema por necesidad
    [area] Un tema por grupo de necesidades
    [programme] Un tema por programa
    [here] Todo en este tema
   *[else] Todo en el tema «General»
}
topics-no-forum = Este grupo no tiene temas. Un administrador puede activarlos en los ajustes del grupo; después, escriba de nuevo /topics.
topics-no-right = Aquí no puedo crear temas. Deme derechos de administrador en este grupo, con permiso para gestionar los temas, y escriba de nuevo /topics.
topics-in-groups = Los temas son para grupos. Añádame a un grupo que tenga los temas activados y escriba allí /topics.
command-topics = Elegir en qué temas de este grupo escribo

button-add-group = Añadir el asistente a un grupo
button-qr = Código QR
button-qr-start = Código QR del asistente
button-qr-group = Código QR para un grupo
qr-call = <b>Código QR de esta convocatoria</b>
qr-table = <b>Código QR de esta mesa redonda</b>
qr-start = <b>Código QR del asistente</b>
qr-group = <b>Código QR que añade el asistente a un grupo</b>
qr-leads = Lleva a { $link }
qr-print = El mismo para imprimir, nítido a cualquier tamaño
qr-scan-call = Escanee el código para abrir la convocatoria en Telegram
qr-scan-table = Escanee el código para abrir la mesa redonda en Telegram
qr-scan-start = Escanee el código para abrir el asistente en Telegram
qr-scan-group = Escanee el código para añadir el asistente a su grupo de Telegram
qr-start-title = { $assistant }: convocatorias de la UE que responden a las necesidades de su región
inline-set-up = Configurar los avisos para su región
