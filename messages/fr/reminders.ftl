# Rappels : l’échelle, ce qui fut demandé une fois, et le report.

command-reminders = Quand vous êtes rappelé aux appels enregistrés
settings-name-reminders = Rappels

ladder-heading = <b>Rappels des appels enregistrés</b>
ladder-now = Actuellement : { $ladder }
ladder-rungs = { $days } jours avant la date limite
ladder-rungs-one = { $days ->
    [one] { $days } jour
    [many] { $days } de jours
   *[other] { $days } jours
} avant la date limite
ladder-rungs-day = le dernier jour
ladder-at = { $rungs }, à { $hour } ({ $city })
ladder-short = { $days } jours
ladder-off = aucun
ladder-ask = Touchez un nombre de jours pour l’ajouter ou le retirer. Pour en fixer d’autres, écrivez par exemple /reminders 45 14 3. L’heure est celle de votre synthèse : /rhythm
ladder-rung = { $days ->
    [0] le dernier jour
    [one] { $days } jour
    [many] { $days } de jours
   *[other] { $days } jours
}
ladder-choice-default = Comme au début : { $ladder }
ladder-choice-off = Aucun rappel
ladder-how = Je n’ai pas compris. Exemples : /reminders 45 14 3 pour des jours avant la date limite (0 est le dernier jour, dix nombres au plus, aucun au-delà de 365), /reminders off pour aucun, /reminders default pour ceux du début.
ladder-full = Dix jours au plus peuvent être choisis, et aucun au-delà de 365. Retirez-en d’abord un.
ladder-coming = <b>Vous avez demandé un rappel de</b>
ladder-coming-line = { $n }. { $when } : { $title }
ladder-coming-none = Pour un rappel d’un seul appel, touchez ⏰ Me le rappeler sur sa fiche.
ladder-remove = Retirer le { $n }

button-remind = ⏰ Me le rappeler
remind-ask =
    <b>Quand dois-je vous le rappeler ?</b>
    { $title }
remind-coming = <b>Rappels de cet appel</b>
remind-line = • { $when }
remind-line-ladder = • { $when }, selon votre échelle ({ $ladder })
remind-line-ladder-past = • selon votre échelle ({ $ladder }) : aucun à venir
remind-line-opens = à son ouverture : { $when }
remind-line-opens-unknown = à son ouverture ; le jour n’est pas encore publié
remind-line-before = { $rule ->
    [b7] une semaine avant la date limite
   *[else] un mois avant la date limite
} : { $when }
remind-type = L’heure est { $hour } ({ $city }), celle de votre synthèse. Un rappel seul n’enregistre pas l’appel.
remind-choice-ladder = Selon votre échelle ({ $ladder }) ; l’enregistre
remind-choice-ladder-again = De nouveau selon votre échelle ({ $ladder })
remind-choice-ladder-off = Pas selon l’échelle
remind-choice-1 = Demain
remind-choice-3 = Dans 3 jours
remind-choice-7 = Dans une semaine
remind-choice-b7 = Une semaine avant la date limite
remind-choice-b30 = Un mois avant la date limite
remind-choice-opens = À son ouverture
remind-choice-day = Un autre jour
remind-remove = Retirer : { $when }
remind-which-day = Quel jour ? Écrivez-le par exemple ainsi : 3 septembre, 03/09/2027 ou 2027-09-03.
remind-not-a-day = Je n’ai pas compris ce jour. Écrivez-le par exemple ainsi : 3 septembre, 03/09/2027 ou 2027-09-03.
remind-cannot-past = Ce moment est passé. Veuillez choisir un jour à venir.
remind-cannot-after = C’est après la date limite de cet appel. Veuillez choisir un jour plus tôt.
remind-cannot-far = C’est dans plus de trois ans. Veuillez choisir un jour plus tôt.
remind-cannot-late = Il est trop tard pour cela : la date limite est déjà plus proche.
remind-cannot-open = Cet appel n’attend pas son ouverture.
remind-cannot-many = Vous avez déjà demandé 100 rappels. Retirez-en d’abord quelques-uns : /reminders
remind-cannot-undated = Cet appel n’a pas de date limite à venir.
remind-cannot-unknown = Je n’ai pas compris quand.
remind-set = Je vous le rappellerai : <b>{ $when }</b>
remind-title = { $title }
remind-never = <b>Plus de rappels de cet appel</b>
    Il reste enregistré ; une date limite modifiée vous est toujours annoncée.
remind-undo = Annuler
button-remind-never = Plus de rappels de cet appel
button-remind-1 = De nouveau demain
button-remind-3 = De nouveau dans 3 jours
button-remind-b7 = Une semaine avant la date limite

reminder-plain = <b>Rappel</b>
reminder-open = <b>Rappel : cet appel est ouvert</b>
reminder-opens = { $days ->
    [0] <b>Rappel : ouvre aujourd’hui</b>
    [1] <b>Rappel : ouvre demain</b>
    [many] <b>Rappel : ouvre dans { $days } de jours</b>
   *[other] <b>Rappel : ouvre dans { $days } jours</b>
}
reminder-not-open = <b>Rappel : pas encore ouvert</b>
reminder-moved = La date limite a changé depuis votre demande. Elle était fixée au { $when }.
reminder-why-asked = Vous m’avez demandé de vous rappeler cet appel.
reminder-why-colleague = { $said ->
    [interested] Votre collègue a dit que la région s’intéresse à cet appel.
    [asked] Votre collègue a demandé ce rappel.
   *[else] Votre collègue a enregistré cet appel.
}
