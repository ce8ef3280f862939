# Chiffres sur l’ensemble : combien participent et ce qui en résulte. Un libellé précède les deux-points
# et un nombre, qui peut aussi être l’un des quatre premiers.

figure-few = moins de { $number }
figure-least = { $number } ou plus
figure-range = { $least } à { $most }
figure-held = non affiché

figures-heading = <b>Chiffres : { $period }</b>
figures-all-time = toute la période
figures-span = { $first } au { $last }
figures-item = { $label } : { $number }
figures-as-of = État au { $when }.
figures-note = Les chiffres portant sur moins de { $number } personnes ne sont pas affichés, ni ceux qui les révéleraient.
figures-nothing = Rien n’a encore été compté.
figures-no-call = sans appel

figures-about-members = Membres
figures-about-tables = Tables rondes
figures-about-seats = Places aux tables rondes tenues
figures-about-interest = Intérêt pour les appels
figures-about-applications = Membres avec une candidature, selon leurs indications
figures-about-came-of = Résultats des tables rondes, selon l’équipe d’animation
figures-about-calls = Appels

figures-now = maintenant
figures-members = membres
figures-named = avec organisme indiqué
figures-countries = pays
figures-regions = régions
figures-held-tables = tenues
figures-balanced-tables = avec trois groupes ou plus
figures-planned-tables = prévues
figures-cancelled-tables = annulées
figures-not-held-tables = n’ont pas eu lieu
figures-unknown-tables = on ne sait pas si elles ont eu lieu
figures-signed-up = inscriptions au total
figures-offered = offertes
figures-any-group = pour tout groupe
figures-seated = prises
figures-seats-offered = places aux tables rondes tenues
figures-seats-taken = places prises
figures-attended = présences
figures-share = part des présences
figures-guests = dont invités
figures-interested = marques d’intérêt
figures-saved = enregistrements
figures-in-all = au total
figures-applications = membres avec une candidature
figures-applied = sans réponse à ce jour
figures-funded = financées
figures-not-funded = refusées
figures-amount = montant accordé
figures-consortium = consortiums
figures-came-of-applied = candidatures
figures-reserve = sur liste de réserve
figures-found = trouvés
figures-open = ouverts maintenant
figures-calls-found = appels trouvés
figures-calls-open = appels ouverts maintenant
figures-tables-held = tables rondes tenues

figures-tab-overview = Vue d’ensemble
figures-tab-group = Par groupe
figures-tab-country = Par pays
figures-tab-programme = Par programme
figures-tab-need = Par besoin
figures-tab-quarter = Par trimestre
button-figures-quarter = Ce trimestre
button-figures-year = Cette année
button-figures-last = L’an dernier
button-figures-all = Toute la période
button-figures-workbook = En classeur (XLSX)
button-figures-pictures = Images
button-figures-back = Retour aux chiffres
figures-more = { $count ->
    [one] { $count } autre élément figure dans le classeur.
    [many] { $count } autres éléments figurent dans le classeur.
   *[other] { $count } autres éléments figurent dans le classeur.
}
figures-workbook = <b>Les chiffres en classeur</b> : { $period }

figures-pictures = <b>Images : { $period }</b>
button-chart-map = Carte des membres
button-chart-regions = Membres par région
button-chart-members = Membres au fil du temps
button-chart-programmes = Appels et intérêt
button-chart-seats = Places par groupe
button-chart-results = Résultats
chart-map = Membres par pays
chart-regions = Membres par région
chart-members = Membres par groupe, à la fin de chaque trimestre
chart-programmes = Appels et intérêt par programme
chart-seats = Places par groupe, aux tables rondes tenues
chart-results = Candidatures et résultats
chart-none = aucun
chart-off-map = Hors de la carte : { $countries }
chart-in-fives = Dessiné par pas de cinq.
chart-more-regions = { $count ->
    [one] { $count } autre région compte moins de { $number } membres.
    [many] { $count } autres régions comptent chacune moins de { $number } membres.
   *[other] { $count } autres régions comptent chacune moins de { $number } membres.
}
chart-alt-none = Pas encore de chiffre à partir de cinq personnes.

button-radar = Radar des lacunes
radar-heading = <b>Radar des lacunes : { $where }</b>
radar-everywhere = tous les pays
radar-how = Les besoins que des membres et des régions ont déclarés, et les appels ouverts qui y répondent. La plus grande lacune vient d’abord.
radar-none = Aucun besoin n’a encore été déclaré.
radar-members = membres
radar-regions = dans des régions
radar-stated = déclaré par des régions
radar-calls = appels ouverts
button-radar-countries = Par pays
button-radar-reverse = Appels sans besoin
radar-countries = <b>Radar des lacunes par pays.</b> Entre parenthèses : les besoins déclarés auxquels aucun appel ouvert ne répond.
button-radar-country = { $country } ({ $count })
radar-reverse-heading = <b>Appels ouverts pour des besoins que personne n’a déclarés : { $where }</b>
radar-reverse-none = Chaque appel ouvert répond à un besoin que quelqu’un a déclaré.
radar-declared-in = Déclaré dans
radar-open-for-it = Appels ouverts pour ce besoin
radar-need-gone = Ce besoin n’est plus dans la liste.

sheet-method = Méthode
sheet-group = Groupe
sheet-country = Pays
sheet-programme = Programme
sheet-need = Besoin
sheet-quarter = Trimestre
sheet-total = Total
sheet-subject = Sujet
sheet-figure = Indicateur
sheet-by = Selon
sheet-number = Nombre
sheet-result = Résultat
sheet-as-of = État au

method-members = Sont membres ceux qui ont terminé la configuration et n’ont pas arrêté ; le pays est celui de leur première région.
method-quarters = Les périodes sont des trimestres entiers, en temps universel. Les places comptent dans le trimestre où la table ronde s’est tenue, tout le reste dans celui où cela s’est produit.
method-tables = Les places, les places prises et les présences ne comptent que pour les tables rondes qui ont eu lieu : l’équipe d’animation l’a dit, ou il est inscrit qui était là, ou quelque chose a été noté. Les tables rondes passées dont personne n’a dit si elles ont eu lieu sont comptées à part. Les inscriptions comptent pour toutes.
method-few = Moins de { $number } personnes apparaissent comme « <{ $number } ». Là où un tel nombre se déduirait d’autres, un second manque aussi, ou seules sont données les limites entre lesquelles il se trouve ; les membres au fil du temps apparaissent par pas de { $number }.
method-kept = Des membres effacés, il reste des comptes : par groupe, par pays, par programme et par besoin, chacun pour soi.
method-needs = Un appel peut répondre à plusieurs besoins : les chiffres par besoin ne s’additionnent pas. Seuls comptent les besoins auxquels un appel répond avec certitude.
method-applications = Les candidatures et les résultats sont ce que les membres déclarent des leurs, à leur stade actuel. Une candidature compte une fois pour chaque membre qui la déclare : si cinq partenaires la déclarent, cela fait cinq. Les résultats des tables rondes sont ce que déclare l’équipe d’animation ; les deux peuvent porter sur la même candidature.
method-euros = Les montants en d’autres monnaies sont convertis en euros aux derniers taux de référence ; ce qui ne peut pas l’être est omis. Là où aucun montant n’est connu, aucun n’est indiqué.
method-differences = Les différences entre chiffres de nature différente, comme les places prises et les présences, ne sont pas protégées ainsi.
