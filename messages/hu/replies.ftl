# Az asszisztens válaszai.

trouble = A hiba itt történt, nem Önnél. Kérjük, próbálja meg újra egy perc múlva. A megadott adatok nem vesztek el.
only-text = Csak szöveget és helyzetmegosztást tudok olvasni. Felhívást néhány szóval kereshet, a parancsokat a /help mutatja.
admins-only = Csoportban ezt csak a csoport adminisztrátorai módosíthatják.
in-private-only = Kérjük, ezt privát csevegésben írja meg nekem.
facilitators-only = Kerekasztalt csak moderátorok nyithatnak meg. A jogot az asszisztens üzemeltetői adják.
keepers-only = Ezt csak az asszisztens üzemeltetői tehetik meg. Amit Ön megtehet: /help
host-only = Ezt csak a kerekasztal szervezője teheti meg.
button-unknown = Ez a gomb egy régebbi üzenethez tartozik, és már nem működik. Kérjük, kezdje újra: /calls, /roundtables vagy /settings
call-gone = Ez a felhívás itt már nem szerepel. Most nyitott: /calls
call-undated = Ennek a felhívásnak nincs közzétett jövőbeli határideje, ezért nincs mit a naptárba írni.
table-gone = Ez a kerekasztal már nem létezik. A következők: /roundtables
digest-gone = Ez az összefoglaló már nincs meg. Most nyitott: /calls
link-unknown = Ez a link itt nem vezet sehová. Most nyitott: /calls
command-unknown = Nem ismerem ezt a parancsot: „{ $said }”. Minden parancs: /help
command-unknown-near = Nem ismerem ezt a parancsot: „{ $said }”. Erre gondolt: /{ $nearest }? Minden parancs: /help

start-again = { $assistant } az Ön rendelkezésére áll. Minden beállítás: /settings
start-back = Üdvözöljük újra. Mostantól ismét kap üzeneteket. Ami közben történt, a következő összefoglalóban lesz. Minden beállítás: /settings
start-imported = { $assistant } üdvözli Önt. A profilját előkészítettük. Egy üzenetben rögtön megkapja, mi nyitott most. Minden beállítás: /settings
unblocked = Üdvözöljük újra. Mostantól ismét kap üzeneteket. Minden beállítás: /settings
group-welcome =
    <b>{ $assistant }</b>

    Jelzem ennek a csoportnak, mely uniós felhívások felelnek meg a régió igényeinek: hetente egyszer, indoklással. A csoport adminisztrátora most vagy később a /start paranccsal állíthat be.

list-page = { $page }/{ $pages }. oldal
calls-heading = { $total ->
    [0] <b>Jelenleg nincs nyitott felhívás, amely megfelel a profiljának.</b> Több igény: /needs. Nagyobb terület: /region. Tetszőleges szavakkal is kereshet.
    [one] <b>1 nyitott felhívás felel meg a profiljának</b>
   *[other] <b>{ $total } nyitott felhívás felel meg a profiljának, a legjobbak elöl</b>
}
perhaps-heading =
    { $total ->
        [0] <b>Nincs más nyitott felhívás, amely talán megfelel a profiljának.</b>
        [one] <b>További 1 nyitott felhívás felel meg talán a profiljának</b>
       *[other] <b>További { $total } nyitott felhívás felel meg talán a profiljának</b>
    }
    Csak gyenge utalásokat találtam, ezért ezekről kérés nélkül nem írok.
button-perhaps = A talán megfelelők
button-calls = ‹ A megfelelők
button-open = Megnyitás az asszisztensben
inline-about = { $programme }, határidő: { $when }
calendar-call = A felhívás határidői naptárfájlban.
calendar-call-title = Határidő: { $title }
calendar-table = A kerekasztal naptárfájlban.
calendar-table-title = Kerekasztal: { $title }

settings-heading = <b>Az Ön beállításai</b>
settings-line = <b>{ $name }:</b> { $value }
settings-name-language = Nyelv
settings-name-region = Régiók
settings-name-needs = Igények
settings-name-group = Csoport
settings-name-organisation = Szervezet
settings-name-rhythm = Gyakoriság
settings-name-quiet = Csendes időszak
settings-name-zone = Időzóna
settings-name-articles = Hírek
settings-articles = { $state ->
    [on] az összefoglalóban
   *[else] kihagyva
}
settings-choice-articles = { $state ->
    [on] Hírek az összefoglalóba
   *[else] Hírek kihagyása
}
settings-anywhere = bárhol
settings-all-needs = mind
settings-needs-region = a régió szerint ({ $regions }): { $needs }
settings-unsaid = nincs megadva
settings-paused = Az üzenetek szünetelnek eddig: { $until }. Befejezés előbb: /start
settings-stopped = Az üzenetek leállítva. Újraindítás: /start
rhythm-set-at-once = azonnal, a többi hetente: { $weekday } { $hour } ({ $city })
rhythm-set-weekly = hetente: { $weekday } { $hour } ({ $city })
rhythm-how = Ezt nem értem. Például: /rhythm hetente péntek 9 vagy /rhythm azonnal, vagy csak /rhythm
language-set = Mostantól az üzenetek nyelve: { $name }.

quiet-ask =
    <b>Mikor ne küldjek üzenetet?</b>
    Jelenleg: { $now }
    Az órák helyi időben értendők ({ $city }, most { $clock }). Más időszakhoz írja például: /quiet 19-7, az értesítések számához például: /quiet 5. Ami ezen felül van, az összefoglalóba kerül.
quiet-hours = { $start }–{ $end }; { $budget }
quiet-never = nincs csendes időszak; { $budget }
quiet-budget = { $count ->
    [0] nincs értesítés, minden az összefoglalóba kerül
    [one] hét nap alatt legfeljebb 1 értesítés
   *[other] hét nap alatt legfeljebb { $count } értesítés
}
quiet-choice = { $start }–{ $end }
quiet-choice-never = Nincs csendes időszak
quiet-choice-budget = { $count ->
    [0] Nincs értesítés
    [one] 7 nap alatt legfeljebb 1
   *[other] 7 nap alatt legfeljebb { $count }
}
quiet-choice-all-quiet = { $state ->
    [on] Írjon akkor is, ha nincs új
   *[else] Ne írjon, ha nincs új
}
quiet-how = Ezt nem értem. Például: /quiet 20-8 az órákhoz, /quiet 5 a hét nap alatti értesítésekhez.

zone-now = { $city }, most { $clock }
zone-change = Időzóna módosítása
zone-ask =
    <b>Melyik az Ön időzónája?</b>
    Kiválasztva: { $now }
    Ez vonatkozik a csendes időszakra, az összefoglaló órájára és a felhívásoknál „az Ön ideje szerint” megadott időre. Válasszon, vagy írjon be egy várost, például Budapest.
zone-found = Ezeket az időzónákat találtam erre: „{ $typed }”. Kérjük, válasszon.
zone-none = Nem találtam időzónát erre: „{ $typed }”. Kérjük, írja be ugyanazon ország egy nagyobb városát vagy az időzóna nevét, például Europe/Budapest.

pause-ask = Meddig szüneteljenek az üzenetek? Napot is írhat, például /pause 2026-09-03.
pause-days = { $count } nap
pause-open = Visszavonásig
pause-how = Ezt nem értem. Például: /pause 7 hét napra, vagy /pause egy jövőbeli nappal, így írva: 2026-09-03.
paused = Az üzenetek szünetelnek eddig: { $until }. Ami közben történik, a következő összefoglalóban lesz. Befejezés előbb: /start
paused-open = Az üzenetek addig szünetelnek, amíg Ön be nem írja: /start. Ami közben történik, az azt követő összefoglalóban lesz.
stopped = Az üzenetek leállítva. A profilja megmarad arra az esetre, ha újra beírja: /start. A profil törlése: /forget

forget-ask =
    <b>Töröljek minden adatot, amelyet Önről tárolunk?</b>
    A profilját, a mentett felhívásokat, a kerekasztaloknál kapott helyeit. A törlés azonnali, és nem vonható vissza. Megtekintés előtte: /mydata
forget-yes = Igen, mindent töröljön
forget-no = Nem, maradjon
forget-kept = Minden változatlan marad.
forgotten = Minden Önről tárolt adatot töröltem. A korábbi kerekasztalok adataiban csak számok maradnak. Ha ismét ír, újrakezdjük.
mydata = Minden adat, amelyet Önről tárolunk. Mire szolgál: /privacy

privacy =
    <b>Milyen adatokat tárolunk</b>
    • ennek a csevegésnek a számát, hogy üzenetet küldhessek Önnek
    • a nyelvét, időzónáját, régióit, igényeit, csoportját és az üzenetek gyakoriságát
    • a szervezetét, ha megadta
    • a felhívásokat, amelyeket elmentett, amelyek iránt érdeklődést jelzett, amelyeket megfelelőnek jelölt vagy elutasított, és azt, hogy melyekről kapott üzenetet
    • a kerekasztalokra való jelentkezéseit
    • a kért emlékeztetőket; azt, hogy meddig van távol, melyik csevegés helyettesíti, és mi érkezett oda

    <b>Milyen adatokat nem tárolunk</b>
    A nevét, a telefonszámát és azt, amit keres.

    <b>Ki látja az adatokat</b>
    A többi tag csak számokat lát csoport és ország szerint. A kerekasztal szervezője csoportonként látja a jelentkezéseket. Név csak az érintett hozzájárulásával kerül a jelenléti ívre. Aki távolléte alatt helyettesíti, látja a szervezetét, csoportját és régióit, valamint az Ön helyett kapott felhívásokat.

    <b>Meddig</b>
    Amíg Ön használja az asszisztenst. Ha { $ask } hónapig nem használja, megkérdezem, maradni szeretne-e; { $erase } hónap után minden adat törlődik.

    <b>Mit tehet Ön</b>
    A /mydata minden adatot fájlban ad ki. A /forget mindent azonnal töröl; azokból a kerekasztalokból, amelyeken részt vett, csak számok maradnak.

sources-heading = <b>Figyelt források száma: { $count }</b>
sources-times = Mindegyiknél: a felhívások száma az utolsó érvényes válaszban, és hogy az mikor érkezett ({ $zone }).
sources-answering = <b>Válaszolnak</b>
sources-silent = <b>Nem válaszolnak</b>: felhívásaik késve érkezhetnek
sources-unasked = <b>Még nem kérdeztük le</b>
sources-waiting = <b>Hozzáférési kulcsra várnak</b>, amelyet az üzemeltetőknek kell megadniuk
sources-foot = Azokat az országokat, amelyeknek itt nincs forrásuk, még nem figyeljük. Felhívásaik csak akkor jutnak el Önhöz, ha egy egész Európára kiterjedő forrás is közzéteszi őket.
source-line = • { $source } · { $met } · { $when }
source-line-silent = • { $source } · ettől kezdve: { $since }; előtte { $met }, { $when }
source-line-never = • { $source } · ettől kezdve: { $since }; még nem volt érvényes válasz
source-calls = { $count } felhívás
source-articles = { $count } hír
source-line-name = • { $source }

help-heading = <b>Amit tudok</b>
help-line = /{ $command } – { $does }
help-facilitators = <b>Moderátoroknak</b>
help-keepers = <b>Üzemeltetőknek</b>
help-foot = Minden más szöveg keresés. A megosztott helyzet beállítja a régiót.

button-host = Kerekasztal megnyitása
host-which = <b>Melyik felhívásról legyen a kerekasztal?</b> Írja be a számát, az azonosítóját vagy néhány szót.
host-which-of = Találatok erre: „{ $typed }”:
host-which-none = Nem találtam felhívást erre: „{ $typed }”.
host-when =
    <b>Mikor legyen?</b>
    { $title }
host-day-explore = { $day }: lehetőségek
host-day-partners = { $day }: partnerek
host-day-go-no-go = { $day }: döntés
host-seats-ask = <b>Kiknek?</b> A kerekasztal időpontja: { $when }.
host-seats-how = Válasszon, vagy írja be a helyek számát csoportonként: { $example }
host-seats-choice = { $total } hely
host-seats-choice-open = { $total } hely, bármely csoport
host-seats-line = { $label }: { $seats }
host-seats-open = bármely csoport { $count }
hosted =
    <b>A kerekasztal megnyílt</b>
    { $when }
    Meghíváshoz küldje tovább ezt a linket: { $link }
host-bad-time = „{ $said }”: ez nem nap és időpont. Helyesen: 2026-05-12T10:00 (az Ön ideje szerint) vagy 2026-05-12T10:00+02:00.
host-past = „{ $said }”: ez már elmúlt. Írjon jövőbeli időpontot, például 2027-05-12T10:00.
host-far = „{ $said }”: ez több mint két év múlva lesz. Kérjük, válasszon közelebbi napot.
host-bad-group = Nincs ilyen csoport: „{ $said }”; erre gondolt: { $nearest }? Például: { $example }
host-bad-seats = „{ $said }”: ez nem a helyek száma. Például: { $example }, legfeljebb 200.
host-twice = „{ $said }” többször szerepel. Kérjük, minden csoporthoz egy számot adjon meg. Például: { $example }
host-no-seats = Egy kerekasztalhoz legalább egy hely kell. Például: { $example }
host-no-call = Nincs ilyen felhívás: „{ $said }”. Írja be a kártyáján lévő linkben szereplő számot vagy az azonosítóját. Keresés: /search
host-many-calls = „{ $said }” több felhívást is jelenthet. Kérjük, használja e számok egyikét: { $numbers }
cancel-ask =
    <b>Lemondja ezt a kerekasztalt?</b>
    { $title }
    Minden jelentkező üzenetet kap.
cancel-yes = Igen, lemondom
cancel-no = Nem, megtartom

health-members = <b>Tagok:</b> aktív { $active }, összesen { $all }; kerekasztalt nyithat { $facilitators }
health-calls = <b>Nyitott vagy tervezett felhívások:</b> { $count }
health-outbox = <b>Üzenetek:</b> küldésre vár { $due }, küldés alatt { $sending }
health-sources = <b>Források:</b> { $count }, ebből nem válaszol { $silent }; nem értelmezett rekordok { $quarantined }
health-silent = • nem válaszol: { $source }
keepers-how = A kerekasztal-megnyitási jog megadása vagy visszavonása: <code>/keepers grant 123456789 facilitator</code>, <code>/keepers revoke 123456789</code>
keepers-bad-role = Nincs ilyen jog: „{ $said }”. Például: /keepers grant 123456789 facilitator
keepers-no-chat = Ebből a csevegésből még senki sem írt nekem: { $chat }. Előbb onnan egy /start üzenet szükséges.
keepers-granted = Ez a csevegés mostantól nyithat kerekasztalt: { $chat }.
keepers-revoked = Ez a csevegés már nem nyithat kerekasztalt: { $chat }. A már megnyitottakat megtartják.
facilitator-now =
    <b>Ön mostantól nyithat kerekasztalt</b>
    Koppintson egy felhívás alatt a „Kerekasztal megnyitása” gombra, vagy írja be: /host.
facilitator-no-more = Ön már nem nyithat kerekasztalt. A már megnyitottakat megtartják.
