# O que faz cada comando, no menu do Telegram e em /help (256 caracteres, no máximo).

command-start = Começar ou regressar
command-calls = Convites abertos adequados à sua região, os melhores primeiro
command-search = Procurar convites por palavras: /search baterias
command-saved = Convites que guardou ou que lhe interessam
command-needs = Escolher sobre o que quer receber informação
command-region = Escolher onde trabalha
command-rhythm = De imediato ou todas as semanas, em que dia e a que horas
command-quiet = Horas de silêncio e número de alertas por semana
command-roundtables = Próximas mesas-redondas e o seu lugar
command-language = Mudar de língua
command-settings = Todas as definições num relance
command-sources = Quando respondeu cada fonte pela última vez
command-privacy = Que dados são conservados e durante quanto tempo
command-mydata = Receber num ficheiro tudo o que é conservado
command-forget = Apagar tudo o que é conservado
command-pause = Silêncio durante algum tempo
command-stop = Não receber mais mensagens
command-help = Todos os comandos
command-host = Abrir uma mesa-redonda sobre um convite
command-decide = Anotar uma decisão da sua mesa-redonda
command-action = Anotar uma tarefa: @quem o quê até quando
command-stats = Números: quem participa e o que daí resulta
command-keepers = Estado do assistente e quem pode abrir mesas-redondas

bot-description =
    { $assistant } indica à sua região os convites da UE que respondem às necessidades dela: a tempo, com poucas mensagens e cada uma com os seus motivos. Quando várias regiões querem o mesmo convite, reúnem-se numa mesa-redonda.

    Só é conservado o que indicar, e /forget apaga-o.
bot-short-description = Convites da UE que respondem às necessidades da sua região, e mesas-redondas sobre eles.
