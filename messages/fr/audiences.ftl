# Committees and working groups.

command-committees = Comités et groupes de travail : en devenir membre ou les quitter
command-audiences = Ajouter et modifier des comités et des groupes de travail

audiences-heading =
    <b>Comités et groupes de travail</b>
    Les membres apprennent les tables rondes, les événements et les appels qui leur sont destinés. Touchez un nom pour le voir, en devenir membre ou le quitter.
audiences-none = Il n’y a encore ici ni comité ni groupe de travail.
audiences-keep =
    <b>Comités et groupes de travail</b>
    Touchez un nom pour le modifier, ou ajoutez-en un. En une ligne : <code>/audiences committee Technologie</code>
audience-label = { $state ->
    [member] ✓ { $name }
    [asked] { $name } (demandé)
    [ended] { $name } (terminé)
   *[else] { $name }
}
audience-title = <b>{ $name }</b>
audience-kind = { $kind ->
    [committee] Comité
   *[else] Groupe de travail
}
audience-joining = { $admits ->
    [yes] La présidence ou un responsable admet les nouveaux membres. Qui demande à entrer leur montre son groupe, son organisme et ses régions.
   *[else] Tout le monde peut en devenir membre.
}
audience-members = Membres : { $count }
audience-members-few = Membres : moins de cinq
audience-mine = { $state ->
    [member] <b>Vous en êtes membre.</b>
    [asked] <b>Vous avez demandé à entrer.</b> Je vous préviens dès que c’est décidé.
    [refused] Votre demande n’a pas été acceptée.
   *[else] Vous n’en êtes pas membre.
}
audience-chair = Vous en avez la présidence.
audience-ended = Il n’existe plus.
audience-gone = Ce comité ou ce groupe de travail n’existe plus. Tous : /committees
audience-cannot-ended = Il n’existe plus, personne ne peut donc plus en devenir membre.
audience-cannot-refused = Votre demande n’a pas été acceptée. Vous pouvez redemander 30 jours plus tard.
audience-cannot-group = Seule une personne peut en devenir membre. Écrivez-moi dans une conversation privée.
audience-asked-now = Votre demande a été transmise.
audience-leads-only = Seuls la présidence et les responsables peuvent faire cela.
audience-name-taken = Écrivez un nom qui n’est pas encore pris.
audience-ask-name = { $kind ->
    [committee] Comment s’appelle le nouveau comité ? Écrivez son nom.
   *[else] Comment s’appelle le nouveau groupe de travail ? Écrivez son nom.
}
audience-ask-rename = Quel sera désormais le nom de { $name } ? Écrivez le nouveau nom.
audience-chair-link =
    <b>Une présidence pour { $name }</b>
    Envoyez ce lien à la personne qui doit présider. La première qui l’ouvre prend la présidence ; il vaut 14 jours et une seule fois.
audience-chair-gone = { $name } n’a plus de présidence. Les responsables admettent désormais ses membres.
audience-chair-taken =
    <b>Vous avez maintenant la présidence : { $name }</b>
    Vous admettez les membres, ajoutez des événements et transmettez des appels.
audience-chair-expired = Ce lien n’est plus valable. Demandez-en un nouveau à un responsable.
audience-asks-asked = <b>Quelqu’un souhaite entrer : { $name }</b>
audience-asks-member = <b>Admis : { $name }</b>
audience-asks-refused = <b>Non admis : { $name }</b>
audience-asks-who = Qui : { $who }
audience-asks-nobody = Personne n’attend de réponse.
audience-answer = { $state ->
    [member] <b>Votre demande a été acceptée : { $name }</b>
   *[else] Votre demande n’a pas été acceptée : { $name }
}
audience-put = { $state ->
    [member] La discussion { $chat } est maintenant membre : <b>{ $name }</b>
   *[else] La discussion { $chat } n’est plus membre : <b>{ $name }</b>
}
audience-put-how = Pour inscrire ou retirer quelqu’un : <code>/audiences put 123456789 { $name }</code>, <code>/audiences out 123456789 { $name }</code>
audience-put-told = { $state ->
    [member] Les responsables vous ont fait entrer : <b>{ $name }</b>
   *[else] Les responsables ont mis fin à votre participation : <b>{ $name }</b>
}
notice-invited-audience = <b>Une table ronde pour { $name }</b>
tip-to-audience = <b>Transmis à { $name }</b>
tip-to-how = Vous en êtes membre. Pour quitter : /committees
line-passed-to = Transmis à { $name }.

button-audience-add = { $kind ->
    [committee] Ajouter un comité
   *[else] Ajouter un groupe de travail
}
button-audience-join = { $admits ->
    [yes] Demander à entrer
   *[else] Devenir membre
}
button-audience-leave = { $state ->
    [asked] Retirer ma demande
   *[else] Quitter
}
button-audience-asked = Demandes ({ $count })
button-audience-name = Renommer
button-audience-admits = { $admits ->
    [yes] Laisser entrer tout le monde
   *[else] Admettre chaque membre
}
button-audience-chair = Lien pour la présidence
button-audience-chairoff = Retirer la présidence
button-audience-end = Y mettre fin
button-audience-reopen = Le poursuivre
button-audience-show = Voir
button-audience-yes = Admettre
button-audience-no = Ne pas admettre

button-pass-to = 📣 À un comité ou groupe de travail
pass-to-which =
    <b>À quel comité ou groupe de travail ?</b>
    { $title }
pass-to-ask =
    <b>Transmettre cet appel à { $name } ?</b>
    { $title }
pass-to-reach = Membres : { $count }. Ceux qui connaissent déjà l’appel ne reçoivent rien.
pass-to-few = Membres : moins de cinq. Ceux qui connaissent déjà l’appel ne reçoivent rien.
pass-to-done =
    <b>Transmis à { $name }</b>
    { $title }

    Les membres qui veulent être avertis tout de suite le reçoivent maintenant, les autres le trouvent dans leur prochaine synthèse.
pass-to-again = Cet appel y a déjà été transmis.
pass-to-nobody = Il n’y a aucun comité ni groupe de travail auquel vous puissiez le transmettre.

privacy-hub =
    <b>Comités et groupes de travail</b>
    Si vous en devenez membre, de vous-même ou par les responsables, c’est conservé avec le jour, jusqu’à ce que vous le quittiez. Les autres membres n’en voient que le nombre, à partir de cinq. Si vous demandez à entrer, la présidence ou les responsables voient votre groupe, votre organisme et vos régions.
