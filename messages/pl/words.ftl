# Nazwy dziedziny, jak piszą je instytucje.

status-planned = Zapowiedziany
status-forthcoming = Jeszcze nieotwarty
status-open = Otwarty
status-closed = Zamknięty

group-industry = Przemysł
group-education = Kształcenie i szkolenie
group-social_partners = Partnerzy społeczni
group-public_authorities = Administracja publiczna
group-other = Inne organizacje

# Co się pisze, podając miejsca; pokazywane jest pierwsze słowo.
seat-words-industry = przemysł, przedsiębiorstwa, firmy
seat-words-education = kształcenie, edukacja, szkolenie, szkolenia
seat-words-social_partners = partnerzy społeczni, partnerzy
seat-words-public_authorities = administracja, urzędy
seat-words-other = inne, inni
seat-words-open = wolne, wolny, otwarte

reason-too-large = Za duży dla nas
reason-no-partner = Brak partnera
reason-wrong-territory = Inny obszar
reason-no-capacity = Brak zasobów
reason-not-our-topic = Nie nasz temat

applicant-company = przedsiębiorstwa
applicant-sme = małe i średnie przedsiębiorstwa (MŚP)
applicant-education = placówki kształcenia i szkolenia
applicant-research = uczelnie i organizacje badawcze
applicant-public = podmioty publiczne
applicant-social-partner = partnerzy społeczni
applicant-civil-society = organizacje społeczeństwa obywatelskiego
applicant-person = osoby fizyczne

category-less-developed = regiony słabiej rozwinięte
category-transition = regiony w okresie przejściowym
category-more-developed = regiony lepiej rozwinięte

rhythm-at-once = od razu
rhythm-weekly = raz w tygodniu
status-unknown = Statusu nie podano
unsaid = nie podano

# Wybór według liczby: domyślne jest [other] i są wszystkie kategorie liczby mnogiej języka.
# Wybór według słowa: domyślne jest [else].

and-more = { $count ->
    [one] i jeszcze 1
    [few] i jeszcze { $count }
    [many] i jeszcze { $count }
   *[other] i jeszcze { $count }
}
title-language = Język oryginalnego tytułu: { $language }
quoted = „{ $phrase }”
found = „{ $phrase }” ({ $field ->
    [title] tytuł
    [call_title] tytuł naboru
    [action] rodzaj działania
    [keywords] słowa kluczowe
    [programme] program
   *[else] tekst
})
stage = (etap { $stage })
