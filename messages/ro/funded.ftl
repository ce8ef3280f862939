# Finanțate anterior: operațiuni aprobate în apropierea membrului.

button-funded = 🏗 Finanțate deja în apropiere
funded-heading =
    <b>Proiecte deja finanțate în regiunea dumneavoastră</b>
    { $programme }. Pe cine ați putea întreba:
funded-by = Realizat de: { $name }
funded-unnamed = o organizație pe care lista nu o numește
funded-money = Fonduri UE: { $amount }
funded-list = <i>Sursa: { $list }</i>
funded-searched = <i>Pentru unele proiecte, regiunea este cea după care s-a căutat în listă.</i>
