# Events: study visits, forums, conferences, webinars and meetings.

command-events = Visitas de estudo, fóruns, conferências e webinários próximos
command-event = Acrescentar um evento

section-events = Eventos
section-events-more = Mais eventos próximos: { $count }. Todos: /events

event-kind-name = { $kind ->
    [study-visit] Visita de estudo
    [forum] Fórum
    [conference] Conferência
    [webinar] Webinário
   *[else] Reunião
}
event-title = <b>{ $title }</b>
event-kind = <b>Tipo:</b> { $kind }
event-when = <b>Quando:</b> { $when }
event-where = <b>Onde:</b> { $where }
event-online = em linha
event-days = { $first } – { $last }
event-until = { $when }, até: { $until }
event-needs = <b>Necessidades:</b> { $needs }
event-audience = <b>Para:</b> { $name }
event-call = <b>Sobre o convite:</b> { $title }
event-table = <b>Mesa-redonda:</b> { $title }, { $when }
event-link = <a href="{ $url }">Programa e inscrição</a>
event-is-cancelled = <b>Este evento foi cancelado.</b>
event-is-back = <b>Este evento realiza-se afinal.</b>
event-moved = <b>A data mudou.</b> Antes: { $before }
event-place-changed = <b>O local mudou.</b> Antes: { $before }
event-why-audience = Porquê: { $name }
event-why-table = Porquê: uma mesa-redonda sua
event-beside = À margem do evento «{ $title }», { $when }
event-gone = Este evento já não existe. Os próximos: /events
event-not-yours = Este evento é só para os membros de um comité ou grupo de trabalho. Todos: /committees

events-heading = <b>Próximos eventos: { $total }</b>
events-none = <b>De momento não há nenhum evento próximo.</b>
events-how = Para acrescentar um: /event

calendar-event = O evento, como ficheiro para o seu calendário.
calendar-event-off = O evento foi cancelado. Este ficheiro retira-o do seu calendário.

event-ask-title =
    <b>Um novo evento</b>
    Como se chama? Escreva o título.
event-how = Também pode ser numa só linha, com barras entre as partes: <code>/event Título | visita de estudo | 12 de maio de 2026 10:00-16:00 | Ostrava | https://example.org | baterias | 123</code>. As partes são título, tipo, data, local, ligação, necessidades e convite; a partir da ligação podem faltar.
event-ask-rename =
    <b>Como se deve chamar?</b>
    { $title }

    Escreva o novo título.
event-ask-kind =
    <b>Que tipo de evento é?</b>
    { $title }
event-ask-when =
    <b>Quando é?</b>
    { $title }

    Escreva, por exemplo, 12 de maio de 2026 10:00-16:00, ou 12-14 de maio de 2026 para dias inteiros. As horas são as do seu fuso horário.
event-ask-where =
    <b>Onde é?</b>
    { $title }

    Escreva o local e a cidade. Se for em linha, toque no botão.
event-ask-link =
    <b>Onde se pode ler mais e fazer a inscrição?</b>
    { $title }

    Envie o endereço da página web.
event-ask-needs =
    <b>A que necessidades diz respeito?</b>
    { $title }

    Quem tiver uma delas é informado. Sem necessidades nem região, todos são informados. Toque, ou escreva numa frase de que se trata.

    <b>{ $group }</b>
event-ask-call =
    <b>É sobre um convite?</b>
    { $title }

    Escreva o número do convite ou o seu identificador.
event-ask-audience =
    <b>Para quem é?</b>
    { $title }

    São informados os membros do comité ou grupo de trabalho, e mais ninguém.
event-bad-when = Não consigo ler «{ $said }» como uma data futura. Escreva-a como 12 de maio de 2026 10:00-16:00 ou 12-14 de maio de 2026.
event-bad-link = «{ $said }» não é um endereço web. Envie um que comece por http:// ou https://.
event-bad-kind = Não conheço o tipo «{ $said }». Há: { $kinds }
event-bad-call = Não encontrei nenhum convite para «{ $said }». Escreva o número ou o identificador.
event-bad-need = Não encontrei nenhuma necessidade em «{ $said }». Toque, ou escreva por outras palavras.
event-too-short = Escreva pelo menos título, tipo, data e local, com barras entre eles.
event-page = <b>Alterar este evento</b>
event-page-draft = <b>Está certo?</b> Ninguém o vê antes de ser publicado.
event-page-undated = <b>Ainda não está pronto:</b> falta a data. Ninguém o vê antes de ser publicado.
event-published =
    <b>O evento está publicado.</b> As pessoas a quem diz respeito ficam a saber no próximo resumo. Para remeter para ele:
    { $link }
event-dropped = O rascunho foi eliminado.
event-writers-only = Só as pessoas autorizadas, os responsáveis e as presidências de comités e grupos de trabalho podem acrescentar ou alterar eventos.

event-field-title = Título
event-field-kind = Tipo
event-field-when = Quando
event-field-where = Onde
event-field-link = Ligação
event-field-needs = Necessidades
event-field-call = Convite
event-field-audience = Para quem
button-event-edit = Alterar ou cancelar
button-event-online = É em linha
button-event-none = Nenhum
button-event-everybody = Todos
button-event-publish = Publicar
button-event-drop = Eliminar o rascunho
button-event-off = Cancelar o evento
button-event-on = Realiza-se afinal
button-event-card = Ver a ficha
