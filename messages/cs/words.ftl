# Názvy oboru, jak je píší instituce.

status-planned = Plánovaná
status-forthcoming = Zatím neotevřená
status-open = Otevřená
status-closed = Uzavřená

group-industry = Průmysl
group-education = Vzdělávání a odborná příprava
group-social_partners = Sociální partneři
group-public_authorities = Veřejná správa
group-other = Ostatní organizace

# Co se píše pro místa; ukazuje se první slovo.
seat-words-industry = průmysl, podniky, firmy
seat-words-education = vzdělávání, školství
seat-words-social_partners = sociální partneři, partneři
seat-words-public_authorities = správa, úřady
seat-words-other = ostatní, jiné
seat-words-open = volná, volné, volno, otevřená

reason-too-large = Pro nás příliš velká
reason-no-partner = Chybí partner
reason-wrong-territory = Jiné území
reason-no-capacity = Chybí kapacita
reason-not-our-topic = Není to naše téma

applicant-company = podniky
applicant-sme = malé a střední podniky (MSP)
applicant-education = poskytovatelé vzdělávání a odborné přípravy
applicant-research = vysoké školy a výzkumné organizace
applicant-public = orgány veřejné správy
applicant-social-partner = sociální partneři
applicant-civil-society = organizace občanské společnosti
applicant-person = fyzické osoby

category-less-developed = méně rozvinuté regiony
category-transition = přechodové regiony
category-more-developed = více rozvinuté regiony

rhythm-at-once = ihned
rhythm-weekly = jednou týdně
status-unknown = Stav neuveden
unsaid = neuvedeno

# Výběr podle čísla: výchozí je [other] a jsou tu všechny kategorie množného čísla.
# Výběr podle slova: výchozí je [else].

and-more = { $count ->
    [one] a ještě 1
    [few] a ještě { $count }
    [many] a ještě { $count }
   *[other] a ještě { $count }
}
title-language = Jazyk původního názvu: { $language }
quoted = „{ $phrase }“
found = „{ $phrase }“ ({ $field ->
    [title] název
    [call_title] název výzvy
    [action] druh opatření
    [keywords] klíčová slova
    [programme] program
   *[else] text
})
stage = (fáze { $stage })
