# Pripomienky: rozvrh, jednotlivo vyžiadané pripomienky a odkladanie.

command-reminders = Kedy sa pripomínajú uložené výzvy
settings-name-reminders = Pripomienky

ladder-heading = <b>Pripomienky uložených výziev</b>
ladder-now = Teraz: { $ladder }
ladder-rungs = pred uzávierkou (dni: { $days })
ladder-rungs-one = { $days ->
    [one] 1 deň
    [few] { $days } dni
    [many] { $days } dňa
   *[other] { $days } dní
} pred uzávierkou
ladder-rungs-day = v posledný deň
ladder-at = { $rungs }, čas: { $hour } ({ $city })
ladder-short = dni: { $days }
ladder-off = žiadne
ladder-ask = Ťuknutím na počet dní ho pridáte alebo odoberiete. Ak chcete iné dni, napíšte napríklad /reminders 45 14 3. Hodina je rovnaká ako pri prehľade: /rhythm
ladder-rung = { $days ->
    [0] posledný deň
    [one] 1 deň
    [few] { $days } dni
    [many] { $days } dňa
   *[other] { $days } dní
}
ladder-choice-default = Ako na začiatku ({ $ladder })
ladder-choice-off = Bez pripomienok
ladder-how = Tomu nerozumiem. Príklady: /reminders 45 14 3 pre dni pred uzávierkou (0 je posledný deň, najviac desať čísel, žiadne nad 365), /reminders off bez pripomienok, /reminders default ako na začiatku.
ladder-full = Vybrať možno najviac desať dní, žiadny skôr ako 365 dní pred uzávierkou. Najprv, prosím, jeden odoberte.
ladder-coming = <b>Vyžiadané pripomienky</b>
ladder-coming-line = { $n }. { $when }: { $title }
ladder-coming-none = Ak chcete pripomenúť jednu výzvu, ťuknite na jej karte na ⏰ Pripomenúť.
ladder-remove = Odobrať: { $n }

button-remind = ⏰ Pripomenúť
remind-ask =
    <b>Kedy výzvu pripomenúť?</b>
    { $title }
remind-coming = <b>Pripomienky tejto výzvy</b>
remind-line = • { $when }
remind-line-ladder = • { $when }, podľa rozvrhu ({ $ladder })
remind-line-ladder-past = • podľa rozvrhu ({ $ladder }): žiadna ďalšia
remind-line-opens = pri otvorení: { $when }
remind-line-opens-unknown = pri otvorení; deň zatiaľ nebol zverejnený
remind-line-before = { $rule ->
    [b7] týždeň pred uzávierkou
   *[else] mesiac pred uzávierkou
}: { $when }
remind-type = Čas: { $hour } ({ $city }), rovnaký ako pri prehľade. Samotná pripomienka výzvu neuloží.
remind-choice-ladder = Podľa rozvrhu ({ $ladder }); uloží výzvu
remind-choice-ladder-again = Znova podľa rozvrhu ({ $ladder })
remind-choice-ladder-off = Nepripomínať podľa rozvrhu
remind-choice-1 = Zajtra
remind-choice-3 = O 3 dni
remind-choice-7 = O týždeň
remind-choice-b7 = Týždeň pred uzávierkou
remind-choice-b30 = Mesiac pred uzávierkou
remind-choice-opens = Pri otvorení
remind-choice-day = Iný deň
remind-remove = Odobrať: { $when }
remind-which-day = Ktorý deň? Napíšte ho napríklad takto: 3. septembra, 3. 9. 2027 alebo 2027-09-03.
remind-not-a-day = Deň sa nepodarilo prečítať. Napíšte ho napríklad takto: 3. septembra, 3. 9. 2027 alebo 2027-09-03.
remind-cannot-past = Tento čas už uplynul. Vyberte, prosím, budúci deň.
remind-cannot-after = To je až po uzávierke tejto výzvy. Vyberte, prosím, skorší deň.
remind-cannot-far = To je o viac ako tri roky. Vyberte, prosím, skorší deň.
remind-cannot-late = Na to je už neskoro: uzávierka je bližšie.
remind-cannot-open = Táto výzva na otvorenie nečaká.
remind-cannot-many = Máte už 100 vyžiadaných pripomienok. Najprv, prosím, niektoré odoberte: /reminders
remind-cannot-undated = Táto výzva nemá budúcu uzávierku.
remind-cannot-unknown = Nepodarilo sa prečítať, kedy výzvu pripomenúť.
remind-set = Ďalšia pripomienka: <b>{ $when }</b>
remind-title = { $title }
remind-never = <b>Táto výzva sa už nebude pripomínať</b>
    Zostáva uložená; o zmene uzávierky správa príde aj naďalej.
remind-undo = Vrátiť späť
button-remind-never = Túto výzvu už nepripomínať
button-remind-1 = Znova zajtra
button-remind-3 = Znova o 3 dni
button-remind-b7 = Týždeň pred uzávierkou

reminder-plain = <b>Pripomienka</b>
reminder-open = <b>Pripomienka: táto výzva je otvorená</b>
reminder-opens = { $days ->
    [0] <b>Pripomienka: výzva sa dnes otvára</b>
    [1] <b>Pripomienka: výzva sa otvára zajtra</b>
    [few] <b>Pripomienka: výzva sa otvára o { $days } dni</b>
    [many] <b>Pripomienka: výzva sa otvára o { $days } dňa</b>
   *[other] <b>Pripomienka: výzva sa otvára o { $days } dní</b>
}
reminder-not-open = <b>Pripomienka: výzva zatiaľ nie je otvorená</b>
reminder-moved = Od nastavenia tejto pripomienky sa zmenila uzávierka. Pôvodná uzávierka: { $when }.
reminder-why-asked = Táto pripomienka prichádza na vašu žiadosť.
reminder-why-colleague = { $said ->
    [interested] Zastupovaná osoba uviedla, že región má o túto výzvu záujem.
    [asked] O túto pripomienku požiadala zastupovaná osoba.
   *[else] Túto výzvu má uloženú zastupovaná osoba.
}
