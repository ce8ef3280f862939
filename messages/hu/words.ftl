# A szakterület elnevezései, ahogyan az intézmények írják.

status-planned = Tervezett
status-forthcoming = Még nem nyitott
status-open = Nyitott
status-closed = Lezárt

group-industry = Ipar
group-education = Oktatás és képzés
group-social_partners = Szociális partnerek
group-public_authorities = Közigazgatás
group-other = Egyéb szervezetek

# Amit a helyekhez írnak; az első szó jelenik meg.
seat-words-industry = ipar, vállalatok, cégek
seat-words-education = oktatás, képzés
seat-words-social_partners = szociális partnerek, partnerek
seat-words-public_authorities = közigazgatás, hatóságok
seat-words-other = egyéb, más
seat-words-open = szabad, nyitott

reason-too-large = Túl nagy nekünk
reason-no-partner = Nincs partner
reason-wrong-territory = Más terület
reason-no-capacity = Nincs kapacitás
reason-not-our-topic = Nem a mi témánk

applicant-company = vállalkozások
applicant-sme = kis- és középvállalkozások (kkv-k)
applicant-education = oktatási és képzési intézmények
applicant-research = felsőoktatási intézmények és kutatószervezetek
applicant-public = közigazgatási szervek
applicant-social-partner = szociális partnerek
applicant-civil-society = civil társadalmi szervezetek
applicant-person = magánszemélyek

category-less-developed = kevésbé fejlett régiók
category-transition = átmeneti régiók
category-more-developed = fejlettebb régiók

rhythm-at-once = azonnal
rhythm-weekly = hetente
status-unknown = Az állapot nincs megadva
unsaid = nincs megadva

# Szám szerinti választásnál az alapértelmezés [other], szó szerintinél [else].

and-more = és még { $count }
title-language = Az eredeti cím nyelve: { $language }
quoted = „{ $phrase }”
found = „{ $phrase }” ({ $field ->
    [title] cím
    [call_title] a felhívás címe
    [action] intézkedéstípus
    [keywords] kulcsszavak
    [programme] program
   *[else] szöveg
})
stage = ({ $stage }. szakasz)
