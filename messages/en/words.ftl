# Names of the field, as the institutions write them.

status-planned = Announced
status-forthcoming = Not open yet
status-open = Open
status-closed = Closed

group-industry = Industry
group-education = Education and training
group-social_partners = Social partners
group-public_authorities = Public authorities
group-other = Other organisations

# What a host types for seats; the first word is the one shown.
seat-words-industry = industry, companies
seat-words-education = education, training
seat-words-social_partners = social partners, partners
seat-words-public_authorities = public authorities, authorities
seat-words-other = other, others
seat-words-open = open, free

reason-too-large = Too large for us
reason-no-partner = No partner
reason-wrong-territory = Wrong territory
reason-no-capacity = No capacity
reason-not-our-topic = Not our topic

applicant-company = companies
applicant-sme = small and medium-sized enterprises
applicant-education = education and training providers
applicant-research = universities and research organisations
applicant-public = public authorities
applicant-social-partner = social partners
applicant-civil-society = civil society organisations
applicant-person = individuals

category-less-developed = less developed regions
category-transition = transition regions
category-more-developed = more developed regions

rhythm-at-once = at once
rhythm-weekly = once a week
status-unknown = Status not stated
unsaid = not stated

# A text may be chosen by number or by word. By number: the default is [other], and every
# plural category of the language is there. By word: the default is [else].

and-more = { $count ->
    [one] and 1 more
   *[other] and { $count } more
}
title-language = Original title, in { $language }
quoted = “{ $phrase }”
found = “{ $phrase }” ({ $field ->
    [title] title
    [call_title] title of the call
    [action] type of action
    [keywords] keywords
    [programme] programme
   *[else] text
})
stage = (stage { $stage })
