# A profil beállítása, és később ugyanezek a kérdések.

setup-welcome =
    <b>{ $assistant }</b>

    Időben és indoklással jelzem, mely uniós felhívások felelnek meg az Ön régiója igényeinek. Ha ugyanaz a felhívás több régiót is érdekel, kerekasztalnál találkozhatnak.

    Öt rövid kérdés, mindegyik kihagyható. Milyen adatokat tárolunk: /privacy
setup-language = Milyen nyelven írjak?

setup-region =
    <b>{ $group ->
        [yes] Melyik régióval foglalkozik ez a csoport?
       *[else] Hol dolgozik?
    }</b>
    Írja be egy régió, város vagy ország nevét, vagy egy NUTS-kódot, például HU212. Helyzetet is megoszthat.
setup-region-found = Ezeket találtam erre: „{ $typed }”. Kérjük, válasszon. A nagyobb területek lejjebb vannak.
setup-region-nearby = E régiók középpontja van a legközelebb a megosztott helyzethez, az első { $away } távolságra. Határ vagy part közelében lehet, hogy a második az Öné. Kérjük, válasszon egyet; a nagyobb területek lejjebb vannak.
setup-region-nearest = Ennek a régiónak a középpontja van a legközelebb a megosztott helyzethez, { $away } távolságra. Ha ez az Öné, kérjük, válassza ki; a nagyobb területek lejjebb vannak.
setup-region-away = { $near ->
    [yes] 5 km-nél kisebb
   *[else] { $far } km
}
setup-region-far = A megosztott helyzet egyik általam ismert régióban sincs: ezek az Európai Unió és szomszédainak régiói. Kérjük, írja be annak a régiónak a nevét, amelynek dolgozik.

setup-region-none = Nem találtam régiót erre: „{ $typed }”. Kérjük, próbáljon más írásmódot, egy közeli nagyobb települést vagy egy NUTS-kódot, például HU212.
setup-region-chosen = <b>Az Ön régiói:</b> { $regions }
setup-region-more = További régióhoz írja be a nevét, vagy osszon meg egy helyzetet.
setup-region-drop = Törlés: { $region }
setup-reply = Csoportban csak a válaszokat olvasom: kérjük, válaszoljon erre az üzenetre.

setup-needs =
    <b>Miről szeretne üzenetet kapni?</b>
    Bármennyit kiválaszthat. { $served ->
        [yes] Választás nélkül arról kap üzenetet, amire a régiójának szüksége van.
       *[else] Választás nélkül mindenről kap üzenetet.
    }
setup-needs-region = <b>A régió igényei ({ $region }):</b> { $needs }
setup-needs-take = Igények átvétele: { $region }
setup-needs-set = Ezek az igényei is: { $region }
setup-needs-erase = Igények törlése: { $region }
setup-needs-not-allowed = A régió igényeit csak a régió moderátora adhatja meg.
setup-needs-typed = Vagy írja le egy mondatban, min dolgozik a régiója, és javaslatot teszek.
setup-needs-command = Vagy írja be a /needs parancsot és egy mondatot arról, min dolgozik a régiója, és javaslatot teszek.
needs-suggested = <b>Az Ön szavai alapján</b>
needs-suggested-line = • { $need }: { $words }
needs-suggested-word = „{ $word }”
needs-suggested-none = Ezekben a szavakban nem találtam ismert igényt. Kérjük, fogalmazzon másképp, vagy válasszon a listából.
needs-suggested-all = Mindet elfogadom
needs-suggested-more = Választás a listából
setup-needs-group = <b>{ $group }</b>, { $page }/{ $pages }
setup-needs-count = { $count ->
    [0] Még nincs kiválasztva semmi.
    [one] Eddig 1 kiválasztva.
   *[other] Eddig { $count } kiválasztva.
}
needs-open = { $need } ({ $count })
setup-needs-open = Zárójelben: most nyitott vagy tervezett felhívások, { $of ->
    [regions] az Ön régióira.
   *[else] minden régióra.
}

setup-needs-first = <b>Önnek a legfontosabb:</b> { $needs }
setup-needs-weigh = ★ Mi a legfontosabb?
needs-first = ★ elsőként: { $need }
needs-weigh =
    <b>Mi a legfontosabb Önnek?</b>
    Koppintson egy igényre, és az annak megfelelő felhívások a listákban és az összefoglalókban elöl lesznek. Újabb koppintással visszavonhatja.

    Mindent hagyhat úgy, ahogy van: ekkor minden igény egyformán számít. Semmi sem marad ki egyik esetben sem.
setup-needs-before = ‹ { $group }
setup-needs-after = { $group } ›
setup-needs-done = { $count ->
    [0] Kész: { $served ->
        [yes] a régióm igényei
       *[else] minden
    }
    [one] Kész: 1 kiválasztva
   *[other] Kész: { $count } kiválasztva
}
needs-green-technology = Zöld technológiák
needs-digital-technology = Digitális technológiák
needs-industry = Ipar
needs-education = Oktatás és képzés
needs-people = Emberek
needs-region = A régió

setup-group =
    <b>Kit képvisel?</b>
    A kerekasztaloknál e csoportok mindegyikének vannak fenntartott helyei.
setup-organisation =
    <b>Melyik szervezetnél dolgozik?</b>
    Írja be a nevét, hogy a kerekasztal szervezője láthassa, ki kér helyet. A megadása nem kötelező.
setup-organisation-now = Jelenleg: { $organisation }
setup-erase = Adat törlése

setup-rhythm = <b>Milyen gyakran írjak?</b>
setup-rhythm-weekly = Hetente: { $weekday } { $hour }
setup-rhythm-at-once = Azonnal, a többi hetente
setup-rhythm-later = A nap és az óra később a /rhythm paranccsal módosítható.
setup-rhythm-when = A heti összefoglaló ideje: { $weekday } { $hour }, helyi idő: { $city }.

setup-preview = { $total ->
    [0] <b>Az elmúlt { $days } napban egyetlen felhívásról sem kapott volna üzenetet.</b>
    [one] <b>Az elmúlt { $days } napban 1 felhívásról kapott volna üzenetet.</b>
   *[other] <b>Az elmúlt { $days } napban { $total } felhívásról kapott volna üzenetet.</b>
}
setup-preview-line = • { $title }
setup-preview-more = És még { $count }.
setup-preview-none = Visszaléphet, és választhat több igényt vagy nagyobb területet, vagy maradhat így: a kevés üzenet jó üzenet.

setup-finished-weekly = <b>Kész.</b> Egy üzenetben rögtön megkapja, mi nyitott most. Utána hetente írok: { $weekday } { $hour }, helyi idő: { $city }. Előbb csak akkor, ha egy felhívás addig lezárul.
setup-finished-at-once = <b>Kész.</b> Egy üzenetben rögtön megkapja, mi nyitott most. Utána a legjobb találatok azonnal érkeznek, a többi ekkor: { $weekday } { $hour }, helyi idő: { $city }.
setup-finished-how = Beállítások módosítása: /settings. Szüneteltetés: /pause. Leállítás: /stop. Minden adat törlése: /forget
setup-finished-group = Az adminisztrátorok mindent a /settings paranccsal módosíthatnak, és a /stop paranccsal állíthatnak le. Kerekasztalra privát csevegésben jelentkezhet nálam.
setup-offer = Jelezzem, ha az Ön régiójának megfelelő felhívás jelenik meg? A beállítás egy perc.

setup-back = ‹ Vissza
setup-skip = Kihagyás
setup-done = Kész
setup-finish = Így jó
setup-continue = Beállítás
