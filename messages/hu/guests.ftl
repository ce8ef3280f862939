# Guests without a chat, on a host's desk, and the link to the page on which they sign up.

desk-button-guests = Vendégek Telegram nélkül
desk-button-weblink = Jelentkezési oldal

guests-heading = <b>Vendégek Telegram nélkül</b>
guests-about = A vendégekre ugyanazok a szabályok vonatkoznak, mint mindenkire: helyek csoportonként, várólista, felajánlott helyek. Velem nincs csevegésük, ezért a helyükről a szervező kap hírt, és ő adja tovább. A neveket itt csak a kerekasztal szervezői látják.
guests-none = Még nincs bejegyzett vendég.
guests-full = Ennek a kerekasztalnak annyi vendége van, amennyit kezelni tudok.
guests-to-inform = Kérem, értesítse azokat a vendégeket is, akiknek nincs csevegésük velem: { $names }
guest-gone = Ez a vendég itt már nem ismert.
guest-stands = { $party ->
    [pair] { $group }, kétfős küldöttség: { $state }
   *[else] { $group }: { $state }
}
guest-is-named = még nincs jelentkezés
guest-is-requested = a szervező döntésére vár
guest-is-refused = a szervező elutasította
guest-is-seated = van helye
guest-is-waiting = várólistán
guest-is-offered = hely fenntartva, válaszra vár
guest-is-declined = a felajánlott hely elutasítva
guest-is-lapsed = nem jött időben válasz
guest-is-withdrawn = hely visszaadva
guest-is-removed = a szervező visszavette a helyét
guest-is-cancelled = a kerekasztal elmarad
guest-is-attended = részt vett
guest-is-absent = nem vett részt
guest-organisation = Szervezet: { $words }
guest-country = Ország: { $words }
guest-shown = A többi résztvevő láthatja, ki ez a vendég.
guest-not-shown = A többi résztvevő nem látja, ki ez a vendég. Ezt csak maga a vendég engedélyezheti a saját oldalán.
guest-own-page = A vendég saját oldala mutatja, hogyan áll a jelentkezése, és fogadja a válaszait. Kérem, adja tovább a címét: { $link }
guest-ask-name = Mi a vendég neve? Kérem, írja meg nekem.
guest-ask-why = A nevet ehhez a kerekasztalhoz őrizzük, és 12 hónappal utána töröljük. Kérem, mondja el ezt a vendégnek.
guest-ask-group = <b>{ $name }</b>: melyik csoportban?
guest-ask-party = <b>{ $name }</b>: egy személy, vagy kétfős küldöttség, amely mindkét helyet megkapja vagy egyiket sem?
guest-ask-organisation = <b>{ $name }</b>: melyik szervezet? Kérem, írja meg nekem, vagy írjon kötőjelet (-), ha nincs.
guest-ask-country = <b>{ $name }</b>: melyik ország? Kérem, válassza ki lent, vagy írja meg nekem.
guest-bad-name = A névben legalább egy betű van; a karakterek legnagyobb száma: { $most }.
guest-long-organisation = A karakterek legnagyobb száma: { $most }.
guest-no-country = Nem ismerek ilyen nevű országot: „{ $said }”.
guest-notice-offer = <b>Szabad hely az Ön vendégének: { $name }</b>
guest-notice-seated = <b>Az Ön vendégének van helye: { $name }</b>
guest-notice-lapsed = <b>Az Ön vendégének szóló ajánlat lejárt: { $name }. A helyet a következő jelentkező kapta meg</b>
guest-notice-closed = <b>A jelentkezés lezárult, az Ön vendégének nem szabadult fel hely: { $name }</b>
guest-pass-on = Kérem, mondja el a vendégnek, akinek nincs csevegése velem.

button-guest-add = Vendég hozzáadása
button-guest-all = Minden vendég
button-guest-sheet = A vendég adatai
button-guest-group = Csoport választása
button-guest-one = Egy személy
button-guest-two = Kétfős küldöttség
button-guest-yes = Igen, elfogadja a helyet
button-guest-no = Nem, köszöni
button-guest-out = Levétel a listáról
button-guest-in = Újra jelentkezés
button-guest-organisation = Szervezet
button-guest-country = Ország
button-guest-link = A vendég címének másolása

weblink-heading = <b>Jelentkezési oldal vendégeknek</b>
weblink-about = Ezen a weboldalon Telegram nélkül lehet jelentkezni, ugyanazokkal a szabályokkal, mint bárki más, és saját nyelven.
weblink-none = Ennek a kerekasztalnak még nincs oldala.
weblink-off = Az oldal le van zárva. Az ott jelentkezett vendégek megtartják saját oldalukat.
weblink-no-web = Ennek a telepítésnek nincs nyilvános címe, ezért nem tud oldalt mutatni. Az üzemeltető beállíthat egyet (web.address a beállításokban). Vendégeket név szerint így is felvehet.
weblink-address = <code>{ $link }</code>
weblink-pass-on = Akinek megvan ez a cím, jelentkezhet. Adja tovább azoknak, akiket meg szeretne hívni.
weblink-renewed = Ez a cím új. A régi már nem működik.
weblink-renew-ask =
    <b>Új címet kér?</b>
    A régi azonnal megszűnik, plakátokon és levelekben is. A jelentkezett vendégek megtartják saját oldalukat.
button-weblink-open = Oldal megnyitása
button-weblink-again = Oldal újranyitása
button-weblink-copy = Cím másolása
button-weblink-page = Oldal megtekintése
button-weblink-qr = Az oldal QR-kódja
button-weblink-renew = Új cím kérése
button-weblink-renew-yes = Igen, új címet kérek
button-weblink-renew-no = Nem, marad
button-weblink-back = A régi cím visszavétele
button-weblink-close = Oldal lezárása
qr-signup = <b>A jelentkezési oldal QR-kódja</b>
qr-scan-signup = Beolvasás: jelentkezés a kerekasztalra
