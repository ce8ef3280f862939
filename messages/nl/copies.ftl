# Eén oproep op meer plaatsen, en oproepen die blijven wijzigen: voor beheerders.

copies-none = Er zijn geen twee oproepen uit verschillende bronnen die als één worden beschouwd.
copies-heading = <b>Gemeld als één oproep</b>
copies-line =
    • { $title } ({ $source })
    wordt gemeld als: { $stands } ({ $first })
    Gemeenschappelijk: { $why }, sinds { $when }. Om ze te scheiden: <code>/keepers part { $call }</code>
copies-why-identifier = kenmerk
copies-why-link = officiële link
copies-why-title-and-dates = titel en uiterste datum
keepers-parted = Voorgoed gescheiden: oproep { $call } wordt weer apart gemeld, los van { $count ->
    [one] 1 andere.
   *[other] { $count } andere.
}
keepers-not-joined = Oproep { $call } wordt met geen andere als één gemeld. Welke wel: <code>/keepers same</code>
keepers-no-call = Er is geen oproep { $call }. Welke als één worden gemeld: <code>/keepers same</code>
keepers-same-how = Oproepen die als één worden gemeld: <code>/keepers same</code>. Om er twee te scheiden: <code>/keepers part 123</code>

call-restless = <b>Een oproep van { $source } wijzigt steeds weer</b>
call-restless-meaning = Leden krijgen niet van elke wijziging bericht. Zodra de oproep vaststaat, horen zij hoe hij luidt.
