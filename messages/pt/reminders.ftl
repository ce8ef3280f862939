# Lembretes: a cadência, o que foi pedido uma vez e os adiamentos.

command-reminders = Quando recebe lembretes dos convites guardados
settings-name-reminders = Lembretes

ladder-heading = <b>Lembretes dos convites guardados</b>
ladder-now = Agora: { $ladder }
ladder-rungs = { $days } dias antes da data-limite
ladder-rungs-one = { $days ->
    [one] { $days } dia
    [many] { $days } de dias
   *[other] { $days } dias
} antes da data-limite
ladder-rungs-day = no último dia
ladder-at = { $rungs }; hora: { $hour } ({ $city })
ladder-short = { $days } dias
ladder-off = nenhum
ladder-ask = Toque num número de dias para o acrescentar ou retirar. Para indicar outros, escreva, por exemplo, /reminders 45 14 3. A hora é a do seu resumo: /rhythm
ladder-rung = { $days ->
    [0] o último dia
    [one] { $days } dia
    [many] { $days } de dias
   *[other] { $days } dias
}
ladder-choice-default = Como no início: { $ladder }
ladder-choice-off = Nenhum lembrete
ladder-how = Não compreendi. Exemplos: /reminders 45 14 3 para os dias antes da data-limite (0 é o último dia; no máximo dez números e nenhum superior a 365), /reminders off para não receber nenhum, /reminders default para os do início.
ladder-full = Podem escolher-se, no máximo, dez números de dias e nenhum superior a 365. Retire primeiro um.
ladder-coming = <b>Lembretes que pediu</b>
ladder-coming-line = { $n }. { $when }: { $title }
ladder-coming-none = Para um lembrete de um só convite, toque em ⏰ Lembrar-me na respetiva ficha.
ladder-remove = Retirar { $n }

button-remind = ⏰ Lembrar-me
remind-ask =
    <b>Quando devo lembrar-lho?</b>
    { $title }
remind-coming = <b>Lembretes deste convite</b>
remind-line = • { $when }
remind-line-ladder = • { $when }, segundo a sua cadência ({ $ladder })
remind-line-ladder-past = • segundo a sua cadência ({ $ladder }): nenhum pendente
remind-line-opens = na abertura: { $when }
remind-line-opens-unknown = na abertura; o dia ainda não foi publicado
remind-line-before = { $rule ->
    [b7] uma semana antes da data-limite
   *[else] um mês antes da data-limite
}: { $when }
remind-type = A hora é a do seu resumo: { $hour } ({ $city }). Um só lembrete não guarda o convite.
remind-choice-ladder = Segundo a sua cadência ({ $ladder }); guarda-o
remind-choice-ladder-again = De novo segundo a sua cadência ({ $ladder })
remind-choice-ladder-off = Sem seguir a cadência
remind-choice-1 = Amanhã
remind-choice-3 = Dentro de 3 dias
remind-choice-7 = Dentro de uma semana
remind-choice-b7 = Uma semana antes da data-limite
remind-choice-b30 = Um mês antes da data-limite
remind-choice-opens = Na abertura
remind-choice-day = Outro dia
remind-remove = Retirar: { $when }
remind-which-day = Que dia? Escreva-o, por exemplo, como 3 de setembro, 03/09/2027 ou 2027-09-03.
remind-not-a-day = Não compreendi de que dia se trata. Escreva-o, por exemplo, como 3 de setembro, 03/09/2027 ou 2027-09-03.
remind-cannot-past = Esse momento já passou. Escolha um dia futuro.
remind-cannot-after = Esse dia é posterior à data-limite deste convite. Escolha um dia anterior.
remind-cannot-far = Faltam mais de três anos para esse dia. Escolha um dia anterior.
remind-cannot-late = Já é tarde para isso: a data-limite está mais próxima.
remind-cannot-open = Este convite não está a aguardar abertura.
remind-cannot-many = Já pediu 100 lembretes. Retire primeiro alguns: /reminders
remind-cannot-undated = Este convite não tem nenhuma data-limite futura.
remind-cannot-unknown = Não compreendi quando.
remind-set = Receberá um novo lembrete: <b>{ $when }</b>
remind-title = { $title }
remind-never = <b>Sem mais lembretes deste convite</b>
    Continua guardado; se a data-limite mudar, a alteração continua a ser-lhe comunicada.
remind-undo = Anular
button-remind-never = Não voltar a lembrar
button-remind-1 = De novo amanhã
button-remind-3 = De novo dentro de 3 dias
button-remind-b7 = Uma semana antes da data-limite

reminder-plain = <b>Lembrete</b>
reminder-open = <b>Lembrete: este convite está aberto</b>
reminder-opens = { $days ->
    [0] <b>Lembrete: abre hoje</b>
    [1] <b>Lembrete: abre amanhã</b>
    [one] <b>Lembrete: abre dentro de { $days } dia</b>
    [many] <b>Lembrete: abre dentro de { $days } de dias</b>
   *[other] <b>Lembrete: abre dentro de { $days } dias</b>
}
reminder-not-open = <b>Lembrete: ainda não aberto</b>
reminder-moved = A data-limite mudou desde que pediu o lembrete. Era { $when }.
reminder-why-asked = Pediu-me que lhe lembrasse este convite.
reminder-why-colleague = { $said ->
    [interested] A pessoa ausente indicou que este convite interessa à região.
    [asked] A pessoa ausente pediu este lembrete.
   *[else] A pessoa ausente guardou este convite.
}
