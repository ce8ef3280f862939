# What came of a roundtable, and the meeting that follows.

outcome-nothing = Rien n’est encore indiqué. Qu’en est-il résulté ?
outcome-consortium = <b>Consortium formé</b>
outcome-partners = partenaires : { $count }
outcome-countries = pays : { $count }
outcome-applied = <b>Candidature déposée :</b> { $day }
outcome-granted = <b>Résultat :</b> accordé
outcome-rejected = <b>Résultat :</b> refusé
outcome-reserve = <b>Résultat :</b> sur la liste de réserve
outcome-amount = <b>Montant accordé :</b> { $amount }
outcome-partners-ask = <b>Combien de partenaires compte le consortium ?</b> Touchez un bouton ou écrivez un nombre.
outcome-countries-ask = <b>De combien de pays viennent-ils ?</b> Touchez un bouton ou écrivez un nombre.
outcome-applied-ask = <b>Quel jour la candidature a-t-elle été déposée ?</b> Touchez un bouton ou écrivez un jour.
outcome-amount-ask = <b>Quel montant a été accordé ?</b> Veuillez l’écrire, par exemple 1,2 million.
outcome-number-unclear = Veuillez écrire un nombre plausible.
outcome-day-unclear = Je n’ai pas compris ce jour, ou il est encore à venir.
outcome-amount-unclear = Je n’ai pas compris ce montant.
outcome-no-grant = Veuillez d’abord indiquer que la subvention a été accordée.
outcome-question-consortium = <b>Un consortium est-il né de votre table ronde ?</b>
outcome-question-applied = <b>L’appel est clos. Le consortium a-t-il déposé une candidature ?</b>
outcome-question-result = <b>La candidature a-t-elle un résultat ?</b>
outcome-not-yet = Merci. Vous pouvez l’indiquer à tout moment au pupitre de la table ronde.

button-consortium = Consortium formé
button-applied = Candidature déposée
button-result-granted = Accordée
button-result-rejected = Refusée
button-result-reserve = Sur la liste de réserve
button-amount = Indiquer le montant
button-back-consortium = Annuler : consortium
button-back-applied = Annuler : candidature
button-back-result = Annuler : résultat
button-back-amount = Annuler : montant
button-not-yet = Pas encore, ou non

part-ask = <b>Votre région en fait-elle partie ?</b> Si oui, l’appel figure ainsi dans votre propre liste.
part-yes = <b>C’est noté dans votre liste d’appels.</b>
part-no = <b>Merci. Rien n’a été modifié,</b> et cette question ne vous sera plus posée pour cette table ronde.
part-moved = Votre région en fait partie, comme vous l’avez indiqué : votre propre liste le dit maintenant.
part-back = <b>L’animation a retiré cette nouvelle.</b> Dans votre propre liste, l’appel figure de nouveau comme avant.
part-funded = <b>Bonne nouvelle : la candidature a été retenue.</b>
part-not-funded = <b>La candidature n’a pas été retenue cette fois.</b>
button-part-yes = Oui, nous en sommes
button-part-no = Non
part-over = Cette question n’est plus ouverte.

follow-ask = <b>Quand a lieu la réunion de suivi ?</b> Un geste l’ouvre avec les mêmes places, la même équipe et les mêmes langues. Les personnes présentes sont invitées en premier.
follow-open = Tâches en cours reprises : { $count }
follow-opened = <b>La réunion de suivi est ouverte :</b> { $when }
button-follow-cancel = Annuler la réunion de suivi
notice-follow = <b>La table ronde à laquelle vous étiez se poursuit</b>
