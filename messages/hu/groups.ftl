# Csoportokban: felhívásonként egy kártya, témák, hang. QR-kódok és a beágyazott találatok fölötti szöveg.

group-card-groups = <b>Ebből csoportonként:</b> { $groups }
group-card-group = { $group } { $members }
group-button-int = { $anybody ->
    [no] 🙋 Régiónk érdeklődik
   *[else] 🙋 Régiónk érdeklődik ({ $members })
}
group-card-answers = A felhívás kártyája az az üzenet, amelyre itt válaszolok. Azt mutatja, hogyan áll most a felhívás.
group-interest-region = A régió érdeklődését rögzítettem: { $region }. A visszavonáshoz koppintson újra: megnyílik a saját kártyája.
group-interest = Az érdeklődését rögzítettem. A visszavonáshoz koppintson újra: megnyílik a saját kártyája.

group-sound-now = Az üzenetek ide { $state ->
    [on] hanggal érkeznek.
   *[else] hang nélkül érkeznek.
}
group-sound-choice = { $state ->
    [on] Üzenetek hanggal
   *[else] Üzenetek hang nélkül
}

setup-welcome-in-group =
    <b>{ $assistant }</b>

    Időben és indoklással jelzem ennek a csoportnak, mely uniós felhívások felelnek meg a régió igényeinek: hetente egyszer, hang nélkül.

    Négy rövid kérdés, mindegyik kihagyható. Csak a csoport adminisztrátorai válaszolhatnak rájuk. Milyen adatokat tárolunk: /privacy

topics-ask =
    <b>Hová írjak ebben a csoportban?</b>
    Jelenleg: { $now }

    Egy téma akkor jön létre, amikor először van benne mit közölni. A témákat átnevezheti. A több igénynek megfelelő felhívás egyszer jelenik meg, ott, ahová a legjobban illik.
topics-home = { $where ->
    [here] A heti összefoglaló és ami egyik témához sem tartozik, ebbe a témába érkezik.
    [elsewhere] A heti összefoglaló és ami egyik témához sem tartozik, egy másik, kiválasztott témába érkezik. Koppintson újra abban a témában, ahová kéri.
   *[else] A heti összefoglaló és ami egyik témához sem tartozik, az általános témába érkezik.
}
topics-now = { $by ->
    [need] igényenként egy téma
    [area] igénycsoportonként egy téma
    [programme] programonként egy téma
    [here] minden egy témában
   *[else] minden az általános témában
}
topics-choice = { $by ->
    [need] Igényenként egy téma
    [area] Igénycsoportonként egy téma
    [programme] Programonként egy téma
    [here] Minden ebben a témában
   *[else] Minden az általános témában
}
topics-no-forum = Ebben a csoportban nincsenek témák. Egy adminisztrátor a csoport beállításaiban kapcsolhatja be őket; utána írja be újra: /topics.
topics-no-right = Itt nem hozhatok létre témát. Kérjük, adjon nekem ebben a csoportban adminisztrátori jogot a témák kezelésével, majd írja be újra: /topics.
topics-in-groups = Témák csak csoportokban vannak. Kérjük, adjon hozzá egy csoporthoz, ahol a témák be vannak kapcsolva, és ott írja be: /topics.
command-topics = A csoport mely témáiba írjak

button-add-group = Hozzáadás egy csoporthoz
button-qr = QR-kód
button-qr-start = Az asszisztens QR-kódja
button-qr-group = QR-kód: hozzáadás csoporthoz
qr-call = <b>A felhívás QR-kódja</b>
qr-table = <b>A kerekasztal QR-kódja</b>
qr-start = <b>Az asszisztens QR-kódja</b>
qr-group = <b>QR-kód az asszisztens hozzáadásához egy csoporthoz</b>
qr-leads = Ide vezet: { $link }
qr-print = Ugyanaz nyomtatáshoz, minden méretben éles
qr-scan-call = Beolvasás: a felhívás megnyitása a Telegramban
qr-scan-table = Beolvasás: a kerekasztal megnyitása a Telegramban
qr-scan-start = Beolvasás: az asszisztens megnyitása a Telegramban
qr-scan-group = Beolvasás: az asszisztens hozzáadása a Telegram-csoportjához
qr-start-title = { $assistant }: az Ön régiójának igényeihez illő uniós felhívások
inline-set-up = Értesítések beállítása a régiómhoz
