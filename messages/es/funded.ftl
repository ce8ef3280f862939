# Financiado antes: operaciones aprobadas cerca del miembro.

button-funded = 🏗 Ya financiados cerca de usted
funded-heading =
    <b>Proyectos ya financiados en su región</b>
    { $programme }. A quién podría preguntar:
funded-by = Ejecutado por: { $name }
funded-unnamed = una organización que la lista no nombra
funded-money = Ayuda de la UE: { $amount }
funded-list = <i>Fuente: { $list }</i>
funded-searched = <i>En algunos proyectos, la región es aquella por la que se buscó en la lista.</i>
