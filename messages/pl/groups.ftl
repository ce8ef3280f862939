# W grupach: jedna karta na nabór, tematy, dźwięk. Także kody QR i tekst nad wynikami wyszukiwania.

group-card-groups = <b>W tym według grup:</b> { $groups }
group-card-group = { $group } { $members }
group-button-int = { $anybody ->
    [no] 🙋 Mój region jest zainteresowany
   *[else] 🙋 Mój region jest zainteresowany ({ $members })
}
group-card-answers = Karta tego naboru to wiadomość, na którą tu odpowiadam. Pokazuje ona aktualny stan naboru.
group-interest-region = Zanotowano zainteresowanie regionu: { $region }. Aby je cofnąć, proszę dotknąć przycisku ponownie: otworzy się Państwa własna karta.
group-interest = Zanotowano Państwa zainteresowanie. Aby je cofnąć, proszę dotknąć przycisku ponownie: otworzy się Państwa własna karta.

group-sound-now = Wiadomości przychodzą tutaj { $state ->
    [on] z dźwiękiem.
   *[else] bez dźwięku.
}
group-sound-choice = { $state ->
    [on] Wiadomości z dźwiękiem
   *[else] Wiadomości bez dźwięku
}

setup-welcome-in-group =
    <b>{ $assistant }</b>

    Informuję tę grupę na czas i z uzasadnieniem, które nabory UE odpowiadają na potrzeby jej regionu: raz w tygodniu, bez dźwięku.

    Cztery krótkie pytania, każde można pominąć. Mogą na nie odpowiadać tylko administratorzy grupy. Jakie dane są przechowywane: /privacy

topics-ask =
    <b>Gdzie mam pisać w tej grupie?</b>
    Obecnie: { $now }

    Temat powstaje, gdy po raz pierwszy jest w nim o czym pisać. Jego nazwę można zmienić. Nabór odpowiadający na kilka potrzeb jest podawany jeden raz, tam gdzie pasuje najlepiej.
topics-home = { $where ->
    [here] Cotygodniowy przegląd i to, co nie należy do żadnego tematu, przychodzi w tym temacie.
    [elsewhere] Cotygodniowy przegląd i to, co nie należy do żadnego tematu, przychodzi w innym wybranym temacie. Aby to zmienić, proszę dotknąć przycisku ponownie w temacie, w którym ma przychodzić.
   *[else] Cotygodniowy przegląd i to, co nie należy do żadnego tematu, przychodzi w temacie ogólnym.
}
topics-now = { $by ->
    [need] osobny temat dla każdej potrzeby
    [area] osobny temat dla każdej grupy potrzeb
    [programme] osobny temat dla każdego programu
    [here] wszystko w jednym temacie
   *[else] wszystko w temacie ogólnym
}
topics-choice = { $by ->
    [need] Temat dla każdej potrzeby
    [area] Temat dla każdej grupy potrzeb
    [programme] Temat dla każdego programu
    [here] Wszystko w tym temacie
   *[else] Wszystko w temacie ogólnym
}
topics-no-forum = W tej grupie nie ma tematów. Administrator może je włączyć w ustawieniach grupy; potem proszę ponownie napisać /topics.
topics-no-right = Nie mam tu prawa do tworzenia tematów. Proszę nadać mi w tej grupie uprawnienia administratora z prawem zarządzania tematami, a potem ponownie napisać /topics.
topics-in-groups = Tematy istnieją tylko w grupach. Proszę dodać mnie do grupy z włączonymi tematami i napisać tam /topics.
command-topics = Wybór tematów tej grupy, w których piszę

button-add-group = Dodaj mnie do grupy
button-qr = Kod QR
button-qr-start = Kod QR asystenta
button-qr-group = Kod QR: dodaj mnie do grupy
qr-call = <b>Kod QR tego naboru</b>
qr-table = <b>Kod QR tego okrągłego stołu</b>
qr-start = <b>Kod QR asystenta</b>
qr-group = <b>Kod QR, który dodaje asystenta do grupy</b>
qr-leads = Prowadzi do: { $link }
qr-print = Ten sam kod do druku, ostry w każdym rozmiarze
qr-scan-call = Po zeskanowaniu nabór otworzy się w Telegramie
qr-scan-table = Po zeskanowaniu okrągły stół otworzy się w Telegramie
qr-scan-start = Po zeskanowaniu asystent otworzy się w Telegramie
qr-scan-group = Po zeskanowaniu można dodać asystenta do swojej grupy w Telegramie
qr-start-title = { $assistant }: nabory UE odpowiadające na potrzeby Państwa regionu
inline-set-up = Ustaw powiadomienia dla regionu
