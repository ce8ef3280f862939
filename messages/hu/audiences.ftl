# Committees and working groups.

command-committees = Bizottságok és munkacsoportok: belépés vagy kilépés
command-audiences = Bizottságok és munkacsoportok felvétele és módosítása

audiences-heading =
    <b>Bizottságok és munkacsoportok</b>
    A tagok értesülnek a nekik szánt kerekasztalokról, rendezvényekről és felhívásokról. Koppintson egy névre, ha többet szeretne látni, belépne vagy kilépne.
audiences-none = Itt még nincs bizottság és munkacsoport sem.
audiences-keep =
    <b>Bizottságok és munkacsoportok</b>
    Koppintson egy névre a módosításhoz, vagy vegyen fel újat. Egy sorban: <code>/audiences committee Technológia</code>
audience-label = { $state ->
    [member] ✓ { $name }
    [asked] { $name } (kérve)
    [ended] { $name } (megszűnt)
   *[else] { $name }
}
audience-title = <b>{ $name }</b>
audience-kind = { $kind ->
    [committee] Bizottság
   *[else] Munkacsoport
}
audience-joining = { $admits ->
    [yes] Új tagokat az elnök vagy egy üzemeltető vesz fel. Aki felvételt kér, megmutatja nekik a csoportját, a szervezetét és a régióit.
   *[else] Bárki beléphet.
}
audience-members = Tagok: { $count }
audience-members-few = Tagok: ötnél kevesebben
audience-mine = { $state ->
    [member] <b>Ön tag.</b>
    [asked] <b>Felvételi kérése döntésre vár.</b> Amint döntöttek, megírom.
    [refused] Felvételi kérését nem teljesítették.
   *[else] Ön nem tag.
}
audience-chair = Ön az elnök.
audience-ended = Megszűnt.
audience-gone = Ez a bizottság vagy munkacsoport már nem létezik. Mind: /committees
audience-cannot-ended = Megszűnt, így már senki sem léphet be.
audience-cannot-refused = Felvételi kérését nem teljesítették. 30 nap múlva kérheti újra.
audience-cannot-group = Csak személy léphet be. Kérjük, írjon nekem privát csevegésben.
audience-asked-now = Felvételi kérését továbbítottam.
audience-leads-only = Ezt csak az elnök és az üzemeltetők tehetik meg.
audience-name-taken = Kérjük, olyan nevet írjon, amely még nem foglalt.
audience-ask-name = { $kind ->
    [committee] Mi az új bizottság neve? Írja be a nevét.
   *[else] Mi az új munkacsoport neve? Írja be a nevét.
}
audience-ask-rename = Mi legyen az új neve, most: { $name }? Írja be az új nevet.
audience-chair-link =
    <b>Elnök: { $name }</b>
    Küldje el ezt a linket annak, aki az elnök lesz. Aki először megnyitja, az veszi át az elnöki tisztet; 14 napig és egyszer érvényes.
audience-chair-gone = Nincs többé elnöke: { $name }. A tagokat most az üzemeltetők veszik fel.
audience-chair-taken =
    <b>Mostantól Ön az elnök: { $name }</b>
    Tagokat vehet fel, rendezvényeket írhat be, és felhívásokat továbbíthat.
audience-chair-expired = Ez a link már nem érvényes. Kérjen újat egy üzemeltetőtől.
audience-asks-asked = <b>Valaki be szeretne lépni: { $name }</b>
audience-asks-member = <b>Felvéve: { $name }</b>
audience-asks-refused = <b>Nincs felvéve: { $name }</b>
audience-asks-who = Ki: { $who }
audience-asks-nobody = Senki sem vár válaszra.
audience-answer = { $state ->
    [member] <b>Felvételi kérését teljesítették: { $name }</b>
   *[else] Felvételi kérését nem teljesítették: { $name }
}
audience-put = { $state ->
    [member] Csevegés: { $chat }. Mostantól tag itt: <b>{ $name }</b>
   *[else] Csevegés: { $chat }. Már nem tag itt: <b>{ $name }</b>
}
audience-put-how = Valaki felvétele vagy törlése: <code>/audiences put 123456789 { $name }</code>, <code>/audiences out 123456789 { $name }</code>
audience-put-told = { $state ->
    [member] Az üzemeltetők felvették tagnak: <b>{ $name }</b>
   *[else] Az üzemeltetők megszüntették a tagságát: <b>{ $name }</b>
}
notice-invited-audience = <b>Kerekasztal, kinek szól: { $name }</b>
tip-to-audience = <b>Továbbítva ide: { $name }</b>
tip-to-how = Ön ott tag. Kilépés: /committees
line-passed-to = Továbbítva ide: { $name }.

button-audience-add = { $kind ->
    [committee] Bizottság felvétele
   *[else] Munkacsoport felvétele
}
button-audience-join = { $admits ->
    [yes] Felvétel kérése
   *[else] Belépés
}
button-audience-leave = { $state ->
    [asked] Kérés visszavonása
   *[else] Kilépés
}
button-audience-asked = Felvételi kérések ({ $count })
button-audience-name = Átnevezés
button-audience-admits = { $admits ->
    [yes] Bárki beléphessen
   *[else] Tagok egyenkénti felvétele
}
button-audience-chair = Link az elnöknek
button-audience-chairoff = Elnöki tiszt visszavonása
button-audience-end = Megszüntetés
button-audience-reopen = Folytatás
button-audience-show = Megtekintés
button-audience-yes = Felvétel
button-audience-no = Elutasítás

button-pass-to = 📣 Bizottságnak vagy munkacsoportnak
pass-to-which =
    <b>Melyik bizottságnak vagy munkacsoportnak?</b>
    { $title }
pass-to-ask =
    <b>Továbbítja ezt a felhívást? Ide: { $name }</b>
    { $title }
pass-to-reach = Tagok: { $count }. Akik már ismerik a felhívást, nem kapnak üzenetet.
pass-to-few = Tagok: ötnél kevesebben. Akik már ismerik a felhívást, nem kapnak üzenetet.
pass-to-done =
    <b>Továbbítva ide: { $name }</b>
    { $title }

    Akik azonnal kérnek értesítést, most kapják meg, a többi tag a következő összefoglalóban találja.
pass-to-again = Ezt a felhívást oda már továbbították.
pass-to-nobody = Nincs olyan bizottság vagy munkacsoport, amelynek továbbíthatná.

privacy-hub =
    <b>Bizottságok és munkacsoportok</b>
    Ha belép valamelyikbe, vagy az üzemeltetők felveszik, tároljuk a napjával együtt, amíg ki nem lép. A többi tag csak a létszámot látja, öttől felfelé. Ha felvételt kér, az elnök vagy az üzemeltetők látják a csoportját, a szervezetét és a régióit.
