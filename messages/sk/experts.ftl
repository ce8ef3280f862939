# Odborníci a partneri: čo členovia ponúkajú a hľadajú, kto by mohol prísť, sprostredkovanie kontaktu.

command-experts = Odborníci a partneri: kto čo ponúka, kto čo hľadá

experts-heading = <b>Odborníci a partneri</b>
experts-means = Ostatní vidia vašu skupinu, krajinu, potrebu, jazyky a vaše vlastné slová. Vaše meno, organizáciu ani tento chat nevidia, kým so žiadosťou nesúhlasíte.
experts-own = <b>Vaše záznamy</b>
experts-own-none = Na zozname nie ste. Napíšte, čo ponúkate alebo hľadáte, a ostatní vás budú môcť požiadať o kontakt.
experts-own-line = { $number }. { $what } ({ $state ->
    [listed] na zozname
    [paused] pozastavené
    [removed] odobraté správcom
   *[else] zatiaľ nie na zozname
})
experts-line = { $number }. { $what }
experts-what = { $kind ->
    [seek] <b>Hľadá:</b> { $need }
   *[else] <b>Ponúka:</b> { $need }
}
experts-who = { $group } · { $where }
experts-languages = Pracovné jazyky: { $languages }
experts-any-need = akákoľvek potreba
button-experts-any-need = Akákoľvek potreba
experts-anywhere = akákoľvek krajina
experts-also-anywhere = { $where } a ktorákoľvek iná krajina
experts-group-unsaid = Skupina neuvedená
experts-only-alone = Ponuky, žiadosti a kontakty sú vecou osôb, preto /experts funguje len v súkromnom chate.
button-experts-alone = Otvoriť súkromný chat
button-experts-search = Hľadať odborníkov a partnerov
button-experts-add-offer = Niečo ponúkam
button-experts-add-seek = Niečo hľadám
button-experts-waiting = Žiadosti pre vás: { $count }
button-experts-asked = Vaše žiadosti: { $count }
button-experts-removed = Odobraté správcami: { $count }
button-experts-home = ‹ Odborníci a partneri
button-experts-show = Ukázať moje záznamy

experts-which-need = { $kind ->
    [seek] <b>Pre ktorú potrebu hľadáte odborníkov, partnerov alebo projekt, ku ktorému sa dá pripojiť?</b>
   *[else] <b>Pre ktorú potrebu ponúkate odbornosť alebo partnerstvo?</b>
}
experts-entry-state = { $state ->
    [listed] <b>Váš záznam je na zozname.</b> Ostatní vidia toto:
    [paused] <b>Váš záznam je pozastavený.</b> Nikto ho nevidí. Na zozname znie:
    [removed] <b>Správca tento záznam zo zoznamu odobral.</b>
   *[else] <b>Váš záznam zatiaľ nie je na zozname.</b> Nikto ho nevidí. Na zozname by znel:
}
experts-entry-how = { $state ->
    [listed] Krajina a skupina sú z vášho profilu: /settings. Zo zoznamu ho môžete kedykoľvek stiahnuť.
    [removed] Správcovia asistenta ho môžu do 30 dní vrátiť; potom bude vymazaný.
   *[else] Krajina a skupina sú z vášho profilu: /settings. Ostatní ho uvidia, keď ho na zoznam dáte.
}
button-experts-list = Dať na zoznam
button-experts-pause = Pozastaviť
button-experts-line = { $state ->
    [on] Zmeniť moje slová
   *[else] Pridať vlastné slová
}
button-experts-noline = Vymazať moje slová
button-experts-langs = Jazyky
button-experts-where = { $state ->
    [any] Aj pre ktorúkoľvek inú krajinu
   *[else] Len pre moje krajiny
}
button-experts-remove = Odobrať záznam
experts-langs = <b>V ktorých jazykoch môžete pracovať?</b> Ťuknite na všetky.
experts-line-ask = <b>Napíšte jednou vetou, o čo ide.</b> Najviac { $most } znakov. Ostatní to čítajú skôr, než vás spoznajú, preto, prosím, vynechajte mená, adresy a čísla.
experts-line-now = Teraz: { $line }
experts-remove-ask = <b>Odobrať tento záznam?</b> Vymaže sa hneď. Žiadosti, ktoré čakajú na vašu odpoveď, zostanú.
experts-remove-yes = Áno, odobrať
experts-remove-no = Nie, ponechať
experts-removed-own = Záznam je vymazaný.
experts-paused-all = Na zozname už nie ste a nikto vás nemôže požiadať o kontakt. Návrat na zoznam: /experts
experts-kept = Ďakujem. Spýtam sa znova o rok.
experts-year =
    <b>Platia vaše záznamy ešte?</b>
    Pýtam sa raz za rok. Bez odpovede zostane všetko, ako je.
button-experts-keep = Áno, všetky
button-experts-leave = Stiahnuť zo zoznamu
experts-told-removed = <b>Správca odobral váš záznam zo zoznamu odborníkov a partnerov.</b> Do 30 dní môže byť vrátený. S otázkami sa, prosím, obráťte na správcov asistenta.
experts-told-put-back = <b>Správca váš záznam vrátil.</b>

experts-found = <b>Odborníci a partneri</b>
experts-kind = { $kind ->
    [seek] kto hľadá
   *[else] kto ponúka
}
button-experts-kind-offer = Kto ponúka
button-experts-kind-seek = Kto hľadá
experts-by-kind = <b>Len:</b> { $value }
experts-by-need = <b>Potreba:</b> { $value }
experts-by-country = <b>Krajina:</b> { $value }
experts-by-language = <b>Jazyk:</b> { $value }
experts-by-group = <b>Skupina:</b> { $value }
button-experts-by-kind = Ponúka alebo hľadá
button-experts-by-need = Potreba
button-experts-by-country = Krajina
button-experts-by-language = Jazyk
button-experts-by-group = Skupina
experts-none = { $narrowed ->
    [yes] Nikto na zozname nespĺňa všetko. Vyberte, prosím, menej podmienok.
   *[else] Nikto iný na zozname zatiaľ nie je.
}
experts-join = Vy na zozname nie ste. Ostatní vás nájdu, keď pridáte záznam: /experts
experts-narrow = { $by ->
    [kind] <b>Kto ponúka, alebo kto hľadá?</b>
    [need] <b>Ktorá potreba?</b>
    [country] <b>Ktorá krajina?</b>
    [language] <b>Ktorý jazyk?</b>
   *[else] <b>Ktorá skupina?</b>
}
experts-every = Všetko
experts-card = <b>Na zozname odborníkov a partnerov</b>
experts-card-how = Kto to je, sa dozviete, len keď budú súhlasiť obe strany.
experts-removed = <b>Odobraté za posledných 30 dní:</b> { $count }
experts-removed-keeper = Tento záznam už nie je na zozname. Jeho autor dostane správu. Do 30 dní ho môžete vrátiť.
button-experts-ask = Požiadať o kontakt
button-experts-invite = Pozvať k stolu
button-experts-uninvite = Vziať pozvanie späť
button-experts-off = Odobrať zo zoznamu (správca)
button-experts-restore = Vrátiť na zoznam (správca)

desk-button-experts = Kto by mohol prísť
button-fill-call = 🤝 Nájsť odborníkov a partnerov
fill-heading = { $about ->
    [table] <b>Kto by mohol obsadiť chýbajúce miesta</b>
   *[else] <b>Kto by sa mohol pripojiť</b>
}
fill-missing-seats = <b>Chýba:</b> { $group } ({ $count })
fill-missing-open = <b>Voľné pre ľubovoľnú skupinu:</b> { $count }
fill-missing = <b>Zatiaľ nie medzi záujemcami:</b> { $groups }
fill-missing-table = <b>Zatiaľ nie pri stole:</b> { $groups }
fill-missing-nobody = Medzi záujemcami sú všetky skupiny.
fill-none = Na zozname odborníkov a partnerov zatiaľ nikto k tejto výzve nepatrí.
fill-full = Všetky miesta sú obsadené.
fill-why = <i>Prečo: { $reasons }</i>
fill-why-group = táto skupina chýba
fill-why-need = výzva zodpovedá tejto potrebe
fill-why-country = z tejto krajiny zatiaľ nikto nie je
fill-why-language = spoločný jazyk
fill-invited = <b>Pozvanie odoslané</b>

contact-intro-ask = <b>1 z 2: o čo ide?</b> Napíšte jednou alebo dvoma vetami, čo plánujete a aká ste organizácia, najviac { $most } znakov. Druhá strana to číta hneď, preto, prosím, vynechajte mená, adresy a čísla.
contact-way-ask = <b>2 z 2: ako vás môže druhá strana zastihnúť?</b> Vaše meno a adresa alebo číslo, najviac { $most } znakov. Odovzdajú sa len po súhlase druhej strany, a potom sa vymažú.
contact-preview-now = <b>Druhá strana číta hneď:</b>
contact-preview-later = <b>Až po súhlase:</b>
contact-preview-means = Po súhlase dostane každý kontakt na toho druhého. Ak do 30 dní nepríde odpoveď, žiadosť sa končí a dám vám vedieť.
contact-from = Od: { $group } · { $where }
contact-entry = Váš záznam: { $what }
contact-call = K výzve: { $title }
contact-line = <b>{ $line }</b>
contact-sent = <b>Žiadosť je na ceste.</b> Napíšem vám, keď príde odpoveď, alebo po 30 dňoch bez odpovede.
contact-asked = <b>Niekto vás žiada o kontakt</b>
contact-asked-means = Ak súhlasíte, spýtam sa, ako vás možno zastihnúť, a každý dostane kontakt na toho druhého. Ak odmietnete, nikto sa nedozvie, kto ste. Bez odpovede sa žiadosť po 30 dňoch končí.
contact-reply-ask = <b>Ako vás možno zastihnúť?</b> Vaše meno a adresa alebo číslo, najviac { $most } znakov. Druhá strana ich dostane, keď ich potvrdíte, a vy dostanete jej.
contact-reply-preview = <b>Mám to odovzdať?</b> Od tej chvíle budete o sebe vedieť.
contact-made = <b>Kontakt je sprostredkovaný</b>
contact-made-means = { $side ->
    [asked] Druhá strana dostáva aj váš kontakt. Po doručení neuchovávam žiadny; táto správa zostane vo vašom chate.
   *[else] Druhá strana súhlasila a dostáva aj váš kontakt. Po doručení neuchovávam žiadny; táto správa zostane vo vašom chate.
}
contact-declined = <b>Tentoraz bez kontaktu.</b> Druhá strana si teraz kontakt neželá.
contact-lapsed = <b>Odpoveď neprišla.</b> Vaša žiadosť sa končí.
contact-withdrawn = Žiadosť je vzatá späť. Už na ňu nemožno odpovedať a váš text je vymazaný.
contact-dropped = Nič nebolo odoslané a váš text je vymazaný.
contact-refused = Odmietnutie je zaznamenané. Nikto sa nedozvie, kto ste.
contact-refused-all = Odmietnutie je zaznamenané a na zozname už nie ste. Návrat na zoznam: /experts
contact-passed = Ďakujem. Kontakt na druhú stranu je na ceste.
contacts-own = <b>Vaše žiadosti, ktoré čakajú na odpoveď</b>
contacts-to-answer = <b>Žiadosti, ktoré čakajú na vašu odpoveď</b>
contacts-none = Nič nečaká.
contacts-since = Odoslané: { $since }
button-contact-handle = Moje meno v Telegrame: { $handle }
button-contact-send = Odoslať žiadosť
button-contact-again = Napísať znova
button-contact-drop = Neodosielať
button-contact-withdraw = Vziať späť
button-contact-withdraw-one = Vziať späť číslo { $number }
button-contact-yes = Áno, odovzdať môj kontakt
button-contact-no = Nie, ďakujem
button-contact-never = Žiadne ďalšie žiadosti
button-contact-pass = Odovzdať

expert-invited =
    <b>Pozvanie k okrúhlemu stolu</b>
    Organizátor vás našiel na zozname odborníkov a partnerov bez toho, aby sa dozvedel, kto ste: { $entries }
expert-invited-means = Ak chcete prísť, prihláste sa tlačidlami. Ak neurobíte nič, nikto sa nič nedozvie.
expert-uninvited = <b>Toto pozvanie bolo vzaté späť.</b>

experts-cannot-gone = Tento záznam už nie je na zozname.
experts-cannot-alone = Na zozname môže byť len osoba, nie skupina.
experts-cannot-setup = Najprv, prosím, dokončite nastavenie: /start
experts-cannot-group = Najprv, prosím, uveďte svoju skupinu. Podľa nej vás ostatní nájdu: /settings
experts-cannot-languages = Ponechajte, prosím, aspoň jeden jazyk.
experts-cannot-many = Viac záznamov mať nemožno ({ $most }). Najprv, prosím, jeden odoberte.
experts-cannot-long = To je príliš dlhé. Napíšte, prosím, najviac { $most } znakov.
experts-cannot-keeper = Správca tento záznam odobral. Obráťte sa, prosím, na správcov asistenta.
experts-cannot-mail = V texte je e-mailová adresa, a text sa číta skôr, než súhlasíte. Napíšte ho, prosím, znova bez nej.
experts-cannot-handle = V texte je meno z Telegramu, a text sa číta skôr, než súhlasíte. Napíšte ho, prosím, znova bez neho.
experts-cannot-link = V texte je odkaz, a text sa číta skôr, než súhlasíte. Napíšte ho, prosím, znova bez neho.
experts-cannot-phone = V texte je telefónne číslo, a text sa číta skôr, než súhlasíte. Napíšte ho, prosím, znova bez neho.
experts-cannot-own = V texte je vaše meno alebo meno vašej organizácie, a text sa číta skôr, než súhlasíte. Napíšte ho, prosím, znova bez neho.
experts-cannot-name = V texte je zrejme niečie meno, a text sa číta skôr, než súhlasíte. Napíšte ho, prosím, znova bez neho.
contact-cannot-gone = Tento záznam už nie je na zozname.
contact-cannot-own = To je váš vlastný záznam.
contact-cannot-open = Tohto člena ste už požiadali. Odpoveď ešte neprišla.
contact-cannot-lately = Tohto člena ste žiadali nedávno. Znova to pôjde: { $when }.
contact-cannot-often = Za posledných sedem dní ste odoslali { $most } žiadostí. Ďalšia pôjde: { $when }.
contact-cannot-busy = Tohto člena tento týždeň žiadalo niekoľko ďalších. Skúste to, prosím, o týždeň.
contact-cannot-over = Táto žiadosť sa skončila alebo už bola zodpovedaná.
contact-cannot-short = Napíšte, prosím, o niečo viac.
contact-cannot-long = To je príliš dlhé. Napíšte, prosím, najviac { $most } znakov.
invite-cannot-gone = Tento záznam už nie je na zozname.
invite-cannot-seated = Tento člen je k stolu už prihlásený, alebo sa odhlásil.
invite-cannot-again = Tento člen už pozvaný bol a pozvanie bolo vzaté späť. Dvakrát sa neposiela.
invite-cannot-busy = Tento člen bol tento týždeň pozvaný k niekoľkým stolom. Skúste to, prosím, o týždeň.
invite-cannot-many = K tomuto stolu nemožno pozvať viac členov ({ $most }).
invite-cannot-closed = Prihlasovanie k tomuto stolu sa skončilo.
invite-done = Pozvanie je na ceste.
invite-undone = Pozvanie je vzaté späť.

experts-privacy = Ak ste na zozname odborníkov a partnerov: čo ponúkate a hľadáte, vaše jazyky a vaše slová. Žiadosti o kontakt sa uchovávajú 180 dní po skončení; kontaktné údaje sa vymažú, keď sú odovzdané alebo sa žiadosť skončí.
