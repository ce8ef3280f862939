# Odborníci a partneři: co členové nabízejí a hledají, kdo by mohl přijít, zprostředkování kontaktu.

command-experts = Odborníci a partneři: kdo co nabízí, kdo co hledá

experts-heading = <b>Odborníci a partneři</b>
experts-means = Ostatní vidí vaši skupinu, zemi, potřebu, jazyky a vaše vlastní slova. Vaše jméno, organizaci ani tento chat nevidí, dokud se žádostí nesouhlasíte.
experts-own = <b>Vaše záznamy</b>
experts-own-none = Na seznamu nejste. Napište, co nabízíte nebo hledáte, a ostatní vás budou moci požádat o kontakt.
experts-own-line = { $number }. { $what } ({ $state ->
    [listed] na seznamu
    [paused] pozastaveno
    [removed] odebráno správcem
   *[else] zatím ne na seznamu
})
experts-line = { $number }. { $what }
experts-what = { $kind ->
    [seek] <b>Hledá:</b> { $need }
   *[else] <b>Nabízí:</b> { $need }
}
experts-who = { $group } · { $where }
experts-languages = Pracovní jazyky: { $languages }
experts-any-need = jakákoli potřeba
button-experts-any-need = Jakákoli potřeba
experts-anywhere = jakákoli země
experts-also-anywhere = { $where } a kterákoli jiná země
experts-group-unsaid = Skupina neuvedena
experts-only-alone = Nabídky, žádosti a kontakty jsou věcí osob, proto /experts funguje jen v soukromém chatu.
button-experts-alone = Otevřít soukromý chat
button-experts-search = Hledat odborníky a partnery
button-experts-add-offer = Něco nabízím
button-experts-add-seek = Něco hledám
button-experts-waiting = Žádosti pro vás: { $count }
button-experts-asked = Vaše žádosti: { $count }
button-experts-removed = Odebráno správci: { $count }
button-experts-home = ‹ Odborníci a partneři
button-experts-show = Ukázat mé záznamy

experts-which-need = { $kind ->
    [seek] <b>Pro kterou potřebu hledáte odborníky, partnery nebo projekt, ke kterému se lze připojit?</b>
   *[else] <b>Pro kterou potřebu nabízíte odbornost nebo partnerství?</b>
}
experts-entry-state = { $state ->
    [listed] <b>Váš záznam je na seznamu.</b> Ostatní vidí toto:
    [paused] <b>Váš záznam je pozastaven.</b> Nikdo ho nevidí. Na seznamu zní:
    [removed] <b>Správce tento záznam ze seznamu odebral.</b>
   *[else] <b>Váš záznam zatím není na seznamu.</b> Nikdo ho nevidí. Na seznamu by zněl:
}
experts-entry-how = { $state ->
    [listed] Země a skupina jsou z vašeho profilu: /settings. Ze seznamu ho můžete kdykoli stáhnout.
    [removed] Správci asistenta ho mohou do 30 dnů vrátit; potom bude smazán.
   *[else] Země a skupina jsou z vašeho profilu: /settings. Ostatní ho uvidí, až ho na seznam dáte.
}
button-experts-list = Dát na seznam
button-experts-pause = Pozastavit
button-experts-line = { $state ->
    [on] Změnit má slova
   *[else] Přidat vlastní slova
}
button-experts-noline = Smazat má slova
button-experts-langs = Jazyky
button-experts-where = { $state ->
    [any] I pro kteroukoli jinou zemi
   *[else] Jen pro mé země
}
button-experts-remove = Odebrat záznam
experts-langs = <b>Ve kterých jazycích můžete pracovat?</b> Klepněte na všechny.
experts-line-ask = <b>Napište jednou větou, o co jde.</b> Nejvýše { $most } znaků. Ostatní to čtou dříve, než vás poznají, proto prosím vynechte jména, adresy a čísla.
experts-line-now = Nyní: { $line }
experts-remove-ask = <b>Odebrat tento záznam?</b> Smaže se hned. Žádosti, které čekají na vaši odpověď, zůstanou.
experts-remove-yes = Ano, odebrat
experts-remove-no = Ne, ponechat
experts-removed-own = Záznam je smazán.
experts-paused-all = Na seznamu už nejste a nikdo vás nemůže požádat o kontakt. Návrat na seznam: /experts
experts-kept = Děkuji. Zeptám se zase za rok.
experts-year =
    <b>Platí vaše záznamy ještě?</b>
    Ptám se jednou za rok. Bez odpovědi zůstane vše, jak je.
button-experts-keep = Ano, všechny
button-experts-leave = Stáhnout ze seznamu
experts-told-removed = <b>Správce odebral váš záznam ze seznamu odborníků a partnerů.</b> Do 30 dnů může být vrácen. S dotazy se prosím obraťte na správce asistenta.
experts-told-put-back = <b>Správce váš záznam vrátil.</b>

experts-found = <b>Odborníci a partneři</b>
experts-kind = { $kind ->
    [seek] kdo hledá
   *[else] kdo nabízí
}
button-experts-kind-offer = Kdo nabízí
button-experts-kind-seek = Kdo hledá
experts-by-kind = <b>Jen:</b> { $value }
experts-by-need = <b>Potřeba:</b> { $value }
experts-by-country = <b>Země:</b> { $value }
experts-by-language = <b>Jazyk:</b> { $value }
experts-by-group = <b>Skupina:</b> { $value }
button-experts-by-kind = Nabízí nebo hledá
button-experts-by-need = Potřeba
button-experts-by-country = Země
button-experts-by-language = Jazyk
button-experts-by-group = Skupina
experts-none = { $narrowed ->
    [yes] Nikdo na seznamu nesplňuje všechno. Vyberte prosím méně podmínek.
   *[else] Nikdo jiný na seznamu zatím není.
}
experts-join = Vy na seznamu nejste. Ostatní vás najdou, jakmile přidáte záznam: /experts
experts-narrow = { $by ->
    [kind] <b>Kdo nabízí, nebo kdo hledá?</b>
    [need] <b>Která potřeba?</b>
    [country] <b>Která země?</b>
    [language] <b>Který jazyk?</b>
   *[else] <b>Která skupina?</b>
}
experts-every = Vše
experts-card = <b>Na seznamu odborníků a partnerů</b>
experts-card-how = Kdo to je, se dozvíte, jen když budou souhlasit obě strany.
experts-removed = <b>Odebráno za posledních 30 dnů:</b> { $count }
experts-removed-keeper = Tento záznam už není na seznamu. Jeho autor dostane zprávu. Do 30 dnů ho můžete vrátit.
button-experts-ask = Požádat o kontakt
button-experts-invite = Pozvat ke stolu
button-experts-uninvite = Vzít pozvání zpět
button-experts-off = Odebrat ze seznamu (správce)
button-experts-restore = Vrátit na seznam (správce)

desk-button-experts = Kdo by mohl přijít
button-fill-call = 🤝 Najít odborníky a partnery
fill-heading = { $about ->
    [table] <b>Kdo by mohl obsadit chybějící místa</b>
   *[else] <b>Kdo by se mohl připojit</b>
}
fill-missing-seats = <b>Chybí:</b> { $group } ({ $count })
fill-missing-open = <b>Volno pro libovolnou skupinu:</b> { $count }
fill-missing = <b>Zatím ne mezi zájemci:</b> { $groups }
fill-missing-table = <b>Zatím ne u stolu:</b> { $groups }
fill-missing-nobody = Mezi zájemci jsou všechny skupiny.
fill-none = Na seznamu odborníků a partnerů zatím nikdo k této výzvě nepatří.
fill-full = Všechna místa jsou obsazena.
fill-why = <i>Proč: { $reasons }</i>
fill-why-group = tato skupina chybí
fill-why-need = výzva odpovídá této potřebě
fill-why-country = z této země zatím nikdo není
fill-why-language = společný jazyk
fill-invited = <b>Pozvání odesláno</b>

contact-intro-ask = <b>1 ze 2: o co jde?</b> Napište jednou nebo dvěma větami, co plánujete a jaká jste organizace, nejvýše { $most } znaků. Druhá strana to čte hned, proto prosím vynechte jména, adresy a čísla.
contact-way-ask = <b>2 ze 2: jak vás může druhá strana zastihnout?</b> Vaše jméno a adresa nebo číslo, nejvýše { $most } znaků. Předají se jen po souhlasu druhé strany, a potom se smažou.
contact-preview-now = <b>Druhá strana čte hned:</b>
contact-preview-later = <b>Teprve po souhlasu:</b>
contact-preview-means = Po souhlasu dostane každý kontakt na toho druhého. Nepřijde-li do 30 dnů odpověď, žádost končí a dám vám vědět.
contact-from = Od: { $group } · { $where }
contact-entry = Váš záznam: { $what }
contact-call = K výzvě: { $title }
contact-line = <b>{ $line }</b>
contact-sent = <b>Žádost je na cestě.</b> Napíšu vám, až přijde odpověď, nebo po 30 dnech bez odpovědi.
contact-asked = <b>Někdo vás žádá o kontakt</b>
contact-asked-means = Když souhlasíte, zeptám se, jak vás lze zastihnout, a každý dostane kontakt na toho druhého. Když odmítnete, nikdo se nedozví, kdo jste. Bez odpovědi žádost po 30 dnech končí.
contact-reply-ask = <b>Jak vás lze zastihnout?</b> Vaše jméno a adresa nebo číslo, nejvýše { $most } znaků. Druhá strana je dostane, až je potvrdíte, a vy dostanete její.
contact-reply-preview = <b>Mám to předat?</b> Od té chvíle o sobě budete vědět.
contact-made = <b>Kontakt je zprostředkován</b>
contact-made-means = { $side ->
    [asked] Druhá strana dostává i váš kontakt. Po doručení neuchovávám žádný; tato zpráva zůstane ve vašem chatu.
   *[else] Druhá strana souhlasila a dostává i váš kontakt. Po doručení neuchovávám žádný; tato zpráva zůstane ve vašem chatu.
}
contact-declined = <b>Tentokrát bez kontaktu.</b> Druhá strana si teď kontakt nepřeje.
contact-lapsed = <b>Odpověď nepřišla.</b> Vaše žádost končí.
contact-withdrawn = Žádost je vzata zpět. Už na ni nelze odpovědět a váš text je smazán.
contact-dropped = Nic nebylo odesláno a váš text je smazán.
contact-refused = Odmítnutí je zaznamenáno. Nikdo se nedozví, kdo jste.
contact-refused-all = Odmítnutí je zaznamenáno a na seznamu už nejste. Návrat na seznam: /experts
contact-passed = Děkuji. Kontakt na druhou stranu je na cestě.
contacts-own = <b>Vaše žádosti, které čekají na odpověď</b>
contacts-to-answer = <b>Žádosti, které čekají na vaši odpověď</b>
contacts-none = Nic nečeká.
contacts-since = Odesláno: { $since }
button-contact-handle = Mé jméno v Telegramu: { $handle }
button-contact-send = Odeslat žádost
button-contact-again = Napsat znovu
button-contact-drop = Neodesílat
button-contact-withdraw = Vzít zpět
button-contact-withdraw-one = Vzít zpět číslo { $number }
button-contact-yes = Ano, předat můj kontakt
button-contact-no = Ne, děkuji
button-contact-never = Žádné další žádosti
button-contact-pass = Předat

expert-invited =
    <b>Pozvání ke kulatému stolu</b>
    Pořadatel vás našel na seznamu odborníků a partnerů, aniž by se dozvěděl, kdo jste: { $entries }
expert-invited-means = Pokud chcete přijít, přihlaste se tlačítky. Když neuděláte nic, nikdo se nic nedozví.
expert-uninvited = <b>Toto pozvání bylo vzato zpět.</b>

experts-cannot-gone = Tento záznam už není na seznamu.
experts-cannot-alone = Na seznamu může být jen osoba, ne skupina.
experts-cannot-setup = Nejdříve prosím dokončete nastavení: /start
experts-cannot-group = Nejdříve prosím uveďte svou skupinu. Podle ní vás ostatní najdou: /settings
experts-cannot-languages = Ponechte prosím alespoň jeden jazyk.
experts-cannot-many = Více záznamů mít nelze ({ $most }). Nejdříve prosím jeden odeberte.
experts-cannot-long = To je příliš dlouhé. Napište prosím nejvýše { $most } znaků.
experts-cannot-keeper = Správce tento záznam odebral. Obraťte se prosím na správce asistenta.
experts-cannot-mail = V textu je e-mailová adresa, a text se čte dříve, než souhlasíte. Napište ho prosím znovu bez ní.
experts-cannot-handle = V textu je jméno z Telegramu, a text se čte dříve, než souhlasíte. Napište ho prosím znovu bez něj.
experts-cannot-link = V textu je odkaz, a text se čte dříve, než souhlasíte. Napište ho prosím znovu bez něj.
experts-cannot-phone = V textu je telefonní číslo, a text se čte dříve, než souhlasíte. Napište ho prosím znovu bez něj.
experts-cannot-own = V textu je vaše jméno nebo jméno vaší organizace, a text se čte dříve, než souhlasíte. Napište ho prosím znovu bez něj.
experts-cannot-name = V textu je patrně něčí jméno, a text se čte dříve, než souhlasíte. Napište ho prosím znovu bez něj.
contact-cannot-gone = Tento záznam už není na seznamu.
contact-cannot-own = To je váš vlastní záznam.
contact-cannot-open = Žádost tomuto členovi už byla odeslána. Odpověď ještě nepřišla.
contact-cannot-lately = Žádost tomuto členovi byla odeslána nedávno. Znovu to půjde: { $when }.
contact-cannot-often = Žádosti odeslané za posledních sedm dní: { $most }. Další půjde: { $when }.
contact-cannot-busy = Tohoto člena tento týden žádalo několik dalších. Zkuste to prosím za týden.
contact-cannot-over = Tato žádost skončila nebo už byla zodpovězena.
contact-cannot-short = Napište prosím o něco více.
contact-cannot-long = To je příliš dlouhé. Napište prosím nejvýše { $most } znaků.
invite-cannot-gone = Tento záznam už není na seznamu.
invite-cannot-seated = Tento člen je ke stolu už přihlášen, nebo se odhlásil.
invite-cannot-again = Tento člen už pozván byl a pozvání bylo vzato zpět. Dvakrát se neposílá.
invite-cannot-busy = Tento člen byl tento týden pozván k několika stolům. Zkuste to prosím za týden.
invite-cannot-many = K tomuto stolu nelze pozvat více členů ({ $most }).
invite-cannot-closed = Přihlašování k tomuto stolu skončilo.
invite-done = Pozvání je na cestě.
invite-undone = Pozvání je vzato zpět.

experts-privacy = Pokud jste na seznamu odborníků a partnerů: co nabízíte a hledáte, vaše jazyky a vaše slova. Žádosti o kontakt se uchovávají 180 dnů po skončení; kontaktní údaje se smažou, jakmile jsou předány nebo žádost skončí.
