# The page on which guests sign up for a roundtable, and each guest's own page.

signup-title = Table ronde : { $title }
signup-languages = Cette page dans d’autres langues
signup-seats = Places
signup-form = S’inscrire
signup-mistakes = Tout n’est pas encore rempli. Veuillez regarder ce qui est signalé ci-dessous.
signup-old-form = Cette page était ouverte depuis très longtemps. Veuillez relire vos réponses et les envoyer à nouveau.
signup-full = Cette page ne prend plus d’inscriptions. Veuillez vous adresser à qui anime la table ronde.
signup-busy = Il y a eu énormément d’inscriptions à l’instant. Veuillez attendre une minute et envoyer à nouveau ; vos réponses sont toujours là.
signup-group = À quel groupe appartenez-vous ?
signup-room = { $room ->
    [free] une place est libre
   *[else] liste d’attente
}
signup-party = Combien de personnes viennent ?
signup-party-one = Une personne
signup-party-two = Une délégation de deux : les deux ont une place, ou aucune
signup-name = Votre nom
signup-organisation = Votre organisation
signup-optional = facultatif
signup-country = Le pays d’où vous venez
signup-country-choose = Veuillez choisir
signup-country-other = Un autre pays
signup-shown = Les autres participants peuvent voir mon nom et mon organisation
signup-website = Veuillez laisser ce champ vide
signup-send = Envoyer l’inscription
signup-privacy = Vos réponses sont conservées pour cette table ronde. Les personnes qui l’animent voient tout ; les autres participants ne voient votre nom et votre organisation que si vous le permettez. Les réponses aux questions sont effacées 90 jours après la table ronde, le reste 12 mois après, ou aussitôt si vous le demandez sur votre propre page. Aucun cookie n’est déposé.
signup-error-group = Veuillez choisir votre groupe.
signup-error-party = Veuillez choisir combien de personnes viennent.
signup-error-name = Veuillez écrire votre nom, avec au plus { $most } caractères.
signup-error-organisation = Au plus { $most } caractères, s’il vous plaît.
signup-error-country = Veuillez choisir votre pays.
signup-error-answer = Veuillez répondre à cette question.
signup-error-choice = Veuillez choisir une des réponses.
signup-error-asked = Cette question est nouvelle ou a changé. Veuillez la regarder, puis envoyer à nouveau.
signup-asks-changed = Les questions ont été changées entre-temps. Veuillez relire vos réponses et les envoyer à nouveau.
signup-leave-open = Je laisse sans réponse

signup-own-title = Votre place : { $title }
signup-own-heading = Votre place
signup-own-keep = <b>Gardez l’adresse de cette page.</b> Personne ne vous écrit : vous voyez ici où vous en êtes, prenez une place réservée pour vous, changez vos réponses ou rendez votre place. Cette adresse est à vous seul.
signup-own-waiting = Si une place se libère pour vous, elle est réservée et montrée ici, et la personne qui anime la table ronde en est informée. Revenez donc voir cette page.
signup-own-details = Vos réponses
signup-own-save = Enregistrer les réponses
signup-own-saved = Vos réponses sont enregistrées.
signup-own-again = S’inscrire à nouveau
signup-own-leave = Rendre ma place
signup-own-leave-sure = Votre place va aussitôt à la personne suivante.
signup-own-leave-yes = Oui, la rendre
signup-own-erase = Me désinscrire et effacer mes réponses
signup-own-erase-sure = Vous rendez votre place, et votre nom, votre organisation, votre pays et vos réponses sont effacés aussitôt et pour de bon. Cette page disparaît avec eux.
signup-own-erase-yes = Oui, tout effacer
signup-own-calendar = Mettre dans mon agenda
signup-own-join-later = Le lien pour rejoindre en ligne apparaît ici 24 heures avant le début.
signup-gone-heading = Cette page n’existe plus
signup-gone-about = Elle a été fermée, a changé d’adresse, ou tout ce qu’elle contenait a été effacé. La personne qui vous a invité peut vous en dire plus.
signup-wrong-heading = Cela n’a pas pu être lu
signup-wrong-about = Veuillez revenir à la page, la recharger et envoyer à nouveau.
