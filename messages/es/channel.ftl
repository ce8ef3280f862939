# La segunda vía: calendario, página, correo y feeds, que funcionan sin Telegram.

command-calendar = Calendario, página y feeds que funcionan sin Telegram

channel-heading = <b>Sin Telegram</b>
channel-heading-group = <b>Sin Telegram: para el grupo { $group }</b>
channel-about = Sus fechas límite y su resumen le llegan también a un calendario, un navegador, un programa de correo y un lector de feeds, aunque este chat fallara algún día.
channel-calendar =
    <b>Calendario</b>: las fechas límite de las convocatorias que ha guardado o que le interesan, y sus mesas redondas.
    <code>{ $webcal }</code>
    iPhone, Mac y la mayoría de los demás calendarios: abra esta dirección. Google: añada un calendario desde una URL. Outlook: suscríbase desde la web. Google y Outlook la necesitan así:
    <code>{ $https }</code>
channel-page =
    <b>Su resumen en una página</b>: <a href="{ $page }">abrir la página</a>
    <b>Su resumen en un correo</b>: <a href="{ $mail }">obtener el correo</a>. Se abre como borrador y lo puede reenviar.
channel-feeds = <b>Feeds para un lector de feeds</b>, abiertos a todo el mundo: { $feeds }
channel-feeds-all = todos los que hay
channel-secret = El calendario, la página y el correo son solo para usted: quien tenga sus direcciones puede leerlos. Si alguna ha caído en malas manos, obtenga direcciones nuevas.
channel-files-too = Si no necesita ninguna dirección, descargue los archivos tal como están hoy.
channel-off = Sus direcciones están desactivadas. Los archivos de abajo siguen disponibles y los feeds están abiertos a todo el mundo: { $feeds }
channel-no-address = Esta instalación no tiene dirección pública, por lo que no hay nada a lo que suscribirse. Los archivos siguen disponibles: descárguelos tal como están hoy.
channel-renew-ask =
    <b>¿Obtener direcciones nuevas?</b>
    El calendario, la página y el correo reciben direcciones nuevas y las antiguas dejan de funcionar al instante. Habrá que volver a suscribirse en cada calendario.
channel-renewed = Estas direcciones son nuevas. Las antiguas ya no funcionan.
channel-group-private = Estas direcciones son secretas, por lo que no deben figurar en un grupo. Un administrador las ve en un chat privado conmigo, con el botón de abajo.
channel-nothing-saved = No ha guardado ninguna convocatoria con fecha límite ni tiene plaza en una mesa redonda, por lo que no hay nada que anotar en un calendario.
channel-gone = Ese chat ya no se conoce aquí.
channel-ics = Sus fechas límite y sus mesas redondas tal como están hoy, en un archivo para su calendario.
channel-eml = Su resumen tal como está hoy. El archivo se abre como borrador en su programa de correo.
channel-privacy =
    <b>Sin Telegram</b>
    Si ha obtenido direcciones con /calendar, se conserva desde cuándo. Quien tenga una de ellas puede leer lo que muestra. /forget las anula al instante.
channel-busy = Ha habido muchas solicitudes en poco tiempo. Vuelva a intentarlo dentro de un minuto.

button-channel-copy = Copiar dirección del calendario
button-channel-page = Abrir la página de mi resumen
button-channel-ics = Calendario en un archivo
button-channel-eml = Resumen en un correo
button-channel-renew = Obtener direcciones nuevas
button-channel-renew-yes = Sí, obtener nuevas
button-channel-renew-no = No, conservarlas
button-channel-off = Desactivar las direcciones
button-channel-on = Activar las direcciones
button-channel-private = Verlas en privado

channel-event-about = Fecha límite: { $when }, día aún sin publicar: { $title }
channel-event-stage = Fecha límite { $stage }: { $title }
calendar-name = { $assistant }: mis fechas límite
calendar-name-calls = { $assistant }: fechas límite

page-title = { $assistant }: su resumen
page-title-region = { $assistant }: resumen para { $region }
page-day = Situación: { $day }
page-subject = { $assistant }: su resumen, { $day }
page-subject-region = { $assistant }: resumen para { $region }, { $day }
page-contents = En esta página
page-section = { $heading } ({ $count })
page-new = Nuevas en los últimos 7 días
page-changed = Modificadas
page-closing = Se cierran en los próximos 14 días
page-open = También abiertas
page-nothing = En este momento no hay nada abierto que encaje.
page-needs = Necesidades de la región: { $needs }
page-needs-all = Esta región aún no ha dicho qué necesita, por lo que cuentan todas las necesidades.
page-links = Otras formas de leer esto
page-link-calendar = Archivo de calendario con sus fechas límite
page-link-calendar-region = Archivo de calendario con estas fechas límite
page-link-mail = Lo mismo en un correo
page-link-feeds = Feeds para un lector de feeds
page-secret = Solo usted tiene la dirección de esta página. Le rogamos que no la comparta.
page-attached = El archivo adjunto anota las fechas límite en su calendario.
page-name-calendar = fechas-limite
page-name-digest = resumen

feeds-heading = Feeds de convocatorias de la UE
feeds-about = Cada feed contiene las convocatorias abiertas o próximas, el cambio más reciente primero. Añada la dirección de un feed a un lector de feeds; no hace falta ninguna cuenta.
feeds-all = Todas las convocatorias
feeds-needs = Por necesidad
feeds-regions = Por región
feeds-programmes = Por programa
feeds-digests = Resúmenes de regiones en una página
feeds-any-region = Cualquier otra región NUTS tiene también un feed: ponga su código en lugar del que figura arriba.
feeds-both = Para una necesidad en una región: feeds/need/{ $need }/region/{ $region }.atom
feeds-languages = En otros idiomas
feed-title = { $assistant }: { $of }
feed-subtitle = Convocatorias abiertas o próximas, el cambio más reciente primero.
feed-deadline = Fecha límite: { $when }
feed-deadline-about = Fecha límite: { $when }, día aún sin publicar
feed-further = Otras fechas límite: { $when }
feed-changed = Cambios: { $what }
feed-where = Dónde: { $places }

gone-heading = Esta dirección ya no se utiliza
gone-about = Se sustituyó por una nueva o se desactivó. En el chat, /calendar muestra la dirección válida ahora.
lost-heading = No hay nada en esta dirección
lost-about = Quizá falte una letra. Todos los feeds públicos figuran en la página de feeds.
busy-heading = Demasiadas solicitudes
wrong-method-heading = Esta dirección solo se puede leer
broken-heading = Algo ha fallado aquí
broken-about = El fallo no está de su lado. Vuelva a intentarlo dentro de unos minutos.
