# Karta výzvy.

alert-new = <b>Nová výzva podľa vášho profilu</b>
alert-changed = <b>Zmena vo výzve</b>
alert-urgent = { $days ->
    [0] Správa prichádza teraz, lebo výzva sa dnes uzatvára.
    [1] Správa prichádza teraz, lebo výzva sa uzatvára zajtra.
    [few] Správa prichádza teraz, lebo výzva sa uzatvára o { $days } dni.
    [many] Správa prichádza teraz, lebo výzva sa uzatvára o { $days } dňa.
   *[other] Správa prichádza teraz, lebo výzva sa uzatvára o { $days } dní.
}

card-programme = { $programme }
card-programme-reference = { $programme } · <code>{ $reference }</code>
card-status = <b>Stav:</b> { $status }
card-opens = <b>Stav:</b> Zatiaľ neotvorená. Otvorenie: { $when }
card-planned-opens = <b>Stav:</b> Plánovaná. Predpokladané otvorenie: { $when }
card-planned = (môže sa ešte zmeniť alebo nebude vyhlásená)
card-published-status = (vyhlasovateľ stále uvádza: { $status })
card-closed-early = Stránka vyhlasovateľa uvádza stav: <b>{ $status }</b>. Výzva bola pravdepodobne uzavretá pred termínom; overte si to, prosím, najprv tam.

card-deadline = <b>Uzávierka:</b> { $when }, { $left }
card-deadline-about = <b>Uzávierka:</b> { $when }. Presný deň zatiaľ nebol zverejnený.
card-own-time = <b>Váš čas:</b> { $when }
card-further = <b>Ďalšie uzávierky:</b> { $when }
card-closed = <b>Uzávierka:</b> { $when }, uplynula
card-undated = <b>Uzávierka:</b> nebola zverejnená

card-budget = <b>Alokácia výzvy:</b> { $amount }
card-grant-range = <b>Na projekt:</b> { $low } až { $high }
card-grant-most = <b>Na projekt:</b> najviac { $amount }
card-grant-least = <b>Na projekt:</b> najmenej { $amount }
card-rate = Prepočet na eurá kurzom Európskej centrálnej banky z { $day }: { $one } = { $other }
card-grants = <b>Predpokladaný počet projektov:</b> { $count }
card-cofinancing = <b>Miera podpory:</b> { $share } oprávnených výdavkov

card-who = <b>Kto môže žiadať</b>
card-where = <b>Územie:</b> { $places }
card-anywhere = <b>Územie:</b> celé územie programu

card-why = <b>Prečo táto výzva</b>
why-need = { $need }: { $words }
why-need-region = { $need } (potreba regiónu: { $region })
why-perhaps = Možno: { $why }
why-territory = Výzva zahŕňa vaše územie: { $region }
why-category = Región patrí do požadovanej kategórie ({ $asks }): { $region }

card-check = <b>Overte si, prosím</b>
check-dates = Je výzva ešte otvorená? Uvedené dátumy nie sú jednoznačné.
check-territory = Zahŕňa výzva vaše územie? Výzva to neuvádza jednoznačne.
check-category = Výzva je len pre tieto kategórie: { $asks }. { $known ->
    [in] { $value }: podľa našich údajov k nim región patrí. Overte si to, prosím.
    [out] { $value }: podľa našich údajov k nim región nepatrí, jeho kategória je: { $kind }. Overte si to, prosím.
    [part] { $value }: podľa našich údajov k nim patria: { $parts }.
   *[else] { $value }: nevieme, či k nim región patrí.
}
check-just-transition = { $within ->
    [some] { $value }: plán spravodlivej transformácie úplne alebo čiastočne zahŕňa: { $parts }. Pôsobíte tam? Fond podporuje projekty len tam.
   *[else] Patrí váš región do územia plánu spravodlivej transformácie? Fond podporuje projekty len tam.
}
check-applicants = Môže vaša organizácia žiadať? Výzva to neuvádza jednoznačne.
check-applicants-read = Môže vaša organizácia žiadať? Porovnajte to, prosím, s časťou „Kto môže žiadať“ vyššie.
check-programme = Je program pre vás otvorený? Výzva to neuvádza jednoznačne.
check-other = Spĺňate všetky podmienky? Jednu sa nepodarilo overiť: { $value }

card-changed = <b>Zmeny od vášho posledného zobrazenia</b>
change-title = Názov: { $old } → { $new }
change-published_status = Stav: { $old } → { $new }
change-opens = Otvorenie: { $old } → { $new }
change-cut_offs = Uzávierka: { $old } → { $new }
change-cut-off-added = Pridaná uzávierka: { $new }
change-cut-off-dropped = Zrušená uzávierka: { $old }
change-budget = Alokácia: { $old } → { $new }
change-applicants = Kto môže žiadať: { $how ->
    [more] pridané: { $new }
    [fewer] vynechané: { $old }
    [both] pridané: { $new }; vynechané: { $old }
   *[else] { $old } → { $new }
}
change-regions = Územie: { $how ->
    [more] pridané: { $new }
    [fewer] vynechané: { $old }
    [both] pridané: { $new }; vynechané: { $old }
   *[else] { $old } → { $new }
}
change-places = Územie podľa výzvy: { $old } → { $new }

card-interest = <b>Doterajší záujem:</b> { $members ->
    [one] 1 člen
    [few] { $members } členovia
    [many] { $members } člena
   *[other] { $members } členov
}, { $countries ->
    [one] 1 krajina
    [few] { $countries } krajiny
    [many] { $countries } krajiny
   *[other] { $countries } krajín
}
card-table = <b>Okrúhly stôl k tejto výzve:</b> { $when }

card-link = <a href="{ $url }">Oficiálna stránka</a>
card-as-of = Zistené: { $when }. Zdroj: { $source }
card-also = Ďalšie zdroje tejto výzvy: { $sources }

button-int = { $state ->
    [on] 🙋 Záujem vyjadrený ✓
   *[else] 🙋 Náš región má záujem
}
button-save = { $state ->
    [on] ⭐ Uložené ✓
   *[else] ⭐ Uložiť
}
button-ics = 🗓 Kalendár
button-share = 🔁 Zdieľať
button-fits = { $state ->
    [on] 👍 Hodí sa ✓
   *[else] 👍 Hodí sa
}
button-no = { $state ->
    [on] 🔕 Nie je pre nás ✓
   *[else] 🔕 Nie je pre nás
}
button-table = Okrúhly stôl, { $when }
button-back = ‹ Späť
button-show = Zobraziť výzvu

not-for-us-ask =
    <b>Výzva nie je pre vás?</b>
    { $title }

    Uveďte, prosím, dôvod. Táto výzva sa vám už nezobrazí a ďalšie sa budú vyberať lepšie.

share-title = <b>{ $title }</b>
share-link = <a href="{ $url }">Podrobnosti, uzávierky a kto má záujem</a>
button-share-chat = Poslať do chatu
button-copy-link = Kopírovať odkaz
