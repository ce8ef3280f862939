# Termenii domeniului, așa cum îi scriu instituțiile.

status-planned = Anunțat
status-forthcoming = Încă nedeschis
status-open = Deschis
status-closed = Închis

group-industry = Industrie
group-education = Educație și formare
group-social_partners = Parteneri sociali
group-public_authorities = Autorități publice
group-other = Alte organizații

# Ce se scrie pentru locuri; se arată primul cuvânt.
seat-words-industry = industrie, întreprinderi
seat-words-education = educație, formare
seat-words-social_partners = parteneri sociali, parteneri
seat-words-public_authorities = autorități, administrație
seat-words-other = altele, alții, alte
seat-words-open = libere, liber, deschise

reason-too-large = Prea mare
reason-no-partner = Fără partener
reason-wrong-territory = Alt teritoriu
reason-no-capacity = Fără capacitate
reason-not-our-topic = Nu este tema noastră

applicant-company = întreprinderi
applicant-sme = întreprinderi mici și mijlocii (IMM-uri)
applicant-education = furnizori de educație și formare
applicant-research = universități și organizații de cercetare
applicant-public = autorități publice
applicant-social-partner = parteneri sociali
applicant-civil-society = organizații ale societății civile
applicant-person = persoane fizice

category-less-developed = regiuni mai puțin dezvoltate
category-transition = regiuni de tranziție
category-more-developed = regiuni mai dezvoltate

rhythm-at-once = imediat
rhythm-weekly = o dată pe săptămână
status-unknown = Stadiu neprecizat
unsaid = fără precizări

and-more = { $count ->
    [one] și încă { $count }
    [few] și încă { $count }
   *[other] și încă { $count }
}
title-language = Titlu original în { $language }
quoted = „{ $phrase }”
found = „{ $phrase }” ({ $field ->
    [title] titlu
    [call_title] titlul apelului
    [action] tip de acțiune
    [keywords] cuvinte-cheie
    [programme] program
   *[else] text
})
stage = (etapa { $stage })
