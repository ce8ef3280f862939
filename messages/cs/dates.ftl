# Dny setkání, kdo má zájem, ankety o termínu.

gathered = Zájem: { $regions ->
    [one] { $regions } region
    [few] { $regions } regiony
    [many] { $regions } regionu
   *[other] { $regions } regionů
}, { $countries ->
    [one] { $countries } země
    [few] { $countries } země
    [many] { $countries } země
   *[other] { $countries } zemí
}{ $lacks ->
    [some] ; zatím chybí { $none }.
   *[else] .
}
gathered-none-industry = podnik
gathered-none-education = poskytovatel vzdělávání
gathered-none-social_partners = sociální partner
gathered-none-public_authorities = orgán veřejné správy
gathered-heading = <b>O tuto výzvu nemáte zájem jen vy</b>
gathered-next = Na kulatý stůl je zájem dostatečný. Facilitátoři o tom vědí; jakmile bude termín, přijde zpráva.

counted-ask = <b>Smějí ostatní zájemci vědět, že má zájem i váš region?</b> Ukazují se jen počty: regiony, země, skupiny; nikdy vaše jméno. Totéž pak uvidíte o ostatních.
button-counted = { $answer ->
    [yes] Ano, započítejte nás
   *[else] Ne, děkuji
}
counted-here = Pro ostatní se započítáváte, beze jména: /settings
counted-said = { $answer ->
    [yes] Váš region se odteď započítává, bez vašeho jména. Změna: /settings
   *[else] Nezapočítáváte se. Změna: /settings
}
settings-name-counted = Započítávání mezi zájemce
settings-counted = { $state ->
    [on] zapnuto
    [off] vypnuto
   *[else] zatím bez odpovědi
}
settings-choice-counted = { $state ->
    [on] Zapnout započítávání mezi zájemce
   *[else] Vypnout započítávání mezi zájemce
}

quorum-lands = <b>Podle zemí:</b> { $lands }
quorum-land = { $country } { $count }
quorum-missing = <b>Zatím chybí:</b> { $groups }
quorum-complete = Zastoupeny jsou všechny skupiny.
quorum-under = <b>Zájem o tuto výzvu</b>
    Někteří svůj zájem vzali zpět; na kulatý stůl je teď malý.
quorum-taken-mine = Ujímáte se toho. Ostatní facilitátoři vidí, že se toho někdo ujal.
quorum-taken-other = Ujal se toho jiný facilitátor.
quorum-quiet = Vaše odpověď: teď ne. Stav je tento:
button-quorum = Kdo má zájem
button-quorum-take = Ujmu se toho
button-quorum-give = Vzdávám se toho
button-quorum-quiet = Teď ne
button-quorum-again = Vzít zpět „Teď ne“

day-holiday = { $named ->
    [yes] { $day } je svátek: { $places } ({ $name }).
   *[else] { $day } je svátek: { $places }.
}
day-line = • { $when }
day-suits = V pracovní době (9:00–17:00) pro { $suits } z { $of } osob; žádná hodina nevyhovuje více lidem.
day-suits-typed = V pracovní době (9:00–17:00) pro { $suits } z { $of } osob.
day-season = { $season ->
    [august] V srpnu bývá mnoho lidí pryč.
   *[else] Kolem Vánoc bývá mnoho lidí pryč.
}
day-weekend = Není pracovní den: { $weekday }.

host-days-how = Napište den a čas, například 2026-05-12 10:00, ve svém čase. Dny na tlačítkách jsou počítány zpět od termínu podání: pro nikoho nejsou svátkem a hodina vyhovuje co nejvíce lidem.
host-really = <b>Opravdu?</b> Kulatý stůl by byl až po posledním termínu podání.
host-really-when = Kulatý stůl: { $when }
host-really-deadline = Poslední termín podání: { $when }
button-really = Ano, v tento den
button-other-day = Jiný den
button-poll = Raději se zeptat na termín

poll-draft = <b>Dotaz na termín</b>
poll-draft-dates = Vyberte dva až šest termínů. Další napište například 2026-05-12 10:00, ve svém čase.
poll-draft-chosen = <b>Vybráno:</b> { $count }
poll-draft-seats = <b>Místa:</b> { $seats }
poll-draft-seats-how = Vyberte místa, nebo je napište: { $example }
poll-draft-end = <b>Konec ankety:</b> { $when }
poll-draft-end-how = Vyberte konec ankety.
poll-draft-near = Žádný konec nevyhovuje: první termín je příliš blízko. Anketa končí nejméně den před ním.
poll-draft-asks = { $count ->
    [0] Zatím není koho se zeptat; kdo mezitím přibude, dostane dotaz.
    [one] Dotaz dostane { $count } člen.
    [few] Dotaz dostanou { $count } členové.
    [many] Dotaz dostane { $count } člena.
   *[other] Dotaz dostane { $count } členů.
} Každému přijde jedna zpráva, a druhá, pokud ke konci odpověď stále chybí.
button-poll-end = { $days ->
    [one] Konec za { $days } den
    [few] Konec za { $days } dny
    [many] Konec za { $days } dne
   *[other] Konec za { $days } dnů
}
button-poll-open = Zeptat se nyní
button-poll-drop = Neptat se
poll-dropped = Nikdo dotaz nedostal.

ballot = <b>Který termín vám vyhovuje?</b>
ballot-nudge = <b>Vaše odpověď k termínu zatím chybí</b>
ballot-title = Kulatý stůl: { $title }
ballot-until = Odpovězte prosím do: { $when }. Do té doby lze odpovědi měnit.
ballot-option = <b>{ $number }.</b> { $when }
ballot-counts = { $yes } ano, { $maybe } v nouzi, { $no } ne
ballot-count = { $answer ->
    [yes] { $count } ano
    [maybe] { $count } v nouzi
   *[else] { $count } ne
}
ballot-answer = { $answer ->
    [yes] Ano
    [maybe] V nouzi
   *[else] Ne
}
ballot-button = { $number }: { $answer }
ballot-mine = Vy: { $answer }
ballot-over = Tato anketa skončila.
ballot-chosen = <b>Termín:</b> { $when }
ballot-tied = Několik termínů vyhovuje stejně. Vybere pořadatel.
ballot-without = Žádný termín z ní nevzešel.
button-ballot-none = Žádný z nich
button-ballot = Který termín vám vyhovuje?

poll-host = <b>Anketa o termínu</b>
poll-host-ended = <b>Anketa o termínu skončila</b>
poll-host-turnout = { $asked ->
    [one] Odpovědi: { $voted } z { $asked }.
    [few] Odpovědi: { $voted } z { $asked }.
    [many] Odpovědi: { $voted } z { $asked }.
   *[other] Odpovědi: { $voted } z { $asked }.
}
poll-host-until = Konec: { $when }.
poll-host-group = { $group }: { $counts }
poll-host-no-group = Bez skupiny
poll-host-tied = Tyto termíny vyhovují stejně. Vyberte prosím; jinak platí nejbližší, a to od: { $when }.
poll-host-none = Na žádný z budoucích termínů nikdo nemůže.
poll-host-called-off = Byla ukončena bez termínu.
button-poll-host = Jak to vypadá teď
button-poll-finish = Ukončit nyní
button-poll-off = Ukončit bez termínu
button-poll-reopen = Znovu otevřít
button-poll-more = Zeptat se na jiné termíny
button-show-table = Zobrazit kulatý stůl
desk-button-poll = Anketa o termínu

notice-dated = <b>Termín vašeho kulatého stolu je stanoven</b>
notice-dated-yes = <b>Platí termín, který vám vyhovuje</b>
dated-no-seat-yet = Vaše „ano“ ještě není místo: prosím přihlaste se.

refusal-dates-to-offer = Anketa má dva až šest termínů.
refusal-poll-end = Konec ankety musí být v budoucnu.
refusal-poll-ends-late = Anketa musí skončit den před prvním termínem, nejpozději: { $when }.
refusal-poll-over = Tato anketa skončila.
refusal-not-asked = Odpovídat zde mohou jen ti, kdo dostali dotaz.
refusal-asked-already = Anketa o tomto termínu už běží.

privacy-dates = O tom, zda se započítáváte mezi zájemce o výzvu, rozhodujete v /settings: ostatní vidí jen počty, a jen těch, kdo souhlasí. Facilitátoři vidí počty všech. Odpovědi v anketě o termínu se ukazují jako počty, pořadateli podle skupin. Uchovávají se rok po anketě.
