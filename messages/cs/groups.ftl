# Ve skupinách: jedna karta na výzvu, témata, zvuk. Také QR kódy a text nad výsledky hledání.

group-card-groups = <b>Z toho podle skupin:</b> { $groups }
group-card-group = { $group } { $members }
group-button-int = { $anybody ->
    [no] 🙋 Náš region má zájem
   *[else] 🙋 Náš region má zájem ({ $members })
}
group-card-answers = Karta této výzvy je zpráva, na kterou zde odpovídám. Ukazuje, jaký je stav výzvy nyní.
group-interest-region = Zájem regionu je zaznamenán: { $region }. Chcete-li ho zrušit, klepněte znovu: otevře se vaše vlastní karta.
group-interest = Váš zájem je zaznamenán. Chcete-li ho zrušit, klepněte znovu: otevře se vaše vlastní karta.

group-sound-now = Zprávy sem chodí { $state ->
    [on] se zvukem.
   *[else] bez zvuku.
}
group-sound-choice = { $state ->
    [on] Zprávy se zvukem
   *[else] Zprávy bez zvuku
}

setup-welcome-in-group =
    <b>{ $assistant }</b>

    Včas a s důvodem informuji tuto skupinu, které výzvy EU odpovídají potřebám jejího regionu: jednou týdně a bez zvuku.

    Čtyři krátké otázky, každou lze přeskočit. Odpovědět na ně mohou jen administrátoři skupiny. Jaké údaje se uchovávají: /privacy

topics-ask =
    <b>Kam mám v této skupině psát?</b>
    Nyní: { $now }

    Téma vznikne, až v něm bude poprvé co sdělit. Můžete ho přejmenovat. Výzva, která odpovídá více potřebám, se uvede jednou, tam, kam se hodí nejlépe.
topics-home = { $where ->
    [here] Týdenní přehled a vše, co nepatří do žádného tématu, chodí do tohoto tématu.
    [elsewhere] Týdenní přehled a vše, co nepatří do žádného tématu, chodí do jiného zvoleného tématu. Chcete-li to změnit, klepněte znovu v tématu, do kterého má chodit.
   *[else] Týdenní přehled a vše, co nepatří do žádného tématu, chodí do obecného tématu.
}
topics-now = { $by ->
    [need] téma pro každou potřebu
    [area] téma pro každou skupinu potřeb
    [programme] téma pro každý program
    [here] vše v jednom tématu
   *[else] vše v obecném tématu
}
topics-choice = { $by ->
    [need] Téma pro každou potřebu
    [area] Téma pro každou skupinu potřeb
    [programme] Téma pro každý program
    [here] Vše v tomto tématu
   *[else] Vše v obecném tématu
}
topics-no-forum = Tato skupina nemá témata. Administrátor je může zapnout v nastavení skupiny; potom prosím znovu napište /topics.
topics-no-right = Nemám oprávnění zde vytvářet témata. Udělte mi prosím v této skupině práva administrátora s oprávněním spravovat témata a potom znovu napište /topics.
topics-in-groups = Témata jsou jen ve skupinách. Přidejte mě prosím do skupiny se zapnutými tématy a napište tam /topics.
command-topics = Výběr témat této skupiny, do kterých píšu

button-add-group = Přidat mě do skupiny
button-qr = QR kód
button-qr-start = QR kód asistenta
button-qr-group = QR kód: přidat mě do skupiny
qr-call = <b>QR kód této výzvy</b>
qr-table = <b>QR kód tohoto kulatého stolu</b>
qr-start = <b>QR kód asistenta</b>
qr-group = <b>QR kód, který přidá asistenta do skupiny</b>
qr-leads = Vede na: { $link }
qr-print = Totéž pro tisk, ostré v každé velikosti
qr-scan-call = Naskenováním otevřete výzvu v Telegramu
qr-scan-table = Naskenováním otevřete kulatý stůl v Telegramu
qr-scan-start = Naskenováním otevřete asistenta v Telegramu
qr-scan-group = Naskenováním přidáte asistenta do své skupiny v Telegramu
qr-start-title = { $assistant }: výzvy EU, které odpovídají potřebám vašeho regionu
inline-set-up = Nastavit upozornění pro váš region
