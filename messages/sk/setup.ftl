# Nastavenie profilu a tie isté otázky neskôr.

setup-welcome =
    <b>{ $assistant }</b>

    Včas a s dôvodom vás informujem, ktoré výzvy EÚ zodpovedajú potrebám vášho regiónu. Keď má o rovnakú výzvu záujem viac regiónov, môžete sa stretnúť pri okrúhlom stole.

    Päť krátkych otázok, každú možno preskočiť. Aké údaje sa uchovávajú: /privacy
setup-language = V akom jazyku majú správy prichádzať?

setup-region =
    <b>{ $group ->
        [yes] Ktorého regiónu sa týka táto skupina?
       *[else] Kde pôsobíte?
    }</b>
    Napíšte názov regiónu, mesta alebo krajiny, alebo kód NUTS, napríklad SK031. Môžete poslať aj polohu.
setup-region-found = Nájdené pre „{ $typed }“. Vyberte, prosím. Väčšie územia sú nižšie.
setup-region-nearby = Stredy týchto regiónov sú k vašej polohe najbližšie, prvý vo vzdialenosti { $away }. V blízkosti hranice alebo pobrežia môže byť váš až druhý. Vyberte, prosím, jeden; väčšie územia sú nižšie.
setup-region-nearest = Stred tohto regiónu je k vašej polohe najbližšie, vo vzdialenosti { $away }. Ak je to váš región, vyberte ho, prosím; väčšie územia sú nižšie.
setup-region-away = { $near ->
    [yes] menej ako 5 km
   *[else] { $far } km
}
setup-region-far = Vaša poloha neleží v žiadnom z regiónov, ktoré poznám: sú to regióny Európskej únie a jej susedov. Napíšte, prosím, názov regiónu, pre ktorý pracujete.

setup-region-none = Pre „{ $typed }“ sa nenašiel žiadny región. Skúste, prosím, iný zápis, väčšiu obec v okolí alebo kód NUTS, napríklad SK031.
setup-region-chosen = <b>Vaše regióny:</b> { $regions }
setup-region-more = Ak chcete pridať ďalší, napíšte jeho názov alebo pošlite polohu.
setup-region-drop = Odobrať: { $region }
setup-reply = V skupine čítam len odpovede: odpovedzte, prosím, na túto správu.

setup-needs =
    <b>O čom chcete dostávať správy?</b>
    Vyberte, koľko chcete. { $served ->
        [yes] Bez výberu dostávate správy o tom, čo potrebuje váš región.
       *[else] Bez výberu dostávate správy o všetkom.
    }
setup-needs-region = <b>Potreby regiónu ({ $region }):</b> { $needs }
setup-needs-take = Prevziať potreby: { $region }
setup-needs-set = Sú to aj potreby: { $region }
setup-needs-erase = Vymazať potreby: { $region }
setup-needs-not-allowed = Potreby tohto regiónu môže určiť len jeho facilitátor.
setup-needs-typed = Alebo napíšte jednou vetou, na čom váš región pracuje, a navrhnem, čo sa hodí.
setup-needs-command = Alebo napíšte /needs a vetu o tom, na čom váš región pracuje, a navrhnem, čo sa hodí.
needs-suggested = <b>Podľa vašich slov</b>
needs-suggested-line = • { $need }: { $words }
needs-suggested-word = „{ $word }“
needs-suggested-none = V týchto slovách sa nenašla žiadna známa potreba. Skúste, prosím, iné slová alebo vyberte zo zoznamu.
needs-suggested-all = Prijať všetky
needs-suggested-more = Vybrať zo zoznamu
setup-needs-group = <b>{ $group }</b>, { $page } z { $pages }
setup-needs-count = { $count ->
    [0] Zatiaľ nič nevybrané.
    [one] Zatiaľ vybraná 1.
    [few] Zatiaľ vybrané { $count }.
    [many] Zatiaľ vybraných { $count }.
   *[other] Zatiaľ vybraných { $count }.
}
needs-open = { $need } ({ $count })
setup-needs-open = V zátvorkách: výzvy teraz otvorené alebo plánované, { $of ->
    [regions] pre vaše regióny.
   *[else] pre všetky regióny.
}

setup-needs-first = <b>Pre vás najdôležitejšie:</b> { $needs }
setup-needs-weigh = ★ Čo je najdôležitejšie?
needs-first = ★ prednostne: { $need }
needs-weigh =
    <b>Čo je pre vás najdôležitejšie?</b>
    Ťuknite na potrebu a výzvy, ktoré jej zodpovedajú, budú v zoznamoch a prehľadoch prvé. Ďalším ťuknutím to vrátite.

    Všetko môžete nechať tak, ako je: potom majú všetky potreby rovnakú váhu. V žiadnom prípade sa nič nevynechá.
setup-needs-before = ‹ { $group }
setup-needs-after = { $group } ›
setup-needs-done = { $count ->
    [0] Hotovo: { $served ->
        [yes] čo potrebuje môj región
       *[else] všetko
    }
    [one] Hotovo: vybraná 1
    [few] Hotovo: vybrané { $count }
    [many] Hotovo: vybraných { $count }
   *[other] Hotovo: vybraných { $count }
}
needs-green-technology = Zelené technológie
needs-digital-technology = Digitálne technológie
needs-industry = Priemysel
needs-education = Vzdelávanie a odborná príprava
needs-people = Ľudia
needs-region = Región

setup-group =
    <b>Koho zastupujete?</b>
    Pri okrúhlom stole sú miesta vyhradené pre každú z týchto skupín.
setup-organisation =
    <b>Pre akú organizáciu pracujete?</b>
    Napíšte jej názov, aby organizátor okrúhleho stola vedel, kto žiada o miesto. Údaj je dobrovoľný.
setup-organisation-now = Teraz: { $organisation }
setup-erase = Vymazať údaj

setup-rhythm = <b>Ako často majú správy prichádzať?</b>
setup-rhythm-weekly = Raz týždenne: { $weekday } { $hour }
setup-rhythm-at-once = Ihneď, ostatné raz týždenne
setup-rhythm-later = Deň a hodinu možno neskôr zmeniť príkazom /rhythm.
setup-rhythm-when = Týždenný prehľad: { $weekday } { $hour }, miestny čas: { $city }.

setup-preview = { $total ->
    [0] <b>Za posledných { $days } dní by neprišla správa o žiadnej výzve.</b>
    [one] <b>Za posledných { $days } dní by prišla správa o 1 výzve.</b>
    [few] <b>Za posledných { $days } dní by prišli správy o týchto { $total } výzvach.</b>
    [many] <b>Za posledných { $days } dní by prišli správy o { $total } výzvy.</b>
   *[other] <b>Za posledných { $days } dní by prišli správy o týchto { $total } výzvach.</b>
}
setup-preview-line = • { $title }
setup-preview-more = { $count ->
    [one] A ešte 1.
    [few] A ešte { $count }.
    [many] A ešte { $count }.
   *[other] A ešte { $count }.
}
setup-preview-none = Môžete sa vrátiť a vybrať viac potrieb alebo väčšie územie, alebo to nechať tak: málo správ je dobrá správa.

setup-finished-weekly = <b>Hotovo.</b> Čo je teraz otvorené, príde hneď v jednej správe. Potom prichádza prehľad každý týždeň: { $weekday } { $hour }, miestny čas: { $city }. Skôr len vtedy, keď sa výzva uzatvára pred týmto termínom.
setup-finished-at-once = <b>Hotovo.</b> Čo je teraz otvorené, príde hneď v jednej správe. Potom najvhodnejšie výzvy prichádzajú ihneď a ostatné v prehľade: { $weekday } { $hour }, miestny čas: { $city }.
setup-finished-how = Zmeniť nastavenia: /settings. Pozastaviť správy: /pause. Ukončiť: /stop. Vymazať všetky údaje: /forget
setup-finished-group = Administrátori všetko menia príkazom /settings a správy vypínajú príkazom /stop. Na okrúhle stoly sa prihlásite, keď mi napíšete v súkromnom chate.
setup-offer = Mám vás informovať o výzvach vhodných pre váš región? Nastavenie trvá minútu.

setup-back = ‹ Späť
setup-skip = Preskočiť
setup-done = Hotovo
setup-finish = Tak je to v poriadku
setup-continue = Nastaviť
