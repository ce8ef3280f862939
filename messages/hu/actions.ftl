# Actions from roundtables, to who is to do them.

todo-given = <b>Feladata van egy kerekasztalról</b>
todo-soon = <b>A feladata határideje: { $distance }</b>
todo-late = <b>A feladata határideje elmúlt</b>
todo-nodate = <b>Hogy áll a feladata?</b>
todo-show = <b>Az Ön feladata</b>
todo-host = <b>Nincs válasz a kerekasztal egyik feladatáról</b>
todo-back = <b>A kerekasztal egyik feladata gazdát keres</b>
todo-hosted = <b>A kerekasztal egyik feladata</b>
todo-done = <b>Kész, köszönöm</b>
todo-table = Kerekasztal: { $title }
todo-by = <b>Határidő:</b> { $day }
todo-owner = <b>Ki végzi el:</b> { $owner }
todo-later = A következő kérdés napja: { $day }.
todo-later-ask = <b>Mikor kérdezzek újra?</b> Koppintson, vagy írjon egy napot.
todo-not-mine = A feladat visszakerült a szervezőhöz.
todo-gone = Ez a feladat már nincs meg.
todo-not-yours = Ez nem az Ön feladata.
todo-bad-day = Kérem, válasszon egy jövőbeli napot, legfeljebb egy éven belül.

button-todo-done = Kész
button-todo-undone = Mégsincs kész
button-todo-later = Később
button-todo-sooner = Ne várjon
button-todo-not-mine = Nem az enyém
button-todo-mine = Mégis az enyém
button-todo-3 = 3 nap múlva
button-todo-7 = 1 hét múlva

section-actions = Az Ön feladatai
tables-actions = <b>Az Ön nyitott feladatai:</b> { $count }
button-past-tables = Korábbi kerekasztalok
past-heading = <b>Korábbi kerekasztalok.</b> Az emlékeztetőhöz koppintson a számra.
past-none = Még nem vett részt kerekasztalon.
