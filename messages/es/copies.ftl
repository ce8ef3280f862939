# Una convocatoria publicada en varios sitios y convocatorias que no dejan de cambiar: para responsables.

copies-none = No hay dos convocatorias de fuentes distintas que se consideren la misma.
copies-heading = <b>Comunicadas como una sola convocatoria</b>
copies-line =
    • { $title } ({ $source })
    se comunica como: { $stands } ({ $first })
    En común: { $why }, desde { $when }. Para separarlas: <code>/keepers part { $call }</code>
copies-why-identifier = identificador
copies-why-link = enlace oficial
copies-why-title-and-dates = título y fecha límite
keepers-parted = Separadas de forma definitiva: la convocatoria { $call } vuelve a comunicarse por sí sola, aparte de { $count ->
    [one] otra.
    [many] otras { $count }.
   *[other] otras { $count }.
}
keepers-not-joined = La convocatoria { $call } no se comunica junto con ninguna otra. Las que sí: <code>/keepers same</code>
keepers-no-call = No existe la convocatoria { $call }. Las que se comunican como una sola: <code>/keepers same</code>
keepers-same-how = Convocatorias comunicadas como una sola: <code>/keepers same</code>. Para separar dos: <code>/keepers part 123</code>

call-restless = <b>Una convocatoria de { $source } cambia una y otra vez</b>
call-restless-meaning = No se avisa a los miembros de cada cambio. Cuando se estabilice, se les comunicará cómo queda.
