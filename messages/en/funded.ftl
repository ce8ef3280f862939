# Funded before: awarded operations near the member.

button-funded = 🏗 Funded before near you
funded-heading =
    <b>Funded before in your region</b>
    { $programme }. Whom you could ask:
funded-by = Carried out by: { $name }
funded-unnamed = an organisation the list does not name
funded-money = EU money: { $amount }
funded-list = <i>From: { $list }</i>
funded-searched = <i>For some projects, the region is the one by which the list was searched.</i>
