# Nastavení profilu a tytéž otázky později.

setup-welcome =
    <b>{ $assistant }</b>

    Včas a s důvodem vás informuji, které výzvy EU odpovídají potřebám vašeho regionu. Když má o stejnou výzvu zájem více regionů, můžete se sejít u kulatého stolu.

    Pět krátkých otázek, každou lze přeskočit. Jaké údaje se uchovávají: /privacy
setup-language = V jakém jazyce mají zprávy chodit?

setup-region =
    <b>{ $group ->
        [yes] Kterého regionu se tato skupina týká?
       *[else] Kde působíte?
    }</b>
    Napište název regionu, města nebo země, nebo kód NUTS, například CZ080. Můžete také poslat polohu.
setup-region-found = Nalezeno pro „{ $typed }“. Vyberte prosím. Větší území jsou níže.
setup-region-nearby = Středy těchto regionů jsou vaší poloze nejblíže, první ve vzdálenosti { $away }. V blízkosti hranice nebo pobřeží může být váš až druhý. Vyberte prosím jeden; větší území jsou níže.
setup-region-nearest = Střed tohoto regionu je vaší poloze nejblíže, ve vzdálenosti { $away }. Pokud je to váš region, vyberte ho prosím; větší území jsou níže.
setup-region-away = { $near ->
    [yes] méně než 5 km
   *[else] { $far } km
}
setup-region-far = Vaše poloha neleží v žádném z regionů, které znám: jsou to regiony Evropské unie a jejích sousedů. Napište prosím název regionu, pro který pracujete.

setup-region-none = Pro „{ $typed }“ nebyl nalezen žádný region. Zkuste prosím jiný zápis, větší obec v okolí nebo kód NUTS, například CZ080.
setup-region-chosen = <b>Vaše regiony:</b> { $regions }
setup-region-more = Chcete-li přidat další, napište jeho název nebo pošlete polohu.
setup-region-drop = Odebrat: { $region }
setup-reply = Ve skupině čtu jen odpovědi: odpovězte prosím na tuto zprávu.

setup-needs =
    <b>O čem chcete dostávat zprávy?</b>
    Vyberte, kolik chcete. { $served ->
        [yes] Bez výběru dostáváte zprávy o tom, co potřebuje váš region.
       *[else] Bez výběru dostáváte zprávy o všem.
    }
setup-needs-region = <b>Potřeby regionu ({ $region }):</b> { $needs }
setup-needs-take = Převzít potřeby: { $region }
setup-needs-set = Jsou to i potřeby: { $region }
setup-needs-erase = Smazat potřeby: { $region }
setup-needs-not-allowed = Potřeby tohoto regionu může určit jen jeho facilitátor.
setup-needs-typed = Nebo napište jednou větou, na čem váš region pracuje, a navrhnu, co se hodí.
setup-needs-command = Nebo napište /needs a větu o tom, na čem váš region pracuje, a navrhnu, co se hodí.
needs-suggested = <b>Podle vašich slov</b>
needs-suggested-line = • { $need }: { $words }
needs-suggested-word = „{ $word }“
needs-suggested-none = V těchto slovech nebyla rozpoznána žádná potřeba. Zkuste prosím jiná slova nebo vyberte ze seznamu.
needs-suggested-all = Přijmout všechny
needs-suggested-more = Vybrat ze seznamu
setup-needs-group = <b>{ $group }</b>, { $page } z { $pages }
setup-needs-count = { $count ->
    [0] Zatím nic nevybráno.
    [one] Zatím vybrána 1.
    [few] Zatím vybrány { $count }.
    [many] Zatím vybráno { $count }.
   *[other] Zatím vybráno { $count }.
}
needs-open = { $need } ({ $count })
setup-needs-open = V závorkách: výzvy nyní otevřené nebo plánované, { $of ->
    [regions] pro vaše regiony.
   *[else] pro všechny regiony.
}

setup-needs-first = <b>Pro vás nejdůležitější:</b> { $needs }
setup-needs-weigh = ★ Co je nejdůležitější?
needs-first = ★ přednostně: { $need }
needs-weigh =
    <b>Co je pro vás nejdůležitější?</b>
    Klepněte na potřebu a výzvy, které jí odpovídají, budou v seznamech a přehledech první. Dalším klepnutím to vrátíte.

    Vše můžete nechat tak, jak je: pak mají všechny potřeby stejnou váhu. V žádném případě se nic nevynechá.
setup-needs-before = ‹ { $group }
setup-needs-after = { $group } ›
setup-needs-done = { $count ->
    [0] Hotovo: { $served ->
        [yes] co potřebuje můj region
       *[else] vše
    }
    [one] Hotovo: vybrána 1
    [few] Hotovo: vybrány { $count }
    [many] Hotovo: vybráno { $count }
   *[other] Hotovo: vybráno { $count }
}
needs-green-technology = Zelené technologie
needs-digital-technology = Digitální technologie
needs-industry = Průmysl
needs-education = Vzdělávání a odborná příprava
needs-people = Lidé
needs-region = Region

setup-group =
    <b>Koho zastupujete?</b>
    U kulatého stolu jsou místa vyhrazena pro každou z těchto skupin.
setup-organisation =
    <b>Pro jakou organizaci pracujete?</b>
    Napište její název, aby pořadatel kulatého stolu věděl, kdo žádá o místo. Údaj je dobrovolný.
setup-organisation-now = Nyní: { $organisation }
setup-erase = Smazat údaj

setup-rhythm = <b>Jak často mají zprávy chodit?</b>
setup-rhythm-weekly = Týdně: { $weekday } { $hour }
setup-rhythm-at-once = Ihned, ostatní týdně
setup-rhythm-later = Den a hodinu lze později změnit příkazem /rhythm.
setup-rhythm-when = Týdenní přehled: { $weekday } { $hour }, místní čas: { $city }.

setup-preview = { $total ->
    [0] <b>Za posledních { $days } dní by nepřišla zpráva o žádné výzvě.</b>
    [one] <b>Za posledních { $days } dní by přišla zpráva o 1 výzvě.</b>
    [few] <b>Za posledních { $days } dní by přišly zprávy o těchto { $total } výzvách.</b>
    [many] <b>Za posledních { $days } dní by přišly zprávy o { $total } výzvy.</b>
   *[other] <b>Za posledních { $days } dní by přišly zprávy o těchto { $total } výzvách.</b>
}
setup-preview-line = • { $title }
setup-preview-more = { $count ->
    [one] A ještě 1.
    [few] A ještě { $count }.
    [many] A ještě { $count }.
   *[other] A ještě { $count }.
}
setup-preview-none = Můžete se vrátit a vybrat více potřeb nebo větší území, nebo to nechat tak: málo zpráv je dobrá zpráva.

setup-finished-weekly = <b>Hotovo.</b> Co je nyní otevřené, přijde hned v jedné zprávě. Potom chodí přehled každý týden: { $weekday } { $hour }, místní čas: { $city }. Dříve jen tehdy, když se výzva uzavírá před tímto termínem.
setup-finished-at-once = <b>Hotovo.</b> Co je nyní otevřené, přijde hned v jedné zprávě. Potom nejvhodnější výzvy chodí ihned a ostatní v přehledu: { $weekday } { $hour }, místní čas: { $city }.
setup-finished-how = Změnit nastavení: /settings. Pozastavit zprávy: /pause. Ukončit: /stop. Smazat všechny údaje: /forget
setup-finished-group = Administrátoři vše mění příkazem /settings a zprávy vypínají příkazem /stop. Na kulaté stoly se přihlásíte, když mi napíšete v soukromém chatu.
setup-offer = Mám vás informovat o výzvách vhodných pro váš region? Nastavení zabere minutu.

setup-back = ‹ Zpět
setup-skip = Přeskočit
setup-done = Hotovo
setup-finish = Tak je to v pořádku
setup-continue = Nastavit
