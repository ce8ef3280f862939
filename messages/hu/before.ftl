# Kerekasztal előtt: naptár, emlékeztetők, és hogy el tud-e még jönni valaki.

calendar-table-again = Változás történt: nyissa meg ezt a fájlt, és az lecseréli a naptárában lévő bejegyzést.
calendar-table-gone = Nyissa meg ezt a fájlt, hogy a kerekasztal kikerüljön a naptárából.
calendar-join = Csatlakozás: { $link }

before-guests = { $count ->
    [one] 1 vendégnek nincs csevegése velem: kérjük, tájékoztassa Ön.
   *[other] { $count } vendégnek nincs csevegése velem: kérjük, tájékoztassa őket Ön.
}

coming-ask = <b>El tud még jönni?</b>
coming-ask-again = <b>Mások helyre várnak. El tud még jönni?</b>
coming-why = Ha nem, a helyét a következő jelentkező kapja meg. Válasz nélkül megmarad.
button-coming-yes = Igen, jövök
button-coming-no = Nem, átadom a helyemet
button-coming-no-more = Nem tudok eljönni
coming-thanks = Köszönjük. A helyét megerősítettük.
coming-said-yes = <b>Köszönjük. A helyét megerősítettük.</b>
coming-over = Ez a kerekasztal már elkezdődött, vagy elmarad.
coming-heading = <b>Kik jönnek még</b>
coming-counts = Megerősített helyek: { $confirmed }, összesen { $seated }
coming-open = { $count ->
    [one] 1 fő nem válaszolt, a helye megmarad.
   *[other] { $count } fő nem válaszolt, a helyük megmarad.
}
coming-waiting = { $count ->
    [one] 1 fő vár helyre.
   *[other] { $count } fő vár helyre.
}
coming-closed = A jelentkezés lezárult: a most felszabaduló helyet senkinek sem ajánljuk fel, hacsak újra meg nem nyitja a jelentkezést.
coming-reopened = A jelentkezés nyitva van. Azonnal lezárhatja.
coming-cannot = <b>Egy résztvevő nem tud eljönni</b> ({ $group })
coming-cannot-waiting = { $count ->
    [one] 1 fő vár, de a jelentkezés lezárult. Ha újra megnyitja, a helyet felajánljuk.
   *[other] { $count } fő vár, de a jelentkezés lezárult. Ha újra megnyitja, a helyet felajánljuk.
}
desk-button-coming = Kik jönnek még
desk-button-lateopen = Jelentkezés újranyitása
desk-button-lateclose = Jelentkezés lezárása most
refusal-no-seat = Önnek nincs helye ennél a kerekasztalnál.
