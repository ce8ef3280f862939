# Odpovědi asistenta.

trouble = Chyba nastala tady, ne u vás. Zkuste to prosím za minutu znovu. Žádný váš údaj se neztratil.
only-text = Čtu jen text a polohy. Výzvy vyhledáte několika slovy, všechny příkazy ukáže /help.
admins-only = Ve skupině to mohou změnit jen její administrátoři.
in-private-only = Napište mi to prosím v soukromém chatu.
facilitators-only = Kulatý stůl mohou otevřít jen facilitátoři. Oprávnění udělují správci asistenta.
keepers-only = To mohou jen správci asistenta. Co můžete vy: /help
host-only = To může jen pořadatel tohoto kulatého stolu.
button-unknown = Toto tlačítko je ze starší zprávy a už nefunguje. Začněte prosím znovu: /calls, /roundtables nebo /settings
call-gone = Tato výzva se tu už neuchovává. Nyní otevřené: /calls
call-undated = U této výzvy není zveřejněna budoucí uzávěrka, takže není co zapsat do kalendáře.
table-gone = Tento kulatý stůl už neexistuje. Nejbližší: /roundtables
digest-gone = Tento přehled se už neuchovává. Nyní otevřené: /calls
link-unknown = Tento odkaz tu k ničemu nevede. Nyní otevřené: /calls
command-unknown = Příkaz „{ $said }“ neznám. Všechny příkazy: /help
command-unknown-near = Příkaz „{ $said }“ neznám. Myslíte /{ $nearest }? Všechny příkazy: /help

start-again = { $assistant } je k dispozici. Všechna nastavení: /settings
start-back = Vítejte zpět. Zprávy vám opět chodí. Co přišlo mezitím, najdete v příštím přehledu. Všechna nastavení: /settings
start-imported = { $assistant } vás vítá. Profil je pro vás připraven. Co je nyní otevřené, přijde hned v jedné zprávě. Všechna nastavení: /settings
unblocked = Vítejte zpět. Zprávy vám opět chodí. Všechna nastavení: /settings
group-welcome =
    <b>{ $assistant }</b>

    Informuji tuto skupinu, které výzvy EU odpovídají potřebám jejího regionu: jednou týdně a s důvodem. Administrátor skupiny mě může nastavit teď nebo později příkazem /start.

list-page = Strana { $page } z { $pages }
calls-heading = { $total ->
    [0] <b>Nyní není otevřeno nic, co odpovídá vašemu profilu.</b> Více potřeb: /needs. Větší území: /region. Hledat můžete i libovolnými slovy.
    [one] <b>1 otevřená výzva odpovídá vašemu profilu</b>
    [few] <b>{ $total } otevřené výzvy odpovídají vašemu profilu, nejvhodnější první</b>
    [many] <b>{ $total } otevřené výzvy odpovídá vašemu profilu, nejvhodnější první</b>
   *[other] <b>{ $total } otevřených výzev odpovídá vašemu profilu, nejvhodnější první</b>
}
perhaps-heading =
    { $total ->
        [0] <b>Není otevřeno nic dalšího, co by mohlo odpovídat vašemu profilu.</b>
        [one] <b>1 další otevřená výzva možná odpovídá vašemu profilu</b>
        [few] <b>{ $total } další otevřené výzvy možná odpovídají vašemu profilu</b>
        [many] <b>{ $total } další otevřené výzvy možná odpovídá vašemu profilu</b>
       *[other] <b>{ $total } dalších otevřených výzev možná odpovídá vašemu profilu</b>
    }
    Našla se jen slabá vodítka, proto o nich bez vyžádání nepíšu.
button-perhaps = Zobrazit možná vhodné
button-calls = ‹ Co odpovídá
button-open = Otevřít v asistentovi
inline-about = { $programme }, uzávěrka: { $when }
calendar-call = Uzávěrky této výzvy jako soubor do kalendáře.
calendar-call-title = Uzávěrka: { $title }
calendar-table = Kulatý stůl jako soubor do kalendáře.
calendar-table-title = Kulatý stůl: { $title }

settings-heading = <b>Vaše nastavení</b>
settings-line = <b>{ $name }:</b> { $value }
settings-name-language = Jazyk
settings-name-region = Regiony
settings-name-needs = Potřeby
settings-name-group = Skupina
settings-name-organisation = Organizace
settings-name-rhythm = Četnost zpráv
settings-name-quiet = Klidové hodiny
settings-name-zone = Časové pásmo
settings-name-articles = Aktuality
settings-articles = { $state ->
    [on] v přehledu
   *[else] vynechány
}
settings-choice-articles = { $state ->
    [on] Dát aktuality do přehledu
   *[else] Vynechat aktuality z přehledu
}
settings-anywhere = kdekoli
settings-all-needs = všechny
settings-needs-region = podle regionu ({ $regions }): { $needs }
settings-unsaid = neuvedeno
settings-paused = Zprávy jsou pozastaveny do: { $until }. Zrušit dříve: /start
settings-stopped = Zprávy jsou vypnuty. Znovu zapnout: /start
rhythm-set-at-once = ihned, ostatní týdně: { $weekday } { $hour } ({ $city })
rhythm-set-weekly = týdně: { $weekday } { $hour } ({ $city })
rhythm-how = Tomu nerozumím. Příklady: /rhythm jednou týdně pátek 9 nebo /rhythm ihned, nebo jen /rhythm
language-set = Od nynějška je jazyk zpráv: { $name }.

quiet-ask =
    <b>Kdy nemají chodit zprávy?</b>
    Nyní: { $now }
    Hodiny platí v místním čase ({ $city }, nyní { $clock }). Chcete-li jiné, napište například /quiet 19-7, počet upozornění například /quiet 5. Co je nad tento počet, počká na přehled.
quiet-hours = { $start }–{ $end }; { $budget }
quiet-never = bez klidových hodin; { $budget }
quiet-budget = { $count ->
    [0] žádná upozornění, vše počká na přehled
    [one] nejvýše 1 upozornění za sedm dní
    [few] nejvýše { $count } upozornění za sedm dní
    [many] nejvýše { $count } upozornění za sedm dní
   *[other] nejvýše { $count } upozornění za sedm dní
}
quiet-choice = { $start }–{ $end }
quiet-choice-never = Bez klidových hodin
quiet-choice-budget = { $count ->
    [0] Žádná upozornění
    [one] Nejvýše 1 upozornění za 7 dní
    [few] Nejvýše { $count } upozornění za 7 dní
    [many] Nejvýše { $count } upozornění za 7 dní
   *[other] Nejvýše { $count } upozornění za 7 dní
}
quiet-choice-all-quiet = { $state ->
    [on] Psát i bez novinek
   *[else] Nepsat bez novinek
}
quiet-how = Tomu nerozumím. Příklady: /quiet 20-8 pro hodiny, /quiet 5 pro počet upozornění za sedm dní.

zone-now = { $city }, nyní { $clock }
zone-change = Změnit časové pásmo
zone-ask =
    <b>Jaké je vaše časové pásmo?</b>
    Zvoleno: { $now }
    Řídí se jím klidové hodiny, hodina přehledu a „váš čas“ u výzvy. Vyberte pásmo nebo napište město, například Praha.
zone-found = Pro „{ $typed }“ byla nalezena tato časová pásma. Vyberte prosím jedno.
zone-none = Pro „{ $typed }“ nebylo nalezeno žádné časové pásmo. Napište prosím větší město téže země nebo název pásma, například Europe/Prague.

pause-ask = Na jak dlouho zprávy pozastavit? Můžete napsat i den, například /pause 2026-09-03.
pause-days = { $count ->
    [one] 1 den
    [few] { $count } dny
    [many] { $count } dne
   *[other] { $count } dní
}
pause-open = Do odvolání
pause-how = Tomu nerozumím. Příklady: /pause 7 na sedm dní nebo /pause s budoucím dnem ve tvaru 2026-09-03.
paused = Zprávy jsou pozastaveny do: { $until }. Co se mezitím objeví, bude v příštím přehledu. Zrušit dříve: /start
paused-open = Zprávy jsou pozastaveny, dokud nenapíšete /start. Co se mezitím objeví, bude v prvním přehledu poté.
stopped = Zprávy jsou vypnuty. Profil zůstává, dokud znovu nenapíšete /start. Smazat profil: /forget

forget-ask =
    <b>Smazat všechny údaje, které o vás uchováváme?</b>
    Profil, uložené výzvy, místa u kulatých stolů. Údaje zmizí ihned a nelze je obnovit. Nejprve si je přečíst: /mydata
forget-yes = Ano, smazat vše
forget-no = Ne, ponechat
forget-kept = Vše zůstává beze změny.
forgotten = Všechny údaje, které se o vás uchovávaly, jsou smazány. V údajích o minulých kulatých stolech zůstávají jen počty. Když znovu napíšete, začneme od začátku.
mydata = Všechny údaje, které o vás uchováváme. K čemu slouží: /privacy

privacy =
    <b>Jaké údaje se uchovávají</b>
    • číslo tohoto chatu, které je potřeba k zasílání zpráv
    • váš jazyk, časové pásmo, regiony, potřeby, skupina a četnost zpráv
    • vaše organizace, pokud ji uvedete
    • výzvy, které máte uložené, o které máte zájem, které jsou označené jako vhodné nebo odmítnuté, a o kterých vám přišla zpráva
    • vaše přihlášky na kulaté stoly
    • vyžádané připomínky; do kdy trvá vaše nepřítomnost, který chat vás zastupuje a co tam bylo zasláno

    <b>Jaké údaje se neuchovávají</b>
    Vaše jméno, telefonní číslo a to, co hledáte.

    <b>Kdo je vidí</b>
    Ostatní členové vidí jen počty podle skupin a zemí. Pořadatel kulatého stolu vidí přihlášky podle skupin. Jména jsou na prezenční listině jen s vaším souhlasem. Kdo vás v nepřítomnosti zastupuje, vidí vaši organizaci, skupinu a regiony a výzvy zaslané v zastoupení.

    <b>Jak dlouho</b>
    Dokud asistenta používáte. Po { $ask } měsících bez aktivity se zeptám, zda chcete zůstat; po { $erase } měsících se vše smaže.

    <b>Co můžete udělat</b>
    /mydata vám dá všechny údaje jako soubor. /forget vše ihned smaže; z kulatých stolů s vaší účastí zůstanou jen počty.

sources-heading = { $count ->
    [one] <b>Kontroluje se 1 zdroj</b>
    [few] <b>Kontrolují se { $count } zdroje</b>
    [many] <b>Kontroluje se { $count } zdroje</b>
   *[other] <b>Kontroluje se { $count } zdrojů</b>
}
sources-times = U každého: počet výzev v poslední platné odpovědi a kdy přišla ({ $zone }).
sources-answering = <b>Odpovídají</b>
sources-silent = <b>Neodpovídají</b>: jejich výzvy k vám mohou dorazit později
sources-unasked = <b>Zatím nekontrolováno</b>
sources-waiting = <b>Čekají na přístupový klíč</b>, který musí zadat správci
sources-foot = Země bez zdroje v tomto seznamu se zatím nekontrolují. Jejich výzvy k vám dorazí, jen když je zveřejní i celoevropský zdroj.
source-line = • { $source } · { $met } · { $when }
source-line-silent = • { $source } · od: { $since }; předtím { $met }, { $when }
source-line-never = • { $source } · od: { $since }; zatím bez platné odpovědi
source-calls = { $count ->
    [one] 1 výzva
    [few] { $count } výzvy
    [many] { $count } výzvy
   *[other] { $count } výzev
}
source-articles = { $count ->
    [one] 1 článek
    [few] { $count } články
    [many] { $count } článku
   *[other] { $count } článků
}
source-line-name = • { $source }

help-heading = <b>Co umím</b>
help-line = /{ $command } – { $does }
help-facilitators = <b>Pro facilitátory</b>
help-keepers = <b>Pro správce</b>
help-foot = Jakýkoli jiný text je hledání. Poslaná poloha nastaví váš region.

button-host = Otevřít kulatý stůl
host-which = <b>Ke které výzvě má kulatý stůl být?</b> Napište její číslo, identifikátor nebo několik slov.
host-which-of = Pro „{ $typed }“ bylo nalezeno:
host-which-none = Pro „{ $typed }“ nebyla nalezena žádná výzva.
host-when =
    <b>Kdy se má konat?</b>
    { $title }
host-day-explore = { $day }: možnosti
host-day-partners = { $day }: partneři
host-day-go-no-go = { $day }: rozhodnutí
host-seats-ask = <b>Pro koho?</b> Termín kulatého stolu: { $when }.
host-seats-how = Vyberte, nebo napište počty míst podle skupin: { $example }
host-seats-choice = { $total ->
    [one] 1 místo
    [few] { $total } místa
    [many] { $total } místa
   *[other] { $total } míst
}
host-seats-choice-open = { $total ->
    [one] 1 místo, libovolná skupina
    [few] { $total } místa, libovolná skupina
    [many] { $total } místa, libovolná skupina
   *[other] { $total } míst, libovolná skupina
}
host-seats-line = { $label }: { $seats }
host-seats-open = libovolná skupina { $count }
hosted =
    <b>Kulatý stůl je otevřen</b>
    { $when }
    Pozvěte účastníky tímto odkazem: { $link }
host-bad-time = „{ $said }“ není den a čas. Správný tvar: 2026-05-12T10:00 (váš čas) nebo 2026-05-12T10:00+02:00.
host-past = „{ $said }“ už uplynulo. Napište budoucí čas, například 2027-05-12T10:00.
host-far = „{ $said }“ je za více než dva roky. Vyberte prosím bližší den.
host-bad-group = Skupina „{ $said }“ neexistuje; myslíte { $nearest }? Příklad: { $example }
host-bad-seats = „{ $said }“ není počet míst. Příklad: { $example }, nejvýše 200.
host-twice = „{ $said }“ je uvedeno víckrát. Uveďte prosím u každé skupiny jedno číslo. Příklad: { $example }
host-no-seats = Kulatý stůl potřebuje alespoň jedno místo. Příklad: { $example }
host-no-call = Výzva „{ $said }“ neexistuje. Napište číslo z odkazu na její kartě nebo identifikátor. Hledání: /search
host-many-calls = „{ $said }“ může znamenat více výzev. Použijte prosím jedno z těchto čísel: { $numbers }
cancel-ask =
    <b>Zrušit tento kulatý stůl?</b>
    { $title }
    Všichni přihlášení dostanou zprávu.
cancel-yes = Ano, zrušit
cancel-no = Ne, ponechat

health-members = <b>Členové:</b> aktivní { $active } z { $all }; s oprávněním otevírat kulaté stoly { $facilitators }
health-calls = <b>Otevřené nebo plánované výzvy:</b> { $count }
health-outbox = <b>Zprávy:</b> k odeslání { $due }, odesílá se { $sending }
health-sources = <b>Zdroje:</b> { $count }, z toho neodpovídá { $silent }; nepřečtené záznamy { $quarantined }
health-silent = • neodpovídá: { $source }
keepers-how = Udělit nebo odebrat oprávnění otevírat kulaté stoly: <code>/keepers grant 123456789 facilitator</code>, <code>/keepers revoke 123456789</code>
keepers-bad-role = Oprávnění „{ $said }“ neexistuje. Příklad: /keepers grant 123456789 facilitator
keepers-no-chat = Z chatu { $chat } mi zatím nikdo nenapsal. Nejprve odtud musí přijít /start.
keepers-granted = Chat { $chat } má nyní oprávnění otevírat kulaté stoly.
keepers-revoked = Chat { $chat } už nemá oprávnění otevírat kulaté stoly. Již otevřené se uskuteční.
facilitator-now =
    <b>Máte oprávnění otevírat kulaté stoly</b>
    Klepněte pod výzvou na „Otevřít kulatý stůl“ nebo napište /host.
facilitator-no-more = Už nemáte oprávnění otevírat kulaté stoly. Již otevřené se uskuteční.
