# La configuración inicial y las mismas preguntas hechas más tarde.

setup-welcome =
    <b>{ $assistant }</b>

    Le comunico a tiempo, y con los motivos, las convocatorias de la UE que responden a las necesidades de su región. Cuando varias regiones quieren la misma convocatoria, pueden reunirse en una mesa redonda.

    Son cinco preguntas breves y todas se pueden omitir. Qué se conserva sobre usted: /privacy
setup-language = ¿En qué idioma debo escribir?

setup-region =
    <b>{ $group ->
        [yes] ¿De qué región se ocupa este grupo?
       *[else] ¿Dónde trabaja?
    }</b>
    Escriba el nombre de una región, una ciudad o un país, o un código NUTS como CZ080. También puede enviar una ubicación.
setup-region-found = Para «{ $typed }» he encontrado lo siguiente. Elija una opción. Las zonas más amplias figuran debajo.
setup-region-nearby = Estas regiones son las que tienen su centro más cerca de su ubicación, la primera a { $away }. Cerca de una frontera o de una costa, la suya puede ser la segunda. Elija una; las zonas más amplias figuran debajo.
setup-region-nearest = Esta región es la que tiene su centro más cerca de su ubicación, a { $away }. Si es la suya, elíjala; las zonas más amplias figuran debajo.
setup-region-away = { $near ->
    [yes] menos de 5 km
   *[else] { $far } km
}
setup-region-far = Su ubicación no está en ninguna de las regiones que conozco: son las de la Unión Europea y sus vecinos. Escriba el nombre de la región para la que trabaja.

setup-region-none = No he encontrado ninguna región para «{ $typed }». Pruebe con otra grafía, una localidad mayor cercana o un código NUTS como DE11.
setup-region-chosen = <b>Sus regiones:</b> { $regions }
setup-region-more = Para añadir otra, escriba su nombre o envíe una ubicación.
setup-region-drop = Quitar { $region }
setup-reply = En un grupo solo leo las respuestas: responda a este mensaje.

setup-needs =
    <b>¿De qué quiere recibir información?</b>
    Pulse tantas como quiera. { $served ->
        [yes] Si no elige ninguna, recibirá lo que necesita su región.
       *[else] Si no elige ninguna, recibirá información de todas.
    }
setup-needs-region = <b>Necesidades de { $region }:</b> { $needs }
setup-needs-take = Adoptar las necesidades de { $region }
setup-needs-set = Son también las de { $region }
setup-needs-erase = Borrar las necesidades de { $region }
setup-needs-not-allowed = Solo quien organiza mesas redondas en esta región puede decir qué necesita.
setup-needs-typed = O escriba en una frase en qué trabaja su región y le propongo lo que encaja.
setup-needs-command = O escriba /needs y una frase sobre en qué trabaja su región y le propongo lo que encaja.
needs-suggested = <b>Según sus palabras</b>
needs-suggested-line = • { $need }: { $words }
needs-suggested-word = «{ $word }»
needs-suggested-none = En esas palabras no he encontrado nada que conozca. Dígalo de otra manera o elija de la lista.
needs-suggested-all = Elegir todas estas
needs-suggested-more = Elegir entre todas
setup-needs-group = <b>{ $group }</b>, { $page } de { $pages }
setup-needs-count = { $count ->
    [0] Nada elegido todavía.
    [one] { $count } elegida hasta ahora.
    [many] { $count } elegidas hasta ahora.
   *[other] { $count } elegidas hasta ahora.
}
needs-open = { $need } ({ $count })
setup-needs-open = Entre paréntesis: convocatorias abiertas o anunciadas ahora, { $of ->
    [regions] para sus regiones.
   *[else] para todas las regiones.
}

setup-needs-first = <b>Lo más importante para usted:</b> { $needs }
setup-needs-weigh = ★ ¿Qué es lo más importante?
needs-first = ★ primero: { $need }
needs-weigh =
    <b>¿Qué es lo más importante para usted?</b>
    Pulse una necesidad y las convocatorias que respondan a ella irán primero en sus listas y resúmenes. Púlsela otra vez para deshacerlo.

    También puede dejarlo todo como está: sus necesidades cuentan entonces por igual. En ningún caso se omite nada.
setup-needs-before = ‹ { $group }
setup-needs-after = { $group } ›
setup-needs-done = { $count ->
    [0] Listo: { $served ->
        [yes] lo que necesita mi región
       *[else] todo
    }
    [one] Listo: { $count } elegida
    [many] Listo: { $count } elegidas
   *[other] Listo: { $count } elegidas
}
needs-green-technology = Tecnología verde
needs-digital-technology = Tecnología digital
needs-industry = Industria
needs-education = Educación y formación
needs-people = Personas
needs-region = La región

setup-group =
    <b>¿A quién representa?</b>
    En una mesa redonda se reservan plazas para cada uno de estos grupos.
setup-organisation =
    <b>¿Para qué organización trabaja?</b>
    Escriba su nombre, para que quien organiza una mesa redonda vea quién pide una plaza. No es obligatorio.
setup-organisation-now = Ahora: { $organisation }
setup-erase = Borrarla

setup-rhythm = <b>¿Con qué frecuencia debo escribir?</b>
setup-rhythm-weekly = Cada semana: { $weekday } { $hour }
setup-rhythm-at-once = Al momento, el resto cada semana
setup-rhythm-later = El día y la hora se pueden cambiar más tarde con /rhythm.
setup-rhythm-when = El resumen semanal llega el { $weekday } a las { $hour }, hora de { $city }.

setup-preview = { $total ->
    [0] <b>En los últimos { $days } días no habría recibido ninguna convocatoria.</b>
    [one] <b>En los últimos { $days } días habría recibido { $total } convocatoria.</b>
    [many] <b>En los últimos { $days } días habría recibido estos { $total } de convocatorias.</b>
   *[other] <b>En los últimos { $days } días habría recibido estas { $total } convocatorias.</b>
}
setup-preview-line = • { $title }
setup-preview-more = { $count ->
    [one] Y { $count } más.
    [many] Y { $count } más.
   *[other] Y { $count } más.
}
setup-preview-none = Vuelva atrás para elegir más necesidades o una zona más amplia, o quédese con esto: pocos mensajes, pero útiles.

setup-finished-weekly = <b>Listo.</b> Lo que está abierto ahora llega enseguida, en un solo mensaje. Después escribo el { $weekday } a las { $hour }, hora de { $city }, y antes solo si una convocatoria se cierra antes.
setup-finished-at-once = <b>Listo.</b> Lo que está abierto ahora llega enseguida, en un solo mensaje. Después, lo que mejor encaja llega al momento y el resto el { $weekday } a las { $hour }, hora de { $city }.
setup-finished-how = Cambiarlo todo: /settings. Silencio durante un tiempo: /pause. Dejar de recibir mensajes: /stop. Borrarlo todo: /forget
setup-finished-group = Los administradores lo cambian todo con /settings y lo detienen con /stop. Para inscribirse en mesas redondas, escríbame en un chat privado.
setup-offer = ¿Le aviso cuando haya convocatorias que encajen con su región? Configurarlo lleva un minuto.

setup-back = ‹ Volver
setup-skip = Omitir
setup-done = Listo
setup-finish = Así está bien
setup-continue = Configurar
