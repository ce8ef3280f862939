# Dotychczas dofinansowane: projekty w pobliżu.

button-funded = 🏗 Dofinansowane w pobliżu
funded-heading =
    <b>Projekty dofinansowane w Państwa regionie</b>
    { $programme }. Kogo można zapytać:
funded-by = Beneficjent: { $name }
funded-unnamed = organizacja niewymieniona w wykazie
funded-money = Środki UE: { $amount }
funded-list = <i>Wykaz: { $list }</i>
funded-searched = <i>Przy niektórych projektach podano region, według którego przeszukano wykaz.</i>
