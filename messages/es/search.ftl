# La búsqueda de convocatorias y lo que dicen las respuestas.

search-heading = { $total ->
    [one] <b>{ $total } convocatoria para «{ $words }»</b>
    [many] <b>{ $total } de convocatorias para «{ $words }»</b>
   *[other] <b>{ $total } convocatorias para «{ $words }»</b>
}
search-needs = { $count ->
    [one] { $count } de ellas responde a la necesidad «{ $needs }», pero no contiene sus palabras.
    [many] { $count } de ellas responden a la necesidad «{ $needs }», pero no contienen sus palabras.
   *[other] { $count } de ellas responden a la necesidad «{ $needs }», pero no contienen sus palabras.
}
search-needs-all = Convocatorias que responden a la necesidad «{ $needs }»; ninguna contiene sus palabras.
search-none = No he encontrado ninguna convocatoria para «{ $words }». Pruebe con otras palabras, con menos o con parte de un identificador, como ERASMUS-EDU-2026. Lo que encaja con su perfil: /calls
search-how = Escriba lo que busca después de la orden o envíelo simplemente como mensaje. Por ejemplo: /search formación baterías

# Lo que se ha entendido en las palabras de una búsqueda, en una línea propia: región, programa, fecha límite.
search-understood = Se ha entendido: { $parts }
search-unread = Ninguna convocatoria responde a lo que he entendido ({ $parts }). Estas contienen sus palabras.
search-part-month = fecha límite en { $month }
search-part-day = fecha límite el { $last }
search-part-until = fecha límite hasta el { $last }
search-part-from = fecha límite desde el { $first }
search-part-between = fecha límite entre el { $first } y el { $last }
search-part-open = abiertas ahora
search-part-planned = aún no abiertas
search-instead = Ninguna convocatoria contiene «{ $typed }». Esto es lo que he encontrado para «{ $words }».
search-some = Ninguna convocatoria contiene todas estas palabras. Estas contienen algunas.
search-meant = Quizá quería escribir una de las formas de abajo.
search-chosen = Solo: { $filters }
search-none-chosen = Ninguna convocatoria para «{ $words }» cumple esta selección: { $filters }. Los botones de abajo la anulan.
search-expired = Esta búsqueda es demasiado antigua para repetirla. Vuelva a escribir las palabras.
search-narrow-heading = <b>Acotar: «{ $words }»</b>
search-narrow-how = { $total ->
    [one] De momento, { $total } convocatoria. Pulse una opción para activarla o desactivarla.
    [many] De momento, { $total } de convocatorias. Pulse una opción para activarla o desactivarla.
   *[other] De momento, { $total } convocatorias. Pulse una opción para activarla o desactivarla.
}
button-search-off = Sin: { $part }
button-search-on = De nuevo con: { $part }
button-search-narrow = Acotar
button-search-show = { $total ->
    [one] Ver { $total } convocatoria
    [many] Ver { $total } de convocatorias
   *[other] Ver { $total } convocatorias
}
button-search-deadline = Por fecha límite
button-search-best = Las mejores primero
button-search-open = Abiertas ahora
button-search-closed = También las cerradas
button-search-regions = Mis regiones
button-search-within = { $days ->
    [one] Se cierran en { $days } día
    [many] Se cierran en { $days } de días
   *[other] Se cierran en { $days } días
}
button-search-programme = { $programme } ({ $count })
button-search-need = { $need } ({ $count })
button-search-chosen = ✓ Sí: { $choice }
