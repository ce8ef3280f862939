# Un apel publicat în mai multe locuri și apeluri care se tot schimbă: pentru responsabili.

copies-none = Nu există două apeluri din surse diferite considerate a fi unul singur.
copies-heading = <b>Semnalate ca un singur apel</b>
copies-line =
    • { $title } ({ $source })
    este semnalat ca: { $stands } ({ $first })
    Comun: { $why }, din { $when }. Pentru a le separa: <code>/keepers part { $call }</code>
copies-why-identifier = identificator
copies-why-link = link oficial
copies-why-title-and-dates = titlu și termen-limită
keepers-parted = Separate definitiv: apelul { $call } este semnalat din nou singur, separat de { $count ->
    [one] încă unul.
    [few] alte { $count }.
   *[other] alte { $count }.
}
keepers-not-joined = Apelul { $call } nu este semnalat împreună cu niciun altul. Cele care sunt: <code>/keepers same</code>
keepers-no-call = Apelul { $call } nu există. Cele semnalate ca unul singur: <code>/keepers same</code>
keepers-same-how = Apeluri semnalate ca unul singur: <code>/keepers same</code>. Pentru a separa două: <code>/keepers part 123</code>

call-restless = <b>Un apel de la { $source } se schimbă mereu</b>
call-restless-meaning = Membrilor nu li se semnalează fiecare schimbare. Când se stabilizează, li se comunică situația.
