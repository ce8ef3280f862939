# Già finanziati: operazioni approvate vicino al membro.

button-funded = 🏗 Già finanziati vicino a lei
funded-heading =
    <b>Progetti già finanziati nella sua regione</b>
    { $programme }. A chi si potrebbe chiedere:
funded-by = Realizzato da: { $name }
funded-unnamed = un’organizzazione che l’elenco non nomina
funded-money = Contributo dell’UE: { $amount }
funded-list = <i>Fonte: { $list }</i>
funded-searched = <i>Per alcuni progetti la regione è quella usata per la ricerca nell’elenco.</i>
