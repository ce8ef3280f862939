# A segunda via: calendário, página, e-mail e feeds, que funcionam sem o Telegram.

command-calendar = Calendário, página e feeds que funcionam sem o Telegram

channel-heading = <b>Sem o Telegram</b>
channel-heading-group = <b>Sem o Telegram: para o grupo { $group }</b>
channel-about = As suas datas-limite e o seu resumo também lhe chegam através de um calendário, de um navegador, de um programa de correio eletrónico e de um leitor de feeds, mesmo que um dia esta conversa falhe.
channel-calendar =
    <b>Calendário</b>: as datas-limite dos convites que guardou ou que lhe interessam, e as suas mesas-redondas.
    <code>{ $webcal }</code>
    iPhone, Mac e a maioria dos outros calendários: abra este endereço. Google: adicione um calendário a partir de um URL. Outlook: subscreva a partir da Web. O Google e o Outlook precisam dele assim:
    <code>{ $https }</code>
channel-page =
    <b>O seu resumo numa página</b>: <a href="{ $page }">abrir a página</a>
    <b>O seu resumo num e-mail</b>: <a href="{ $mail }">obter o e-mail</a>. Abre-se como rascunho que pode reencaminhar.
channel-feeds = <b>Feeds para um leitor de feeds</b>, abertos a todos: { $feeds }
channel-feeds-all = todos os que existem
channel-secret = O calendário, a página e o e-mail são só para si: quem tiver os endereços pode lê-los. Se algum foi parar a mãos erradas, obtenha novos endereços.
channel-files-too = Se não precisa de nenhum endereço, descarregue os ficheiros tal como estão hoje.
channel-off = Os seus endereços estão desativados. Os ficheiros abaixo continuam disponíveis e os feeds estão abertos a todos: { $feeds }
channel-no-address = Esta instalação não tem um endereço público, pelo que não há nada a subscrever. Os ficheiros continuam disponíveis: descarregue-os tal como estão hoje.
channel-renew-ask =
    <b>Obter novos endereços?</b>
    O calendário, a página e o e-mail recebem novos endereços e os antigos deixam de funcionar de imediato. Cada calendário subscrito tem de ser subscrito de novo.
channel-renewed = Estes endereços são novos. Os antigos já não funcionam.
channel-group-private = Estes endereços são secretos, pelo que não devem constar de um grupo. Um administrador vê-os numa conversa privada comigo, com o botão abaixo.
channel-nothing-saved = Não guardou nenhum convite com data-limite nem tem lugar numa mesa-redonda, pelo que não há nada a inscrever num calendário.
channel-gone = Essa conversa já não é conhecida aqui.
channel-ics = As suas datas-limite e mesas-redondas tal como estão hoje, num ficheiro para o seu calendário.
channel-eml = O seu resumo tal como está hoje. O ficheiro abre-se como rascunho no seu programa de correio eletrónico.
channel-privacy =
    <b>Sem o Telegram</b>
    Se obteve endereços com /calendar, é conservado desde quando. Quem tiver um deles pode ler o que mostra. /forget anula-os de imediato.
channel-busy = Houve muitos pedidos em pouco tempo. Tente de novo dentro de um minuto.

button-channel-copy = Copiar o endereço do calendário
button-channel-page = Abrir a página do meu resumo
button-channel-ics = Calendário num ficheiro
button-channel-eml = Resumo num e-mail
button-channel-renew = Obter novos endereços
button-channel-renew-yes = Sim, obter novos endereços
button-channel-renew-no = Não, manter estes
button-channel-off = Desativar os endereços
button-channel-on = Ativar os endereços
button-channel-private = Ver em privado

channel-event-about = Data-limite: { $when }, dia ainda não publicado: { $title }
channel-event-stage = Data-limite { $stage }: { $title }
calendar-name = { $assistant }: as minhas datas-limite
calendar-name-calls = { $assistant }: datas-limite

page-title = { $assistant }: o seu resumo
page-title-region = { $assistant }: resumo para { $region }
page-day = Atualização: { $day }
page-subject = { $assistant }: o seu resumo, { $day }
page-subject-region = { $assistant }: resumo para { $region }, { $day }
page-contents = Nesta página
page-section = { $heading } ({ $count })
page-new = Novos nos últimos 7 dias
page-changed = Alterados
page-closing = Encerram nos próximos 14 dias
page-open = Também abertos
page-nothing = De momento, não há nada aberto que corresponda.
page-needs = Necessidades da região: { $needs }
page-needs-all = Esta região ainda não disse de que precisa, pelo que contam todas as necessidades.
page-links = Outras formas de ler esta página
page-link-calendar = Ficheiro de calendário com as suas datas-limite
page-link-calendar-region = Ficheiro de calendário com estas datas-limite
page-link-mail = O mesmo num e-mail
page-link-feeds = Feeds para um leitor de feeds
page-secret = O endereço desta página é só seu. Pedimos que não o divulgue.
page-attached = O ficheiro anexo inscreve as datas-limite no seu calendário.
page-name-calendar = datas-limite
page-name-digest = resumo

feeds-heading = Feeds dos convites da UE
feeds-about = Cada feed contém os convites abertos ou futuros, a alteração mais recente primeiro. Introduza o endereço de um feed num leitor de feeds; não é necessária nenhuma conta.
feeds-all = Todos os convites
feeds-needs = Por necessidade
feeds-regions = Por região
feeds-programmes = Por programa
feeds-digests = Resumos de regiões, numa página
feeds-any-region = Qualquer outra região NUTS também tem um feed: ponha o código dela no lugar do que está acima.
feeds-both = Para uma necessidade numa região: feeds/need/{ $need }/region/{ $region }.atom
feeds-languages = Noutras línguas
feed-title = { $assistant }: { $of }
feed-subtitle = Convites abertos ou futuros, a alteração mais recente primeiro.
feed-deadline = Data-limite: { $when }
feed-deadline-about = Data-limite: { $when }, dia ainda não publicado
feed-further = Outras datas-limite: { $when }
feed-changed = Alterações: { $what }
feed-where = Onde: { $places }

gone-heading = Este endereço já não está em uso
gone-about = Foi substituído por um novo ou desativado. Na conversa, /calendar mostra o endereço válido agora.
lost-heading = Não há nada neste endereço
lost-about = Talvez falte uma letra. Todos os feeds públicos constam da página dos feeds.
busy-heading = Demasiados pedidos
wrong-method-heading = Este endereço só pode ser lido
broken-heading = Algo correu mal aqui
broken-about = O erro não é seu. Tente de novo dentro de alguns minutos.
