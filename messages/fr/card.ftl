# La fiche d’un appel.

alert-new = <b>Nouveau pour vous</b>
alert-changed = <b>Modifié</b>
alert-urgent = { $days ->
    [0] Ce message vous parvient maintenant, car l’appel se termine aujourd’hui.
    [1] Ce message vous parvient maintenant, car l’appel se termine demain.
    [many] Ce message vous parvient maintenant, car l’appel se termine dans { $days } de jours.
   *[other] Ce message vous parvient maintenant, car l’appel se termine dans { $days } jours.
}

card-programme = { $programme }
card-programme-reference = { $programme } · <code>{ $reference }</code>
card-status = <b>Statut :</b> { $status }
card-opens = <b>Statut :</b> Pas encore ouvert. Ouverture : { $when }
card-planned-opens = <b>Statut :</b> Annoncé. Ouverture prévue : { $when }
card-planned = (peut encore changer ou être annulé)
card-published-status = (statut encore affiché par l’organisme : { $status })
card-closed-early = La page de l’organisme indique : <b>{ $status }</b>. L’appel a sans doute été clos avant sa date limite ; veuillez d’abord vérifier sur cette page.

card-deadline = <b>Date limite :</b> { $when }, { $left }
card-deadline-about = <b>Date limite :</b> { $when }. Le jour exact n’est pas encore publié.
card-own-time = <b>À votre heure :</b> { $when }
card-further = <b>Autres dates limites :</b> { $when }
card-closed = <b>Date limite :</b> { $when }, délai expiré
card-undated = <b>Date limite :</b> aucune publiée

card-budget = <b>Budget de l’appel :</b> { $amount }
card-grant-range = <b>Par projet :</b> de { $low } à { $high }
card-grant-most = <b>Par projet :</b> au plus { $amount }
card-grant-least = <b>Par projet :</b> au moins { $amount }
card-rate = En euros au cours de référence de la Banque centrale européenne du { $day } : { $one } = { $other }
card-grants = { $count ->
    [one] <b>Projets attendus :</b> { $count }
    [many] <b>Projets attendus :</b> { $count }
   *[other] <b>Projets attendus :</b> { $count }
}
card-cofinancing = <b>Cofinancement :</b> { $share } des coûts éligibles

card-who = <b>Qui peut candidater</b>
card-where = <b>Où :</b> { $places }
card-anywhere = <b>Où :</b> toute la zone du programme

card-why = <b>Pourquoi vous</b>
why-need = { $need } : { $words }
why-need-region = { $need } (besoin du territoire { $region })
why-perhaps = Peut-être : { $why }
why-territory = Votre territoire est couvert : { $region }
why-category = Votre région fait partie de celles-ci ({ $asks }) : { $region }

card-check = <b>À vérifier</b>
check-dates = L’appel est-il encore ouvert ? Ses dates ne sont pas claires.
check-territory = Votre territoire est-il couvert ? L’appel ne le dit pas clairement.
check-category = L’appel ne vise que ceci : { $asks }. { $known ->
    [in] À notre connaissance, { $value } en fait partie. Veuillez vous en assurer.
    [out] À notre connaissance, { $value } n’en fait pas partie, mais relève de ceci : { $kind }. Veuillez vous en assurer.
    [part] Dans { $value }, à notre connaissance, en font partie : { $parts }.
   *[else] Est-ce que { $value } en fait partie ? Nous ne le savons pas.
}
check-just-transition = { $within ->
    [some] Dans { $value }, ceci relève, en tout ou en partie, d’un territoire de transition juste : { $parts }. Y êtes-vous ? Le fonds n’intervient que là.
   *[else] Votre région fait-elle partie d’un territoire de transition juste ? Le fonds n’intervient que là.
}
check-applicants = Votre organisme peut-il candidater ? L’appel ne le dit pas clairement.
check-applicants-read = Votre organisme peut-il candidater ? Veuillez comparer avec « Qui peut candidater » ci-dessus.
check-programme = Le programme vous est-il ouvert ? L’appel ne le dit pas clairement.
check-other = Remplissez-vous toutes les conditions ? L’une d’elles n’a pas pu être établie : { $value }

card-changed = <b>Modifié depuis votre dernière consultation</b>
change-title = Titre : { $old } → { $new }
change-published_status = Statut : { $old } → { $new }
change-opens = Ouverture : { $old } → { $new }
change-cut_offs = Date limite : { $old } → { $new }
change-cut-off-added = Date limite ajoutée : { $new }
change-cut-off-dropped = Date limite supprimée : { $old }
change-budget = Budget : { $old } → { $new }
change-applicants = Qui peut candidater : { $how ->
    [more] désormais aussi : { $new }
    [fewer] ne sont plus admis : { $old }
    [both] désormais aussi : { $new } ; ne sont plus admis : { $old }
   *[else] { $old } → { $new }
}
change-regions = Où : { $how ->
    [more] désormais aussi : { $new }
    [fewer] ne sont plus couverts : { $old }
    [both] désormais aussi : { $new } ; ne sont plus couverts : { $old }
   *[else] { $old } → { $new }
}
change-places = Territoire, tel que publié : { $old } → { $new }

card-interest = <b>Intérêt à ce jour :</b> { $members ->
    [one] { $members } membre
    [many] { $members } de membres
   *[other] { $members } membres
} de { $countries ->
    [one] { $countries } pays
    [many] { $countries } de pays
   *[other] { $countries } pays
}
card-table = <b>Table ronde sur cet appel :</b> { $when }

card-link = <a href="{ $url }">Page officielle</a>
card-as-of = État au { $when }. Source : { $source }
card-also = Publié aussi par { $sources }

button-int = { $state ->
    [on] 🙋 Région intéressée ✓
   *[else] 🙋 Ma région est intéressée
}
button-save = { $state ->
    [on] ⭐ Enregistré ✓
   *[else] ⭐ Enregistrer
}
button-ics = 🗓 Calendrier
button-share = 🔁 Partager
button-fits = { $state ->
    [on] 👍 Convient ✓
   *[else] 👍 Convient
}
button-no = { $state ->
    [on] 🔕 Pas pour nous ✓
   *[else] 🔕 Pas pour nous
}
button-table = Table ronde, { $when }
button-back = ‹ Retour
button-show = Voir l’appel

not-for-us-ask =
    <b>Pas pour vous ?</b>
    { $title }

    Veuillez indiquer pourquoi. Vous n’entendrez plus parler de cet appel, et la sélection s’améliorera.

share-title = <b>{ $title }</b>
share-link = <a href="{ $url }">Détails, dates limites et intérêt des autres régions</a>
button-share-chat = Envoyer dans une discussion
button-copy-link = Copier le lien
