# Před kulatým stolem: kalendář, připomínky a otázka, zda kdo stále přijde.

calendar-table-again = Došlo ke změnám: otevřete tento soubor, nahradí záznam ve vašem kalendáři.
calendar-table-gone = Otevřením tohoto souboru odstraníte kulatý stůl ze svého kalendáře.
calendar-join = Připojit se: { $link }

before-guests = { $count ->
    [one] 1 host se mnou nemá chat: informujte ho prosím sami.
    [few] { $count } hosté se mnou nemají chat: informujte je prosím sami.
    [many] { $count } hosta se mnou nemá chat: informujte je prosím sami.
   *[other] { $count } hostů se mnou nemá chat: informujte je prosím sami.
}

coming-ask = <b>Můžete stále přijít?</b>
coming-ask-again = <b>Jiní čekají na místo. Můžete stále přijít?</b>
coming-why = Pokud ne, místo dostane další v pořadí. Bez odpovědi vám zůstává.
button-coming-yes = Ano, přijdu
button-coming-no = Ne, místo přenechám
button-coming-no-more = Nemohu přijít
coming-thanks = Děkujeme. Vaše místo je potvrzeno.
coming-said-yes = <b>Děkujeme. Vaše místo je potvrzeno.</b>
coming-over = Tento kulatý stůl již začal, nebo se nekoná.
coming-heading = <b>Kdo stále přijde</b>
coming-counts = Potvrzená místa: { $confirmed } z { $seated }
coming-open = { $count ->
    [one] 1 osoba neodpověděla a místo jí zůstává.
    [few] { $count } osoby neodpověděly a místa jim zůstávají.
    [many] { $count } osoby neodpovědělo a místa jim zůstávají.
   *[other] { $count } osob neodpovědělo a místa jim zůstávají.
}
coming-waiting = { $count ->
    [one] 1 osoba čeká na místo.
    [few] { $count } osoby čekají na místo.
    [many] { $count } osoby čeká na místo.
   *[other] { $count } osob čeká na místo.
}
coming-closed = Přihlašování skončilo: místo, které se nyní uvolní, nebude nikomu nabídnuto, pokud přihlašování znovu neotevřete.
coming-reopened = Přihlašování je otevřeno. Můžete je hned ukončit.
coming-cannot = <b>Jedna osoba nemůže přijít</b> ({ $group })
coming-cannot-waiting = { $count ->
    [one] 1 osoba čeká, ale přihlašování skončilo. Když je znovu otevřete, místo bude nabídnuto.
    [few] { $count } osoby čekají, ale přihlašování skončilo. Když je znovu otevřete, místo bude nabídnuto.
    [many] { $count } osoby čeká, ale přihlašování skončilo. Když je znovu otevřete, místo bude nabídnuto.
   *[other] { $count } osob čeká, ale přihlašování skončilo. Když je znovu otevřete, místo bude nabídnuto.
}
desk-button-coming = Kdo stále přijde
desk-button-lateopen = Znovu otevřít přihlašování
desk-button-lateclose = Ukončit přihlašování
refusal-no-seat = U tohoto kulatého stolu nemáte místo.
