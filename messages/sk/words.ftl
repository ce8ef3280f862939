# Názvy odboru, ako ich píšu inštitúcie.

status-planned = Plánovaná
status-forthcoming = Zatiaľ neotvorená
status-open = Otvorená
status-closed = Uzavretá

group-industry = Priemysel
group-education = Vzdelávanie a odborná príprava
group-social_partners = Sociálni partneri
group-public_authorities = Verejná správa
group-other = Ostatné organizácie

# Čo sa píše pre miesta; ukazuje sa prvé slovo.
seat-words-industry = priemysel, podniky, firmy
seat-words-education = vzdelávanie, školstvo
seat-words-social_partners = sociálni partneri, partneri
seat-words-public_authorities = správa, úrady
seat-words-other = ostatné, ostatní, iné
seat-words-open = voľné, voľná, otvorené

reason-too-large = Pre nás príliš veľká
reason-no-partner = Chýba partner
reason-wrong-territory = Iné územie
reason-no-capacity = Chýba kapacita
reason-not-our-topic = Nie je to naša téma

applicant-company = podniky
applicant-sme = malé a stredné podniky (MSP)
applicant-education = poskytovatelia vzdelávania a odbornej prípravy
applicant-research = vysoké školy a výskumné organizácie
applicant-public = orgány verejnej správy
applicant-social-partner = sociálni partneri
applicant-civil-society = organizácie občianskej spoločnosti
applicant-person = fyzické osoby

category-less-developed = menej rozvinuté regióny
category-transition = prechodné regióny
category-more-developed = viac rozvinuté regióny

rhythm-at-once = ihneď
rhythm-weekly = raz týždenne
status-unknown = Stav neuvedený
unsaid = neuvedené

# Výber podľa čísla: východiskové je [other] a sú tu všetky kategórie množného čísla.
# Výber podľa slova: východiskové je [else].

and-more = { $count ->
    [one] a ešte 1
    [few] a ešte { $count }
    [many] a ešte { $count }
   *[other] a ešte { $count }
}
title-language = Jazyk pôvodného názvu: { $language }
quoted = „{ $phrase }“
found = „{ $phrase }“ ({ $field ->
    [title] názov
    [call_title] názov výzvy
    [action] druh opatrenia
    [keywords] kľúčové slová
    [programme] program
   *[else] text
})
stage = (fáza { $stage })
