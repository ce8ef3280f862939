# Guests without a chat, on a host's desk, and the link to the page on which they sign up.

desk-button-guests = Invités sans Telegram
desk-button-weblink = Page d’inscription

guests-heading = <b>Invités sans Telegram</b>
guests-about = Les mêmes règles valent pour les invités que pour tout le monde : places par groupe, liste d’attente, propositions. Ils n’ont pas de conversation avec moi : ce qui arrive à leur place est donc dit à qui anime la table ronde, pour être transmis. Seules les personnes qui animent cette table ronde voient les noms ici.
guests-none = Aucun invité n’est encore inscrit.
guests-full = Cette table ronde compte autant d’invités que je peux en gérer.
guests-to-inform = Veuillez aussi prévenir ces invités, car ils n’ont pas de conversation avec moi : { $names }
guest-gone = Cet invité n’est plus connu ici.
guest-stands = { $party ->
    [pair] { $group }, délégation de deux : { $state }
   *[else] { $group } : { $state }
}
guest-is-named = pas encore d’inscription
guest-is-requested = en attente d’une décision de l’animation
guest-is-refused = demande refusée
guest-is-seated = a une place
guest-is-waiting = sur la liste d’attente
guest-is-offered = une place est réservée, réponse attendue
guest-is-declined = place proposée refusée
guest-is-lapsed = pas de réponse à temps
guest-is-withdrawn = place rendue
guest-is-removed = place reprise par l’équipe d’animation
guest-is-cancelled = table ronde annulée
guest-is-attended = a participé
guest-is-absent = n’a pas participé
guest-organisation = Organisation : { $words }
guest-country = Pays : { $words }
guest-shown = Les autres participants peuvent voir qui est cet invité.
guest-not-shown = Les autres participants ne voient pas qui est cet invité. Lui seul peut le permettre, sur sa propre page.
guest-own-page = La page personnelle de l’invité montre où il en est et prend ses réponses. Veuillez lui en transmettre l’adresse : { $link }
guest-ask-name = Quel est le nom de l’invité ? Écrivez-le-moi.
guest-ask-why = Le nom est conservé pour cette table ronde et effacé 12 mois après. Veuillez le dire à votre invité.
guest-ask-group = <b>{ $name }</b> : pour quel groupe ?
guest-ask-party = <b>{ $name }</b> : une seule personne, ou une délégation de deux qui obtient les deux places ou aucune ?
guest-ask-organisation = <b>{ $name }</b> : quelle organisation ? Écrivez-la-moi, ou un tiret (-) s’il n’y en a pas.
guest-ask-country = <b>{ $name }</b> : quel pays ? Choisissez-le ci-dessous, ou écrivez-le-moi.
guest-bad-name = Un nom compte au moins une lettre et au plus { $most } caractères.
guest-long-organisation = Au plus { $most } caractères, s’il vous plaît.
guest-no-country = Je ne connais pas de pays nommé « { $said } ».
guest-notice-offer = <b>Une place est libre pour { $name }, que vous invitez</b>
guest-notice-seated = <b>{ $name }, que vous invitez, a une place</b>
guest-notice-lapsed = <b>La proposition faite à { $name }, que vous invitez, a pris fin. La place est allée à la personne suivante</b>
guest-notice-closed = <b>Les inscriptions sont closes, et aucune place ne s’est libérée pour { $name }, que vous invitez</b>
guest-pass-on = Veuillez le dire à cette personne, qui n’a pas de conversation avec moi.

button-guest-add = Ajouter un invité
button-guest-all = Tous les invités
button-guest-sheet = Voir cet invité
button-guest-group = Choisir le groupe
button-guest-one = Une personne
button-guest-two = Délégation de deux
button-guest-yes = Oui, la place est prise
button-guest-no = Non, merci
button-guest-out = Retirer de la liste
button-guest-in = Inscrire à nouveau
button-guest-organisation = Organisation
button-guest-country = Pays
button-guest-link = Copier l’adresse de l’invité

weblink-heading = <b>Page d’inscription pour les invités</b>
weblink-about = Sur cette page web, on s’inscrit sans Telegram, selon les mêmes règles que tout le monde et dans sa propre langue.
weblink-none = Il n’y a pas encore de page pour cette table ronde.
weblink-off = La page est fermée. Les invités qui s’y sont inscrits gardent leur propre page.
weblink-no-web = Cette installation n’a pas d’adresse publique et ne peut donc montrer aucune page. Qui me fait fonctionner peut en indiquer une (web.address dans les réglages). Vous pouvez tout de même inscrire des invités par leur nom.
weblink-address = <code>{ $link }</code>
weblink-pass-on = Toute personne qui a cette adresse peut s’inscrire. Transmettez-la à celles que vous voulez inviter.
weblink-renewed = Cette adresse est nouvelle. L’ancienne ne fonctionne plus.
weblink-renew-ask =
    <b>Prendre une nouvelle adresse ?</b>
    L’ancienne cesse aussitôt de fonctionner, même sur les affiches et dans les courriels. Les invités inscrits gardent leur propre page.
button-weblink-open = Ouvrir une page
button-weblink-again = Rouvrir la page
button-weblink-copy = Copier l’adresse
button-weblink-page = Voir la page
button-weblink-qr = Code QR de la page
button-weblink-renew = Prendre une nouvelle adresse
button-weblink-renew-yes = Oui, une nouvelle
button-weblink-renew-no = Non, la garder
button-weblink-back = Reprendre l’ancienne adresse
button-weblink-close = Fermer la page
qr-signup = <b>Code QR de la page d’inscription</b>
qr-scan-signup = À scanner pour s’inscrire à la table ronde
