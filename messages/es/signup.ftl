# The page on which guests sign up for a roundtable, and each guest's own page.

signup-title = Mesa redonda: { $title }
signup-languages = Esta página en otras lenguas
signup-seats = Plazas
signup-form = Inscribirse
signup-mistakes = Todavía falta algo por rellenar. Vea lo que está marcado abajo.
signup-old-form = Esta página llevaba mucho tiempo abierta. Revise sus datos y envíelos de nuevo.
signup-full = Esta página no admite más inscripciones. Consulte a quien organiza.
signup-busy = Acaba de haber muchísimas inscripciones. Espere un minuto y envíe de nuevo; sus datos siguen aquí.
signup-group = ¿A qué grupo pertenece?
signup-room = { $room ->
    [free] hay una plaza libre
   *[else] lista de espera
}
signup-party = ¿Cuántas personas vienen?
signup-party-one = Una persona
signup-party-two = Una delegación de dos: ambas reciben plaza, o ninguna
signup-name = Su nombre
signup-organisation = Su organización
signup-optional = opcional
signup-country = El país del que viene
signup-country-choose = Elija uno
signup-country-other = Otro país
signup-shown = Los demás participantes pueden ver mi nombre y mi organización
signup-website = Deje vacío este campo
signup-send = Enviar la inscripción
signup-privacy = Sus datos se guardan para esta mesa redonda. Quienes la organizan los ven todos; los demás participantes ven su nombre y su organización solo si usted lo permite. Las respuestas a preguntas se borran 90 días después de la mesa redonda y lo demás 12 meses después, o de inmediato si lo pide en su propia página. No se instala ninguna cookie.
signup-error-group = Elija su grupo.
signup-error-party = Elija cuántas personas vienen.
signup-error-name = Escriba su nombre, con un máximo de { $most } caracteres.
signup-error-organisation = Utilice como máximo { $most } caracteres.
signup-error-country = Elija su país.
signup-error-answer = Responda a esta pregunta.
signup-error-choice = Elija una de las respuestas.
signup-error-asked = Esta pregunta es nueva o ha cambiado. Mírela y envíe de nuevo.
signup-asks-changed = Entretanto, quien organiza ha cambiado las preguntas. Revise sus respuestas y envíelas de nuevo.
signup-leave-open = Lo dejo sin responder

signup-own-title = Su plaza: { $title }
signup-own-heading = Su plaza
signup-own-keep = <b>Guarde la dirección de esta página.</b> Nadie le escribe: aquí ve cómo está su inscripción, acepta una plaza que se le reserve, cambia sus datos o cede su plaza. La dirección es solo para usted.
signup-own-waiting = Si queda libre una plaza para usted, se le reserva y se muestra aquí, y se informa a quien organiza. Vuelva a mirar, por favor.
signup-own-details = Sus datos
signup-own-save = Guardar los datos
signup-own-saved = Sus datos están guardados.
signup-own-again = Inscribirse de nuevo
signup-own-leave = Ceder mi plaza
signup-own-leave-sure = Su plaza pasa de inmediato a la siguiente persona.
signup-own-leave-yes = Sí, la cedo
signup-own-erase = Darme de baja y borrar mis datos
signup-own-erase-sure = Usted cede su plaza, y su nombre, organización, país y respuestas se borran de inmediato y para siempre. Esta página desaparece con ellos.
signup-own-erase-yes = Sí, borrar todo
signup-own-calendar = Guardar en mi calendario
signup-own-join-later = El enlace para participar en línea aparece aquí 24 horas antes del comienzo.
signup-gone-heading = Esta página ya no existe
signup-gone-about = Se cerró, cambió de dirección o se borró todo lo que contenía. La persona que le invitó puede decirle más.
signup-wrong-heading = Esto no se pudo leer
signup-wrong-about = Vuelva a la página, cárguela de nuevo y envíe otra vez.
