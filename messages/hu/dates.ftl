# Találkozók napjai, ki érdeklődik, szavazások az időpontról.

gathered = { $regions ->
    [one] { $regions } régió
   *[other] { $regions } régió
} érdeklődik { $countries ->
    [one] { $countries } országból
   *[other] { $countries } országból
}{ $lacks ->
    [some] ; egyelőre hiányzik: { $none }.
   *[else] .
}
gathered-none-industry = vállalat
gathered-none-education = képző intézmény
gathered-none-social_partners = szociális partner
gathered-none-public_authorities = hatóság
gathered-heading = <b>Ez a felhívás nem csak Önt érdekli</b>
gathered-next = Az érdeklődés elég egy kerekasztalhoz. A moderátorok tudnak róla; ha lesz időpont, üzenet érkezik.

counted-ask = <b>Tudhatják-e a többiek, hogy az Ön régiója is érdeklődik?</b> Csak számok látszanak: régiók, országok, csoportok; a neve soha. Ön is ugyanezt látja a többiekről.
button-counted = { $answer ->
    [yes] Igen, számoljanak velünk
   *[else] Nem, köszönöm
}
counted-here = A többiek számára név nélkül beleszámít: /settings
counted-said = { $answer ->
    [yes] A régiója mostantól beleszámít, név nélkül. Módosítás: /settings
   *[else] Nem számít bele. Módosítás: /settings
}
settings-name-counted = Beleszámítás az érdeklődők közé
settings-counted = { $state ->
    [on] bekapcsolva
    [off] kikapcsolva
   *[else] még nincs válasz
}
settings-choice-counted = { $state ->
    [on] A beleszámítás bekapcsolása
   *[else] A beleszámítás kikapcsolása
}

quorum-lands = <b>Országonként:</b> { $lands }
quorum-land = { $country } { $count }
quorum-missing = <b>Még hiányzik:</b> { $groups }
quorum-complete = Minden csoport képviselve van.
quorum-under = <b>Érdeklődés a felhívás iránt</b>
    Néhányan visszavonták az érdeklődésüket; kerekasztalhoz ez most kevés.
quorum-taken-mine = Ön vállalta. A többi moderátor látja, hogy valaki foglalkozik vele.
quorum-taken-other = Már egy másik moderátor vállalta.
quorum-quiet = Az Ön válasza: most nem. Így áll:
button-quorum = Kik érdeklődnek
button-quorum-take = Vállalom
button-quorum-give = Visszaadom
button-quorum-quiet = Most nem
button-quorum-again = A „Most nem” visszavonása

day-holiday = { $named ->
    [yes] { $day } ünnepnap: { $places } ({ $name }).
   *[else] { $day } ünnepnap: { $places }.
}
day-line = • { $when }
day-suits = Munkaidőben (9:00–17:00) van { $suits } főnek az összesen { $of } főből; ennél többnek egyik óra sem jó.
day-suits-typed = Munkaidőben (9:00–17:00) van { $suits } főnek az összesen { $of } főből.
day-season = { $season ->
    [august] Augusztusban sokan nincsenek itt.
   *[else] Karácsony táján sokan nincsenek itt.
}
day-weekend = Nem munkanap: { $weekday }.

host-days-how = Írja be a napot és az időt, például 2026-05-12 10:00, a saját ideje szerint. A gombok napjai a határidőtől visszaszámolt napok: senkinél sem ünnepnapok, és az óra a lehető legtöbb embernek jó.
host-really = <b>Valóban?</b> A kerekasztal a felhívás utolsó benyújtási határideje után lenne.
host-really-when = Kerekasztal: { $when }
host-really-deadline = Utolsó határidő: { $when }
button-really = Igen, ezen a napon
button-other-day = Másik nap
button-poll = Inkább időpontot kérdezek

poll-draft = <b>Időpont megkérdezése</b>
poll-draft-dates = Válasszon kettőtől hat időpontig. Továbbit így írhat: 2026-05-12 10:00, a saját ideje szerint.
poll-draft-chosen = <b>Kiválasztva:</b> { $count }
poll-draft-seats = <b>Helyek:</b> { $seats }
poll-draft-seats-how = Válassza ki a helyeket, vagy írja be: { $example }
poll-draft-end = <b>A szavazás vége:</b> { $when }
poll-draft-end-how = Válassza ki a szavazás végét.
poll-draft-near = Egyik vége sem megfelelő: az első időpont túl közel van. A szavazás legalább egy nappal előtte véget ér.
poll-draft-asks = { $count ->
    [0] Még nincs kit megkérdezni; aki közben csatlakozik, kérdést kap.
    [one] { $count } tag kap kérdést.
   *[other] { $count } tag kap kérdést.
} Mindenki egy üzenetet kap, és még egyet, ha a vége felé még hiányzik a válasza.
button-poll-end = { $days ->
    [one] Vége { $days } nap múlva
   *[other] Vége { $days } nap múlva
}
button-poll-open = Kérdezés most
button-poll-drop = Nem kérdezek
poll-dropped = Senki sem kapott kérdést.

ballot = <b>Melyik időpont felel meg Önnek?</b>
ballot-nudge = <b>Az időpontra még nem válaszolt</b>
ballot-title = Kerekasztal: { $title }
ballot-until = Kérjük, válaszoljon eddig: { $when }. Addig módosíthatja a válaszait.
ballot-option = <b>{ $number }.</b> { $when }
ballot-counts = { $yes } igen, { $maybe } ha kell, { $no } nem
ballot-count = { $answer ->
    [yes] { $count } igen
    [maybe] { $count } ha kell
   *[else] { $count } nem
}
ballot-answer = { $answer ->
    [yes] Igen
    [maybe] Ha kell
   *[else] Nem
}
ballot-button = { $number }: { $answer }
ballot-mine = Ön: { $answer }
ballot-over = Ez a szavazás véget ért.
ballot-chosen = <b>Az időpont:</b> { $when }
ballot-tied = Több időpont egyformán jó. A szervező választ.
ballot-without = Nem született időpont.
button-ballot-none = Egyik sem
button-ballot = Melyik időpont felel meg?

poll-host = <b>Szavazás az időpontról</b>
poll-host-ended = <b>Az időpontról szóló szavazás véget ért</b>
poll-host-turnout = { $asked ->
    [one] Válaszok: { $voted } / { $asked }.
   *[other] Válaszok: { $voted } / { $asked }.
}
poll-host-until = Vége: { $when }.
poll-host-group = { $group }: { $counts }
poll-host-no-group = Csoport nélkül
poll-host-tied = Ezek az időpontok egyformán jók. Kérjük, válasszon; különben a legkorábbi lesz az, ekkortól: { $when }.
poll-host-none = Egyik hátralévő időpont sem jó senkinek.
poll-host-called-off = Időpont nélkül ért véget.
button-poll-host = Hogyan áll most
button-poll-finish = Befejezés most
button-poll-off = Befejezés időpont nélkül
button-poll-reopen = Újranyitás
button-poll-more = Más időpontok megkérdezése
button-show-table = Kerekasztal megtekintése
desk-button-poll = Szavazás az időpontról

notice-dated = <b>Megvan a kerekasztal időpontja</b>
notice-dated-yes = <b>Az az időpont lett, amelyre igent mondott</b>
dated-no-seat-yet = Az igen még nem foglal helyet: kérjük, jelentkezzen.

refusal-dates-to-offer = Egy szavazásban kettőtől hat időpont lehet.
refusal-poll-end = A szavazás végének a jövőben kell lennie.
refusal-poll-ends-late = A szavazásnak egy nappal az első időpont előtt véget kell érnie, legkésőbb: { $when }.
refusal-poll-over = Ez a szavazás véget ért.
refusal-not-asked = Itt csak azok válaszolhatnak, akik kérdést kaptak.
refusal-asked-already = Erről az időpontról már folyik szavazás.

privacy-dates = Arról, hogy beleszámít-e egy felhívás érdeklődői közé, Ön dönt itt: /settings. A többiek csak számokat látnak, és csak azokról, akik hozzájárultak. A moderátorok mindenkinek a számát látják. Az időpontról adott válaszai számként jelennek meg, a szervezőnek csoportonként. A szavazás után egy évig maradnak meg.
