# Ce que fait chaque commande, dans le menu de Telegram et dans /help (256 caractères au plus).

command-start = Commencer, ou revenir
command-calls = Appels ouverts qui conviennent à votre région, les meilleurs d’abord
command-search = Trouver des appels par mots : /search batterie
command-saved = Appels que vous avez enregistrés ou qui vous intéressent
command-needs = Choisir ce dont vous voulez être informé
command-region = Choisir où vous travaillez
command-rhythm = Aussitôt ou chaque semaine, quel jour, quelle heure
command-quiet = Heures de silence, et nombre d’alertes par semaine
command-roundtables = Tables rondes à venir, et votre place
command-language = Changer de langue
command-settings = Tous les réglages en un coup d’œil
command-sources = Quand chaque source a répondu pour la dernière fois
command-privacy = Ce qui est conservé à votre sujet, et combien de temps
command-mydata = Recevoir tout ce qui est conservé, en un fichier
command-forget = Effacer tout ce qui est conservé
command-pause = Silence pour un temps
command-stop = Plus aucun message
command-help = Toutes les commandes
command-host = Ouvrir une table ronde sur un appel
command-decide = Noter une décision de votre table ronde
command-action = Noter une tâche : @qui quoi pour quand
command-stats = Chiffres : qui participe et ce qui en résulte
command-keepers = État de l’assistant, et qui peut ouvrir des tables rondes

bot-description =
    { $assistant } signale à votre région les appels de l’UE qui répondent à ses besoins : à temps, en peu de messages, chacun avec ses raisons. Lorsque plusieurs régions veulent le même appel, elles se retrouvent à une table ronde.

    Seul ce que vous indiquez est conservé, et /forget l’efface.
bot-short-description = Les appels de l’UE qui répondent aux besoins de votre région, et des tables rondes.
