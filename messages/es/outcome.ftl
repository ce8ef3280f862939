# What came of a roundtable, and the meeting that follows.

outcome-nothing = Todavía no se ha anotado nada. ¿Qué salió de ella?
outcome-consortium = <b>Consorcio formado</b>
outcome-partners = socios: { $count }
outcome-countries = países: { $count }
outcome-applied = <b>Solicitud presentada:</b> { $day }
outcome-granted = <b>Resultado:</b> concedida
outcome-rejected = <b>Resultado:</b> denegada
outcome-reserve = <b>Resultado:</b> en la lista de reserva
outcome-amount = <b>Importe concedido:</b> { $amount }
outcome-partners-ask = <b>¿Cuántos socios tiene el consorcio?</b> Toque un botón o escriba un número.
outcome-countries-ask = <b>¿De cuántos países son?</b> Toque un botón o escriba un número.
outcome-applied-ask = <b>¿Qué día se presentó la solicitud?</b> Toque un botón o escriba un día.
outcome-amount-ask = <b>¿Cuánto se concedió?</b> Escriba el importe, por ejemplo 1,2 millones.
outcome-number-unclear = Escriba un número que pueda ser correcto.
outcome-day-unclear = No he entendido ese día, o todavía no ha llegado.
outcome-amount-unclear = No he entendido ese importe.
outcome-no-grant = Anote primero que la solicitud fue concedida.
outcome-question-consortium = <b>¿Ha surgido un consorcio de su mesa redonda?</b>
outcome-question-applied = <b>La convocatoria se ha cerrado. ¿Presentó el consorcio una solicitud?</b>
outcome-question-result = <b>¿Hay un resultado de la solicitud?</b>
outcome-not-yet = Gracias. Puede anotarlo en cualquier momento en el panel de la mesa redonda.

button-consortium = Consorcio formado
button-applied = Solicitud presentada
button-result-granted = Concedida
button-result-rejected = Denegada
button-result-reserve = En la lista de reserva
button-amount = Anotar el importe
button-back-consortium = Deshacer: consorcio
button-back-applied = Deshacer: solicitud
button-back-result = Deshacer: resultado
button-back-amount = Deshacer: importe
button-not-yet = Todavía no, o no

part-ask = <b>¿Participa su región?</b> Si es así, la convocatoria figura así en su propia lista.
part-yes = <b>Anotado en su lista de convocatorias.</b>
part-no = <b>Gracias. No se ha cambiado nada,</b> y no se le volverá a preguntar por esta mesa redonda.
part-moved = Su región participa, como usted indicó: ahora su propia lista lo refleja.
part-back = <b>La organización ha retirado esta noticia.</b> En su propia lista, la convocatoria figura como antes.
part-funded = <b>Buenas noticias: la solicitud ha sido concedida.</b>
part-not-funded = <b>Esta vez la solicitud no ha sido concedida.</b>
button-part-yes = Sí, participamos
button-part-no = No
part-over = Esta pregunta ya no está abierta.

follow-ask = <b>¿Cuándo es la reunión de seguimiento?</b> Un toque la abre con las mismas plazas, la misma organización y los mismos idiomas. Quienes asistieron reciben la invitación primero.
follow-open = Tareas pendientes que pasan a ella: { $count }
follow-opened = <b>La reunión de seguimiento está abierta:</b> { $when }
button-follow-cancel = Cancelar la reunión de seguimiento
notice-follow = <b>La mesa redonda en la que estuvo continúa</b>
