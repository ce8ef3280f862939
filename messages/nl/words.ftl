# Begrippen van het vakgebied, zoals de instellingen ze schrijven.

status-planned = Aangekondigd
status-forthcoming = Nog niet geopend
status-open = Open
status-closed = Gesloten

group-industry = Industrie
group-education = Onderwijs en opleiding
group-social_partners = Sociale partners
group-public_authorities = Overheidsinstanties
group-other = Andere organisaties

# Wat men voor plaatsen schrijft; het eerste woord wordt getoond.
seat-words-industry = industrie, bedrijven
seat-words-education = onderwijs, opleiding
seat-words-social_partners = sociale partners, partners
seat-words-public_authorities = overheid, overheden
seat-words-other = andere, overige, overig
seat-words-open = vrij, vrije

reason-too-large = Te groot voor ons
reason-no-partner = Geen partner
reason-wrong-territory = Ander gebied
reason-no-capacity = Geen capaciteit
reason-not-our-topic = Niet ons onderwerp

applicant-company = ondernemingen
applicant-sme = kleine en middelgrote ondernemingen (kmo’s, mkb)
applicant-education = aanbieders van onderwijs en opleiding
applicant-research = universiteiten en onderzoeksorganisaties
applicant-public = overheidsinstanties
applicant-social-partner = sociale partners
applicant-civil-society = maatschappelijke organisaties
applicant-person = natuurlijke personen

category-less-developed = minder ontwikkelde regio’s
category-transition = overgangsregio’s
category-more-developed = meer ontwikkelde regio’s

rhythm-at-once = meteen
rhythm-weekly = wekelijks
status-unknown = Status niet vermeld
unsaid = niet vermeld

and-more = { $count ->
    [one] en nog { $count }
   *[other] en nog { $count }
}
title-language = Oorspronkelijke titel in het { $language }
quoted = ‘{ $phrase }’
found = ‘{ $phrase }’ ({ $field ->
    [title] titel
    [call_title] titel van de oproep
    [action] soort actie
    [keywords] trefwoorden
    [programme] programma
   *[else] tekst
})
stage = (fase { $stage })
