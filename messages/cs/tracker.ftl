# Jak daleko je člen s výzvou, jeho poznámky, otázky k žádostem a přeposílání.

stage-watching = Sledování
stage-interested = Zájem
stage-partners = Partneři nalezeni
stage-applied = Žádost podána
stage-funded = Podpořeno
stage-not-funded = Nepodpořeno
stage-withdrawn = Staženo nebo nepodáno

button-track = 📌 Váš postup: { $stage }
button-track-note = 📌 Vaše poznámka
track-where = <b>Váš postup:</b> { $stage }, od: { $since }
track-nowhere = <b>Váš postup:</b> výzva není na vašem seznamu
track-grant = <b>Vaše podpora:</b> { $amount }
track-note = <b>Vaše poznámka:</b> { $note }
track-how = Klepněte na to, jak daleko jste; kdykoli to můžete změnit. Po podání žádosti už uzávěrku nepřipomínám.
track-seen = { $in ->
    [group] Tuto stránku vidí všichni v této skupině. Měnit ji mohou jen administrátoři skupiny.
   *[else] Ostatní členové tuto stránku nevidí. Výsledky se objevují jen v počtech za více členů.
}
button-track-grant = { $state ->
    [on] Změnit částku
   *[else] Zadat částku
}
button-track-off = Odebrat z mého seznamu
track-grant-ask =
    <b>Podpořeno. Jaká část podpory připadá vám?</b>
    { $title }

    Napište částku jako zprávu, například 250 000 nebo 1,5 mil. EUR. Částka bez měny se čte v eurech.
track-grant-unread = Částku „{ $said }“ nelze přečíst. Napište ji prosím takto: 250 000 nebo 1,5 mil. EUR.
button-note = { $state ->
    [on] Změnit poznámku
   *[else] Napsat poznámku
}
button-note-erase = Smazat poznámku
note-ask =
    <b>Vaše poznámka k této výzvě</b>
    { $title }

    Napište ji jako zprávu, do { $most } znaků.
note-long = Text je příliš dlouhý. Počet znaků: { $length }, v poznámce nejvýše { $most }. Pošlete prosím kratší.

tracker-all = Všechny
tracker-results = Výsledky
tracker-heading-all = { $total ->
    [0] <b>Na vašem seznamu zatím není žádná výzva.</b> Výzvu uložíte tlačítky pod ní. Nyní otevřené: /calls
    [one] <b>1 výzva na vašem seznamu</b>
    [few] <b>{ $total } výzvy na vašem seznamu, nejbližší uzávěrka první</b>
    [many] <b>{ $total } výzvy na vašem seznamu, nejbližší uzávěrka první</b>
   *[other] <b>{ $total } výzev na vašem seznamu, nejbližší uzávěrka první</b>
}
tracker-heading = { $total ->
    [0] <b>{ $stage }:</b> žádné výzvy
    [one] <b>{ $stage }:</b> 1 výzva
    [few] <b>{ $stage }:</b> { $total } výzvy, nejbližší uzávěrka první
    [many] <b>{ $stage }:</b> { $total } výzvy, nejbližší uzávěrka první
   *[other] <b>{ $stage }:</b> { $total } výzev, nejbližší uzávěrka první
}
button-tracker = { $stage } ({ $count })
line-partners = Partneři jsou nalezeni.
line-applied = Žádost je podána.
line-funded = Vaše žádost byla podpořena.
line-not-funded = Vaše žádost nebyla podpořena.
line-withdrawn = Žádost byla stažena nebo nebyla podána.
line-note = Máte k ní poznámku.

question-applied = <b>Podala vaše organizace žádost?</b>
question-applied-why = { $stage ->
    [partners] K této výzvě se našli partneři a výzva je už uzavřená.
   *[else] O tuto výzvu byl u vás zájem a výzva je už uzavřená.
}
question-result = <b>Jak dopadla vaše žádost?</b>
question-result-why = V této výzvě byla podána vaše žádost; možná je už známo rozhodnutí.
question-what-for = Stačí jedno klepnutí. Výsledky se objevují jen v počtech za více členů.
button-we-applied = Žádost je podána
button-not-this-time = Tentokrát ne
button-no-answer-yet = Zatím bez odpovědi
button-no-questions = Už se neptat
questions-off = Na to se už ptát nebudu. Změnit to můžete v nastavení: /settings

button-pass-on = 👥 Členům z mého regionu
pass-on-ask =
    <b>Přeposlat tuto výzvu členům z vašeho regionu?</b>
    { $title }
pass-on-reach = { $count ->
    [one] Dostane ji 1 člen: { $regions }.
    [few] Dostanou ji { $count } členové: { $regions }.
    [many] Dostane ji { $count } člena: { $regions }.
   *[other] Dostane ji { $count } členů: { $regions }.
}
pass-on-reach-few = Dostane ji méně než pět členů: { $regions }.
pass-on-reach-many = { $count ->
    [one] Dostane ji více než 1 člen: { $regions }.
    [few] Dostanou ji více než { $count } členové: { $regions }.
    [many] Dostane ji více než { $count } člena: { $regions }.
   *[other] Dostane ji více než { $count } členů: { $regions }.
}
pass-on-says = Uvidí text „Přeposláno členem z vašeho regionu“. Vaše jméno se neuvádí.
pass-on-says-group = Uvidí text „Přeposláno členem z vašeho regionu ({ $group })“. Vaše jméno se neuvádí.
pass-on-organisation = Vaše organizace ({ $organisation }) se uvede jen tehdy, když to nyní zvolíte.
button-pass-on-go = Přeposlat
button-pass-on-named = Přeposlat s mou organizací
pass-on-done =
    <b>Přeposláno</b>
    { $title }

    Členové, kteří chtějí upozornění ihned, ji dostanou jako upozornění, ostatní ji najdou v příštím přehledu. Kdo výzvu už zná, zprávu nedostane.
pass-on-again = Tuto výzvu máte už přeposlanou.
pass-on-too-often = { $most ->
    [one] Za posledních sedm dní máte přeposlanou 1 výzvu. Další můžete přeposlat od: { $when }.
    [few] Za posledních sedm dní máte přeposlané { $most } výzvy. Další můžete přeposlat od: { $when }.
    [many] Za posledních sedm dní máte přeposláno { $most } výzvy. Další můžete přeposlat od: { $when }.
   *[other] Za posledních sedm dní máte přeposláno { $most } výzev. Další můžete přeposlat od: { $when }.
}
pass-on-no-region = Zatím nemáte zvolený region. Vybrat ho můžete zde: /region
pass-on-closed = Tato výzva je uzavřená, proto ji už nelze přeposlat.
tip-from = <b>Přeposláno členem z vašeho regionu</b>
tip-from-known = <b>Přeposláno členem z vašeho regionu</b> ({ $who })
tip-how = Vypnout tyto zprávy: /settings
line-passed-on = Přeposláno členem z vašeho regionu.

settings-name-tips = Výzvy od členů z mého regionu
settings-name-questions = Otázky k mým žádostem
settings-switch = { $state ->
    [on] zapnuto
   *[else] vypnuto
}
settings-choice-tips = { $state ->
    [on] Zapnout výzvy od členů z mého regionu
   *[else] Vypnout výzvy od členů z mého regionu
}
settings-choice-questions = { $state ->
    [on] Zapnout otázky k mým žádostem
   *[else] Vypnout otázky k mým žádostem
}

privacy-tracker =
    <b>Výzvy na vašem seznamu</b>
    Uchovává se také: jak daleko s výzvou jste a odkdy, výše podpory, pokud ji uvedete, vaše poznámky a výzvy, které přepošlete. Ostatní členové z toho nevidí nic, kromě přeposlané výzvy: u té vidí vaši skupinu, a organizaci jen tehdy, když to zvolíte. Správci asistenta mohou tyto údaje číst.
