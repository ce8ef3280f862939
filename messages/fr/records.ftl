# Ce qui est consigné d’une table ronde : son journal et son exportation.

desk-button-log = Journal
desk-button-export = Exporter
log-heading = <b>Journal : { $title }</b>
log-none = Rien n’a encore été fait pour cette table ronde.
log-line = { $when } · { $who } : { $what }
log-host = l’animation
log-cohost = la coanimation
log-keeper = les responsables
log-member = un membre ({ $group }, { $country })
log-nobody = une personne effacée depuis
log-opened = ouverture
log-cancelled = annulation
log-reopened = réouverture
log-date = date
log-place = lieu et langues
log-seats = places et inscription
log-people = qui vient
log-hosts = animation
log-questions = questions à l’inscription
log-guests = invités
log-minutes = décisions et actions
log-results = résultats
log-held = tenue de la réunion
log-briefing = dossier et ordre du jour
log-series = autres tables rondes
log-exported = exportation en fichier
log-other = autre chose
button-log-csv = En fichier (CSV)
log-file = <b>Le journal de cette table ronde</b> : { $title }

export-how =
    <b>Exporter : { $title }</b>

    Toutes les inscriptions par groupe, pays et état, avec réponses et présence, les décisions et actions, et le résultat. Seuls y figurent les noms des personnes qui y ont consenti et des invités.

export-file = <b>Table ronde</b> : { $title }

export-sheet-table = Table ronde
export-sheet-seats = Inscriptions
export-title = Titre
export-starts = Début
export-state = État
export-call = Appel
export-seats = Places
export-number = Entrée
export-party = Personnes
export-seat = Place
export-since = Depuis
export-guest = Invité
export-name = Nom
export-partner = Deuxième personne
export-organisation = Organisme
export-yes = oui
export-no = non
export-kind = Type
export-decision = Décision
export-action = Action
export-words = Texte
export-owner = Responsable (entrée)
export-due = Échéance
export-done = Fait
export-step = Étape
export-when = Quand
export-currency = Monnaie
export-who = Qui
export-what = Quoi
export-act = Acte
export-partners = Partenaires
