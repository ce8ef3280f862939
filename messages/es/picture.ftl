# La imagen de las próximas fechas límite y las palabras que la sustituyen.

picture-heading = Sus próximas fechas límite
picture-as-of = Situación: { $day }
picture-today = Hoy
picture-saved = Guardada
picture-interested = De interés
picture-more = { $count ->
    [one] { $count } convocatoria más tiene una fecha límite próxima.
    [many] { $count } de convocatorias más tienen fechas límite próximas.
   *[other] { $count } convocatorias más tienen fechas límite próximas.
}
picture-dates-more = { $count ->
    [one] { $count } fecha más
    [many] { $count } de fechas más
   *[other] { $count } fechas más
}
picture-legend-kept = Guardada o de interés
picture-legend-other = Otra convocatoria
picture-legend-bar = Día aún sin publicar

picture-caption = { $count ->
    [one] <b>Su próxima fecha límite</b>, situación: { $day }, { $count } convocatoria.
    [many] <b>Sus próximas fechas límite</b>, situación: { $day }, { $count } de convocatorias. Las más próximas:
   *[other] <b>Sus próximas fechas límite</b>, situación: { $day }, { $count } convocatorias. Las más próximas:
}
picture-line = • { $when }: { $title }
picture-line-kept = • { $when }: { $title } ({ $state })
picture-rest = { $count ->
    [one] Después, { $count } más: { $when }
    [many] Después, { $count } más, la última: { $when }
   *[other] Después, { $count } más, la última: { $when }
}

button-picture = Fechas límite en una imagen
picture-none = Ninguna de estas convocatorias tiene una fecha límite próxima.

settings-name-picture = Imagen de las fechas límite
settings-picture = { $theme ->
    [light] clara, debajo del resumen
    [dark] oscura, debajo del resumen
   *[else] ninguna
}
picture-ask =
    <b>¿Qué imagen debe acompañar al resumen?</b>
    Cuando se acercan tres o más fechas límite, una imagen las muestra por orden de fecha. Llega sin sonido.
picture-theme = { $theme ->
    [light] Una imagen clara
    [dark] Una imagen oscura
   *[else] Ninguna imagen
}
