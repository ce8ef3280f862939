# Připomínky a zprávy o zdrojích a o asistentovi samotném.

reminder-days = { $days ->
    [0] <b>Připomínka: výzva se dnes uzavírá</b>
    [1] <b>Připomínka: výzva se uzavírá zítra</b>
    [few] <b>Připomínka: výzva se uzavírá za { $days } dny</b>
    [many] <b>Připomínka: výzva se uzavírá za { $days } dne</b>
   *[other] <b>Připomínka: výzva se uzavírá za { $days } dní</b>
}
reminder-about = <b>Připomínka: výzva se brzy uzavírá, přesný den zatím nebyl zveřejněn</b>
reminder-past = <b>Tato výzva je uzavřená</b>
reminder-why = { $said ->
    [interested] Váš region má o tuto výzvu zájem.
   *[else] Tuto výzvu máte uloženou.
}
button-no-reminders = Už nepřipomínat

quorum =
    <b>Zájem stačí na kulatý stůl</b>
    O této výzvě chce jednat: { $members ->
        [one] 1 člen
        [few] { $members } členové
        [many] { $members } člena
       *[other] { $members } členů
    }, { $countries ->
        [one] 1 země
        [few] { $countries } země
        [many] { $countries } země
       *[other] { $countries } zemí
    }.
quorum-group = • { $group }: { $count }
quorum-dates = <b>Vhodné dny</b>
step-explore = • { $when }: posouzení možností
step-partners = • { $when }: hledání partnerů
step-go-no-go = • { $when }: rozhodnutí o podání žádosti

source-broke = <b>Porucha zdroje: { $source }</b>
source-healed = <b>Zdroj opět odpovídá: { $source }</b>
source-silent = <b>Zdroj neodpovídá: { $source }</b>
source-silent-meaning = Výzvy z tohoto zdroje k vám mohou dorazit později. Ostatní zdroje se kontrolují jako obvykle. Podrobnosti: /sources
source-last-good = Poslední platná odpověď: { $when }
source-never = Platná odpověď zatím nepřišla.
source-failed-since = Porucha trvala od: { $when }.
source-kept = { $count ->
    [0] Z tohoto zdroje není uložena žádná aktuální výzva.
    [one] 1 aktuální výzva z tohoto zdroje zůstává uložena beze změny.
    [few] { $count } aktuální výzvy z tohoto zdroje zůstávají uloženy beze změny.
    [many] { $count } aktuální výzvy z tohoto zdroje zůstává uloženo beze změny.
   *[other] { $count } aktuálních výzev z tohoto zdroje zůstává uloženo beze změny.
}
source-new = { $count ->
    [0] V této odpovědi nejsou žádné nové výzvy.
    [one] V této odpovědi je 1 nová výzva.
    [few] V této odpovědi jsou { $count } nové výzvy.
    [many] V této odpovědi je { $count } nové výzvy.
   *[other] V této odpovědi je { $count } nových výzev.
}
source-lost = <b>Něco chybí: { $source }</b>
    V poslední odpovědi ({ $count ->
        [one] 1 výzva
        [few] { $count } výzvy
        [many] { $count } výzvy
       *[other] { $count } výzev
    }) se nikde neuvádí:
source-lost-meaning = Dříve to uváděla téměř každá výzva. Odpověď byla přesto přijata; podívejte se prosím na stránku zdroje.
lost-opens = datum otevření
lost-cut_offs = uzávěrka
lost-budget = alokace
lost-regions = území
lost-applicants = kdo může žádat
lost-text = popis

broken-not-json = Odpověď nebyla ve formátu JSON.
broken-not-html = Odpověď nebyla ve formátu HTML.
broken-not-feed = Odpověď nebyla informační kanál.
broken-wrong-shape = Odpověď má jinou podobu než dříve.
broken-empty = Odpověď byla prázdná.
broken-too-few = Odpověď obsahovala mnohem méně výzev než obvykle.
broken-too-many = Odpověď obsahovala mnohem více výzev než obvykle.
broken-too-large = Odpověď byla příliš velká.
broken-truncated = Odpověď se přerušila uprostřed.
broken-encoding = Odpověď nešlo přečíst: chybné kódování znaků.
broken-incomplete = Některé strany odpovědi chyběly.
broken-status = Server požadavek odmítl nebo ohlásil chybu.
broken-timeout = Server neodpověděl včas.
broken-connect = K serveru se nešlo připojit.
broken-reset = Spojení bylo přerušeno.
broken-redirect = Adresa vede jinam.
broken-private-address = Adresa vede do soukromé sítě.
broken-host-down = Stejný server před chvílí selhal u jiných zdrojů, proto mu nebyl dotaz poslán.
broken-robots = Web nepovoluje programům tuto stránku číst (robots.txt).
broken-not-table = Odpověď nebyla tabulka.
broken-no-header = V tabulce nebyl nalezen řádek se záhlavím.
broken-parser = Odpověď nešlo zpracovat: chyba tohoto asistenta.
broken-entities = Odpověď obsahovala definice, které programy nesmějí použít.
broken-address = Z této adresy nelze nic stáhnout.
broken-fault = Při přijímání odpovědi došlo k chybě tohoto asistenta. Místo chyby uvádí protokol.
broken-other = Došlo k chybě, která tu zatím nemá název. Více uvádí protokol.

button-stay = Stále jsem tady
still-there =
    <b>Používáte asistenta ještě?</b>
    Poslední aktivita: { $months ->
        [one] před měsícem
        [few] před { $months } měsíci
        [many] před { $months } měsíce
       *[other] před { $months } měsíci
    }. Pokud chcete zůstat, napište libovolnou zprávu nebo klepněte na tlačítko. Jinak se smažou všechny údaje, které o vás uchováváme. Datum smazání: { $when }.
