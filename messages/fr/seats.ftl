# Places : ce que l’animation règle à une table, et ce qui est demandé à l’inscription.

seats-gauge = { $group } : { $taken } sur { $quota }
seats-beyond = { $count ->
    [one] { $count } de plus sur une place ouverte
    [many] { $count } de plus sur des places ouvertes
   *[other] { $count } de plus sur des places ouvertes
}
seats-offered = { $count ->
    [one] dont { $count } seulement proposée
    [many] dont { $count } seulement proposées
   *[other] dont { $count } seulement proposées
}
balance-nobody = Personne ne s’est encore inscrit.
balance-missing = Pas encore représentés : { $groups }.
balance-lopsided = Un groupe a plus de la moitié des places prises : { $group }.
balance-full = Tous les groupes sont là comme prévu.
balance-good = Chaque groupe est représenté.

desk-button-people = Personnes et demandes
desk-button-seats = Places
desk-button-asks = Questions à l’inscription
desk-button-hosts = Coanimation
desk-button-place = Lieu et langues
desk-button-date = Changer la date
desk-button-series = Série
desk-button-reopen = Elle a lieu malgré tout
button-undo = Annuler ce changement
button-more-settings = Autres réglages
host-approval-on = Vous décidez de chaque inscription.
host-approval-off = Qui s’inscrit reçoit aussitôt une place libre.

seats-how = + ajoute une place, − en retire une libre. Ce qui est libre est proposé aussitôt aux personnes en attente.
seats-open-name = Places ouvertes
seats-released-now = Les places de groupe libres sont ouvertes à tous.
button-approval-on = Décider de chaque inscription
button-approval-off = Inscrire sans décision
approval-off-ask = { $count ->
    [one] <b>{ $count } demande est ouverte.</b> Si vous ne décidez plus, elle est admise. Sans place libre, elle attend.
    [many] <b>{ $count } demandes sont ouvertes.</b> Si vous ne décidez plus, elles sont admises dans l’ordre d’arrivée. Qui ne trouve pas de place attend.
   *[other] <b>{ $count } demandes sont ouvertes.</b> Si vous ne décidez plus, elles sont admises dans l’ordre d’arrivée. Qui ne trouve pas de place attend.
}
button-approval-let-in = Les admettre
button-approval-keep = Continuer à décider
button-release-now = Ouvrir à tous dès maintenant
button-release-back = Réserver de nouveau aux groupes
button-release-before = { $count ->
    [one] Ouvrir à tous { $count } jour avant
    [many] Ouvrir à tous { $count } jours avant
   *[other] Ouvrir à tous { $count } jours avant
}

people-heading = <b>Personnes à cette table</b>
person-state = { $state ->
    [requested] demande une place
    [seated] a une place
    [offered] reçoit une proposition
    [waiting] attend
    [refused] demande refusée
    [removed] place reprise
    [attended] a participé
    [absent] n’est pas venu
   *[else] parti
}
person-two = 2 personnes
person-guest = sans Telegram
person-answers-open = réponses manquantes
person-date = { $state ->
    [yes] vient à la nouvelle date
   *[else] nouvelle date pas encore confirmée
}
person-no-name = Aucun nom n’a été donné.
person-name-host = Seule l’équipe d’animation voit le nom.
person-answer = <b>{ $question }</b> { $answer }
person-answer-none = pas encore de réponse
person-facilitator = animation
answer-yes-no = { $answer ->
    [yes] Oui
   *[else] Non
}
button-approve = Donner une place
button-refuse = Refuser
button-reconsider = Remettre aux demandes
button-remove = Reprendre la place
button-readmit = Annuler : rendre la place
button-to-cohost = Proposer la coanimation
button-people = ‹ Personnes
remove-ask =
    <b>Reprendre cette place ?</b>
    La personne l’apprend une fois et peut se réinscrire, à la fin de la file. Écrivez maintenant un motif, il sera transmis, ou continuez sans motif.
button-remove-yes = Reprendre sans motif
button-remove-no = Non, laisser

asks-heading = <b>Questions à l’inscription</b>
asks-none = Rien n’est demandé pour l’instant. Vous pouvez poser jusqu’à cinq questions.
asks-privacy = Seule l’équipe d’animation voit les réponses. Elles sont effacées 90 jours après la réunion.
ask-kind = { $kind ->
    [number] un nombre
    [yes-no] oui ou non
    [choice] un choix
   *[else] en mots
}
ask-required = { $state ->
    [on] une réponse est attendue
   *[else] peut rester ouverte
}
ask-new = Écrivez la question, en une ligne. Merci de ne pas demander ce dont vous n’avez pas besoin.
ask-words = Écrivez la question autrement, en une ligne.
ask-choices = Écrivez de deux à six choix, chacun sur sa ligne.
ask-dropped = Cette question n’est plus posée.
button-ask-new = Poser une question
button-ask-words = Autre formulation
button-ask-kind = Réponse : { $kind }
button-ask-must = Attendre une réponse
button-ask-may = Peut rester ouverte
button-ask-up = Monter
button-ask-drop = Ne plus la poser
cannot-ask-many = Il y a déjà cinq questions. Retirez-en d’abord une.
cannot-ask-gone = Cette question n’est plus posée.
cannot-ask-empty = Merci d’écrire la question en mots.
cannot-ask-choices = Il faut de deux à six choix différents, chacun sur sa ligne.

place-heading = <b>Lieu et langues</b>
place-online = <b>Lieu :</b> en ligne
place-at = <b>Lieu :</b> { $place }
place-map = <a href="{ $url }">Voir sur une carte</a>
link-at = <b>Rejoindre :</b> { $link }
link-later = Le lien pour rejoindre la réunion arrive 24 heures avant le début.
link-none = Il n’y a pas encore de lien de connexion.
link-seen = Seules les personnes qui ont une place le voient, à partir de 24 heures avant le début.
languages-none = <b>Langues :</b> non indiquées
languages-ask = Quelles langues parle-t-on à cette table ? Un appui en ajoute une ou la retire.
address-ask = Écrivez l’adresse, ou partagez une position : les personnes qui ont une place pourront l’ouvrir sur une carte.
link-ask = Collez le lien de connexion. Il commence par https://
link-bad = Un navigateur ne peut pas ouvrir cela comme lien de réunion. Il commence par https:// ou http://, par exemple https://meet.example.eu/skills
button-address = Indiquer une adresse
button-online = En ligne seulement
button-link = Indiquer le lien de connexion
button-link-off = Retirer le lien de connexion
button-languages = Langues
button-map = Carte
map-spot-only = Le lieu sur la carte

date-heading = <b>Date</b>
date-confirmed = <b>Nouvelle date confirmée :</b> { $yes }. <b>Sans réponse :</b> { $open }
date-how = Choisissez un jour, ou écrivez jour et heure comme 2026-05-12 10:00, à votre heure.
date-sure =
    <b>Déplacer cette table ronde ?</b>
    Jusqu’ici : { $old }
    Désormais : { $new }
    Toutes les personnes inscrites apprennent les deux dates. Qui a une place est prié de confirmer et ne perd rien en se taisant. Le fichier derrière « { $button } » met les agendas à jour.
button-date-yes = Oui, la déplacer
button-date-no = Non, la laisser
button-date-back = Annuler : revenir à l’ancienne date

hosts-heading = <b>Coanimation</b>
hosts-none = Vous animez cette table en solo. Qui coanime peut faire tout ce que vous pouvez faire.
hosts-add = Qui doit vous aider à cette table ? Vous pouvez aussi envoyer un lien à quelqu’un.
hosts-nobody = Il n’y a plus personne à choisir. Vous pouvez envoyer un lien à quelqu’un.
hosts-link = Envoyez ce lien à une personne. La première qui l’ouvre peut coanimer. Il sert une fois, jusqu’au { $when } : { $link }
button-host-add = Choisir qui coanime
button-host-link = Lien de coanimation
button-host-link-off = Retirer le lien
button-host-off = Retirer : { $who }
button-host-hand = Confier la table : { $who }
button-host-leave = Ne plus aider
cohost-invite = <b>On vous demande d’aider à animer cette table ronde</b>
cohost-invite-how = Vous verrez qui vient et pourrez faire tout ce que fait l’équipe d’animation.
button-cohost-yes = Oui, j’aide
cohost-declined = C’est noté. Le lien reste tel quel ; personne n’en a rien su.
cannot-host-gone = Ce lien a servi, a été retiré ou est trop ancien. Demandez-en un nouveau à l’équipe d’animation.
cannot-host-group = Seule une personne peut coanimer. Ouvrez le lien dans une conversation privée avec moi.
cannot-host-already = Vous animez déjà cette table.
cannot-host-unknown = Cette personne ne peut pas être choisie. Envoyez plutôt un lien.
host-left = Vous n’aidez plus à animer cette table.

series-place = Table { $n } sur { $total } d’une série.
series-alone = Cette table est seule pour l’instant.
series-how = Quand doit-elle se réunir de nouveau ? Places, questions, coanimation, langues et lieu sont repris.
button-again = { $every ->
    [2] De nouveau dans 2 semaines
    [4] De nouveau dans 4 semaines
   *[else] De nouveau dans un mois
}
again-ask = <b>La suivante :</b> { $when }. Qui est invité d’abord ?
button-again-first = Cette tablée, un jour avant
button-again-all = Tout le monde à la fois
button-series-before = ‹ La précédente
button-series-after = La suivante ›
button-cancel-all = Annuler aussi toutes les suivantes
button-cancel-reason = Annuler avec un motif
cancel-reason-ask = Écrivez le motif. Toutes les personnes inscrites l’apprennent.
button-reopen-all = Toutes les suivantes aussi

button-two = Inscrire deux personnes
two-ask =
    <b>Des places pour deux personnes ?</b>
    Vous recevez les deux places ou attendez les deux. Pour quel groupe ?
button-one = Une seule personne vient
one-ask = L’autre place va alors à la liste d’attente, et cela ne peut pas être annulé. Une seule personne vient-elle ?
button-one-yes = Oui, une seule
button-one-no = Non, les deux
name-ask =
    <b>Les autres à la table peuvent-ils voir votre nom ?</b>
    Vous pouvez changer cela jusqu’à la clôture des inscriptions, et retirer votre nom à tout moment. Le nom est effacé 90 jours après la réunion.
button-name-table = Oui, toute la table
button-name-last = { $shown ->
    [table] Comme avant, pour tous : { $name }
   *[else] Comme avant, à l’animation : { $name }
}
button-name-host = L’équipe d’animation seulement
button-name-nobody = Non
name-type = Écrivez votre nom et, si vous le voulez, une virgule et votre organisation.
name-partner = Qui vient avec vous ? Demandez d’abord si vous pouvez le dire, puis écrivez le nom.
name-back = <b>Votre nom n’est plus montré à personne à cette table ronde.</b> Il figure encore dans ce qui a déjà été envoyé.
button-name-back = Retirer mon nom
question-step = Question { $n } sur { $total }
question-now = Réponse donnée : { $answer }
question-number = Écrivez un nombre, en chiffres seulement.
question-choose = Choisissez avec un bouton.
answers-heading = <b>Votre nom et vos réponses</b>
answers-thanks = Merci, c’est tout. Jusqu’à la clôture des inscriptions vous pouvez le changer : « { $button } » sur la fiche.
answers-name = { $state ->
    [table] <b>Votre nom, pour toute la table :</b> { $name }
    [host] <b>Votre nom, pour l’équipe d’animation seulement :</b> { $name }
   *[else] Votre nom n’est pas montré.
}
button-answers = Mon nom et mes réponses
button-change = Changer
button-card = Montrer la table

mine-removed = L’équipe d’animation a repris votre place. Vous pouvez vous inscrire de nouveau, à la fin de la liste d’attente.
notice-queued = <b>Votre inscription est admise. Aucune place n’est encore libre, vous êtes sur la liste d’attente</b>
notice-refused = <b>L’équipe d’animation n’a pas pu vous donner de place</b>
notice-removed = <b>L’équipe d’animation a repris votre place. Vous pouvez vous réinscrire</b>
notice-reconsidered = <b>L’équipe d’animation examine de nouveau votre inscription. Vous apprendrez le résultat</b>
notice-reason = <b>Motif :</b> { $reason }
notice-moved = <b>Une table ronde a une nouvelle date</b>
notice-moved-was = Jusqu’ici : { $when }
notice-moved-ask = Viendrez-vous à la nouvelle date ? Vous gardez votre place tant que vous ne la cédez pas.
notice-confirm = <b>Viendrez-vous à la nouvelle date ?</b>
notice-reopened = <b>Cette table ronde a lieu malgré tout</b>
notice-answers = <b>L’équipe d’animation de votre table ronde vous pose une question</b>
notice-answers-safe = Votre place est sûre. Une réponse l’aide à préparer.
notice-requests = { $count ->
    [one] <b>{ $count } demande de place vous attend</b>
    [many] <b>{ $count } demandes de place vous attendent</b>
   *[other] <b>{ $count } demandes de place vous attendent</b>
}
notice-cohost = <b>Vous aidez maintenant à animer une table ronde</b>
notice-cohost-follow = <b>La table ronde que vous aidez à animer continue : voici la prochaine réunion</b>
notice-cohost-off = <b>Vous n’aidez plus à animer cette table ronde</b>
notice-cohost-joined = <b>Quelqu’un coanime maintenant votre table ronde</b>
notice-cohost-now = <b>Vous avez confié votre table ronde et la coanimez maintenant</b>
notice-host-now = <b>Vous animez maintenant une table ronde</b>
notice-no-host = <b>Personne n’anime plus une table ronde</b>
notice-no-host-how = Avec vos droits vous pouvez la gérer et nommer qui l’anime.
notice-again = <b>La prochaine table ronde d’une série à laquelle vous avez participé</b>

refusal-release-used = { $seated ->
    [one] { $seated } place a été prise depuis l’ouverture, elle ne peut donc pas être annulée.
    [many] { $seated } places ont été prises depuis l’ouverture, elle ne peut donc pas être annulée.
   *[other] { $seated } places ont été prises depuis l’ouverture, elle ne peut donc pas être annulée.
}
refusal-cohosts-full = Jusqu’à { $wanted } personnes peuvent coanimer.
refusal-not-cohost = Seule une personne qui coanime peut reprendre la table.
