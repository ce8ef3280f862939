# Karta výzvy.

alert-new = <b>Nová výzva podle vašeho profilu</b>
alert-changed = <b>Změna ve výzvě</b>
alert-urgent = { $days ->
    [0] Zpráva přichází teď, protože výzva se dnes uzavírá.
    [1] Zpráva přichází teď, protože výzva se uzavírá zítra.
    [few] Zpráva přichází teď, protože výzva se uzavírá za { $days } dny.
    [many] Zpráva přichází teď, protože výzva se uzavírá za { $days } dne.
   *[other] Zpráva přichází teď, protože výzva se uzavírá za { $days } dní.
}

card-programme = { $programme }
card-programme-reference = { $programme } · <code>{ $reference }</code>
card-status = <b>Stav:</b> { $status }
card-opens = <b>Stav:</b> Zatím neotevřená. Otevření: { $when }
card-planned-opens = <b>Stav:</b> Plánovaná. Předpokládané otevření: { $when }
card-planned = (může se ještě změnit nebo nebude vyhlášena)
card-published-status = (vyhlašovatel stále uvádí: { $status })
card-closed-early = Stránka vyhlašovatele uvádí stav: <b>{ $status }</b>. Výzva byla pravděpodobně uzavřena před termínem; ověřte to prosím nejprve tam.

card-deadline = <b>Uzávěrka:</b> { $when }, { $left }
card-deadline-about = <b>Uzávěrka:</b> { $when }. Přesný den zatím nebyl zveřejněn.
card-own-time = <b>Váš čas:</b> { $when }
card-further = <b>Další uzávěrky:</b> { $when }
card-closed = <b>Uzávěrka:</b> { $when }, uplynula
card-undated = <b>Uzávěrka:</b> nebyla zveřejněna

card-budget = <b>Alokace výzvy:</b> { $amount }
card-grant-range = <b>Na projekt:</b> { $low } až { $high }
card-grant-most = <b>Na projekt:</b> nejvýše { $amount }
card-grant-least = <b>Na projekt:</b> nejméně { $amount }
card-rate = Přepočet na eura kurzem Evropské centrální banky ze dne { $day }: { $one } = { $other }
card-grants = <b>Předpokládaný počet projektů:</b> { $count }
card-cofinancing = <b>Míra podpory:</b> { $share } způsobilých výdajů

card-who = <b>Kdo může žádat</b>
card-where = <b>Území:</b> { $places }
card-anywhere = <b>Území:</b> celé území programu

card-why = <b>Proč tato výzva</b>
why-need = { $need }: { $words }
why-need-region = { $need } (potřeba regionu: { $region })
why-perhaps = Možná: { $why }
why-territory = Výzva zahrnuje vaše území: { $region }
why-category = Region patří do požadované kategorie ({ $asks }): { $region }

card-check = <b>Ověřte prosím</b>
check-dates = Je výzva ještě otevřená? Uvedená data nejsou jednoznačná.
check-territory = Zahrnuje výzva vaše území? Výzva to neuvádí jednoznačně.
check-category = Výzva je jen pro tyto kategorie: { $asks }. { $known ->
    [in] { $value }: podle našich údajů k nim region patří. Ověřte to prosím.
    [out] { $value }: podle našich údajů k nim region nepatří, jeho kategorie je: { $kind }. Ověřte to prosím.
    [part] { $value }: podle našich údajů k nim patří: { $parts }.
   *[else] { $value }: nevíme, zda k nim region patří.
}
check-just-transition = { $within ->
    [some] { $value }: plán spravedlivé transformace zcela nebo zčásti zahrnuje: { $parts }. Působíte tam? Fond podporuje projekty jen tam.
   *[else] Patří váš region do územního plánu spravedlivé transformace? Fond podporuje projekty jen tam.
}
check-applicants = Může vaše organizace žádat? Výzva to neuvádí jednoznačně.
check-applicants-read = Může vaše organizace žádat? Porovnejte to prosím s částí „Kdo může žádat“ výše.
check-programme = Je program pro vás otevřený? Výzva to neuvádí jednoznačně.
check-other = Splňujete všechny podmínky? Jednu se nepodařilo ověřit: { $value }

card-changed = <b>Změny od vašeho posledního zobrazení</b>
change-title = Název: { $old } → { $new }
change-published_status = Stav: { $old } → { $new }
change-opens = Otevření: { $old } → { $new }
change-cut_offs = Uzávěrka: { $old } → { $new }
change-cut-off-added = Přidaná uzávěrka: { $new }
change-cut-off-dropped = Zrušená uzávěrka: { $old }
change-budget = Alokace: { $old } → { $new }
change-applicants = Kdo může žádat: { $how ->
    [more] přidáno: { $new }
    [fewer] odebráno: { $old }
    [both] přidáno: { $new }; odebráno: { $old }
   *[else] { $old } → { $new }
}
change-regions = Území: { $how ->
    [more] přidáno: { $new }
    [fewer] odebráno: { $old }
    [both] přidáno: { $new }; odebráno: { $old }
   *[else] { $old } → { $new }
}
change-places = Území podle výzvy: { $old } → { $new }

card-interest = <b>Dosavadní zájem:</b> { $members ->
    [one] 1 člen
    [few] { $members } členové
    [many] { $members } člena
   *[other] { $members } členů
}, { $countries ->
    [one] 1 země
    [few] { $countries } země
    [many] { $countries } země
   *[other] { $countries } zemí
}
card-table = <b>Kulatý stůl k této výzvě:</b> { $when }

card-link = <a href="{ $url }">Oficiální stránka</a>
card-as-of = Zjištěno: { $when }. Zdroj: { $source }
card-also = Další zdroje této výzvy: { $sources }

button-int = { $state ->
    [on] 🙋 Zájem vyjádřen ✓
   *[else] 🙋 Náš region má zájem
}
button-save = { $state ->
    [on] ⭐ Uloženo ✓
   *[else] ⭐ Uložit
}
button-ics = 🗓 Kalendář
button-share = 🔁 Sdílet
button-fits = { $state ->
    [on] 👍 Hodí se ✓
   *[else] 👍 Hodí se
}
button-no = { $state ->
    [on] 🔕 Není pro nás ✓
   *[else] 🔕 Není pro nás
}
button-table = Kulatý stůl, { $when }
button-back = ‹ Zpět
button-show = Zobrazit výzvu

not-for-us-ask =
    <b>Výzva není pro vás?</b>
    { $title }

    Uveďte prosím důvod. Tato výzva se vám už neukáže a další se budou lépe vybírat.

share-title = <b>{ $title }</b>
share-link = <a href="{ $url }">Podrobnosti, uzávěrky a kdo má zájem</a>
button-share-chat = Poslat do chatu
button-copy-link = Kopírovat odkaz
