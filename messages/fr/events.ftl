# Events: study visits, forums, conferences, webinars and meetings.

command-events = Visites d’étude, forums, conférences et webinaires à venir
command-event = Ajouter un événement

section-events = Événements
section-events-more = Autres événements à venir : { $count }. Tous : /events

event-kind-name = { $kind ->
    [study-visit] Visite d’étude
    [forum] Forum
    [conference] Conférence
    [webinar] Webinaire
   *[else] Réunion
}
event-title = <b>{ $title }</b>
event-kind = <b>Type :</b> { $kind }
event-when = <b>Quand :</b> { $when }
event-where = <b>Où :</b> { $where }
event-online = en ligne
event-days = { $first } – { $last }
event-until = { $when }, jusqu’à { $until }
event-needs = <b>Besoins :</b> { $needs }
event-audience = <b>Pour :</b> { $name }
event-call = <b>Sur l’appel :</b> { $title }
event-table = <b>Table ronde :</b> { $title }, { $when }
event-link = <a href="{ $url }">Programme et inscription</a>
event-is-cancelled = <b>Cet événement est annulé.</b>
event-is-back = <b>Cet événement aura lieu finalement.</b>
event-moved = <b>La date a changé.</b> Avant : { $before }
event-place-changed = <b>Le lieu a changé.</b> Avant : { $before }
event-why-audience = Pourquoi : { $name }
event-why-table = Pourquoi : une de vos tables rondes
event-beside = En marge de l’événement « { $title } », { $when }
event-gone = Cet événement n’existe plus. Ceux à venir : /events
event-not-yours = Cet événement est réservé aux membres d’un comité ou d’un groupe de travail. Tous : /committees

events-heading = <b>Événements à venir : { $total }</b>
events-none = <b>Aucun événement n’est à venir pour le moment.</b>
events-how = Pour en ajouter un : /event

calendar-event = L’événement, en fichier pour votre calendrier.
calendar-event-off = L’événement est annulé. Ce fichier le retire de votre calendrier.

event-ask-title =
    <b>Un nouvel événement</b>
    Comment s’appelle-t-il ? Écrivez son titre.
event-how = Une seule ligne suffit aussi, avec des barres entre les parties : <code>/event Titre | visite d’étude | 12 mai 2026 10:00-16:00 | Ostrava | https://example.org | batteries | 123</code>. Les parties sont le titre, le type, la date, le lieu, le lien, les besoins et l’appel ; à partir du lien, elles sont facultatives.
event-ask-rename =
    <b>Comment doit-il s’appeler ?</b>
    { $title }

    Écrivez le nouveau titre.
event-ask-kind =
    <b>De quel type d’événement s’agit-il ?</b>
    { $title }
event-ask-when =
    <b>Quand a-t-il lieu ?</b>
    { $title }

    Écrivez par exemple 12 mai 2026 10:00-16:00, ou 12-14 mai 2026 pour des jours entiers. Les heures sont celles de votre fuseau horaire.
event-ask-where =
    <b>Où a-t-il lieu ?</b>
    { $title }

    Écrivez le lieu et la ville. S’il est en ligne, touchez le bouton.
event-ask-link =
    <b>Où peut-on en lire plus et s’inscrire ?</b>
    { $title }

    Envoyez l’adresse de la page web.
event-ask-needs =
    <b>Quels besoins concerne-t-il ?</b>
    { $title }

    Ceux qui en ont un en sont informés. Sans besoin ni région, tout le monde l’est. Touchez, ou écrivez en une phrase de quoi il s’agit.

    <b>{ $group }</b>
event-ask-call =
    <b>Porte-t-il sur un appel ?</b>
    { $title }

    Écrivez le numéro de l’appel ou son identifiant.
event-ask-audience =
    <b>Pour qui est-il ?</b>
    { $title }

    Les membres du comité ou du groupe de travail en sont informés, et personne d’autre.
event-bad-when = Je ne peux pas lire « { $said } » comme une date à venir. Écrivez-la comme 12 mai 2026 10:00-16:00 ou 12-14 mai 2026.
event-bad-link = « { $said } » n’est pas une adresse web. Envoyez-en une qui commence par http:// ou https://.
event-bad-kind = Je ne connais pas le type « { $said } ». Il y a : { $kinds }
event-bad-call = Je n’ai trouvé aucun appel pour « { $said } ». Écrivez son numéro ou son identifiant.
event-bad-need = Je n’ai trouvé aucun besoin dans « { $said } ». Touchez, ou écrivez-le autrement.
event-too-short = Écrivez au moins le titre, le type, la date et le lieu, séparés par des barres.
event-page = <b>Modifier cet événement</b>
event-page-draft = <b>Est-ce juste ?</b> Personne ne le voit avant sa publication.
event-page-undated = <b>Pas encore prêt :</b> la date manque. Personne ne le voit avant sa publication.
event-published =
    <b>L’événement est publié.</b> Les personnes concernées l’apprennent dans leur prochaine synthèse. Pour y renvoyer :
    { $link }
event-dropped = Le brouillon est supprimé.
event-writers-only = Seuls les personnes habilitées, les responsables et les présidences des comités et des groupes de travail peuvent ajouter ou modifier des événements.

event-field-title = Titre
event-field-kind = Type
event-field-when = Quand
event-field-where = Où
event-field-link = Lien
event-field-needs = Besoins
event-field-call = Appel
event-field-audience = Pour qui
button-event-edit = Modifier ou annuler
button-event-online = Il est en ligne
button-event-none = Aucun
button-event-everybody = Tout le monde
button-event-publish = Publier
button-event-drop = Supprimer le brouillon
button-event-off = Annuler l’événement
button-event-on = Il aura lieu finalement
button-event-card = Voir la fiche
