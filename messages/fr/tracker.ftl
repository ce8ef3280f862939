# Où en est un membre avec un appel, ses notes, les questions à ce sujet, et la transmission.

stage-watching = Suivi
stage-interested = Intéressés
stage-partners = Partenaires trouvés
stage-applied = Candidature déposée
stage-funded = Financé
stage-not-funded = Non financé
stage-withdrawn = Retirée ou non déposée

button-track = 📌 Où vous en êtes : { $stage }
button-track-note = 📌 Votre note
track-where = <b>Où vous en êtes :</b> { $stage }, depuis le { $since }
track-nowhere = <b>Où vous en êtes :</b> pas dans votre liste
track-grant = <b>Votre subvention :</b> { $amount }
track-note = <b>Votre note :</b> { $note }
track-how = Touchez l’étape où vous en êtes ; vous pouvez la changer à tout moment. Une fois votre candidature déposée, je ne vous rappelle plus la date limite.
track-seen = { $in ->
    [group] Tout le groupe voit cette page. Seuls les administrateurs du groupe peuvent la modifier.
   *[else] Les autres membres ne voient pas cette page. Les résultats n’apparaissent que dans des chiffres portant sur plusieurs membres.
}
button-track-grant = { $state ->
    [on] Modifier le montant
   *[else] Saisir le montant
}
button-track-off = Retirer de ma liste
track-grant-ask =
    <b>Financé. Quelle part de la subvention est la vôtre ?</b>
    { $title }

    Écrivez le montant dans un message, par exemple 250 000 ou 1,5 million EUR. Sans devise, je le lis en euros.
track-grant-unread = Je ne peux pas lire « { $said } » comme un montant. Veuillez l’écrire ainsi : 250 000 ou 1,5 million EUR.
button-note = { $state ->
    [on] Modifier la note
   *[else] Écrire une note
}
button-note-erase = Effacer la note
note-ask =
    <b>Votre note sur cet appel</b>
    { $title }

    Écrivez-la dans un message, en { $most } caractères au plus.
note-long = Votre message compte { $length } caractères, et une note en contient { $most } au plus. Veuillez en envoyer une plus courte.

tracker-all = Tous
tracker-results = Résultats
tracker-heading-all = { $total ->
    [0] <b>Vous ne suivez encore aucun appel.</b> Les boutons sous un appel l’enregistrent. Ce qui est ouvert maintenant : /calls
    [one] <b>{ $total } appel que vous suivez</b>
    [many] <b>{ $total } d’appels que vous suivez, la date limite la plus proche d’abord</b>
   *[other] <b>{ $total } appels que vous suivez, la date limite la plus proche d’abord</b>
}
tracker-heading = { $total ->
    [0] <b>{ $stage } :</b> aucun appel
    [one] <b>{ $stage } :</b> { $total } appel
    [many] <b>{ $stage } :</b> { $total } d’appels, la date limite la plus proche d’abord
   *[other] <b>{ $stage } :</b> { $total } appels, la date limite la plus proche d’abord
}
button-tracker = { $stage } ({ $count })
line-partners = Vous avez trouvé des partenaires.
line-applied = Vous avez déposé une candidature.
line-funded = Votre candidature a été financée.
line-not-funded = Votre candidature n’a pas été financée.
line-withdrawn = Vous avez retiré votre candidature ou n’en avez pas déposé.
line-note = Vous avez écrit une note.

question-applied = <b>Avez-vous déposé une candidature ?</b>
question-applied-why = { $stage ->
    [partners] Vous aviez trouvé des partenaires pour cet appel, et il est clos.
   *[else] Cet appel vous intéressait, et il est clos.
}
question-result = <b>Qu’est devenue votre candidature ?</b>
question-result-why = Vous avez déposé une candidature pour cet appel ; il y a peut-être une réponse maintenant.
question-what-for = Un seul toucher suffit. Les résultats n’apparaissent que dans des chiffres portant sur plusieurs membres.
button-we-applied = Candidature déposée
button-not-this-time = Pas cette fois
button-no-answer-yet = Pas encore de réponse
button-no-questions = Ne plus demander
questions-off = Je ne poserai plus de telles questions. Pour changer cela : /settings

button-pass-on = 👥 Aux membres de ma région
pass-on-ask =
    <b>Transmettre cet appel aux membres de votre région ?</b>
    { $title }
pass-on-reach = { $count ->
    [one] Il atteindrait { $count } membre : { $regions }.
    [many] Il atteindrait { $count } de membres : { $regions }.
   *[other] Il atteindrait { $count } membres : { $regions }.
}
pass-on-reach-few = Il atteindrait moins de cinq membres : { $regions }.
pass-on-reach-many = { $count ->
    [one] Il atteindrait plus de { $count } membre : { $regions }.
    [many] Il atteindrait plus de { $count } de membres : { $regions }.
   *[other] Il atteindrait plus de { $count } membres : { $regions }.
}
pass-on-says = Ils lisent « Transmis par un membre de votre région ». Votre nom n’est pas indiqué.
pass-on-says-group = Ils lisent « Transmis par un membre de votre région ({ $group }) ». Votre nom n’est pas indiqué.
pass-on-organisation = Votre organisation, { $organisation }, n’est indiquée que si vous le choisissez maintenant.
button-pass-on-go = Transmettre
button-pass-on-named = Transmettre avec mon organisation
pass-on-done =
    <b>Transmis</b>
    { $title }

    Les membres qui veulent être avertis tout de suite le reçoivent maintenant, les autres le trouvent dans leur prochaine synthèse. Ceux qui connaissent déjà l’appel ne reçoivent rien.
pass-on-again = Vous avez déjà transmis cet appel.
pass-on-too-often = { $most ->
    [one] Vous avez transmis { $most } appel ces sept derniers jours. Le prochain est possible à partir du { $when }.
    [many] Vous avez transmis { $most } d’appels ces sept derniers jours. Le prochain est possible à partir du { $when }.
   *[other] Vous avez transmis { $most } appels ces sept derniers jours. Le prochain est possible à partir du { $when }.
}
pass-on-no-region = Vous n’avez pas encore choisi de région. Pour en choisir une : /region
pass-on-closed = Cet appel est clos et ne peut plus être transmis.
tip-from = <b>Transmis par un membre de votre région</b>
tip-from-known = <b>Transmis par un membre de votre région</b> ({ $who })
tip-how = Pour ne plus en recevoir : /settings
line-passed-on = Transmis par un membre de votre région.

settings-name-tips = Conseils des membres de ma région
settings-name-questions = Questions sur mes candidatures
settings-switch = { $state ->
    [on] activé
   *[else] désactivé
}
settings-choice-tips = { $state ->
    [on] Recevoir les conseils des membres de ma région
   *[else] Ne plus recevoir les conseils des membres de ma région
}
settings-choice-questions = { $state ->
    [on] Recevoir les questions sur mes candidatures
   *[else] Ne plus recevoir les questions sur mes candidatures
}

privacy-tracker =
    <b>Les appels que vous suivez</b>
    Sont aussi conservés : où vous en êtes avec un appel et depuis quand, une subvention si vous en dites le montant, vos notes, et les appels que vous avez transmis. Les autres membres n’en voient rien, sauf pour un appel que vous transmettez : ils voient votre groupe, et votre organisation si vous l’avez choisi. Ceux qui gèrent l’assistant peuvent le lire.
