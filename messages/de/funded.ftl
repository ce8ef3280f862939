# Funded before: awarded operations near the member.

button-funded = 🏗 Schon gefördert in Ihrer Nähe
funded-heading =
    <b>In Ihrer Region schon gefördert</b>
    { $programme }. Wen Sie fragen könnten:
funded-by = Träger: { $name }
funded-unnamed = eine Organisation, die die Liste nicht nennt
funded-money = EU-Mittel: { $amount }
funded-list = <i>Aus: { $list }</i>
funded-searched = <i>Bei manchen Projekten ist die Region diejenige, nach der in der Liste gesucht wurde.</i>
