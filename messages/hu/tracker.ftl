# Hol tart egy tag egy felhívással, a jegyzetei, a pályázatról szóló kérdések és a továbbítás.

stage-watching = Figyelés
stage-interested = Érdeklődés
stage-partners = Megvannak a partnerek
stage-applied = Pályázat benyújtva
stage-funded = Támogatott
stage-not-funded = Nem támogatott
stage-withdrawn = Visszavonva vagy elmaradt

button-track = 📌 Hol tart: { $stage }
button-track-note = 📌 Az Ön jegyzete
track-where = <b>Hol tart:</b> { $stage }, ettől: { $since }
track-nowhere = <b>Hol tart:</b> nincs a listáján
track-grant = <b>Az Ön támogatása:</b> { $amount }
track-note = <b>Az Ön jegyzete:</b> { $note }
track-how = Koppintson arra, ahol most tart; ezt bármikor módosíthatja. A pályázat benyújtása után nincs több emlékeztető a határidőről.
track-seen = { $in ->
    [group] Ezt az oldalt a csoportban mindenki látja. Csak a csoport adminisztrátorai módosíthatják.
   *[else] A többi tag nem látja ezt az oldalt. Az eredmények csak több tag összesített adataiban jelennek meg.
}
button-track-grant = { $state ->
    [on] Összeg módosítása
   *[else] Összeg megadása
}
button-track-off = Törlés a listámról
track-grant-ask =
    <b>Támogatott. A támogatás mekkora része az Önöké?</b>
    { $title }

    Írja be az összeget üzenetként, például 250 000 vagy 1,5 millió EUR. A pénznem nélküli összeget euróban értem.
track-grant-unread = Ezt nem tudom összegként olvasni: „{ $said }”. Kérjük, írja így: 250 000 vagy 1,5 millió EUR.
button-note = { $state ->
    [on] Jegyzet módosítása
   *[else] Jegyzet írása
}
button-note-erase = Jegyzet törlése
note-ask =
    <b>Az Ön jegyzete erről a felhívásról</b>
    { $title }

    Írja be üzenetként, legfeljebb { $most } karakterben.
note-long = A szöveg { $length } karakter, egy jegyzet legfeljebb { $most } karakter lehet. Kérjük, küldjön rövidebbet.

tracker-all = Mind
tracker-results = Eredmények
tracker-heading-all = { $total ->
    [0] <b>Még nincs felhívás a listáján.</b> A felhívás alatti gombokkal menthet. Most nyitott: /calls
    [one] <b>1 felhívás a listáján</b>
   *[other] <b>{ $total } felhívás a listáján, a legközelebbi határidő elöl</b>
}
tracker-heading = { $total ->
    [0] <b>{ $stage }:</b> nincs felhívás
    [one] <b>{ $stage }:</b> 1 felhívás
   *[other] <b>{ $stage }:</b> { $total } felhívás, a legközelebbi határidő elöl
}
button-tracker = { $stage } ({ $count })
line-partners = Megvannak a partnerek.
line-applied = A pályázatot benyújtották.
line-funded = A pályázata támogatást kapott.
line-not-funded = A pályázata nem kapott támogatást.
line-withdrawn = A pályázatot visszavonták vagy nem nyújtották be.
line-note = Jegyzetet írt hozzá.

question-applied = <b>Benyújtották a pályázatot?</b>
question-applied-why = { $stage ->
    [partners] Ehhez a felhíváshoz megvoltak a partnerek, és a felhívás lezárult.
   *[else] Érdeklődést jelzett e felhívás iránt, és a felhívás lezárult.
}
question-result = <b>Mi lett a pályázat eredménye?</b>
question-result-why = Erre a felhívásra pályázatot nyújtottak be; mostanra talán megvan a döntés.
question-what-for = Egyetlen koppintás elég. Az eredmények csak több tag összesített adataiban jelennek meg.
button-we-applied = Pályázat benyújtva
button-not-this-time = Most nem pályáztunk
button-no-answer-yet = Még nincs döntés
button-no-questions = Ne kérdezzen többet
questions-off = Ilyen kérdést nem teszek fel többé. Módosítás: /settings

button-pass-on = 👥 A régióm tagjainak
pass-on-ask =
    <b>Továbbítja ezt a felhívást a régiója tagjainak?</b>
    { $title }
pass-on-reach = { $count ->
    [one] 1 taghoz jutna el: { $regions }.
   *[other] { $count } taghoz jutna el: { $regions }.
}
pass-on-reach-few = Ötnél kevesebb taghoz jutna el: { $regions }.
pass-on-reach-many = { $count ->
    [one] Több mint 1 taghoz jutna el: { $regions }.
   *[other] Több mint { $count } taghoz jutna el: { $regions }.
}
pass-on-says = Ezt olvassák: „A régiója egyik tagja továbbította”. Az Ön neve nem jelenik meg.
pass-on-says-group = Ezt olvassák: „A régiója egyik tagja továbbította ({ $group })”. Az Ön neve nem jelenik meg.
pass-on-organisation = A szervezete ({ $organisation }) csak akkor jelenik meg, ha most ezt választja.
button-pass-on-go = Továbbítás
button-pass-on-named = Továbbítás a szervezetemmel
pass-on-done =
    <b>Továbbítva</b>
    { $title }

    Akik azonnal kérnek értesítést, most kapják meg, a többi tag a következő összefoglalóban találja. Akik már ismerik a felhívást, nem kapnak üzenetet.
pass-on-again = Ezt a felhívást már továbbította.
pass-on-too-often = { $most ->
    [one] Az elmúlt hét napban 1 felhívást továbbított. A következő ettől kezdve lehetséges: { $when }.
   *[other] Az elmúlt hét napban { $most } felhívást továbbított. A következő ettől kezdve lehetséges: { $when }.
}
pass-on-no-region = Még nem választott régiót. Választás: /region
pass-on-closed = Ez a felhívás lezárult, ezért már nem továbbítható.
tip-from = <b>A régiója egyik tagja továbbította</b>
tip-from-known = <b>A régiója egyik tagja továbbította</b> ({ $who })
tip-how = Az ilyen üzenetek kikapcsolása: /settings
line-passed-on = A régiója egyik tagja továbbította.

settings-name-tips = A régióm tagjaitól kapott felhívások
settings-name-questions = Kérdések a pályázataimról
settings-switch = { $state ->
    [on] bekapcsolva
   *[else] kikapcsolva
}
settings-choice-tips = { $state ->
    [on] A régióm tagjaitól jövők bekapcsolása
   *[else] A régióm tagjaitól jövők kikapcsolása
}
settings-choice-questions = { $state ->
    [on] Pályázati kérdések bekapcsolása
   *[else] Pályázati kérdések kikapcsolása
}

privacy-tracker =
    <b>A listáján lévő felhívások</b>
    Ezeket is tároljuk: hol tart egy felhívással és mióta, a támogatást, ha megadja az összegét, a jegyzeteit és a továbbított felhívásokat. A többi tag ebből semmit sem lát, kivéve a továbbított felhívásnál: ott látja az Ön csoportját, a szervezetét pedig csak akkor, ha Ön ezt választotta. Az asszisztens üzemeltetői olvashatják ezeket az adatokat.
