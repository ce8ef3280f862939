# Pred okrúhlym stolom: kalendár, pripomienky a otázka, či kto stále príde.

calendar-table-again = Nastali zmeny: otvorte tento súbor, nahradí záznam vo vašom kalendári.
calendar-table-gone = Otvorením tohto súboru odstránite okrúhly stôl zo svojho kalendára.
calendar-join = Pripojiť sa: { $link }

before-guests = { $count ->
    [one] 1 hosť so mnou nemá čet: informujte ho, prosím, sami.
    [few] { $count } hostia so mnou nemajú čet: informujte ich, prosím, sami.
    [many] { $count } hosťa so mnou nemá čet: informujte ich, prosím, sami.
   *[other] { $count } hostí so mnou nemá čet: informujte ich, prosím, sami.
}

coming-ask = <b>Môžete stále prísť?</b>
coming-ask-again = <b>Iní čakajú na miesto. Môžete stále prísť?</b>
coming-why = Ak nie, miesto dostane ďalší v poradí. Bez odpovede vám zostáva.
button-coming-yes = Áno, prídem
button-coming-no = Nie, miesto prenechám
button-coming-no-more = Nemôžem prísť
coming-thanks = Ďakujeme. Vaše miesto je potvrdené.
coming-said-yes = <b>Ďakujeme. Vaše miesto je potvrdené.</b>
coming-over = Tento okrúhly stôl sa už začal alebo sa nekoná.
coming-heading = <b>Kto stále príde</b>
coming-counts = Potvrdené miesta: { $confirmed } z { $seated }
coming-open = { $count ->
    [one] 1 osoba neodpovedala a miesto jej zostáva.
    [few] { $count } osoby neodpovedali a miesta im zostávajú.
    [many] { $count } osoby neodpovedalo a miesta im zostávajú.
   *[other] { $count } osôb neodpovedalo a miesta im zostávajú.
}
coming-waiting = { $count ->
    [one] 1 osoba čaká na miesto.
    [few] { $count } osoby čakajú na miesto.
    [many] { $count } osoby čaká na miesto.
   *[other] { $count } osôb čaká na miesto.
}
coming-closed = Prihlasovanie sa skončilo: miesto, ktoré sa teraz uvoľní, sa nikomu neponúkne, ak prihlasovanie znova neotvoríte.
coming-reopened = Prihlasovanie je otvorené. Môžete ho hneď ukončiť.
coming-cannot = <b>Jedna osoba nemôže prísť</b> ({ $group })
coming-cannot-waiting = { $count ->
    [one] 1 osoba čaká, ale prihlasovanie sa skončilo. Keď ho znova otvoríte, miesto sa ponúkne.
    [few] { $count } osoby čakajú, ale prihlasovanie sa skončilo. Keď ho znova otvoríte, miesto sa ponúkne.
    [many] { $count } osoby čaká, ale prihlasovanie sa skončilo. Keď ho znova otvoríte, miesto sa ponúkne.
   *[other] { $count } osôb čaká, ale prihlasovanie sa skončilo. Keď ho znova otvoríte, miesto sa ponúkne.
}
desk-button-coming = Kto stále príde
desk-button-lateopen = Znova otvoriť prihlasovanie
desk-button-lateclose = Ukončiť prihlasovanie
refusal-no-seat = Pri tomto okrúhlom stole nemáte miesto.
