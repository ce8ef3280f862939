# Kerekasztalok.

tables-heading = <b>A következő kerekasztalok</b>
tables-none = Jelenleg nincs tervezett kerekasztal. Ha egy felhívás iránt elég tag érdeklődik, kerekasztal nyílik róla.
tables-more = További { $count } nem látható.
part-host = Ön a szervező.
part-seated = Önnek van helye.
part-offered = Egy helyet fenntartunk Önnek. Kérjük, válaszoljon.
part-waiting = Ön a várólistán van, sorszáma: { $count }.
part-requested = Jelentkezése a szervező döntésére vár.
part-invited = { $count ->
    [0] Az Ön csoportjának nincs szabad helye, a várólista nyitott.
    [one] 1 szabad hely az Ön csoportjának.
   *[other] { $count } szabad hely az Ön csoportjának.
}

table-title = <b>Kerekasztal: { $title }</b>
table-call = A felhívás: { $title }
table-duration = <b>Időtartam:</b> { $minutes } perc
table-languages = <b>Nyelvek:</b> { $languages }
table-sign-up-until = <b>Jelentkezési határidő:</b> { $when }
table-sign-up-over = A jelentkezés lezárult.
table-approval = Minden jelentkezésről a szervező dönt.
table-release = <b>A csoportok szabad helyei mindenkinek megnyílnak:</b> { $when }
table-place-later = A helyszínt vagy a linket később közöljük.
place-missing = Még nincs helyszín és link: kérjük, adja meg.
table-is-cancelled = Ez a kerekasztal elmarad.

seats-heading = <b>{ $capacity } hely</b>
seats-released = { $group }: foglalt { $taken }
seats-waiting = várólistán { $count }
seats-open = Bármely csoport: szabad { $free }
seats-open-all = Minden csoport: szabad { $free }
seats-countries = A résztvevők eddig { $count } országból érkeznek.

mine-host = Ön a szervező.
mine-requested = Helyet kért ({ $group }). A szervező dönt.
mine-refused = A szervező nem tudott helyet adni Önnek.
mine-seated = { $party ->
    [one] <b>Önnek van helye</b> ({ $group }).
   *[other] <b>Önnek { $party } helye van</b> ({ $group }).
}
mine-waiting = <b>Ön a várólistán van</b> ({ $group }), sorszáma: { $place }.
mine-offered = <b>Egy helyet fenntartunk Önnek</b> ({ $group }).
mine-declined = A felajánlott helyet elutasította. Újra jelentkezhet, a várólista végére.
mine-lapsed = Az Önnek fenntartott helyet a következő jelentkező kapta meg. Újra jelentkezhet, a várólista végére.
mine-withdrawn = Visszavonta a jelentkezését erre a kerekasztalra. Újra jelentkezhet, a várólista végére.
mine-attended = Ön részt vett.
mine-absent = Volt helye, de nem vett részt.
offer-until = Kérjük, válaszoljon eddig: { $when }. Utána a helyet a következő jelentkező kapja meg.

button-join = { $room ->
    [free] Jelentkezés: { $group }
   *[else] Várólista: { $group }
}
button-leave = Lemondok a helyemről
button-leave-line = Lemondok a várólistás helyemről
button-leave-request = Visszavonom a kérésemet
button-accept = Igen, elfogadom
button-decline = Nem, köszönöm
button-call = Felhívás megtekintése

notice-seated = <b>Önnek van helye</b>
notice-invited = <b>Kerekasztal egy felhívásról, amely iránt érdeklődést jelzett</b>
notice-offer = <b>Van szabad hely az Ön számára</b>
notice-lapsed = <b>Az ajánlat lejárt. A helyet a következő jelentkező kapta meg</b>
notice-closed = <b>A jelentkezés lezárult, és ezúttal nem szabadult fel hely</b>
notice-closed-thanks = Köszönjük a türelmét. Ha valaki az utolsó pillanatban lemond a helyéről, és a szervező újra megnyitja a jelentkezést, a hely sorrend szerint kerül felajánlásra.
notice-cancelled = <b>Ez a kerekasztal elmarad</b>
notice-reminder = <b>Az Ön kerekasztala: { $distance }</b>
notice-reminder-host = <b>Az Ön által szervezett kerekasztal: { $distance }</b>
distance-past = már tart
distance-minutes = { $minutes ->
    [0] most kezdődik
    [one] 1 perc múlva
   *[other] { $minutes } perc múlva
}
distance-today = ma
distance-tomorrow = holnap
distance-days = { $days } nap múlva

host-seats = <b>Foglalt helyek:</b> { $taken }, összesen { $capacity }. <b>Várólistán:</b> { $waiting }. <b>Országok:</b> { $countries }
meanwhile-offered = Most egy helyet fenntartunk Önnek. Kérjük, a gombokkal fogadja el vagy utasítsa el.
meanwhile-seated = Időközben helyet kapott. Ha mégis lemond róla, kérjük, koppintson újra a gombra.
refusal-table-cancelled = Ez a kerekasztal elmarad.
refusal-table-held = Ezt a kerekasztalt már megtartották.
refusal-sign-up-closed = A jelentkezés lezárult: { $when }.
refusal-signed-up-otherwise = Ön már jelentkezett ({ $group }). Ha módosítaná, előbb mondjon le a helyéről.
refusal-not-admitted = A szervező nem tudott helyet adni Önnek. Ezen csak a szervező változtathat.
refusal-party-size = Egy személyt vagy kétfős küldöttséget jelenthet be.
refusal-no-registration = Ön nem jelentkezett erre a kerekasztalra.
refusal-no-offer = Jelenleg nincs Önnek fenntartott hely.
refusal-offer-over = Ez az ajánlat lejárt. Újra jelentkezhet.
refusal-not-requested = Erről a jelentkezésről már nem kell dönteni.
refusal-not-seated = Jelenlét vagy hiányzás csak azoknál jelölhető, akiknek van helyük.
refusal-too-early = Ez ettől kezdve lehetséges: { $when }.
refusal-below-seated = { $seated } hely már foglalt, ezért ennyi kevés: { $wanted }.
refusal-no-seats = Egy kerekasztalhoz legalább egy hely kell.
refusal-in-the-past = Ez az időpont már elmúlt.
refusal-dates-out-of-order = A sorrend: a helyek felszabadítása, a jelentkezés vége, a kezdés.
refusal-other = Ez jelenleg nem lehetséges.
