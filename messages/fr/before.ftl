# Avant une table ronde : calendrier, rappels, et la question de savoir si l’on vient toujours.

calendar-table-again = Il y a du nouveau : ouvrez ce fichier, il remplace l’entrée de votre calendrier.
calendar-table-gone = Ouvrez ce fichier pour retirer la table ronde de votre calendrier.
calendar-join = Rejoindre : { $link }

before-guests = { $count ->
    [one] { $count } invité n’a pas de conversation avec moi : veuillez l’informer vous-même.
    [many] { $count } d’invités n’ont pas de conversation avec moi : veuillez les informer vous-même.
   *[other] { $count } invités n’ont pas de conversation avec moi : veuillez les informer vous-même.
}

coming-ask = <b>Pouvez-vous toujours venir ?</b>
coming-ask-again = <b>D’autres attendent une place. Pouvez-vous toujours venir ?</b>
coming-why = Sinon, votre place ira à la personne suivante. Sans réponse, vous la gardez.
button-coming-yes = Oui, je viendrai
button-coming-no = Non, je cède ma place
button-coming-no-more = Je ne peux pas venir
coming-thanks = Merci. Votre place est confirmée.
coming-said-yes = <b>Merci. Votre place est confirmée.</b>
coming-over = Cette table ronde a commencé, ou n’aura pas lieu.
coming-heading = <b>Qui vient toujours</b>
coming-counts = Places confirmées : { $confirmed } sur { $seated }
coming-open = { $count ->
    [one] { $count } personne n’a pas répondu et garde sa place.
    [many] { $count } de personnes n’ont pas répondu et gardent leur place.
   *[other] { $count } personnes n’ont pas répondu et gardent leur place.
}
coming-waiting = { $count ->
    [one] { $count } personne attend une place.
    [many] { $count } de personnes attendent une place.
   *[other] { $count } personnes attendent une place.
}
coming-closed = Les inscriptions sont closes : une place cédée maintenant n’est proposée à personne, sauf si vous rouvrez les inscriptions.
coming-reopened = Les inscriptions sont ouvertes. Vous pouvez les clore aussitôt.
coming-cannot = <b>Une personne ne peut pas venir</b> ({ $group })
coming-cannot-waiting = { $count ->
    [one] { $count } personne attend, mais les inscriptions sont closes. Si vous les rouvrez, la place lui sera proposée.
    [many] { $count } de personnes attendent, mais les inscriptions sont closes. Si vous les rouvrez, la place sera proposée à la suivante.
   *[other] { $count } personnes attendent, mais les inscriptions sont closes. Si vous les rouvrez, la place sera proposée à la suivante.
}
desk-button-coming = Qui vient toujours
desk-button-lateopen = Rouvrir les inscriptions
desk-button-lateclose = Clore les inscriptions
refusal-no-seat = Vous n’avez pas de place à cette table ronde.
