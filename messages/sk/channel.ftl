# Druhá cesta: kalendár, stránka, e-mail a kanály, ktoré fungujú bez Telegramu.

command-calendar = Kalendár, stránka a kanály, ktoré fungujú bez Telegramu

channel-heading = <b>Bez Telegramu</b>
channel-heading-group = <b>Bez Telegramu, pre skupinu: { $group }</b>
channel-about = Uzávierky a prehľad máte aj v kalendári, prehliadači, poštovom programe a čítačke RSS, aj keby tento chat raz nefungoval.
channel-calendar =
    <b>Kalendár</b>: uzávierky výziev, ktoré máte uložené alebo o ktoré máte záujem, a vaše okrúhle stoly.
    <code>{ $webcal }</code>
    iPhone, Mac a väčšina ostatných kalendárov: otvorte túto adresu. Google: pridajte kalendár z adresy URL. Outlook: prihláste sa na odber z webu. Google a Outlook ju potrebujú v tomto tvare:
    <code>{ $https }</code>
channel-page =
    <b>Váš prehľad ako stránka</b>: <a href="{ $page }">otvoriť stránku</a>
    <b>Váš prehľad ako e-mail</b>: <a href="{ $mail }">stiahnuť e-mail</a>. Otvorí sa ako koncept, ktorý môžete odoslať ďalej.
channel-feeds = <b>Kanály pre čítačku RSS</b>, prístupné všetkým: { $feeds }
channel-feeds-all = všetky kanály
channel-secret = Kalendár, stránka a e-mail sú len vaše: kto má ich adresy, môže ich čítať. Ak sa niektorá adresa dostala do nesprávnych rúk, vyžiadajte si nové.
channel-files-too = Ak adresu nepotrebujete, stiahnite si súbory v dnešnom stave.
channel-off = Vaše adresy sú vypnuté. Súbory nižšie dostanete aj naďalej a kanály sú prístupné všetkým: { $feeds }
channel-no-address = Táto inštalácia nemá verejnú adresu, preto niet čo odoberať. Súbory v dnešnom stave dostanete aj tak.
channel-renew-ask =
    <b>Vyžiadať nové adresy?</b>
    Kalendár, stránka a e-mail dostanú nové adresy a staré hneď prestanú fungovať. Každý odoberaný kalendár bude treba pridať znova.
channel-renewed = Tieto adresy sú nové. Staré už nefungujú.
channel-group-private = Tieto adresy sú tajné, preto do skupiny nepatria. Administrátor ich uvidí v súkromnom chate so mnou po ťuknutí na tlačidlo nižšie.
channel-nothing-saved = Nemáte uloženú výzvu s uzávierkou ani miesto pri okrúhlom stole, preto niet čo zapísať do kalendára.
channel-gone = Tento chat tu už nie je známy.
channel-ics = Vaše uzávierky a okrúhle stoly v dnešnom stave ako súbor do kalendára.
channel-eml = Váš prehľad v dnešnom stave. Súbor sa otvorí ako koncept v poštovom programe.
channel-privacy =
    <b>Bez Telegramu</b>
    Ak si príkazom /calendar vyžiadate adresy, uchováva sa, odkedy ich máte. Kto niektorú z nich má, môže čítať, čo ukazuje. Príkaz /forget ich hneď zruší.
channel-busy = V krátkom čase prišlo veľa požiadaviek. Skúste to, prosím, znova o minútu.

button-channel-copy = Kopírovať adresu kalendára
button-channel-page = Otvoriť stránku prehľadu
button-channel-ics = Kalendár ako súbor
button-channel-eml = Prehľad ako e-mail
button-channel-renew = Vyžiadať nové adresy
button-channel-renew-yes = Áno, vyžiadať nové
button-channel-renew-no = Nie, ponechať
button-channel-off = Vypnúť adresy
button-channel-on = Zapnúť adresy
button-channel-private = Ukázať v súkromnom chate

channel-event-about = Uzávierka: { $when }, deň zatiaľ nezverejnený: { $title }
channel-event-stage = Uzávierka { $stage }: { $title }
calendar-name = { $assistant }: moje uzávierky
calendar-name-calls = { $assistant }: uzávierky

page-title = { $assistant }: váš prehľad
page-title-region = { $assistant }: prehľad pre región ({ $region })
page-day = Stav ku dňu: { $day }
page-subject = { $assistant }: váš prehľad, { $day }
page-subject-region = { $assistant }: prehľad pre región ({ $region }), { $day }
page-contents = Na tejto stránke
page-section = { $heading } ({ $count })
page-new = Nové za posledných 7 dní
page-changed = Zmenené
page-closing = Uzatvárajú sa do 14 dní
page-open = Tiež otvorené
page-nothing = Teraz nie je otvorené nič vhodné.
page-needs = Potreby regiónu: { $needs }
page-needs-all = Pre tento región zatiaľ nie sú určené potreby, preto sa počíta každá.
page-links = Ďalšie možnosti čítania
page-link-calendar = Súbor kalendára s vašimi uzávierkami
page-link-calendar-region = Súbor kalendára s týmito uzávierkami
page-link-mail = To isté ako e-mail
page-link-feeds = Kanály pre čítačku RSS
page-secret = Adresu tejto stránky máte len vy. Neodovzdávajte ju, prosím, ďalej.
page-attached = Priložený súbor zapíše uzávierky do vášho kalendára.
page-name-calendar = uzavierky
page-name-digest = prehlad

feeds-heading = Kanály s výzvami EÚ
feeds-about = Každý kanál obsahuje otvorené alebo pripravované výzvy, najnovšia zmena prvá. Adresu kanála vložte do čítačky RSS; účet nie je potrebný.
feeds-all = Všetky výzvy
feeds-needs = Podľa potrieb
feeds-regions = Podľa regiónov
feeds-programmes = Podľa programov
feeds-digests = Prehľady regiónov ako stránky
feeds-any-region = Každý iný región NUTS má tiež svoj kanál: vložte jeho kód namiesto kódu uvedeného vyššie.
feeds-both = Jedna potreba v jednom regióne: feeds/need/{ $need }/region/{ $region }.atom
feeds-languages = V iných jazykoch
feed-title = { $assistant }: { $of }
feed-subtitle = Otvorené alebo pripravované výzvy, najnovšia zmena prvá.
feed-deadline = Uzávierka: { $when }
feed-deadline-about = Uzávierka: { $when }, deň zatiaľ nezverejnený
feed-further = Ďalšie uzávierky: { $when }
feed-changed = Zmena: { $what }
feed-where = Územie: { $places }

gone-heading = Táto adresa sa už nepoužíva
gone-about = Bola nahradená novou alebo vypnutá. Platnú adresu ukáže v chate príkaz /calendar.
lost-heading = Na tejto adrese nič nie je
lost-about = Možno chýba písmeno. Všetky verejné kanály sú uvedené na stránke kanálov.
busy-heading = Príliš veľa požiadaviek
wrong-method-heading = Túto adresu možno len čítať
broken-heading = Nastala tu chyba
broken-about = Chyba nie je u vás. Skúste to, prosím, znova o niekoľko minút.
