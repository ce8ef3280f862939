# I termini del settore, come li scrivono le istituzioni.

status-planned = Annunciato
status-forthcoming = Non ancora aperto
status-open = Aperto
status-closed = Chiuso

group-industry = Industria
group-education = Istruzione e formazione
group-social_partners = Parti sociali
group-public_authorities = Autorità pubbliche
group-other = Altre organizzazioni

# Ciò che si scrive per i posti; si mostra la prima parola.
seat-words-industry = industria, imprese
seat-words-education = istruzione, formazione, educazione
seat-words-social_partners = parti sociali
seat-words-public_authorities = autorità, amministrazione
seat-words-other = altre, altri, altro
seat-words-open = liberi, libero, aperti

reason-too-large = Troppo grande
reason-no-partner = Nessun partner
reason-wrong-territory = Altro territorio
reason-no-capacity = Mancano le risorse
reason-not-our-topic = Non è il nostro tema

applicant-company = imprese
applicant-sme = piccole e medie imprese (PMI)
applicant-education = enti di istruzione e formazione
applicant-research = università e organismi di ricerca
applicant-public = autorità pubbliche
applicant-social-partner = parti sociali
applicant-civil-society = organizzazioni della società civile
applicant-person = persone fisiche

category-less-developed = regioni meno sviluppate
category-transition = regioni in transizione
category-more-developed = regioni più sviluppate

rhythm-at-once = subito
rhythm-weekly = una volta alla settimana
status-unknown = Stato non indicato
unsaid = nessuna indicazione

and-more = { $count ->
    [one] e un altro
    [many] e altri { $count }
   *[other] e altri { $count }
}
title-language = Titolo originale in { $language }
quoted = «{ $phrase }»
found = «{ $phrase }» ({ $field ->
    [title] titolo
    [call_title] titolo del bando
    [action] tipo di azione
    [keywords] parole chiave
    [programme] programma
   *[else] testo
})
stage = (fase { $stage })
