# Eerder gefinancierd: toegekende projecten in de buurt van het lid.

button-funded = 🏗 Eerder gefinancierd in uw buurt
funded-heading =
    <b>Eerder gefinancierd in uw regio</b>
    { $programme }. Wie u zou kunnen vragen:
funded-by = Uitgevoerd door: { $name }
funded-unnamed = een organisatie die de lijst niet noemt
funded-money = EU-steun: { $amount }
funded-list = <i>Bron: { $list }</i>
funded-searched = <i>Voor sommige projecten is de regio die waarop in de lijst werd gezocht.</i>
