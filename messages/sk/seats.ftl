# Miesta: čo organizátor pri stole nastavuje a na čo sa pýta pri prihlásení.

seats-gauge = { $group }: { $taken } z { $quota }
seats-beyond = { $count ->
    [one] navyše 1 na mieste pre všetkých
    [few] navyše { $count } na miestach pre všetkých
    [many] navyše { $count } na miestach pre všetkých
   *[other] navyše { $count } na miestach pre všetkých
}
seats-offered = { $count ->
    [one] z toho 1 zatiaľ len ponúknuté
    [few] z toho { $count } zatiaľ len ponúknuté
    [many] z toho { $count } zatiaľ len ponúknutých
   *[other] z toho { $count } zatiaľ len ponúknutých
}
balance-nobody = Zatiaľ sa nikto neprihlásil.
balance-missing = Zatiaľ nikto zo skupín: { $groups }.
balance-lopsided = Jedna skupina má viac než polovicu obsadených miest: { $group }.
balance-full = Všetky skupiny sú zastúpené podľa plánu.
balance-good = Každá skupina je zastúpená.

desk-button-people = Ľudia a žiadosti
desk-button-seats = Miesta
desk-button-asks = Otázky pri prihlásení
desk-button-hosts = Spoluorganizátori
desk-button-place = Miesto konania a jazyky
desk-button-date = Zmeniť termín
desk-button-series = Séria
desk-button-reopen = Predsa sa koná
button-undo = Vrátiť späť
button-more-settings = Ďalšie nastavenia
host-approval-on = O každej prihláške rozhodujete vy.
host-approval-off = Kto sa prihlási, dostane hneď voľné miesto.

seats-how = + pridá miesto, − uberie voľné. Čo je voľné, sa hneď ponúkne čakajúcim.
seats-open-name = Miesta pre všetkých
seats-released-now = Voľné miesta skupín sú otvorené všetkým.
button-approval-on = Rozhodovať o prihláškach
button-approval-off = Prijímať bez rozhodnutia
approval-off-ask = { $count ->
    [one] <b>1 žiadosť je otvorená.</b> Ak už nebudete rozhodovať, bude prijatá. Ak nie je miesto, čaká.
    [few] <b>{ $count } žiadosti sú otvorené.</b> Ak už nebudete rozhodovať, budú prijaté v poradí, v akom prišli. Na koho sa nedostane, čaká.
    [many] <b>{ $count } žiadosti je otvorených.</b> Ak už nebudete rozhodovať, budú prijaté v poradí, v akom prišli. Na koho sa nedostane, čaká.
   *[other] <b>{ $count } žiadostí je otvorených.</b> Ak už nebudete rozhodovať, budú prijaté v poradí, v akom prišli. Na koho sa nedostane, čaká.
}
button-approval-let-in = Prijať
button-approval-keep = Ďalej rozhodovať
button-release-now = Otvoriť voľné miesta všetkým
button-release-back = Znova vyhradiť skupinám
button-release-before = { $count ->
    [one] Otvoriť všetkým 1 deň vopred
    [few] Otvoriť všetkým { $count } dni vopred
    [many] Otvoriť všetkým { $count } dňa vopred
   *[other] Otvoriť všetkým { $count } dní vopred
}

people-heading = <b>Ľudia pri tomto stole</b>
person-state = { $state ->
    [requested] žiada o miesto
    [seated] má miesto
    [offered] má ponuku
    [waiting] čaká
    [refused] žiadosť odmietnutá
    [removed] miesto odobraté
    [attended] účasť potvrdená
    [absent] bez účasti
   *[else] odhlásené
}
person-two = 2 osoby
person-guest = bez Telegramu
person-answers-open = chýbajú odpovede
person-date = { $state ->
    [yes] príde v novom termíne
   *[else] nový termín zatiaľ nepotvrdený
}
person-no-name = Meno nebolo uvedené.
person-name-host = Meno vidia len organizátori.
person-answer = <b>{ $question }</b> { $answer }
person-answer-none = zatiaľ bez odpovede
person-facilitator = facilitácia
answer-yes-no = { $answer ->
    [yes] Áno
   *[else] Nie
}
button-approve = Prideliť miesto
button-refuse = Odmietnuť
button-reconsider = Späť medzi žiadosti
button-remove = Odobrať miesto
button-readmit = Späť: miesto vrátiť
button-to-cohost = Vymenovať spoluorganizátora
button-people = ‹ Ľudia
remove-ask =
    <b>Odobrať toto miesto?</b>
    Kto ho má, sa to dozvie raz a môže sa prihlásiť znova, na koniec poradia. Napíšte teraz dôvod, bude odovzdaný, alebo pokračujte bez dôvodu.
button-remove-yes = Odobrať bez dôvodu
button-remove-no = Nie, ponechať

asks-heading = <b>Otázky pri prihlásení</b>
asks-none = Zatiaľ sa na nič nepýtate. Môžete položiť až päť otázok.
asks-privacy = Odpovede vidia len organizátori. Vymažú sa 90 dní po stretnutí.
ask-kind = { $kind ->
    [number] číslo
    [yes-no] áno alebo nie
    [choice] výber
   *[else] slovami
}
ask-required = { $state ->
    [on] odpoveď sa očakáva
   *[else] môže zostať otvorená
}
ask-new = Napíšte otázku na jeden riadok. Nepýtajte sa, prosím, na to, čo nepotrebujete.
ask-words = Napíšte otázku znova, na jeden riadok.
ask-choices = Napíšte dve až šesť možností, každú na vlastný riadok.
ask-dropped = Táto otázka sa už nekladie.
button-ask-new = Na niečo sa opýtať
button-ask-words = Inými slovami
button-ask-kind = Odpoveď: { $kind }
button-ask-must = Očakávať odpoveď
button-ask-may = Môže zostať otvorená
button-ask-up = Posunúť vyššie
button-ask-drop = Už sa nepýtať
cannot-ask-many = Otázok je už päť. Najprv, prosím, jednu odoberte.
cannot-ask-gone = Táto otázka sa už nekladie.
cannot-ask-empty = Napíšte, prosím, otázku slovami.
cannot-ask-choices = Treba dve až šesť rôznych možností, každú na vlastnom riadku.

place-heading = <b>Miesto konania a jazyky</b>
place-online = <b>Miesto konania:</b> online
place-at = <b>Miesto konania:</b> { $place }
place-map = <a href="{ $url }">Ukázať na mape</a>
link-at = <b>Pripojiť sa:</b> { $link }
link-later = Odkaz na pripojenie príde 24 hodín pred začiatkom.
link-none = Odkaz na pripojenie zatiaľ nie je.
link-seen = Vidia ho len tí, ktorí majú miesto, od 24 hodín pred začiatkom.
languages-none = <b>Jazyky:</b> neuvedené
languages-ask = Akými jazykmi sa pri stole hovorí? Ťuknutím jazyk pridáte alebo uberiete.
address-ask = Napíšte adresu alebo pošlite polohu: kto má miesto, otvorí ju na mape.
link-ask = Vložte odkaz na pripojenie. Začína sa https://
link-bad = Toto prehliadač ako odkaz na stretnutie neotvorí. Začína sa https:// alebo http://, napríklad https://meet.example.eu/skills
button-address = Uviesť adresu
button-online = Len na internete
button-link = Uviesť odkaz na pripojenie
button-link-off = Odobrať odkaz
button-languages = Jazyky
button-map = Mapa
map-spot-only = Miesto na mape

date-heading = <b>Termín</b>
date-confirmed = <b>Nový termín potvrdený:</b> { $yes }. <b>Zatiaľ bez odpovede:</b> { $open }
date-how = Vyberte deň alebo napíšte deň a hodinu takto: 2026-05-12 10:00, vo svojom čase.
date-sure =
    <b>Presunúť tento okrúhly stôl?</b>
    Doteraz: { $old }
    Po novom: { $new }
    Všetci prihlásení sa dozvedia oba termíny. Kto má miesto, je požiadaný o potvrdenie a mlčaním nič nestratí. Kalendáre zaktualizuje súbor pod tlačidlom „{ $button }“.
button-date-yes = Áno, presunúť
button-date-no = Nie, ponechať
button-date-back = Späť: pôvodný termín

hosts-heading = <b>Spoluorganizátori</b>
hosts-none = Tento stôl vediete bez pomoci ďalších. Spoluorganizátor smie všetko, čo vy.
hosts-add = Kto vám má s týmto stolom pomôcť? Môžete niekomu poslať aj odkaz.
hosts-nobody = Už nie je z koho vyberať. Môžete niekomu poslať odkaz.
hosts-link = Pošlite tento odkaz jednej osobe. Kto ho otvorí prvý, môže byť spoluorganizátorom. Platí raz, do: { $when }. { $link }
button-host-add = Vybrať spoluorganizátora
button-host-link = Odkaz pre spoluorganizátora
button-host-link-off = Odvolať odkaz
button-host-off = Odobrať: { $who }
button-host-hand = Odovzdať stôl: { $who }
button-host-leave = Už nepomáhať
cohost-invite = <b>Prosia vás o pomoc s vedením tohto okrúhleho stola</b>
cohost-invite-how = Ako spoluorganizátor vidíte, kto príde, a môžete všetko, čo organizátor.
button-cohost-yes = Áno, pomôžem
cohost-declined = Zaznamenané. Odkaz zostáva; nikto sa nič nedozvedel.
cannot-host-gone = Tento odkaz bol použitý, odvolaný alebo je príliš starý. Požiadajte organizátora o nový.
cannot-host-group = Spoluorganizátorom môže byť len osoba. Otvorte odkaz v súkromnom čete so mnou.
cannot-host-already = Tento stôl už vediete.
cannot-host-unknown = Túto osobu nemožno vybrať. Pošlite radšej odkaz.
host-left = S vedením tohto stola už nepomáhate.

series-place = Stôl { $n } z { $total } v sérii.
series-alone = Tento stôl je zatiaľ samostatný.
series-how = Kedy sa má zísť znova? Miesta, otázky, spoluorganizátori, jazyky a miesto konania zostanú.
button-again = { $every ->
    [2] Znova o 2 týždne
    [4] Znova o 4 týždne
   *[else] Znova o mesiac
}
again-ask = <b>Ďalší:</b> { $when }. Kto bude pozvaný ako prvý?
button-again-first = Najprv tento stôl, o deň skôr
button-again-all = Všetci naraz
button-series-before = ‹ Predchádzajúci
button-series-after = Nasledujúci ›
button-cancel-all = Zrušiť aj všetky neskoršie
button-cancel-reason = Zrušiť s odôvodnením
cancel-reason-ask = Napíšte dôvod. Dozvedia sa ho všetci prihlásení.
button-reopen-all = Aj všetky neskoršie

button-two = Prihlásiť dve osoby
two-ask =
    <b>Miesta pre dve osoby?</b>
    Dostanete obe miesta alebo na obe čakáte. Pre ktorú skupinu?
button-one = Príde len jedna osoba
one-ask = Druhé miesto potom pripadne čakajúcim a nedá sa to vrátiť. Príde len jedna osoba?
button-one-yes = Áno, len jedna
button-one-no = Nie, obe
name-ask =
    <b>Smú ostatní pri stole vidieť vaše meno?</b>
    Môžete to meniť do konca prihlasovania a meno kedykoľvek vziať späť. Meno sa vymaže 90 dní po stretnutí.
button-name-table = Áno, všetci pri stole
button-name-last = { $shown ->
    [table] Ako minule, pre všetkých: { $name }
   *[else] Ako minule, pre organizátorov: { $name }
}
button-name-host = Len organizátori
button-name-nobody = Nie
name-type = Napíšte svoje meno a, ak chcete, za čiarku svoju organizáciu.
name-partner = Kto príde s vami? Opýtajte sa, prosím, či to smiete povedať, a potom napíšte meno.
name-back = <b>Vaše meno sa pri tomto okrúhlom stole už nikomu nezobrazuje.</b> V tom, čo už bolo odoslané, zostáva.
button-name-back = Vziať svoje meno späť
question-step = Otázka { $n } z { $total }
question-now = Odpoveď: { $answer }
question-number = Napíšte, prosím, číslo, len číslicami.
question-choose = Vyberte, prosím, tlačidlom.
answers-heading = <b>Vaše meno a odpovede</b>
answers-thanks = Ďakujeme, to je všetko. Do konca prihlasovania to môžete zmeniť: „{ $button }“ na karte.
answers-name = { $state ->
    [table] <b>Vaše meno, pre všetkých pri stole:</b> { $name }
    [host] <b>Vaše meno, len pre organizátorov:</b> { $name }
   *[else] Vaše meno sa nezobrazuje.
}
button-answers = Moje meno a odpovede
button-change = Zmeniť
button-card = Zobraziť stôl

mine-removed = Organizátor vaše miesto odobral. Môžete sa prihlásiť znova, na koniec poradia.
notice-queued = <b>Vaša prihláška je prijatá. Zatiaľ nie je voľné miesto, ste na čakacej listine</b>
notice-refused = <b>Organizátor vám nemohol prideliť miesto</b>
notice-removed = <b>Organizátor vaše miesto odobral. Môžete sa prihlásiť znova</b>
notice-reconsidered = <b>Organizátor vašu prihlášku ešte posudzuje. Výsledok sa dozviete</b>
notice-reason = <b>Dôvod:</b> { $reason }
notice-moved = <b>Okrúhly stôl má nový termín</b>
notice-moved-was = Doteraz: { $when }
notice-moved-ask = Prídete v novom termíne? Miesto vám zostáva, kým sa ho nevzdáte.
notice-confirm = <b>Prídete v novom termíne?</b>
notice-reopened = <b>Tento okrúhly stôl sa predsa koná</b>
notice-answers = <b>Organizátori vášho okrúhleho stola sa vás na niečo pýtajú</b>
notice-answers-safe = Vaše miesto je isté. Odpoveď im pomôže s prípravou.
notice-requests = { $count ->
    [one] <b>Na vaše rozhodnutie čaká 1 žiadosť o miesto</b>
    [few] <b>Na vaše rozhodnutie čakajú { $count } žiadosti o miesto</b>
    [many] <b>Na vaše rozhodnutie čaká { $count } žiadosti o miesto</b>
   *[other] <b>Na vaše rozhodnutie čaká { $count } žiadostí o miesto</b>
}
notice-cohost = <b>Teraz pomáhate viesť okrúhly stôl ako spoluorganizátor</b>
notice-cohost-follow = <b>Okrúhly stôl, ktorý spoluorganizujete, pokračuje: tu je ďalšie stretnutie</b>
notice-cohost-off = <b>S vedením tohto okrúhleho stola už nepomáhate</b>
notice-cohost-joined = <b>Váš okrúhly stôl má ďalšieho spoluorganizátora</b>
notice-cohost-now = <b>Váš okrúhly stôl je odovzdaný a teraz ste spoluorganizátorom</b>
notice-host-now = <b>Teraz ste organizátorom okrúhleho stola</b>
notice-no-host = <b>Okrúhly stôl už nemá organizátora a nikto ho nevedie</b>
notice-no-host-how = So svojimi právami ho môžete spravovať a vymenovať spoluorganizátorov.
notice-again = <b>Ďalší okrúhly stôl zo série, na ktorej ste sa zúčastnili</b>

refusal-release-used = { $seated ->
    [one] Od otvorenia bolo obsadené 1 miesto, preto sa to nedá vrátiť.
    [few] Od otvorenia boli obsadené { $seated } miesta, preto sa to nedá vrátiť.
    [many] Od otvorenia bolo obsadené { $seated } miesta, preto sa to nedá vrátiť.
   *[other] Od otvorenia bolo obsadených { $seated } miest, preto sa to nedá vrátiť.
}
refusal-cohosts-full = Spoluorganizátorov môže byť najviac { $wanted }.
refusal-not-cohost = Organizátorom sa môže stať len spoluorganizátor.
