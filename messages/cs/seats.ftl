# Místa: co pořadatel u stolu nastavuje a na co se ptá při přihlášení.

seats-gauge = { $group }: { $taken } z { $quota }
seats-beyond = { $count ->
    [one] navíc 1 na volném místě pro všechny
    [few] navíc { $count } na místech pro všechny
    [many] navíc { $count } na místech pro všechny
   *[other] navíc { $count } na místech pro všechny
}
seats-offered = { $count ->
    [one] z toho 1 zatím jen nabídnuté
    [few] z toho { $count } zatím jen nabídnutá
    [many] z toho { $count } zatím jen nabídnutých
   *[other] z toho { $count } zatím jen nabídnutých
}
balance-nobody = Zatím se nikdo nepřihlásil.
balance-missing = Zatím nikdo ze skupin: { $groups }.
balance-lopsided = Jedna skupina má více než polovinu obsazených míst: { $group }.
balance-full = Všechny skupiny jsou zastoupeny podle plánu.
balance-good = Každá skupina je zastoupena.

desk-button-people = Lidé a žádosti
desk-button-seats = Místa
desk-button-asks = Otázky při přihlášení
desk-button-hosts = Spolupořadatelé
desk-button-place = Místo konání a jazyky
desk-button-date = Změnit termín
desk-button-series = Řada
desk-button-reopen = Přece se koná
button-undo = Vrátit zpět
button-more-settings = Další nastavení
host-approval-on = O každé přihlášce rozhodujete vy.
host-approval-off = Kdo se přihlásí, dostane hned volné místo.

seats-how = + přidá místo, − ubere volné. Co je volné, se hned nabídne čekajícím.
seats-open-name = Místa pro všechny
seats-released-now = Volná místa skupin jsou otevřena všem.
button-approval-on = Rozhodovat o přihláškách
button-approval-off = Přijímat bez rozhodnutí
approval-off-ask = { $count ->
    [one] <b>1 žádost je otevřená.</b> Pokud už nebudete rozhodovat, bude přijata. Není-li místo, čeká.
    [few] <b>{ $count } žádosti jsou otevřené.</b> Pokud už nebudete rozhodovat, budou přijaty v pořadí, v jakém přišly. Na koho se nedostane, čeká.
    [many] <b>{ $count } žádosti je otevřeno.</b> Pokud už nebudete rozhodovat, budou přijaty v pořadí, v jakém přišly. Na koho se nedostane, čeká.
   *[other] <b>{ $count } žádostí je otevřeno.</b> Pokud už nebudete rozhodovat, budou přijaty v pořadí, v jakém přišly. Na koho se nedostane, čeká.
}
button-approval-let-in = Přijmout
button-approval-keep = Dál rozhodovat
button-release-now = Otevřít volná místa všem
button-release-back = Znovu vyhradit skupinám
button-release-before = { $count ->
    [one] Otevřít všem 1 den předem
    [few] Otevřít všem { $count } dny předem
    [many] Otevřít všem { $count } dne předem
   *[other] Otevřít všem { $count } dní předem
}

people-heading = <b>Lidé u tohoto stolu</b>
person-state = { $state ->
    [requested] žádá o místo
    [seated] má místo
    [offered] má nabídku
    [waiting] čeká
    [refused] žádost odmítnuta
    [removed] místo odebráno
    [attended] účast potvrzena
    [absent] bez účasti
   *[else] odhlášeno
}
person-two = 2 osoby
person-guest = bez Telegramu
person-answers-open = chybějí odpovědi
person-date = { $state ->
    [yes] přijde v novém termínu
   *[else] nový termín zatím nepotvrzen
}
person-no-name = Jméno nebylo uvedeno.
person-name-host = Jméno vidí jen pořadatelé.
person-answer = <b>{ $question }</b> { $answer }
person-answer-none = zatím bez odpovědi
person-facilitator = facilitace
answer-yes-no = { $answer ->
    [yes] Ano
   *[else] Ne
}
button-approve = Přidělit místo
button-refuse = Odmítnout
button-reconsider = Zpět mezi žádosti
button-remove = Odebrat místo
button-readmit = Zpět: místo vrátit
button-to-cohost = Jmenovat spolupořadatelem
button-people = ‹ Lidé
remove-ask =
    <b>Odebrat toto místo?</b>
    Kdo je má, se to dozví jednou a může se přihlásit znovu, na konec pořadí. Napište nyní důvod, bude předán, nebo pokračujte bez důvodu.
button-remove-yes = Odebrat bez důvodu
button-remove-no = Ne, ponechat

asks-heading = <b>Otázky při přihlášení</b>
asks-none = Zatím se na nic neptáte. Můžete položit až pět otázek.
asks-privacy = Odpovědi vidí jen pořadatelé. Mažou se 90 dní po setkání.
ask-kind = { $kind ->
    [number] číslo
    [yes-no] ano, nebo ne
    [choice] výběr
   *[else] slovy
}
ask-required = { $state ->
    [on] odpověď se očekává
   *[else] může zůstat otevřená
}
ask-new = Napište otázku na jeden řádek. Neptejte se prosím na to, co nepotřebujete.
ask-words = Napište otázku znovu, na jeden řádek.
ask-choices = Napište dvě až šest možností, každou na vlastní řádek.
ask-dropped = Tato otázka se už neklade.
button-ask-new = Na něco se zeptat
button-ask-words = Jinými slovy
button-ask-kind = Odpověď: { $kind }
button-ask-must = Očekávat odpověď
button-ask-may = Může zůstat otevřená
button-ask-up = Posunout výš
button-ask-drop = Už se neptat
cannot-ask-many = Otázek už je pět. Nejdříve prosím jednu odeberte.
cannot-ask-gone = Tato otázka se už neklade.
cannot-ask-empty = Napište prosím otázku slovy.
cannot-ask-choices = Je třeba dvou až šesti různých možností, každá na vlastním řádku.

place-heading = <b>Místo konání a jazyky</b>
place-online = <b>Místo konání:</b> online
place-at = <b>Místo konání:</b> { $place }
place-map = <a href="{ $url }">Ukázat na mapě</a>
link-at = <b>Připojit se:</b> { $link }
link-later = Odkaz k připojení přijde 24 hodin před začátkem.
link-none = Odkaz pro připojení zatím není.
link-seen = Vidí ho jen ti, kdo mají místo, od 24 hodin před začátkem.
languages-none = <b>Jazyky:</b> neuvedeno
languages-ask = Jakými jazyky se u stolu mluví? Klepnutím jazyk přidáte nebo uberete.
address-ask = Napište adresu nebo pošlete polohu: kdo má místo, ji pak otevře na mapě.
link-ask = Vložte odkaz pro připojení. Začíná https://
link-bad = Tohle prohlížeč jako odkaz na setkání neotevře. Začíná https:// nebo http://, například https://meet.example.eu/skills
button-address = Uvést adresu
button-online = Jen na internetu
button-link = Uvést odkaz pro připojení
button-link-off = Odebrat odkaz
button-languages = Jazyky
button-map = Mapa
map-spot-only = Místo na mapě

date-heading = <b>Termín</b>
date-confirmed = <b>Nový termín potvrzen:</b> { $yes }. <b>Zatím bez odpovědi:</b> { $open }
date-how = Vyberte den, nebo napište den a hodinu takto: 2026-05-12 10:00, ve svém čase.
date-sure =
    <b>Přesunout tento kulatý stůl?</b>
    Dosud: { $old }
    Nově: { $new }
    Všichni přihlášení se dozvědí oba termíny. Kdo má místo, je požádán o potvrzení a mlčením nic neztratí. Kalendáře zaktualizuje soubor pod tlačítkem „{ $button }“.
button-date-yes = Ano, přesunout
button-date-no = Ne, ponechat
button-date-back = Zpět: původní termín

hosts-heading = <b>Spolupořadatelé</b>
hosts-none = Tento stůl vedete bez pomoci dalších. Spolupořadatel smí vše, co vy.
hosts-add = Kdo vám má s tímto stolem pomoci? Můžete také někomu poslat odkaz.
hosts-nobody = Už není z koho vybírat. Můžete někomu poslat odkaz.
hosts-link = Pošlete tento odkaz jedné osobě. Kdo ho otevře první, může být spolupořadatelem. Platí jednou, do: { $when }. { $link }
button-host-add = Vybrat spolupořadatele
button-host-link = Odkaz pro spolupořadatele
button-host-link-off = Odvolat odkaz
button-host-off = Odebrat: { $who }
button-host-hand = Předat stůl: { $who }
button-host-leave = Už nepomáhat
cohost-invite = <b>Prosí vás o pomoc s vedením tohoto kulatého stolu</b>
cohost-invite-how = Jako spolupořadatel vidíte, kdo přijde, a můžete vše, co pořadatel.
button-cohost-yes = Ano, pomohu
cohost-declined = Zaznamenáno. Odkaz zůstává; nikdo se nic nedozvěděl.
cannot-host-gone = Tento odkaz byl použit, odvolán nebo je příliš starý. Požádejte pořadatele o nový.
cannot-host-group = Spolupořadatelem může být jen osoba. Otevřete odkaz v soukromém chatu se mnou.
cannot-host-already = Tento stůl už vedete.
cannot-host-unknown = Tuto osobu nelze vybrat. Pošlete raději odkaz.
host-left = S vedením tohoto stolu už nepomáháte.

series-place = Stůl { $n } z { $total } v řadě.
series-alone = Tento stůl je zatím samostatný.
series-how = Kdy se má sejít znovu? Místa, otázky, spolupořadatelé, jazyky a místo konání zůstanou.
button-again = { $every ->
    [2] Znovu za 2 týdny
    [4] Znovu za 4 týdny
   *[else] Znovu za měsíc
}
again-ask = <b>Další:</b> { $when }. Kdo bude pozván jako první?
button-again-first = Nejdřív tento stůl, o den dříve
button-again-all = Všichni najednou
button-series-before = ‹ Předchozí
button-series-after = Následující ›
button-cancel-all = Zrušit i všechny pozdější
button-cancel-reason = Zrušit s odůvodněním
cancel-reason-ask = Napište důvod. Dozvědí se ho všichni přihlášení.
button-reopen-all = I všechny pozdější

button-two = Přihlásit dvě osoby
two-ask =
    <b>Místa pro dvě osoby?</b>
    Dostanete obě místa, nebo na obě čekáte. Pro kterou skupinu?
button-one = Přijde jen jedna osoba
one-ask = Druhé místo pak připadne čekajícím a nelze to vrátit. Přijde jen jedna osoba?
button-one-yes = Ano, jen jedna
button-one-no = Ne, obě
name-ask =
    <b>Smějí ostatní u stolu vidět vaše jméno?</b>
    Můžete to měnit do konce přihlašování a jméno vzít kdykoli zpět. Jméno se smaže 90 dní po setkání.
button-name-table = Ano, všichni u stolu
button-name-last = { $shown ->
    [table] Jako minule, pro všechny: { $name }
   *[else] Jako minule, pro pořadatele: { $name }
}
button-name-host = Jen pořadatelé
button-name-nobody = Ne
name-type = Napište své jméno a, chcete-li, za čárku svou organizaci.
name-partner = Kdo přijde s vámi? Zeptejte se prosím, zda to smíte říci, a pak napište jméno.
name-back = <b>Vaše jméno se u tohoto kulatého stolu už nikomu nezobrazuje.</b> V tom, co už bylo odesláno, zůstává.
button-name-back = Vzít své jméno zpět
question-step = Otázka { $n } z { $total }
question-now = Odpověď: { $answer }
question-number = Napište prosím číslo, jen číslicemi.
question-choose = Vyberte prosím tlačítkem.
answers-heading = <b>Vaše jméno a odpovědi</b>
answers-thanks = Děkujeme, to je vše. Do konce přihlašování to můžete změnit: „{ $button }“ na kartě.
answers-name = { $state ->
    [table] <b>Vaše jméno, pro všechny u stolu:</b> { $name }
    [host] <b>Vaše jméno, jen pro pořadatele:</b> { $name }
   *[else] Vaše jméno se nezobrazuje.
}
button-answers = Mé jméno a odpovědi
button-change = Změnit
button-card = Zobrazit stůl

mine-removed = Pořadatel vaše místo odebral. Můžete se přihlásit znovu, na konec pořadí.
notice-queued = <b>Vaše přihláška je přijata. Zatím není volné místo, jste na čekací listině</b>
notice-refused = <b>Pořadatel vám nemohl přidělit místo</b>
notice-removed = <b>Pořadatel vaše místo odebral. Můžete se přihlásit znovu</b>
notice-reconsidered = <b>Pořadatel vaši přihlášku ještě posuzuje. Výsledek se dozvíte</b>
notice-reason = <b>Důvod:</b> { $reason }
notice-moved = <b>Kulatý stůl má nový termín</b>
notice-moved-was = Dosud: { $when }
notice-moved-ask = Přijdete v novém termínu? Místo vám zůstává, dokud se ho nevzdáte.
notice-confirm = <b>Přijdete v novém termínu?</b>
notice-reopened = <b>Tento kulatý stůl se přece koná</b>
notice-answers = <b>Pořadatelé vašeho kulatého stolu se vás na něco ptají</b>
notice-answers-safe = Vaše místo je jisté. Odpověď jim pomůže s přípravou.
notice-requests = { $count ->
    [one] <b>Na vaše rozhodnutí čeká 1 žádost o místo</b>
    [few] <b>Na vaše rozhodnutí čekají { $count } žádosti o místo</b>
    [many] <b>Na vaše rozhodnutí čeká { $count } žádosti o místo</b>
   *[other] <b>Na vaše rozhodnutí čeká { $count } žádostí o místo</b>
}
notice-cohost = <b>Nyní pomáháte vést kulatý stůl jako spolupořadatel</b>
notice-cohost-follow = <b>Kulatý stůl, který spolupořádáte, pokračuje: tady je další setkání</b>
notice-cohost-off = <b>S vedením tohoto kulatého stolu už nepomáháte</b>
notice-cohost-joined = <b>Váš kulatý stůl má dalšího spolupořadatele</b>
notice-cohost-now = <b>Váš kulatý stůl je předán a nyní jste spolupořadatelem</b>
notice-host-now = <b>Nyní jste pořadatelem kulatého stolu</b>
notice-no-host = <b>Kulatý stůl už nemá pořadatele a nikdo ho nevede</b>
notice-no-host-how = Se svými právy ho můžete spravovat a jmenovat spolupořadatele.
notice-again = <b>Další kulatý stůl z řady, které jste se účastnili</b>

refusal-release-used = { $seated ->
    [one] Od otevření bylo obsazeno 1 místo, proto to nelze vrátit.
    [few] Od otevření byla obsazena { $seated } místa, proto to nelze vrátit.
    [many] Od otevření bylo obsazeno { $seated } místa, proto to nelze vrátit.
   *[other] Od otevření bylo obsazeno { $seated } míst, proto to nelze vrátit.
}
refusal-cohosts-full = Spolupořadatelů může být nejvýše { $wanted }.
refusal-not-cohost = Pořadatelem se může stát jen spolupořadatel.
