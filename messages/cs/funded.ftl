# Dříve podpořené: projekty v okolí.

button-funded = 🏗 Podpořeno ve vašem okolí
funded-heading =
    <b>Projekty podpořené ve vašem regionu</b>
    { $programme }. Koho se můžete zeptat:
funded-by = Příjemce: { $name }
funded-unnamed = organizace, kterou seznam neuvádí
funded-money = Prostředky EU: { $amount }
funded-list = <i>Seznam: { $list }</i>
funded-searched = <i>U některých projektů je uveden region, podle kterého se v seznamu hledalo.</i>
