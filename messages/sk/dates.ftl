# Dni stretnutí, kto má záujem, ankety o termíne.

gathered = Záujem: { $regions ->
    [one] { $regions } región
    [few] { $regions } regióny
    [many] { $regions } regiónu
   *[other] { $regions } regiónov
}, { $countries ->
    [one] { $countries } krajina
    [few] { $countries } krajiny
    [many] { $countries } krajiny
   *[other] { $countries } krajín
}{ $lacks ->
    [some] ; zatiaľ chýba { $none }.
   *[else] .
}
gathered-none-industry = podnik
gathered-none-education = poskytovateľ vzdelávania
gathered-none-social_partners = sociálny partner
gathered-none-public_authorities = orgán verejnej správy
gathered-heading = <b>O túto výzvu nemáte záujem len vy</b>
gathered-next = Na okrúhly stôl je záujem dostatočný. Facilitátori o tom vedia; keď bude termín, príde správa.

counted-ask = <b>Smú ostatní záujemcovia vedieť, že má záujem aj váš región?</b> Ukazujú sa len počty: regióny, krajiny, skupiny; nikdy vaše meno. To isté potom uvidíte o ostatných.
button-counted = { $answer ->
    [yes] Áno, započítajte nás
   *[else] Nie, ďakujem
}
counted-here = Pre ostatných sa započítavate, bez mena: /settings
counted-said = { $answer ->
    [yes] Váš región sa odteraz započítava, bez vášho mena. Zmena: /settings
   *[else] Nezapočítavate sa. Zmena: /settings
}
settings-name-counted = Započítavanie medzi záujemcov
settings-counted = { $state ->
    [on] zapnuté
    [off] vypnuté
   *[else] zatiaľ bez odpovede
}
settings-choice-counted = { $state ->
    [on] Zapnúť započítavanie
   *[else] Vypnúť započítavanie
}

quorum-lands = <b>Podľa krajín:</b> { $lands }
quorum-land = { $country } { $count }
quorum-missing = <b>Zatiaľ chýba:</b> { $groups }
quorum-complete = Zastúpené sú všetky skupiny.
quorum-under = <b>Záujem o túto výzvu</b>
    Niektorí svoj záujem vzali späť; na okrúhly stôl je teraz malý.
quorum-taken-mine = Ujímate sa toho. Ostatní facilitátori vidia, že sa toho niekto ujal.
quorum-taken-other = Ujal sa toho iný facilitátor.
quorum-quiet = Vaša odpoveď: teraz nie. Stav je takýto:
button-quorum = Kto má záujem
button-quorum-take = Ujmem sa toho
button-quorum-give = Vzdávam sa toho
button-quorum-quiet = Teraz nie
button-quorum-again = Vziať späť „Teraz nie“

day-holiday = { $named ->
    [yes] { $day } je sviatok: { $places } ({ $name }).
   *[else] { $day } je sviatok: { $places }.
}
day-line = • { $when }
day-suits = V pracovnom čase (9:00 – 17:00) pre { $suits } z { $of } osôb; žiadna hodina nevyhovuje viacerým.
day-suits-typed = V pracovnom čase (9:00 – 17:00) pre { $suits } z { $of } osôb.
day-season = { $season ->
    [august] V auguste býva veľa ľudí preč.
   *[else] Okolo Vianoc býva veľa ľudí preč.
}
day-weekend = Nie je pracovný deň: { $weekday }.

host-days-how = Napíšte deň a čas, napríklad 2026-05-12 10:00, vo svojom čase. Dni na tlačidlách sú počítané späť od termínu podania: pre nikoho nie sú sviatkom a hodina vyhovuje čo najviac ľuďom.
host-really = <b>Naozaj?</b> Okrúhly stôl by bol až po poslednom termíne podania.
host-really-when = Okrúhly stôl: { $when }
host-really-deadline = Posledný termín podania: { $when }
button-really = Áno, v tento deň
button-other-day = Iný deň
button-poll = Radšej sa opýtať na termín

poll-draft = <b>Otázka na termín</b>
poll-draft-dates = Vyberte dva až šesť termínov. Ďalší napíšte napríklad 2026-05-12 10:00, vo svojom čase.
poll-draft-chosen = <b>Vybrané:</b> { $count }
poll-draft-seats = <b>Miesta:</b> { $seats }
poll-draft-seats-how = Vyberte miesta alebo ich napíšte: { $example }
poll-draft-end = <b>Koniec ankety:</b> { $when }
poll-draft-end-how = Vyberte koniec ankety.
poll-draft-near = Žiadny koniec nevyhovuje: prvý termín je príliš blízko. Anketa sa končí najmenej deň pred ním.
poll-draft-asks = { $count ->
    [0] Zatiaľ nie je koho sa opýtať; kto medzitým pribudne, dostane otázku.
    [one] Otázku dostane { $count } člen.
    [few] Otázku dostanú { $count } členovia.
    [many] Otázku dostane { $count } člena.
   *[other] Otázku dostane { $count } členov.
} Každému príde jedna správa, a druhá, ak ku koncu odpoveď stále chýba.
button-poll-end = { $days ->
    [one] Koniec o { $days } deň
    [few] Koniec o { $days } dni
    [many] Koniec o { $days } dňa
   *[other] Koniec o { $days } dní
}
button-poll-open = Opýtať sa teraz
button-poll-drop = Nepýtať sa
poll-dropped = Nikto otázku nedostal.

ballot = <b>Ktorý termín vám vyhovuje?</b>
ballot-nudge = <b>Vaša odpoveď k termínu zatiaľ chýba</b>
ballot-title = Okrúhly stôl: { $title }
ballot-until = Odpovedzte, prosím, do: { $when }. Dovtedy možno odpovede meniť.
ballot-option = <b>{ $number }.</b> { $when }
ballot-counts = { $yes } áno, { $maybe } v núdzi, { $no } nie
ballot-count = { $answer ->
    [yes] { $count } áno
    [maybe] { $count } v núdzi
   *[else] { $count } nie
}
ballot-answer = { $answer ->
    [yes] Áno
    [maybe] V núdzi
   *[else] Nie
}
ballot-button = { $number }: { $answer }
ballot-mine = Vy: { $answer }
ballot-over = Táto anketa sa skončila.
ballot-chosen = <b>Termín:</b> { $when }
ballot-tied = Niekoľko termínov vyhovuje rovnako. Vyberie organizátor.
ballot-without = Žiadny termín z nej nevzišiel.
button-ballot-none = Žiadny z nich
button-ballot = Ktorý termín vám vyhovuje?

poll-host = <b>Anketa o termíne</b>
poll-host-ended = <b>Anketa o termíne sa skončila</b>
poll-host-turnout = { $asked ->
    [one] Odpovede: { $voted } z { $asked }.
    [few] Odpovede: { $voted } z { $asked }.
    [many] Odpovede: { $voted } z { $asked }.
   *[other] Odpovede: { $voted } z { $asked }.
}
poll-host-until = Koniec: { $when }.
poll-host-group = { $group }: { $counts }
poll-host-no-group = Bez skupiny
poll-host-tied = Tieto termíny vyhovujú rovnako. Vyberte, prosím; inak platí najbližší, a to od: { $when }.
poll-host-none = Na žiadny z budúcich termínov nikto nemôže.
poll-host-called-off = Bola ukončená bez termínu.
button-poll-host = Ako to vyzerá teraz
button-poll-finish = Ukončiť teraz
button-poll-off = Ukončiť bez termínu
button-poll-reopen = Znova otvoriť
button-poll-more = Opýtať sa na iné termíny
button-show-table = Zobraziť okrúhly stôl
desk-button-poll = Anketa o termíne

notice-dated = <b>Termín vášho okrúhleho stola je určený</b>
notice-dated-yes = <b>Platí termín, ktorý vám vyhovuje</b>
dated-no-seat-yet = Vaše „áno“ ešte nie je miesto: prosím, prihláste sa.

refusal-dates-to-offer = Anketa má dva až šesť termínov.
refusal-poll-end = Koniec ankety musí byť v budúcnosti.
refusal-poll-ends-late = Anketa sa musí skončiť deň pred prvým termínom, najneskôr: { $when }.
refusal-poll-over = Táto anketa sa skončila.
refusal-not-asked = Odpovedať tu môžu len tí, ktorí dostali otázku.
refusal-asked-already = Anketa o tomto termíne už prebieha.

privacy-dates = O tom, či sa započítavate medzi záujemcov o výzvu, rozhodujete v /settings: ostatní vidia len počty, a len tých, ktorí súhlasia. Facilitátori vidia počty všetkých. Odpovede v ankete o termíne sa ukazujú ako počty, organizátorovi podľa skupín. Uchovávajú sa rok po ankete.
