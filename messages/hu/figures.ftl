# Számok mindenkiről: hányan vesznek részt, és mi lesz belőle. A megnevezés kettőspont és szám előtt áll,
# a szám az első négy egyike is lehet.

figure-few = kevesebb mint { $number }
figure-least = { $number } vagy több
figure-range = { $least }–{ $most }
figure-held = nem közölt

figures-heading = <b>Számok: { $period }</b>
figures-all-time = teljes időszak
figures-span = ettől: { $first }, eddig: { $last }
figures-item = { $label }: { $number }
figures-as-of = Adatok időpontja: { $when }.
figures-note = A { $number } főnél kevesebbről szóló számok nem jelennek meg, és az sem, ami elárulná őket.
figures-nothing = Még nincs mit megszámolni.
figures-no-call = felhívás nélkül

figures-about-members = Tagok
figures-about-tables = Kerekasztalok
figures-about-seats = Helyek a megtartott kerekasztaloknál
figures-about-interest = Érdeklődés a felhívások iránt
figures-about-applications = Tagok pályázattal, saját közlésük szerint
figures-about-came-of = A kerekasztalok eredményei a szervezők szerint
figures-about-calls = Felhívások

figures-now = jelenleg
figures-members = tagok
figures-named = megadott szervezettel
figures-countries = országok
figures-regions = régiók
figures-held-tables = megtartott
figures-balanced-tables = legalább három csoporttal
figures-planned-tables = tervezett
figures-cancelled-tables = lemondott
figures-not-held-tables = elmaradt
figures-unknown-tables = nem tudni, megtartották-e
figures-signed-up = jelentkezés összesen
figures-offered = felkínált
figures-any-group = bármely csoportnak
figures-seated = foglalt
figures-seats-offered = helyek a megtartott kerekasztaloknál
figures-seats-taken = foglalt helyek
figures-attended = részvétel
figures-share = arány a részvételben
figures-guests = ebből vendég
figures-interested = érdeklődés
figures-saved = mentés
figures-in-all = összesen
figures-applications = tagok pályázattal
figures-applied = még nincs döntés
figures-funded = támogatott
figures-not-funded = elutasított
figures-amount = megítélt összeg
figures-consortium = konzorciumok
figures-came-of-applied = pályázatok
figures-reserve = tartaléklistán
figures-found = talált
figures-open = jelenleg nyitott
figures-calls-found = talált felhívások
figures-calls-open = jelenleg nyitott felhívások
figures-tables-held = megtartott kerekasztalok

figures-tab-overview = Áttekintés
figures-tab-group = Csoportok szerint
figures-tab-country = Országok szerint
figures-tab-programme = Programok szerint
figures-tab-need = Igények szerint
figures-tab-quarter = Negyedévek szerint
button-figures-quarter = Ez a negyedév
button-figures-year = Ez az év
button-figures-last = Tavaly
button-figures-all = Teljes időszak
button-figures-workbook = Munkafüzetként (XLSX)
button-figures-pictures = Képek
button-figures-back = Vissza a számokhoz
figures-more = { $count ->
    [one] Még { $count } adat van a munkafüzetben.
   *[other] Még { $count } adat van a munkafüzetben.
}
figures-workbook = <b>A számok munkafüzetként</b>: { $period }

figures-pictures = <b>Képek: { $period }</b>
button-chart-map = A tagok térképe
button-chart-regions = Tagok régiók szerint
button-chart-members = Tagok az idő során
button-chart-programmes = Felhívások és érdeklődés
button-chart-seats = Helyek csoportok szerint
button-chart-results = Eredmények
chart-map = Tagok országok szerint
chart-regions = Tagok régiók szerint
chart-members = Tagok csoportok szerint az egyes negyedévek végén
chart-programmes = Felhívások és érdeklődés programok szerint
chart-seats = Helyek csoportok szerint a megtartott kerekasztaloknál
chart-results = Pályázatok és eredmények
chart-none = senki
chart-off-map = A térképen kívül: { $countries }
chart-in-fives = Ötösével ábrázolva.
chart-more-regions = { $count ->
    [one] Még { $count } régióban kevesebb mint { $number } tag van.
   *[other] Még { $count } régióban van egyenként kevesebb mint { $number } tag.
}
chart-alt-none = Öt főtől felfelé még nincs adat.

button-radar = Hiányradar
radar-heading = <b>Hiányradar: { $where }</b>
radar-everywhere = minden ország
radar-how = A tagok és régiók által megadott igények, mellettük az ezekre válaszoló nyitott felhívások. A legnagyobb hiány áll elöl.
radar-none = Még senki sem adott meg igényt.
radar-members = tagok
radar-regions = régiókban
radar-stated = régiók adták meg
radar-calls = nyitott felhívások
button-radar-countries = Országok szerint
button-radar-reverse = Felhívások igény nélkül
radar-countries = <b>Hiányradar országok szerint.</b> Zárójelben: megadott igények, amelyekre nincs nyitott felhívás.
button-radar-country = { $country } ({ $count })
radar-reverse-heading = <b>Nyitott felhívások olyan igényekre, amelyeket senki sem adott meg: { $where }</b>
radar-reverse-none = Minden nyitott felhívás olyan igényre válaszol, amelyet valaki megadott.
radar-declared-in = Hol adták meg
radar-open-for-it = Nyitott felhívások erre az igényre
radar-need-gone = Ez az igény már nincs a listán.

sheet-method = Módszer
sheet-group = Csoport
sheet-country = Ország
sheet-programme = Program
sheet-need = Igény
sheet-quarter = Negyedév
sheet-total = Összesen
sheet-subject = Tárgy
sheet-figure = Mutató
sheet-by = Szempont
sheet-number = Szám
sheet-result = Eredmény
sheet-as-of = Időpont

method-members = Tag az, aki befejezte a beállítást, és nem állt le; az ország az első régiójáé.
method-quarters = Az időszakok teljes negyedévek, egyezményes világidőben. A helyek abban a negyedévben számítanak, amikor a kerekasztal volt, minden más abban, amikor történt.
method-tables = A helyek, a foglalt helyek és a részvétel csak a megtartott kerekasztaloknál számítanak: a szervező mondta, vagy be van írva, ki volt ott, vagy feljegyeztek valamit. Azok a kerekasztalok, amelyek véget értek, és amelyekről senki nem mondta meg, megtartották-e, külön számítanak. A jelentkezések mindegyiknél számítanak.
method-few = A { $number } főnél kevesebb így jelenik meg: „<{ $number }”. Ahol egy ilyen szám másokból kiszámítható volna, egy második is hiányzik, vagy csak a határai láthatók; a tagok az idő során { $number } fős lépésekben jelennek meg.
method-kept = A törölt tagok után összesítések maradnak: csoport, ország, program és igény szerint, mindegyik külön.
method-needs = Egy felhívás több igényre is válaszolhat: az igények szerinti számok nem adhatók össze. Csak azok az igények számítanak, amelyekre egy felhívás biztosan válaszol.
method-applications = A pályázatok és az eredmények azok, amelyeket a tagok a sajátjaikról mondanak, a jelenlegi szakaszban. Egy pályázat annyiszor számít, ahány tag megadja: ha öt partner adja meg, az öt. A kerekasztalok eredményeit a szervezők mondják meg; a kettő szólhat ugyanarról a pályázatról.
method-euros = A más pénznemű összegek a legutóbbi referencia-árfolyamon euróra átszámítva szerepelnek; ami nem számítható át, kimarad. Ahol nem ismert összeg, ott nem szerepel.
method-differences = A különböző fajta számok eltérései, például a foglalt helyeké és a részvételé, így nincsenek védve.
