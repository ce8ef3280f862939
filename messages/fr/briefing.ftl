# Le dossier avant une table ronde, et les pages du pupitre qui le préparent.

pdf-page = Page { $page } sur { $pages }
button-briefing = Dossier
button-paper = En PDF
button-table-show = Voir la table ronde

briefing-title = Dossier : { $title }
briefing-news = Nouveau depuis votre dernier dossier : { $parts }
briefing-part-when = l’heure
briefing-part-where = le lieu
briefing-part-agenda = l’ordre du jour
briefing-part-calls = les appels abordés
briefing-part-changed = des changements dans un appel
briefing-part-note = le mot de l’animation
briefing-paper = Le même, à imprimer ou à garder.
briefing-as-of = État au { $when }. La liste de qui vient peut encore changer.
briefing-note = Un mot de l’animation
briefing-agenda = Ordre du jour
briefing-call = L’appel
briefing-call-further = Également abordé
briefing-can-apply = <b>Qui peut candidater :</b> { $who }
briefing-changed = <b>Changé depuis l’ouverture de la table ronde :</b>
briefing-unchanged = Inchangé depuis l’ouverture de la table ronde.
briefing-who = Qui vient
briefing-coming = { $count ->
    [0] Personne n’a encore de place ; places en tout : { $capacity }
    [one] { $count } personne a une place ; places en tout : { $capacity }
    [many] { $count } de personnes ont une place ; places en tout : { $capacity }
   *[other] { $count } personnes ont une place ; places en tout : { $capacity }
}
briefing-group = { $group } : { $taken } (places réservées : { $quota })
briefing-group-open = { $group } : { $taken }
briefing-missing = Pas encore représentés : { $groups }
briefing-countries = Par pays : { $countries }
briefing-names = Qui a accepté d’être nommé : { $names }
briefing-similar = Appels semblables ouverts
briefing-carried = Encore en cours depuis la dernière fois
briefing-similar-line = <a href="{ $url }">{ $title }</a> : { $when }
briefing-courses = Formations pour ces besoins
briefing-course = <a href="{ $url }">{ $title }</a> ({ $provider })
briefing-refused = Le dossier est pour qui a une place.

agenda-explore = Explorer l’appel
agenda-explore-1 = Accueil, et qui est là
agenda-explore-2 = L’appel en bref : ce qu’il finance, qui peut candidater, jusqu’à quand
agenda-explore-3 = Ce dont chaque région a besoin, et ce qu’elle peut apporter
agenda-explore-4 = Idées d’un projet commun
agenda-explore-5 = Qui continue, et les prochaines étapes
agenda-partners = Trouver des partenaires
agenda-partners-1 = Accueil, et ce qui a changé dans l’appel
agenda-partners-2 = L’idée du projet en cinq phrases
agenda-partners-3 = Les rôles : qui coordonne, qui fait quoi
agenda-partners-4 = Quels partenaires manquent, et qui les sollicite
agenda-partners-5 = Budget, contribution propre et prochaines étapes
agenda-go-no-go = Décider de candidater ou non
agenda-go-no-go-1 = Où en est la candidature
agenda-go-no-go-2 = Questions ouvertes de chaque partenaire
agenda-go-no-go-3 = Ce qui plaide pour, et contre
agenda-go-no-go-4 = La décision : candidater ou non
agenda-go-no-go-5 = Tâches, responsables et dates jusqu’à la date limite

desk-button-briefing = Dossier
desk-button-agenda = Ordre du jour
desk-button-calls = Appels abordés
desk-button-note = Votre mot
desk-button-preview = Voir le dossier
desk-button-briefnow = Envoyer maintenant
desk-button-brieflater = Finalement comme prévu
desk-button-agendaclear = Retirer l’ordre du jour
desk-button-agendaback = Revenir à l’état précédent
desk-button-noteclear = Retirer le mot
desk-button-noteback = Revenir à l’état précédent
desk-button-calladd = Ajouter : { $number }
desk-button-calldrop = Retirer : { $number }

agenda-page = <b>Ordre du jour</b>
agenda-none = Il n’y a pas encore d’ordre du jour. Choisissez l’un de ceux-ci, que chacun lit dans sa langue, ou écrivez le vôtre en un message.
agenda-how = Choisissez-en un autre, ou écrivez le vôtre en un message. Qui a déjà le dossier est informé du changement.
agenda-long = C’est trop long : { $length } caractères, { $most } au plus. Veuillez en envoyer un plus court.
note-page = <b>Votre mot dans le dossier</b>
note-none = Il n’y en a pas encore. Écrivez-le en un message : quoi apporter, quoi lire, comment entrer.
note-how = Pour le changer, écrivez-en un nouveau en un message.
note-too-long = C’est trop long : { $length } caractères, { $most } au plus. Veuillez en envoyer un plus court.
plan-heading = <b>Le dossier</b>
plan-what = Heure, lieu, ordre du jour, les appels et ce qui y a changé, qui vient par groupe et par pays, appels semblables : en un message et en PDF, à qui a une place et à l’animation.
plan-when = <b>Envoi :</b> { $when }
plan-later = Qui obtient une place après l’a aussitôt ; qui l’a est informé de ce qui change.
plan-out = Destinataires jusqu’ici : { $count }.
plan-sending = Il est envoyé maintenant.
plan-agenda = Ordre du jour : { $state ->
    [yes] il y en a un
   *[else] pas encore
}
plan-note = Votre mot : { $state ->
    [yes] il y en a un
   *[else] pas encore
}
plan-calls = { $count ->
    [0] Aucun appel n’est abordé.
    [one] Appel abordé : { $count }.
    [many] Appels abordés : { $count }.
   *[other] Appels abordés : { $count }.
}
plan-reminders = Des rappels leur arrivent 7 jours, 1 jour et 1 heure avant. Le lien pour rejoindre la réunion arrive 24 heures avant.
plan-question = <b>La question « Pouvez-vous toujours venir ? » est posée :</b> { $when }
calls-page = <b>Appels abordés</b>
calls-how = Pour ajouter un appel, écrivez son numéro, son identifiant ou quelques mots de son titre.
calls-none-found = Aucun appel n’a été trouvé pour « { $typed } ».
calls-found = Lequel de ceux-ci ?
calls-full = Une table ronde aborde { $most } appels au plus.
