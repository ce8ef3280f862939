# L’image des prochaines dates limites et les mots qui la remplacent.

picture-heading = Vos prochaines dates limites
picture-as-of = Au { $day }
picture-today = Aujourd’hui
picture-saved = Enregistré
picture-interested = Intéressé
picture-more = { $count ->
    [one] 1 autre appel a encore une date limite.
    [many] { $count } d’autres appels ont encore des dates limites.
   *[other] { $count } autres appels ont encore des dates limites.
}
picture-dates-more = { $count ->
    [one] 1 autre date
    [many] { $count } d’autres dates
   *[other] { $count } autres dates
}
picture-legend-kept = Enregistré ou intéressé
picture-legend-other = Autre appel
picture-legend-bar = Jour pas encore publié

picture-caption = { $count ->
    [one] <b>Votre prochaine date limite</b>, au { $day } : 1 appel.
    [many] <b>Vos prochaines dates limites</b>, au { $day } : { $count } d’appels. Les plus proches :
   *[other] <b>Vos prochaines dates limites</b>, au { $day } : { $count } appels. Les plus proches :
}
picture-line = • { $when } : { $title }
picture-line-kept = • { $when } : { $title } ({ $state })
picture-rest = { $count ->
    [one] Puis 1 autre : { $when }
    [many] Puis { $count } d’autres, la dernière : { $when }
   *[other] Puis { $count } autres, la dernière : { $when }
}

button-picture = Les dates limites en image
picture-none = Aucun de ces appels n’a encore de date limite.

settings-name-picture = Image des dates limites
settings-picture = { $theme ->
    [light] claire, avec la synthèse
    [dark] sombre, avec la synthèse
   *[else] aucune
}
picture-ask =
    <b>Quelle image doit accompagner la synthèse ?</b>
    Dès que trois dates limites approchent, une image les montre dans l’ordre des dates. Elle arrive sans son.
picture-theme = { $theme ->
    [light] Une image claire
    [dark] Une image sombre
   *[else] Pas d’image
}
