# Helyek: mit állít be a szervező egy asztalnál, és mit kérdez jelentkezéskor.

seats-gauge = { $group }: { $taken } / { $quota }
seats-beyond = { $count ->
    [one] még 1 nyílt helyen
   *[other] még { $count } nyílt helyen
}
seats-offered = ebből { $count } egyelőre csak felajánlva
balance-nobody = Még senki sem jelentkezett.
balance-missing = Még senki ezekből: { $groups }.
balance-lopsided = A foglalt helyek több mint fele egy csoporté: { $group }.
balance-full = Minden csoport a tervek szerint jelen van.
balance-good = Minden csoport képviselve van.

desk-button-people = Résztvevők és kérések
desk-button-seats = Helyek
desk-button-asks = Kérdések jelentkezéskor
desk-button-hosts = Társszervezők
desk-button-place = Helyszín és nyelvek
desk-button-date = Időpont módosítása
desk-button-series = Sorozat
desk-button-reopen = Mégis megtartjuk
button-undo = Visszavonás
button-more-settings = További beállítások
host-approval-on = Minden jelentkezésről Ön dönt.
host-approval-off = Aki jelentkezik, azonnal szabad helyet kap.

seats-how = A + hozzáad egy helyet, a − elvesz egy szabadot. A szabad helyet a várakozók azonnal megkapják ajánlatként.
seats-open-name = Nyílt helyek
seats-released-now = A csoportok szabad helyei mindenki előtt nyitva állnak.
button-approval-on = Döntés minden jelentkezésről
button-approval-off = Felvétel döntés nélkül
approval-off-ask = { $count ->
    [one] <b>1 kérés nyitott.</b> Ha nem dönt többé, felvesszük. Ha nincs hely, várakozik.
   *[other] <b>{ $count } kérés nyitott.</b> Ha nem dönt többé, érkezési sorrendben felvesszük őket. Akinek nem jut hely, várakozik.
}
button-approval-let-in = Felvétel
button-approval-keep = Továbbra is én döntök
button-release-now = Megnyitás mindenkinek most
button-release-back = Ismét a csoportoknak
button-release-before = { $count ->
    [one] Megnyitás 1 nappal előtte
   *[other] Megnyitás { $count } nappal előtte
}

people-heading = <b>Résztvevők ennél az asztalnál</b>
person-state = { $state ->
    [requested] helyet kér
    [seated] van helye
    [offered] ajánlatot kapott
    [waiting] várakozik
    [refused] kérés elutasítva
    [removed] hely visszavéve
    [attended] részt vett
    [absent] nem jött el
   *[else] visszalépett
}
person-two = 2 fő
person-guest = Telegram nélkül
person-answers-open = hiányzó válaszok
person-date = { $state ->
    [yes] eljön az új időpontban
   *[else] az új időpont még nincs megerősítve
}
person-no-name = Nem adott meg nevet.
person-name-host = A nevet csak a szervezők látják.
person-answer = <b>{ $question }</b> { $answer }
person-answer-none = még nincs válasz
person-facilitator = moderátor
answer-yes-no = { $answer ->
    [yes] Igen
   *[else] Nem
}
button-approve = Hely adása
button-refuse = Elutasítás
button-reconsider = Vissza a kérésekhez
button-remove = A hely visszavétele
button-readmit = Visszavonás: hely visszaadása
button-to-cohost = Társszervezővé tétel
button-people = ‹ Résztvevők
remove-ask =
    <b>Visszaveszi ezt a helyet?</b>
    Akié, egyszer értesül róla, és újra jelentkezhet, a sor végére. Írjon most indokot, továbbítjuk, vagy folytassa indok nélkül.
button-remove-yes = Visszavétel indok nélkül
button-remove-no = Nem, maradjon

asks-heading = <b>Kérdések jelentkezéskor</b>
asks-none = Egyelőre nincs kérdés. Legfeljebb öt kérdést tehet fel.
asks-privacy = A válaszokat csak a szervezők látják. A találkozó után 90 nappal törlődnek.
ask-kind = { $kind ->
    [number] szám
    [yes-no] igen vagy nem
    [choice] választás
   *[else] szöveg
}
ask-required = { $state ->
    [on] választ várunk
   *[else] nyitva maradhat
}
ask-new = Írja le a kérdést egy sorban. Kérjük, ne kérdezzen olyat, amire nincs szüksége.
ask-words = Írja le újra a kérdést, egy sorban.
ask-choices = Írjon két–hat lehetőséget, mindegyiket külön sorba.
ask-dropped = Ezt a kérdést már nem tesszük fel.
button-ask-new = Kérdés feltevése
button-ask-words = Más szavakkal
button-ask-kind = Válasz: { $kind }
button-ask-must = Választ várok
button-ask-may = Nyitva maradhat
button-ask-up = Feljebb
button-ask-drop = Ne kérdezzük többé
cannot-ask-many = Már öt kérdés van. Előbb vegyen ki egyet.
cannot-ask-gone = Ezt a kérdést már nem tesszük fel.
cannot-ask-empty = Kérjük, írja le szavakkal a kérdést.
cannot-ask-choices = Két–hat különböző lehetőség kell, mindegyik külön sorban.

place-heading = <b>Helyszín és nyelvek</b>
place-online = <b>Helyszín:</b> online
place-at = <b>Helyszín:</b> { $place }
place-map = <a href="{ $url }">Megtekintés térképen</a>
link-at = <b>Csatlakozás:</b> { $link }
link-later = A csatlakozási link 24 órával a kezdés előtt érkezik.
link-none = Még nincs csatlakozási link.
link-seen = Csak az látja, akinek van helye, a kezdés előtti 24 órától.
languages-none = <b>Nyelvek:</b> nincs megadva
languages-ask = Milyen nyelveken beszélnek az asztalnál? Egy koppintás hozzáad egyet vagy elveszi.
address-ask = Írja le a címet, vagy küldjön helyzetet: akinek van helye, térképen megnyithatja.
link-ask = Illessze be a csatlakozási linket. Így kezdődik: https://
link-bad = Ezt a böngésző nem tudja találkozó linkjeként megnyitni. Így kezdődik: https:// vagy http://, például https://meet.example.eu/skills
button-address = Cím megadása
button-online = Csak az interneten
button-link = Link megadása
button-link-off = Link törlése
button-languages = Nyelvek
button-map = Térkép
map-spot-only = A hely a térképen

date-heading = <b>Időpont</b>
date-confirmed = <b>Megerősítette az új időpontot:</b> { $yes }. <b>Még nincs válasz:</b> { $open }
date-how = Válasszon napot, vagy írja le a napot és az órát így: 2026-05-12 10:00, a saját ideje szerint.
date-sure =
    <b>Áthelyezi ezt a kerekasztalt?</b>
    Eddig: { $old }
    Ezután: { $new }
    Minden jelentkező megtudja mindkét időpontot. Akinek van helye, megerősítést kap kérésként, és hallgatással semmit sem veszít. A naptárakat a „{ $button }” gomb fájlja frissíti.
button-date-yes = Igen, áthelyezem
button-date-no = Nem, maradjon
button-date-back = Visszavonás: régi időpont

hosts-heading = <b>Társszervezők</b>
hosts-none = Ezt az asztalt egyedül vezeti. Egy társszervező mindent megtehet, amit Ön.
hosts-add = Ki segítsen ennél az asztalnál? Linket is küldhet valakinek.
hosts-nobody = Nincs már kiből választani. Linket küldhet valakinek.
hosts-link = Küldje el ezt a linket egy személynek. Aki elsőként megnyitja, társszervező lehet. Egyszer használható, eddig: { $when }. { $link }
button-host-add = Társszervező választása
button-host-link = Link társszervezőnek
button-host-link-off = A link visszavonása
button-host-off = Kivétel: { $who }
button-host-hand = Az asztal átadása: { $who }
button-host-leave = Nem segítek tovább
cohost-invite = <b>Arra kérik, segítsen vezetni ezt a kerekasztalt</b>
cohost-invite-how = Társszervezőként látja, ki jön, és mindent megtehet, amit a szervező.
button-cohost-yes = Igen, segítek
cohost-declined = Feljegyeztük. A link marad; senki sem értesült róla.
cannot-host-gone = Ezt a linket felhasználták, visszavonták, vagy túl régi. Kérjen újat a szervezőtől.
cannot-host-group = Társszervező csak személy lehet. Nyissa meg a linket a velem folytatott privát csevegésben.
cannot-host-already = Ezt az asztalt már Ön vezeti.
cannot-host-unknown = Ez a személy nem választható. Inkább küldjön linket.
host-left = Már nem segít vezetni ezt az asztalt.

series-place = Asztal egy sorozatban: { $n } / { $total }.
series-alone = Ez az asztal egyelőre önálló.
series-how = Mikor üljön össze újra? A helyek, kérdések, társszervezők, nyelvek és a helyszín megmaradnak.
button-again = { $every ->
    [2] Újra 2 hét múlva
    [4] Újra 4 hét múlva
   *[else] Újra egy hónap múlva
}
again-ask = <b>A következő:</b> { $when }. Kit hívjunk meg először?
button-again-first = Előbb ezt az asztalt, egy nappal
button-again-all = Mindenkit egyszerre
button-series-before = ‹ Az előző
button-series-after = A következő ›
button-cancel-all = Minden későbbi lemondása is
button-cancel-reason = Lemondás indokkal
cancel-reason-ask = Írja le az indokot. Minden jelentkező megtudja.
button-reopen-all = Minden későbbi is

button-two = Két személy jelentkezése
two-ask =
    <b>Hely két személynek?</b>
    Mindkét helyet megkapják, vagy mindkettőre várnak. Melyik csoportnak?
button-one = Csak egyikünk jön
one-ask = A másik hely a várakozóké lesz, és ez nem vonható vissza. Csak egy személy jön?
button-one-yes = Igen, csak egy
button-one-no = Nem, mindketten
name-ask =
    <b>Láthatják a nevét a többiek az asztalnál?</b>
    A jelentkezés lezárásáig módosíthatja, a nevét pedig bármikor visszavonhatja. A név a találkozó után 90 nappal törlődik.
button-name-table = Igen, az egész asztal
button-name-last = { $shown ->
    [table] Mint legutóbb, mindenkinek: { $name }
   *[else] Mint legutóbb, a szervezőknek: { $name }
}
button-name-host = Csak a szervezők
button-name-nobody = Nem
name-type = Írja le a nevét és, ha szeretné, vessző után a szervezetét.
name-partner = Ki jön Önnel? Kérdezze meg, elmondhatja-e, majd írja le a nevet.
name-back = <b>A nevét ennél a kerekasztalnál többé senki sem látja.</b> A korábban elküldött anyagokban még szerepel.
button-name-back = A nevem visszavonása
question-step = Kérdés: { $n } / { $total }
question-now = Válasza: { $answer }
question-number = Kérjük, számot írjon, csak számjegyekkel.
question-choose = Kérjük, gombbal válasszon.
answers-heading = <b>Az Ön neve és válaszai</b>
answers-thanks = Köszönjük, ez minden. A jelentkezés lezárásáig módosíthatja: „{ $button }” a kártyán.
answers-name = { $state ->
    [table] <b>Az Ön neve, az egész asztalnak:</b> { $name }
    [host] <b>Az Ön neve, csak a szervezőknek:</b> { $name }
   *[else] Az Ön neve nem látszik.
}
button-answers = Nevem és válaszaim
button-change = Módosítás
button-card = Az asztal megjelenítése

mine-removed = A szervező visszavette a helyét. Újra jelentkezhet, a várólista végére.
notice-queued = <b>A szervező felvette Önt. Még nincs szabad hely, Ön a várólistán van</b>
notice-refused = <b>A szervező nem tudott helyet adni Önnek</b>
notice-removed = <b>A szervező visszavette a helyét. Újra jelentkezhet</b>
notice-reconsidered = <b>A szervező újra megvizsgálja a jelentkezését. Az eredményről értesítjük</b>
notice-reason = <b>Indok:</b> { $reason }
notice-moved = <b>Egy kerekasztal új időpontot kapott</b>
notice-moved-was = Eddig: { $when }
notice-moved-ask = Eljön az új időpontban? A helye megmarad, amíg le nem mond róla.
notice-confirm = <b>Eljön az új időpontban?</b>
notice-reopened = <b>Ezt a kerekasztalt mégis megtartjuk</b>
notice-answers = <b>A kerekasztal szervezői kérdeztek Öntől valamit</b>
notice-answers-safe = A helye biztos. A válasz segíti a felkészülést.
notice-requests = { $count ->
    [one] <b>1 helykérés vár Önre</b>
   *[other] <b>{ $count } helykérés vár Önre</b>
}
notice-cohost = <b>Mostantól társszervezőként segít egy kerekasztalnál</b>
notice-cohost-follow = <b>Folytatódik a kerekasztal, amelynek társszervezője: íme a következő találkozó</b>
notice-cohost-off = <b>Már nem segít ennél a kerekasztalnál</b>
notice-cohost-joined = <b>Új társszervező csatlakozott a kerekasztalához</b>
notice-cohost-now = <b>Átadta a kerekasztalát, és most társszervező</b>
notice-host-now = <b>Ön lett egy kerekasztal szervezője</b>
notice-no-host = <b>Egy kerekasztalnak nincs már szervezője, és senki sem vezeti</b>
notice-no-host-how = Üzemeltetőként kezelheti, és társszervezőket nevezhet ki.
notice-again = <b>Egy sorozat következő kerekasztala, amelyen Ön részt vett</b>

refusal-release-used = { $seated ->
    [one] A megnyitás óta 1 helyet elfoglaltak, ezért nem vonható vissza.
   *[other] A megnyitás óta { $seated } helyet elfoglaltak, ezért nem vonható vissza.
}
refusal-cohosts-full = Legfeljebb { $wanted } társszervező lehet.
refusal-not-cohost = Csak társszervező lehet szervező.
