# La recherche d’appels, et ce que disent les réponses.

search-heading = { $total ->
    [one] <b>{ $total } appel pour « { $words } »</b>
    [many] <b>{ $total } d’appels pour « { $words } »</b>
   *[other] <b>{ $total } appels pour « { $words } »</b>
}
search-needs = { $count ->
    [one] { $count } d’entre eux répond au besoin « { $needs } » sans contenir vos mots.
    [many] { $count } d’entre eux répondent au besoin « { $needs } » sans contenir vos mots.
   *[other] { $count } d’entre eux répondent au besoin « { $needs } » sans contenir vos mots.
}
search-needs-all = Appels qui répondent au besoin « { $needs } » ; vos mots ne figurent dans aucun d’entre eux.
search-none = Je n’ai trouvé aucun appel pour « { $words } ». Veuillez essayer d’autres mots ou moins de mots, ou une partie d’un identifiant comme ERASMUS-EDU-2026. Ce qui convient à votre profil : /calls
search-how = Écrivez après la commande ce que vous cherchez, ou envoyez-le simplement comme message. Par exemple : /search batterie formation

# Ce qui a été compris dans les mots d’une recherche, sur une ligne : région, programme, date limite.
search-understood = Compris : { $parts }
search-unread = Aucun appel ne correspond à ce que j’ai compris ({ $parts }). Ces appels contiennent vos mots.
search-part-month = clôture en { $month }
search-part-day = clôture le { $last }
search-part-until = clôture au plus tard le { $last }
search-part-from = clôture à partir du { $first }
search-part-between = clôture du { $first } au { $last }
search-part-open = ouvert maintenant
search-part-planned = pas encore ouvert
search-instead = Aucun appel ne contient « { $typed } ». Voici ce que j’ai trouvé pour « { $words } ».
search-some = Aucun appel ne contient tous ces mots. Ceux-ci en contiennent certains.
search-meant = Vous vouliez peut-être écrire l’une des formes ci-dessous.
search-chosen = Seulement : { $filters }
search-none-chosen = Aucun appel pour « { $words } » ne répond à ce choix : { $filters }. Les boutons ci-dessous l’annulent.
search-expired = Cette recherche est trop ancienne pour être répétée. Veuillez écrire les mots de nouveau.
search-narrow-heading = <b>Affiner : « { $words } »</b>
search-narrow-how = { $total ->
    [one] { $total } appel pour le moment. Un appui active ou retire un choix.
    [many] { $total } d’appels pour le moment. Un appui active ou retire un choix.
   *[other] { $total } appels pour le moment. Un appui active ou retire un choix.
}
button-search-off = Sans : { $part }
button-search-on = De nouveau avec : { $part }
button-search-narrow = Affiner
button-search-show = { $total ->
    [one] Afficher { $total } appel
    [many] Afficher { $total } d’appels
   *[other] Afficher { $total } appels
}
button-search-deadline = Prochaine échéance d’abord
button-search-best = Les meilleurs d’abord
button-search-open = Ouverts maintenant
button-search-closed = Appels clos aussi
button-search-regions = Mes régions
button-search-within = Clôture dans les { $days } jours
button-search-programme = { $programme } ({ $count })
button-search-need = { $need } ({ $count })
button-search-chosen = ✓ Actif : { $choice }
