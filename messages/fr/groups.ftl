# Dans les groupes : une fiche par appel, sujets, son. Et codes QR, et ce qui précède les résultats.

group-card-groups = <b>Dont, par groupe :</b> { $groups }
group-card-group = { $group } { $members }
group-button-int = { $anybody ->
    [no] 🙋 Ma région est intéressée
   *[else] 🙋 Ma région est intéressée ({ $members })
}
group-card-answers = La fiche de cet appel est le message auquel je réponds ici. Elle montre où il en est à présent.
group-interest-region = C’est noté : { $region } compte parmi les régions intéressées. Pour l’annuler, touchez de nouveau : votre propre fiche s’ouvre.
group-interest = C’est noté : vous comptez parmi les intéressés. Pour l’annuler, touchez de nouveau : votre propre fiche s’ouvre.

group-sound-now = Ici, les messages arrivent { $state ->
    [on] avec un son.
   *[else] sans son.
}
group-sound-choice = { $state ->
    [on] Messages avec un son
   *[else] Messages sans son
}

setup-welcome-in-group =
    <b>{ $assistant }</b>

    Je signale à ce groupe, à temps et en disant pourquoi, les appels de l’UE qui répondent aux besoins de sa région : une fois par semaine, sans son.

    Quatre questions brèves, chacune peut être passée. Seuls les administrateurs du groupe peuvent y répondre. Ce qui est conservé : /privacy

topics-ask =
    <b>Où dois-je écrire dans ce groupe ?</b>
    Actuellement : { $now }

    Un sujet est créé quand il y a quelque chose à y dire. Vous pouvez le renommer. Un appel qui répond à plusieurs besoins est signalé une seule fois, là où il convient le mieux.
topics-home = { $where ->
    [here] La synthèse de la semaine, et ce qui ne relève d’aucun sujet, arrive dans ce sujet.
    [elsewhere] La synthèse de la semaine, et ce qui ne relève d’aucun sujet, arrive dans un autre sujet de votre choix. Touchez de nouveau dans le sujet où vous le voulez.
   *[else] La synthèse de la semaine, et ce qui ne relève d’aucun sujet, arrive dans le sujet général.
}
topics-now = { $by ->
    [need] un sujet par besoin
    [area] un sujet par groupe de besoins
    [programme] un sujet par programme
    [here] tout dans un seul sujet
   *[else] tout dans le sujet général
}
topics-choice = { $by ->
    [need] Un sujet par besoin
    [area] Un sujet par groupe de besoins
    [programme] Un sujet par programme
    [here] Tout dans ce sujet
   *[else] Tout dans le sujet général
}
topics-no-forum = Ce groupe n’a pas de sujets. Un administrateur peut les activer dans les réglages du groupe ; écrivez ensuite de nouveau /topics.
topics-no-right = Je ne peux pas créer de sujets ici. Nommez-moi administrateur de ce groupe avec le droit de gérer les sujets, puis écrivez de nouveau /topics.
topics-in-groups = Les sujets existent dans les groupes. Ajoutez-moi à un groupe où ils sont activés et écrivez-y /topics.
command-topics = Choisir dans quels sujets de ce groupe j’écris

button-add-group = M’ajouter à un groupe
button-qr = Code QR
button-qr-start = Code QR de l’assistant
button-qr-group = Code QR pour un groupe
qr-call = <b>Code QR de cet appel</b>
qr-table = <b>Code QR de cette table ronde</b>
qr-start = <b>Code QR de l’assistant</b>
qr-group = <b>Code QR qui ajoute l’assistant à un groupe</b>
qr-leads = Il mène à { $link }
qr-print = Le même pour l’impression, net à toute taille
qr-scan-call = Scannez pour ouvrir l’appel dans Telegram
qr-scan-table = Scannez pour ouvrir la table ronde dans Telegram
qr-scan-start = Scannez pour ouvrir l’assistant dans Telegram
qr-scan-group = Scannez pour ajouter l’assistant à votre groupe Telegram
qr-start-title = { $assistant } : les appels de l’UE qui répondent aux besoins de votre région
inline-set-up = Recevoir les appels pour votre région
