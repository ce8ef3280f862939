# Jedna výzva na více místech a výzvy, které se stále mění: pro správce.

copies-none = Žádné dvě výzvy z různých zdrojů nejsou považovány za jednu.
copies-heading = <b>Uváděno jako jedna výzva</b>
copies-line =
    • { $title } ({ $source })
    se uvádí jako: { $stands } ({ $first })
    Shoda: { $why }. Od kdy: { $when }. Rozdělení: <code>/keepers part { $call }</code>
copies-why-identifier = identifikátor
copies-why-link = oficiální odkaz
copies-why-title-and-dates = název a uzávěrka
keepers-parted = Trvale rozděleno: výzva { $call } se opět uvádí samostatně. { $count ->
    [one] Byla oddělena od 1 další.
    [few] Byla oddělena od { $count } dalších.
    [many] Byla oddělena od { $count } další.
   *[other] Byla oddělena od { $count } dalších.
}
keepers-not-joined = Výzva { $call } není spojena s žádnou jinou. Seznam spojených: <code>/keepers same</code>
keepers-no-call = Výzva { $call } neexistuje. Seznam spojených: <code>/keepers same</code>
keepers-same-how = Výzvy uváděné jako jedna: <code>/keepers same</code>. Rozdělení dvou: <code>/keepers part 123</code>

call-restless = <b>Výzva se opakovaně mění. Zdroj: { $source }</b>
call-restless-meaning = Členové nedostávají zprávu o každé změně. Až se výzva ustálí, dozvědí se její stav.
