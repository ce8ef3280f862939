# Több helyen megjelent felhívások és a folyton változók: az üzemeltetőknek.

copies-none = Különböző forrásokból nincs két felhívás, amelyet egynek tekintünk.
copies-heading = <b>Egy felhívásként jelezve</b>
copies-line =
    • { $title } ({ $source })
    így szerepel: { $stands } ({ $first })
    Egyezés: { $why }. Mióta: { $when }. Szétválasztás: <code>/keepers part { $call }</code>
copies-why-identifier = azonosító
copies-why-link = hivatalos link
copies-why-title-and-dates = cím és határidő
keepers-parted = Véglegesen szétválasztva: ismét külön szerepel a felhívás, száma: { $call }. Leválasztva: { $count } másik.
keepers-not-joined = Ez a felhívás nincs összevonva mással: { $call }. Az összevontak: <code>/keepers same</code>
keepers-no-call = Nincs ilyen számú felhívás: { $call }. Az összevontak: <code>/keepers same</code>
keepers-same-how = Egyként jelzett felhívások: <code>/keepers same</code>. Kettő szétválasztása: <code>/keepers part 123</code>

call-restless = <b>Folyton változó felhívás. Forrás: { $source }</b>
call-restless-meaning = A tagok nem kapnak üzenetet minden változásról. Amint a felhívás állandósul, megkapják az érvényes állapotot.
