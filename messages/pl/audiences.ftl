# Committees and working groups.

command-committees = Komitety i grupy robocze: dołączenie lub odejście
command-audiences = Dodawanie i zmiana komitetów i grup roboczych

audiences-heading =
    <b>Komitety i grupy robocze</b>
    Członkowie dowiadują się o okrągłych stołach, wydarzeniach i naborach przeznaczonych dla nich. Proszę dotknąć nazwy, aby zobaczyć więcej, dołączyć lub odejść.
audiences-none = Nie ma tu jeszcze żadnego komitetu ani grupy roboczej.
audiences-keep =
    <b>Komitety i grupy robocze</b>
    Proszę dotknąć nazwy, aby coś zmienić, albo dodać nową. W jednym wierszu: <code>/audiences committee Technologia</code>
audience-label = { $state ->
    [member] ✓ { $name }
    [asked] { $name } (prośba)
    [ended] { $name } (zakończone)
   *[else] { $name }
}
audience-title = <b>{ $name }</b>
audience-kind = { $kind ->
    [committee] Komitet
   *[else] Grupa robocza
}
audience-joining = { $admits ->
    [yes] Nowych członków przyjmuje przewodniczący lub opiekun. Kto prosi o przyjęcie, pokazuje im swoją grupę, organizację i regiony.
   *[else] Dołączyć może każdy.
}
audience-members = Członkowie: { $count }
audience-members-few = Członkowie: mniej niż pięciu
audience-mine = { $state ->
    [member] <b>Należą Państwo do tego grona.</b>
    [asked] <b>Prośba o przyjęcie czeka na decyzję.</b> Gdy zapadnie, przyjdzie wiadomość.
    [refused] Prośba o przyjęcie nie została uwzględniona.
   *[else] Nie należą Państwo do tego grona.
}
audience-chair = Przewodnictwo należy do Państwa.
audience-ended = Już nie działa.
audience-gone = Tego komitetu lub grupy roboczej już nie ma. Wszystkie: /committees
audience-cannot-ended = To już nie działa, więc nie można dołączyć.
audience-cannot-refused = Prośba o przyjęcie nie została uwzględniona. Ponownie można poprosić po 30 dniach.
audience-cannot-group = Dołączyć może tylko osoba. Proszę napisać w prywatnym czacie.
audience-asked-now = Prośba o przyjęcie została przekazana.
audience-leads-only = To mogą zrobić tylko przewodniczący i opiekunowie.
audience-name-taken = Proszę napisać nazwę, której jeszcze nie ma.
audience-ask-name = { $kind ->
    [committee] Jak się nazywa nowy komitet? Proszę napisać nazwę.
   *[else] Jak się nazywa nowa grupa robocza? Proszę napisać nazwę.
}
audience-ask-rename = Jaka ma być nowa nazwa, dotychczas: { $name }? Proszę napisać nową nazwę.
audience-chair-link =
    <b>Przewodnictwo: { $name }</b>
    Proszę wysłać ten link osobie, która ma przewodniczyć. Przewodnictwo obejmie ten, kto pierwszy go otworzy; link działa 14 dni i tylko raz.
audience-chair-gone = Bez przewodnictwa: { $name }. Członków przyjmują teraz opiekunowie.
audience-chair-taken =
    <b>Przewodnictwo należy teraz do Państwa: { $name }</b>
    Można przyjmować członków, dodawać wydarzenia i przekazywać nabory.
audience-chair-expired = Ten link już nie działa. Proszę poprosić opiekuna o nowy.
audience-asks-asked = <b>Ktoś chce dołączyć: { $name }</b>
audience-asks-member = <b>Przyjęto: { $name }</b>
audience-asks-refused = <b>Nie przyjęto: { $name }</b>
audience-asks-who = Kto: { $who }
audience-asks-nobody = Nikt nie czeka na odpowiedź.
audience-answer = { $state ->
    [member] <b>Prośba o przyjęcie została uwzględniona: { $name }</b>
   *[else] Prośba o przyjęcie nie została uwzględniona: { $name }
}
audience-put = { $state ->
    [member] Czat { $chat } należy teraz do grona członków: <b>{ $name }</b>
   *[else] Czat { $chat } nie należy już do grona członków: <b>{ $name }</b>
}
audience-put-how = Wpisanie lub wykreślenie kogoś: <code>/audiences put 123456789 { $name }</code>, <code>/audiences out 123456789 { $name }</code>
audience-put-told = { $state ->
    [member] Opiekunowie wpisali Państwa do grona członków: <b>{ $name }</b>
   *[else] Opiekunowie wykreślili Państwa z grona członków: <b>{ $name }</b>
}
notice-invited-audience = <b>Okrągły stół dla: { $name }</b>
tip-to-audience = <b>Przekazano do: { $name }</b>
tip-to-how = Należą Państwo do tego grona. Aby odejść: /committees
line-passed-to = Przekazano do: { $name }.

button-audience-add = { $kind ->
    [committee] Dodaj komitet
   *[else] Dodaj grupę roboczą
}
button-audience-join = { $admits ->
    [yes] Poproś o przyjęcie
   *[else] Dołącz
}
button-audience-leave = { $state ->
    [asked] Wycofaj prośbę
   *[else] Odejdź
}
button-audience-asked = Prośby o przyjęcie ({ $count })
button-audience-name = Zmień nazwę
button-audience-admits = { $admits ->
    [yes] Niech każdy może dołączyć
   *[else] Przyjmuj każdego z osobna
}
button-audience-chair = Link dla przewodniczącego
button-audience-chairoff = Odbierz przewodnictwo
button-audience-end = Zakończ
button-audience-reopen = Niech działa dalej
button-audience-show = Pokaż
button-audience-yes = Przyjmij
button-audience-no = Nie przyjmuj

button-pass-to = 📣 Do komitetu lub grupy roboczej
pass-to-which =
    <b>Do którego komitetu lub grupy roboczej?</b>
    { $title }
pass-to-ask =
    <b>Przekazać ten nabór? Do: { $name }</b>
    { $title }
pass-to-reach = Członkowie: { $count }. Kto zna już ten nabór, nie otrzyma wiadomości.
pass-to-few = Członkowie: mniej niż pięciu. Kto zna już ten nabór, nie otrzyma wiadomości.
pass-to-done =
    <b>Przekazano do: { $name }</b>
    { $title }

    Członkowie, którzy chcą powiadomień od razu, otrzymają powiadomienie, pozostali znajdą nabór w następnym przeglądzie.
pass-to-again = Ten nabór został tam już przekazany.
pass-to-nobody = Nie ma komitetu ani grupy roboczej, do której można go przekazać.

privacy-hub =
    <b>Komitety i grupy robocze</b>
    Po dołączeniu lub wpisaniu przez opiekunów przechowuje się ten fakt i jego dzień, aż do odejścia. Inni członkowie widzą tylko, ilu ich jest, od pięciu wzwyż. Przy prośbie o przyjęcie przewodniczący lub opiekunowie widzą Państwa grupę, organizację i regiony.
