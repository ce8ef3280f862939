# Actions from roundtables, to who is to do them.

todo-given = <b>Une tâche d’une table ronde vous revient</b>
todo-soon = <b>Votre tâche arrive à échéance { $distance }</b>
todo-late = <b>La date de votre tâche est passée</b>
todo-nodate = <b>Où en est votre tâche ?</b>
todo-show = <b>Votre tâche</b>
todo-host = <b>Pas de réponse au sujet d’une tâche de votre table ronde</b>
todo-back = <b>Une tâche de votre table ronde cherche quelqu’un</b>
todo-hosted = <b>Une tâche de votre table ronde</b>
todo-done = <b>C’est fait, merci</b>
todo-table = Table ronde : { $title }
todo-by = <b>Pour le :</b> { $day }
todo-owner = <b>Qui s’en charge :</b> { $owner }
todo-later = Je demanderai de nouveau le { $day }.
todo-later-ask = <b>Quand dois-je demander de nouveau ?</b> Touchez un bouton ou écrivez un jour.
todo-not-mine = La tâche revient à l’équipe d’animation.
todo-gone = Cette tâche n’existe plus.
todo-not-yours = Cette tâche n’est pas la vôtre.
todo-bad-day = Veuillez choisir un jour à venir, dans un an au plus.

button-todo-done = C’est fait
button-todo-undone = Finalement pas fait
button-todo-later = Plus tard
button-todo-sooner = Ne pas attendre
button-todo-not-mine = Pas la mienne
button-todo-mine = Finalement la mienne
button-todo-3 = Dans 3 jours
button-todo-7 = Dans 1 semaine

section-actions = Vos tâches
tables-actions = <b>Vos tâches en cours :</b> { $count }
button-past-tables = Tables rondes passées
past-heading = <b>Tables rondes passées.</b> Touchez un numéro pour le compte rendu.
past-none = Vous n’avez encore participé à aucune table ronde.
