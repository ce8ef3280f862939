# Committees and working groups.

command-committees = Výbory a pracovní skupiny: vstoupit nebo odejít
command-audiences = Přidávání a změny výborů a pracovních skupin

audiences-heading =
    <b>Výbory a pracovní skupiny</b>
    Členové se dozvídají o kulatých stolech, akcích a výzvách, které jsou určeny jim. Klepnutím na název uvidíte víc, můžete vstoupit nebo odejít.
audiences-none = Zatím tu není žádný výbor ani pracovní skupina.
audiences-keep =
    <b>Výbory a pracovní skupiny</b>
    Klepnutím na název něco změníte, nebo přidejte nový. Na jednom řádku: <code>/audiences committee Technologie</code>
audience-label = { $state ->
    [member] ✓ { $name }
    [asked] { $name } (žádost)
    [ended] { $name } (skončeno)
   *[else] { $name }
}
audience-title = <b>{ $name }</b>
audience-kind = { $kind ->
    [committee] Výbor
   *[else] Pracovní skupina
}
audience-joining = { $admits ->
    [yes] Nové členy přijímá předseda nebo správce. Kdo požádá o přijetí, ukazuje jim tím svou skupinu, organizaci a regiony.
   *[else] Vstoupit může každý.
}
audience-members = Členové: { $count }
audience-members-few = Členové: méně než pět
audience-mine = { $state ->
    [member] <b>Jste členem.</b>
    [asked] <b>Vaše žádost o přijetí čeká na rozhodnutí.</b> Jakmile padne, napíšu vám.
    [refused] Vaší žádosti o přijetí nebylo vyhověno.
   *[else] Nejste členem.
}
audience-chair = Předsednictví máte vy.
audience-ended = Už neexistuje.
audience-gone = Tento výbor nebo tato pracovní skupina už neexistuje. Všechny: /committees
audience-cannot-ended = Už neexistuje, takže nikdo nemůže vstoupit.
audience-cannot-refused = Vaší žádosti o přijetí nebylo vyhověno. Znovu můžete požádat po 30 dnech.
audience-cannot-group = Vstoupit může jen osoba. Napište mi prosím v soukromém chatu.
audience-asked-now = Vaše žádost o přijetí je předána.
audience-leads-only = To mohou jen předseda a správci.
audience-name-taken = Napište prosím název, který ještě není použit.
audience-ask-name = { $kind ->
    [committee] Jak se jmenuje nový výbor? Napište jeho název.
   *[else] Jak se jmenuje nová pracovní skupina? Napište její název.
}
audience-ask-rename = Jaký má být nový název, dosud: { $name }? Napište nový název.
audience-chair-link =
    <b>Předsednictví: { $name }</b>
    Pošlete tento odkaz tomu, kdo má předsedat. Předsednictví převezme ten, kdo ho otevře první; platí 14 dní a jen jednou.
audience-chair-gone = Bez předsednictví: { $name }. Členy teď přijímají správci.
audience-chair-taken =
    <b>Předsednictví máte nyní vy: { $name }</b>
    Můžete přijímat členy, přidávat akce a přeposílat výzvy.
audience-chair-expired = Tento odkaz už neplatí. Požádejte prosím správce o nový.
audience-asks-asked = <b>Někdo by chtěl vstoupit: { $name }</b>
audience-asks-member = <b>Přijato: { $name }</b>
audience-asks-refused = <b>Nepřijato: { $name }</b>
audience-asks-who = Kdo: { $who }
audience-asks-nobody = Na odpověď nikdo nečeká.
audience-answer = { $state ->
    [member] <b>Vaší žádosti o přijetí bylo vyhověno: { $name }</b>
   *[else] Vaší žádosti o přijetí nebylo vyhověno: { $name }
}
audience-put = { $state ->
    [member] Chat { $chat } je nyní členem: <b>{ $name }</b>
   *[else] Chat { $chat } už není členem: <b>{ $name }</b>
}
audience-put-how = Zapsat nebo vyškrtnout někoho: <code>/audiences put 123456789 { $name }</code>, <code>/audiences out 123456789 { $name }</code>
audience-put-told = { $state ->
    [member] Správci vás zapsali mezi členy: <b>{ $name }</b>
   *[else] Správci ukončili vaše členství: <b>{ $name }</b>
}
notice-invited-audience = <b>Kulatý stůl pro: { $name }</b>
tip-to-audience = <b>Přeposláno pro: { $name }</b>
tip-to-how = Jste tam členem. Odchod: /committees
line-passed-to = Přeposláno pro: { $name }.

button-audience-add = { $kind ->
    [committee] Přidat výbor
   *[else] Přidat pracovní skupinu
}
button-audience-join = { $admits ->
    [yes] Požádat o přijetí
   *[else] Vstoupit
}
button-audience-leave = { $state ->
    [asked] Vzít žádost zpět
   *[else] Odejít
}
button-audience-asked = Žádosti o přijetí ({ $count })
button-audience-name = Přejmenovat
button-audience-admits = { $admits ->
    [yes] Nechat vstoupit každého
   *[else] Přijímat každého zvlášť
}
button-audience-chair = Odkaz pro předsedu
button-audience-chairoff = Odebrat předsednictví
button-audience-end = Ukončit
button-audience-reopen = Nechat pokračovat
button-audience-show = Zobrazit
button-audience-yes = Přijmout
button-audience-no = Nepřijmout

button-pass-to = 📣 Výboru nebo pracovní skupině
pass-to-which =
    <b>Kterému výboru nebo které pracovní skupině?</b>
    { $title }
pass-to-ask =
    <b>Přeposlat tuto výzvu? Pro: { $name }</b>
    { $title }
pass-to-reach = Členové: { $count }. Kdo výzvu už zná, zprávu nedostane.
pass-to-few = Členové: méně než pět. Kdo výzvu už zná, zprávu nedostane.
pass-to-done =
    <b>Přeposláno pro: { $name }</b>
    { $title }

    Členové, kteří chtějí upozornění ihned, ji dostanou jako upozornění, ostatní ji najdou v příštím přehledu.
pass-to-again = Tato výzva tam už byla přeposlána.
pass-to-nobody = Není tu výbor ani pracovní skupina, kam ji můžete přeposlat.

privacy-hub =
    <b>Výbory a pracovní skupiny</b>
    Pokud do některé vstoupíte nebo vás do ní zapíší správci, uchovává se to i se dnem, dokud neodejdete. Ostatní členové vidí jen, kolik jich je, a to od pěti. Když požádáte o přijetí, předseda nebo správci vidí vaši skupinu, organizaci a regiony.
