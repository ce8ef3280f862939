# Átmeneti távollét helyettessel, vagy a feliratkozás átadása egy csoportnak.

command-away = Távollét: ki kapja addig az értesítéseit

away-ask =
    <b>Meddig van távol?</b>
    Válasszon, vagy írja be a napot, például /away szeptember 3. Ezután megadhatja, helyettesíti-e valaki.
away-choice-7 = Egy hét
away-choice-14 = Két hét
away-choice-30 = Egy hónap
away-choice-day = Más nap
away-choice-good = Végleg: feliratkozás átadása csoportnak
away-which-day = Melyik napig? Írja például így: szeptember 3., 2027. 09. 03. vagy 2027-09-03.
away-not-a-day = Ezt nem tudom napként olvasni. Például: /away szeptember 3., /away 2027-09-03, /away 14 tizennégy napra.
away-who =
    Visszatérés: <b>{ $until }</b>.

    Addig ki kapjon üzenetet a felhívásokról?
away-nobody = Senki: várjon a visszatérésemig
away-deputy = Egy kolléga vagy egy csoport
away-link =
    <b>Küldje el ezt a linket annak, aki helyettesíti. Visszatérés: { $until }.</b>
    A link egyszer használható, és eddig érvényes: { $expires }. Csoportban az egyik adminisztrátor fogadja el.
away-link-group = Csoport választása
away-link-good =
    <b>Válassza ki a csoportot, amely átveszi a feliratkozását.</b>
    Ott a csoport egyik adminisztrátora fogadja el. A link egyszer használható, és eddig érvényes: { $expires }. Addig semmi sem változik.
away-meanwhile = Amíg senki sem fogadja el, minden úgy érkezik Önhöz, mint eddig.
away-personal = A kerekasztaloknál kapott helyek, a felajánlott helyek és a kerekasztalokról szóló emlékeztetők személyesek: ezek továbbra is Önhöz érkeznek.
away-withdraw = Link visszavonása
away-withdrawn = A linket visszavonta. Minden úgy érkezik Önhöz, mint eddig.
away-now =
    <b>Ön most távol van. Visszatérés: { $until }.</b>
    Értesítéseit, összefoglalóit és emlékeztetőit a helyettese kapja.
away-told = { $count ->
    [0] Közben a helyettese egy felhívást sem kapott.
    [one] Közben a helyettese 1 felhívást kapott.
   *[other] Közben a helyettese { $count } felhívást kapott.
}
away-calls = E felhívások megtekintése
away-calls-heading = { $total ->
    [0] <b>A helyettese egy felhívást sem kapott.</b>
    [one] <b>A helyettese 1 felhívást kapott.</b>
   *[other] <b>A helyettese { $total } felhívást kapott.</b>
}
away-back = Visszatértem
away-again = Új kérés
away-not-away = Nincs beállítva távollét.
away-give-back = Helyettesítés visszaadása
away-give-back-one = Helyettesítés visszaadása: { $n }
away-no-chain = Aki helyettesít, nem lehet ugyanakkor távol. Előbb adja vissza a helyettesítést, utána használja ezt: /away.
away-only-alone = Távollétet csak személy állíthat be. Csoportban a /pause parancs szünetelteti az üzeneteket.
away-good =
    <b>A feliratkozás átadása egy csoportnak</b>
    A csoport megkapja a régióit, igényeit, programjait és az üzenetek gyakoriságát, amint egy adminisztrátora elfogadta. Mi legyen utána az Ön saját üzeneteivel?
away-own-keep = Maradjanak, ahogy vannak
away-own-weekly = Heti összefoglalót kérek
away-own-pause = Nem kérek üzenetet

cover-for = <b>Helyettesítés ({ $who }), távollét eddig: { $until }</b>
cover-for-somebody = <b>Helyettesítés, távollét eddig: { $until }</b>
cover-alert-new = <b>Új felhívás</b>
cover-alert-changed = <b>Módosult felhívás</b>
cover-ask = <b>Egy kolléga arra kéri, hogy helyettesítse</b>
cover-ask-good = <b>Feliratkozás ennek a csoportnak</b>
cover-organisation = Szervezet: { $value }
cover-group = Csoport: { $value }
cover-regions = Régiók: { $value }
cover-until = Eddig: { $value }
cover-needs = Igények: { $value }
cover-programmes = Programok: { $value }
cover-rhythm = Gyakoriság: { $value }
cover-means = Addig a kolléga értesítései, összefoglalói és az uniós felhívásokról szóló emlékeztetői ebbe a csevegésbe érkeznek, az Ön nyelvén és a csendes időszakán kívül. A helyettesítést bármikor visszaadhatja. A kerekasztaloknál kapott helyek a kollégánál maradnak.
cover-good-means = Egy tag ezt végleg átadja. Amint egy adminisztrátor elfogadja, a csoport üzenetet kap az ennek megfelelő felhívásokról. Amiről a csoport már most kap üzenetet, az megmarad. Az adminisztrátorok mindent a /settings paranccsal módosíthatnak.
cover-accept = Elfogadás
cover-decline = Elutasítás
cover-stands-in = <b>Akit helyettesít: { $who }, eddig: { $until }.</b>
cover-stands-in-somebody = <b>Egy kollégát helyettesít, eddig: { $until }.</b>
cover-accepted-means = A kollégának szóló üzeneteknél az első sor ezt jelzi. Amire ott koppint, az Önre vonatkozik. A helyettesítés visszaadása: /away
cover-declined = Elutasította. A link küldője üzenetet kap erről.
cover-given-back = A helyettesítést visszaadta. A kolléga üzenetet kap erről, és a neki szóló üzenetek már nem érkeznek ide.
cover-taken-over = Ez a csoport mostantól az átvett feliratkozás szerint kap üzeneteket. Az adminisztrátorok mindent a /settings paranccsal módosíthatnak.
cover-cannot-gone = Ezt a linket már felhasználták vagy visszavonták, vagy túl régi. Kérjen újat a kollégájától.
cover-cannot-own = Ez a saját linkje. Küldje el annak, aki helyettesíti.
cover-cannot-away = Ön most távol van, ezért nem helyettesíthet mást. Előbb fejezze be a távollétet: /away
cover-cannot-silent = Az asszisztens üzenetei le vannak állítva. Előbb írja be: /start, majd nyissa meg újra a linket.
cover-cannot-deputy = Ön most helyettesít valakit, ezért semmit sem adhat át. Előbb adja vissza a helyettesítést: /away
cover-cannot-group = Feliratkozás csak csoportnak adható át. A linket egy csoport adminisztrátora nyithatja meg.
cover-cannot-date = Kérjük, válasszon jövőbeli napot, legfeljebb két éven belül.
cover-for-group = Ez a feliratkozás egy csoportnak szól. Válassza ki a csoportot, amely megkapja.

cover-told-accepted =
    <b>Van helyettese, eddig: { $until }.</b>
    Értesítéseit, összefoglalóit és emlékeztetőit mostantól a helyettese kapja. Ha nem az fogadta el, akire gondolt, koppintson alább.
cover-told-declined = <b>A linkjét elutasították.</b> Minden úgy érkezik Önhöz, mint eddig.
cover-told-expired = <b>A linkjét senki sem fogadta el időben.</b> A link lejárt, minden úgy érkezik Önhöz, mint eddig.
cover-told-given-back = <b>A helyettese visszaadta a helyettesítést.</b> Mostantól minden ismét Önhöz érkezik.
cover-told-unreachable = <b>A helyettese már nem elérhető.</b> Mostantól minden ismét Önhöz érkezik; semmi sem veszett el.
cover-told-over = <b>Üdvözöljük újra.</b> Mostantól minden ismét Önhöz érkezik.
cover-told-back = <b>Üdvözöljük újra.</b> Mostantól minden ismét Önhöz érkezik.
cover-told-handed =
    <b>A csoport átvette a feliratkozását.</b>
    { $own ->
        [weekly] Ön erről heti összefoglalót kap.
        [pause] Ön erről nem kap több üzenetet. Újraindítás: /start
       *[else] Az Ön saját üzenetei változatlanok maradnak.
    }
cover-told-deputy-back = { $named ->
    [yes] <b>Visszatért: { $who }.</b>
   *[else] <b>A kollégája visszatért.</b>
} A helyettesítés véget ért. Köszönjük.
cover-told-deputy-over = { $named ->
    [yes] <b>A helyettesítés véget ért: { $who }.</b>
   *[else] <b>A helyettesítés véget ért.</b>
} Köszönjük.
cover-told-deputy-erased = <b>A helyettesítés véget ért.</b> A kollégája már nem használja ezt az asszisztenst.
