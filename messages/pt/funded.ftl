# Já financiados: operações aprovadas perto do membro.

button-funded = 🏗 Já financiados perto de si
funded-heading =
    <b>Projetos já financiados na sua região</b>
    { $programme }. A quem se pode perguntar:
funded-by = Executado por: { $name }
funded-unnamed = uma organização que a lista não nomeia
funded-money = Apoio da UE: { $amount }
funded-list = <i>Fonte: { $list }</i>
funded-searched = <i>Em alguns projetos, a região é aquela pela qual se pesquisou na lista.</i>
