# Jeden nabór w wielu miejscach i nabory, które ciągle się zmieniają: dla opiekunów.

copies-none = Żadne dwa nabory z różnych źródeł nie są uznane za ten sam nabór.
copies-heading = <b>Podawane jako jeden nabór</b>
copies-line =
    • { $title } ({ $source })
    jest podawany jako: { $stands } ({ $first })
    Co się zgadza: { $why }. Od kiedy: { $when }. Rozdzielenie: <code>/keepers part { $call }</code>
copies-why-identifier = identyfikator
copies-why-link = oficjalny link
copies-why-title-and-dates = tytuł i termin
keepers-parted = Rozdzielono na stałe: nabór { $call } jest znowu podawany osobno. { $count ->
    [one] Oddzielono od niego 1 inny.
    [few] Oddzielono od niego { $count } inne.
    [many] Oddzielono od niego { $count } innych.
   *[other] Oddzielono od niego { $count } innego.
}
keepers-not-joined = Nabór { $call } nie jest łączony z żadnym innym. Lista połączonych: <code>/keepers same</code>
keepers-no-call = Nie ma naboru o numerze { $call }. Lista połączonych: <code>/keepers same</code>
keepers-same-how = Nabory podawane jako jeden: <code>/keepers same</code>. Rozdzielenie dwóch: <code>/keepers part 123</code>

call-restless = <b>Nabór ciągle się zmienia. Źródło: { $source }</b>
call-restless-meaning = Członkowie nie otrzymują wiadomości o każdej zmianie. Gdy zmiany ustaną, otrzymają aktualny stan.
