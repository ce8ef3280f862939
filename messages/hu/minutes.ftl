# At the table: who is here, decisions and actions, the minutes.

hosts-only = Döntést és feladatot csak a kerekasztal szervezői jegyezhetnek fel.

button-here = Itt vagyok
button-not-here = Mégsem vagyok itt
notice-here = <b>A jelenléte be van jegyezve.</b>
door-no-seat = <b>Ennél a kerekasztalnál nincs helye.</b> Kérem, forduljon a szervezőhöz.
door-waiting = <b>Ön a várólistán van.</b> A szervező tudja, hogy itt van, és helyet adhat, ha van szabad hely.
person-unnamed = { $country ->
    [none] { $group }, { $nth }. számú
   *[else] { $group }, { $country }, { $nth }. számú
}
door-count = <b>Jelen:</b> { $came } / { $seats }. <b>Hiányzik:</b> { $absent }
door-group = { $group }: { $came } / { $seats }
door-countries = <b>Országonként:</b> { $countries }
door-asks = <b>Az ajtónál, hely nélkül:</b> { $people }. Szabad helyek: { $free }
door-how = Koppintson valakire a jelenlét bejegyzéséhez; újabb koppintás visszavonja.
door-not-held = <b>A jelzés szerint ez a találkozó nem jött létre.</b>
button-absent = Hiányzik
button-was-absent = Hiányzik: { $person }
button-walk-in = Hely adása: { $person }
button-walk-out = Hely visszavétele: { $person }
button-others-absent = A többiek hiányoztak
button-others-back = Visszavonás: a többiek hiánya
button-held = A találkozó megvolt
button-not-held = A találkozó elmaradt
held-ask = <b>Megvolt a találkozó?</b> Senki jelenlétét nem rögzítették, és semmit sem jegyeztek fel.
button-door-code = QR-kód az ajtóhoz
qr-here = <b>Jelenlét a kerekasztalnál</b>
qr-scan-here = Olvassa be a jelenléthez
refusal-no-free-seat = Nincs szabad hely.
refusal-not-waiting = Az ajtónál csak az kaphat helyet, aki a várólistán van.
refusal-doors-closed = A jelenlétet már nem lehet önállóan bejegyezni. A szervező ezt még megteheti.

desk-button-door = Ki van itt
desk-button-came = Ki volt itt
desk-button-minutes = Emlékeztető
desk-button-survey = Kérdőív
desk-button-outcome = Eredmény
desk-button-follow = Következő találkozó

minutes-heading = <b>Emlékeztető</b>
minutes-corrected = <b>Javított emlékeztető, { $edition }. változat</b>
minutes-draft = <b>Az emlékeztető tervezete.</b> Az elküldésig csak a szervezők látják.
minutes-draft-changed = <b>Az emlékeztető az elküldése óta megváltozott.</b> Kérem, küldje el a javítást.
minutes-are-sent = <b>Az emlékeztető, ahogy el lett küldve</b>
minutes-draft-told = <b>A találkozó véget ért.</b> Az emlékeztető tervezete elkészült, és még bejegyezhető, ki volt jelen.
minutes-came = <b>Jelen volt:</b> { $count }
minutes-countries = Országok: { $count }
minutes-group = { $group }: { $count }
minutes-absent = Hiányzott: { $count }
minutes-names = <b>Hozzájárulásukkal megnevezve:</b> { $names }
minutes-decisions = <b>Döntések</b>
minutes-actions = <b>Feladatok</b>
minutes-carried = <b>Még nyitott a múltkori óta</b>
minutes-nothing = Még nincs feljegyzett döntés vagy feladat.
minutes-next = <b>Következő találkozó:</b> { $when }
minutes-more = További a PDF-ben: { $count }
minutes-sign = { $sign ->
    [new] új
    [changed] módosítva
   *[else] törölve
}
minutes-as-of = Állapot: { $day }
minutes-none = Ehhez a kerekasztalhoz még nincs emlékeztető.
minutes-which-line = <b>Melyik sor?</b>
minutes-send-ask = <b>Elküldi az emlékeztetőt mindenkinek, akinek helye volt?</b> Címzettek: { $count }. Visszavonni nem lehet, csak javítani.
minutes-send-nobody = <b>Senki másnak nem volt helye: nincs kinek elküldeni.</b> A saját példánya itt van, PDF-ben is.
minutes-correct-ask = <b>Elküldi a javított emlékeztetőt?</b> Címzettek: { $count }. A változás meg van jelölve.
minutes-nothing-new = Az emlékeztető elküldése óta semmi sem változott.
item-words = { $words }
action-you = Ön
action-host = szervező
action-nobody = még senki
action-due = határidő: { $day }
action-done = { $by ->
    [host] kész, a szervező jegyezte be
   *[else] kész
}
action-host-words = szervező, én
action-by-words = határidő

button-minutes-pdf = PDF
button-minutes-edit = Sor módosítása
button-minutes-send = Küldés mindenkinek
button-send-yes = Igen, küldés
button-minutes-correct = Javítás küldése
button-to-minutes = Vissza az emlékeztetőhöz
button-next-table = A következő találkozó
button-last-minutes = Az előző találkozó emlékeztetője
button-note-decision = Döntés hozzáadása
button-note-action = Feladat hozzáadása
button-item-reword = Átfogalmazás
button-item-strike = Törlés
button-item-restore = Visszaállítás
button-item-who = Ki végzi el
button-item-when = Meddig
button-owner-me = Én
button-owner-nobody = Még senki
button-by-1w = 1 hét múlva
button-by-2w = 2 hét múlva
button-by-deadline = A felhívás határideje előtt
button-by-none = Nincs határidő

item-ask-decision = Mi a döntés? Kérem, írja le, soronként egy döntést.
item-ask-action = Mi a teendő? Kérem, írjon soronként egy feladatot, tetszőleges sorrendben: @ki, mit, meddig. Példa: @oktatás költségvetés elkészítése március 15-ig
item-ask-reword = Kérem, írja le újra ezt a sort.
action-who = <b>Ki végzi el?</b>
action-who-unclear = Nem világos, ki az, hogy „{ $said }”.
action-who-several = „{ $said }” több embert is jelenthet.
action-when = <b>Meddig?</b> Koppintson, vagy írjon egy napot.
action-when-unclear = Ezt a napot nem értem. Kérem, így írja: március 15-ig
item-long = Ez túl hosszú. Egy sor legfeljebb { $most } karakter.
item-gone = Ez a sor már nincs meg.
noted = <b>Feljegyezve.</b> Egy sor módosításához koppintson a számára.
which-table-ask = <b>Melyik kerekasztalnál?</b>
no-table-meant = Nincs olyan kerekasztala, amelyhez ez feljegyezhető.
