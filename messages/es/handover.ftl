# Una ausencia con suplencia, o una suscripción que se cede a un grupo.

command-away = Ausencia: quién recibe sus avisos entretanto

away-ask =
    <b>¿Hasta cuándo estará ausente?</b>
    Elija o escriba el día, por ejemplo /away 3 de septiembre. Después podrá elegir si alguien le sustituye.
away-choice-7 = Una semana
away-choice-14 = Dos semanas
away-choice-30 = Un mes
away-choice-day = Otro día
away-choice-good = De forma definitiva: ceder mi suscripción a un grupo
away-which-day = ¿Hasta qué día? Escríbalo, por ejemplo, como 3 de septiembre, 03/09/2027 o 2027-09-03.
away-not-a-day = No he entendido qué día es. Ejemplos: /away 3 de septiembre, /away 2027-09-03, /away 14 para catorce días.
away-who =
    Regreso: <b>{ $until }</b>.

    ¿Quién recibe las convocatorias entretanto?
away-nobody = Nadie: todo espera a mi regreso
away-deputy = Otra persona o un grupo
away-link =
    <b>Envíe este enlace a quien le sustituya hasta el { $until }.</b>
    Sirve una sola vez y hasta el { $expires }. En un grupo, lo acepta uno de sus administradores.
away-link-group = Elegir un grupo
away-link-good =
    <b>Elija el grupo que asume su suscripción.</b>
    Allí la acepta uno de sus administradores. El enlace sirve una sola vez y hasta el { $expires }. Hasta que se acepte, nada cambia.
away-meanwhile = Mientras nadie acepte, lo recibe todo usted, como antes.
away-personal = Sus plazas en mesas redondas, las ofertas de plaza y los recordatorios de mesas redondas son personales: los sigue recibiendo usted.
away-withdraw = Retirar el enlace
away-withdrawn = El enlace se ha retirado. Lo recibe todo usted, como antes.
away-now =
    <b>Está ausente hasta el { $until }.</b>
    Sus avisos, resúmenes y recordatorios van a su suplente.
away-told = { $count ->
    [0] Entretanto no se envió ninguna convocatoria a su suplente.
    [one] Entretanto se envió { $count } convocatoria a su suplente.
    [many] Entretanto se enviaron { $count } de convocatorias a su suplente.
   *[other] Entretanto se enviaron { $count } convocatorias a su suplente.
}
away-calls = Ver estas convocatorias
away-calls-heading = { $total ->
    [0] <b>No se envió ninguna convocatoria a su suplente.</b>
    [one] <b>Se envió { $total } convocatoria a su suplente.</b>
    [many] <b>Se enviaron { $total } de convocatorias a su suplente.</b>
   *[other] <b>Se enviaron { $total } convocatorias a su suplente.</b>
}
away-back = Ya he vuelto
away-again = Pedirlo de nuevo
away-not-away = No consta que esté ausente.
away-give-back = Dejar la suplencia
away-give-back-one = Dejar la suplencia: { $n }
away-no-chain = Quien hace una suplencia no puede estar ausente al mismo tiempo. Déjela primero y utilice después /away.
away-only-alone = Solo puede estar ausente una persona. Para silenciar un grupo sirve /pause.
away-good =
    <b>Ceder su suscripción a un grupo</b>
    En cuanto acepte uno de sus administradores, el grupo adopta las regiones, necesidades, programas y frecuencia de usted. ¿Qué debe pasar entonces con los mensajes que recibe usted?
away-own-keep = Dejarlos como están
away-own-weekly = Un resumen semanal para mí
away-own-pause = Silencio para mí

cover-for = <b>En suplencia: { $who }, ausencia hasta el { $until }</b>
cover-for-somebody = <b>En suplencia: ausencia hasta el { $until }</b>
cover-alert-new = <b>Novedad</b>
cover-alert-changed = <b>Modificada</b>
cover-ask = <b>Se le pide una suplencia</b>
cover-ask-good = <b>Una suscripción para este grupo</b>
cover-organisation = Organización: { $value }
cover-group = Grupo: { $value }
cover-regions = Regiones: { $value }
cover-until = Hasta el: { $value }
cover-needs = Necesidades: { $value }
cover-programmes = Programas: { $value }
cover-rhythm = Frecuencia: { $value }
cover-means = Hasta entonces llegan a este chat los avisos, resúmenes y recordatorios de convocatorias de la UE destinados a la persona ausente, en el idioma de este chat y fuera de sus horas de silencio. Puede dejar la suplencia en cualquier momento. Las plazas en mesas redondas siguen siendo de la persona ausente.
cover-good-means = Un miembro cede esta suscripción de forma definitiva. En cuanto acepte un administrador, el grupo recibe las convocatorias correspondientes. Lo que el grupo ya recibe se mantiene. Los administradores lo cambian todo con /settings.
cover-accept = Aceptar
cover-decline = Rechazar
cover-stands-in = <b>Tiene a su cargo una suplencia ({ $who }) hasta el { $until }.</b>
cover-stands-in-somebody = <b>Tiene a su cargo una suplencia hasta el { $until }.</b>
cover-accepted-means = Cada mensaje de la suplencia lo indica en su primera línea. Los botones que pulse valen para usted. Para dejar la suplencia más tarde: /away
cover-declined = Ha rechazado la petición. Se informa a quien la envió.
cover-given-back = Ha dejado la suplencia. Se informa a la persona ausente y ya no llegan más mensajes destinados a ella.
cover-taken-over = Este grupo recibe a partir de ahora lo que pide la suscripción. Los administradores lo cambian todo con /settings.
cover-cannot-gone = Este enlace ya se utilizó, se retiró o es demasiado antiguo. Pida uno nuevo a quien se lo envió.
cover-cannot-own = Este es su propio enlace. Envíelo a quien le sustituya.
cover-cannot-away = Usted también está ausente, por lo que no puede hacer una suplencia. Termine primero su ausencia: /away
cover-cannot-silent = Ha silenciado este asistente. Escriba primero /start y abra después el enlace de nuevo.
cover-cannot-deputy = Tiene a su cargo una suplencia, por lo que no puede ceder nada. Deje primero la suplencia: /away
cover-cannot-group = Una suscripción solo se puede ceder a un grupo. Debe abrir el enlace un administrador del grupo.
cover-cannot-date = Elija un día futuro, a dos años como máximo.
cover-for-group = Esta suscripción es para un grupo. Elija el grupo que debe tenerla.

cover-told-accepted =
    <b>Alguien le sustituye hasta el { $until }.</b>
    Sus avisos, resúmenes y recordatorios se envían allí a partir de ahora. Si no era quien usted quería, pulse el botón de abajo.
cover-told-declined = <b>Se ha rechazado su enlace.</b> Lo recibe todo usted, como antes.
cover-told-expired = <b>Nadie aceptó su enlace a tiempo.</b> Ha caducado y lo recibe todo usted, como antes.
cover-told-given-back = <b>Su suplente ha dejado la suplencia.</b> A partir de ahora vuelve a recibirlo todo usted.
cover-told-unreachable = <b>Ya no se puede contactar con su suplente.</b> A partir de ahora vuelve a recibirlo todo usted; no se ha perdido nada.
cover-told-over = <b>Su ausencia ha terminado.</b> A partir de ahora vuelve a recibirlo todo usted.
cover-told-back = <b>Gracias por volver.</b> A partir de ahora vuelve a recibirlo todo usted.
cover-told-handed =
    <b>El grupo ha asumido su suscripción.</b>
    { $own ->
        [weekly] Usted recibe esa información en un resumen semanal.
        [pause] Usted ya no recibe nada de ello. Para volver a recibir mis mensajes: /start
       *[else] Los mensajes que recibe usted quedan como están.
    }
cover-told-deputy-back = { $named ->
    [yes] <b>La persona ausente ha vuelto ({ $who }).</b>
   *[else] <b>La persona ausente ha vuelto.</b>
} La suplencia ha terminado. Gracias.
cover-told-deputy-over = { $named ->
    [yes] <b>La suplencia ha terminado ({ $who }).</b>
   *[else] <b>La suplencia ha terminado.</b>
} Gracias.
cover-told-deputy-erased = <b>La suplencia ha terminado.</b> La persona ausente ha dejado este asistente.
