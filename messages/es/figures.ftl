# Cifras sobre el conjunto: cuántos participan y qué resulta de ello. Una etiqueta va ante los dos puntos
# y un número, que también puede ser uno de los cuatro primeros.

figure-few = menos de { $number }
figure-least = { $number } o más
figure-range = de { $least } a { $most }
figure-held = no se muestra

figures-heading = <b>Cifras: { $period }</b>
figures-all-time = todo el periodo
figures-span = de { $first } a { $last }
figures-item = { $label }: { $number }
figures-as-of = Situación: { $when }.
figures-note = Las cifras sobre menos de { $number } personas no se muestran, ni tampoco lo que las revelaría.
figures-nothing = Todavía no se ha contado nada.
figures-no-call = sin convocatoria

figures-about-members = Miembros
figures-about-tables = Mesas redondas
figures-about-seats = Plazas en mesas redondas celebradas
figures-about-interest = Interés por las convocatorias
figures-about-applications = Miembros con una propuesta, según dicen
figures-about-came-of = Resultados de las mesas redondas, según quienes las organizan
figures-about-calls = Convocatorias

figures-now = ahora
figures-members = miembros
figures-named = con organización indicada
figures-countries = países
figures-regions = regiones
figures-held-tables = celebradas
figures-balanced-tables = con tres grupos o más
figures-planned-tables = previstas
figures-cancelled-tables = anuladas
figures-not-held-tables = no celebradas
figures-unknown-tables = no se sabe si se celebraron
figures-signed-up = inscripciones en total
figures-offered = ofrecidas
figures-any-group = para cualquier grupo
figures-seated = ocupadas
figures-seats-offered = plazas en mesas redondas celebradas
figures-seats-taken = plazas ocupadas
figures-attended = asistencias
figures-share = parte de las asistencias
figures-guests = de ellas, de invitados
figures-interested = muestras de interés
figures-saved = guardadas
figures-in-all = en total
figures-applications = miembros con una propuesta
figures-applied = aún sin respuesta
figures-funded = financiadas
figures-not-funded = rechazadas
figures-amount = importe concedido
figures-consortium = consorcios
figures-came-of-applied = propuestas
figures-reserve = en lista de reserva
figures-found = encontradas
figures-open = abiertas ahora
figures-calls-found = convocatorias encontradas
figures-calls-open = convocatorias abiertas ahora
figures-tables-held = mesas redondas celebradas

figures-tab-overview = Resumen
figures-tab-group = Por grupo
figures-tab-country = Por país
figures-tab-programme = Por programa
figures-tab-need = Por necesidad
figures-tab-quarter = Por trimestre
button-figures-quarter = Este trimestre
button-figures-year = Este año
button-figures-last = El año pasado
button-figures-all = Todo el periodo
button-figures-workbook = Como libro de cálculo (XLSX)
button-figures-pictures = Imágenes
button-figures-back = Volver a las cifras
figures-more = { $count ->
    [one] { $count } dato más está en el libro de cálculo.
    [many] { $count } datos más están en el libro de cálculo.
   *[other] { $count } datos más están en el libro de cálculo.
}
figures-workbook = <b>Las cifras como libro de cálculo</b>: { $period }

figures-pictures = <b>Imágenes: { $period }</b>
button-chart-map = Mapa de miembros
button-chart-regions = Miembros por región
button-chart-members = Miembros a lo largo del tiempo
button-chart-programmes = Convocatorias e interés
button-chart-seats = Plazas por grupo
button-chart-results = Resultados
chart-map = Miembros por país
chart-regions = Miembros por región
chart-members = Miembros por grupo, al final de cada trimestre
chart-programmes = Convocatorias e interés por programa
chart-seats = Plazas por grupo, en mesas redondas celebradas
chart-results = Propuestas y resultados
chart-none = ninguno
chart-off-map = Fuera del mapa: { $countries }
chart-in-fives = Dibujado de cinco en cinco.
chart-more-regions = { $count ->
    [one] { $count } región más tiene menos de { $number } miembros.
    [many] { $count } regiones más tienen menos de { $number } miembros cada una.
   *[other] { $count } regiones más tienen menos de { $number } miembros cada una.
}
chart-alt-none = Todavía no hay cifras de cinco personas o más.

button-radar = Radar de carencias
radar-heading = <b>Radar de carencias: { $where }</b>
radar-everywhere = todos los países
radar-how = Las necesidades que han declarado miembros y regiones, junto a las convocatorias abiertas que responden a ellas. La mayor carencia va primero.
radar-none = Todavía no se ha declarado ninguna necesidad.
radar-members = miembros
radar-regions = en regiones
radar-stated = declarada por regiones
radar-calls = convocatorias abiertas
button-radar-countries = Por país
button-radar-reverse = Convocatorias sin necesidad
radar-countries = <b>Radar de carencias por país.</b> Entre paréntesis: necesidades declaradas a las que no responde ninguna convocatoria abierta.
button-radar-country = { $country } ({ $count })
radar-reverse-heading = <b>Convocatorias abiertas para necesidades que nadie ha declarado: { $where }</b>
radar-reverse-none = Cada convocatoria abierta responde a una necesidad que alguien ha declarado.
radar-declared-in = Declarada en
radar-open-for-it = Convocatorias abiertas para ella
radar-need-gone = Esta necesidad ya no está en la lista.

sheet-method = Método
sheet-group = Grupo
sheet-country = País
sheet-programme = Programa
sheet-need = Necesidad
sheet-quarter = Trimestre
sheet-total = Total
sheet-subject = Tema
sheet-figure = Indicador
sheet-by = Según
sheet-number = Número
sheet-result = Resultado
sheet-as-of = Situación

method-members = Son miembros quienes terminaron la configuración y no han parado; el país es el de su primera región.
method-quarters = Los periodos son trimestres enteros, en tiempo universal. Las plazas cuentan en el trimestre en que se celebró la mesa redonda, todo lo demás en el trimestre en que ocurrió.
method-tables = Las plazas, las plazas ocupadas y las asistencias cuentan solo en las mesas redondas que se celebraron: lo dijo quien las organiza, o consta quién estuvo, o se anotó algo. Las mesas redondas que ya han pasado y de las que nadie dijo si se celebraron se cuentan aparte. Las inscripciones cuentan en todas.
method-few = Menos de { $number } personas aparecen como «<{ $number }». Donde ese número se deduciría de otros, falta también un segundo, o solo se dan los límites entre los que está; los miembros a lo largo del tiempo aparecen de { $number } en { $number }.
method-kept = De los miembros borrados quedan recuentos: por grupo, por país, por programa y por necesidad, cada uno por separado.
method-needs = Una convocatoria puede responder a varias necesidades: las cifras por necesidad no suman. Solo cuentan las necesidades a las que una convocatoria responde con seguridad.
method-applications = Las propuestas y los resultados son lo que los miembros dicen de los suyos, en la fase en que están ahora. Una propuesta cuenta una vez por cada miembro que la indica: si la indican cinco socios, son cinco. Los resultados de las mesas redondas son lo que dicen quienes las organizan; ambos pueden referirse a la misma propuesta.
method-euros = Los importes en otras monedas se convierten a euros con los últimos tipos de referencia; lo que no se puede convertir se omite. Donde no se conoce ningún importe, no se muestra ninguno.
method-differences = Las diferencias entre cifras de distinta clase, como plazas ocupadas y asistencias, no están protegidas así.
