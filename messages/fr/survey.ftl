# Three questions after a roundtable.

survey-heading = <b>Trois courtes questions</b>
survey-why = L’équipe d’animation ne voit que des moyennes, à partir de 5 réponses, et jamais qui a dit quoi. Vous pouvez répondre jusqu’au { $until }.
survey-worth = <b>1. La réunion valait-elle votre temps ?</b> 1 : pas du tout, 5 : tout à fait.
survey-partner = <b>2. Avez-vous trouvé un partenaire ?</b>
survey-words = <b>3. Que faut-il changer la prochaine fois ?</b> Veuillez l’écrire, ou touchez le bouton.
survey-answer = { $said ->
    [yes] Oui
    [maybe] Peut-être
   *[else] Non
}
survey-done = Terminer
survey-erase = Effacer mon texte
survey-thanks = <b>Merci de vos réponses.</b> Vous pouvez les modifier jusqu’au { $until }.
survey-over = Cette enquête est close, ou vous n’étiez pas à cette table ronde.
survey-long = C’est trop long. Veuillez utiliser au plus { $most } caractères.
button-survey-change = Modifier mes réponses

survey-result-heading = <b>Ce que disent les participants</b>
survey-result-answered = { $answered ->
    [hidden] Moins de { $fewest } personnes ont répondu. Les résultats sont montrés à partir de { $fewest } réponses.
   *[else] <b>Réponses :</b> { $answered }
}
survey-result-not-asked = Les participants sont interrogés le lendemain de la réunion.
survey-result-worth = <b>Valait le temps passé, de 1 à 5 :</b> { $mean }
survey-result-partner = <b>Partenaire trouvé :</b> oui { $yes }, peut-être { $maybe }, non { $no }
survey-result-words = <b>Ce qu’il faut changer :</b>
