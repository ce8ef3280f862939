# Tables rondes.

tables-heading = <b>Tables rondes à venir</b>
tables-none = Aucune table ronde n’est prévue. Quand assez de membres sont intéressés par un appel, une table ronde est ouverte.
tables-more = { $count ->
    [one] { $count } autre n’est pas affichée.
    [many] { $count } d’autres ne sont pas affichées.
   *[other] { $count } autres ne sont pas affichées.
}
part-host = Vous animez cette table ronde.
part-seated = Vous avez une place.
part-offered = Une place vous est réservée. Merci de répondre.
part-waiting = Vous êtes sur la liste d’attente, au rang { $count }.
part-requested = Votre demande a été transmise à l’équipe d’animation.
part-invited = { $count ->
    [0] Aucune place libre pour votre groupe, la liste d’attente est ouverte.
    [one] { $count } place libre pour votre groupe.
    [many] { $count } de places libres pour votre groupe.
   *[other] { $count } places libres pour votre groupe.
}

table-title = <b>Table ronde : { $title }</b>
table-call = Sur l’appel : { $title }
table-duration = { $minutes ->
    [one] <b>Durée :</b> { $minutes } minute
    [many] <b>Durée :</b> { $minutes } de minutes
   *[other] <b>Durée :</b> { $minutes } minutes
}
table-languages = <b>Langues :</b> { $languages }
table-sign-up-until = <b>Inscription jusqu’au :</b> { $when }
table-sign-up-over = Les inscriptions sont closes.
table-approval = Chaque inscription est soumise à l’accord de l’équipe d’animation.
table-release = <b>Places de groupe libres ouvertes à tous à partir du :</b> { $when }
table-place-later = Le lieu ou le lien suivra.
place-missing = Ni lieu ni lien pour l’instant : veuillez en indiquer un.
table-is-cancelled = Cette table ronde est annulée.

seats-heading = { $capacity ->
    [one] <b>{ $capacity } place</b>
    [many] <b>{ $capacity } de places</b>
   *[other] <b>{ $capacity } places</b>
}
seats-released = { $group } : { $taken ->
    [one] { $taken } prise
    [many] { $taken } de prises
   *[other] { $taken } prises
}
seats-waiting = { $count } en attente
seats-open = Pour tout groupe : { $free ->
    [one] { $free } libre
    [many] { $free } de libres
   *[other] { $free } libres
}
seats-open-all = Pour tous les groupes : { $free ->
    [one] { $free } libre
    [many] { $free } de libres
   *[other] { $free } libres
}
seats-countries = { $count ->
    [one] Les participants viennent à ce jour de { $count } pays.
    [many] Les participants viennent à ce jour de { $count } de pays.
   *[other] Les participants viennent à ce jour de { $count } pays.
}

mine-host = Vous animez cette table ronde.
mine-requested = Vous avez demandé une place ({ $group }). L’équipe d’animation décidera.
mine-refused = L’équipe d’animation n’a pas pu vous donner de place.
mine-seated = { $party ->
    [one] <b>Vous avez une place</b> ({ $group }).
    [many] <b>Vous avez { $party } de places</b> ({ $group }).
   *[other] <b>Vous avez { $party } places</b> ({ $group }).
}
mine-waiting = <b>Vous êtes sur la liste d’attente</b> ({ $group }), au rang { $place }.
mine-offered = <b>Une place vous est réservée</b> ({ $group }).
mine-declined = Vous avez décliné une place. Vous pouvez vous inscrire de nouveau, à la fin de la liste d’attente.
mine-lapsed = La place qui vous était réservée est allée à la personne suivante. Vous pouvez vous inscrire de nouveau, à la fin de la liste d’attente.
mine-withdrawn = Vous avez quitté cette table ronde. Vous pouvez vous inscrire de nouveau, à la fin de la liste d’attente.
mine-attended = Vous avez participé.
mine-absent = Vous aviez une place et n’avez pas participé.
offer-until = Merci de répondre avant le { $when }. Ensuite, la place ira à la personne suivante.

button-join = { $room ->
    [free] M’inscrire : { $group }
   *[else] Liste d’attente : { $group }
}
button-leave = Céder ma place
button-leave-line = Quitter la liste d’attente
button-leave-request = Retirer ma demande
button-accept = Oui, je prends la place
button-decline = Non, merci
button-call = Voir l’appel

notice-seated = <b>Vous avez une place</b>
notice-invited = <b>Une table ronde sur un appel qui vous intéresse</b>
notice-offer = <b>Une place est libre pour vous</b>
notice-lapsed = <b>L’offre a pris fin. La place est allée à la personne suivante</b>
notice-closed = <b>Les inscriptions sont closes, et aucune place ne s’est libérée cette fois</b>
notice-closed-thanks = Merci d’avoir attendu. Si une place se libère au dernier moment et que l’animation rouvre les inscriptions, elle est proposée dans l’ordre d’attente.
notice-cancelled = <b>Cette table ronde est annulée</b>
notice-reminder = <b>Votre table ronde : { $distance }</b>
notice-reminder-host = <b>La table ronde que vous animez : { $distance }</b>
distance-past = en cours
distance-minutes = { $minutes ->
    [0] elle commence maintenant
    [one] dans { $minutes } minute
    [many] dans { $minutes } de minutes
   *[other] dans { $minutes } minutes
}
distance-today = aujourd’hui
distance-tomorrow = demain
distance-days = { $days ->
    [one] dans { $days } jour
    [many] dans { $days } de jours
   *[other] dans { $days } jours
}

host-seats = <b>Places prises :</b> { $taken } sur { $capacity }. <b>En attente :</b> { $waiting }. <b>Pays :</b> { $countries }
meanwhile-offered = Une place vous est maintenant réservée. Veuillez l’accepter ou la refuser avec les boutons.
meanwhile-seated = Vous avez maintenant une place. Pour la céder malgré tout, veuillez toucher encore une fois le bouton.
refusal-table-cancelled = Cette table ronde est annulée.
refusal-table-held = Cette table ronde a déjà eu lieu.
refusal-sign-up-closed = Les inscriptions ont pris fin : { $when }.
refusal-signed-up-otherwise = Vous avez déjà une inscription ({ $group }). Pour changer cela, cédez d’abord votre place.
refusal-not-admitted = L’équipe d’animation n’a pas pu vous donner de place. Elle seule peut changer cela.
refusal-party-size = Vous pouvez inscrire une personne, ou une délégation de deux.
refusal-no-registration = Vous n’avez pas d’inscription à cette table ronde.
refusal-no-offer = Aucune place ne vous est réservée en ce moment.
refusal-offer-over = Cette offre a pris fin. Vous pouvez vous inscrire de nouveau.
refusal-not-requested = Cette inscription n’appelle plus de décision.
refusal-not-seated = Seule une personne qui a une place peut être notée présente ou absente.
refusal-too-early = Possible à partir du : { $when }.
refusal-below-seated = { $seated ->
    [one] { $seated } place est prise, { $wanted } ne suffit donc pas.
    [many] { $seated } de places sont prises, { $wanted } ne suffit donc pas.
   *[other] { $seated } places sont prises, { $wanted } ne suffit donc pas.
}
refusal-no-seats = Une table ronde a besoin d’au moins une place.
refusal-in-the-past = Ce moment est passé.
refusal-dates-out-of-order = L’ordre doit être : libération des places, fin des inscriptions, début.
refusal-other = Ce n’est pas possible en ce moment.
