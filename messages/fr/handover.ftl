# Absent pour un temps, avec un remplaçant ; ou un abonnement confié à un groupe.

command-away = Absence : qui reçoit vos alertes entre-temps

away-ask =
    <b>Jusqu’à quand êtes-vous absent ?</b>
    Choisissez, ou écrivez le jour, par exemple /away 3 septembre. Vous direz ensuite si quelqu’un vous remplace.
away-choice-7 = Une semaine
away-choice-14 = Deux semaines
away-choice-30 = Un mois
away-choice-day = Un autre jour
away-choice-good = Pour de bon : confier mon abonnement à un groupe
away-which-day = Jusqu’à quel jour ? Écrivez-le par exemple ainsi : 3 septembre, 03/09/2027 ou 2027-09-03.
away-not-a-day = Je n’ai pas compris ce jour. Exemples : /away 3 septembre, /away 2027-09-03, /away 14 pour quatorze jours.
away-who =
    De retour le <b>{ $until }</b>.

    Qui est informé des appels entre-temps ?
away-nobody = Personne : tout attend mon retour
away-deputy = Un collègue ou un groupe
away-link =
    <b>Envoyez ce lien à la personne qui vous remplace jusqu’au { $until }.</b>
    Il sert une fois, et jusqu’au { $expires }. Dans un groupe, un administrateur accepte.
away-link-group = Choisir un groupe
away-link-good =
    <b>Choisissez le groupe qui reprend votre abonnement.</b>
    Un de ses administrateurs y accepte. Le lien sert une fois, et jusqu’au { $expires }. D’ici là, rien ne change.
away-meanwhile = Tant que personne n’accepte, vous recevez tout comme avant.
away-personal = Vos places aux tables rondes, les places proposées et les rappels de tables rondes sont personnels : ils vous parviennent toujours.
away-withdraw = Retirer le lien
away-withdrawn = Le lien est retiré. Vous recevez tout comme avant.
away-now =
    <b>Vous êtes absent jusqu’au { $until }.</b>
    Vos alertes, synthèses et rappels vont à votre remplaçant.
away-told = { $count ->
    [0] Aucun appel n’est allé à votre remplaçant entre-temps.
    [one] { $count } appel est allé à votre remplaçant entre-temps.
    [many] { $count } d’appels sont allés à votre remplaçant entre-temps.
   *[other] { $count } appels sont allés à votre remplaçant entre-temps.
}
away-calls = Voir ces appels
away-calls-heading = { $total ->
    [0] <b>Aucun appel n’est allé à votre remplaçant.</b>
    [one] <b>{ $total } appel est allé à votre remplaçant.</b>
    [many] <b>{ $total } d’appels sont allés à votre remplaçant.</b>
   *[other] <b>{ $total } appels sont allés à votre remplaçant.</b>
}
away-back = Je suis de retour
away-again = Demander à nouveau
away-not-away = Vous n’êtes pas absent.
away-give-back = Rendre
away-give-back-one = Rendre : { $n }
away-no-chain = Qui remplace quelqu’un ne peut pas être absent en même temps. Rendez d’abord le remplacement, puis /away.
away-only-alone = Seule une personne peut être absente. Un groupe se tait avec /pause.
away-good =
    <b>Confier votre abonnement à un groupe</b>
    Le groupe reçoit vos régions, besoins, programmes et votre rythme, dès qu’un de ses administrateurs a accepté. Que deviennent alors vos propres messages ?
away-own-keep = Ils restent tels quels
away-own-weekly = Une synthèse hebdomadaire pour moi
away-own-pause = Le silence pour moi

cover-for = <b>Pour un collègue ({ $who }), absent jusqu’au { $until }</b>
cover-for-somebody = <b>Pour un collègue, absent jusqu’au { $until }</b>
cover-alert-new = <b>Nouveau</b>
cover-alert-changed = <b>Modifié</b>
cover-ask = <b>Un collègue vous demande de le remplacer</b>
cover-ask-good = <b>Un abonnement pour ce groupe</b>
cover-organisation = Organisme : { $value }
cover-group = Groupe : { $value }
cover-regions = Régions : { $value }
cover-until = Jusqu’au : { $value }
cover-needs = Besoins : { $value }
cover-programmes = Programmes : { $value }
cover-rhythm = Rythme : { $value }
cover-means = D’ici là, les alertes, synthèses et rappels d’appels européens de ce collègue arrivent ici, dans votre langue et hors de vos heures de silence. Vous pouvez rendre ce remplacement à tout moment. Les places aux tables rondes restent à votre collègue.
cover-good-means = Un membre confie ceci pour de bon. Dès qu’un administrateur accepte, le groupe est informé des appels correspondants. Ce que le groupe suit déjà reste. Les administrateurs modifient tout avec /settings.
cover-accept = Accepter
cover-decline = Refuser
cover-stands-in = <b>Vous remplacez un collègue ({ $who }) jusqu’au { $until }.</b>
cover-stands-in-somebody = <b>Vous remplacez un collègue jusqu’au { $until }.</b>
cover-accepted-means = Chaque message destiné à ce collègue le dit à sa première ligne. Ce que vous y touchez compte pour vous. Pour rendre le remplacement plus tard : /away
cover-declined = Vous avez refusé. Votre collègue en est informé.
cover-given-back = Vous avez rendu le remplacement. Votre collègue en est informé, et plus rien n’arrive ici pour lui.
cover-taken-over = Ce groupe est désormais informé selon cet abonnement. Les administrateurs modifient tout avec /settings.
cover-cannot-gone = Ce lien a servi, a été retiré ou est trop ancien. Demandez-en un nouveau à votre collègue.
cover-cannot-own = C’est votre propre lien. Envoyez-le à la personne qui vous remplace.
cover-cannot-away = Vous êtes vous-même absent et ne pouvez donc remplacer personne. Mettez-y d’abord fin : /away
cover-cannot-silent = Vous avez fait taire cet assistant. Écrivez d’abord /start, puis rouvrez le lien.
cover-cannot-deputy = Vous remplacez un collègue et ne pouvez donc rien confier. Rendez d’abord ce remplacement : /away
cover-cannot-group = Un abonnement ne se confie qu’à un groupe. Ouvrez le lien comme administrateur d’un groupe.
cover-cannot-date = Veuillez choisir un jour à venir, dans deux ans au plus.
cover-for-group = Cet abonnement est destiné à un groupe. Choisissez le groupe qui doit l’avoir.

cover-told-accepted =
    <b>Quelqu’un vous remplace jusqu’au { $until }.</b>
    Vos alertes, synthèses et rappels y vont désormais. Si ce n’est pas la bonne personne, touchez ci-dessous.
cover-told-declined = <b>Votre lien a été refusé.</b> Vous recevez tout comme avant.
cover-told-expired = <b>Personne n’a accepté votre lien à temps.</b> Il a expiré, et vous recevez tout comme avant.
cover-told-given-back = <b>Votre remplaçant a rendu le remplacement.</b> Désormais, tout vous parvient de nouveau.
cover-told-unreachable = <b>Votre remplaçant n’est plus joignable.</b> Désormais, tout vous parvient de nouveau ; rien n’est perdu.
cover-told-over = <b>Bon retour.</b> Désormais, tout vous parvient de nouveau.
cover-told-back = <b>Bon retour.</b> Désormais, tout vous parvient de nouveau.
cover-told-handed =
    <b>Le groupe a repris votre abonnement.</b>
    { $own ->
        [weekly] Vous en êtes informé par une synthèse hebdomadaire.
        [pause] Vous n’en êtes plus informé. Pour me relire : /start
       *[else] Vos propres messages restent tels quels.
    }
cover-told-deputy-back = { $named ->
    [yes] <b>Votre collègue ({ $who }) est de retour.</b>
   *[else] <b>Votre collègue est de retour.</b>
} Votre remplacement est terminé. Merci.
cover-told-deputy-over = { $named ->
    [yes] <b>Votre remplacement ({ $who }) est terminé.</b>
   *[else] <b>Votre remplacement est terminé.</b>
} Merci.
cover-told-deputy-erased = <b>Votre remplacement est terminé.</b> Votre collègue a quitté cet assistant.
