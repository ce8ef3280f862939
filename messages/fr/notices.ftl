# Rappels, et avis sur les sources et sur l’assistant lui-même.

reminder-days = { $days ->
    [0] <b>Rappel : se termine aujourd’hui</b>
    [1] <b>Rappel : se termine demain</b>
    [many] <b>Rappel : se termine dans { $days } de jours</b>
   *[other] <b>Rappel : se termine dans { $days } jours</b>
}
reminder-about = <b>Rappel : se termine bientôt, jour exact non encore publié</b>
reminder-past = <b>Cet appel est clos</b>
reminder-why = { $said ->
    [interested] Vous avez indiqué que votre région est intéressée par cet appel.
   *[else] Vous avez enregistré cet appel.
}
button-no-reminders = Ne plus me le rappeler

quorum =
    <b>Assez d’intérêt pour une table ronde</b>
    { $members ->
        [one] { $members } membre
        [many] { $members } de membres
       *[other] { $members } membres
    } de { $countries ->
        [one] { $countries } pays
        [many] { $countries } de pays
       *[other] { $countries } pays
    } : l’intérêt suffit pour échanger sur cet appel.
quorum-group = • { $group } : { $count }
quorum-dates = <b>Jours possibles</b>
step-explore = • { $when } : explorer
step-partners = • { $when } : trouver des partenaires
step-go-no-go = • { $when } : décider de candidater ou non

source-broke = <b>Source en panne : { $source }</b>
source-healed = <b>La source répond de nouveau : { $source }</b>
source-silent = <b>{ $source } : pas de réponse</b>
source-silent-meaning = Les appels de cette source peuvent vous parvenir avec du retard. Toutes les autres sources sont consultées comme d’habitude. Détails : /sources
source-last-good = Dernière réponse valable : { $when }
source-never = Elle n’a encore jamais répondu correctement.
source-failed-since = Elle était en panne depuis le { $when }.
source-kept = { $count ->
    [0] Aucun appel en cours issu de cette source n’est conservé.
    [one] { $count } appel en cours issu de cette source reste inchangé.
    [many] { $count } d’appels en cours issus de cette source restent inchangés.
   *[other] { $count } appels en cours issus de cette source restent inchangés.
}
source-new = { $count ->
    [0] Cette réponse n’a apporté aucun nouvel appel.
    [one] Cette réponse a apporté { $count } nouvel appel.
    [many] Cette réponse a apporté { $count } de nouveaux appels.
   *[other] Cette réponse a apporté { $count } nouveaux appels.
}
source-lost = <b>Il manque quelque chose : { $source }</b>
    Sa dernière réponse ({ $count ->
        [one] { $count } appel
        [many] { $count } d’appels
       *[other] { $count } appels
    }) n’indique nulle part :
source-lost-meaning = Avant, presque chaque appel l’indiquait. La réponse a tout de même été prise en compte ; merci de regarder la page.
lost-opens = l’ouverture
lost-cut_offs = la date limite
lost-budget = le budget
lost-regions = le territoire
lost-applicants = qui peut candidater
lost-text = une description

broken-not-json = La réponse n’était pas du JSON.
broken-not-html = La réponse n’était pas du HTML.
broken-not-feed = La réponse n’était pas un flux.
broken-wrong-shape = La réponse n’a plus la même forme qu’avant.
broken-empty = La réponse était vide.
broken-too-few = La réponse contenait bien moins d’appels que d’habitude.
broken-too-many = La réponse contenait bien plus d’appels que d’habitude.
broken-too-large = La réponse était trop volumineuse.
broken-truncated = La réponse s’est interrompue.
broken-encoding = La réponse était illisible : son encodage est erroné.
broken-incomplete = Il manquait des pages à la réponse.
broken-status = Le serveur a refusé ou signalé une erreur.
broken-timeout = Le serveur n’a pas répondu à temps.
broken-connect = Le serveur était injoignable.
broken-reset = La connexion a été coupée.
broken-redirect = L’adresse mène ailleurs.
broken-private-address = L’adresse mène à un réseau privé.
broken-host-down = Le serveur venait d’échouer pour d’autres sources ; il a été laissé tranquille.
broken-robots = Le site ne souhaite pas que des programmes lisent cette page (robots.txt).
broken-not-table = La réponse n’était pas un tableau.
broken-no-header = Aucune ligne d’en-têtes n’a été trouvée dans le tableau.
broken-parser = La réponse n’a pas pu être analysée : cet assistant a commis une erreur.
broken-entities = La réponse contenait des définitions que les programmes ne doivent pas suivre.
broken-address = Cette adresse ne peut pas être consultée.
broken-fault = Cet assistant a commis une erreur en reprenant la réponse. Le journal dit où.
broken-other = La consultation a échoué d’une façon qui n’a pas encore de nom ici ; le journal en dit plus.

button-stay = Je suis toujours là
still-there =
    <b>Êtes-vous toujours là ?</b>
    Vous n’avez pas utilisé cet assistant depuis { $months ->
        [one] { $months } mois
        [many] { $months } de mois
       *[other] { $months } mois
    }. Pour rester, écrivez un message ou touchez un bouton. Sinon, tout ce qui est conservé à votre sujet sera effacé le { $when }.
