# Guests without a chat, on a host's desk, and the link to the page on which they sign up.

desk-button-guests = Invitados sin Telegram
desk-button-weblink = Página de inscripción

guests-heading = <b>Invitados sin Telegram</b>
guests-about = Para los invitados rigen las mismas reglas que para todos: plazas por grupo, lista de espera, ofertas. No tienen chat conmigo: lo que ocurra con su plaza se comunica a quien organiza, para que lo transmita. Solo quienes organizan esta mesa redonda ven aquí los nombres.
guests-none = Todavía no se ha inscrito a ningún invitado.
guests-full = Esta mesa redonda tiene tantos invitados como puedo gestionar.
guests-to-inform = Comuníquelo también a estos invitados, que no tienen chat conmigo: { $names }
guest-gone = Este invitado ya no consta aquí.
guest-stands = { $party ->
    [pair] { $group }, delegación de dos: { $state }
   *[else] { $group }: { $state }
}
guest-is-named = todavía sin inscribir
guest-is-requested = a la espera de quien organiza
guest-is-refused = rechazado por quien organiza
guest-is-seated = tiene plaza
guest-is-waiting = en la lista de espera
guest-is-offered = plaza reservada, falta la respuesta
guest-is-declined = plaza ofrecida y rechazada
guest-is-lapsed = plaza ofrecida sin respuesta a tiempo
guest-is-withdrawn = plaza cedida
guest-is-removed = plaza retirada por el organizador
guest-is-cancelled = mesa redonda cancelada
guest-is-attended = participó
guest-is-absent = no participó
guest-organisation = Organización: { $words }
guest-country = País: { $words }
guest-shown = Los demás participantes pueden ver quién es este invitado.
guest-not-shown = Los demás participantes no ven quién es este invitado. Solo puede permitirlo el propio invitado, en su página.
guest-own-page = La página propia del invitado muestra su situación y recoge sus respuestas. Transmítale la dirección: { $link }
guest-ask-name = ¿Cómo se llama el invitado? Escríbamelo.
guest-ask-why = El nombre se guarda para esta mesa redonda y se borra 12 meses después. Dígaselo a su invitado.
guest-ask-group = <b>{ $name }</b>: ¿para qué grupo?
guest-ask-party = <b>{ $name }</b>: ¿una persona, o una delegación de dos que recibe las dos plazas o ninguna?
guest-ask-organisation = <b>{ $name }</b>: ¿qué organización? Escríbamela, o un guion (-) si no hay ninguna.
guest-ask-country = <b>{ $name }</b>: ¿qué país? Elíjalo abajo o escríbamelo.
guest-bad-name = Un nombre tiene al menos una letra y como máximo { $most } caracteres.
guest-long-organisation = Utilice como máximo { $most } caracteres.
guest-no-country = No conozco ningún país llamado «{ $said }».
guest-notice-offer = <b>Hay una plaza libre para { $name }, a quien usted invita</b>
guest-notice-seated = <b>{ $name }, a quien usted invita, tiene plaza</b>
guest-notice-lapsed = <b>La oferta para { $name }, a quien usted invita, ha terminado. La plaza pasó a la siguiente persona</b>
guest-notice-closed = <b>La inscripción ha terminado y no quedó libre ninguna plaza para { $name }, a quien usted invita</b>
guest-pass-on = Comuníqueselo, por favor: no tiene chat conmigo.

button-guest-add = Añadir un invitado
button-guest-all = Todos los invitados
button-guest-sheet = Ver este invitado
button-guest-group = Elegir el grupo
button-guest-one = Una persona
button-guest-two = Delegación de dos
button-guest-yes = Sí, acepta la plaza
button-guest-no = No, gracias
button-guest-out = Quitar de la lista
button-guest-in = Inscribir de nuevo
button-guest-organisation = Organización
button-guest-country = País
button-guest-link = Copiar la dirección del invitado

weblink-heading = <b>Página de inscripción para invitados</b>
weblink-about = En esta página web es posible inscribirse sin Telegram, con las mismas reglas que todos y en la lengua propia.
weblink-none = Todavía no hay página para esta mesa redonda.
weblink-off = La página está cerrada. Los invitados que se inscribieron conservan su propia página.
weblink-no-web = Esta instalación no tiene dirección pública, por lo que no puede mostrar ninguna página. Quien me administra puede indicar una (web.address en la configuración). Aun así, puede inscribir a invitados por su nombre.
weblink-address = <code>{ $link }</code>
weblink-pass-on = Quien tenga esta dirección puede inscribirse. Envíela a las personas que quiera invitar.
weblink-renewed = Esta dirección es nueva. La anterior ya no funciona.
weblink-renew-ask =
    <b>¿Obtener una dirección nueva?</b>
    La anterior deja de funcionar de inmediato, también en carteles y correos. Los invitados inscritos conservan su propia página.
button-weblink-open = Abrir una página
button-weblink-again = Abrir la página de nuevo
button-weblink-copy = Copiar la dirección
button-weblink-page = Ver la página
button-weblink-qr = Código QR de la página
button-weblink-renew = Obtener una dirección nueva
button-weblink-renew-yes = Sí, una nueva
button-weblink-renew-no = No, conservarla
button-weblink-back = Recuperar la dirección anterior
button-weblink-close = Cerrar la página
qr-signup = <b>Código QR de la página de inscripción</b>
qr-scan-signup = Escanee el código para inscribirse en la mesa redonda
