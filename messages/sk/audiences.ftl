# Committees and working groups.

command-committees = Výbory a pracovné skupiny: vstúpiť alebo odísť
command-audiences = Pridávanie a zmeny výborov a pracovných skupín

audiences-heading =
    <b>Výbory a pracovné skupiny</b>
    Členovia sa dozvedajú o okrúhlych stoloch, podujatiach a výzvach, ktoré sú určené im. Ťuknutím na názov uvidíte viac, môžete vstúpiť alebo odísť.
audiences-none = Zatiaľ tu nie je žiadny výbor ani pracovná skupina.
audiences-keep =
    <b>Výbory a pracovné skupiny</b>
    Ťuknutím na názov niečo zmeníte, alebo pridajte nový. V jednom riadku: <code>/audiences committee Technológia</code>
audience-label = { $state ->
    [member] ✓ { $name }
    [asked] { $name } (žiadosť)
    [ended] { $name } (skončené)
   *[else] { $name }
}
audience-title = <b>{ $name }</b>
audience-kind = { $kind ->
    [committee] Výbor
   *[else] Pracovná skupina
}
audience-joining = { $admits ->
    [yes] Nových členov prijíma predseda alebo správca. Kto požiada o prijatie, ukazuje im tým svoju skupinu, organizáciu a regióny.
   *[else] Vstúpiť môže každý.
}
audience-members = Členovia: { $count }
audience-members-few = Členovia: menej ako päť
audience-mine = { $state ->
    [member] <b>Ste členom.</b>
    [asked] <b>Vaša žiadosť o prijatie čaká na rozhodnutie.</b> Keď padne, napíšem vám.
    [refused] Vašej žiadosti o prijatie sa nevyhovelo.
   *[else] Nie ste členom.
}
audience-chair = Predsedníctvo máte vy.
audience-ended = Už neexistuje.
audience-gone = Tento výbor alebo táto pracovná skupina už neexistuje. Všetky: /committees
audience-cannot-ended = Už neexistuje, takže nikto nemôže vstúpiť.
audience-cannot-refused = Vašej žiadosti o prijatie sa nevyhovelo. Znova môžete požiadať po 30 dňoch.
audience-cannot-group = Vstúpiť môže len osoba. Napíšte mi, prosím, v súkromnom čete.
audience-asked-now = Vaša žiadosť o prijatie je odovzdaná.
audience-leads-only = To môžu len predseda a správcovia.
audience-name-taken = Napíšte, prosím, názov, ktorý ešte nie je použitý.
audience-ask-name = { $kind ->
    [committee] Ako sa volá nový výbor? Napíšte jeho názov.
   *[else] Ako sa volá nová pracovná skupina? Napíšte jej názov.
}
audience-ask-rename = Aký má byť nový názov, doteraz: { $name }? Napíšte nový názov.
audience-chair-link =
    <b>Predsedníctvo: { $name }</b>
    Pošlite tento odkaz tomu, kto má predsedať. Predsedníctvo prevezme ten, kto ho otvorí prvý; platí 14 dní a len raz.
audience-chair-gone = Bez predsedníctva: { $name }. Členov teraz prijímajú správcovia.
audience-chair-taken =
    <b>Predsedníctvo máte teraz vy: { $name }</b>
    Môžete prijímať členov, pridávať podujatia a preposielať výzvy.
audience-chair-expired = Tento odkaz už neplatí. Požiadajte, prosím, správcu o nový.
audience-asks-asked = <b>Niekto by chcel vstúpiť: { $name }</b>
audience-asks-member = <b>Prijaté: { $name }</b>
audience-asks-refused = <b>Neprijaté: { $name }</b>
audience-asks-who = Kto: { $who }
audience-asks-nobody = Na odpoveď nikto nečaká.
audience-answer = { $state ->
    [member] <b>Vašej žiadosti o prijatie sa vyhovelo: { $name }</b>
   *[else] Vašej žiadosti o prijatie sa nevyhovelo: { $name }
}
audience-put = { $state ->
    [member] Chat { $chat } je teraz členom: <b>{ $name }</b>
   *[else] Chat { $chat } už nie je členom: <b>{ $name }</b>
}
audience-put-how = Zapísať alebo vyčiarknuť niekoho: <code>/audiences put 123456789 { $name }</code>, <code>/audiences out 123456789 { $name }</code>
audience-put-told = { $state ->
    [member] Správcovia vás zapísali medzi členov: <b>{ $name }</b>
   *[else] Správcovia ukončili vaše členstvo: <b>{ $name }</b>
}
notice-invited-audience = <b>Okrúhly stôl pre: { $name }</b>
tip-to-audience = <b>Preposlané pre: { $name }</b>
tip-to-how = Ste tam členom. Odchod: /committees
line-passed-to = Preposlané pre: { $name }.

button-audience-add = { $kind ->
    [committee] Pridať výbor
   *[else] Pridať pracovnú skupinu
}
button-audience-join = { $admits ->
    [yes] Požiadať o prijatie
   *[else] Vstúpiť
}
button-audience-leave = { $state ->
    [asked] Vziať žiadosť späť
   *[else] Odísť
}
button-audience-asked = Žiadosti o prijatie ({ $count })
button-audience-name = Premenovať
button-audience-admits = { $admits ->
    [yes] Nechať vstúpiť každého
   *[else] Prijímať každého zvlášť
}
button-audience-chair = Odkaz pre predsedu
button-audience-chairoff = Odobrať predsedníctvo
button-audience-end = Ukončiť
button-audience-reopen = Nechať pokračovať
button-audience-show = Zobraziť
button-audience-yes = Prijať
button-audience-no = Neprijať

button-pass-to = 📣 Výboru alebo pracovnej skupine
pass-to-which =
    <b>Ktorému výboru alebo ktorej pracovnej skupine?</b>
    { $title }
pass-to-ask =
    <b>Preposlať túto výzvu? Pre: { $name }</b>
    { $title }
pass-to-reach = Členovia: { $count }. Kto výzvu už pozná, správu nedostane.
pass-to-few = Členovia: menej ako päť. Kto výzvu už pozná, správu nedostane.
pass-to-done =
    <b>Preposlané pre: { $name }</b>
    { $title }

    Členovia, ktorí chcú upozornenia ihneď, ju dostanú ako upozornenie, ostatní ju nájdu v najbližšom prehľade.
pass-to-again = Táto výzva tam už bola preposlaná.
pass-to-nobody = Nie je tu výbor ani pracovná skupina, kam ju môžete preposlať.

privacy-hub =
    <b>Výbory a pracovné skupiny</b>
    Ak do niektorej vstúpite alebo vás do nej zapíšu správcovia, uchováva sa to aj s dňom, kým neodídete. Ostatní členovia vidia len, koľko ich je, a to od piatich. Keď požiadate o prijatie, predseda alebo správcovia vidia vašu skupinu, organizáciu a regióny.
