# Připomínky: rozvrh, jednotlivě vyžádané připomínky a odkládání.

command-reminders = Kdy se připomínají uložené výzvy
settings-name-reminders = Připomínky

ladder-heading = <b>Připomínky uložených výzev</b>
ladder-now = Nyní: { $ladder }
ladder-rungs = před uzávěrkou (dny: { $days })
ladder-rungs-one = { $days ->
    [one] 1 den
    [few] { $days } dny
    [many] { $days } dne
   *[other] { $days } dní
} před uzávěrkou
ladder-rungs-day = v poslední den
ladder-at = { $rungs }, čas: { $hour } ({ $city })
ladder-short = dny: { $days }
ladder-off = žádné
ladder-ask = Klepnutím na počet dní ho přidáte nebo odeberete. Chcete-li jiné dny, napište například /reminders 45 14 3. Hodina je stejná jako u přehledu: /rhythm
ladder-rung = { $days ->
    [0] poslední den
    [one] 1 den
    [few] { $days } dny
    [many] { $days } dne
   *[other] { $days } dní
}
ladder-choice-default = Jako na začátku ({ $ladder })
ladder-choice-off = Bez připomínek
ladder-how = Tomu nerozumím. Příklady: /reminders 45 14 3 pro dny před uzávěrkou (0 je poslední den, nejvýše deset čísel, žádné nad 365), /reminders off bez připomínek, /reminders default jako na začátku.
ladder-full = Vybrat lze nejvýše deset počtů dní, žádný nad 365. Nejprve prosím jeden odeberte.
ladder-coming = <b>Vyžádané připomínky</b>
ladder-coming-line = { $n }. { $when }: { $title }
ladder-coming-none = Chcete-li připomenout jednu výzvu, klepněte na její kartě na ⏰ Připomenout.
ladder-remove = Odebrat: { $n }

button-remind = ⏰ Připomenout
remind-ask =
    <b>Kdy výzvu připomenout?</b>
    { $title }
remind-coming = <b>Připomínky této výzvy</b>
remind-line = • { $when }
remind-line-ladder = • { $when }, podle rozvrhu ({ $ladder })
remind-line-ladder-past = • podle rozvrhu ({ $ladder }): žádná další
remind-line-opens = při otevření: { $when }
remind-line-opens-unknown = při otevření; den zatím nebyl zveřejněn
remind-line-before = { $rule ->
    [b7] týden před uzávěrkou
   *[else] měsíc před uzávěrkou
}: { $when }
remind-type = Čas: { $hour } ({ $city }), stejný jako u přehledu. Samotná připomínka výzvu neuloží.
remind-choice-ladder = Podle rozvrhu ({ $ladder }); uloží výzvu
remind-choice-ladder-again = Znovu podle rozvrhu ({ $ladder })
remind-choice-ladder-off = Nepřipomínat podle rozvrhu
remind-choice-1 = Zítra
remind-choice-3 = Za 3 dny
remind-choice-7 = Za týden
remind-choice-b7 = Týden před uzávěrkou
remind-choice-b30 = Měsíc před uzávěrkou
remind-choice-opens = Při otevření
remind-choice-day = Jiný den
remind-remove = Odebrat: { $when }
remind-which-day = Který den? Napište ho například takto: 3. září, 3. 9. 2027 nebo 2027-09-03.
remind-not-a-day = Den se nepodařilo přečíst. Napište ho například takto: 3. září, 3. 9. 2027 nebo 2027-09-03.
remind-cannot-past = Tento čas už uplynul. Vyberte prosím budoucí den.
remind-cannot-after = To je až po uzávěrce této výzvy. Vyberte prosím dřívější den.
remind-cannot-far = To je za více než tři roky. Vyberte prosím dřívější den.
remind-cannot-late = Na to je už pozdě: uzávěrka je blíž.
remind-cannot-open = Tato výzva na otevření nečeká.
remind-cannot-many = Máte už 100 vyžádaných připomínek. Nejprve prosím některé odeberte: /reminders
remind-cannot-undated = Tato výzva nemá budoucí uzávěrku.
remind-cannot-unknown = Nepodařilo se přečíst, kdy výzvu připomenout.
remind-set = Další připomínka: <b>{ $when }</b>
remind-title = { $title }
remind-never = <b>Tato výzva se už nebude připomínat</b>
    Zůstává uložená; o změně uzávěrky zpráva přijde i nadále.
remind-undo = Vrátit zpět
button-remind-never = Tuto výzvu už nepřipomínat
button-remind-1 = Znovu zítra
button-remind-3 = Znovu za 3 dny
button-remind-b7 = Týden před uzávěrkou

reminder-plain = <b>Připomínka</b>
reminder-open = <b>Připomínka: tato výzva je otevřená</b>
reminder-opens = { $days ->
    [0] <b>Připomínka: výzva se dnes otevírá</b>
    [1] <b>Připomínka: výzva se otevírá zítra</b>
    [few] <b>Připomínka: výzva se otevírá za { $days } dny</b>
    [many] <b>Připomínka: výzva se otevírá za { $days } dne</b>
   *[other] <b>Připomínka: výzva se otevírá za { $days } dní</b>
}
reminder-not-open = <b>Připomínka: výzva zatím není otevřená</b>
reminder-moved = Od nastavení této připomínky se změnila uzávěrka. Původní uzávěrka: { $when }.
reminder-why-asked = Tato připomínka přichází na vaši žádost.
reminder-why-colleague = { $said ->
    [interested] Zastupovaná osoba uvedla, že region má o tuto výzvu zájem.
    [asked] O tuto připomínku požádala zastupovaná osoba.
   *[else] Tuto výzvu má uloženou zastupovaná osoba.
}
