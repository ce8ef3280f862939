# Funded before: awarded operations near the member.

button-funded = 🏗 Déjà financés près de chez vous
funded-heading =
    <b>Déjà financés dans votre région</b>
    { $programme }. À qui vous pourriez vous adresser :
funded-by = Porté par : { $name }
funded-unnamed = un organisme que la liste ne nomme pas
funded-money = Fonds européens : { $amount }
funded-list = <i>Source : { $list }</i>
funded-searched = <i>Pour certains projets, la région est celle qui a servi à interroger la liste.</i>
