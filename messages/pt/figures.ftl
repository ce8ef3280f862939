# Números sobre o conjunto: quantos participam e o que daí resulta. Uma etiqueta fica antes dos dois pontos
# e de um número, que também pode ser um dos quatro primeiros.

figure-few = menos de { $number }
figure-least = { $number } ou mais
figure-range = de { $least } a { $most }
figure-held = não indicado

figures-heading = <b>Números: { $period }</b>
figures-all-time = todo o período
figures-span = de { $first } a { $last }
figures-item = { $label }: { $number }
figures-as-of = Atualização: { $when }.
figures-note = Os números sobre menos de { $number } pessoas não são mostrados, nem aquilo que os revelaria.
figures-nothing = Ainda nada foi contado.
figures-no-call = sem convite

figures-about-members = Membros
figures-about-tables = Mesas-redondas
figures-about-seats = Lugares em mesas-redondas realizadas
figures-about-interest = Interesse pelos convites
figures-about-applications = Membros com uma candidatura, segundo dizem
figures-about-came-of = Resultados das mesas-redondas, segundo quem as organiza
figures-about-calls = Convites

figures-now = agora
figures-members = membros
figures-named = com organização indicada
figures-countries = países
figures-regions = regiões
figures-held-tables = realizadas
figures-balanced-tables = com três grupos ou mais
figures-planned-tables = previstas
figures-cancelled-tables = canceladas
figures-not-held-tables = não realizadas
figures-unknown-tables = não se sabe se se realizaram
figures-signed-up = inscrições no total
figures-offered = oferecidos
figures-any-group = para qualquer grupo
figures-seated = ocupados
figures-seats-offered = lugares em mesas-redondas realizadas
figures-seats-taken = lugares ocupados
figures-attended = presenças
figures-share = parte das presenças
figures-guests = das quais de convidados
figures-interested = manifestações de interesse
figures-saved = guardados
figures-in-all = no total
figures-applications = membros com uma candidatura
figures-applied = ainda sem resposta
figures-funded = financiadas
figures-not-funded = recusadas
figures-amount = montante concedido
figures-consortium = consórcios
figures-came-of-applied = candidaturas
figures-reserve = em lista de reserva
figures-found = encontrados
figures-open = abertos agora
figures-calls-found = convites encontrados
figures-calls-open = convites abertos agora
figures-tables-held = mesas-redondas realizadas

figures-tab-overview = Visão geral
figures-tab-group = Por grupo
figures-tab-country = Por país
figures-tab-programme = Por programa
figures-tab-need = Por necessidade
figures-tab-quarter = Por trimestre
button-figures-quarter = Este trimestre
button-figures-year = Este ano
button-figures-last = No ano passado
button-figures-all = Todo o período
button-figures-workbook = Como livro de cálculo (XLSX)
button-figures-pictures = Imagens
button-figures-back = Voltar aos números
figures-more = { $count ->
    [one] Mais { $count } dado está no livro de cálculo.
    [many] Mais { $count } dados estão no livro de cálculo.
   *[other] Mais { $count } dados estão no livro de cálculo.
}
figures-workbook = <b>Os números como livro de cálculo</b>: { $period }

figures-pictures = <b>Imagens: { $period }</b>
button-chart-map = Mapa dos membros
button-chart-regions = Membros por região
button-chart-members = Membros ao longo do tempo
button-chart-programmes = Convites e interesse
button-chart-seats = Lugares por grupo
button-chart-results = Resultados
chart-map = Membros por país
chart-regions = Membros por região
chart-members = Membros por grupo, no fim de cada trimestre
chart-programmes = Convites e interesse por programa
chart-seats = Lugares por grupo, em mesas-redondas realizadas
chart-results = Candidaturas e resultados
chart-none = nenhum
chart-off-map = Fora do mapa: { $countries }
chart-in-fives = Desenhado de cinco em cinco.
chart-more-regions = { $count ->
    [one] Mais { $count } região tem menos de { $number } membros.
    [many] Mais { $count } regiões têm menos de { $number } membros cada uma.
   *[other] Mais { $count } regiões têm menos de { $number } membros cada uma.
}
chart-alt-none = Ainda não há números de cinco pessoas ou mais.

button-radar = Radar de lacunas
radar-heading = <b>Radar de lacunas: { $where }</b>
radar-everywhere = todos os países
radar-how = As necessidades que membros e regiões declararam, ao lado dos convites abertos que lhes respondem. A maior lacuna vem primeiro.
radar-none = Ainda não foi declarada nenhuma necessidade.
radar-members = membros
radar-regions = em regiões
radar-stated = declarada por regiões
radar-calls = convites abertos
button-radar-countries = Por país
button-radar-reverse = Convites sem necessidade
radar-countries = <b>Radar de lacunas por país.</b> Entre parênteses: necessidades declaradas a que nenhum convite aberto responde.
button-radar-country = { $country } ({ $count })
radar-reverse-heading = <b>Convites abertos para necessidades que ninguém declarou: { $where }</b>
radar-reverse-none = Cada convite aberto responde a uma necessidade que alguém declarou.
radar-declared-in = Declarada em
radar-open-for-it = Convites abertos para ela
radar-need-gone = Esta necessidade já não está na lista.

sheet-method = Método
sheet-group = Grupo
sheet-country = País
sheet-programme = Programa
sheet-need = Necessidade
sheet-quarter = Trimestre
sheet-total = Total
sheet-subject = Assunto
sheet-figure = Indicador
sheet-by = Segundo
sheet-number = Número
sheet-result = Resultado
sheet-as-of = Atualização

method-members = São membros os que concluíram a configuração e não pararam; o país é o da sua primeira região.
method-quarters = Os períodos são trimestres inteiros, em tempo universal. Os lugares contam no trimestre em que a mesa-redonda se realizou, tudo o resto naquele em que aconteceu.
method-tables = Os lugares, os lugares ocupados e as presenças contam só nas mesas-redondas que se realizaram: quem organiza o disse, ou ficou registado quem esteve, ou algo foi anotado. As mesas-redondas que já passaram e das quais ninguém disse se se realizaram contam-se à parte. As inscrições contam em todas.
method-few = Menos de { $number } pessoas aparecem como «<{ $number }». Onde esse número se poderia deduzir de outros, falta também um segundo, ou só se indicam os limites entre os quais está; os membros ao longo do tempo aparecem de { $number } em { $number }.
method-kept = Dos membros apagados ficam contagens: por grupo, por país, por programa e por necessidade, cada uma por si.
method-needs = Um convite pode responder a várias necessidades: os números por necessidade não se somam. Só contam as necessidades a que um convite responde com segurança.
method-applications = As candidaturas e os resultados são o que os membros dizem dos seus, na fase em que estão agora. Uma candidatura conta uma vez por cada membro que a indica: se cinco parceiros a indicarem, são cinco. Os resultados das mesas-redondas são o que diz quem as organiza; ambos podem referir-se à mesma candidatura.
method-euros = Os montantes noutras moedas são convertidos em euros às taxas de referência mais recentes; o que não pode ser convertido é omitido. Onde não se conhece nenhum montante, não aparece nenhum.
method-differences = As diferenças entre números de tipos diferentes, como lugares ocupados e presenças, não estão protegidas deste modo.
