# La mise en place, et les mêmes questions posées plus tard.

setup-welcome =
    <b>{ $assistant }</b>

    Je vous signale à temps, et en disant pourquoi, les appels de l’UE qui répondent aux besoins de votre région. Lorsque plusieurs régions veulent le même appel, vous pouvez vous retrouver à une table ronde.

    Cinq questions brèves, que vous pouvez toutes passer. Ce qui est conservé à votre sujet : /privacy
setup-language = Dans quelle langue dois-je écrire ?

setup-region =
    <b>{ $group ->
        [yes] Quelle région concerne ce groupe ?
       *[else] Où travaillez-vous ?
    }</b>
    Écrivez le nom d’une région, d’une ville ou d’un pays, ou un code NUTS comme CZ080. Vous pouvez aussi envoyer une position.
setup-region-found = Pour « { $typed } », j’ai trouvé ceci. Veuillez choisir. Les territoires plus larges figurent en dessous.
setup-region-nearby = Ces régions ont leur centre le plus près de votre position, la première à { $away }. Près d’une frontière ou d’une côte, la vôtre est peut-être la deuxième. Veuillez en choisir une ; les territoires plus larges suivent.
setup-region-nearest = Cette région a son centre le plus près de votre position, à { $away }. Si c’est la vôtre, veuillez la choisir ; les territoires plus larges suivent.
setup-region-away = { $near ->
    [yes] moins de 5 km
   *[else] { $far } km
}
setup-region-far = Votre position n’est dans aucune des régions que je connais : celles de l’Union européenne et de ses voisins. Veuillez écrire le nom de la région pour laquelle vous travaillez.
setup-region-none = Je n’ai trouvé aucune région pour « { $typed } ». Veuillez essayer une autre orthographe, une localité plus grande à proximité ou un code NUTS comme DE11.
setup-region-chosen = <b>Vos régions :</b> { $regions }
setup-region-more = Pour en ajouter une autre, écrivez son nom ou envoyez une position.
setup-region-drop = Retirer { $region }
setup-reply = Dans un groupe, je ne lis que les réponses : veuillez répondre à ce message.

setup-needs =
    <b>De quoi souhaitez-vous être informé ?</b>
    Touchez autant de thèmes que vous voulez. { $served ->
        [yes] Sans choix, vous êtes informé de ce dont votre région a besoin.
       *[else] Sans choix, vous êtes informé de tout.
    }
setup-needs-region = <b>Besoins du territoire { $region } :</b> { $needs }
setup-needs-take = Reprendre les besoins de { $region }
setup-needs-set = Ce sont aussi les besoins de { $region }
setup-needs-erase = Effacer les besoins de { $region }
setup-needs-not-allowed = Seule une personne qui anime des tables rondes dans cette région peut dire ce dont elle a besoin.
setup-needs-typed = Ou écrivez en une phrase à quoi travaille votre région : je vous propose ce qui convient.
setup-needs-command = Ou écrivez /needs et une phrase sur ce à quoi travaille votre région : je vous propose ce qui convient.
needs-suggested = <b>D’après vos mots</b>
needs-suggested-line = • { $need } : { $words }
needs-suggested-word = « { $word } »
needs-suggested-none = Je n’ai rien trouvé dans ces mots que je connaisse. Veuillez le dire autrement ou choisir dans la liste.
needs-suggested-all = Tout reprendre
needs-suggested-more = Choisir dans tout
setup-needs-group = <b>{ $group }</b>, { $page } sur { $pages }
setup-needs-count = { $count ->
    [0] Aucun choix pour l’instant.
    [one] { $count } choix pour l’instant.
    [many] { $count } de choix pour l’instant.
   *[other] { $count } choix pour l’instant.
}
needs-open = { $need } ({ $count })
setup-needs-open = Entre parenthèses : les appels ouverts ou annoncés à ce jour, { $of ->
    [regions] pour vos régions.
   *[else] pour toutes les régions.
}
setup-needs-first = <b>Le plus important pour vous :</b> { $needs }
setup-needs-weigh = ★ Qu’est-ce qui compte le plus ?
needs-first = ★ d’abord : { $need }
needs-weigh =
    <b>Qu’est-ce qui compte le plus pour vous ?</b>
    Touchez un besoin : les appels qui y répondent viennent en premier dans vos listes et vos synthèses. Touchez-le de nouveau pour annuler.

    Vous pouvez tout laisser ainsi : vos besoins comptent alors autant les uns que les autres. Dans tous les cas, rien n’est omis.
setup-needs-before = ‹ { $group }
setup-needs-after = { $group } ›
setup-needs-done = { $count ->
    [0] Terminé : { $served ->
        [yes] les besoins de ma région
       *[else] tout
    }
    [one] Terminé : { $count } choix
    [many] Terminé : { $count } de choix
   *[other] Terminé : { $count } choix
}
needs-green-technology = Technologies vertes
needs-digital-technology = Technologies numériques
needs-industry = Industrie
needs-education = Éducation et formation
needs-people = Personnes
needs-region = La région

setup-group =
    <b>Qui êtes-vous ?</b>
    À une table ronde, des places sont réservées à chacun de ces groupes.
setup-organisation =
    <b>Pour quel organisme travaillez-vous ?</b>
    Écrivez son nom, pour que la personne qui anime une table ronde puisse voir qui demande une place. Cette réponse est facultative.
setup-organisation-now = Actuellement : { $organisation }
setup-erase = Effacer

setup-rhythm = <b>À quel rythme dois-je écrire ?</b>
setup-rhythm-weekly = Chaque semaine : { $weekday } { $hour }
setup-rhythm-at-once = Aussitôt, le reste chaque semaine
setup-rhythm-later = Le jour et l’heure peuvent être changés plus tard avec /rhythm.
setup-rhythm-when = La synthèse hebdomadaire arrive le { $weekday } à { $hour }, heure de { $city }.

setup-preview = { $total ->
    [0] <b>Au cours des { $days } derniers jours, aucun appel ne vous aurait été signalé.</b>
    [one] <b>Au cours des { $days } derniers jours, { $total } appel vous aurait été signalé.</b>
    [many] <b>Au cours des { $days } derniers jours, ces { $total } d’appels vous auraient été signalés.</b>
   *[other] <b>Au cours des { $days } derniers jours, ces { $total } appels vous auraient été signalés.</b>
}
setup-preview-line = • { $title }
setup-preview-more = { $count ->
    [one] Et { $count } autre.
    [many] Et { $count } d’autres.
   *[other] Et { $count } autres.
}
setup-preview-none = Revenez en arrière pour choisir davantage de besoins ou un territoire plus large, ou gardez ce choix : peu de messages, mais des messages utiles.

setup-finished-weekly = <b>C’est fait.</b> Ce qui est ouvert maintenant arrive tout de suite, en un seul message. Ensuite, j’écris le { $weekday } à { $hour }, heure de { $city }, et plus tôt seulement si un appel se termine avant.
setup-finished-at-once = <b>C’est fait.</b> Ce qui est ouvert maintenant arrive tout de suite, en un seul message. Ensuite, les meilleures correspondances arrivent aussitôt et le reste le { $weekday } à { $hour }, heure de { $city }.
setup-finished-how = Tout modifier : /settings. Silence pour un temps : /pause. Arrêter : /stop. Tout effacer : /forget
setup-finished-group = Les administrateurs modifient tout avec /settings et arrêtent avec /stop. Pour vous inscrire à une table ronde, écrivez-moi en privé.
setup-offer = Dois-je vous signaler les appels qui conviennent à votre région ? Cela prend une minute.

setup-back = ‹ Retour
setup-skip = Passer
setup-done = Terminé
setup-finish = C’est bien ainsi
setup-continue = Commencer
