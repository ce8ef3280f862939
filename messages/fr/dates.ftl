# Jours de rencontre, qui est intéressé, sondages sur la date.

gathered = { $regions ->
    [one] { $regions } région
    [many] { $regions } de régions
   *[other] { $regions } régions
} de { $countries } pays { $regions ->
    [one] est intéressée
    [many] sont intéressées
   *[other] sont intéressées
}{ $lacks ->
    [some] , pour l’instant { $none }.
   *[else] .
}
gathered-none-industry = sans entreprise
gathered-none-education = sans organisme de formation
gathered-none-social_partners = sans partenaire social
gathered-none-public_authorities = sans autorité publique
gathered-heading = <b>Cet appel n’intéresse pas que vous</b>
gathered-next = L’intérêt suffit pour une table ronde. Les personnes habilitées à en ouvrir une le savent ; vous serez informé dès qu’il y aura une date.

counted-ask = <b>Les autres intéressés peuvent-ils savoir que votre région l’est aussi ?</b> Seuls des nombres sont montrés : régions, pays, groupes ; jamais votre nom. Vous voyez alors la même chose des autres.
button-counted = { $answer ->
    [yes] Oui, comptez-nous
   *[else] Non, merci
}
counted-here = Vous êtes compté pour les autres, sans votre nom : /settings
counted-said = { $answer ->
    [yes] Votre région est comptée désormais, sans votre nom. Pour changer : /settings
   *[else] Vous n’êtes pas compté. Pour changer : /settings
}
settings-name-counted = Être compté parmi les intéressés
settings-counted = { $state ->
    [on] oui
    [off] non
   *[else] pas encore demandé
}
settings-choice-counted = { $state ->
    [on] Être compté parmi les intéressés
   *[else] Ne plus être compté
}

quorum-lands = <b>Par pays :</b> { $lands }
quorum-land = { $country } { $count }
quorum-missing = <b>Pas encore là :</b> { $groups }
quorum-complete = Tous les groupes sont là.
quorum-under = <b>L’intérêt pour cet appel</b>
    Certains ont retiré leur intérêt ; c’est maintenant trop peu pour une table ronde.
quorum-taken-mine = Vous vous en chargez. Les autres personnes habilitées voient que quelqu’un le fait.
quorum-taken-other = Une autre personne habilitée s’en charge.
quorum-quiet = Vous avez répondu : pas maintenant. Voici où en sont les choses :
button-quorum = Qui est intéressé
button-quorum-take = Je m’en charge
button-quorum-give = Je ne m’en charge plus
button-quorum-quiet = Pas maintenant
button-quorum-again = Annuler « Pas maintenant »

day-holiday = { $named ->
    [yes] Jour férié, { $day } : { $places } ({ $name }).
   *[else] Jour férié, { $day } : { $places }.
}
day-line = • { $when }
day-suits = Dans les heures de travail (9 h à 17 h) de { $suits } personnes sur { $of } ; aucune heure ne convient à davantage.
day-suits-typed = Dans les heures de travail (9 h à 17 h) de { $suits } personnes sur { $of }.
day-season = { $season ->
    [august] En août, beaucoup sont absents.
   *[else] Autour de Noël, beaucoup sont absents.
}
day-weekend = Jour non ouvré : { $weekday }.

host-days-how = Écrivez le jour et l’heure comme 2026-05-12 10:00, à votre heure. Les jours des boutons sont comptés à rebours depuis l’échéance : fériés pour personne, à une heure qui convient au plus grand nombre.
host-really = <b>Vraiment ?</b> La table ronde aurait lieu après la dernière échéance de l’appel.
host-really-when = Table ronde : { $when }
host-really-deadline = Dernière échéance : { $when }
button-really = Oui, ce jour-là
button-other-day = Un autre jour
button-poll = Plutôt demander une date

poll-draft = <b>Demander une date</b>
poll-draft-dates = Choisissez de deux à six dates. Pour une autre, écrivez-la comme 2026-05-12 10:00, à votre heure.
poll-draft-chosen = <b>Choisies :</b> { $count }
poll-draft-seats = <b>Places :</b> { $seats }
poll-draft-seats-how = Choisissez les places, ou écrivez-les : { $example }
poll-draft-end = <b>Fin du sondage :</b> { $when }
poll-draft-end-how = Choisissez la fin du sondage.
poll-draft-near = Aucune fin ne convient : la première date est trop proche. Un sondage prend fin au moins un jour avant elle.
poll-draft-asks = { $count ->
    [0] Personne ne peut encore être interrogé ; qui s’y intéresse entre-temps le sera.
    [one] { $count } membre est interrogé.
    [many] { $count } de membres sont interrogés.
   *[other] { $count } membres sont interrogés.
} Chacun reçoit un message, et un second si la réponse manque encore vers la fin.
button-poll-end = { $days ->
    [one] Fin dans { $days } jour
    [many] Fin dans { $days } de jours
   *[other] Fin dans { $days } jours
}
button-poll-open = Demander maintenant
button-poll-drop = Ne pas demander
poll-dropped = Personne n’a été interrogé.

ballot = <b>Quelle date vous convient ?</b>
ballot-nudge = <b>Votre réponse sur la date manque encore</b>
ballot-title = Table ronde : { $title }
ballot-until = Veuillez répondre avant : { $when }. Jusque-là, vous pouvez changer vos réponses.
ballot-option = <b>{ $number }.</b> { $when }
ballot-counts = { $yes } oui, { $maybe } au besoin, { $no } non
ballot-count = { $answer ->
    [yes] { $count } oui
    [maybe] { $count } au besoin
   *[else] { $count } non
}
ballot-answer = { $answer ->
    [yes] Oui
    [maybe] Au besoin
   *[else] Non
}
ballot-button = { $number } : { $answer }
ballot-mine = Vous : { $answer }
ballot-over = Ce sondage est terminé.
ballot-chosen = <b>La date :</b> { $when }
ballot-tied = Plusieurs dates conviennent autant. La personne qui anime choisit.
ballot-without = Aucune date n’a été trouvée.
button-ballot-none = Aucune de ces dates
button-ballot = Quelle date vous convient ?

poll-host = <b>Sondage sur la date</b>
poll-host-ended = <b>Le sondage sur la date est terminé</b>
poll-host-turnout = { $asked ->
    [one] Réponses : { $voted } sur { $asked } membre.
    [many] Réponses : { $voted } sur { $asked } de membres.
   *[other] Réponses : { $voted } sur { $asked } membres.
}
poll-host-until = Il prend fin : { $when }.
poll-host-group = { $group } : { $counts }
poll-host-no-group = Sans groupe
poll-host-tied = Ces dates conviennent autant. Veuillez choisir ; sinon la première sera retenue : { $when }.
poll-host-none = Personne ne peut venir à une date encore à venir.
poll-host-called-off = Il a pris fin sans date.
button-poll-host = Où en est le sondage
button-poll-finish = Terminer maintenant
button-poll-off = Terminer sans date
button-poll-reopen = Rouvrir
button-poll-more = Demander d’autres dates
button-show-table = Voir la table ronde
desk-button-poll = Sondage sur la date

notice-dated = <b>La date de votre table ronde est fixée</b>
notice-dated-yes = <b>La date à laquelle vous avez dit oui est retenue</b>
dated-no-seat-yet = Votre oui ne réserve pas encore de place : veuillez vous inscrire.

refusal-dates-to-offer = Un sondage propose de deux à six dates.
refusal-poll-end = La fin d’un sondage doit être à venir.
refusal-poll-ends-late = Le sondage doit prendre fin un jour avant sa première date, au plus tard : { $when }.
refusal-poll-over = Ce sondage est terminé.
refusal-not-asked = Seules les personnes interrogées peuvent répondre ici.
refusal-asked-already = Un sondage sur cette date est déjà ouvert.

privacy-dates = Vous décidez dans /settings si vous êtes compté parmi les intéressés d’un appel : les autres ne voient que des nombres, et seulement de ceux qui sont d’accord. Les personnes habilitées voient les nombres de tous. Vos réponses à un sondage sur la date apparaissent en nombres, pour la personne qui anime par groupe. Elles sont gardées jusqu’à un an après le sondage.
