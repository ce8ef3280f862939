# La synthèse.

digest-heading =
    <b>{ $assistant } : votre synthèse</b>
    { $day }
digest-first =
    <b>{ $assistant } : ouverts en ce moment pour vous</b>
    { $day }
digest-page = <b>{ $heading }</b>, page { $page } sur { $pages } ({ $total } au total)
digest-checked = Depuis votre dernière synthèse, { $sources ->
    [one] { $sources } source a été consultée
    [many] { $sources } de sources ont été consultées
   *[other] { $sources } sources ont été consultées
} { $polls ->
    [one] { $polls } fois
    [many] { $polls } de fois
   *[other] { $polls } fois
}.
digest-foot = Touchez un numéro pour voir l’appel en entier. Quand la synthèse arrive : /rhythm
digest-foot-letters = Touchez une lettre pour en voir plus. Quand la synthèse arrive : /rhythm
digest-first-foot = Touchez un numéro pour voir l’appel en entier. Désormais, vous recevrez ce qui est nouveau, ce qui change et ce qui se termine bientôt. Quand la synthèse arrive : /rhythm

section = <b>{ $heading }</b> ({ $total })
section-plain = <b>{ $heading }</b>
section-open = Ouverts en ce moment
section-new = Nouveaux
section-changed = Modifiés
section-closing = Bientôt clos
section-tables = Vos tables rondes
section-articles = Dans l’actualité
section-more = { $count ->
    [one] { $count } autre appel se trouve derrière le bouton ci-dessous.
    [many] { $count } d’autres appels se trouvent derrière le bouton ci-dessous.
   *[other] { $count } autres appels se trouvent derrière le bouton ci-dessous.
}
button-more = { $heading } : { $count } de plus
button-previous = ‹ Précédent
button-next = Suivant ›

line-title = <b>{ $number }. { $title }</b>
line-why = Pourquoi : { $needs }
why-short = { $need } ({ $words })
more-needs = { $count ->
    [one] { $count } autre besoin
    [many] { $count } d’autres besoins
   *[other] { $count } autres besoins
}
line-article =
    <a href="{ $url }">{ $title }</a>
    { $source } · { $day } · { $need }
line-closed-early = La page de l’organisme indique : { $status }
line-saved = Vous avez enregistré cet appel.
line-interested = Votre région est intéressée.

all-quiet = Rien à signaler : { $sources ->
    [one] { $sources } source consultée
    [many] { $sources } de sources consultées
   *[other] { $sources } sources consultées
} { $polls ->
    [one] { $polls } fois
    [many] { $polls } de fois
   *[other] { $polls } fois
}, rien de nouveau pour vous.
