# La ficha de una convocatoria.

alert-new = <b>Novedad para usted</b>
alert-changed = <b>Modificada</b>
alert-urgent = { $days ->
    [0] Este mensaje llega ahora porque la convocatoria se cierra hoy.
    [1] Este mensaje llega ahora porque la convocatoria se cierra mañana.
    [one] Este mensaje llega ahora porque la convocatoria se cierra dentro de { $days } día.
    [many] Este mensaje llega ahora porque la convocatoria se cierra dentro de { $days } de días.
   *[other] Este mensaje llega ahora porque la convocatoria se cierra dentro de { $days } días.
}

card-programme = { $programme }
card-programme-reference = { $programme } · <code>{ $reference }</code>
card-status = <b>Estado:</b> { $status }
card-opens = <b>Estado:</b> Aún no abierta. Apertura: { $when }
card-planned-opens = <b>Estado:</b> Anunciada. Apertura prevista: { $when }
card-planned = (todavía puede cambiar o anularse)
card-published-status = (el organismo convocante aún indica: { $status })
card-closed-early = La página del organismo convocante indica: <b>{ $status }</b>. Es probable que la convocatoria se cerrara antes de la fecha límite; consulte primero esa página.

card-deadline = <b>Fecha límite:</b> { $when }, { $left }
card-deadline-about = <b>Fecha límite:</b> { $when }. El día exacto aún no se ha publicado.
card-own-time = <b>En su hora local:</b> { $when }
card-further = <b>Otras fechas límite:</b> { $when }
card-closed = <b>Fecha límite:</b> { $when }, plazo cerrado
card-undated = <b>Fecha límite:</b> ninguna publicada

card-budget = <b>Presupuesto de la convocatoria:</b> { $amount }
card-grant-range = <b>Por proyecto:</b> de { $low } a { $high }
card-grant-most = <b>Por proyecto:</b> hasta { $amount }
card-grant-least = <b>Por proyecto:</b> { $amount } como mínimo
card-rate = En euros, al tipo de cambio del Banco Central Europeo del { $day }: { $one } = { $other }
card-grants = { $count ->
    [one] <b>Proyectos previstos:</b> { $count }
    [many] <b>Proyectos previstos:</b> { $count }
   *[other] <b>Proyectos previstos:</b> { $count }
}
card-cofinancing = <b>Cofinanciación:</b> { $share } de los costes subvencionables

card-who = <b>Quién puede presentarse</b>
card-where = <b>Dónde:</b> { $places }
card-anywhere = <b>Dónde:</b> todo el ámbito del programa

card-why = <b>Por qué le interesa</b>
why-need = { $need }: { $words }
why-need-region = { $need } (necesidad de la región { $region })
why-perhaps = Quizá: { $why }
why-territory = Su territorio está incluido: { $region }
why-category = Su región está entre las que se buscan ({ $asks }): { $region }

card-check = <b>Por comprobar</b>
check-dates = ¿Sigue abierta la convocatoria? Sus fechas no están claras.
check-territory = ¿Está incluido su territorio? La convocatoria no lo dice con claridad.
check-category = La convocatoria es solo para { $asks }. { $known ->
    [in] Según nuestros datos, { $value } está entre ellas. Conviene comprobarlo.
    [out] Según nuestros datos, { $value } no está entre ellas: figura entre las { $kind }. Conviene comprobarlo.
    [part] En { $value }, según nuestros datos, están entre ellas: { $parts }.
   *[else] ¿Está { $value } entre ellas? No lo sabemos.
}
check-just-transition = { $within ->
    [some] En { $value }, están incluidos en un plan de transición justa, en todo o en parte: { $parts }. ¿Se encuentra usted allí? El Fondo solo financia en esos territorios.
   *[else] ¿Pertenece su región a un territorio de transición justa? El Fondo solo financia en esos territorios.
}
check-applicants = ¿Puede presentarse su organización? La convocatoria no lo dice con claridad.
check-applicants-read = ¿Puede presentarse su organización? Compare con «Quién puede presentarse», más arriba.
check-programme = ¿Puede usted participar en el programa? La convocatoria no lo dice con claridad.
check-other = ¿Cumple usted todas las condiciones? Una no se ha podido determinar: { $value }

card-changed = <b>Cambios desde su última consulta</b>
change-title = Título: { $old } → { $new }
change-published_status = Estado: { $old } → { $new }
change-opens = Apertura: { $old } → { $new }
change-cut_offs = Fecha límite: { $old } → { $new }
change-cut-off-added = Fecha límite añadida: { $new }
change-cut-off-dropped = Fecha límite suprimida: { $old }
change-budget = Presupuesto: { $old } → { $new }
change-applicants = Quién puede presentarse: { $how ->
    [more] ahora también: { $new }
    [fewer] ya no: { $old }
    [both] ahora también: { $new }; ya no: { $old }
   *[else] { $old } → { $new }
}
change-regions = Dónde: { $how ->
    [more] ahora también: { $new }
    [fewer] ya no: { $old }
    [both] ahora también: { $new }; ya no: { $old }
   *[else] { $old } → { $new }
}
change-places = Dónde, según lo publicado: { $old } → { $new }

card-interest = <b>Interés hasta ahora:</b> { $members ->
    [one] { $members } miembro
    [many] { $members } de miembros
   *[other] { $members } miembros
} de { $countries ->
    [one] { $countries } país
    [many] { $countries } de países
   *[other] { $countries } países
}
card-table = <b>Mesa redonda sobre esta convocatoria:</b> { $when }

card-link = <a href="{ $url }">Página oficial</a>
card-as-of = Situación: { $when }. Fuente: { $source }
card-also = Publicada también por { $sources }

button-int = { $state ->
    [on] 🙋 Región interesada ✓
   *[else] 🙋 A mi región le interesa
}
button-save = { $state ->
    [on] ⭐ Guardada ✓
   *[else] ⭐ Guardar
}
button-ics = 🗓 Calendario
button-share = 🔁 Compartir
button-fits = { $state ->
    [on] 👍 Encaja ✓
   *[else] 👍 Encaja
}
button-no = { $state ->
    [on] 🔕 No nos sirve ✓
   *[else] 🔕 No nos sirve
}
button-table = Mesa redonda, { $when }
button-back = ‹ Volver
button-show = Ver la convocatoria

not-for-us-ask =
    <b>¿No les sirve?</b>
    { $title }

    Indique por qué. No volverá a recibir avisos de esta convocatoria y la selección mejorará.

share-title = <b>{ $title }</b>
share-link = <a href="{ $url }">Detalles, fechas límite e interés de otras regiones</a>
button-share-chat = Enviar a un chat
button-copy-link = Copiar el enlace
