# V skupinách: jedna karta na výzvu, témy, zvuk. Aj QR kódy a text nad výsledkami hľadania.

group-card-groups = <b>Z toho podľa skupín:</b> { $groups }
group-card-group = { $group } { $members }
group-button-int = { $anybody ->
    [no] 🙋 Náš región má záujem
   *[else] 🙋 Náš región má záujem ({ $members })
}
group-card-answers = Karta tejto výzvy je správa, na ktorú tu odpovedám. Ukazuje, aký je stav výzvy teraz.
group-interest-region = Záujem regiónu je zaznamenaný: { $region }. Ak ho chcete zrušiť, ťuknite znova: otvorí sa vaša vlastná karta.
group-interest = Váš záujem je zaznamenaný. Ak ho chcete zrušiť, ťuknite znova: otvorí sa vaša vlastná karta.

group-sound-now = Správy sem prichádzajú { $state ->
    [on] so zvukom.
   *[else] bez zvuku.
}
group-sound-choice = { $state ->
    [on] Správy so zvukom
   *[else] Správy bez zvuku
}

setup-welcome-in-group =
    <b>{ $assistant }</b>

    Včas a s dôvodom informujem túto skupinu, ktoré výzvy EÚ zodpovedajú potrebám jej regiónu: raz týždenne a bez zvuku.

    Štyri krátke otázky, každú možno preskočiť. Odpovedať na ne môžu len administrátori skupiny. Aké údaje sa uchovávajú: /privacy

topics-ask =
    <b>Kam mám v tejto skupine písať?</b>
    Teraz: { $now }

    Téma vznikne, keď v nej bude prvýkrát čo oznámiť. Môžete ju premenovať. Výzva, ktorá zodpovedá viacerým potrebám, sa uvedie raz, tam, kde sa hodí najlepšie.
topics-home = { $where ->
    [here] Týždenný prehľad a všetko, čo nepatrí do žiadnej témy, prichádza do tejto témy.
    [elsewhere] Týždenný prehľad a všetko, čo nepatrí do žiadnej témy, prichádza do inej zvolenej témy. Ak to chcete zmeniť, ťuknite znova v téme, do ktorej má prichádzať.
   *[else] Týždenný prehľad a všetko, čo nepatrí do žiadnej témy, prichádza do všeobecnej témy.
}
topics-now = { $by ->
    [need] téma pre každú potrebu
    [area] téma pre každú skupinu potrieb
    [programme] téma pre každý program
    [here] všetko v jednej téme
   *[else] všetko vo všeobecnej téme
}
topics-choice = { $by ->
    [need] Téma pre každú potrebu
    [area] Téma pre každú skupinu potrieb
    [programme] Téma pre každý program
    [here] Všetko v tejto téme
   *[else] Všetko vo všeobecnej téme
}
topics-no-forum = Táto skupina nemá témy. Administrátor ich môže zapnúť v nastaveniach skupiny; potom, prosím, znova napíšte /topics.
topics-no-right = Nemám oprávnenie vytvárať tu témy. Udeľte mi, prosím, v tejto skupine práva administrátora s oprávnením spravovať témy a potom znova napíšte /topics.
topics-in-groups = Témy sú len v skupinách. Pridajte ma, prosím, do skupiny so zapnutými témami a napíšte tam /topics.
command-topics = Výber tém tejto skupiny, do ktorých píšem

button-add-group = Pridať ma do skupiny
button-qr = QR kód
button-qr-start = QR kód asistenta
button-qr-group = QR kód: pridať ma do skupiny
qr-call = <b>QR kód tejto výzvy</b>
qr-table = <b>QR kód tohto okrúhleho stola</b>
qr-start = <b>QR kód asistenta</b>
qr-group = <b>QR kód, ktorý pridá asistenta do skupiny</b>
qr-leads = Vedie na: { $link }
qr-print = To isté na tlač, ostré v každej veľkosti
qr-scan-call = Naskenovaním otvoríte výzvu v Telegrame
qr-scan-table = Naskenovaním otvoríte okrúhly stôl v Telegrame
qr-scan-start = Naskenovaním otvoríte asistenta v Telegrame
qr-scan-group = Naskenovaním pridáte asistenta do svojej skupiny v Telegrame
qr-start-title = { $assistant }: výzvy EÚ, ktoré zodpovedajú potrebám vášho regiónu
inline-set-up = Nastaviť upozornenia pre váš región
