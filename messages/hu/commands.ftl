# Az egyes parancsok leírása a Telegram menüjében és a /help listájában (legfeljebb 256 karakter).

command-start = Kezdés vagy visszatérés
command-calls = Az Ön régiójának megfelelő nyitott felhívások, a legjobbak elöl
command-search = Felhívások keresése szavakkal: /search akkumulátor képzés
command-saved = Mentett felhívások és azok, amelyek iránt érdeklődést jelzett
command-needs = Témák, amelyekről üzenetet szeretne kapni
command-region = Régió, ahol Ön dolgozik
command-rhythm = Azonnal vagy hetente, melyik napon és hány órakor
command-quiet = Csendes időszak és a heti értesítések száma
command-roundtables = A következő kerekasztalok és az Ön helye
command-language = Nyelv módosítása
command-settings = Minden beállítás egy helyen
command-sources = Mikor válaszoltak utoljára a források
command-privacy = Milyen adatokat tárolunk Önről és meddig
command-mydata = Minden tárolt adat egy fájlban
command-forget = Minden tárolt adat törlése
command-pause = Üzenetek szüneteltetése
command-stop = Üzenetek leállítása
command-help = Minden parancs
command-host = Kerekasztal megnyitása egy felhívásról
command-decide = A kerekasztal döntésének feljegyzése
command-action = Feladat feljegyzése: @ki mit meddig
command-stats = Számok: ki vesz részt, és mi lesz belőle
command-keepers = A rendszer állapota és a kerekasztal-megnyitási jogok

bot-description =
    { $assistant } jelzi az Ön régiójának, mely uniós felhívások felelnek meg az igényeinek: időben, kevés üzenetben, mindig indoklással. Ha ugyanaz a felhívás több régiót is érdekel, kerekasztalnál találkozhatnak.

    Csak azt tároljuk, amit Ön megad, és a /forget parancs törli.
bot-short-description = Az Ön régiójának igényeihez illő uniós felhívások és az ezekről tartott kerekasztalok.
