# One call met in many places, and calls that never come to rest: for keepers.

copies-none = Aucun appel de deux sources différentes n’est considéré comme un seul.
copies-heading = <b>Annoncés comme un seul appel</b>
copies-line =
    • { $title } ({ $source })
    est annoncé comme : { $stands } ({ $first })
    En commun : { $why }, depuis le { $when }. Pour les séparer : <code>/keepers part { $call }</code>
copies-why-identifier = identifiant
copies-why-link = lien officiel
copies-why-title-and-dates = titre et date limite
keepers-parted = Séparés pour de bon : l’appel { $call } est de nouveau annoncé seul, séparé { $count ->
    [one] d’un autre.
    [many] de { $count } autres.
   *[other] de { $count } autres.
}
keepers-not-joined = L’appel { $call } n’est annoncé avec aucun autre. Ceux qui le sont : <code>/keepers same</code>
keepers-no-call = L’appel { $call } n’existe pas. Ceux annoncés comme un seul : <code>/keepers same</code>
keepers-same-how = Appels annoncés comme un seul : <code>/keepers same</code>. Pour en séparer deux : <code>/keepers part 123</code>

call-restless = <b>Un appel de { $source } change sans cesse</b>
call-restless-meaning = Les membres ne sont pas avertis de chaque changement. Dès qu’il se stabilise, ils en reçoivent le dernier état.
