# Expertos y socios: qué ofrecen y buscan los miembros, quién podría venir, puesta en contacto.

command-experts = Expertos y socios: quién ofrece qué, quién busca qué

experts-heading = <b>Expertos y socios</b>
experts-means = Los demás ven su grupo, su país, la necesidad, sus idiomas y sus propias palabras. No ven su nombre, su organización ni este chat antes de que usted acepte una petición.
experts-own = <b>Sus anuncios</b>
experts-own-none = Usted no está en la lista. Diga qué ofrece o qué busca, y otros podrán pedir que los ponga en contacto con usted.
experts-own-line = { $number }. { $what } ({ $state ->
    [listed] en la lista
    [paused] en pausa
    [removed] retirado por un responsable
   *[else] todavía no en la lista
})
experts-line = { $number }. { $what }
experts-what = { $kind ->
    [seek] <b>Busca:</b> { $need }
   *[else] <b>Ofrece:</b> { $need }
}
experts-who = { $group } · { $where }
experts-languages = Idiomas de trabajo: { $languages }
experts-any-need = cualquier necesidad
button-experts-any-need = Cualquier necesidad
experts-anywhere = cualquier país
experts-also-anywhere = { $where }, y cualquier otro país
experts-group-unsaid = Grupo no indicado
experts-only-alone = Los anuncios, las peticiones y los contactos son personales, así que /experts solo funciona en un chat privado conmigo.
button-experts-alone = Abrir el chat privado
button-experts-search = Buscar expertos y socios
button-experts-add-offer = Ofrezco algo
button-experts-add-seek = Busco algo
button-experts-waiting = Peticiones recibidas: { $count }
button-experts-asked = Sus peticiones: { $count }
button-experts-removed = Retirados por responsables: { $count }
button-experts-home = ‹ Expertos y socios
button-experts-show = Ver mis anuncios

experts-which-need = { $kind ->
    [seek] <b>¿Para qué necesidad busca conocimientos, socios o un proyecto al que unirse?</b>
   *[else] <b>¿Para qué necesidad ofrece conocimientos o colaboración?</b>
}
experts-entry-state = { $state ->
    [listed] <b>Su anuncio está en la lista.</b> Esto ven los demás:
    [paused] <b>Su anuncio está en pausa.</b> Nadie lo ve. En la lista dice:
    [removed] <b>Un responsable ha retirado este anuncio de la lista.</b>
   *[else] <b>Su anuncio todavía no está en la lista.</b> Nadie lo ve. En la lista diría:
}
experts-entry-how = { $state ->
    [listed] El país y el grupo vienen de su perfil: /settings. Puede quitarlo de la lista en cualquier momento.
    [removed] Los responsables de este asistente pueden restituirlo en 30 días; después se elimina.
   *[else] El país y el grupo vienen de su perfil: /settings. Los demás solo lo ven cuando usted lo pone en la lista.
}
button-experts-list = Poner en la lista
button-experts-pause = Poner en pausa
button-experts-line = { $state ->
    [on] Cambiar mis palabras
   *[else] Añadir mis propias palabras
}
button-experts-noline = Borrar mis palabras
button-experts-langs = Idiomas
button-experts-where = { $state ->
    [any] También para cualquier otro país
   *[else] Solo para mis países
}
button-experts-remove = Eliminar el anuncio
experts-langs = <b>¿En qué idiomas puede trabajar?</b> Tóquelos todos.
experts-line-ask = <b>Diga en una frase de qué se trata.</b> Escriba como máximo { $most } caracteres. Los demás lo leen antes de conocerle, así que no ponga nombres, direcciones ni números.
experts-line-now = Ahora: { $line }
experts-remove-ask = <b>¿Eliminar este anuncio?</b> Se borra al instante. Las peticiones que esperan su respuesta se mantienen.
experts-remove-yes = Sí, eliminarlo
experts-remove-no = No, conservarlo
experts-removed-own = El anuncio está borrado.
experts-paused-all = Ya no está en la lista, y nadie puede pedir que lo ponga en contacto con usted. Para volver: /experts
experts-kept = Gracias. Volveré a preguntar dentro de un año.
experts-year =
    <b>¿Siguen siendo correctos sus anuncios?</b>
    Lo pregunto una vez al año. Sin respuesta, todo queda como está.
button-experts-keep = Sí, todos
button-experts-leave = Quitarme de la lista
experts-told-removed = <b>Un responsable ha retirado su anuncio de la lista de expertos y socios.</b> Puede restituirse en 30 días. Si tiene alguna pregunta, diríjase a los responsables de este asistente.
experts-told-put-back = <b>Un responsable ha restituido su anuncio.</b>

experts-found = <b>Expertos y socios</b>
experts-kind = { $kind ->
    [seek] quien busca
   *[else] quien ofrece
}
button-experts-kind-offer = Quien ofrece
button-experts-kind-seek = Quien busca
experts-by-kind = <b>Solo:</b> { $value }
experts-by-need = <b>Necesidad:</b> { $value }
experts-by-country = <b>País:</b> { $value }
experts-by-language = <b>Idioma:</b> { $value }
experts-by-group = <b>Grupo:</b> { $value }
button-experts-by-kind = Ofrece o busca
button-experts-by-need = Necesidad
button-experts-by-country = País
button-experts-by-language = Idioma
button-experts-by-group = Grupo
experts-none = { $narrowed ->
    [yes] Nadie en la lista cumple todo esto. Elija menos condiciones.
   *[else] Nadie más está todavía en la lista.
}
experts-join = Usted no está en la lista. Los demás le encuentran en cuanto añade un anuncio: /experts
experts-narrow = { $by ->
    [kind] <b>¿Quien ofrece o quien busca?</b>
    [need] <b>¿Qué necesidad?</b>
    [country] <b>¿Qué país?</b>
    [language] <b>¿Qué idioma?</b>
   *[else] <b>¿Qué grupo?</b>
}
experts-every = Todos
experts-card = <b>En la lista de expertos y socios</b>
experts-card-how = Solo sabrá quién es si las dos partes aceptan.
experts-removed = <b>Retirados en los últimos 30 días:</b> { $count }
experts-removed-keeper = Este anuncio ya no está en la lista. Se informa a su autor. Puede restituirlo en 30 días.
button-experts-ask = Pedir contacto
button-experts-invite = Invitar a la mesa
button-experts-uninvite = Retirar la invitación
button-experts-off = Quitar de la lista (responsable)
button-experts-restore = Devolver a la lista (responsable)

desk-button-experts = Quién podría venir
button-fill-call = 🤝 Encontrar expertos y socios
fill-heading = { $about ->
    [table] <b>Quién podría ocupar las plazas que faltan</b>
   *[else] <b>Quién podría sumarse</b>
}
fill-missing-seats = <b>Falta:</b> { $group } ({ $count })
fill-missing-open = <b>Libres para cualquier grupo:</b> { $count }
fill-missing = <b>Todavía no entre los interesados:</b> { $groups }
fill-missing-table = <b>Todavía no en la mesa:</b> { $groups }
fill-missing-nobody = Todos los grupos están entre los interesados.
fill-none = Nadie en la lista de expertos y socios encaja todavía con esta convocatoria.
fill-full = Todas las plazas están ocupadas.
fill-why = <i>Por qué: { $reasons }</i>
fill-why-group = falta ese grupo
fill-why-need = la convocatoria responde a esa necesidad
fill-why-country = todavía no hay nadie de ese país
fill-why-language = un idioma común
fill-invited = <b>Invitación enviada</b>

contact-intro-ask = <b>1 de 2: ¿de qué se trata?</b> Diga en una o dos frases qué prepara y qué tipo de organización es la suya, en { $most } caracteres como máximo. La otra parte lo lee al instante, así que no ponga nombres, direcciones ni números.
contact-way-ask = <b>2 de 2: ¿cómo pueden localizarle?</b> Su nombre y una dirección o un número, { $most } caracteres como máximo. Solo se transmiten si la otra parte acepta, y entonces se borran.
contact-preview-now = <b>La otra parte lee al instante:</b>
contact-preview-later = <b>Solo después de un sí:</b>
contact-preview-means = Después de un sí, cada parte recibe los datos de contacto de la otra. Si no hay respuesta en 30 días, la petición termina y se lo digo.
contact-from = De: { $group } · { $where }
contact-entry = Su anuncio: { $what }
contact-call = Sobre la convocatoria: { $title }
contact-line = <b>{ $line }</b>
contact-sent = <b>La petición está en camino.</b> Le escribo cuando haya respuesta, o a los 30 días sin ella.
contact-asked = <b>Alguien pide que los ponga en contacto con usted</b>
contact-asked-means = Si acepta, le pregunto cómo localizarle, y cada parte recibe los datos de contacto de la otra. Si no acepta, nadie sabrá quién es usted. Sin respuesta, la petición termina a los 30 días.
contact-reply-ask = <b>¿Cómo pueden localizarle?</b> Su nombre y una dirección o un número, { $most } caracteres como máximo. La otra parte los recibe cuando usted los confirma, y usted recibe los suyos.
contact-reply-preview = <b>¿Lo transmito?</b> Desde entonces, cada parte sabrá quién es la otra.
contact-made = <b>El contacto está hecho</b>
contact-made-means = { $side ->
    [asked] La otra parte recibe también sus datos de contacto. No guardo ninguno una vez entregados; este mensaje queda en su chat.
   *[else] La otra parte ha aceptado y recibe también sus datos de contacto. No guardo ninguno una vez entregados; este mensaje queda en su chat.
}
contact-declined = <b>Esta vez no hay contacto.</b> La otra parte no desea contacto por ahora.
contact-lapsed = <b>No hubo respuesta.</b> Su petición ha terminado.
contact-withdrawn = La petición está retirada. Ya no se puede responder, y lo que escribió está borrado.
contact-dropped = No se ha enviado nada, y lo que escribió está borrado.
contact-refused = No ha aceptado. Nadie sabrá quién es usted.
contact-refused-all = No ha aceptado, y ya no está en la lista. Para volver: /experts
contact-passed = Gracias. Los datos de contacto de la otra parte están en camino.
contacts-own = <b>Sus peticiones que esperan respuesta</b>
contacts-to-answer = <b>Peticiones que esperan su respuesta</b>
contacts-none = No hay nada pendiente.
contacts-since = Enviada: { $since }
button-contact-handle = Mi nombre en Telegram: { $handle }
button-contact-send = Enviar la petición
button-contact-again = Escribir de nuevo
button-contact-drop = No enviar
button-contact-withdraw = Retirar
button-contact-withdraw-one = Retirar el número { $number }
button-contact-yes = Sí, dar mi contacto
button-contact-no = No, gracias
button-contact-never = No más peticiones
button-contact-pass = Transmitir

expert-invited =
    <b>Invitación a una mesa redonda</b>
    Quien la organiza le encontró en la lista de expertos y socios, sin saber quién es usted: { $entries }
expert-invited-means = Inscríbase con los botones si quiere venir. Si no hace nada, nadie sabrá nada.
expert-uninvited = <b>Esta invitación ha sido retirada.</b>

experts-cannot-gone = Este anuncio ya no está en la lista.
experts-cannot-alone = En la lista solo puede estar una persona, no un grupo.
experts-cannot-setup = Termine primero la configuración: /start
experts-cannot-group = Diga primero a qué grupo pertenece. Así le encuentran los demás: /settings
experts-cannot-languages = Conserve al menos un idioma.
experts-cannot-many = No puede haber más anuncios ({ $most }). Elimine uno primero.
experts-cannot-long = Es demasiado largo. Escriba como máximo { $most } caracteres.
experts-cannot-keeper = Un responsable ha retirado este anuncio. Diríjase a los responsables de este asistente.
experts-cannot-mail = El texto contiene una dirección de correo, y se lee antes de que usted acepte nada. Escríbalo de nuevo sin ella.
experts-cannot-handle = El texto contiene un nombre de Telegram, y se lee antes de que usted acepte nada. Escríbalo de nuevo sin él.
experts-cannot-link = El texto contiene un enlace, y se lee antes de que usted acepte nada. Escríbalo de nuevo sin él.
experts-cannot-phone = El texto contiene un número de teléfono, y se lee antes de que usted acepte nada. Escríbalo de nuevo sin él.
experts-cannot-own = El texto contiene su nombre o el de su organización, y se lee antes de que usted acepte nada. Escríbalo de nuevo sin él.
experts-cannot-name = El texto parece contener el nombre de alguien, y se lee antes de que usted acepte nada. Escríbalo de nuevo sin él.
contact-cannot-gone = Este anuncio ya no está en la lista.
contact-cannot-own = Es su propio anuncio.
contact-cannot-open = Ya ha enviado una petición a este miembro. Falta la respuesta.
contact-cannot-lately = Hace poco envió una petición a este miembro. De nuevo posible: { $when }.
contact-cannot-often = En los últimos siete días ha enviado { $most } peticiones. La próxima es posible: { $when }.
contact-cannot-busy = Este miembro ha recibido varias peticiones esta semana. Inténtelo dentro de una semana.
contact-cannot-over = Esta petición ha terminado o ya tiene respuesta.
contact-cannot-short = Escriba un poco más.
contact-cannot-long = Es demasiado largo. Escriba como máximo { $most } caracteres.
invite-cannot-gone = Este anuncio ya no está en la lista.
invite-cannot-seated = Este miembro ya está inscrito en la mesa, o la ha dejado.
invite-cannot-again = Este miembro ya fue invitado, y la invitación se retiró. No se envía dos veces.
invite-cannot-busy = Este miembro ha sido invitado a varias mesas esta semana. Inténtelo dentro de una semana.
invite-cannot-many = No se puede invitar a más miembros a esta mesa ({ $most }).
invite-cannot-closed = La inscripción en esta mesa ha terminado.
invite-done = La invitación está en camino.
invite-undone = La invitación está retirada.

experts-privacy = Si está en la lista de expertos y socios: lo que ofrece y busca, sus idiomas y sus palabras. Las peticiones de contacto se guardan 180 días después de terminar; los datos de contacto se borran en cuanto se transmiten o termina la petición.
