# Pripomienky a správy o zdrojoch a o samotnom asistentovi.

reminder-days = { $days ->
    [0] <b>Pripomienka: výzva sa dnes uzatvára</b>
    [1] <b>Pripomienka: výzva sa uzatvára zajtra</b>
    [few] <b>Pripomienka: výzva sa uzatvára o { $days } dni</b>
    [many] <b>Pripomienka: výzva sa uzatvára o { $days } dňa</b>
   *[other] <b>Pripomienka: výzva sa uzatvára o { $days } dní</b>
}
reminder-about = <b>Pripomienka: výzva sa čoskoro uzatvára, presný deň zatiaľ nebol zverejnený</b>
reminder-past = <b>Táto výzva je uzavretá</b>
reminder-why = { $said ->
    [interested] Váš región má o túto výzvu záujem.
   *[else] Túto výzvu máte uloženú.
}
button-no-reminders = Už nepripomínať

quorum =
    <b>Záujem stačí na okrúhly stôl</b>
    O tejto výzve chce rokovať: { $members ->
        [one] 1 člen
        [few] { $members } členovia
        [many] { $members } člena
       *[other] { $members } členov
    }, { $countries ->
        [one] 1 krajina
        [few] { $countries } krajiny
        [many] { $countries } krajiny
       *[other] { $countries } krajín
    }.
quorum-group = • { $group }: { $count }
quorum-dates = <b>Vhodné dni</b>
step-explore = • { $when }: posúdenie možností
step-partners = • { $when }: hľadanie partnerov
step-go-no-go = • { $when }: rozhodnutie o podaní žiadosti

source-broke = <b>Porucha zdroja: { $source }</b>
source-healed = <b>Zdroj opäť odpovedá: { $source }</b>
source-silent = <b>Zdroj neodpovedá: { $source }</b>
source-silent-meaning = Výzvy z tohto zdroja k vám môžu prísť neskôr. Ostatné zdroje sa kontrolujú ako zvyčajne. Podrobnosti: /sources
source-last-good = Posledná platná odpoveď: { $when }
source-never = Platná odpoveď zatiaľ neprišla.
source-failed-since = Porucha trvala od: { $when }.
source-kept = { $count ->
    [0] Z tohto zdroja nie je uložená žiadna aktuálna výzva.
    [one] 1 aktuálna výzva z tohto zdroja zostáva uložená bez zmeny.
    [few] { $count } aktuálne výzvy z tohto zdroja zostávajú uložené bez zmeny.
    [many] { $count } aktuálnej výzvy z tohto zdroja zostáva uloženej bez zmeny.
   *[other] { $count } aktuálnych výziev z tohto zdroja zostáva uložených bez zmeny.
}
source-new = { $count ->
    [0] V tejto odpovedi nie sú žiadne nové výzvy.
    [one] V tejto odpovedi je 1 nová výzva.
    [few] V tejto odpovedi sú { $count } nové výzvy.
    [many] V tejto odpovedi je { $count } novej výzvy.
   *[other] V tejto odpovedi je { $count } nových výziev.
}
source-lost = <b>Niečo chýba: { $source }</b>
    V poslednej odpovedi ({ $count ->
        [one] 1 výzva
        [few] { $count } výzvy
        [many] { $count } výzvy
       *[other] { $count } výziev
    }) sa nikde neuvádza:
source-lost-meaning = Predtým to uvádzala takmer každá výzva. Odpoveď bola napriek tomu prijatá; pozrite si, prosím, stránku zdroja.
lost-opens = dátum otvorenia
lost-cut_offs = uzávierka
lost-budget = alokácia
lost-regions = územie
lost-applicants = kto môže žiadať
lost-text = opis

broken-not-json = Odpoveď nebola vo formáte JSON.
broken-not-html = Odpoveď nebola vo formáte HTML.
broken-not-feed = Odpoveď nebola informačný kanál.
broken-wrong-shape = Odpoveď má inú podobu ako predtým.
broken-empty = Odpoveď bola prázdna.
broken-too-few = Odpoveď obsahovala oveľa menej výziev ako zvyčajne.
broken-too-many = Odpoveď obsahovala oveľa viac výziev ako zvyčajne.
broken-too-large = Odpoveď bola príliš veľká.
broken-truncated = Odpoveď sa prerušila uprostred.
broken-encoding = Odpoveď sa nedala prečítať: nesprávne kódovanie znakov.
broken-incomplete = Niektoré strany odpovede chýbali.
broken-status = Server požiadavku odmietol alebo ohlásil chybu.
broken-timeout = Server neodpovedal včas.
broken-connect = K serveru sa nedalo pripojiť.
broken-reset = Spojenie bolo prerušené.
broken-redirect = Adresa vedie inam.
broken-private-address = Adresa vedie do súkromnej siete.
broken-host-down = Ten istý server pred chvíľou zlyhal pri iných zdrojoch, preto naň nebola poslaná požiadavka.
broken-robots = Webové sídlo nepovoľuje programom čítať túto stránku (robots.txt).
broken-not-table = Odpoveď nebola tabuľka.
broken-no-header = V tabuľke sa nenašiel riadok so záhlavím.
broken-parser = Odpoveď sa nedala spracovať: chyba tohto asistenta.
broken-entities = Odpoveď obsahovala definície, ktoré programy nesmú použiť.
broken-address = Z tejto adresy sa nedá nič stiahnuť.
broken-fault = Pri prijímaní odpovede nastala chyba tohto asistenta. Miesto chyby uvádza protokol.
broken-other = Nastala chyba, ktorá tu zatiaľ nemá názov. Viac uvádza protokol.

button-stay = Stále som tu
still-there =
    <b>Používate ešte asistenta?</b>
    Posledná aktivita: { $months ->
        [one] pred mesiacom
        [few] pred { $months } mesiacmi
        [many] pred { $months } mesiaca
       *[other] pred { $months } mesiacmi
    }. Ak chcete zostať, napíšte akúkoľvek správu alebo ťuknite na tlačidlo. Inak sa vymažú všetky údaje, ktoré o vás uchovávame. Dátum vymazania: { $when }.
