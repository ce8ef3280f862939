# Felhívások keresése, és amit a találatok mondanak.

search-heading = <b>{ $total } felhívás erre: „{ $words }”</b>
search-needs = Ebből { $count } azért szerepel, mert ennek az igénynek felel meg: „{ $needs }”; a keresett szavak nem fordulnak elő benne.
search-needs-all = Felhívások erre az igényre: „{ $needs }”; a keresett szavak egyikben sem fordulnak elő.
search-none = Nem találtam felhívást erre: „{ $words }”. Kérjük, próbáljon más vagy kevesebb szót, vagy egy azonosító részletét, például ERASMUS-EDU-2026. A profiljának megfelelők: /calls
search-how = Írja a keresett szavakat a parancs után, vagy egyszerűen küldje el üzenetként. Például: /search akkumulátor képzés

# Amit a keresés szavaiból megértettünk, külön sorban: régió, program, határidő.
search-understood = Értelmezve: { $parts }
search-unread = Nincs felhívás, amely megfelel annak, ahogyan értelmeztem ({ $parts }). Ezekben szerepelnek a keresett szavak.
search-part-month = határidő: { $month }
search-part-day = határidő: { $last }
search-part-until = határidő legkésőbb: { $last }
search-part-from = határidő legkorábban: { $first }
search-part-between = határidő e két nap között: { $first }, { $last }
search-part-open = most nyitott
search-part-planned = még nem nyitott
search-instead = Ez egy felhívásban sem szerepel: „{ $typed }”. Alább a találatok erre: „{ $words }”.
search-some = Nincs felhívás, amelyben minden szó szerepel. Ezekben a szavak egy része szerepel.
search-meant = Talán az alábbi írásmódok egyikére gondolt.
search-chosen = Csak: { $filters }
search-none-chosen = Nincs felhívás erre: „{ $words }”, amely megfelel e választásnak: { $filters }. Az alábbi gombokkal visszavonhatja.
search-expired = Ez a keresés túl régi, nem ismételhető meg. Kérjük, írja be újra a szavakat.
search-narrow-heading = <b>Szűkítés: „{ $words }”</b>
search-narrow-how = { $total ->
    [one] Jelenleg 1 felhívás. Koppintással egy választás be- vagy kikapcsolható.
   *[other] Jelenleg { $total } felhívás. Koppintással egy választás be- vagy kikapcsolható.
}
button-search-off = Enélkül: { $part }
button-search-on = Újra ezzel: { $part }
button-search-narrow = Szűkítés
button-search-show = { $total ->
    [one] 1 felhívás megtekintése
   *[other] { $total } felhívás megtekintése
}
button-search-deadline = Legközelebbi határidő elöl
button-search-best = Legjobbak elöl
button-search-open = Most nyitott
button-search-closed = Lezártak is
button-search-regions = Saját régióim
button-search-within = Határidő { $days } napon belül
button-search-programme = { $programme } ({ $count })
button-search-need = { $need } ({ $count })
button-search-chosen = ✓ Bekapcsolva: { $choice }
