# Les mots du métier, tels que les administrations les écrivent.

status-planned = Annoncé
status-forthcoming = Pas encore ouvert
status-open = Ouvert
status-closed = Clos

group-industry = Industrie
group-education = Enseignement et formation
group-social_partners = Partenaires sociaux
group-public_authorities = Autorités publiques
group-other = Autres organismes

# Ce qu’on écrit pour les places ; le premier mot est montré.
seat-words-industry = industrie, entreprises
seat-words-education = éducation, enseignement, formation
seat-words-social_partners = partenaires sociaux, partenaires
seat-words-public_authorities = autorités, administrations, administration
seat-words-other = autres, autre
seat-words-open = libres, libre, ouvertes, ouvert

reason-too-large = Trop grand pour nous
reason-no-partner = Pas de partenaire
reason-wrong-territory = Mauvais territoire
reason-no-capacity = Pas de moyens disponibles
reason-not-our-topic = Hors de nos thèmes

applicant-company = entreprises
applicant-sme = petites et moyennes entreprises (PME)
applicant-education = organismes d’enseignement et de formation
applicant-research = universités et organismes de recherche
applicant-public = autorités publiques
applicant-social-partner = partenaires sociaux
applicant-civil-society = organisations de la société civile
applicant-person = particuliers

category-less-developed = régions moins développées
category-transition = régions en transition
category-more-developed = régions plus développées

rhythm-at-once = immédiatement
rhythm-weekly = une fois par semaine
status-unknown = Statut non précisé
unsaid = non précisé

and-more = { $count ->
    [one] et 1 autre
    [many] et { $count } d’autres
   *[other] et { $count } autres
}
title-language = Titre original en { $language }
quoted = « { $phrase } »
found = « { $phrase } » ({ $field ->
    [title] titre
    [call_title] titre de l’appel
    [action] type d’action
    [keywords] mots-clés
    [programme] programme
   *[else] texte
})
stage = (étape { $stage })
