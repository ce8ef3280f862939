# Training courses, and what a roundtable points to.

command-courses = Képzések az Ön igényeihez vagy megadott szavak szerint

courses-unknown = Itt még nincs képzési katalógus.
courses-mine = <b>Képzések az Ön igényeihez: { $total }</b>
courses-mine-none = <b>Jelenleg egy képzés sem felel meg az Ön igényeinek.</b>
courses-need = <b>Képzések, igény: { $of }: { $total }</b>
courses-need-none = <b>Jelenleg nincs képzés, igény: { $of }</b>
courses-call =
    <b>Képzések e felhívás igényeihez: { $total }</b>
    { $of }
courses-call-none =
    <b>Jelenleg nincs képzés e felhívás igényeihez</b>
    { $of }
courses-group = <b>Képzések, „{ $of }”: { $total }</b>
courses-group-none = <b>Jelenleg nincs képzés: „{ $of }”</b>
courses-words = <b>Képzések ezzel: „{ $of }”: { $total }</b>
courses-words-none = <b>Egy képzés címében, szolgáltatójában vagy igényeiben sincs: „{ $of }”.</b>
courses-all = <b>Minden képzés: { $total }</b>
courses-all-none = <b>Jelenleg egy képzés sem szerepel a listán.</b>
course-title = <b>{ $number }.</b> <a href="{ $url }">{ $title }</a>
course-by = { $provider }
course-facts = { $facts }
course-languages = nyelv: { $languages }
course-mode = { $mode ->
    [online] online
    [onsite] személyesen
   *[else] részben online
}
course-begins = kezdete: { $day }
course-began = ettől tart: { $day }
course-between = { $first } – { $last }
course-until = vége: { $day }
course-hours = { $hours } óra
course-price = ár: { $price }
course-needs = Igények: { $needs }
courses-source = <i>Állapot: { $day }. Forrás: { $catalogue }</i>

button-courses-call = 🎓 Képzések ehhez ({ $count })
button-courses-need = 🎓 Képzések: { $need } ({ $count })
button-courses-group = 🎓 Képzések ehhez a laphoz ({ $count })
button-courses-mine = Képzések az igényeimhez
button-courses-all = Minden képzés

table-audience = <b>Kinek szól:</b> { $name }
table-event = <b>Kapcsolódó rendezvény:</b> { $title }, { $when }
button-event = Rendezvény megtekintése
desk-button-event = Rendezvény megjelölése
desk-button-audience = Bizottságnak vagy csoportnak
desk-event-which = Melyik rendezvényre utaljon a kerekasztal? A kártyája és a naptárbejegyzése meg fogja nevezni.
desk-event-none = Nincs közelgő rendezvény. Felvenni a /event paranccsal lehet.
desk-event-set = A kerekasztal erre a rendezvényre utal: { $title }
desk-event-cleared = A kerekasztal nem utal rendezvényre.
desk-audience-which = Kinek szól a kerekasztal? A bizottság vagy munkacsoport tagjai meghívót kapnak, mindenki egyszer. Mindenki más is jelentkezhet továbbra is.
desk-audience-none = Még nincs bizottság és munkacsoport sem. Az üzemeltetők a /audiences paranccsal vehetik fel őket.
desk-audience-set = A kerekasztal ennek szól: { $name }. A tagok most kapják a meghívót.
desk-audience-cleared = A kerekasztal egyik bizottságnak vagy munkacsoportnak sem szól külön. Aki meghívót kapott, annak az érvényes marad.
desk-choice-none = Egyik sem
