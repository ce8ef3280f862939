# Căutarea de apeluri și ce spun răspunsurile.

search-heading = { $total ->
    [one] <b>{ $total } apel pentru „{ $words }”</b>
    [few] <b>{ $total } apeluri pentru „{ $words }”</b>
   *[other] <b>{ $total } de apeluri pentru „{ $words }”</b>
}
search-needs = { $count ->
    [one] { $count } dintre ele răspunde nevoii „{ $needs }”, dar nu conține cuvintele dumneavoastră.
    [few] { $count } dintre ele răspund nevoii „{ $needs }”, dar nu conțin cuvintele dumneavoastră.
   *[other] { $count } dintre ele răspund nevoii „{ $needs }”, dar nu conțin cuvintele dumneavoastră.
}
search-needs-all = Apeluri care răspund nevoii „{ $needs }”; niciunul nu conține cuvintele dumneavoastră.
search-none = Nu am găsit niciun apel pentru „{ $words }”. Vă rugăm să încercați alte cuvinte, mai puține cuvinte sau o parte dintr-un identificator, cum ar fi ERASMUS-EDU-2026. Ce se potrivește profilului dumneavoastră: /calls
search-how = Scrieți ce căutați după comandă sau trimiteți simplu ca mesaj. De exemplu: /search formare baterii

# Ce s-a înțeles din cuvintele unei căutări, pe un rând propriu: regiune, program, termen-limită.
search-understood = S-a înțeles: { $parts }
search-unread = Niciun apel nu corespunde celor înțelese ({ $parts }). Aceste apeluri conțin cuvintele dumneavoastră.
search-part-month = termen-limită în luna { $month }
search-part-day = termen-limită la { $last }
search-part-until = termen-limită până la { $last }
search-part-from = termen-limită începând cu { $first }
search-part-between = termen-limită între { $first } și { $last }
search-part-open = deschise acum
search-part-planned = încă nedeschise
search-instead = Niciun apel nu conține „{ $typed }”. Iată ce am găsit pentru „{ $words }”.
search-some = Niciun apel nu conține toate aceste cuvinte. Acestea conțin unele dintre ele.
search-meant = Poate ați vrut să scrieți una dintre formele de mai jos.
search-chosen = Numai: { $filters }
search-none-chosen = Niciun apel pentru „{ $words }” nu corespunde acestei alegeri: { $filters }. Butoanele de mai jos o anulează.
search-expired = Această căutare este prea veche pentru a fi repetată. Vă rugăm să scrieți din nou cuvintele.
search-narrow-heading = <b>Restrângeți: „{ $words }”</b>
search-narrow-how = { $total ->
    [one] În acest moment, { $total } apel. Atingeți o opțiune pentru a o activa sau a o dezactiva.
    [few] În acest moment, { $total } apeluri. Atingeți o opțiune pentru a o activa sau a o dezactiva.
   *[other] În acest moment, { $total } de apeluri. Atingeți o opțiune pentru a o activa sau a o dezactiva.
}
button-search-off = Fără: { $part }
button-search-on = Din nou cu: { $part }
button-search-narrow = Restrângeți
button-search-show = { $total ->
    [one] Vedeți { $total } apel
    [few] Vedeți { $total } apeluri
   *[other] Vedeți { $total } de apeluri
}
button-search-deadline = Întâi termenul cel mai apropiat
button-search-best = Întâi cele mai bune
button-search-open = Deschise acum
button-search-closed = Și apelurile închise
button-search-regions = Regiunile mele
button-search-within = { $days ->
    [one] Se închid în { $days } zi
    [few] Se închid în { $days } zile
   *[other] Se închid în { $days } de zile
}
button-search-programme = { $programme } ({ $count })
button-search-need = { $need } ({ $count })
button-search-chosen = ✓ Da: { $choice }
