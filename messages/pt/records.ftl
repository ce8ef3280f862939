# O que consta de uma mesa-redonda: o seu registo e a sua exportação.

desk-button-log = Registo
desk-button-export = Exportar
log-heading = <b>Registo: { $title }</b>
log-none = Ainda nada foi feito nesta mesa-redonda.
log-line = { $when } · { $who }: { $what }
log-host = quem organiza
log-cohost = quem coorganiza
log-keeper = os responsáveis
log-member = um membro ({ $group }, { $country })
log-nobody = alguém que foi apagado
log-opened = abertura
log-cancelled = cancelamento
log-reopened = reabertura
log-date = data
log-place = local e línguas
log-seats = lugares e inscrição
log-people = quem vem
log-hosts = organização
log-questions = perguntas na inscrição
log-guests = convidados
log-minutes = decisões e ações
log-results = resultados
log-held = se se realizou
log-briefing = dossiê e ordem de trabalhos
log-series = outras mesas-redondas
log-exported = exportação para ficheiro
log-other = outra coisa
button-log-csv = Como ficheiro (CSV)
log-file = <b>O registo desta mesa-redonda</b>: { $title }

export-how =
    <b>Exportar: { $title }</b>

    Todas as inscrições por grupo, país e estado, com respostas e presença, as decisões e ações, e o resultado. Só figuram os nomes de quem consentiu e dos convidados.

export-file = <b>Mesa-redonda</b>: { $title }

export-sheet-table = Mesa-redonda
export-sheet-seats = Inscrições
export-title = Título
export-starts = Início
export-state = Estado
export-call = Convite
export-seats = Lugares
export-number = Entrada
export-party = Pessoas
export-seat = Lugar
export-since = Desde
export-guest = Convidado
export-name = Nome
export-partner = Segunda pessoa
export-organisation = Organização
export-yes = sim
export-no = não
export-kind = Tipo
export-decision = Decisão
export-action = Ação
export-words = Texto
export-owner = Responsável (entrada)
export-due = Prazo
export-done = Feito
export-step = Passo
export-when = Quando
export-currency = Moeda
export-who = Quem
export-what = O quê
export-act = Ato
export-partners = Parceiros
