# Čísla o všetkých: koľko ich je zapojených a čo z toho vzíde. Označenie stojí pred dvojbodkou
# a číslom, ktoré môže byť aj jedným z prvých štyroch.

figure-few = menej ako { $number }
figure-least = { $number } alebo viac
figure-range = { $least } až { $most }
figure-held = neuvádza sa

figures-heading = <b>Čísla: { $period }</b>
figures-all-time = celé obdobie
figures-span = od: { $first }, do: { $last }
figures-item = { $label }: { $number }
figures-as-of = Stav: { $when }.
figures-note = Čísla o menej ako { $number } osobách sa neuvádzajú, ani nič, čo by ich prezradilo.
figures-nothing = Zatiaľ nie je čo počítať.
figures-no-call = bez výzvy

figures-about-members = Členovia
figures-about-tables = Okrúhle stoly
figures-about-seats = Miesta pri uskutočnených okrúhlych stoloch
figures-about-interest = Záujem o výzvy
figures-about-applications = Členovia so žiadosťou, ako sami uvádzajú
figures-about-came-of = Výsledky okrúhlych stolov podľa organizátorov
figures-about-calls = Výzvy

figures-now = teraz
figures-members = členovia
figures-named = s uvedenou organizáciou
figures-countries = krajiny
figures-regions = regióny
figures-held-tables = uskutočnené
figures-balanced-tables = s tromi skupinami alebo viacerými
figures-planned-tables = plánované
figures-cancelled-tables = zrušené
figures-not-held-tables = neuskutočnené
figures-unknown-tables = nevie sa, či sa uskutočnili
figures-signed-up = prihlásení spolu
figures-offered = ponúknuté
figures-any-group = pre ľubovoľnú skupinu
figures-seated = obsadené
figures-seats-offered = miesta pri uskutočnených okrúhlych stoloch
figures-seats-taken = obsadené miesta
figures-attended = účasť
figures-share = podiel na účasti
figures-guests = z toho hostia
figures-interested = záujem
figures-saved = uloženia
figures-in-all = spolu
figures-applications = členovia so žiadosťou
figures-applied = zatiaľ bez odpovede
figures-funded = podporené
figures-not-funded = zamietnuté
figures-amount = priznaná suma
figures-consortium = konzorciá
figures-came-of-applied = žiadosti
figures-reserve = na rezervnom zozname
figures-found = nájdené
figures-open = teraz otvorené
figures-calls-found = nájdené výzvy
figures-calls-open = teraz otvorené výzvy
figures-tables-held = uskutočnené okrúhle stoly

figures-tab-overview = Prehľad
figures-tab-group = Podľa skupín
figures-tab-country = Podľa krajín
figures-tab-programme = Podľa programov
figures-tab-need = Podľa potrieb
figures-tab-quarter = Podľa štvrťrokov
button-figures-quarter = Tento štvrťrok
button-figures-year = Tento rok
button-figures-last = Minulý rok
button-figures-all = Celé obdobie
button-figures-workbook = Ako zošit (XLSX)
button-figures-pictures = Obrázky
button-figures-back = Späť k číslam
figures-more = { $count ->
    [one] Ešte { $count } údaj je v zošite.
    [few] Ešte { $count } údaje sú v zošite.
    [many] Ešte { $count } údaja je v zošite.
   *[other] Ešte { $count } údajov je v zošite.
}
figures-workbook = <b>Čísla ako zošit</b>: { $period }

figures-pictures = <b>Obrázky: { $period }</b>
button-chart-map = Mapa členov
button-chart-regions = Členovia podľa regiónov
button-chart-members = Členovia v čase
button-chart-programmes = Výzvy a záujem
button-chart-seats = Miesta podľa skupín
button-chart-results = Výsledky
chart-map = Členovia podľa krajín
chart-regions = Členovia podľa regiónov
chart-members = Členovia podľa skupín na konci každého štvrťroka
chart-programmes = Výzvy a záujem podľa programov
chart-seats = Miesta podľa skupín, pri uskutočnených okrúhlych stoloch
chart-results = Žiadosti a výsledky
chart-none = nikto
chart-off-map = Mimo mapy: { $countries }
chart-in-fives = Zakreslené po piatich.
chart-more-regions = { $count ->
    [one] Ešte { $count } región má menej ako { $number } členov.
    [few] Ešte { $count } regióny majú každý menej ako { $number } členov.
    [many] Ešte { $count } regiónu má menej ako { $number } členov.
   *[other] Ešte { $count } regiónov má každý menej ako { $number } členov.
}
chart-alt-none = Zatiaľ žiadne čísla od päť osôb vyššie.

button-radar = Radar medzier
radar-heading = <b>Radar medzier: { $where }</b>
radar-everywhere = všetky krajiny
radar-how = Potreby, ktoré uviedli členovia a regióny, vedľa otvorených výziev, ktoré na ne odpovedajú. Najväčšia medzera je prvá.
radar-none = Zatiaľ nie je uvedená žiadna potreba.
radar-members = členovia
radar-regions = v regiónoch
radar-stated = uvedené regiónmi
radar-calls = otvorené výzvy
button-radar-countries = Podľa krajín
button-radar-reverse = Výzvy bez potreby
radar-countries = <b>Radar medzier podľa krajín.</b> V zátvorkách: uvedené potreby, na ktoré neodpovedá žiadna otvorená výzva.
button-radar-country = { $country } ({ $count })
radar-reverse-heading = <b>Otvorené výzvy k potrebám, ktoré nikto neuviedol: { $where }</b>
radar-reverse-none = Každá otvorená výzva odpovedá na potrebu, ktorú niekto uviedol.
radar-declared-in = Kde je uvedená
radar-open-for-it = Otvorené výzvy k nej
radar-need-gone = Táto potreba už v zozname nie je.

sheet-method = Metóda
sheet-group = Skupina
sheet-country = Krajina
sheet-programme = Program
sheet-need = Potreba
sheet-quarter = Štvrťrok
sheet-total = Spolu
sheet-subject = Téma
sheet-figure = Ukazovateľ
sheet-by = Podľa
sheet-number = Počet
sheet-result = Výsledok
sheet-as-of = Stav

method-members = Členmi sú tí, ktorí dokončili nastavenie a neskončili; krajina je krajina prvého regiónu.
method-quarters = Obdobia sú celé štvrťroky vo svetovom čase. Miesta sa počítajú v štvrťroku, keď sa okrúhly stôl konal, všetko ostatné v štvrťroku, keď sa to stalo.
method-tables = Miesta, obsadené miesta a účasť sa počítajú len pri okrúhlych stoloch, ktoré sa uskutočnili: povedal to organizátor, alebo je zapísané, kto prišiel, alebo sa niečo zaznamenalo. Okrúhle stoly, ktoré sa skončili a o ktorých nikto nepovedal, či sa uskutočnili, sa počítajú zvlášť. Prihlásenia sa počítajú pri všetkých.
method-few = Menej ako { $number } osôb sa uvádza ako „<{ $number }“. Kde by sa také číslo dalo odvodiť z iných, chýba aj druhé, alebo sú uvedené len medze, medzi ktorými leží; členovia v čase sa uvádzajú po { $number }.
method-kept = Po vymazaných členoch zostávajú počty: podľa skupín, podľa krajín, podľa programov a podľa potrieb, každý osobitne.
method-needs = Výzva môže odpovedať na viaceré potreby: čísla podľa potrieb sa nesčítavajú. Počítajú sa len potreby, na ktoré výzva isto odpovedá.
method-applications = Žiadosti a výsledky sú to, čo členovia uvádzajú o svojich, vo fáze, v ktorej sú teraz. Žiadosť sa počíta raz za každého člena, ktorý ju uvádza: ak ju uvedie päť partnerov, je to päť. Výsledky okrúhlych stolov sú to, čo uvádzajú organizátori; oboje sa môže týkať tej istej žiadosti.
method-euros = Sumy v iných menách sa prepočítavajú na eurá podľa posledných referenčných kurzov; čo sa prepočítať nedá, je vynechané. Kde nie je známa žiadna suma, žiadna sa neuvádza.
method-differences = Rozdiely medzi číslami rôzneho druhu, napríklad obsadenými miestami a účasťou, takto chránené nie sú.
