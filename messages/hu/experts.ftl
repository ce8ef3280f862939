# Szakértők és partnerek: mit kínálnak és keresnek a tagok, ki jöhetne, kapcsolatba hozás.

command-experts = Szakértők és partnerek: ki mit kínál, ki mit keres

experts-heading = <b>Szakértők és partnerek</b>
experts-means = Mások az Ön csoportját, országát, az igényt, a nyelveit és a saját szavait látják. A nevét, a szervezetét és ezt a csevegést nem látják, amíg Ön egy kérésre igent nem mond.
experts-own = <b>Az Ön bejegyzései</b>
experts-own-none = Ön nincs a listán. Írja meg, mit kínál vagy keres, és mások kérhetik, hogy kapcsolatba kerüljenek Önnel.
experts-own-line = { $number }. { $what } ({ $state ->
    [listed] a listán
    [paused] szünetel
    [removed] üzemeltető eltávolította
   *[else] még nincs a listán
})
experts-line = { $number }. { $what }
experts-what = { $kind ->
    [seek] <b>Keres:</b> { $need }
   *[else] <b>Kínál:</b> { $need }
}
experts-who = { $group } · { $where }
experts-languages = Munkanyelvek: { $languages }
experts-any-need = bármely igény
button-experts-any-need = Bármely igény
experts-anywhere = bármely ország
experts-also-anywhere = { $where }, és bármely más ország
experts-group-unsaid = Csoport nincs megadva
experts-only-alone = A bejegyzések, kérések és kapcsolatok személyekre tartoznak, ezért a /experts csak privát csevegésben működik.
button-experts-alone = Privát csevegés megnyitása
button-experts-search = Szakértők és partnerek keresése
button-experts-add-offer = Kínálok valamit
button-experts-add-seek = Keresek valamit
button-experts-waiting = Önhöz érkezett kérések: { $count }
button-experts-asked = Az Ön kérései: { $count }
button-experts-removed = Eltávolított bejegyzések: { $count }
button-experts-home = ‹ Szakértők és partnerek
button-experts-show = Bejegyzéseim mutatása

experts-which-need = { $kind ->
    [seek] <b>Melyik igényhez keres szakértelmet, partnereket vagy projektet, amelyhez csatlakozhat?</b>
   *[else] <b>Melyik igényhez kínál szakértelmet vagy partnerséget?</b>
}
experts-entry-state = { $state ->
    [listed] <b>A bejegyzése a listán van.</b> Mások ezt látják:
    [paused] <b>A bejegyzése szünetel.</b> Senki sem látja. A listán így szól:
    [removed] <b>Egy üzemeltető eltávolította ezt a bejegyzést a listáról.</b>
   *[else] <b>A bejegyzése még nincs a listán.</b> Senki sem látja. A listán így szólna:
}
experts-entry-how = { $state ->
    [listed] Az ország és a csoport a profiljából származik: /settings. A listáról bármikor leveheti.
    [removed] Az asszisztens üzemeltetői 30 napon belül visszatehetik; utána törlődik.
   *[else] Az ország és a csoport a profiljából származik: /settings. Mások csak akkor látják, ha a listára teszi.
}
button-experts-list = Felvétel a listára
button-experts-pause = Szüneteltetés
button-experts-line = { $state ->
    [on] Saját szavaim módosítása
   *[else] Saját szavak hozzáadása
}
button-experts-noline = Saját szavaim törlése
button-experts-langs = Nyelvek
button-experts-where = { $state ->
    [any] Bármely más országra is
   *[else] Csak a saját országaimra
}
button-experts-remove = Bejegyzés eltávolítása
experts-langs = <b>Mely nyelveken tud dolgozni?</b> Koppintson mindegyikre.
experts-line-ask = <b>Írja meg egy mondatban, miről van szó.</b> Legfeljebb { $most } karakter. Mások azelőtt olvassák, hogy ismernék Önt, ezért kérjük, hagyja ki a neveket, címeket és számokat.
experts-line-now = Jelenleg: { $line }
experts-remove-ask = <b>Eltávolítja ezt a bejegyzést?</b> Azonnal törlődik. Az Ön válaszára váró kérések megmaradnak.
experts-remove-yes = Igen, eltávolítom
experts-remove-no = Nem, megtartom
experts-removed-own = A bejegyzés törölve.
experts-paused-all = Ön már nincs a listán, és senki sem kérheti, hogy kapcsolatba kerüljön Önnel. Visszatérés a listára: /experts
experts-kept = Köszönöm. Egy év múlva újra megkérdezem.
experts-year =
    <b>Érvényesek még a bejegyzései?</b>
    Évente egyszer kérdezem meg. Válasz nélkül minden marad, ahogy van.
button-experts-keep = Igen, mind
button-experts-leave = Levétel a listáról
experts-told-removed = <b>Egy üzemeltető eltávolította bejegyzését a szakértők és partnerek listájáról.</b> 30 napon belül visszatehető. Kérdéseivel kérjük, forduljon az asszisztens üzemeltetőihez.
experts-told-put-back = <b>Egy üzemeltető visszatette a bejegyzését.</b>

experts-found = <b>Szakértők és partnerek</b>
experts-kind = { $kind ->
    [seek] aki keres
   *[else] aki kínál
}
button-experts-kind-offer = Aki kínál
button-experts-kind-seek = Aki keres
experts-by-kind = <b>Csak:</b> { $value }
experts-by-need = <b>Igény:</b> { $value }
experts-by-country = <b>Ország:</b> { $value }
experts-by-language = <b>Nyelv:</b> { $value }
experts-by-group = <b>Csoport:</b> { $value }
button-experts-by-kind = Kínál vagy keres
button-experts-by-need = Igény
button-experts-by-country = Ország
button-experts-by-language = Nyelv
button-experts-by-group = Csoport
experts-none = { $narrowed ->
    [yes] A listán senki sem felel meg mindennek. Kérjük, válasszon kevesebb feltételt.
   *[else] Más még nincs a listán.
}
experts-join = Ön még nincs a listán. Mások akkor találják meg, ha bejegyzést ad hozzá: /experts
experts-narrow = { $by ->
    [kind] <b>Aki kínál, vagy aki keres?</b>
    [need] <b>Melyik igény?</b>
    [country] <b>Melyik ország?</b>
    [language] <b>Melyik nyelv?</b>
   *[else] <b>Melyik csoport?</b>
}
experts-every = Mind
experts-card = <b>A szakértők és partnerek listáján</b>
experts-card-how = Hogy ki az, csak akkor tudja meg, ha mindkét fél igent mond.
experts-removed = <b>Eltávolítva az utóbbi 30 napban:</b> { $count }
experts-removed-keeper = Ez a bejegyzés már nincs a listán. A tag értesítést kap. 30 napon belül visszateheti.
button-experts-ask = Kapcsolat kérése
button-experts-invite = Meghívás az asztalhoz
button-experts-uninvite = Meghívás visszavonása
button-experts-off = Levétel a listáról (üzemeltető)
button-experts-restore = Vissza a listára (üzemeltető)

desk-button-experts = Ki jöhetne
button-fill-call = 🤝 Szakértők, partnerek keresése
fill-heading = { $about ->
    [table] <b>Ki tölthetné be a hiányzó helyeket</b>
   *[else] <b>Ki csatlakozhatna</b>
}
fill-missing-seats = <b>Hiányzik:</b> { $group } ({ $count })
fill-missing-open = <b>Szabad bármely csoportnak:</b> { $count }
fill-missing = <b>Még nincs az érdeklődők között:</b> { $groups }
fill-missing-table = <b>Még nincs az asztalnál:</b> { $groups }
fill-missing-nobody = Az érdeklődők között minden csoport ott van.
fill-none = A szakértők és partnerek listáján még senki sem illik ehhez a felhíváshoz.
fill-full = Minden hely foglalt.
fill-why = <i>Miért: { $reasons }</i>
fill-why-group = ez a csoport hiányzik
fill-why-need = a felhívás erre az igényre felel
fill-why-country = ebből az országból még senki sincs
fill-why-language = közös nyelv
fill-invited = <b>Meghívás elküldve</b>

contact-intro-ask = <b>1/2: miről van szó?</b> Írja meg egy-két mondatban, mit tervez és milyen szervezet az Öné, legfeljebb { $most } karakterben. A másik fél azonnal olvassa, ezért kérjük, hagyja ki a neveket, címeket és számokat.
contact-way-ask = <b>2/2: hogyan érheti el Önt a másik fél?</b> A neve és egy cím vagy szám, legfeljebb { $most } karakter. Csak akkor adom tovább, ha a másik fél igent mond, és utána törlődik.
contact-preview-now = <b>A másik fél azonnal olvassa:</b>
contact-preview-later = <b>Csak igen után:</b>
contact-preview-means = Igen után mindkét fél megkapja a másik elérhetőségét. Ha 30 napon belül nincs válasz, a kérés véget ér, és szólok Önnek.
contact-from = Feladó: { $group } · { $where }
contact-entry = Az Ön bejegyzése: { $what }
contact-call = A felhívás: { $title }
contact-line = <b>{ $line }</b>
contact-sent = <b>A kérés úton van.</b> Írok Önnek, ha van válasz, vagy 30 nap elteltével válasz nélkül.
contact-asked = <b>Valaki kapcsolatba szeretne kerülni Önnel</b>
contact-asked-means = Ha igent mond, megkérdezem, hogyan érhető el, és mindkét fél megkapja a másik elérhetőségét. Ha nemet mond, senki sem tudja meg, ki Ön. Válasz nélkül a kérés 30 nap után véget ér.
contact-reply-ask = <b>Hogyan érhető el Ön?</b> A neve és egy cím vagy szám, legfeljebb { $most } karakter. A másik fél akkor kapja meg, ha Ön megerősítette, és Ön megkapja az övét.
contact-reply-preview = <b>Továbbadjam ezt?</b> Attól kezdve tudnak egymásról.
contact-made = <b>Létrejött a kapcsolat</b>
contact-made-means = { $side ->
    [asked] A másik fél is megkapja az Ön elérhetőségét. A kézbesítés után egyiket sem őrzöm meg; ez az üzenet a csevegésében marad.
   *[else] A másik fél igent mondott, és ő is megkapja az Ön elérhetőségét. A kézbesítés után egyiket sem őrzöm meg; ez az üzenet a csevegésében marad.
}
contact-declined = <b>Most nem jött létre kapcsolat.</b> A másik fél jelenleg nem szeretne kapcsolatot.
contact-lapsed = <b>Nem érkezett válasz.</b> A kérése véget ért.
contact-withdrawn = A kérés visszavonva. Már nem lehet rá válaszolni, és amit írt, törölve van.
contact-dropped = Semmit sem küldtem el, és amit írt, törölve van.
contact-refused = Nemet mondott. Senki sem tudja meg, ki Ön.
contact-refused-all = Nemet mondott, és már nincs a listán. Visszatérés a listára: /experts
contact-passed = Köszönöm. A másik fél elérhetősége úton van Önhöz.
contacts-own = <b>Az Ön válaszra váró kérései</b>
contacts-to-answer = <b>Az Ön válaszára váró kérések</b>
contacts-none = Semmi sem vár.
contacts-since = Elküldve: { $since }
button-contact-handle = Telegram-nevem: { $handle }
button-contact-send = Kérés elküldése
button-contact-again = Újraírás
button-contact-drop = Ne küldje el
button-contact-withdraw = Visszavonás
button-contact-withdraw-one = { $number }. visszavonása
button-contact-yes = Igen, átadom az elérhetőségem
button-contact-no = Nem, köszönöm
button-contact-never = Ne kapjak több kérést
button-contact-pass = Továbbadás

expert-invited =
    <b>Meghívás egy kerekasztalhoz</b>
    A szervező a szakértők és partnerek listáján találta meg Önt, anélkül hogy megtudta volna, ki Ön: { $entries }
expert-invited-means = Ha el szeretne jönni, jelentkezzen a gombokkal. Ha nem tesz semmit, senki sem tud meg semmit.
expert-uninvited = <b>Ezt a meghívást visszavonták.</b>

experts-cannot-gone = Ez a bejegyzés már nincs a listán.
experts-cannot-alone = A listán csak személy lehet, csoport nem.
experts-cannot-setup = Kérjük, előbb fejezze be a beállítást: /start
experts-cannot-group = Kérjük, előbb adja meg a csoportját. Mások így találják meg: /settings
experts-cannot-languages = Kérjük, legalább egy nyelvet hagyjon meg.
experts-cannot-many = Több bejegyzés nem lehet ({ $most }). Kérjük, előbb távolítson el egyet.
experts-cannot-long = Ez túl hosszú. Kérjük, legfeljebb { $most } karaktert írjon.
experts-cannot-keeper = Egy üzemeltető eltávolította ezt a bejegyzést. Kérjük, forduljon az asszisztens üzemeltetőihez.
experts-cannot-mail = A szövegben e-mail-cím van, és azelőtt olvassák, hogy Ön igent mondott volna. Kérjük, írja meg újra anélkül.
experts-cannot-handle = A szövegben Telegram-név van, és azelőtt olvassák, hogy Ön igent mondott volna. Kérjük, írja meg újra anélkül.
experts-cannot-link = A szövegben link van, és azelőtt olvassák, hogy Ön igent mondott volna. Kérjük, írja meg újra anélkül.
experts-cannot-phone = A szövegben telefonszám van, és azelőtt olvassák, hogy Ön igent mondott volna. Kérjük, írja meg újra anélkül.
experts-cannot-own = A szövegben az Ön vagy a szervezete neve van, és azelőtt olvassák, hogy Ön igent mondott volna. Kérjük, írja meg újra anélkül.
experts-cannot-name = A szövegben valakinek a neve lehet, és azelőtt olvassák, hogy Ön igent mondott volna. Kérjük, írja meg újra anélkül.
contact-cannot-gone = Ez a bejegyzés már nincs a listán.
contact-cannot-own = Ez az Ön saját bejegyzése.
contact-cannot-open = Ezt a tagot már megkérdezte. A válasz még nem érkezett meg.
contact-cannot-lately = Ezt a tagot nemrég kérdezte meg. Újra lehetséges: { $when }.
contact-cannot-often = Az utóbbi hét napban { $most } kérést küldött. A következő lehetséges: { $when }.
contact-cannot-busy = Ezt a tagot a héten már többen megkérdezték. Kérjük, próbálja meg egy hét múlva.
contact-cannot-over = Ez a kérés véget ért, vagy már választ kapott.
contact-cannot-short = Kérjük, írjon valamivel többet.
contact-cannot-long = Ez túl hosszú. Kérjük, legfeljebb { $most } karaktert írjon.
invite-cannot-gone = Ez a bejegyzés már nincs a listán.
invite-cannot-seated = Ez a tag már jelentkezett az asztalhoz, vagy visszalépett.
invite-cannot-again = Ezt a tagot már meghívták, és a meghívást visszavonták. Kétszer nem küldjük el.
invite-cannot-busy = Ezt a tagot a héten már több asztalhoz meghívták. Kérjük, próbálja meg egy hét múlva.
invite-cannot-many = Ehhez az asztalhoz több tag nem hívható meg ({ $most }).
invite-cannot-closed = A jelentkezés ehhez az asztalhoz lezárult.
invite-done = A meghívás úton van.
invite-undone = A meghívás visszavonva.

experts-privacy = Ha Ön a szakértők és partnerek listáján van: mit kínál és keres, a nyelvei és a szavai. A kapcsolatkérések a végük után 180 napig maradnak meg; az elérhetőségek törlődnek, amint átadtuk őket, vagy a kérés véget ért.
