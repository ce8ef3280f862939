# Experts et partenaires : ce que les membres offrent et cherchent, qui pourrait venir, mise en relation.

command-experts = Experts et partenaires : qui offre quoi, qui cherche quoi

experts-heading = <b>Experts et partenaires</b>
experts-means = Les autres voient votre groupe, votre pays, le besoin, vos langues et vos propres mots. Ils ne voient ni votre nom, ni votre organisation, ni cette conversation avant que vous n’acceptiez une demande.
experts-own = <b>Vos annonces</b>
experts-own-none = Vous n’êtes pas sur la liste. Dites ce que vous offrez ou cherchez, et d’autres pourront demander à être mis en relation avec vous.
experts-own-line = { $number }. { $what } ({ $state ->
    [listed] sur la liste
    [paused] en pause
    [removed] retirée par un responsable
   *[else] pas encore sur la liste
})
experts-line = { $number }. { $what }
experts-what = { $kind ->
    [seek] <b>Cherche :</b> { $need }
   *[else] <b>Offre :</b> { $need }
}
experts-who = { $group } · { $where }
experts-languages = Langues de travail : { $languages }
experts-any-need = tout besoin
button-experts-any-need = Tout besoin
experts-anywhere = tout pays
experts-also-anywhere = { $where }, et tout autre pays
experts-group-unsaid = Groupe non indiqué
experts-only-alone = Les annonces, les demandes et les contacts sont personnels : /experts ne fonctionne qu’en conversation privée avec moi.
button-experts-alone = Ouvrir la conversation privée
button-experts-search = Chercher experts et partenaires
button-experts-add-offer = J’offre quelque chose
button-experts-add-seek = Je cherche quelque chose
button-experts-waiting = Demandes reçues : { $count }
button-experts-asked = Vos demandes : { $count }
button-experts-removed = Retirées par les responsables : { $count }
button-experts-home = ‹ Experts et partenaires
button-experts-show = Voir mes annonces

experts-which-need = { $kind ->
    [seek] <b>Pour quel besoin cherchez-vous des compétences, des partenaires ou un projet à rejoindre ?</b>
   *[else] <b>Pour quel besoin offrez-vous vos compétences ou un partenariat ?</b>
}
experts-entry-state = { $state ->
    [listed] <b>Votre annonce est sur la liste.</b> Voici ce que voient les autres :
    [paused] <b>Votre annonce est en pause.</b> Personne ne la voit. Sur la liste, elle se lit :
    [removed] <b>Un responsable a retiré cette annonce de la liste.</b>
   *[else] <b>Votre annonce n’est pas encore sur la liste.</b> Personne ne la voit. Sur la liste, elle se lirait :
}
experts-entry-how = { $state ->
    [listed] Le pays et le groupe viennent de votre profil : /settings. Vous pouvez la retirer de la liste à tout moment.
    [removed] Les responsables de cet assistant peuvent la remettre dans les 30 jours ; ensuite elle est supprimée.
   *[else] Le pays et le groupe viennent de votre profil : /settings. Les autres ne la voient qu’une fois que vous l’avez mise sur la liste.
}
button-experts-list = Mettre sur la liste
button-experts-pause = Mettre en pause
button-experts-line = { $state ->
    [on] Modifier mes mots
   *[else] Ajouter mes propres mots
}
button-experts-noline = Effacer mes mots
button-experts-langs = Langues
button-experts-where = { $state ->
    [any] Aussi pour tout autre pays
   *[else] Seulement pour mes pays
}
button-experts-remove = Retirer l’annonce
experts-langs = <b>Dans quelles langues pouvez-vous travailler ?</b> Touchez-les toutes.
experts-line-ask = <b>Dites en une phrase de quoi il s’agit.</b> Écrivez { $most } caractères au plus. Les autres les lisent avant de vous connaître : merci de n’y mettre ni nom, ni adresse, ni numéro.
experts-line-now = Actuellement : { $line }
experts-remove-ask = <b>Retirer cette annonce ?</b> Elle est effacée aussitôt. Les demandes qui attendent votre réponse restent.
experts-remove-yes = Oui, la retirer
experts-remove-no = Non, la garder
experts-removed-own = L’annonce est effacée.
experts-paused-all = Vous n’êtes plus sur la liste, et personne ne peut demander à être mis en relation avec vous. Pour y revenir : /experts
experts-kept = Merci. Je redemanderai dans un an.
experts-year =
    <b>Vos annonces sont-elles toujours exactes ?</b>
    Je le demande une fois par an. Sans réponse, tout reste en l’état.
button-experts-keep = Oui, toutes
button-experts-leave = Me retirer de la liste
experts-told-removed = <b>Un responsable a retiré votre annonce de la liste des experts et partenaires.</b> Elle peut être remise dans les 30 jours. Pour toute question, veuillez vous adresser aux responsables de cet assistant.
experts-told-put-back = <b>Un responsable a remis votre annonce sur la liste.</b>

experts-found = <b>Experts et partenaires</b>
experts-kind = { $kind ->
    [seek] qui cherche
   *[else] qui offre
}
button-experts-kind-offer = Qui offre
button-experts-kind-seek = Qui cherche
experts-by-kind = <b>Seulement :</b> { $value }
experts-by-need = <b>Besoin :</b> { $value }
experts-by-country = <b>Pays :</b> { $value }
experts-by-language = <b>Langue :</b> { $value }
experts-by-group = <b>Groupe :</b> { $value }
button-experts-by-kind = Offre ou cherche
button-experts-by-need = Besoin
button-experts-by-country = Pays
button-experts-by-language = Langue
button-experts-by-group = Groupe
experts-none = { $narrowed ->
    [yes] Personne sur la liste ne répond à tout cela. Veuillez choisir moins de critères.
   *[else] Personne d’autre n’est encore sur la liste.
}
experts-join = Vous n’êtes pas vous-même sur la liste. Les autres vous trouvent dès que vous ajoutez une annonce : /experts
experts-narrow = { $by ->
    [kind] <b>Qui offre, ou qui cherche ?</b>
    [need] <b>Quel besoin ?</b>
    [country] <b>Quel pays ?</b>
    [language] <b>Quelle langue ?</b>
   *[else] <b>Quel groupe ?</b>
}
experts-every = Tous
experts-card = <b>Sur la liste des experts et partenaires</b>
experts-card-how = Vous n’apprenez de qui il s’agit que si les deux parties sont d’accord.
experts-removed = <b>Retirées au cours des 30 derniers jours :</b> { $count }
experts-removed-keeper = Cette annonce n’est plus sur la liste. Son auteur en est informé. Vous pouvez la remettre dans les 30 jours.
button-experts-ask = Demander une mise en relation
button-experts-invite = Inviter à la table ronde
button-experts-uninvite = Reprendre l’invitation
button-experts-off = Retirer de la liste (responsable)
button-experts-restore = Remettre sur la liste (responsable)

desk-button-experts = Qui pourrait venir
button-fill-call = 🤝 Trouver experts et partenaires
fill-heading = { $about ->
    [table] <b>Qui pourrait prendre les places manquantes</b>
   *[else] <b>Qui pourrait se joindre à vous</b>
}
fill-missing-seats = <b>Il manque :</b> { $group } ({ $count })
fill-missing-open = <b>Libres pour tout groupe :</b> { $count }
fill-missing = <b>Pas encore parmi les intéressés :</b> { $groups }
fill-missing-table = <b>Pas encore à la table :</b> { $groups }
fill-missing-nobody = Tous les groupes sont parmi les intéressés.
fill-none = Personne sur la liste des experts et partenaires ne correspond encore à cet appel.
fill-full = Toutes les places sont prises.
fill-why = <i>Pourquoi : { $reasons }</i>
fill-why-group = ce groupe manque
fill-why-need = l’appel répond à ce besoin
fill-why-country = personne ne vient encore de ce pays
fill-why-language = une langue commune
fill-invited = <b>Invitation envoyée</b>

contact-intro-ask = <b>1 sur 2 : de quoi s’agit-il ?</b> Dites en une ou deux phrases ce que vous préparez et quel type d’organisation vous êtes, en { $most } caractères au plus. Le membre le lit aussitôt : merci de n’y mettre ni nom, ni adresse, ni numéro.
contact-way-ask = <b>2 sur 2 : comment le membre peut-il vous joindre ?</b> Votre nom et une adresse ou un numéro, { $most } caractères au plus. Ils ne sont transmis que si le membre accepte, puis effacés.
contact-preview-now = <b>Le membre lit aussitôt :</b>
contact-preview-later = <b>Seulement après un oui :</b>
contact-preview-means = Après un oui, chacun reçoit les coordonnées de l’autre. Sans réponse dans les 30 jours, la demande est close et je vous le dis.
contact-from = De : { $group } · { $where }
contact-entry = Votre annonce : { $what }
contact-call = Sur l’appel : { $title }
contact-line = <b>{ $line }</b>
contact-sent = <b>La demande est partie.</b> Je vous écris quand il y a une réponse, ou après 30 jours sans réponse.
contact-asked = <b>Quelqu’un demande à être mis en relation avec vous</b>
contact-asked-means = Si vous acceptez, je vous demande comment vous joindre, et chacun reçoit les coordonnées de l’autre. Si vous refusez, personne n’apprend qui vous êtes. Sans réponse, la demande est close après 30 jours.
contact-reply-ask = <b>Comment peut-on vous joindre ?</b> Votre nom et une adresse ou un numéro, { $most } caractères au plus. L’autre partie les reçoit dès que vous avez confirmé, et vous recevez les siens.
contact-reply-preview = <b>Dois-je transmettre cela ?</b> Dès lors, vous vous connaissez.
contact-made = <b>La mise en relation est faite</b>
contact-made-means = { $side ->
    [asked] L’autre partie reçoit aussi vos coordonnées. Je n’en garde aucune une fois qu’elles sont remises ; ce message reste dans votre conversation.
   *[else] L’autre partie a accepté et reçoit aussi vos coordonnées. Je n’en garde aucune une fois qu’elles sont remises ; ce message reste dans votre conversation.
}
contact-declined = <b>Pas de contact cette fois.</b> Le membre ne souhaite pas être mis en relation pour le moment.
contact-lapsed = <b>Il n’y a pas eu de réponse.</b> Votre demande est close.
contact-withdrawn = La demande est retirée. Le membre ne peut plus y répondre, et ce que vous avez écrit est effacé.
contact-dropped = Rien n’a été envoyé, et ce que vous avez écrit est effacé.
contact-refused = Vous avez refusé. Personne n’apprend qui vous êtes.
contact-refused-all = Vous avez refusé, et vous n’êtes plus sur la liste. Pour y revenir : /experts
contact-passed = Merci. Les coordonnées de l’autre partie vous parviennent à l’instant.
contacts-own = <b>Vos demandes qui attendent une réponse</b>
contacts-to-answer = <b>Demandes qui attendent votre réponse</b>
contacts-none = Rien n’est en attente.
contacts-since = Envoyée le { $since }
button-contact-handle = Mon nom Telegram : { $handle }
button-contact-send = Envoyer la demande
button-contact-again = Réécrire
button-contact-drop = Ne pas envoyer
button-contact-withdraw = Retirer la demande
button-contact-withdraw-one = Retirer le numéro { $number }
button-contact-yes = Oui, donner mes coordonnées
button-contact-no = Non, merci
button-contact-never = Plus aucune demande
button-contact-pass = Transmettre

expert-invited =
    <b>Invitation à une table ronde</b>
    La personne qui l’anime a trouvé votre annonce sur la liste des experts et partenaires, sans apprendre qui vous êtes : { $entries }
expert-invited-means = Inscrivez-vous avec les boutons si vous souhaitez venir. Si vous ne faites rien, personne n’apprend rien.
expert-uninvited = <b>Cette invitation a été reprise.</b>

experts-cannot-gone = Cette annonce n’est plus sur la liste.
experts-cannot-alone = Seule une personne peut être sur la liste, pas un groupe.
experts-cannot-setup = Veuillez d’abord terminer la configuration : /start
experts-cannot-group = Veuillez d’abord indiquer votre groupe. C’est ainsi que les autres vous trouvent : /settings
experts-cannot-languages = Veuillez garder au moins une langue.
experts-cannot-many = Vous ne pouvez pas avoir plus d’annonces ({ $most }). Retirez-en une d’abord.
experts-cannot-long = C’est trop long. Veuillez écrire { $most } caractères au plus.
experts-cannot-keeper = Un responsable a retiré cette annonce. Veuillez vous adresser aux responsables de cet assistant.
experts-cannot-mail = Ce texte contient une adresse électronique, et il est lu avant que vous n’ayez accepté quoi que ce soit. Veuillez le réécrire sans elle.
experts-cannot-handle = Ce texte contient un nom Telegram, et il est lu avant que vous n’ayez accepté quoi que ce soit. Veuillez le réécrire sans lui.
experts-cannot-link = Ce texte contient un lien, et il est lu avant que vous n’ayez accepté quoi que ce soit. Veuillez le réécrire sans lui.
experts-cannot-phone = Ce texte contient un numéro de téléphone, et il est lu avant que vous n’ayez accepté quoi que ce soit. Veuillez le réécrire sans lui.
experts-cannot-own = Ce texte contient votre nom ou celui de votre organisation, et il est lu avant que vous n’ayez accepté quoi que ce soit. Veuillez le réécrire sans lui.
experts-cannot-name = Ce texte semble contenir le nom de quelqu’un, et il est lu avant que vous n’ayez accepté quoi que ce soit. Veuillez le réécrire sans lui.
contact-cannot-gone = Cette annonce n’est plus sur la liste.
contact-cannot-own = C’est votre propre annonce.
contact-cannot-open = Vous avez déjà fait une demande à ce membre. La réponse est encore attendue.
contact-cannot-lately = Vous avez fait une demande à ce membre il y a peu. À nouveau possible : { $when }.
contact-cannot-often = Vous avez envoyé { $most } demandes ces sept derniers jours. La prochaine est possible : { $when }.
contact-cannot-busy = Ce membre a reçu plusieurs demandes cette semaine. Veuillez réessayer dans une semaine.
contact-cannot-over = Cette demande est close, ou elle a déjà reçu une réponse.
contact-cannot-short = Veuillez écrire un peu plus.
contact-cannot-long = C’est trop long. Veuillez écrire { $most } caractères au plus.
invite-cannot-gone = Cette annonce n’est plus sur la liste.
invite-cannot-seated = Ce membre est déjà inscrit à la table ronde, ou il l’a quittée.
invite-cannot-again = Ce membre a déjà été invité, et l’invitation a été reprise. Elle n’est pas envoyée deux fois.
invite-cannot-busy = Ce membre a été invité à plusieurs tables rondes cette semaine. Veuillez réessayer dans une semaine.
invite-cannot-many = Il n’est pas possible d’inviter plus de membres à cette table ronde ({ $most }).
invite-cannot-closed = Les inscriptions à cette table ronde sont closes.
invite-done = L’invitation est partie.
invite-undone = L’invitation est reprise.

experts-privacy = Si vous êtes sur la liste des experts et partenaires : ce que vous offrez et cherchez, vos langues et vos mots. Les demandes de mise en relation sont conservées 180 jours après leur fin ; les coordonnées sont effacées dès qu’elles sont transmises ou que la demande est close.
