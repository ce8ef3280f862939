# Okrúhle stoly.

tables-heading = <b>Najbližšie okrúhle stoly</b>
tables-none = Žiadny okrúhly stôl zatiaľ nie je v pláne. Keď bude mať o niektorú výzvu záujem dosť členov, otvorí sa k nej.
tables-more = { $count ->
    [one] Ešte 1 nie je zobrazený.
    [few] Ešte { $count } nie sú zobrazené.
    [many] Ešte { $count } nie je zobrazených.
   *[other] Ešte { $count } nie je zobrazených.
}
part-host = Ste organizátorom.
part-seated = Máte miesto.
part-offered = Máme pre vás rezervované miesto. Odpovedzte, prosím.
part-waiting = Ste na čakacej listine, poradie: { $count }.
part-requested = Vaša prihláška čaká na rozhodnutie organizátora.
part-invited = { $count ->
    [0] Pre vašu skupinu nie je voľné miesto, čakacia listina je otvorená.
    [one] 1 voľné miesto pre vašu skupinu.
    [few] { $count } voľné miesta pre vašu skupinu.
    [many] { $count } voľného miesta pre vašu skupinu.
   *[other] { $count } voľných miest pre vašu skupinu.
}

table-title = <b>Okrúhly stôl: { $title }</b>
table-call = K výzve: { $title }
table-duration = { $minutes ->
    [one] <b>Trvanie:</b> 1 minúta
    [few] <b>Trvanie:</b> { $minutes } minúty
    [many] <b>Trvanie:</b> { $minutes } minúty
   *[other] <b>Trvanie:</b> { $minutes } minút
}
table-languages = <b>Jazyky:</b> { $languages }
table-sign-up-until = <b>Koniec prihlasovania:</b> { $when }
table-sign-up-over = Prihlasovanie sa skončilo.
table-approval = O každej prihláške rozhoduje organizátor.
table-release = <b>Voľné miesta skupín sa otvoria všetkým:</b> { $when }
table-place-later = Adresa alebo odkaz sa doplní.
place-missing = Zatiaľ chýba miesto aj odkaz: prosím, doplňte ich.
table-is-cancelled = Tento okrúhly stôl bol zrušený.

seats-heading = { $capacity ->
    [one] <b>1 miesto</b>
    [few] <b>{ $capacity } miesta</b>
    [many] <b>{ $capacity } miesta</b>
   *[other] <b>{ $capacity } miest</b>
}
seats-released = { $group }: obsadené { $taken }
seats-waiting = na čakacej listine { $count }
seats-open = Ľubovoľná skupina: voľné { $free }
seats-open-all = Všetky skupiny: voľné { $free }
seats-countries = Zatiaľ zastúpené krajiny: { $count }.

mine-host = Ste organizátorom.
mine-requested = Vaša prihláška je odoslaná ({ $group }). Rozhodne organizátor.
mine-refused = Organizátor vám nemohol prideliť miesto.
mine-seated = { $party ->
    [one] <b>Máte miesto</b> ({ $group }).
    [few] <b>Máte { $party } miesta</b> ({ $group }).
    [many] <b>Máte { $party } miesta</b> ({ $group }).
   *[other] <b>Máte { $party } miest</b> ({ $group }).
}
mine-waiting = <b>Ste na čakacej listine</b> ({ $group }), poradie: { $place }.
mine-offered = <b>Máme pre vás rezervované miesto</b> ({ $group }).
mine-declined = Ponuku miesta ste odmietli. Môžete sa prihlásiť znova, na koniec poradia.
mine-lapsed = Miesto rezervované pre vás dostal ďalší v poradí. Môžete sa prihlásiť znova, na koniec poradia.
mine-withdrawn = Prihlášku na tento okrúhly stôl ste zrušili. Môžete sa prihlásiť znova, na koniec poradia.
mine-attended = Vaša účasť je zaznamenaná.
mine-absent = Miesto bolo pridelené, účasť však nebola zaznamenaná.
offer-until = Odpovedzte, prosím, do: { $when }. Potom miesto dostane ďalší v poradí.

button-join = { $room ->
    [free] Prihlásiť: { $group }
   *[else] Čakacia listina: { $group }
}
button-leave = Vzdať sa miesta
button-leave-line = Vzdať sa miesta na čakacej listine
button-leave-request = Vziať prihlášku späť
button-accept = Áno, miesto prijímam
button-decline = Nie, ďakujem
button-call = Zobraziť výzvu

notice-seated = <b>Máte miesto</b>
notice-invited = <b>Okrúhly stôl k výzve, o ktorú máte záujem</b>
notice-offer = <b>Je pre vás voľné miesto</b>
notice-lapsed = <b>Ponuka sa skončila. Miesto dostal ďalší v poradí</b>
notice-closed = <b>Prihlasovanie sa skončilo a tentoraz sa žiadne miesto neuvoľnilo</b>
notice-closed-thanks = Ďakujeme za trpezlivosť. Ak sa niekto na poslednú chvíľu vzdá miesta a organizátor prihlasovanie znova otvorí, ponúkne sa podľa poradia.
notice-cancelled = <b>Tento okrúhly stôl bol zrušený</b>
notice-reminder = <b>Váš okrúhly stôl: { $distance }</b>
notice-reminder-host = <b>Okrúhly stôl, ktorý organizujete: { $distance }</b>
distance-past = práve prebieha
distance-minutes = { $minutes ->
    [0] práve sa začína
    [one] o 1 minútu
    [few] o { $minutes } minúty
    [many] o { $minutes } minúty
   *[other] o { $minutes } minút
}
distance-today = dnes
distance-tomorrow = zajtra
distance-days = { $days ->
    [one] o 1 deň
    [few] o { $days } dni
    [many] o { $days } dňa
   *[other] o { $days } dní
}

host-seats = <b>Obsadené:</b> { $taken } z { $capacity }. <b>Na čakacej listine:</b> { $waiting }. <b>Krajiny:</b> { $countries }
meanwhile-offered = Máme teraz pre vás rezervované miesto. Prijmite ho, prosím, alebo odmietnite tlačidlom.
meanwhile-seated = Medzitým vám bolo pridelené miesto. Ak sa ho napriek tomu chcete vzdať, ťuknite, prosím, na tlačidlo znova.
refusal-table-cancelled = Tento okrúhly stôl bol zrušený.
refusal-table-held = Tento okrúhly stôl sa už konal.
refusal-sign-up-closed = Prihlasovanie sa skončilo: { $when }.
refusal-signed-up-otherwise = Prihlášku už máte ({ $group }). Ak ju chcete zmeniť, najprv sa, prosím, vzdajte miesta.
refusal-not-admitted = Organizátor vám nemohol prideliť miesto. Zmeniť to môže len on.
refusal-party-size = Prihlásiť možno jednu osobu alebo dvojčlennú delegáciu.
refusal-no-registration = Na tento okrúhly stôl nemáte prihlášku.
refusal-no-offer = Teraz pre vás nie je rezervované žiadne miesto.
refusal-offer-over = Táto ponuka sa skončila. Môžete sa prihlásiť znova.
refusal-not-requested = O tejto prihláške už netreba rozhodovať.
refusal-not-seated = Prítomnosť alebo neprítomnosť možno zaznamenať len pri tých, ktorí majú miesto.
refusal-too-early = To bude možné od: { $when }.
refusal-below-seated = { $seated ->
    [one] Obsadené je 1 miesto, { $wanted } je preto málo.
    [few] Obsadené sú { $seated } miesta, { $wanted } je preto málo.
    [many] Obsadeného je { $seated } miesta, { $wanted } je preto málo.
   *[other] Obsadených je { $seated } miest, { $wanted } je preto málo.
}
refusal-no-seats = Okrúhly stôl potrebuje aspoň jedno miesto.
refusal-in-the-past = Tento čas už uplynul.
refusal-dates-out-of-order = Poradie musí byť: uvoľnenie miest, koniec prihlasovania, začiatok.
refusal-other = Teraz to nie je možné.
