# Čísla o všech: kolik jich je zapojeno a co z toho vzejde. Označení stojí před dvojtečkou
# a číslem, které může být také jedním z prvních čtyř.

figure-few = méně než { $number }
figure-least = { $number } nebo více
figure-range = { $least } až { $most }
figure-held = neuvádí se

figures-heading = <b>Čísla: { $period }</b>
figures-all-time = celé období
figures-span = od: { $first }, do: { $last }
figures-item = { $label }: { $number }
figures-as-of = Stav: { $when }.
figures-note = Čísla o méně než { $number } osobách se neuvádějí, ani nic, co by je prozradilo.
figures-nothing = Zatím není co počítat.
figures-no-call = bez výzvy

figures-about-members = Členové
figures-about-tables = Kulaté stoly
figures-about-seats = Místa u uskutečněných kulatých stolů
figures-about-interest = Zájem o výzvy
figures-about-applications = Členové se žádostí, jak sami uvádějí
figures-about-came-of = Výsledky kulatých stolů podle pořadatelů
figures-about-calls = Výzvy

figures-now = nyní
figures-members = členové
figures-named = s uvedenou organizací
figures-countries = země
figures-regions = regiony
figures-held-tables = uskutečněné
figures-balanced-tables = se třemi skupinami nebo více
figures-planned-tables = plánované
figures-cancelled-tables = zrušené
figures-not-held-tables = neuskutečněné
figures-unknown-tables = není známo, zda se uskutečnily
figures-signed-up = přihlášení celkem
figures-offered = nabídnutá
figures-any-group = pro libovolnou skupinu
figures-seated = obsazená
figures-seats-offered = místa u uskutečněných kulatých stolů
figures-seats-taken = obsazená místa
figures-attended = účast
figures-share = podíl na účasti
figures-guests = z toho hosté
figures-interested = zájem
figures-saved = uložení
figures-in-all = celkem
figures-applications = členové se žádostí
figures-applied = zatím bez odpovědi
figures-funded = podpořené
figures-not-funded = zamítnuté
figures-amount = přiznaná částka
figures-consortium = konsorcia
figures-came-of-applied = žádosti
figures-reserve = na rezervním seznamu
figures-found = nalezené
figures-open = nyní otevřené
figures-calls-found = nalezené výzvy
figures-calls-open = nyní otevřené výzvy
figures-tables-held = uskutečněné kulaté stoly

figures-tab-overview = Přehled
figures-tab-group = Podle skupin
figures-tab-country = Podle zemí
figures-tab-programme = Podle programů
figures-tab-need = Podle potřeb
figures-tab-quarter = Podle čtvrtletí
button-figures-quarter = Toto čtvrtletí
button-figures-year = Letos
button-figures-last = Loni
button-figures-all = Celé období
button-figures-workbook = Jako sešit (XLSX)
button-figures-pictures = Obrázky
button-figures-back = Zpět k číslům
figures-more = { $count ->
    [one] Ještě { $count } údaj je v sešitu.
    [few] Ještě { $count } údaje jsou v sešitu.
    [many] Ještě { $count } údaje je v sešitu.
   *[other] Ještě { $count } údajů je v sešitu.
}
figures-workbook = <b>Čísla jako sešit</b>: { $period }

figures-pictures = <b>Obrázky: { $period }</b>
button-chart-map = Mapa členů
button-chart-regions = Členové podle regionů
button-chart-members = Členové v čase
button-chart-programmes = Výzvy a zájem
button-chart-seats = Místa podle skupin
button-chart-results = Výsledky
chart-map = Členové podle zemí
chart-regions = Členové podle regionů
chart-members = Členové podle skupin na konci každého čtvrtletí
chart-programmes = Výzvy a zájem podle programů
chart-seats = Místa podle skupin, u uskutečněných kulatých stolů
chart-results = Žádosti a výsledky
chart-none = nikdo
chart-off-map = Mimo mapu: { $countries }
chart-in-fives = Zakresleno po pěti.
chart-more-regions = { $count ->
    [one] Ještě { $count } region má méně než { $number } členů.
    [few] Ještě { $count } regiony mají každý méně než { $number } členů.
    [many] Ještě { $count } regionu má méně než { $number } členů.
   *[other] Ještě { $count } regionů má každý méně než { $number } členů.
}
chart-alt-none = Zatím žádná čísla od pěti osob výše.

button-radar = Radar mezer
radar-heading = <b>Radar mezer: { $where }</b>
radar-everywhere = všechny země
radar-how = Potřeby, které uvedli členové a regiony, vedle otevřených výzev, které na ně odpovídají. Největší mezera je první.
radar-none = Zatím není uvedena žádná potřeba.
radar-members = členové
radar-regions = v regionech
radar-stated = uvedeno regiony
radar-calls = otevřené výzvy
button-radar-countries = Podle zemí
button-radar-reverse = Výzvy bez potřeby
radar-countries = <b>Radar mezer podle zemí.</b> V závorkách: uvedené potřeby, na které neodpovídá žádná otevřená výzva.
button-radar-country = { $country } ({ $count })
radar-reverse-heading = <b>Otevřené výzvy k potřebám, které nikdo neuvedl: { $where }</b>
radar-reverse-none = Každá otevřená výzva odpovídá na potřebu, kterou někdo uvedl.
radar-declared-in = Kde je uvedena
radar-open-for-it = Otevřené výzvy k ní
radar-need-gone = Tato potřeba už v seznamu není.

sheet-method = Metoda
sheet-group = Skupina
sheet-country = Země
sheet-programme = Program
sheet-need = Potřeba
sheet-quarter = Čtvrtletí
sheet-total = Celkem
sheet-subject = Téma
sheet-figure = Ukazatel
sheet-by = Podle
sheet-number = Počet
sheet-result = Výsledek
sheet-as-of = Stav

method-members = Členy jsou ti, kdo dokončili nastavení a neskončili; země je země prvního regionu.
method-quarters = Období jsou celá čtvrtletí ve světovém čase. Místa se počítají ve čtvrtletí, kdy se kulatý stůl konal, vše ostatní ve čtvrtletí, kdy se to stalo.
method-tables = Místa, obsazená místa a účast se počítají jen u kulatých stolů, které se uskutečnily: řekl to pořadatel, nebo je zapsáno, kdo přišel, nebo existují poznámky ze setkání. Kulaté stoly, které skončily a o nichž nikdo neřekl, zda se uskutečnily, se počítají zvlášť. Přihlášení se počítají u všech.
method-few = Méně než { $number } osob se uvádí jako „<{ $number }“. Kde by takové číslo šlo odvodit z jiných, chybí i druhé, nebo jsou uvedeny jen meze, mezi nimiž leží; členové v čase se uvádějí po { $number }.
method-kept = Po smazaných členech zůstávají počty: podle skupin, podle zemí, podle programů a podle potřeb, každý zvlášť.
method-needs = Výzva může odpovídat na několik potřeb: čísla podle potřeb se nesčítají. Počítají se jen potřeby, na které výzva jistě odpovídá.
method-applications = Žádosti a výsledky jsou to, co členové uvádějí o svých, ve fázi, v níž jsou nyní. Žádost se počítá jednou za každého člena, který ji uvádí: uvede-li ji pět partnerů, je to pět. Výsledky kulatých stolů jsou to, co uvádějí pořadatelé; obojí se může týkat téže žádosti.
method-euros = Částky v jiných měnách se převádějí na eura podle posledních referenčních kurzů; co převést nelze, je vynecháno. Kde žádná částka není známa, žádná se neuvádí.
method-differences = Rozdíly mezi čísly různého druhu, například obsazenými místy a účastí, takto chráněny nejsou.
