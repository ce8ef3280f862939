# A felhívás kártyája.

alert-new = <b>Új felhívás az Ön profilja szerint</b>
alert-changed = <b>Módosult felhívás</b>
alert-urgent = { $days ->
    [0] Ez az üzenet azért érkezik most, mert a felhívás ma zárul.
    [1] Ez az üzenet azért érkezik most, mert a felhívás holnap zárul.
   *[other] Ez az üzenet azért érkezik most, mert a felhívás { $days } nap múlva zárul.
}

card-programme = { $programme }
card-programme-reference = { $programme } · <code>{ $reference }</code>
card-status = <b>Állapot:</b> { $status }
card-opens = <b>Állapot:</b> Még nem nyitott. Megnyitás: { $when }
card-planned-opens = <b>Állapot:</b> Tervezett. Várható megnyitás: { $when }
card-planned = (még változhat vagy elmaradhat)
card-published-status = (a kiíró oldalán még ez áll: { $status })
card-closed-early = A kiíró oldalán ez az állapot szerepel: <b>{ $status }</b>. A felhívást valószínűleg a határidő előtt lezárták; kérjük, először ott ellenőrizze.

card-deadline = <b>Benyújtási határidő:</b> { $when }, { $left }
card-deadline-about = <b>Benyújtási határidő:</b> { $when }. A pontos napot még nem tették közzé.
card-own-time = <b>Az Ön ideje szerint:</b> { $when }
card-further = <b>További határidők:</b> { $when }
card-closed = <b>Benyújtási határidő:</b> { $when }, lejárt
card-undated = <b>Benyújtási határidő:</b> nincs közzétéve

card-budget = <b>A felhívás keretösszege:</b> { $amount }
card-grant-range = <b>Projektenként:</b> { $low } és { $high } között
card-grant-most = <b>Projektenként:</b> legfeljebb { $amount }
card-grant-least = <b>Projektenként:</b> legalább { $amount }
card-rate = Átszámítás euróra az Európai Központi Bank árfolyamán ({ $day }): { $one } = { $other }
card-grants = <b>Támogatható projektek várható száma:</b> { $count }
card-cofinancing = <b>Támogatás mértéke:</b> { $share } (az elszámolható költségek arányában)

card-who = <b>Ki pályázhat</b>
card-where = <b>Terület:</b> { $places }
card-anywhere = <b>Terület:</b> a program teljes területe

card-why = <b>Miért kapja ezt</b>
why-need = { $need }: { $words }
why-need-region = { $need } (a régió igénye: { $region })
why-perhaps = Talán: { $why }
why-territory = A felhívás kiterjed az Ön területére: { $region }
why-category = A régió az előírt kategóriába tartozik ({ $asks }): { $region }

card-check = <b>Kérjük, ellenőrizze</b>
check-dates = Nyitva van még a felhívás? A közölt időpontok nem egyértelműek.
check-territory = Kiterjed a felhívás az Ön területére? A felhívásból ez nem derül ki egyértelműen.
check-category = A felhívás csak e kategóriáknak szól: { $asks }. { $known ->
    [in] { $value }: adataink szerint ide tartozik. Kérjük, ellenőrizze.
    [out] { $value }: adataink szerint nem ide tartozik, a kategóriája: { $kind }. Kérjük, ellenőrizze.
    [part] { $value }: adataink szerint ezek tartoznak ide: { $parts }.
   *[else] { $value }: nem tudjuk, ide tartozik-e.
}
check-just-transition = { $within ->
    [some] { $value }: az igazságos átmenetre vonatkozó terv ezekre terjed ki, egészben vagy részben: { $parts }. Ott működik az Ön szervezete? Az alap csak ott nyújt támogatást.
   *[else] Kiterjed az Ön régiójára az igazságos átmenetre vonatkozó területi terv? Az alap csak ott nyújt támogatást.
}
check-applicants = Pályázhat az Ön szervezete? A felhívásból ez nem derül ki egyértelműen.
check-applicants-read = Pályázhat az Ön szervezete? Kérjük, vesse össze a fenti „Ki pályázhat” résszel.
check-programme = Elérhető az Ön számára a program? A felhívásból ez nem derül ki egyértelműen.
check-other = Teljesül minden feltétel? Egyet nem sikerült tisztázni: { $value }

card-changed = <b>Változások a legutóbbi megtekintés óta</b>
change-title = Cím: { $old } → { $new }
change-published_status = Állapot: { $old } → { $new }
change-opens = Megnyitás: { $old } → { $new }
change-cut_offs = Határidő: { $old } → { $new }
change-cut-off-added = Új határidő: { $new }
change-cut-off-dropped = Törölt határidő: { $old }
change-budget = Keretösszeg: { $old } → { $new }
change-applicants = Ki pályázhat: { $how ->
    [more] bekerült: { $new }
    [fewer] kikerült: { $old }
    [both] bekerült: { $new }; kikerült: { $old }
   *[else] { $old } → { $new }
}
change-regions = Terület: { $how ->
    [more] bekerült: { $new }
    [fewer] kikerült: { $old }
    [both] bekerült: { $new }; kikerült: { $old }
   *[else] { $old } → { $new }
}
change-places = Terület a felhívás szerint: { $old } → { $new }

card-interest = <b>Eddigi érdeklődés:</b> { $members } tag { $countries } országból
card-table = <b>Kerekasztal erről a felhívásról:</b> { $when }

card-link = <a href="{ $url }">Hivatalos oldal</a>
card-as-of = Adatok időpontja: { $when }. Forrás: { $source }
card-also = A felhívás további forrásai: { $sources }

button-int = { $state ->
    [on] 🙋 Érdeklődés jelezve ✓
   *[else] 🙋 Régiónk érdeklődik
}
button-save = { $state ->
    [on] ⭐ Mentve ✓
   *[else] ⭐ Mentés
}
button-ics = 🗓 Naptár
button-share = 🔁 Megosztás
button-fits = { $state ->
    [on] 👍 Megfelel ✓
   *[else] 👍 Megfelel
}
button-no = { $state ->
    [on] 🔕 Nem nekünk szól ✓
   *[else] 🔕 Nem nekünk szól
}
button-table = Kerekasztal, { $when }
button-back = ‹ Vissza
button-show = Felhívás megtekintése

not-for-us-ask =
    <b>Nem Önöknek szól?</b>
    { $title }

    Kérjük, adja meg az okát. Erről a felhívásról nem kap több üzenetet, és a válogatás pontosabb lesz.

share-title = <b>{ $title }</b>
share-link = <a href="{ $url }">Részletek, határidők és az érdeklődők</a>
button-share-chat = Küldés csevegésbe
button-copy-link = Link másolása
