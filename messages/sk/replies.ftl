# Odpovede asistenta.

trouble = Chyba nastala tu, nie u vás. Skúste to, prosím, o minútu znova. Žiadny váš údaj sa nestratil.
only-text = Čítam len text a polohy. Výzvy vyhľadáte niekoľkými slovami, všetky príkazy ukáže /help.
admins-only = V skupine to môžu zmeniť len jej administrátori.
in-private-only = Napíšte mi to, prosím, v súkromnom chate.
facilitators-only = Okrúhly stôl môžu otvoriť len facilitátori. Oprávnenie udeľujú správcovia asistenta.
keepers-only = To môžu len správcovia asistenta. Čo môžete vy: /help
host-only = To môže len organizátor tohto okrúhleho stola.
button-unknown = Toto tlačidlo je zo staršej správy a už nefunguje. Začnite, prosím, znova: /calls, /roundtables alebo /settings
call-gone = Táto výzva sa tu už neuchováva. Teraz otvorené: /calls
call-undated = Pri tejto výzve nie je zverejnená budúca uzávierka, takže niet čo zapísať do kalendára.
table-gone = Tento okrúhly stôl už neexistuje. Najbližšie: /roundtables
digest-gone = Tento prehľad sa už neuchováva. Teraz otvorené: /calls
link-unknown = Tento odkaz tu nikam nevedie. Teraz otvorené: /calls
command-unknown = Príkaz „{ $said }“ nepoznám. Všetky príkazy: /help
command-unknown-near = Príkaz „{ $said }“ nepoznám. Myslíte /{ $nearest }? Všetky príkazy: /help

start-again = { $assistant } je k dispozícii. Všetky nastavenia: /settings
start-back = Vitajte späť. Správy vám opäť prichádzajú. Čo pribudlo medzitým, nájdete v najbližšom prehľade. Všetky nastavenia: /settings
start-imported = { $assistant } vás víta. Profil je pre vás pripravený. Čo je teraz otvorené, príde hneď v jednej správe. Všetky nastavenia: /settings
unblocked = Vitajte späť. Správy vám opäť prichádzajú. Všetky nastavenia: /settings
group-welcome =
    <b>{ $assistant }</b>

    Informujem túto skupinu, ktoré výzvy EÚ zodpovedajú potrebám jej regiónu: raz týždenne a s dôvodom. Administrátor skupiny ma môže nastaviť teraz alebo neskôr príkazom /start.

list-page = Strana { $page } z { $pages }
calls-heading = { $total ->
    [0] <b>Teraz nie je otvorené nič, čo zodpovedá vášmu profilu.</b> Viac potrieb: /needs. Väčšie územie: /region. Hľadať môžete aj ľubovoľnými slovami.
    [one] <b>1 otvorená výzva zodpovedá vášmu profilu</b>
    [few] <b>{ $total } otvorené výzvy zodpovedajú vášmu profilu, najvhodnejšie prvé</b>
    [many] <b>{ $total } otvorenej výzvy zodpovedá vášmu profilu, najvhodnejšie prvé</b>
   *[other] <b>{ $total } otvorených výziev zodpovedá vášmu profilu, najvhodnejšie prvé</b>
}
perhaps-heading =
    { $total ->
        [0] <b>Nie je otvorené nič ďalšie, čo by mohlo zodpovedať vášmu profilu.</b>
        [one] <b>1 ďalšia otvorená výzva možno zodpovedá vášmu profilu</b>
        [few] <b>{ $total } ďalšie otvorené výzvy možno zodpovedajú vášmu profilu</b>
        [many] <b>{ $total } ďalšej otvorenej výzvy možno zodpovedá vášmu profilu</b>
       *[other] <b>{ $total } ďalších otvorených výziev možno zodpovedá vášmu profilu</b>
    }
    Našli sa len slabé náznaky, preto o nich nepíšem bez vyžiadania.
button-perhaps = Zobraziť možno vhodné
button-calls = ‹ Čo zodpovedá
button-open = Otvoriť v asistentovi
inline-about = { $programme }, uzávierka: { $when }
calendar-call = Uzávierky tejto výzvy ako súbor do kalendára.
calendar-call-title = Uzávierka: { $title }
calendar-table = Okrúhly stôl ako súbor do kalendára.
calendar-table-title = Okrúhly stôl: { $title }

settings-heading = <b>Vaše nastavenia</b>
settings-line = <b>{ $name }:</b> { $value }
settings-name-language = Jazyk
settings-name-region = Regióny
settings-name-needs = Potreby
settings-name-group = Skupina
settings-name-organisation = Organizácia
settings-name-rhythm = Frekvencia správ
settings-name-quiet = Tiché hodiny
settings-name-zone = Časové pásmo
settings-name-articles = Aktuality
settings-articles = { $state ->
    [on] v prehľade
   *[else] vynechané
}
settings-choice-articles = { $state ->
    [on] Pridať aktuality do prehľadu
   *[else] Vynechať aktuality z prehľadu
}
settings-anywhere = kdekoľvek
settings-all-needs = všetky
settings-needs-region = podľa regiónu ({ $regions }): { $needs }
settings-unsaid = neuvedené
settings-paused = Správy sú pozastavené do: { $until }. Zrušiť skôr: /start
settings-stopped = Správy sú vypnuté. Znova zapnúť: /start
rhythm-set-at-once = ihneď, ostatné raz týždenne: { $weekday } { $hour } ({ $city })
rhythm-set-weekly = raz týždenne: { $weekday } { $hour } ({ $city })
rhythm-how = Tomu nerozumiem. Príklady: /rhythm raz týždenne piatok 9 alebo /rhythm ihneď, alebo len /rhythm
language-set = Odteraz je jazyk správ: { $name }.

quiet-ask =
    <b>Kedy nemajú správy prichádzať?</b>
    Teraz: { $now }
    Hodiny platia v miestnom čase ({ $city }, teraz { $clock }). Ak chcete iné, napíšte napríklad /quiet 19-7, počet upozornení napríklad /quiet 5. Čo je nad tento počet, počká na prehľad.
quiet-hours = { $start } – { $end }; { $budget }
quiet-never = bez tichých hodín; { $budget }
quiet-budget = { $count ->
    [0] žiadne upozornenia, všetko počká na prehľad
    [one] najviac 1 upozornenie za sedem dní
    [few] najviac { $count } upozornenia za sedem dní
    [many] najviac { $count } upozornenia za sedem dní
   *[other] najviac { $count } upozornení za sedem dní
}
quiet-choice = { $start } – { $end }
quiet-choice-never = Bez tichých hodín
quiet-choice-budget = { $count ->
    [0] Žiadne upozornenia
    [one] Najviac 1 upozornenie za 7 dní
    [few] Najviac { $count } upozornenia za 7 dní
    [many] Najviac { $count } upozornenia za 7 dní
   *[other] Najviac { $count } upozornení za 7 dní
}
quiet-choice-all-quiet = { $state ->
    [on] Písať aj bez noviniek
   *[else] Nepísať bez noviniek
}
quiet-how = Tomu nerozumiem. Príklady: /quiet 20-8 pre hodiny, /quiet 5 pre počet upozornení za sedem dní.

zone-now = { $city }, teraz { $clock }
zone-change = Zmeniť časové pásmo
zone-ask =
    <b>Aké je vaše časové pásmo?</b>
    Zvolené: { $now }
    Riadia sa ním tiché hodiny, hodina prehľadu a „váš čas“ pri výzve. Vyberte pásmo alebo napíšte mesto, napríklad Bratislava.
zone-found = Pre „{ $typed }“ sa našli tieto časové pásma. Vyberte, prosím, jedno.
zone-none = Pre „{ $typed }“ sa nenašlo žiadne časové pásmo. Napíšte, prosím, väčšie mesto tej istej krajiny alebo názov pásma, napríklad Europe/Bratislava.

pause-ask = Na ako dlho správy pozastaviť? Môžete napísať aj deň, napríklad /pause 2026-09-03.
pause-days = { $count ->
    [one] 1 deň
    [few] { $count } dni
    [many] { $count } dňa
   *[other] { $count } dní
}
pause-open = Do odvolania
pause-how = Tomu nerozumiem. Príklady: /pause 7 na sedem dní alebo /pause s budúcim dňom v tvare 2026-09-03.
paused = Správy sú pozastavené do: { $until }. Čo medzitým pribudne, bude v najbližšom prehľade. Zrušiť skôr: /start
paused-open = Správy sú pozastavené, kým nenapíšete /start. Čo medzitým pribudne, bude v prvom prehľade potom.
stopped = Správy sú vypnuté. Profil zostáva, kým znova nenapíšete /start. Vymazať profil: /forget

forget-ask =
    <b>Vymazať všetky údaje, ktoré o vás uchovávame?</b>
    Profil, uložené výzvy, miesta pri okrúhlych stoloch. Údaje zmiznú hneď a nedajú sa obnoviť. Najprv si ich prečítať: /mydata
forget-yes = Áno, vymazať všetko
forget-no = Nie, ponechať
forget-kept = Všetko zostáva bez zmeny.
forgotten = Všetky údaje, ktoré sa o vás uchovávali, sú vymazané. V údajoch o minulých okrúhlych stoloch zostávajú len počty. Keď znova napíšete, začneme od začiatku.
mydata = Všetky údaje, ktoré o vás uchovávame. Na čo slúžia: /privacy

privacy =
    <b>Aké údaje sa uchovávajú</b>
    • číslo tohto chatu, ktoré je potrebné na posielanie správ
    • váš jazyk, časové pásmo, regióny, potreby, skupina a frekvencia správ
    • vaša organizácia, ak ju uvediete
    • výzvy, ktoré máte uložené, o ktoré máte záujem, ktoré sú označené ako vhodné alebo odmietnuté, a o ktorých vám prišla správa
    • vaše prihlášky na okrúhle stoly
    • vyžiadané pripomienky; dokedy trvá vaša neprítomnosť, ktorý chat vás zastupuje a čo tam bolo zaslané

    <b>Aké údaje sa neuchovávajú</b>
    Vaše meno, telefónne číslo a to, čo hľadáte.

    <b>Kto ich vidí</b>
    Ostatní členovia vidia len počty podľa skupín a krajín. Organizátor okrúhleho stola vidí prihlášky podľa skupín. Mená sú na prezenčnej listine len s vaším súhlasom. Kto vás v neprítomnosti zastupuje, vidí vašu organizáciu, skupinu a regióny a výzvy zaslané v zastúpení.

    <b>Ako dlho</b>
    Kým asistenta používate. Po { $ask } mesiacoch bez aktivity sa spýtam, či chcete zostať; po { $erase } mesiacoch sa všetko vymaže.

    <b>Čo môžete urobiť</b>
    /mydata vám dá všetky údaje ako súbor. /forget všetko hneď vymaže; z okrúhlych stolov s vašou účasťou zostanú len počty.

sources-heading = { $count ->
    [one] <b>Kontroluje sa 1 zdroj</b>
    [few] <b>Kontrolujú sa { $count } zdroje</b>
    [many] <b>Kontroluje sa { $count } zdroja</b>
   *[other] <b>Kontroluje sa { $count } zdrojov</b>
}
sources-times = Pri každom: počet výziev v poslednej platnej odpovedi a kedy prišla ({ $zone }).
sources-answering = <b>Odpovedajú</b>
sources-silent = <b>Neodpovedajú</b>: ich výzvy k vám môžu prísť neskôr
sources-unasked = <b>Zatiaľ nekontrolované</b>
sources-waiting = <b>Čakajú na prístupový kľúč</b>, ktorý musia zadať správcovia
sources-foot = Krajiny bez zdroja v tomto zozname sa zatiaľ nekontrolujú. Ich výzvy k vám prídu, len keď ich zverejní aj celoeurópsky zdroj.
source-line = • { $source } · { $met } · { $when }
source-line-silent = • { $source } · od: { $since }; predtým { $met }, { $when }
source-line-never = • { $source } · od: { $since }; zatiaľ bez platnej odpovede
source-calls = { $count ->
    [one] 1 výzva
    [few] { $count } výzvy
    [many] { $count } výzvy
   *[other] { $count } výziev
}
source-articles = { $count ->
    [one] 1 článok
    [few] { $count } články
    [many] { $count } článku
   *[other] { $count } článkov
}
source-line-name = • { $source }

help-heading = <b>Čo viem</b>
help-line = /{ $command } – { $does }
help-facilitators = <b>Pre facilitátorov</b>
help-keepers = <b>Pre správcov</b>
help-foot = Každý iný text je hľadanie. Poslaná poloha nastaví váš región.

button-host = Otvoriť okrúhly stôl
host-which = <b>Ku ktorej výzve má okrúhly stôl byť?</b> Napíšte jej číslo, identifikátor alebo niekoľko slov.
host-which-of = Pre „{ $typed }“ sa našlo:
host-which-none = Pre „{ $typed }“ sa nenašla žiadna výzva.
host-when =
    <b>Kedy sa má konať?</b>
    { $title }
host-day-explore = { $day }: možnosti
host-day-partners = { $day }: partneri
host-day-go-no-go = { $day }: rozhodnutie
host-seats-ask = <b>Pre koho?</b> Termín okrúhleho stola: { $when }.
host-seats-how = Vyberte alebo napíšte počty miest podľa skupín: { $example }
host-seats-choice = { $total ->
    [one] 1 miesto
    [few] { $total } miesta
    [many] { $total } miesta
   *[other] { $total } miest
}
host-seats-choice-open = { $total ->
    [one] 1 miesto, ľubovoľná skupina
    [few] { $total } miesta, ľubovoľná skupina
    [many] { $total } miesta, ľubovoľná skupina
   *[other] { $total } miest, ľubovoľná skupina
}
host-seats-line = { $label }: { $seats }
host-seats-open = ľubovoľná skupina { $count }
hosted =
    <b>Okrúhly stôl je otvorený</b>
    { $when }
    Účastníkov pozvite týmto odkazom: { $link }
host-bad-time = „{ $said }“ nie je deň a čas. Správny tvar: 2026-05-12T10:00 (váš čas) alebo 2026-05-12T10:00+02:00.
host-past = „{ $said }“ už uplynulo. Napíšte budúci čas, napríklad 2027-05-12T10:00.
host-far = „{ $said }“ je o viac ako dva roky. Vyberte, prosím, bližší deň.
host-bad-group = Skupina „{ $said }“ neexistuje; myslíte { $nearest }? Príklad: { $example }
host-bad-seats = „{ $said }“ nie je počet miest. Príklad: { $example }, najviac 200.
host-twice = „{ $said }“ je uvedené viackrát. Uveďte, prosím, pri každej skupine jedno číslo. Príklad: { $example }
host-no-seats = Okrúhly stôl potrebuje aspoň jedno miesto. Príklad: { $example }
host-no-call = Výzva „{ $said }“ neexistuje. Napíšte číslo z odkazu na jej karte alebo identifikátor. Hľadanie: /search
host-many-calls = „{ $said }“ môže znamenať viac výziev. Použite, prosím, jedno z týchto čísel: { $numbers }
cancel-ask =
    <b>Zrušiť tento okrúhly stôl?</b>
    { $title }
    Všetci prihlásení dostanú správu.
cancel-yes = Áno, zrušiť
cancel-no = Nie, ponechať

health-members = <b>Členovia:</b> aktívni { $active } z { $all }; s oprávnením otvárať okrúhle stoly { $facilitators }
health-calls = <b>Otvorené alebo plánované výzvy:</b> { $count }
health-outbox = <b>Správy:</b> na odoslanie { $due }, odosiela sa { $sending }
health-sources = <b>Zdroje:</b> { $count }, z toho neodpovedá { $silent }; neprečítané záznamy { $quarantined }
health-silent = • neodpovedá: { $source }
keepers-how = Udeliť alebo odobrať oprávnenie otvárať okrúhle stoly: <code>/keepers grant 123456789 facilitator</code>, <code>/keepers revoke 123456789</code>
keepers-bad-role = Oprávnenie „{ $said }“ neexistuje. Príklad: /keepers grant 123456789 facilitator
keepers-no-chat = Z chatu { $chat } mi zatiaľ nikto nenapísal. Najprv odtiaľ musí prísť /start.
keepers-granted = Chat { $chat } má teraz oprávnenie otvárať okrúhle stoly.
keepers-revoked = Chat { $chat } už nemá oprávnenie otvárať okrúhle stoly. Už otvorené sa uskutočnia.
facilitator-now =
    <b>Máte oprávnenie otvárať okrúhle stoly</b>
    Ťuknite pod výzvou na „Otvoriť okrúhly stôl“ alebo napíšte /host.
facilitator-no-more = Už nemáte oprávnenie otvárať okrúhle stoly. Už otvorené sa uskutočnia.
