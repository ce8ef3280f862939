# Ako ďaleko je člen s výzvou, jeho poznámky, otázky k žiadostiam a preposielanie.

stage-watching = Sledovanie
stage-interested = Záujem
stage-partners = Partneri nájdení
stage-applied = Žiadosť podaná
stage-funded = Podporené
stage-not-funded = Nepodporené
stage-withdrawn = Stiahnuté alebo nepodané

button-track = 📌 Váš postup: { $stage }
button-track-note = 📌 Vaša poznámka
track-where = <b>Váš postup:</b> { $stage }, od: { $since }
track-nowhere = <b>Váš postup:</b> výzva nie je na vašom zozname
track-grant = <b>Vaša podpora:</b> { $amount }
track-note = <b>Vaša poznámka:</b> { $note }
track-how = Ťuknite na stav, v ktorom ste; kedykoľvek ho môžete zmeniť. Po podaní žiadosti už uzávierku nepripomínam.
track-seen = { $in ->
    [group] Túto stránku vidia všetci v tejto skupine. Meniť ju môžu len administrátori skupiny.
   *[else] Ostatní členovia túto stránku nevidia. Výsledky sa objavujú len v súhrnných údajoch za viacerých členov.
}
button-track-grant = { $state ->
    [on] Zmeniť sumu
   *[else] Zadať sumu
}
button-track-off = Odobrať z môjho zoznamu
track-grant-ask =
    <b>Podporené. Aká časť podpory pripadá vám?</b>
    { $title }

    Napíšte sumu ako správu, napríklad 250 000 alebo 1,5 mil. EUR. Suma bez meny sa číta v eurách.
track-grant-unread = Sumu „{ $said }“ nemožno prečítať. Napíšte ju, prosím, takto: 250 000 alebo 1,5 mil. EUR.
button-note = { $state ->
    [on] Zmeniť poznámku
   *[else] Napísať poznámku
}
button-note-erase = Vymazať poznámku
note-ask =
    <b>Vaša poznámka k tejto výzve</b>
    { $title }

    Napíšte ju ako správu, do { $most } znakov.
note-long = Text je príliš dlhý. Počet znakov: { $length }, v poznámke najviac { $most }. Pošlite, prosím, kratšiu.

tracker-all = Všetky
tracker-results = Výsledky
tracker-heading-all = { $total ->
    [0] <b>Na vašom zozname zatiaľ nie je žiadna výzva.</b> Výzvu uložíte tlačidlami pod ňou. Teraz otvorené: /calls
    [one] <b>1 výzva na vašom zozname</b>
    [few] <b>{ $total } výzvy na vašom zozname, najbližšia uzávierka prvá</b>
    [many] <b>{ $total } výzvy na vašom zozname, najbližšia uzávierka prvá</b>
   *[other] <b>{ $total } výziev na vašom zozname, najbližšia uzávierka prvá</b>
}
tracker-heading = { $total ->
    [0] <b>{ $stage }:</b> žiadne výzvy
    [one] <b>{ $stage }:</b> 1 výzva
    [few] <b>{ $stage }:</b> { $total } výzvy, najbližšia uzávierka prvá
    [many] <b>{ $stage }:</b> { $total } výzvy, najbližšia uzávierka prvá
   *[other] <b>{ $stage }:</b> { $total } výziev, najbližšia uzávierka prvá
}
button-tracker = { $stage } ({ $count })
line-partners = Partneri sú nájdení.
line-applied = Žiadosť je podaná.
line-funded = Vaša žiadosť bola podporená.
line-not-funded = Vaša žiadosť nebola podporená.
line-withdrawn = Žiadosť bola stiahnutá alebo nebola podaná.
line-note = Máte k nej poznámku.

question-applied = <b>Podala vaša organizácia žiadosť?</b>
question-applied-why = { $stage ->
    [partners] K tejto výzve sa našli partneri a výzva je už uzavretá.
   *[else] Váš región mal o túto výzvu záujem a výzva je už uzavretá.
}
question-result = <b>Ako dopadla vaša žiadosť?</b>
question-result-why = V tejto výzve bola podaná vaša žiadosť; rozhodnutie je už možno známe.
question-what-for = Stačí jedno ťuknutie. Výsledky sa objavujú len v súhrnných údajoch za viacerých členov.
button-we-applied = Žiadosť je podaná
button-not-this-time = Tentoraz nie
button-no-answer-yet = Zatiaľ bez odpovede
button-no-questions = Už sa nepýtať
questions-off = Na to sa už pýtať nebudem. Zmeniť to môžete v nastaveniach: /settings

button-pass-on = 👥 Členom z môjho regiónu
pass-on-ask =
    <b>Preposlať túto výzvu členom z vášho regiónu?</b>
    { $title }
pass-on-reach = { $count ->
    [one] Dostane ju 1 člen: { $regions }.
    [few] Dostanú ju { $count } členovia: { $regions }.
    [many] Dostane ju { $count } člena: { $regions }.
   *[other] Dostane ju { $count } členov: { $regions }.
}
pass-on-reach-few = Dostane ju menej ako päť členov: { $regions }.
pass-on-reach-many = { $count ->
    [one] Dostane ju viac ako 1 člen: { $regions }.
    [few] Dostanú ju viac ako { $count } členovia: { $regions }.
    [many] Dostane ju viac ako { $count } člena: { $regions }.
   *[other] Dostane ju viac ako { $count } členov: { $regions }.
}
pass-on-says = Uvidia text „Preposlané členom z vášho regiónu“. Vaše meno sa neuvádza.
pass-on-says-group = Uvidia text „Preposlané členom z vášho regiónu ({ $group })“. Vaše meno sa neuvádza.
pass-on-organisation = Vaša organizácia ({ $organisation }) sa uvedie len vtedy, keď to teraz zvolíte.
button-pass-on-go = Preposlať
button-pass-on-named = Preposlať s mojou organizáciou
pass-on-done =
    <b>Preposlané</b>
    { $title }

    Členovia, ktorí chcú upozornenia ihneď, ju dostanú ako upozornenie, ostatní ju nájdu v najbližšom prehľade. Kto výzvu už pozná, správu nedostane.
pass-on-again = Túto výzvu máte už preposlanú.
pass-on-too-often = { $most ->
    [one] Za posledných sedem dní máte preposlanú 1 výzvu. Ďalšiu môžete preposlať od: { $when }.
    [few] Za posledných sedem dní máte preposlané { $most } výzvy. Ďalšiu môžete preposlať od: { $when }.
    [many] Za posledných sedem dní máte preposlaných { $most } výzvy. Ďalšiu môžete preposlať od: { $when }.
   *[other] Za posledných sedem dní máte preposlaných { $most } výziev. Ďalšiu môžete preposlať od: { $when }.
}
pass-on-no-region = Zatiaľ nemáte vybraný región. Vybrať ho môžete tu: /region
pass-on-closed = Táto výzva je uzavretá, preto ju už nemožno preposlať.
tip-from = <b>Preposlané členom z vášho regiónu</b>
tip-from-known = <b>Preposlané členom z vášho regiónu</b> ({ $who })
tip-how = Vypnúť tieto správy: /settings
line-passed-on = Preposlané členom z vášho regiónu.

settings-name-tips = Výzvy od členov z môjho regiónu
settings-name-questions = Otázky k mojim žiadostiam
settings-switch = { $state ->
    [on] zapnuté
   *[else] vypnuté
}
settings-choice-tips = { $state ->
    [on] Zapnúť výzvy od členov z regiónu
   *[else] Vypnúť výzvy od členov z regiónu
}
settings-choice-questions = { $state ->
    [on] Zapnúť otázky k mojim žiadostiam
   *[else] Vypnúť otázky k mojim žiadostiam
}

privacy-tracker =
    <b>Výzvy na vašom zozname</b>
    Uchováva sa aj to, ako ďaleko s výzvou ste a odkedy, výška podpory, ak ju uvediete, vaše poznámky a výzvy, ktoré prepošlete. Ostatní členovia z toho nevidia nič okrem preposlanej výzvy: pri nej vidia vašu skupinu, a organizáciu len vtedy, keď to zvolíte. Správcovia asistenta môžu tieto údaje čítať.
