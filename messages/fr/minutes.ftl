# At the table: who is here, decisions and actions, the minutes.

hosts-only = Seules les personnes qui animent une table ronde peuvent noter des décisions et des tâches.

button-here = Je suis là
button-not-here = Finalement, je ne suis pas là
notice-here = <b>Votre présence est enregistrée.</b>
door-no-seat = <b>Vous n’avez pas de place à cette table ronde.</b> Veuillez vous adresser à l’équipe d’animation.
door-waiting = <b>Vous êtes sur la liste d’attente.</b> L’équipe d’animation sait que vous êtes là et peut vous donner une place s’il en reste.
person-unnamed = { $country ->
    [none] { $group }, nº { $nth }
   *[else] { $group }, { $country }, nº { $nth }
}
door-count = <b>Présents :</b> { $came } sur { $seats }. <b>Absents :</b> { $absent }
door-group = { $group } : { $came } sur { $seats }
door-countries = <b>Par pays :</b> { $countries }
door-asks = <b>À l’entrée, sans place :</b> { $people }. Places libres : { $free }
door-how = Touchez une personne pour enregistrer sa présence ; touchez de nouveau pour l’annuler.
door-not-held = <b>Il a été indiqué que cette réunion n’a pas eu lieu.</b>
button-absent = Absent
button-was-absent = Absent : { $person }
button-walk-in = Donner une place : { $person }
button-walk-out = Reprendre la place : { $person }
button-others-absent = Les autres étaient absents
button-others-back = Annuler : les autres absents
button-held = La réunion a eu lieu
button-not-held = La réunion n’a pas eu lieu
held-ask = <b>La réunion a-t-elle eu lieu ?</b> Personne n’a été noté présent et rien n’a été consigné.
button-door-code = Code QR pour l’entrée
qr-here = <b>Présence à la table ronde</b>
qr-scan-here = Scannez pour signaler votre présence
refusal-no-free-seat = Aucune place n’est libre.
refusal-not-waiting = À l’entrée, une place ne peut être donnée qu’à une personne de la liste d’attente.
refusal-doors-closed = Vous ne pouvez plus signaler votre présence. L’équipe d’animation peut encore le faire.

desk-button-door = Qui est là
desk-button-came = Qui était là
desk-button-minutes = Compte rendu
desk-button-survey = Enquête
desk-button-outcome = Résultat
desk-button-follow = Réunion de suivi

minutes-heading = <b>Compte rendu</b>
minutes-corrected = <b>Compte rendu corrigé, version { $edition }</b>
minutes-draft = <b>Projet de compte rendu.</b> Seule l’équipe d’animation le voit tant que vous ne l’envoyez pas.
minutes-draft-changed = <b>Le compte rendu a changé depuis son envoi.</b> Veuillez envoyer la correction.
minutes-are-sent = <b>Le compte rendu tel qu’il a été envoyé</b>
minutes-draft-told = <b>La réunion est terminée.</b> Le projet de compte rendu est prêt, et vous pouvez encore indiquer qui était là.
minutes-came = <b>Présents :</b> { $count }
minutes-countries = Pays : { $count }
minutes-group = { $group } : { $count }
minutes-absent = Absents : { $count }
minutes-names = <b>Nommés avec leur accord :</b> { $names }
minutes-decisions = <b>Décisions</b>
minutes-actions = <b>Tâches</b>
minutes-carried = <b>Encore en cours depuis la dernière fois</b>
minutes-nothing = Aucune décision ni tâche n’a encore été notée.
minutes-next = <b>Prochaine réunion :</b> { $when }
minutes-more = Suite dans le PDF : { $count }
minutes-sign = { $sign ->
    [new] nouveau
    [changed] modifié
   *[else] supprimé
}
minutes-as-of = État au { $day }
minutes-none = Il n’y a pas encore de compte rendu de cette table ronde.
minutes-which-line = <b>Quelle ligne ?</b>
minutes-send-ask = <b>Envoyer le compte rendu à toutes les personnes qui avaient une place ?</b> Destinataires : { $count }. Il ne peut pas être rappelé, seulement corrigé.
minutes-send-nobody = <b>Personne d’autre n’avait de place : il n’y a personne à qui l’envoyer.</b> Votre exemplaire est ici, en PDF aussi.
minutes-correct-ask = <b>Envoyer le compte rendu corrigé ?</b> Destinataires : { $count }. Ce qui a changé est signalé.
minutes-nothing-new = Rien n’a changé depuis l’envoi du compte rendu.
item-words = { $words }
action-you = vous
action-host = animation
action-nobody = encore personne
action-due = pour le { $day }
action-done = { $by ->
    [host] fait, noté par l’équipe d’animation
   *[else] fait
}
action-host-words = animation, animateur, animatrice, moi
action-by-words = pour le, pour la, pour

button-minutes-pdf = PDF
button-minutes-edit = Modifier une ligne
button-minutes-send = Envoyer à tous
button-send-yes = Oui, envoyer
button-minutes-correct = Envoyer la correction
button-to-minutes = Retour au compte rendu
button-next-table = Voir la prochaine réunion
button-last-minutes = Compte rendu précédent
button-note-decision = Ajouter une décision
button-note-action = Ajouter une tâche
button-item-reword = Reformuler
button-item-strike = Supprimer
button-item-restore = Rétablir
button-item-who = Qui s’en charge
button-item-when = Pour quand
button-owner-me = Moi
button-owner-nobody = Encore personne
button-by-1w = Dans 1 semaine
button-by-2w = Dans 2 semaines
button-by-deadline = Avant la date limite de l’appel
button-by-none = Sans date

item-ask-decision = Qu’est-ce qui a été décidé ? Veuillez l’écrire, une décision par ligne.
item-ask-action = Qu’y a-t-il à faire ? Veuillez écrire une tâche par ligne, dans l’ordre de votre choix : @qui, quoi, pour quand. Exemple : @éducation préparer le budget d’ici au 15 mars
item-ask-reword = Veuillez réécrire cette ligne.
action-who = <b>Qui s’en charge ?</b>
action-who-unclear = Je ne sais pas qui est « { $said } ».
action-who-several = « { $said } » désigne plusieurs personnes.
action-when = <b>Pour quand ?</b> Touchez un bouton ou écrivez un jour.
action-when-unclear = Je n’ai pas compris ce jour. Veuillez l’écrire ainsi : 15 mars
item-long = C’est trop long. Une ligne compte au plus { $most } caractères.
item-gone = Cette ligne n’existe plus.
noted = <b>C’est noté.</b> Touchez un numéro pour modifier une ligne.
which-table-ask = <b>À quelle table ronde ?</b>
no-table-meant = Vous n’avez pas de table ronde pour laquelle noter cela.
