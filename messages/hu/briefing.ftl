# Az anyag a kerekasztal előtt, és a kezelőfelület oldalai, amelyek előkészítik.

pdf-page = { $page }. oldal, összesen { $pages }
button-briefing = Háttéranyag
button-paper = PDF-ként
button-table-show = Kerekasztal megtekintése

briefing-title = Háttéranyag: { $title }
briefing-news = Új az előző háttéranyag óta: { $parts }
briefing-part-when = az időpont
briefing-part-where = a helyszín
briefing-part-agenda = a napirend
briefing-part-calls = a megvitatott felhívások
briefing-part-changed = változás egy felhívásban
briefing-part-note = a szervező üzenete
briefing-paper = Ugyanez nyomtatásra vagy megőrzésre.
briefing-as-of = Adatok időpontja: { $when }. A résztvevők köre még változhat.
briefing-note = A szervező üzenete
briefing-agenda = Napirend
briefing-call = A felhívás
briefing-call-further = Szintén napirenden
briefing-can-apply = <b>Ki pályázhat:</b> { $who }
briefing-changed = <b>Változások a kerekasztal megnyitása óta:</b>
briefing-unchanged = A kerekasztal megnyitása óta változatlan.
briefing-who = Kik jönnek
briefing-coming = { $count ->
    [0] Még senkinek nincs helye, összes hely: { $capacity }
    [one] 1 főnek van helye, összes hely: { $capacity }
   *[other] { $count } főnek van helye, összes hely: { $capacity }
}
briefing-group = { $group }: { $taken } (fenntartva: { $quota })
briefing-group-open = { $group }: { $taken }
briefing-missing = Még senki ezekből: { $groups }
briefing-countries = Országok szerint: { $countries }
briefing-names = Akik hozzájárultak nevük közléséhez: { $names }
briefing-similar = Hasonló nyitott felhívások
briefing-carried = Még nyitott a múltkori óta
briefing-similar-line = <a href="{ $url }">{ $title }</a>: { $when }
briefing-courses = Képzések ezekhez az igényekhez
briefing-course = <a href="{ $url }">{ $title }</a> ({ $provider })
briefing-refused = A háttéranyag azoknak szól, akiknek van helyük.

agenda-explore = A felhívás feltárása
agenda-explore-1 = Köszöntés, és kik vannak itt
agenda-explore-2 = A felhívás röviden: mit fizet, ki pályázhat, meddig
agenda-explore-3 = Mire van szüksége az egyes régióknak, és mit hozhatnak
agenda-explore-4 = Ötletek közös projektre
agenda-explore-5 = Ki folytatja, és a következő lépések
agenda-partners = Partnerkeresés
agenda-partners-1 = Köszöntés, és mi változott a felhívásban
agenda-partners-2 = A projekt ötlete öt mondatban
agenda-partners-3 = Szerepek: ki vezet, ki mit csinál
agenda-partners-4 = Milyen partner hiányzik, és ki keresi meg
agenda-partners-5 = Költségvetés, önrész és a következő lépések
agenda-go-no-go = Döntés a pályázatról
agenda-go-no-go-1 = Hol tart a pályázat
agenda-go-no-go-2 = Az egyes partnerek nyitott kérdései
agenda-go-no-go-3 = Mi szól mellette, és mi ellene
agenda-go-no-go-4 = A döntés: pályázunk vagy nem
agenda-go-no-go-5 = Feladatok, felelősök és időpontok a határidőig

desk-button-briefing = Háttéranyag
desk-button-agenda = Napirend
desk-button-calls = Megvitatott felhívások
desk-button-note = Az Ön üzenete
desk-button-preview = Háttéranyag megtekintése
desk-button-briefnow = Küldés most
desk-button-brieflater = Mégis a szokásos időben
desk-button-agendaclear = Napirend eltávolítása
desk-button-agendaback = Vissza az előző állapothoz
desk-button-noteclear = Üzenet eltávolítása
desk-button-noteback = Vissza az előző állapothoz
desk-button-calladd = Hozzáadás: { $number }
desk-button-calldrop = Eltávolítás: { $number }

agenda-page = <b>Napirend</b>
agenda-none = Még nincs napirend. Válasszon egyet ezek közül, amelyet mindenki a saját nyelvén olvas, vagy írjon sajátot egyetlen üzenetben.
agenda-how = Válasszon másikat, vagy írjon sajátot egyetlen üzenetben. Akinek már megvan a háttéranyag, értesül a változásról.
agenda-long = A szöveg { $length } karakter, legfeljebb { $most } lehet. Kérjük, küldjön rövidebbet.
note-page = <b>Az Ön üzenete a háttéranyagban</b>
note-none = Még nincs. Írja meg egyetlen üzenetben: mit hozzanak, mit olvassanak el, hogyan jutnak be.
note-how = Ha módosítaná, írjon újat egyetlen üzenetben.
note-too-long = A szöveg { $length } karakter, legfeljebb { $most } lehet. Kérjük, küldjön rövidebbet.
plan-heading = <b>A háttéranyag</b>
plan-what = Időpont, helyszín, napirend, a felhívások és változásaik, kik jönnek csoport és ország szerint, hasonló felhívások: üzenetként és PDF-ként mindenkinek, akinek van helye, és a szervezőknek.
plan-when = <b>Küldés:</b> { $when }
plan-later = Aki később kap helyet, azonnal megkapja; akinek megvan, értesül a változásokról.
plan-out = Eddig ennyien kapták meg: { $count }.
plan-sending = Küldése folyamatban.
plan-agenda = Napirend: { $state ->
    [yes] van
   *[else] még nincs
}
plan-note = Az Ön üzenete: { $state ->
    [yes] van
   *[else] még nincs
}
plan-calls = { $count ->
    [0] Nincs megvitatott felhívás.
    [one] 1 felhívás van megvitatásra.
   *[other] { $count } felhívás van megvitatásra.
}
plan-reminders = Mindannyian emlékeztetőt kapnak 7 nappal, 1 nappal és 1 órával előbb. A csatlakozási link 24 órával előbb érkezik.
plan-question = <b>Az „El tud még jönni?” kérdés ideje:</b> { $when }
calls-page = <b>Megvitatott felhívások</b>
calls-how = Felhívás hozzáadásához írja be a számát, az azonosítóját vagy a címének néhány szavát.
calls-none-found = Nem található felhívás erre: „{ $typed }”.
calls-found = Melyik ezek közül?
calls-full = Egy kerekasztal legfeljebb { $most } felhívást vitat meg.
