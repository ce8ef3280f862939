# Os termos da área, tal como as instituições os escrevem.

status-planned = Anunciado
status-forthcoming = Ainda não aberto
status-open = Aberto
status-closed = Encerrado

group-industry = Indústria
group-education = Educação e formação
group-social_partners = Parceiros sociais
group-public_authorities = Autoridades públicas
group-other = Outras organizações

# O que se escreve para os lugares; mostra-se a primeira palavra.
seat-words-industry = indústria, empresas
seat-words-education = educação, formação, ensino
seat-words-social_partners = parceiros sociais, parceiros
seat-words-public_authorities = autoridades, administração
seat-words-other = outras, outros, outra
seat-words-open = livres, livre, abertos

reason-too-large = Demasiado grande
reason-no-partner = Sem parceiro
reason-wrong-territory = Outro território
reason-no-capacity = Sem capacidade
reason-not-our-topic = Não é o nosso tema

applicant-company = empresas
applicant-sme = pequenas e médias empresas (PME)
applicant-education = entidades de educação e formação
applicant-research = universidades e organismos de investigação
applicant-public = autoridades públicas
applicant-social-partner = parceiros sociais
applicant-civil-society = organizações da sociedade civil
applicant-person = particulares

category-less-developed = regiões menos desenvolvidas
category-transition = regiões em transição
category-more-developed = regiões mais desenvolvidas

rhythm-at-once = de imediato
rhythm-weekly = uma vez por semana
status-unknown = Situação não indicada
unsaid = sem indicação

and-more = { $count ->
    [one] e mais { $count }
    [many] e mais { $count }
   *[other] e mais { $count }
}
title-language = Título original em { $language }
quoted = «{ $phrase }»
found = «{ $phrase }» ({ $field ->
    [title] título
    [call_title] título do convite
    [action] tipo de ação
    [keywords] palavras-chave
    [programme] programa
   *[else] texto
})
stage = (fase { $stage })
