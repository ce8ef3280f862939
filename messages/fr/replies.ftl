# Ce que répond l’assistant.

trouble = Un problème est survenu ici, et non de votre côté. Veuillez réessayer dans une minute. Rien de ce que vous avez indiqué n’est perdu.
only-text = Je ne lis que du texte et des positions. Écrivez quelques mots pour chercher des appels, ou consultez /help.
admins-only = Dans un groupe, seuls ses administrateurs peuvent modifier cela.
in-private-only = Veuillez m’écrire cela en privé.
facilitators-only = Seules les personnes habilitées peuvent ouvrir une table ronde. Les responsables de cet assistant donnent ce droit.
keepers-only = Seuls les responsables de cet assistant peuvent faire cela. Ce que vous pouvez faire : /help
host-only = Seule la personne qui anime cette table ronde peut faire cela.
button-unknown = Ce bouton vient d’un ancien message et ne fonctionne plus. Veuillez recommencer : /calls, /roundtables ou /settings
call-gone = Cet appel n’est plus conservé ici. Ce qui est ouvert maintenant : /calls
call-undated = Aucune date limite à venir n’est publiée pour cet appel, il n’y a donc rien à inscrire dans un calendrier.
table-gone = Cette table ronde n’existe plus. Celles à venir : /roundtables
digest-gone = Cette synthèse n’est plus conservée. Ce qui est ouvert maintenant : /calls
link-unknown = Ce lien ne mène à rien ici. Ce qui est ouvert maintenant : /calls
command-unknown = Je ne connais pas la commande « { $said } ». Toutes les commandes : /help
command-unknown-near = Je ne connais pas la commande « { $said } ». Vouliez-vous dire /{ $nearest } ? Toutes les commandes : /help

start-again = { $assistant } est prêt. Tous les réglages : /settings
start-back = Heureux de vous revoir. Vous recevez de nouveau mes messages. Ce que vous avez manqué figure dans la prochaine synthèse. Tous les réglages : /settings
start-imported = Bienvenue dans { $assistant }. Votre profil a été préparé pour vous. Ce qui est ouvert maintenant arrive tout de suite, en un seul message. Tous les réglages : /settings
unblocked = Heureux de vous revoir. Vous recevez de nouveau mes messages. Tous les réglages : /settings
group-welcome =
    <b>{ $assistant }</b>

    Je signale à ce groupe les appels de l’UE qui répondent aux besoins de sa région : une fois par semaine, en disant pourquoi. Un administrateur peut me régler maintenant ou plus tard avec /start.

list-page = Page { $page } sur { $pages }
calls-heading = { $total ->
    [0] <b>Rien n’est ouvert en ce moment qui convienne à votre profil.</b> Plus de besoins : /needs. Un territoire plus large : /region. Vous pouvez aussi chercher par mots.
    [one] <b>{ $total } appel ouvert convient à votre profil</b>
    [many] <b>{ $total } d’appels ouverts conviennent à votre profil, les meilleurs d’abord</b>
   *[other] <b>{ $total } appels ouverts conviennent à votre profil, les meilleurs d’abord</b>
}
perhaps-heading =
    { $total ->
        [0] <b>Rien d’autre n’est ouvert qui convienne peut-être à votre profil.</b>
        [one] <b>{ $total } autre appel ouvert convient peut-être à votre profil</b>
        [many] <b>{ $total } d’autres appels ouverts conviennent peut-être à votre profil</b>
       *[other] <b>{ $total } autres appels ouverts conviennent peut-être à votre profil</b>
    }
    Seuls des indices faibles ont été trouvés : je n’en parle jamais sans qu’on me le demande.
button-perhaps = Voir ce qui convient peut-être
button-calls = ‹ Ce qui convient
button-open = Ouvrir dans l’assistant
inline-about = { $programme }, jusqu’au { $when }
calendar-call = Les dates limites de cet appel, en un fichier pour votre calendrier.
calendar-call-title = Date limite : { $title }
calendar-table = La table ronde, en un fichier pour votre calendrier.
calendar-table-title = Table ronde : { $title }

settings-heading = <b>Vos réglages</b>
settings-line = <b>{ $name } :</b> { $value }
settings-name-language = Langue
settings-name-region = Régions
settings-name-needs = Besoins
settings-name-group = Groupe
settings-name-organisation = Organisme
settings-name-rhythm = Rythme
settings-name-quiet = Heures de silence
settings-name-zone = Fuseau horaire
settings-name-articles = Actualités
settings-articles = { $state ->
    [on] dans la synthèse
   *[else] absentes de la synthèse
}
settings-choice-articles = { $state ->
    [on] Ajouter les actualités à la synthèse
   *[else] Retirer les actualités de la synthèse
}
settings-anywhere = partout
settings-all-needs = tous
settings-needs-region = ceux de { $regions } : { $needs }
settings-unsaid = non indiqué
settings-paused = Silence jusqu’au { $until }. Pour y mettre fin : /start
settings-stopped = Silence. Pour recevoir de nouveau mes messages : /start
rhythm-set-at-once = aussitôt, le reste le { $weekday } à { $hour } ({ $city })
rhythm-set-weekly = chaque semaine, le { $weekday } à { $hour } ({ $city })
rhythm-how = Je n’ai pas compris. Exemples : /rhythm une fois par semaine vendredi 9, ou /rhythm aussitôt, ou seulement /rhythm
language-set = Désormais, j’écris en { $name }.

quiet-ask =
    <b>Quand dois-je me taire ?</b>
    Actuellement : { $now }
    Les heures sont celles de { $city }, où il est { $clock }. Pour en fixer d’autres, écrivez par exemple /quiet 19-7, et pour les alertes /quiet 5. Ce qui dépasse attend la synthèse.
quiet-hours = de { $start } à { $end } ; { $budget }
quiet-never = pas d’heures de silence ; { $budget }
quiet-budget = { $count ->
    [0] aucune alerte, tout attend la synthèse
    [one] au plus { $count } alerte en sept jours
    [many] au plus { $count } d’alertes en sept jours
   *[other] au plus { $count } alertes en sept jours
}
quiet-choice = De { $start } à { $end }
quiet-choice-never = Pas d’heures de silence
quiet-choice-budget = { $count ->
    [0] Aucune alerte
    [one] Au plus { $count } alerte en sept jours
    [many] Au plus { $count } d’alertes en sept jours
   *[other] Au plus { $count } alertes en sept jours
}
quiet-choice-all-quiet = { $state ->
    [on] Écrire aussi quand il n’y a rien
   *[else] Ne pas écrire quand il n’y a rien
}
quiet-how = Je n’ai pas compris. Exemples : /quiet 20-8 pour les heures, /quiet 5 pour les alertes en sept jours.

zone-now = { $city }, { $clock } en ce moment
zone-change = Changer de fuseau horaire
zone-ask =
    <b>Quel est votre fuseau horaire ?</b>
    Réglage : { $now }
    Vos heures de silence, l’heure de la synthèse et les heures données « à votre heure » en dépendent. Choisissez-en un, ou écrivez une ville, par exemple Bucarest.
zone-found = Pour « { $typed } », j’ai trouvé ces fuseaux horaires. Veuillez choisir.
zone-none = Je n’ai trouvé aucun fuseau horaire pour « { $typed } ». Veuillez écrire une plus grande ville du même pays, ou un nom comme Europe/Bucharest.

pause-ask = Pendant combien de temps dois-je me taire ? Vous pouvez aussi écrire un jour, par exemple /pause 2026-09-03.
pause-days = { $count ->
    [one] { $count } jour
    [many] { $count } de jours
   *[other] { $count } jours
}
pause-open = Jusqu’à nouvel ordre
pause-how = Je n’ai pas compris. Exemples : /pause 7 pour sept jours, ou /pause avec un jour à venir, écrit comme 2026-09-03.
paused = Silence jusqu’au { $until }. Ce qui paraît d’ici là figure dans la prochaine synthèse. Pour y mettre fin plus tôt : /start
paused-open = Silence jusqu’à ce que vous écriviez /start. Ce qui paraît d’ici là figure alors dans la prochaine synthèse.
stopped = Vous ne recevez plus de messages. Votre profil reste pour le jour où vous écrirez de nouveau /start. Pour l’effacer : /forget

forget-ask =
    <b>Dois-je effacer tout ce qui est conservé à votre sujet ?</b>
    Votre profil, ce que vous avez enregistré, vos places aux tables rondes. L’effacement est immédiat et définitif. Pour tout lire avant : /mydata
forget-yes = Oui, tout effacer
forget-no = Non, conserver
forget-kept = Tout reste en l’état.
forgotten = Tout ce qui était conservé à votre sujet est effacé. Les chiffres des tables rondes passées ne gardent que des totaux. Si vous écrivez de nouveau, nous recommencerons à zéro.
mydata = Tout ce qui est conservé à votre sujet. À quoi cela sert : /privacy

privacy =
    <b>Ce qui est conservé à votre sujet</b>
    • le numéro de cette discussion, pour que je puisse vous écrire
    • votre langue, fuseau horaire, régions, besoins, groupe et rythme
    • votre organisme, si vous l’avez indiqué
    • les appels que vous avez enregistrés, jugés convenir ou écartés, ou qui vous intéressent, et ceux qui vous ont été signalés
    • vos inscriptions aux tables rondes
    • les rappels que vous avez demandés ; jusqu’à quand vous êtes absent, quelle discussion vous remplace et ce qui y est allé

    <b>Ce qui n’est pas conservé</b>
    Votre nom, votre numéro de téléphone et ce que vous cherchez.

    <b>Qui le voit</b>
    Les autres membres ne voient que des chiffres, par groupe et par pays. La personne qui anime une table ronde voit les inscriptions par groupe. Les noms ne figurent sur une liste de présence qu’avec votre accord. Qui vous remplace pendant une absence voit votre organisme, votre groupe et vos régions, et les appels qui vous étaient destinés.

    <b>Pendant combien de temps</b>
    Aussi longtemps que vous utilisez l’assistant. Si vous ne faites rien pendant { $ask } mois, je vous demande si vous souhaitez rester ; après { $erase } mois, tout est effacé.

    <b>Ce que vous pouvez faire</b>
    /mydata vous donne tout en un fichier. /forget efface tout aussitôt ; des tables rondes auxquelles vous avez participé, il ne reste que des totaux.

sources-heading = { $count ->
    [one] <b>{ $count } source est consultée</b>
    [many] <b>{ $count } de sources sont consultées</b>
   *[other] <b>{ $count } sources sont consultées</b>
}
sources-times = Pour chacune : les appels de sa dernière réponse valable et la date de celle-ci ({ $zone }).
sources-answering = <b>Répondent</b>
sources-silent = <b>Muettes</b> : leurs appels peuvent vous parvenir avec du retard
sources-unasked = <b>Pas encore consultées</b>
sources-waiting = <b>En attente d’une clé</b> que les responsables doivent saisir
sources-foot = Les pays sans source dans cette liste ne sont pas encore lus. Leurs appels ne vous parviennent que si une source européenne les publie aussi.
source-line = • { $source } · { $met } · { $when }
source-line-silent = • { $source } · depuis le { $since } ; avant cela { $met }, { $when }
source-line-never = • { $source } · depuis le { $since } ; aucune réponse valable à ce jour
source-calls = { $count ->
    [one] { $count } appel
    [many] { $count } d’appels
   *[other] { $count } appels
}
source-articles = { $count ->
    [one] { $count } actualité
    [many] { $count } d’actualités
   *[other] { $count } actualités
}
source-line-name = • { $source }

help-heading = <b>Ce que je sais faire</b>
help-line = /{ $command } – { $does }
help-facilitators = <b>Pour l’animation des tables rondes</b>
help-keepers = <b>Pour les responsables</b>
help-foot = Tout autre texte est une recherche. Une position partagée fixe votre région.

button-host = Ouvrir une table ronde
host-which = <b>Sur quel appel portera la table ronde ?</b> Écrivez son numéro, son identifiant ou quelques mots.
host-which-of = Pour « { $typed } », j’ai trouvé ceci :
host-which-none = Je n’ai trouvé aucun appel pour « { $typed } ».
host-when =
    <b>Quand aura-t-elle lieu ?</b>
    { $title }
host-day-explore = { $day } : explorer
host-day-partners = { $day } : trouver des partenaires
host-day-go-no-go = { $day } : décider de la candidature
host-seats-ask = <b>Pour qui ?</b> La table ronde a lieu le { $when }.
host-seats-how = Choisissez, ou écrivez les places par groupe : { $example }
host-seats-choice = { $total ->
    [one] { $total } place
    [many] { $total } de places
   *[other] { $total } places
}
host-seats-choice-open = { $total ->
    [one] { $total } place, tout groupe
    [many] { $total } de places, tout groupe
   *[other] { $total } places, tout groupe
}
host-seats-line = { $label } : { $seats }
host-seats-open = pour tout groupe { $count }
hosted =
    <b>La table ronde est ouverte</b>
    { $when }
    Pour inviter, transmettez ce lien : { $link }
host-bad-time = « { $said } » n’est pas un jour avec une heure. Écrivez-le comme 2026-05-12T10:00 (votre heure) ou 2026-05-12T10:00+02:00.
host-past = « { $said } » est passé. Écrivez un moment à venir, par exemple 2027-05-12T10:00.
host-far = « { $said } » est à plus de deux ans. Veuillez choisir un jour plus proche.
host-bad-group = Il n’y a pas de groupe « { $said } » ; vouliez-vous dire { $nearest } ? Exemple : { $example }
host-bad-seats = « { $said } » n’est pas un nombre de places. Exemple : { $example }, 200 au plus.
host-twice = « { $said } » figure plusieurs fois. Veuillez donner un seul nombre par groupe. Exemple : { $example }
host-no-seats = Une table ronde a besoin d’au moins une place. Exemple : { $example }
host-no-call = Il n’y a pas d’appel « { $said } ». Écrivez son numéro comme dans le lien de sa fiche, ou son identifiant. Pour le trouver : /search
host-many-calls = « { $said } » peut désigner plusieurs appels. Veuillez utiliser l’un de ces numéros : { $numbers }
cancel-ask =
    <b>Annuler cette table ronde ?</b>
    { $title }
    Toutes les personnes inscrites en sont informées.
cancel-yes = Oui, annuler
cancel-no = Non, la maintenir

health-members = <b>Membres :</b> { $active } actifs sur { $all } ; { $facilitators } peuvent ouvrir des tables rondes
health-calls = <b>Appels ouverts ou annoncés :</b> { $count }
health-outbox = <b>Messages :</b> { $due } à envoyer, { $sending } en route
health-sources = <b>Sources :</b> { $count }, dont { $silent } muettes ; { $quarantined } fiches non comprises
health-silent = • muette : { $source }
keepers-how = Donner ou retirer le droit d’ouvrir des tables rondes : <code>/keepers grant 123456789 facilitator</code>, <code>/keepers revoke 123456789</code>
keepers-bad-role = Il n’y a pas de droit « { $said } ». Exemple : /keepers grant 123456789 facilitator
keepers-no-chat = Personne dans la discussion { $chat } ne m’a encore écrit. Demandez d’abord un /start.
keepers-granted = La discussion { $chat } peut maintenant ouvrir des tables rondes.
keepers-revoked = La discussion { $chat } ne peut plus ouvrir de tables rondes. Celles déjà ouvertes ont lieu.
facilitator-now =
    <b>Vous pouvez maintenant ouvrir des tables rondes</b>
    Touchez « Ouvrir une table ronde » sous un appel, ou écrivez /host.
facilitator-no-more = Vous ne pouvez plus ouvrir de tables rondes. Celles déjà ouvertes ont lieu.
