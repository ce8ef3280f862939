# Training courses, and what a roundtable points to.

command-courses = Formations pour vos besoins, ou avec des mots de votre choix

courses-unknown = Aucun catalogue de formations n’est encore enregistré ici.
courses-mine = <b>Formations pour vos besoins : { $total }</b>
courses-mine-none = <b>Aucune formation ne répond à vos besoins pour le moment.</b>
courses-need = <b>Formations pour { $of } : { $total }</b>
courses-need-none = <b>Aucune formation pour le moment : { $of }</b>
courses-call =
    <b>Formations pour les besoins de cet appel : { $total }</b>
    { $of }
courses-call-none =
    <b>Aucune formation pour le moment pour les besoins de cet appel</b>
    { $of }
courses-group = <b>Formations pour « { $of } » : { $total }</b>
courses-group-none = <b>Aucune formation pour le moment pour « { $of } »</b>
courses-words = <b>Formations avec « { $of } » : { $total }</b>
courses-words-none = <b>Aucune formation n’a « { $of } » dans son titre, son organisme ou ses besoins.</b>
courses-all = <b>Toutes les formations : { $total }</b>
courses-all-none = <b>Aucune formation n’est proposée pour le moment.</b>
course-title = <b>{ $number }.</b> <a href="{ $url }">{ $title }</a>
course-by = { $provider }
course-facts = { $facts }
course-languages = langue : { $languages }
course-mode = { $mode ->
    [online] en ligne
    [onsite] sur place
   *[else] en partie en ligne
}
course-begins = à partir du { $day }
course-began = en cours depuis le { $day }
course-between = { $first } – { $last }
course-until = jusqu’au { $day }
course-hours = { $hours } h
course-price = prix : { $price }
course-needs = Pour : { $needs }
courses-source = <i>État au { $day }. Source : { $catalogue }</i>

button-courses-call = 🎓 Formations pour ceci ({ $count })
button-courses-need = 🎓 Formations : { $need } ({ $count })
button-courses-group = 🎓 Formations de cette page ({ $count })
button-courses-mine = Formations pour mes besoins
button-courses-all = Toutes les formations

table-audience = <b>Pour :</b> { $name }
table-event = <b>En marge de l’événement :</b> { $title }, { $when }
button-event = Voir l’événement
desk-button-event = Renvoyer à un événement
desk-button-audience = Pour un comité ou un groupe
desk-event-which = À quel événement la table ronde doit-elle renvoyer ? Sa fiche et son entrée de calendrier le nommeront.
desk-event-none = Aucun événement n’est à venir. On en ajoute avec /event.
desk-event-set = La table ronde renvoie à cet événement : { $title }
desk-event-cleared = La table ronde ne renvoie à aucun événement.
desk-audience-which = Pour qui est la table ronde ? Les membres du comité ou du groupe de travail sont invités, chacun une fois. Les autres peuvent toujours s’inscrire.
desk-audience-none = Il n’y a encore ni comité ni groupe de travail. Les responsables en ajoutent avec /audiences.
desk-audience-set = La table ronde est pour { $name }. Ses membres sont en train d’être invités.
desk-audience-cleared = La table ronde n’est pour aucun comité ni groupe de travail en particulier. Les personnes invitées le restent.
desk-choice-none = Aucun
