# Dočasná nepřítomnost se zastupováním nebo předání odběru skupině.

command-away = Nepřítomnost: kdo zatím dostává vaše upozornění

away-ask =
    <b>Do kdy trvá vaše nepřítomnost?</b>
    Vyberte, nebo napište den, například /away 3. září. Potom zvolíte, zda vás někdo zastoupí.
away-choice-7 = Týden
away-choice-14 = Dva týdny
away-choice-30 = Měsíc
away-choice-day = Jiný den
away-choice-good = Natrvalo: předat můj odběr skupině
away-which-day = Do kterého dne? Napište ho například takto: 3. září, 3. 9. 2027 nebo 2027-09-03.
away-not-a-day = Den se nepodařilo přečíst. Příklady: /away 3. září, /away 2027-09-03, /away 14 na čtrnáct dní.
away-who =
    Návrat: <b>{ $until }</b>.

    Kdo má zatím dostávat zprávy o výzvách?
away-nobody = Nikdo: vše počká na můj návrat
away-deputy = Jiná osoba nebo skupina
away-link =
    <b>Pošlete tento odkaz tomu, kdo vás zastoupí. Návrat: { $until }.</b>
    Odkaz lze použít jednou a platí do { $expires }. Ve skupině zastupování přijímá některý z jejích administrátorů.
away-link-group = Vybrat skupinu
away-link-good =
    <b>Vyberte skupinu, která převezme váš odběr.</b>
    Přijme ho tam některý z jejích administrátorů. Odkaz lze použít jednou a platí do { $expires }. Do přijetí se nic nemění.
away-meanwhile = Dokud zastupování nikdo nepřijme, chodí vám vše jako dosud.
away-personal = Vaše místa u kulatých stolů, nabídky míst a připomínky kulatých stolů jsou osobní: chodí vám i nadále.
away-withdraw = Zrušit odkaz
away-withdrawn = Odkaz je zrušen. Vše vám chodí jako dosud.
away-now =
    <b>Máte nastavenou nepřítomnost. Návrat: { $until }.</b>
    Vaše upozornění, přehledy a připomínky dostává zástupce.
away-told = { $count ->
    [0] Zástupce mezitím nedostal žádnou výzvu.
    [one] Zástupce mezitím dostal 1 výzvu.
    [few] Zástupce mezitím dostal { $count } výzvy.
    [many] Zástupce mezitím dostal { $count } výzvy.
   *[other] Zástupce mezitím dostal { $count } výzev.
}
away-calls = Zobrazit tyto výzvy
away-calls-heading = { $total ->
    [0] <b>Zástupce nedostal žádnou výzvu.</b>
    [one] <b>Zástupce dostal 1 výzvu.</b>
    [few] <b>Zástupce dostal { $total } výzvy.</b>
    [many] <b>Zástupce dostal { $total } výzvy.</b>
   *[other] <b>Zástupce dostal { $total } výzev.</b>
}
away-back = Jsem zpět
away-again = Požádat znovu
away-not-away = Nemáte nastavenou nepřítomnost.
away-give-back = Ukončit zastupování
away-give-back-one = Ukončit zastupování: { $n }
away-no-chain = Kdo někoho zastupuje, nemůže mít zároveň nastavenou nepřítomnost. Nejprve prosím ukončete zastupování, potom použijte /away.
away-only-alone = Nepřítomnost může nastavit jen jednotlivá osoba. Skupině zprávy pozastaví příkaz /pause.
away-good =
    <b>Předání odběru skupině</b>
    Skupina dostane vaše regiony, potřeby, programy a četnost zpráv, jakmile je některý z jejích administrátorů přijme. Co se má potom stát s vašimi vlastními zprávami?
away-own-keep = Ponechat beze změny
away-own-weekly = Pro mě týdenní přehled
away-own-pause = Pro mě žádné zprávy

cover-for = <b>V zastoupení ({ $who }), nepřítomnost do { $until }</b>
cover-for-somebody = <b>V zastoupení, nepřítomnost do { $until }</b>
cover-alert-new = <b>Nová výzva</b>
cover-alert-changed = <b>Změna ve výzvě</b>
cover-ask = <b>Žádost o zastupování</b>
cover-ask-good = <b>Odběr pro tuto skupinu</b>
cover-organisation = Organizace: { $value }
cover-group = Skupina: { $value }
cover-regions = Regiony: { $value }
cover-until = Do: { $value }
cover-needs = Potřeby: { $value }
cover-programmes = Programy: { $value }
cover-rhythm = Četnost zpráv: { $value }
cover-means = Do té doby přicházejí upozornění, přehledy a připomínky výzev EU pro nepřítomnou osobu do tohoto chatu, ve vašem jazyce a mimo vaše klidové hodiny. Zastupování můžete kdykoli ukončit. Místa u kulatých stolů zůstávají nepřítomné osobě.
cover-good-means = Odběr předává některý z členů natrvalo. Jakmile ho administrátor přijme, dostává skupina zprávy o výzvách podle něj. O čem skupina dostává zprávy už teď, to zůstává. Administrátoři vše mění příkazem /settings.
cover-accept = Přijmout
cover-decline = Odmítnout
cover-stands-in = <b>Zastupujete: { $who }, do { $until }.</b>
cover-stands-in-somebody = <b>Zastupujete jinou osobu do { $until }.</b>
cover-accepted-means = Každá zpráva v zastoupení to uvádí na prvním řádku. Na co u ní klepnete, platí za vás. Ukončit zastupování později: /away
cover-declined = Odmítnutí je zaznamenáno. Kdo odkaz poslal, dostane zprávu.
cover-given-back = Zastupování je ukončeno. Nepřítomná osoba dostane zprávu a v jejím zastoupení už nic nepřijde.
cover-taken-over = Tato skupina nyní dostává zprávy podle převzatého odběru. Administrátoři vše mění příkazem /settings.
cover-cannot-gone = Tento odkaz byl použit nebo zrušen, nebo je příliš starý. Požádejte prosím odesílatele o nový.
cover-cannot-own = To je váš vlastní odkaz. Pošlete ho tomu, kdo vás zastoupí.
cover-cannot-away = Máte nastavenou nepřítomnost, proto nemůžete nikoho zastupovat. Nejprve ji prosím ukončete: /away
cover-cannot-silent = Zprávy asistenta máte vypnuté. Nejprve prosím napište /start a potom odkaz otevřete znovu.
cover-cannot-deputy = Zastupujete jinou osobu, proto nemůžete nic předat. Nejprve prosím ukončete toto zastupování: /away
cover-cannot-group = Odběr lze předat jen skupině. Odkaz musí otevřít administrátor skupiny.
cover-cannot-date = Vyberte prosím budoucí den, nejvýše dva roky od dneška.
cover-for-group = Tento odběr je určen pro skupinu. Vyberte skupinu, která ho má dostat.

cover-told-accepted =
    <b>Máte zastoupení do { $until }.</b>
    Vaše upozornění, přehledy a připomínky od nynějška dostává zástupce. Pokud odkaz přijal někdo jiný, než koho myslíte, klepněte na tlačítko níže.
cover-told-declined = <b>Váš odkaz byl odmítnut.</b> Vše vám chodí jako dosud.
cover-told-expired = <b>Váš odkaz nikdo včas nepřijal.</b> Jeho platnost skončila a vše vám chodí jako dosud.
cover-told-given-back = <b>Zástupce zastupování ukončil.</b> Od nynějška vám opět chodí vše.
cover-told-unreachable = <b>Zástupce už není k zastižení.</b> Od nynějška vám opět chodí vše; nic se neztratilo.
cover-told-over = <b>Vítejte zpět.</b> Od nynějška vám opět chodí vše.
cover-told-back = <b>Vítejte zpět.</b> Od nynějška vám opět chodí vše.
cover-told-handed =
    <b>Skupina převzala váš odběr.</b>
    { $own ->
        [weekly] Vám o něm nyní chodí týdenní přehled.
        [pause] Vám už zprávy nechodí. Znovu zapnout: /start
       *[else] Vaše vlastní zprávy zůstávají beze změny.
    }
cover-told-deputy-back = { $named ->
    [yes] <b>Nepřítomnost skončila: { $who }.</b>
   *[else] <b>Zastupovaná osoba je zpět.</b>
} Vaše zastupování skončilo. Děkujeme.
cover-told-deputy-over = { $named ->
    [yes] <b>Vaše zastupování skončilo: { $who }.</b>
   *[else] <b>Vaše zastupování skončilo.</b>
} Děkujeme.
cover-told-deputy-erased = <b>Vaše zastupování skončilo.</b> Zastupovaná osoba už tohoto asistenta nepoužívá.
