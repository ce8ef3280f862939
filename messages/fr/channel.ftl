# La seconde voie : calendrier, page, courriel et flux, qui se passent de Telegram.

command-calendar = Calendrier, page et flux qui se passent de Telegram

channel-heading = <b>Sans Telegram</b>
channel-heading-group = <b>Sans Telegram : pour le groupe { $group }</b>
channel-about = Vos dates limites et votre synthèse vous parviennent aussi dans un calendrier, un navigateur, une messagerie ou un lecteur de flux, même si cette discussion devait un jour faire défaut.
channel-calendar =
    <b>Calendrier</b> : les dates limites des appels que vous avez enregistrés ou qui vous intéressent, et vos tables rondes.
    <code>{ $webcal }</code>
    iPhone, Mac et la plupart des autres calendriers : ouvrez cette adresse. Google : ajoutez un agenda à partir d’une URL. Outlook : abonnez-vous à partir du web. Google et Outlook la veulent sous cette forme :
    <code>{ $https }</code>
channel-page =
    <b>Votre synthèse sur une page</b> : <a href="{ $page }">ouvrir la page</a>
    <b>Votre synthèse en courriel</b> : <a href="{ $mail }">obtenir le courriel</a>. Il s’ouvre comme un brouillon que vous pouvez envoyer.
channel-feeds = <b>Flux pour un lecteur de flux</b>, ouverts à tous : { $feeds }
channel-feeds-all = tous ceux qui existent
channel-secret = Le calendrier, la page et le courriel ne sont que pour vous : quiconque en a les adresses peut les lire. Si l’une d’elles est tombée entre de mauvaises mains, prenez de nouvelles adresses.
channel-files-too = Si vous n’avez pas besoin d’adresse, prenez les fichiers dans leur état d’aujourd’hui.
channel-off = Vos adresses sont désactivées. Les fichiers ci-dessous restent disponibles, et les flux sont ouverts à tous : { $feeds }
channel-no-address = Cette installation n’a pas d’adresse publique, il n’y a donc rien à quoi s’abonner. Vous pouvez tout de même prendre les fichiers dans leur état d’aujourd’hui.
channel-renew-ask =
    <b>Prendre de nouvelles adresses ?</b>
    Le calendrier, la page et le courriel reçoivent de nouvelles adresses, et les anciennes cessent aussitôt de fonctionner. Il faut s’abonner à nouveau dans chaque calendrier.
channel-renewed = Ces adresses sont nouvelles. Les anciennes ne fonctionnent plus.
channel-group-private = Ces adresses sont secrètes et n’ont donc pas leur place dans un groupe. Un administrateur les voit dans une discussion privée avec moi, par le bouton ci-dessous.
channel-nothing-saved = Vous n’avez enregistré aucun appel avec une date limite et n’avez de place à aucune table ronde : il n’y a rien à inscrire dans un calendrier.
channel-gone = Cette discussion n’est plus connue ici.
channel-ics = Vos dates limites et vos tables rondes dans leur état d’aujourd’hui, en un fichier pour votre calendrier.
channel-eml = Votre synthèse dans son état d’aujourd’hui. Le fichier s’ouvre comme un brouillon dans votre messagerie.
channel-privacy =
    <b>Sans Telegram</b>
    Si vous avez pris des adresses avec /calendar, il est noté depuis quand. Quiconque possède l’une d’elles peut lire ce qu’elle montre. /forget y met fin aussitôt.
channel-busy = Il y a eu beaucoup de demandes en peu de temps. Veuillez réessayer dans une minute.

button-channel-copy = Copier l’adresse du calendrier
button-channel-page = Ouvrir ma page de synthèse
button-channel-ics = Calendrier en fichier
button-channel-eml = Synthèse en courriel
button-channel-renew = Prendre de nouvelles adresses
button-channel-renew-yes = Oui, en prendre de nouvelles
button-channel-renew-no = Non, les garder
button-channel-off = Désactiver les adresses
button-channel-on = Activer les adresses
button-channel-private = Les voir en privé

channel-event-about = Date limite : { $when }, jour pas encore publié : { $title }
channel-event-stage = Date limite { $stage } : { $title }
calendar-name = { $assistant } : mes dates limites
calendar-name-calls = { $assistant } : dates limites

page-title = { $assistant } : votre synthèse
page-title-region = { $assistant } : synthèse pour { $region }
page-day = État au { $day }
page-subject = { $assistant } : votre synthèse du { $day }
page-subject-region = { $assistant } : synthèse pour { $region }, { $day }
page-contents = Sur cette page
page-section = { $heading } ({ $count })
page-new = Nouveaux depuis 7 jours
page-changed = Modifiés
page-closing = Clos dans les 14 jours
page-open = Également ouverts
page-nothing = Rien n’est ouvert en ce moment qui corresponde.
page-needs = Besoins de la région : { $needs }
page-needs-all = Cette région n’a pas encore dit ce dont elle a besoin : tous les besoins comptent.
page-links = Autres façons de lire ceci
page-link-calendar = Fichier de calendrier avec vos dates limites
page-link-calendar-region = Fichier de calendrier avec ces dates limites
page-link-mail = La même chose en courriel
page-link-feeds = Flux pour un lecteur de flux
page-secret = Vous seul avez l’adresse de cette page. Veuillez ne pas la transmettre.
page-attached = Le fichier joint inscrit les dates limites dans votre calendrier.
page-name-calendar = dates-limites
page-name-digest = synthese

feeds-heading = Flux des appels de l’UE
feeds-about = Chaque flux contient les appels ouverts ou à venir, la modification la plus récente en premier. Saisissez l’adresse d’un flux dans un lecteur de flux ; aucun compte n’est nécessaire.
feeds-all = Tous les appels
feeds-needs = Par besoin
feeds-regions = Par région
feeds-programmes = Par programme
feeds-digests = Synthèses des régions, sur une page
feeds-any-region = Toute autre région NUTS a aussi son flux : mettez son code à la place de celui ci-dessus.
feeds-both = Pour un besoin dans une région : feeds/need/{ $need }/region/{ $region }.atom
feeds-languages = Dans d’autres langues
feed-title = { $assistant } : { $of }
feed-subtitle = Appels ouverts ou à venir, la modification la plus récente en premier.
feed-deadline = Date limite : { $when }
feed-deadline-about = Date limite : { $when }, jour pas encore publié
feed-further = Autres dates limites : { $when }
feed-changed = Modifié : { $what }
feed-where = Où : { $places }

gone-heading = Cette adresse n’est plus utilisée
gone-about = Elle a été remplacée par une nouvelle ou désactivée. Dans la discussion, /calendar montre l’adresse en vigueur.
lost-heading = Il n’y a rien à cette adresse
lost-about = Il manque peut-être une lettre. Tous les flux publics figurent sur la page des flux.
busy-heading = Trop de demandes
wrong-method-heading = Cette adresse se lit seulement
broken-heading = Un problème est survenu ici
broken-about = Vous n’y êtes pour rien. Veuillez réessayer dans quelques minutes.
