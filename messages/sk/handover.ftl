# Dočasná neprítomnosť so zastupovaním alebo odovzdanie odberu skupine.

command-away = Neprítomnosť: kto zatiaľ dostáva vaše upozornenia

away-ask =
    <b>Dokedy trvá vaša neprítomnosť?</b>
    Vyberte alebo napíšte deň, napríklad /away 3. septembra. Potom zvolíte, či vás niekto zastúpi.
away-choice-7 = Týždeň
away-choice-14 = Dva týždne
away-choice-30 = Mesiac
away-choice-day = Iný deň
away-choice-good = Natrvalo: odovzdať môj odber skupine
away-which-day = Do ktorého dňa? Napíšte ho napríklad takto: 3. septembra, 3. 9. 2027 alebo 2027-09-03.
away-not-a-day = Deň sa nepodarilo prečítať. Príklady: /away 3. septembra, /away 2027-09-03, /away 14 na štrnásť dní.
away-who =
    Návrat: <b>{ $until }</b>.

    Kto má zatiaľ dostávať správy o výzvach?
away-nobody = Nikto: všetko počká na môj návrat
away-deputy = Iná osoba alebo skupina
away-link =
    <b>Pošlite tento odkaz tomu, kto vás zastúpi. Návrat: { $until }.</b>
    Odkaz možno použiť raz a platí do { $expires }. V skupine zastupovanie prijíma niektorý z jej administrátorov.
away-link-group = Vybrať skupinu
away-link-good =
    <b>Vyberte skupinu, ktorá prevezme váš odber.</b>
    Prijme ho tam niektorý z jej administrátorov. Odkaz možno použiť raz a platí do { $expires }. Do prijatia sa nič nemení.
away-meanwhile = Kým zastupovanie nikto neprijme, všetko vám prichádza ako doteraz.
away-personal = Vaše miesta pri okrúhlych stoloch, ponuky miest a pripomienky okrúhlych stolov sú osobné: prichádzajú vám aj naďalej.
away-withdraw = Zrušiť odkaz
away-withdrawn = Odkaz je zrušený. Všetko vám prichádza ako doteraz.
away-now =
    <b>Máte nastavenú neprítomnosť. Návrat: { $until }.</b>
    Vaše upozornenia, prehľady a pripomienky dostáva zástupca.
away-told = { $count ->
    [0] Zástupca medzitým nedostal žiadnu výzvu.
    [one] Zástupca medzitým dostal 1 výzvu.
    [few] Zástupca medzitým dostal { $count } výzvy.
    [many] Zástupca medzitým dostal { $count } výzvy.
   *[other] Zástupca medzitým dostal { $count } výziev.
}
away-calls = Zobraziť tieto výzvy
away-calls-heading = { $total ->
    [0] <b>Zástupca nedostal žiadnu výzvu.</b>
    [one] <b>Zástupca dostal 1 výzvu.</b>
    [few] <b>Zástupca dostal { $total } výzvy.</b>
    [many] <b>Zástupca dostal { $total } výzvy.</b>
   *[other] <b>Zástupca dostal { $total } výziev.</b>
}
away-back = Som späť
away-again = Požiadať znova
away-not-away = Nemáte nastavenú neprítomnosť.
away-give-back = Ukončiť zastupovanie
away-give-back-one = Ukončiť zastupovanie: { $n }
away-no-chain = Kto niekoho zastupuje, nemôže mať zároveň nastavenú neprítomnosť. Najprv, prosím, ukončite zastupovanie, potom použite /away.
away-only-alone = Neprítomnosť môže nastaviť len jednotlivá osoba. Skupine správy pozastaví príkaz /pause.
away-good =
    <b>Odovzdanie odberu skupine</b>
    Skupina dostane vaše regióny, potreby, programy a frekvenciu správ, keď ich niektorý z jej administrátorov prijme. Čo sa má potom stať s vašimi vlastnými správami?
away-own-keep = Ponechať bez zmeny
away-own-weekly = Pre mňa týždenný prehľad
away-own-pause = Pre mňa žiadne správy

cover-for = <b>V zastúpení ({ $who }), neprítomnosť do { $until }</b>
cover-for-somebody = <b>V zastúpení, neprítomnosť do { $until }</b>
cover-alert-new = <b>Nová výzva</b>
cover-alert-changed = <b>Zmena vo výzve</b>
cover-ask = <b>Žiadosť o zastupovanie</b>
cover-ask-good = <b>Odber pre túto skupinu</b>
cover-organisation = Organizácia: { $value }
cover-group = Skupina: { $value }
cover-regions = Regióny: { $value }
cover-until = Do: { $value }
cover-needs = Potreby: { $value }
cover-programmes = Programy: { $value }
cover-rhythm = Frekvencia správ: { $value }
cover-means = Dovtedy prichádzajú upozornenia, prehľady a pripomienky výziev EÚ pre neprítomnú osobu do tohto chatu, vo vašom jazyku a mimo vašich tichých hodín. Zastupovanie môžete kedykoľvek ukončiť. Miesta pri okrúhlych stoloch zostávajú neprítomnej osobe.
cover-good-means = Odber odovzdáva jeden z členov natrvalo. Keď ho administrátor prijme, skupina dostáva správy o výzvach podľa neho. O čom skupina dostáva správy už teraz, to zostáva. Administrátori všetko menia príkazom /settings.
cover-accept = Prijať
cover-decline = Odmietnuť
cover-stands-in = <b>Zastupujete: { $who }, do { $until }.</b>
cover-stands-in-somebody = <b>Zastupujete inú osobu do { $until }.</b>
cover-accepted-means = Každá správa v zastúpení to uvádza v prvom riadku. Na čo pri nej ťuknete, platí za vás. Ukončiť zastupovanie neskôr: /away
cover-declined = Odmietnutie je zaznamenané. Kto odkaz poslal, dostane správu.
cover-given-back = Zastupovanie je ukončené. Neprítomná osoba dostane správu a v jej zastúpení už nič nepríde.
cover-taken-over = Táto skupina teraz dostáva správy podľa prevzatého odberu. Administrátori všetko menia príkazom /settings.
cover-cannot-gone = Tento odkaz bol použitý alebo zrušený, alebo je príliš starý. Požiadajte, prosím, odosielateľa o nový.
cover-cannot-own = To je váš vlastný odkaz. Pošlite ho tomu, kto vás zastúpi.
cover-cannot-away = Máte nastavenú neprítomnosť, preto nemôžete nikoho zastupovať. Najprv ju, prosím, ukončite: /away
cover-cannot-silent = Správy asistenta máte vypnuté. Najprv, prosím, napíšte /start a potom odkaz otvorte znova.
cover-cannot-deputy = Zastupujete inú osobu, preto nemôžete nič odovzdať. Najprv, prosím, ukončite toto zastupovanie: /away
cover-cannot-group = Odber možno odovzdať len skupine. Odkaz musí otvoriť administrátor skupiny.
cover-cannot-date = Vyberte, prosím, budúci deň, najviac dva roky odo dneška.
cover-for-group = Tento odber je určený pre skupinu. Vyberte skupinu, ktorá ho má dostať.

cover-told-accepted =
    <b>Máte zastúpenie do { $until }.</b>
    Vaše upozornenia, prehľady a pripomienky odteraz dostáva zástupca. Ak odkaz prijal niekto iný, než mal, ťuknite na tlačidlo nižšie.
cover-told-declined = <b>Váš odkaz bol odmietnutý.</b> Všetko vám prichádza ako doteraz.
cover-told-expired = <b>Váš odkaz nikto včas neprijal.</b> Jeho platnosť sa skončila a všetko vám prichádza ako doteraz.
cover-told-given-back = <b>Zástupca zastupovanie ukončil.</b> Odteraz vám opäť prichádza všetko.
cover-told-unreachable = <b>Zástupca už nie je zastihnuteľný.</b> Odteraz vám opäť prichádza všetko; nič sa nestratilo.
cover-told-over = <b>Vitajte späť.</b> Odteraz vám opäť prichádza všetko.
cover-told-back = <b>Vitajte späť.</b> Odteraz vám opäť prichádza všetko.
cover-told-handed =
    <b>Skupina prevzala váš odber.</b>
    { $own ->
        [weekly] Vám teraz prichádza týždenný prehľad.
        [pause] Vám už správy neprichádzajú. Znova zapnúť: /start
       *[else] Vaše vlastné správy zostávajú bez zmeny.
    }
cover-told-deputy-back = { $named ->
    [yes] <b>Neprítomnosť sa skončila: { $who }.</b>
   *[else] <b>Zastupovaná osoba je späť.</b>
} Vaše zastupovanie sa skončilo. Ďakujeme.
cover-told-deputy-over = { $named ->
    [yes] <b>Vaše zastupovanie sa skončilo: { $who }.</b>
   *[else] <b>Vaše zastupovanie sa skončilo.</b>
} Ďakujeme.
cover-told-deputy-erased = <b>Vaše zastupovanie sa skončilo.</b> Zastupovaná osoba už tohto asistenta nepoužíva.
