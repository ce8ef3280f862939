# Druhá cesta: kalendář, stránka, e-mail a kanály, které fungují bez Telegramu.

command-calendar = Kalendář, stránka a kanály, které fungují bez Telegramu

channel-heading = <b>Bez Telegramu</b>
channel-heading-group = <b>Bez Telegramu, pro skupinu: { $group }</b>
channel-about = Uzávěrky a přehled máte také v kalendáři, prohlížeči, poštovním programu a čtečce RSS, i kdyby tento chat jednou nefungoval.
channel-calendar =
    <b>Kalendář</b>: uzávěrky výzev, které máte uložené nebo o které máte zájem, a vaše kulaté stoly.
    <code>{ $webcal }</code>
    iPhone, Mac a většina ostatních kalendářů: otevřete tuto adresu. Google: přidejte kalendář z adresy URL. Outlook: přihlaste se k odběru z webu. Google a Outlook ji potřebují v tomto tvaru:
    <code>{ $https }</code>
channel-page =
    <b>Váš přehled jako stránka</b>: <a href="{ $page }">otevřít stránku</a>
    <b>Váš přehled jako e-mail</b>: <a href="{ $mail }">stáhnout e-mail</a>. Otevře se jako koncept, který můžete odeslat dál.
channel-feeds = <b>Kanály pro čtečku RSS</b>, přístupné všem: { $feeds }
channel-feeds-all = všechny kanály
channel-secret = Kalendář, stránka a e-mail jsou jen vaše: kdo má jejich adresy, může je číst. Pokud se některá adresa dostala do nesprávných rukou, vyžádejte si nové.
channel-files-too = Pokud adresu nepotřebujete, vezměte si soubory v dnešním stavu.
channel-off = Vaše adresy jsou vypnuté. Soubory níže dostanete i nadále a kanály jsou přístupné všem: { $feeds }
channel-no-address = Tato instalace nemá veřejnou adresu, proto není co odebírat. Soubory v dnešním stavu dostanete i tak.
channel-renew-ask =
    <b>Vyžádat nové adresy?</b>
    Kalendář, stránka a e-mail dostanou nové adresy a staré ihned přestanou fungovat. Každý odebíraný kalendář bude třeba přidat znovu.
channel-renewed = Tyto adresy jsou nové. Staré už nefungují.
channel-group-private = Tyto adresy jsou tajné, proto do skupiny nepatří. Administrátor je uvidí v soukromém chatu se mnou po klepnutí na tlačítko níže.
channel-nothing-saved = Nemáte uloženou výzvu s uzávěrkou ani místo u kulatého stolu, proto není co zapsat do kalendáře.
channel-gone = Tento chat tu už není známý.
channel-ics = Vaše uzávěrky a kulaté stoly v dnešním stavu jako soubor do kalendáře.
channel-eml = Váš přehled v dnešním stavu. Soubor se otevře jako koncept v poštovním programu.
channel-privacy =
    <b>Bez Telegramu</b>
    Pokud si příkazem /calendar vyžádáte adresy, uchovává se, odkdy je máte. Kdo některou z nich má, může číst, co ukazuje. Příkaz /forget je ihned zruší.
channel-busy = V krátké době přišlo mnoho dotazů. Zkuste to prosím znovu za minutu.

button-channel-copy = Kopírovat adresu kalendáře
button-channel-page = Otevřít stránku přehledu
button-channel-ics = Kalendář jako soubor
button-channel-eml = Přehled jako e-mail
button-channel-renew = Vyžádat nové adresy
button-channel-renew-yes = Ano, vyžádat nové
button-channel-renew-no = Ne, ponechat
button-channel-off = Vypnout adresy
button-channel-on = Zapnout adresy
button-channel-private = Ukázat v soukromém chatu

channel-event-about = Uzávěrka: { $when }, den zatím nezveřejněn: { $title }
channel-event-stage = Uzávěrka { $stage }: { $title }
calendar-name = { $assistant }: moje uzávěrky
calendar-name-calls = { $assistant }: uzávěrky

page-title = { $assistant }: váš přehled
page-title-region = { $assistant }: přehled pro region ({ $region })
page-day = Stav ke dni: { $day }
page-subject = { $assistant }: váš přehled, { $day }
page-subject-region = { $assistant }: přehled pro region ({ $region }), { $day }
page-contents = Na této stránce
page-section = { $heading } ({ $count })
page-new = Nové za posledních 7 dní
page-changed = Změněné
page-closing = Uzavírají se do 14 dnů
page-open = Dále otevřené
page-nothing = Nyní není otevřeno nic vhodného.
page-needs = Potřeby regionu: { $needs }
page-needs-all = Pro tento region zatím nejsou určeny potřeby, proto se počítá každá.
page-links = Další možnosti čtení
page-link-calendar = Soubor kalendáře s vašimi uzávěrkami
page-link-calendar-region = Soubor kalendáře s těmito uzávěrkami
page-link-mail = Totéž jako e-mail
page-link-feeds = Kanály pro čtečku RSS
page-secret = Adresu této stránky máte jen vy. Nepředávejte ji prosím dál.
page-attached = Přiložený soubor zapíše uzávěrky do vašeho kalendáře.
page-name-calendar = uzaverky
page-name-digest = prehled

feeds-heading = Kanály s výzvami EU
feeds-about = Každý kanál obsahuje otevřené nebo připravované výzvy, nejnovější změna první. Adresu kanálu vložte do čtečky RSS; účet není potřeba.
feeds-all = Všechny výzvy
feeds-needs = Podle potřeb
feeds-regions = Podle regionů
feeds-programmes = Podle programů
feeds-digests = Přehledy regionů jako stránky
feeds-any-region = Každý jiný region NUTS má také svůj kanál: vložte jeho kód místo kódu uvedeného výše.
feeds-both = Jedna potřeba v jednom regionu: feeds/need/{ $need }/region/{ $region }.atom
feeds-languages = V jiných jazycích
feed-title = { $assistant }: { $of }
feed-subtitle = Otevřené nebo připravované výzvy, nejnovější změna první.
feed-deadline = Uzávěrka: { $when }
feed-deadline-about = Uzávěrka: { $when }, den zatím nezveřejněn
feed-further = Další uzávěrky: { $when }
feed-changed = Změna: { $what }
feed-where = Území: { $places }

gone-heading = Tato adresa se už nepoužívá
gone-about = Byla nahrazena novou nebo vypnuta. Platnou adresu ukáže v chatu příkaz /calendar.
lost-heading = Na této adrese nic není
lost-about = Možná chybí písmeno. Všechny veřejné kanály jsou uvedeny na stránce kanálů.
busy-heading = Příliš mnoho dotazů
wrong-method-heading = Tuto adresu lze jen číst
broken-heading = Došlo tu k chybě
broken-about = Chyba není u vás. Zkuste to prosím znovu za několik minut.
