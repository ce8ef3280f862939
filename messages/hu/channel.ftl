# A második út: naptár, oldal, e-mail és hírcsatornák, amelyek Telegram nélkül működnek.

command-calendar = Naptár, oldal és hírcsatornák, amelyek Telegram nélkül működnek

channel-heading = <b>Telegram nélkül</b>
channel-heading-group = <b>Telegram nélkül, a csoport: { $group }</b>
channel-about = A határidőit és az összefoglalóját naptárban, böngészőben, levelezőprogramban és RSS-olvasóban is eléri, akkor is, ha ez a csevegés egyszer nem működne.
channel-calendar =
    <b>Naptár</b>: azoknak a felhívásoknak a határidői, amelyeket elmentett vagy amelyek iránt érdeklődést jelzett, és az Ön kerekasztalai.
    <code>{ $webcal }</code>
    iPhone, Mac és a legtöbb más naptár: nyissa meg ezt a címet. Google: naptár hozzáadása URL alapján. Outlook: feliratkozás az internetről. A Google és az Outlook ebben a formában kéri:
    <code>{ $https }</code>
channel-page =
    <b>Az összefoglaló oldalként</b>: <a href="{ $page }">az oldal megnyitása</a>
    <b>Az összefoglaló e-mailként</b>: <a href="{ $mail }">az e-mail letöltése</a>. Piszkozatként nyílik meg, amelyet továbbküldhet.
channel-feeds = <b>Hírcsatornák RSS-olvasóhoz</b>, mindenki számára elérhetők: { $feeds }
channel-feeds-all = minden hírcsatorna
channel-secret = A naptár, az oldal és az e-mail csak Önnek szól: aki ismeri a címüket, elolvashatja. Ha egy cím illetéktelen kezekbe került, kérjen új címeket.
channel-files-too = Ha nincs szüksége címre, kérje a fájlokat a mai állapot szerint.
channel-off = A címei ki vannak kapcsolva. Az alábbi fájlokat továbbra is kérheti, a hírcsatornák pedig mindenki számára elérhetők: { $feeds }
channel-no-address = Ennek a telepítésnek nincs nyilvános címe, ezért nincs mire feliratkozni. A fájlokat a mai állapot szerint így is kérheti.
channel-renew-ask =
    <b>Új címeket kér?</b>
    A naptár, az oldal és az e-mail új címet kap, a régiek azonnal megszűnnek. Minden feliratkozott naptárra újra fel kell iratkozni.
channel-renewed = Ezek a címek újak. A régiek már nem működnek.
channel-group-private = Ezek a címek titkosak, ezért nem valók csoportba. Egy adminisztrátor privát csevegésben láthatja őket nálam, az alábbi gombbal.
channel-nothing-saved = Nincs mentett, határidővel rendelkező felhívása és nincs helye kerekasztalnál, ezért nincs mit a naptárba írni.
channel-gone = Ez a csevegés itt már nem ismert.
channel-ics = A határidői és kerekasztalai a mai állapot szerint, naptárfájlban.
channel-eml = Az összefoglalója a mai állapot szerint. A fájl piszkozatként nyílik meg a levelezőprogramban.
channel-privacy =
    <b>Telegram nélkül</b>
    Ha a /calendar paranccsal címeket kért, tároljuk, mióta vannak. Aki ismeri valamelyiket, elolvashatja, amit mutat. A /forget parancs azonnal megszünteti őket.
channel-busy = Rövid időn belül sok kérés érkezett. Kérjük, próbálja meg újra egy perc múlva.

button-channel-copy = Naptár címének másolása
button-channel-page = Összefoglaló megnyitása
button-channel-ics = Naptár fájlként
button-channel-eml = Összefoglaló e-mailként
button-channel-renew = Új címek kérése
button-channel-renew-yes = Igen, újakat kérek
button-channel-renew-no = Nem, maradjanak
button-channel-off = Címek kikapcsolása
button-channel-on = Címek bekapcsolása
button-channel-private = Megtekintés privátban

channel-event-about = Határidő: { $when }, a nap még nincs közzétéve: { $title }
channel-event-stage = Határidő { $stage }: { $title }
calendar-name = { $assistant }: határidőim
calendar-name-calls = { $assistant }: határidők

page-title = { $assistant }: az Ön összefoglalója
page-title-region = { $assistant }: régiós összefoglaló ({ $region })
page-day = Adatok napja: { $day }
page-subject = { $assistant }: az Ön összefoglalója, { $day }
page-subject-region = { $assistant }: régiós összefoglaló ({ $region }), { $day }
page-contents = Ezen az oldalon
page-section = { $heading } ({ $count })
page-new = Új az elmúlt 7 napban
page-changed = Módosult
page-closing = 14 napon belül zárul
page-open = További nyitott
page-nothing = Jelenleg nincs nyitott, megfelelő felhívás.
page-needs = A régió igényei: { $needs }
page-needs-all = Ennél a régiónál még nincsenek megadva igények, ezért minden igény számít.
page-links = Más módok az olvasásra
page-link-calendar = Naptárfájl az Ön határidőivel
page-link-calendar-region = Naptárfájl ezekkel a határidőkkel
page-link-mail = Ugyanez e-mailként
page-link-feeds = Hírcsatornák RSS-olvasóhoz
page-secret = Az oldal címét csak Ön ismeri. Kérjük, ne adja tovább.
page-attached = A csatolt fájl beírja a határidőket a naptárába.
page-name-calendar = hataridok
page-name-digest = osszefoglalo

feeds-heading = Hírcsatornák az uniós felhívásokról
feeds-about = Mindegyik hírcsatorna a nyitott vagy várható felhívásokat tartalmazza, a legújabb változás elöl. A hírcsatorna címét írja be egy RSS-olvasóba; fiók nem szükséges.
feeds-all = Minden felhívás
feeds-needs = Igények szerint
feeds-regions = Régiók szerint
feeds-programmes = Programok szerint
feeds-digests = Régiós összefoglalók oldalként
feeds-any-region = Minden más NUTS-régiónak is van hírcsatornája: írja be a kódját a fenti kód helyére.
feeds-both = Egy igényhez egy régióban: feeds/need/{ $need }/region/{ $region }.atom
feeds-languages = Más nyelveken
feed-title = { $assistant }: { $of }
feed-subtitle = Nyitott vagy várható felhívások, a legújabb változás elöl.
feed-deadline = Határidő: { $when }
feed-deadline-about = Határidő: { $when }, a nap még nincs közzétéve
feed-further = További határidők: { $when }
feed-changed = Módosult: { $what }
feed-where = Terület: { $places }

gone-heading = Ez a cím már nincs használatban
gone-about = Új cím váltotta fel, vagy kikapcsolták. Az érvényes címet a csevegésben a /calendar parancs mutatja.
lost-heading = Ezen a címen nincs semmi
lost-about = Talán hiányzik egy betű. Minden nyilvános hírcsatorna szerepel a hírcsatornák oldalán.
busy-heading = Túl sok kérés
wrong-method-heading = Ez a cím csak olvasható
broken-heading = Itt hiba történt
broken-about = A hiba nem Önnél van. Kérjük, próbálja meg újra néhány perc múlva.
