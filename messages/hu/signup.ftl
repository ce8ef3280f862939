# The page on which guests sign up for a roundtable, and each guest's own page.

signup-title = Kerekasztal: { $title }
signup-languages = Ez az oldal más nyelveken
signup-seats = Helyek
signup-form = Jelentkezés
signup-mistakes = Még nincs minden kitöltve. Kérem, nézze meg, mi van lent megjelölve.
signup-old-form = Ez az oldal nagyon sokáig volt nyitva. Kérem, nézze át az adatait, és küldje el újra.
signup-full = Ez az oldal nem fogad több jelentkezést. Kérem, forduljon a szervezőhöz.
signup-busy = Az imént nagyon sok jelentkezés érkezett. Kérem, várjon egy percet, és küldje el újra; az adatai itt vannak.
signup-group = Melyik csoportba tartozik?
signup-room = { $room ->
    [free] van szabad hely
   *[else] várólista
}
signup-party = Hányan jönnek?
signup-party-one = Egy személy
signup-party-two = Kétfős küldöttség: mindketten helyet kapnak, vagy egyikük sem
signup-name = Az Ön neve
signup-organisation = Az Ön szervezete
signup-optional = nem kötelező
signup-country = Az ország, ahonnan jön
signup-country-choose = Kérem, válasszon
signup-country-other = Másik ország
signup-shown = A többi résztvevő láthatja a nevemet és a szervezetemet
signup-website = Kérem, hagyja üresen ezt a mezőt
signup-send = Jelentkezés elküldése
signup-privacy = Az adatait ehhez a kerekasztalhoz őrizzük. A szervezők mindet látják; a többi résztvevő a nevet és a szervezetet csak akkor, ha Ön engedi. A kérdésekre adott válaszokat 90 nappal, a többit 12 hónappal a kerekasztal után töröljük, vagy azonnal, ha a saját oldalán kéri. Az oldal nem használ sütiket.
signup-error-group = Kérem, válassza ki a csoportját.
signup-error-party = Kérem, válassza ki, hányan jönnek.
signup-error-name = Kérem, írja be a nevét; a karakterek legnagyobb száma: { $most }.
signup-error-organisation = A karakterek legnagyobb száma: { $most }.
signup-error-country = Kérem, válassza ki az országát.
signup-error-answer = Kérem, válaszoljon erre a kérdésre.
signup-error-choice = Kérem, válasszon egyet a válaszok közül.
signup-error-asked = Ez a kérdés új vagy megváltozott. Kérem, nézze meg, majd küldje el újra.
signup-asks-changed = A szervező időközben módosította a kérdéseket. Kérem, nézze át a válaszait, és küldje el újra.
signup-leave-open = Nem válaszolok

signup-own-title = Az Ön helye: { $title }
signup-own-heading = Az Ön helye
signup-own-keep = <b>Őrizze meg ennek az oldalnak a címét.</b> Senki nem ír Önnek: itt látja, hogyan áll a jelentkezése, itt fogadhatja el az Önnek fenntartott helyet, módosíthatja az adatait vagy adhatja vissza a helyét. A cím csak az Öné.
signup-own-waiting = Ha felszabadul egy hely, fenntartjuk Önnek, itt megjelenik, és a szervező is értesül róla. Kérem, nézzen ide újra.
signup-own-details = Az Ön adatai
signup-own-save = Adatok mentése
signup-own-saved = Az adatok mentve.
signup-own-again = Újra jelentkezem
signup-own-leave = Visszaadom a helyemet
signup-own-leave-sure = A helyét azonnal a következő jelentkező kapja meg.
signup-own-leave-yes = Igen, visszaadom
signup-own-erase = Lemondás és az adataim törlése
signup-own-erase-sure = Ön visszaadja a helyét, a nevét, szervezetét, országát és válaszait pedig azonnal és véglegesen töröljük. Ezzel ez az oldal is megszűnik.
signup-own-erase-yes = Igen, töröljön mindent
signup-own-calendar = Mentés a naptáramba
signup-own-join-later = Az online részvétel linkje a kezdés előtt 24 órával jelenik meg itt.
signup-gone-heading = Ez az oldal már nem létezik
signup-gone-about = Lezárták, más címet kapott, vagy mindent töröltek róla. Többet az mondhat, aki meghívta Önt.
signup-wrong-heading = Ezt nem lehetett elolvasni
signup-wrong-about = Kérem, menjen vissza az oldalra, töltse be újra, és küldje el még egyszer.
