# Emlékeztetők, valamint üzenetek a forrásokról és magáról az asszisztensről.

reminder-days = { $days ->
    [0] <b>Emlékeztető: a felhívás ma zárul</b>
    [1] <b>Emlékeztető: a felhívás holnap zárul</b>
   *[other] <b>Emlékeztető: a felhívás { $days } nap múlva zárul</b>
}
reminder-about = <b>Emlékeztető: a felhívás hamarosan zárul, a pontos napot még nem tették közzé</b>
reminder-past = <b>Ez a felhívás lezárult</b>
reminder-why = { $said ->
    [interested] Az Ön régiója érdeklődést jelzett e felhívás iránt.
   *[else] Ezt a felhívást elmentette.
}
button-no-reminders = Ne emlékeztessen többet

quorum =
    <b>Elegendő érdeklődő egy kerekasztalhoz</b>
    Erről a felhívásról szeretne egyeztetni: { $members } tag { $countries } országból.
quorum-group = • { $group }: { $count }
quorum-dates = <b>Megfelelő napok</b>
step-explore = • { $when }: lehetőségek feltárása
step-partners = • { $when }: partnerkeresés
step-go-no-go = • { $when }: döntés a pályázat benyújtásáról

source-broke = <b>Hibás forrás: { $source }</b>
source-healed = <b>A forrás ismét válaszol: { $source }</b>
source-silent = <b>A forrás nem válaszol: { $source }</b>
source-silent-meaning = Az e forrásból származó felhívások késve érkezhetnek. A többi forrást a szokásos módon nézem át. Részletek: /sources
source-last-good = Utolsó érvényes válasz: { $when }
source-never = Érvényes válasz még nem érkezett.
source-failed-since = A hiba kezdete: { $when }.
source-kept = { $count ->
    [0] Ebből a forrásból nincs tárolt élő felhívás.
    [one] Az ebből a forrásból tárolt 1 élő felhívás változatlan marad.
   *[other] Az ebből a forrásból tárolt { $count } élő felhívás változatlan marad.
}
source-new = { $count ->
    [0] Ezzel a válasszal nem érkezett új felhívás.
    [one] Ezzel a válasszal 1 új felhívás érkezett.
   *[other] Ezzel a válasszal { $count } új felhívás érkezett.
}
source-lost = <b>Hiányzó adat: { $source }</b>
    Az utolsó válaszban (felhívások: { $count }) sehol sem szerepel:
source-lost-meaning = Korábban szinte minden felhívásnál szerepelt. A választ ennek ellenére befogadtuk; kérjük, nézze meg a forrás oldalát.
lost-opens = a megnyitás időpontja
lost-cut_offs = a benyújtási határidő
lost-budget = a keretösszeg
lost-regions = a terület
lost-applicants = ki pályázhat
lost-text = a leírás

broken-not-json = A válasz nem JSON formátumú volt.
broken-not-html = A válasz nem HTML formátumú volt.
broken-not-feed = A válasz nem hírcsatorna volt.
broken-wrong-shape = A válasz felépítése eltér a korábbitól.
broken-empty = A válasz üres volt.
broken-too-few = A válaszban a szokásosnál jóval kevesebb felhívás volt.
broken-too-many = A válaszban a szokásosnál jóval több felhívás volt.
broken-too-large = A válasz túl nagy volt.
broken-truncated = A válasz megszakadt.
broken-encoding = A válasz nem olvasható: hibás a karakterkódolása.
broken-incomplete = A válasz egyes oldalai hiányoztak.
broken-status = A kiszolgáló elutasította a kérést vagy hibát jelzett.
broken-timeout = A kiszolgáló nem válaszolt időben.
broken-connect = A kiszolgáló nem volt elérhető.
broken-reset = A kapcsolat megszakadt.
broken-redirect = A cím máshová vezet.
broken-private-address = A cím magánhálózatba vezet.
broken-host-down = A kiszolgáló az imént más forrásoknál hibázott, ezért nem küldtem neki kérést.
broken-robots = A webhely nem engedi, hogy programok olvassák ezt az oldalt (robots.txt).
broken-not-table = A válasz nem táblázat volt.
broken-no-header = A táblázatban nem volt fejlécsor.
broken-parser = A válasz nem volt feldolgozható: az asszisztens hibázott.
broken-entities = A válasz olyan meghatározásokat tartalmazott, amelyeket programok nem követhetnek.
broken-address = Erről a címről semmi sem tölthető le.
broken-fault = Az asszisztens hibázott a válasz befogadásakor. A hiba helye a naplóban szerepel.
broken-other = Olyan hiba történt, amelynek itt még nincs neve. A naplóban több szerepel róla.

button-stay = Még itt vagyok
still-there =
    <b>Használja még az asszisztenst?</b>
    Már { $months } hónapja nem használta ezt az asszisztenst. Ha maradni szeretne, írjon bármilyen üzenetet, vagy koppintson egy gombra. Ellenkező esetben minden Önről tárolt adatot törlünk. A törlés napja: { $when }.
