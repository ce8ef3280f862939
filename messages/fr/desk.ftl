# A table's desk, for its hosts.

button-desk = Gérer cette table ronde
desk-button-who = Qui vient
desk-button-qr = Code QR
desk-button-cancel = Annuler la réunion
desk-button-rest = Plus d’actions
desk-button-card = Voir la fiche
desk-button-back = Au pupitre
desk-before = <b>Votre pupitre : avant la réunion</b>
desk-at = <b>Votre pupitre : pendant la réunion</b>
desk-after = <b>Votre pupitre : après la réunion</b>
desk-cancelled = <b>Votre pupitre : réunion annulée</b>
