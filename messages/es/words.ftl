# Los términos del ámbito, como los escriben las instituciones.

status-planned = Anunciada
status-forthcoming = Aún no abierta
status-open = Abierta
status-closed = Cerrada

group-industry = Industria
group-education = Educación y formación
group-social_partners = Interlocutores sociales
group-public_authorities = Autoridades públicas
group-other = Otras organizaciones

# Lo que se escribe para las plazas; se muestra la primera palabra.
seat-words-industry = industria, empresas
seat-words-education = educación, formación
seat-words-social_partners = interlocutores sociales, interlocutores, agentes sociales
seat-words-public_authorities = autoridades, administración
seat-words-other = otras, otros, otra, otro
seat-words-open = libres, libre, abiertas

reason-too-large = Demasiado grande
reason-no-partner = Sin socio
reason-wrong-territory = Otro territorio
reason-no-capacity = Sin capacidad
reason-not-our-topic = No es nuestro tema

applicant-company = empresas
applicant-sme = pequeñas y medianas empresas (pymes)
applicant-education = centros de educación y formación
applicant-research = universidades y organismos de investigación
applicant-public = autoridades públicas
applicant-social-partner = interlocutores sociales
applicant-civil-society = organizaciones de la sociedad civil
applicant-person = particulares

category-less-developed = regiones menos desarrolladas
category-transition = regiones en transición
category-more-developed = regiones más desarrolladas

rhythm-at-once = al momento
rhythm-weekly = una vez por semana
status-unknown = Estado sin indicar
unsaid = sin indicar

and-more = { $count ->
    [one] y { $count } más
    [many] y { $count } más
   *[other] y { $count } más
}
title-language = Título original en { $language }
quoted = «{ $phrase }»
found = «{ $phrase }» ({ $field ->
    [title] título
    [call_title] título de la convocatoria
    [action] tipo de acción
    [keywords] palabras clave
    [programme] programa
   *[else] texto
})
stage = (fase { $stage })
