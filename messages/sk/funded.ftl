# Podporené v minulosti: projekty v okolí.

button-funded = 🏗 Podporené vo vašom okolí
funded-heading =
    <b>Projekty podporené vo vašom regióne</b>
    { $programme }. Koho sa môžete opýtať:
funded-by = Prijímateľ: { $name }
funded-unnamed = organizácia, ktorú zoznam neuvádza
funded-money = Prostriedky EÚ: { $amount }
funded-list = <i>Zoznam: { $list }</i>
funded-searched = <i>Pri niektorých projektoch je uvedený región, podľa ktorého sa v zozname hľadalo.</i>
