# Emlékeztetők: az ütemezés, az egyenként kértek és a halasztás.

command-reminders = Mikor kap emlékeztetőt a mentett felhívásokról
settings-name-reminders = Emlékeztetők

ladder-heading = <b>Emlékeztetők a mentett felhívásokról</b>
ladder-now = Jelenleg: { $ladder }
ladder-rungs = { $days } nappal a határidő előtt
ladder-rungs-one = { $days ->
    [one] 1 nappal
   *[other] { $days } nappal
} a határidő előtt
ladder-rungs-day = az utolsó napon
ladder-at = { $rungs }, ekkor: { $hour } ({ $city })
ladder-short = { $days } nap
ladder-off = nincs
ladder-ask = Koppintson egy napszámra, ha hozzáadná vagy kivenné. Más napokhoz írja például: /reminders 45 14 3. Az óra az összefoglalóéval azonos: /rhythm
ladder-rung = { $days ->
    [0] utolsó nap
    [one] 1 nap
   *[other] { $days } nap
}
ladder-choice-default = Mint kezdetben: { $ladder }
ladder-choice-off = Nincs emlékeztető
ladder-how = Ezt nem értem. Például: /reminders 45 14 3 a határidő előtti napokhoz (0 az utolsó nap, legfeljebb tíz szám, egyik sem 365 fölött), /reminders off emlékeztetők nélkül, /reminders default a kezdeti beállításhoz.
ladder-full = Legfeljebb tíz napszám választható, és egyik sem lehet 365 fölött. Kérjük, előbb vegyen ki egyet.
ladder-coming = <b>Kért emlékeztetők</b>
ladder-coming-line = { $n }. { $when }: { $title }
ladder-coming-none = Ha egyetlen felhívásról kér emlékeztetőt, koppintson a kártyáján erre: ⏰ Emlékeztető.
ladder-remove = Törlés: { $n }

button-remind = ⏰ Emlékeztető
remind-ask =
    <b>Mikor emlékeztessem?</b>
    { $title }
remind-coming = <b>Emlékeztetők erről a felhívásról</b>
remind-line = • { $when }
remind-line-ladder = • { $when }, az ütemezés szerint ({ $ladder })
remind-line-ladder-past = • az ütemezés szerint ({ $ladder }): nincs több
remind-line-opens = megnyitáskor: { $when }
remind-line-opens-unknown = megnyitáskor; a napot még nem tették közzé
remind-line-before = { $rule ->
    [b7] egy héttel a határidő előtt
   *[else] egy hónappal a határidő előtt
}: { $when }
remind-type = Az időpont: { $hour } ({ $city }), az összefoglalóéval azonos. Az emlékeztető önmagában nem menti el a felhívást.
remind-choice-ladder = Az ütemezés szerint ({ $ladder }); menti is
remind-choice-ladder-again = Újra az ütemezés szerint ({ $ladder })
remind-choice-ladder-off = Ne az ütemezés szerint
remind-choice-1 = Holnap
remind-choice-3 = 3 nap múlva
remind-choice-7 = Egy hét múlva
remind-choice-b7 = Egy héttel a határidő előtt
remind-choice-b30 = Egy hónappal a határidő előtt
remind-choice-opens = Megnyitáskor
remind-choice-day = Más napon
remind-remove = Törlés: { $when }
remind-which-day = Melyik napon? Írja például így: szeptember 3., 2027. 09. 03. vagy 2027-09-03.
remind-not-a-day = Ezt nem tudom napként olvasni. Írja például így: szeptember 3., 2027. 09. 03. vagy 2027-09-03.
remind-cannot-past = Ez az időpont már elmúlt. Kérjük, válasszon jövőbeli napot.
remind-cannot-after = Ez a felhívás határideje utánra esik. Kérjük, válasszon korábbi napot.
remind-cannot-far = Ez több mint három év múlva lesz. Kérjük, válasszon korábbi napot.
remind-cannot-late = Ehhez már késő: a határidő ennél közelebb van.
remind-cannot-open = Ez a felhívás nem vár megnyitásra.
remind-cannot-many = Már 100 emlékeztetőt kért. Kérjük, előbb töröljön néhányat: /reminders
remind-cannot-undated = Ennek a felhívásnak nincs jövőbeli határideje.
remind-cannot-unknown = Nem értem, mikor kéri az emlékeztetőt.
remind-set = A következő emlékeztető: <b>{ $when }</b>
remind-title = { $title }
remind-never = <b>Erről a felhívásról nincs több emlékeztető</b>
    A felhívás mentve marad; a módosult határidőről továbbra is kap üzenetet.
remind-undo = Visszavonás
button-remind-never = Erről ne emlékeztessen többet
button-remind-1 = Holnap újra
button-remind-3 = 3 nap múlva újra
button-remind-b7 = Egy héttel a határidő előtt

reminder-plain = <b>Emlékeztető</b>
reminder-open = <b>Emlékeztető: ez a felhívás nyitott</b>
reminder-opens = { $days ->
    [0] <b>Emlékeztető: a felhívás ma nyílik</b>
    [1] <b>Emlékeztető: a felhívás holnap nyílik</b>
   *[other] <b>Emlékeztető: a felhívás { $days } nap múlva nyílik</b>
}
reminder-not-open = <b>Emlékeztető: a felhívás még nem nyitott</b>
reminder-moved = Az emlékeztető kérése óta módosult a határidő. Korábban: { $when }.
reminder-why-asked = Ezt az emlékeztetőt Ön kérte.
reminder-why-colleague = { $said ->
    [interested] A kollégája jelezte, hogy a régió érdeklődik e felhívás iránt.
    [asked] Ezt az emlékeztetőt a kollégája kérte.
   *[else] Ezt a felhívást a kollégája mentette el.
}
